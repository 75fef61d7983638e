//! The texts of the page: one table a language, of which only the one shown
//! travels.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};

use crate::asset::Asset;
use crate::workspace::Workspace;

/// The language of the page before anyone chooses another.
pub(crate) const SHOWN_FIRST: &str = "sv";

/// Where the texts are written, one Fluent file a language.
const FOLDER: &str = "web/texts";

/// The table of one language.
pub(crate) struct Texts {
    /// As the name of its file says it: `sv`, `en`…
    pub(crate) language: String,
    /// `texts-LANGUAGE-HASH.txt`
    pub(crate) asset: Asset,
    /// The texts without variables, by name.
    pub(crate) plain: BTreeMap<String, String>,
}

/// Compiles the texts of every language.
///
/// # Errors
///
/// When a text is missing in a language or cannot be understood.
pub(crate) fn compile(workspace: &Workspace) -> Result<Vec<Texts>> {
    compile_folder(workspace, FOLDER)
}

/// Compiles the texts of every language in a folder, which may be one of
/// texts that stand on pages only and do not travel with the app.
///
/// # Errors
///
/// When a text is missing in a language or cannot be understood.
pub(crate) fn compile_folder(workspace: &Workspace, folder: &str) -> Result<Vec<Texts>> {
    let folder = workspace.path(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let tables = riksnorm_texts::compile(&folder).map_err(|problems| anyhow!("{problems}"))?;
    Ok(tables
        .into_iter()
        .map(|table| Texts {
            asset: Asset::new(&format!("texts-{}", table.language), "txt", table.bytes),
            language: table.language,
            plain: table.plain,
        })
        .collect())
}
