//! Builds `dist/site`: the pages, the app and its texts.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::asset::Asset;
use crate::bindgen::{self, Bound, ModulePath};
use crate::embed;
use crate::files::{self, Files};
use crate::first_step;
use crate::hosts;
use crate::markup::Parts;
use crate::node::Node;
use crate::optimise::optimise;
use crate::script;
use crate::template;
use crate::texts::{self, SHOWN_FIRST};
use crate::wasm;
use crate::workspace::Workspace;

/// Where the site lies in the checkout.
pub(crate) const FOLDER: &str = "dist/site";

/// The page's own script in `public`, the end of its one script file.
const SCRIPT: &str = "boot.js";

/// The style sheets in `public`, one subject each; the page has them as one,
/// in the order of their names.
const STYLES: &str = "styles/";

/// Builds the site. Without Node it is complete, but its module is not
/// optimised.
///
/// # Errors
///
/// When a part does not compile or cannot be read, or a page has a placeholder
/// that does not exist.
pub(crate) fn build(workspace: &Workspace, node: Option<&Node>) -> Result<()> {
    let public = files::read_folder(&workspace.path("public"))?;
    let parts = parts(workspace, node, &public)?;

    let mut site = embed::build(workspace, &public, &parts)?;
    for (path, bytes) in public.clone() {
        if path == SCRIPT || path.starts_with(STYLES) || embed::is_source(&path) {
            continue;
        }
        let bytes = if files::is_page(&path) {
            page(&path, bytes, &parts)?
        } else {
            bytes
        };
        site.insert(path, bytes);
    }
    let texts = parts.texts.into_iter().map(|texts| texts.asset);
    for asset in [parts.script, parts.styles, parts.wasm]
        .into_iter()
        .chain(texts)
    {
        site.insert(asset.path, asset.bytes);
    }
    let hosts = hosts::files(site.keys().map(String::as_str));
    if let Some(headers) = hosts.get(hosts::UNDERSCORE) {
        site.insert(hosts::UNDERSCORE.into(), headers.clone());
    }
    files::write_folder(&workspace.path(hosts::FOLDER), &hosts)?;
    files::write_folder(&workspace.path(FOLDER), &site)
}

fn parts(workspace: &Workspace, node: Option<&Node>, public: &Files) -> Result<Parts> {
    let text = |name: &str| {
        let bytes = public
            .get(name)
            .with_context(|| format!("public/{name} is missing."))?;
        String::from_utf8(bytes.clone()).with_context(|| format!("public/{name} is not UTF-8."))
    };
    let texts = texts::compile(workspace, "web/texts", "texts")?;
    let shown_first = texts.iter().find(|texts| texts.language == SHOWN_FIRST);
    let written = |part| match shown_first {
        Some(texts) => first_step::write(workspace, part, &texts.asset.bytes),
        None => Ok(String::new()),
    };
    let first_step = written(first_step::FIRST_STEP)?;
    let without_app = written(first_step::WITHOUT_APP)?;
    let compiled = wasm::build(workspace, "riksnorm-web", "riksnorm-web")?;
    let Bound { script, wasm } = bindgen::bind(compiled, "riksnorm-web", ModulePath::Given)?;
    let wasm = match node {
        Some(node) => optimise(workspace, node, &wasm)?,
        None => wasm,
    };
    Ok(Parts {
        script: Asset::new("app", "js", script::join(&script, &text(SCRIPT)?).into()),
        generated: script,
        styles: Asset::new("styles", "css", styles(public)?),
        wasm: Asset::new("app", "wasm", wasm),
        texts,
        first_step,
        without_app,
    })
}

/// The style sheets as one. A block that is not closed would swallow the
/// sheets behind it, so that stops the build.
fn styles(public: &Files) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    for (path, bytes) in public.iter().filter(|(path, _)| path.starts_with(STYLES)) {
        let sheet = String::from_utf8_lossy(bytes);
        let is_whole = sheet.matches('{').count() == sheet.matches('}').count();
        ensure!(is_whole, "public/{path} has a block that is not closed.");
        all.extend_from_slice(bytes);
    }
    ensure!(!all.is_empty(), "public/{STYLES} holds no style sheet.");
    Ok(all)
}

fn page(path: &str, bytes: Vec<u8>, parts: &Parts) -> Result<Vec<u8>> {
    let template =
        String::from_utf8(bytes).with_context(|| format!("public/{path} is not UTF-8."))?;
    let page = template::fill(&template, &parts.values(path))
        .with_context(|| format!("public/{path} could not be filled."))?;
    Ok(page.into_bytes())
}

/// Reads the built site.
///
/// # Errors
///
/// When it has not been built.
pub(crate) fn read(workspace: &Workspace) -> Result<Files> {
    let folder = workspace.path(FOLDER);
    fs::metadata(folder.join("index.html"))
        .with_context(|| format!("There is no site in {FOLDER}: run `cargo xtask dist`."))?;
    files::read_folder(&folder)
}
