//! `cargo xtask dist`: everything that is handed out.

pub(crate) mod asset;
mod bindgen;
pub(crate) mod embed;
mod first_step;
pub(crate) mod hosts;
mod markup;
mod optimise;
pub(crate) mod package;
pub(crate) mod policy;
mod script;
pub(crate) mod site;
mod template;
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
