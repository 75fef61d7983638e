//! `cargo xtask dist`: everything that is handed out.

use anyhow::Result;

use crate::node::Node;
use crate::workspace::Workspace;
use crate::{package, site, size};

/// Builds the site and the package, and prints their sizes.
///
/// # Errors
///
/// When Node is missing or a part cannot be built.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    build(workspace, &Node::find(workspace)?)
}

/// The same, with Node already found.
///
/// # Errors
///
/// When a part cannot be built.
pub(crate) fn build(workspace: &Workspace, node: &Node) -> Result<()> {
    site::build(workspace, Some(node))?;
    package::build(workspace, node)?;
    size::run(workspace)
}
