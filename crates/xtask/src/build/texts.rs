//! The texts of the page: one table a language, of which only the one shown
//! travels.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};

use crate::build::asset::Asset;
use crate::workspace::Workspace;

/// The language of the page before anyone chooses another.
pub(crate) const SHOWN_FIRST: &str = "sv";

/// The table of one language.
pub(crate) struct Texts {
    /// As the name of its file says it: `sv`, `en`…
    pub(crate) language: String,
    /// `STEM-LANGUAGE-HASH.txt`
    pub(crate) asset: Asset,
    /// The texts without variables, by name.
    pub(crate) plain: BTreeMap<String, String>,
}

impl Texts {
    /// What the language calls itself.
    pub(crate) fn name(&self) -> &str {
        self.plain.get("language-name").unwrap_or(&self.language)
    }
}

/// Compiles the texts of every language that are written in a folder, one
/// Fluent file a language.
///
/// # Errors
///
/// When a text is missing in a language or cannot be understood.
pub(crate) fn compile(workspace: &Workspace, folder: &str, stem: &str) -> Result<Vec<Texts>> {
    let folder = workspace.path(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let tables = riksnorm_texts::compile(&folder).map_err(|problems| anyhow!("{problems}"))?;
    Ok(tables
        .into_iter()
        .map(|table| Texts {
            asset: Asset::new(&format!("{stem}-{}", table.language), "txt", table.bytes),
            language: table.language,
            plain: table.plain,
        })
        .collect())
}
