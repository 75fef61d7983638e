//! `cargo xtask dist`: everything that is handed out.

mod app;
pub(crate) mod asset;
mod bindgen;
mod editors;
mod embed;
pub(crate) mod hosts;
mod minify;
mod municipalities;
mod optimise;
pub(crate) mod package;
mod pages;
pub(crate) mod policy;
mod script;
pub(crate) mod site;
mod texts;
pub(crate) mod wasm;

use anyhow::Result;

use crate::node::Node;
use crate::workspace::Workspace;

/// Builds the site and the package.
///
/// # Errors
///
/// When a part cannot be built.
pub(crate) fn run(workspace: &Workspace, node: &Node) -> Result<()> {
    site::build(workspace, Some(node))?;
    package::build(workspace, node)
}
