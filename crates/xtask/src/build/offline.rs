//! Builds `dist/site-offline`: the resident's page once more, for where a
//! municipality lets people keep the page's program on their device. It is laid
//! into the site, whose files it uses. A page keeps nothing until the person
//! asks; then a worker beside it keeps the files of its own version.

use anyhow::{Context, Result};
use minijinja::context;
use serde_json::json;

use super::app::AppFiles;
use super::asset::{Asset, hash, integrity};
use super::embed::said;
use super::pages::{ICON, Pages, file};
use super::script;
use super::texts::{SHOWN_FIRST, Texts};
use crate::files::{Files, text};

/// Where it lies in the checkout.
pub(crate) const FOLDER: &str = "dist/site-offline";

/// The folder of such a page, in that of its municipality.
pub(crate) const INSIDE: &str = "offline/";

/// The template of the pages in `public`.
pub(crate) const TEMPLATE: &str = "offline/page.html";

/// The script of the page; it says what stands on it.
pub(crate) const PAGE: &str = "script/offline/page.js";

/// What both scripts need to know.
const CACHES: &str = "script/offline/caches.js";

/// What answers without a connection.
const WORKER: &str = "script/offline/worker.js";

/// The text that names the page among the device's apps.
pub(crate) const NAME: &str = "offline-name";

const MANIFEST: &str = "manifest.webmanifest";

/// Builds the pages and what lies beside them, by their paths in the site.
///
/// # Errors
///
/// When a part is missing or a text is not there.
pub(crate) fn build(
    sources: &Files,
    pages: &Pages,
    app: &AppFiles,
    colour: &Asset,
    own: &[Texts],
) -> Result<Files> {
    let keeper = keeper(sources, own)?;
    let mut files = Files::new();
    for municipality in app.municipalities.all() {
        let folder = format!("{}{INSIDE}", municipality.folder);
        let up = "../".repeat(folder.matches('/').count());
        let path = format!("{folder}index.html");
        let values = context! {
            keeper => file(&keeper),
            manifest => MANIFEST,
            colour_script => file(colour),
            ..app.values_for(municipality, &path, SHOWN_FIRST, own)?
        };
        let page = pages.render(TEMPLATE, values)?;
        let manifest = manifest(own, &up)?.into_bytes();

        let has_colour = municipality.accent.is_some().then_some(colour);
        let assets = app.assets().chain([&keeper]).chain(has_colour);
        let assets = assets.map(|asset| (format!("{up}{}", asset.path), asset.integrity.clone()));
        let mut kept: Vec<(String, String)> = assets.collect();
        let icon = text(sources, ICON)?;
        kept.push((format!("{up}{ICON}"), integrity(icon.as_bytes())));
        kept.push((MANIFEST.into(), integrity(&manifest)));
        kept.push(("./".into(), integrity(&page)));

        let worker = worker(sources, &kept)?.into_bytes();
        files.insert(format!("{folder}worker.js"), worker);
        files.insert(format!("{folder}{MANIFEST}"), manifest);
        files.insert(path, page);
    }
    files.insert(keeper.path, keeper.bytes);
    Ok(files)
}

/// The script by which a person has the program kept, or removed.
fn keeper(sources: &Files, own: &[Texts]) -> Result<Asset> {
    let constants = format!("const OFFLINE = {};\n", said(own, "offline-"));
    let modules = [&*constants, text(sources, CACHES)?, text(sources, PAGE)?];
    let script = script::page("", &modules)?;
    Ok(Asset::new("offline", "js", script.into_bytes()))
}

/// The worker, with every file that it keeps and what each has to be. Another
/// list, or another worker, is another version.
fn worker(sources: &Files, kept: &[(String, String)]) -> Result<String> {
    let modules = script::modules(sources, &[CACHES, WORKER])?;
    let files = json!(kept);
    let version = hash(format!("{files}{}", modules.concat()).as_bytes());
    let constants = format!(
        "const FILES = {files};\nconst VERSION = \"{}\";\n",
        &version[..16]
    );
    script::function(&constants, &modules)
}

/// What a browser asks for to put the page among the device's apps. Its name
/// tells nobody what the page is about.
fn manifest(own: &[Texts], up: &str) -> Result<String> {
    let own = own.iter().find(|texts| texts.language == SHOWN_FIRST);
    let name = own.and_then(|texts| texts.plain.get(NAME));
    let name = name.with_context(|| format!("There is no text {NAME}."))?;
    let manifest = json!({
        "start_url": "./",
        "scope": "./",
        "name": name,
        "lang": SHOWN_FIRST,
        "display": "minimal-ui",
        "icons": [{ "src": format!("{up}{ICON}"), "sizes": "any", "type": "image/svg+xml" }],
    });
    Ok(format!("{manifest:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Files {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/script");
        let scripts = crate::files::read_folder(&root).unwrap();
        let named = scripts
            .into_iter()
            .map(|(path, bytes)| (format!("script/{path}"), bytes));
        named.collect()
    }

    #[test]
    fn another_file_is_another_version_of_the_worker() {
        let kept = |integrity: &str| vec![("./".to_owned(), integrity.to_owned())];
        let worker = |integrity: &str| worker(&sources(), &kept(integrity)).unwrap();
        let version = |integrity: &str| {
            let worker = worker(integrity);
            let quoted: Vec<String> = worker.split(['"', '`', '\'']).map(String::from).collect();
            let is_version = |text: &&String| {
                text.len() == 16 && text.bytes().all(|digit| digit.is_ascii_hexdigit())
            };
            quoted.iter().find(is_version).cloned().unwrap()
        };
        assert!(worker("sha384-a").contains("sha384-a"));
        assert_eq!(version("sha384-a"), version("sha384-a"));
        assert_ne!(version("sha384-a"), version("sha384-b"));
    }
}
