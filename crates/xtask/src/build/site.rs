//! Builds `dist/site`: the pages, the app and its texts; and beside it what is
//! made of the same parts.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use minijinja::context;

use super::app::{AppFiles, DESK, RESIDENT};
use super::asset::Asset;
use super::pages::{Pages, file, integrity_of};
use super::texts::{self, SHOWN_FIRST};
use super::{
    checksums, editors, embed, hosts, minify, municipalities, offline, one_file, script,
    security_txt,
};
use crate::files::{self, Files, is_page};
use crate::node::Node;
use crate::workspace::Workspace;

/// Where the site lies in the checkout.
pub(crate) const FOLDER: &str = "dist/site";

/// Builds the site. Without Node it is complete, but its modules are not
/// optimised.
///
/// # Errors
///
/// When a part does not compile or cannot be read, or a page names something
/// that there is not.
pub(crate) fn build(workspace: &Workspace, node: Option<&Node>) -> Result<()> {
    checksums::forget(workspace)?;
    let sources = sources(workspace)?;
    let pages = Pages::new(&sources)?;
    let municipalities = municipalities::read(workspace, &RESIDENT.texts(workspace)?)?;
    let resident = RESIDENT.build(workspace, node, &sources, municipalities.clone())?;
    let desk = DESK.build(workspace, node, &sources, municipalities)?;
    let colour = colour(&sources)?;

    let own = texts::compile(workspace, embed::TEXTS, "embed")?;
    let mut site = embed::build(&sources, &pages, &resident, &own)?;
    let served = sources.iter().filter(|(path, _)| is_served(path));
    let (served_pages, others): (Vec<_>, Vec<_>) = served.partition(|(path, _)| is_page(path));
    for (path, bytes) in others {
        let minified = minify::file(path, bytes);
        let minified = minified.with_context(|| format!("public/{path} could not be minified"))?;
        site.insert(path.clone(), minified);
    }
    // What pages load by a name that stays is held against its content too.
    let integrity = integrity_of(&site);
    site.extend(editors::build(&pages, &resident, &own, &integrity)?);
    for (path, _) in served_pages {
        let is_of_desk = path.starts_with(OF_DESK);
        let app = if is_of_desk { &desk } else { &resident };
        let values = context! {
            colour_script => file(&colour),
            integrity => integrity.clone(),
            ..app.values(path, SHOWN_FIRST, &own)?
        };
        site.insert(path.clone(), pages.render(path, values)?);
    }
    for municipality in &resident.municipalities.others {
        let path = format!("{}{START}", municipality.folder);
        let values = context! {
            colour_script => file(&colour),
            ..resident.values_for(municipality, &path, SHOWN_FIRST, &own)?
        };
        site.insert(path, pages.render(START, values)?);
    }
    let offline = offline::build(&sources, &pages, &resident, &colour, &own)?;
    let one_file = one_file::build(&sources, &pages, &resident, &colour, &own)?;
    let assets = [&resident, &desk].into_iter().flat_map(AppFiles::assets);
    for asset in assets.chain([&colour]) {
        site.insert(asset.path.clone(), asset.bytes.clone());
    }
    let publiccode = std::fs::read_to_string(workspace.path("publiccode.yml"))?;
    let security = security_txt::of(&publiccode)?;
    site.insert(security_txt::PATH.into(), security.into_bytes());
    let paths = site.keys().chain(offline.keys());
    let hosts = hosts::files(paths.map(String::as_str));
    if let Some(headers) = hosts.get(hosts::UNDERSCORE) {
        site.insert(hosts::UNDERSCORE.into(), headers.clone());
    }
    files::write_folder(&workspace.path(hosts::FOLDER), &hosts)?;
    files::write_folder(&workspace.path(FOLDER), &site)?;
    files::write_folder(&workspace.path(offline::FOLDER), &offline)?;
    std::fs::write(workspace.path(one_file::PATH), one_file)?;
    Ok(())
}

/// The estimator's page in `public`; each municipality has one.
const START: &str = "index.html";

/// The folder of the desk's pages in `public`; all others are the resident's.
const OF_DESK: &str = "handlaggare/";

/// The script that gives a page its municipality's colour, for pages that have
/// another than the usual one.
fn colour(sources: &Files) -> Result<Asset> {
    let modules = ["script/embed/theme.js", "script/colour.js"];
    let script = script::page("", &script::modules(sources, &modules)?)?;
    Ok(Asset::new("colour", "js", script.into_bytes()))
}

/// The folders in `web` whose files are built into others.
const BUILT_IN: [&str; 2] = ["script/", "styles/"];

/// Whether a source is a file of the site by itself. The others are parts of
/// files or templates of several.
fn is_served(path: &str) -> bool {
    let parts = [
        "parts/",
        "embed/",
        editors::TEMPLATE,
        offline::TEMPLATE,
        one_file::TEMPLATE,
    ];
    let mut parts = BUILT_IN.into_iter().chain(parts);
    !parts.any(|part| path.starts_with(part))
}

/// What `public` holds, with the scripts and styles of `web` in their folders.
fn sources(workspace: &Workspace) -> Result<Files> {
    let mut sources = files::read_folder(&workspace.path("public"))?;
    for folder in BUILT_IN {
        let parts = files::read_folder(&workspace.path("web").join(folder))?;
        sources.extend(
            parts
                .into_iter()
                .map(|(path, bytes)| (format!("{folder}{path}"), bytes)),
        );
    }
    Ok(sources)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_templates_of_several_pages_are_not_served() {
        for path in [
            "parts/head.html",
            "embed/frame.html",
            "bygg-in/page.html",
            "offline/page.html",
            "one-file/page.html",
            "script/embed/loader.js",
        ] {
            assert!(!is_served(path), "{path}");
        }
        for path in ["index.html", "bygg-in/tag.js", "bygg-in/page.css"] {
            assert!(is_served(path), "{path}");
        }
    }
}
