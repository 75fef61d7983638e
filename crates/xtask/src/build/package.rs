//! Builds `dist/npm`: the calculation as a package for JavaScript.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::build::bindgen::{self, Bound, Starter};
use crate::build::optimise::{Names, optimise};
use crate::build::wasm::{self, Profile};
use crate::files;
use crate::node::Node;
use crate::workspace::Workspace;

/// Where the package lies in the checkout.
pub(crate) const FOLDER: &str = "dist/npm";

/// What is written by hand in it.
const WRITTEN: &str = "crates/riksnorm-wasm/npm";

const NAME: &str = "riksnorm_wasm";

/// Builds the package.
///
/// # Errors
///
/// When the crate does not compile or its hand-written files are missing.
pub(crate) fn build(workspace: &Workspace, node: &Node) -> Result<()> {
    let mut package = files::read_folder(&workspace.path(WRITTEN))?;
    ensure!(
        package.contains_key("package.json"),
        "{WRITTEN}/package.json is missing."
    );
    let Bound { script, wasm } = bind(workspace)?;
    package.insert(format!("{NAME}.js"), script.into_bytes());
    let wasm = optimise(workspace, node, &wasm, Names::Dropped)?;
    package.insert(format!("{NAME}_bg.wasm"), wasm);
    let licence = fs::read(workspace.path("LICENSE")).context("LICENSE could not be read")?;
    package.insert("LICENSE".into(), licence);
    files::write_folder(&workspace.path(FOLDER), &package)
}

/// Its module with the names of its functions.
///
/// # Errors
///
/// When the crate does not compile.
pub(crate) fn named_module(workspace: &Workspace, node: &Node) -> Result<Vec<u8>> {
    optimise(workspace, node, &bind(workspace)?.wasm, Names::Kept)
}

fn bind(workspace: &Workspace) -> Result<Bound> {
    let compiled = wasm::build(workspace, "riksnorm-wasm", NAME, Profile::Package)?;
    bindgen::bind(compiled, NAME, Starter::Package)
}
