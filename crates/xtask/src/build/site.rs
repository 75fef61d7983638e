//! Builds `dist/site`: the pages, the app and its texts.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::build::asset::Asset;
use crate::build::bindgen::{self, Bound, Starter};
use crate::build::embed;
use crate::build::first_step;
use crate::build::hosts;
use crate::build::markup::Parts;
use crate::build::optimise::optimise;
use crate::build::script;
use crate::build::template;
use crate::build::texts;
use crate::build::wasm;
use crate::files::{self, Files};
use crate::node::Node;
use crate::workspace::Workspace;

/// Where the site lies in the checkout.
pub(crate) const FOLDER: &str = "dist/site";

/// A front end: what it is built from, and which pages it runs on.
struct App {
    /// The package and its binary.
    package: &'static str,
    /// How the names of its files begin: script and Wasm, styles, texts.
    stems: [&'static str; 3],
    /// The folder of its pages in `public`; of those without one the first app
    /// takes care.
    pages: &'static str,
    /// The modules in `web` that its one script file ends with, those that
    /// others import first.
    scripts: &'static [&'static str],
    /// Its style sheets in `web`, one subject each; the page has them as
    /// one, in this order and in the order of their names.
    styles: &'static [&'static str],
    /// Where its texts are written, one Fluent file a language.
    texts: &'static str,
}

const RESIDENT: App = App {
    package: "riksnorm-resident",
    stems: ["app", "styles", "texts"],
    pages: "",
    scripts: &["script/shared.js", "script/leave.js", "script/resident.js"],
    styles: &["styles/resident/"],
    texts: "web/resident/texts",
};

const DESK: App = App {
    package: "riksnorm-desk",
    stems: ["desk", "desk", "desk-texts"],
    pages: "handlaggare/",
    scripts: &["script/shared.js", "script/desk.js"],
    styles: &["styles/resident/1-page.css", "styles/desk/"],
    texts: "web/desk/texts",
};

/// Builds the site. Without Node it is complete, but its modules are not
/// optimised.
///
/// # Errors
///
/// When a part does not compile or cannot be read, or a page has a placeholder
/// that does not exist.
pub(crate) fn build(workspace: &Workspace, node: Option<&Node>) -> Result<()> {
    let public = sources(workspace)?;
    let mut resident = parts(workspace, node, &public, &RESIDENT)?;
    resident.written = first_step::write(workspace, &resident.texts)?;
    let mut desk = parts(workspace, node, &public, &DESK)?;
    // The amounts in force are the same for everyone.
    desk.written.clone_from(&resident.written);
    let mut site = embed::build(workspace, &public, &resident)?;
    let apps = [(RESIDENT, resident), (DESK, desk)];
    for (path, bytes) in &public {
        if PARTS.iter().any(|folder| path.starts_with(folder)) || embed::is_source(path) {
            continue;
        }
        let of_page = |(app, _): &&(App, _)| path.starts_with(app.pages);
        let bytes = match apps.iter().rfind(of_page) {
            Some((_, parts)) if files::is_page(path) => {
                template::page(&public, path, &parts.values(path))?.into_bytes()
            }
            _ => bytes.clone(),
        };
        site.insert(path.clone(), bytes);
    }
    for (_, parts) in apps {
        let texts = parts.texts.into_iter().map(|texts| texts.asset);
        for asset in [parts.script, parts.styles, parts.wasm]
            .into_iter()
            .chain(texts)
        {
            site.insert(asset.path, asset.bytes);
        }
    }
    let hosts = hosts::files(site.keys().map(String::as_str));
    if let Some(headers) = hosts.get(hosts::UNDERSCORE) {
        site.insert(hosts::UNDERSCORE.into(), headers.clone());
    }
    files::write_folder(&workspace.path(hosts::FOLDER), &hosts)?;
    files::write_folder(&workspace.path(FOLDER), &site)
}

/// The folders in `web` whose files are built into others.
const PARTS: [&str; 2] = ["script/", "styles/"];

/// What `public` holds, with the scripts and styles of `web` in their folders.
fn sources(workspace: &Workspace) -> Result<Files> {
    let mut sources = files::read_folder(&workspace.path("public"))?;
    for folder in PARTS {
        let parts = files::read_folder(&workspace.path("web").join(folder))?;
        sources.extend(
            parts
                .into_iter()
                .map(|(path, bytes)| (format!("{folder}{path}"), bytes)),
        );
    }
    Ok(sources)
}

fn parts(workspace: &Workspace, node: Option<&Node>, public: &Files, app: &App) -> Result<Parts> {
    let [stem, styles_stem, texts_stem] = app.stems;
    let texts = texts::compile(workspace, app.texts, texts_stem)?;
    let compiled = wasm::build(workspace, app.package, app.package)?;
    let Bound { script, wasm } = bindgen::bind(compiled, app.package, Starter::Page)?;
    let wasm = match node {
        Some(node) => optimise(workspace, node, &wasm)?,
        None => wasm,
    };
    let modules = script::modules(public, app.scripts)?;
    Ok(Parts {
        script: Asset::new(stem, "js", script::join(&script, &modules).into()),
        styles: Asset::new(styles_stem, "css", styles(public, app.styles)?),
        wasm: Asset::new(stem, "wasm", wasm),
        texts,
        written: BTreeMap::new(),
    })
}

/// The style sheets as one. A block that is not closed would swallow the
/// sheets behind it, so that stops the build.
fn styles(public: &Files, places: &[&str]) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    for place in places {
        let before = all.len();
        for (path, bytes) in public.iter().filter(|(path, _)| path.starts_with(place)) {
            let sheet = String::from_utf8_lossy(bytes);
            let is_whole = sheet.matches('{').count() == sheet.matches('}').count();
            ensure!(is_whole, "web/{path} has a block that is not closed.");
            all.extend_from_slice(bytes);
        }
        ensure!(all.len() > before, "web/{place} holds no style sheet.");
    }
    Ok(all)
}

/// The folder of the built site.
///
/// # Errors
///
/// When it has not been built.
pub(crate) fn folder(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.path(FOLDER);
    ensure!(
        folder.join("index.html").is_file(),
        "There is no site in {FOLDER}: run `cargo xtask dist`."
    );
    Ok(folder)
}
