//! `cargo xtask dist`: everything that is handed out.

pub(crate) mod app;
pub(crate) mod asset;
mod bindgen;
pub(crate) mod checksums;
pub(crate) mod compressed;
mod editors;
mod embed;
pub(crate) mod hosts;
mod minify;
mod municipalities;
pub(crate) mod offline;
mod one_file;
mod optimise;
pub(crate) mod package;
mod pages;
mod parts_list;
pub(crate) mod policy;
mod script;
mod security_txt;
mod short_names;
pub(crate) mod site;
pub(crate) mod split;
mod texts;
pub(crate) mod wasm;

use std::fs;

use anyhow::Result;

use crate::files;
use crate::node::Node;
use crate::workspace::Workspace;

/// Builds the site and what can be laid into it, with their files compressed
/// beside them, the page as one file, and the package; and says of all what it
/// is made of and which hash it has.
///
/// # Errors
///
/// When a part cannot be built.
pub(crate) fn run(workspace: &Workspace, node: &Node) -> Result<()> {
    site::build(workspace, Some(node))?;
    for folder in [site::FOLDER, offline::FOLDER] {
        let folder = workspace.path(folder);
        let files = compressed::beside(&files::read_folder(&folder)?)?;
        files::write_folder(&folder, &files)?;
    }
    package::build(workspace, node)?;
    let dist = workspace.path(FOLDER);
    fs::write(dist.join(parts_list::FILE), parts_list::write(workspace)?)?;
    let sums = checksums::of(&files::read_folder(&dist)?);
    Ok(fs::write(dist.join(checksums::FILE), sums)?)
}

/// Where all of it lies in the checkout.
const FOLDER: &str = "dist";
