//! The texts of the page: one table a language, of which only the one shown
//! travels.

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};

use crate::build::asset::Asset;
use crate::workspace::Workspace;

/// The language of the page before anyone chooses another.
pub(crate) const SHOWN_FIRST: &str = "sv";

/// The end of the name of an easy language.
const EASY: &str = "-lattlast";

/// The tables whose easy texts have each thought on a line of its own: those of
/// the resident's page. The desk's record has lines of its own.
const BY_THOUGHT: &str = "texts";

/// The table of one language.
#[derive(Clone)]
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
            asset: Asset::new(
                &format!("{stem}-{}", table.language),
                "txt",
                if stem == BY_THOUGHT && table.language.ends_with(EASY) {
                    by_thought(&table.bytes)
                } else {
                    table.bytes
                },
            ),
            language: table.language,
            plain: table.plain,
        })
        .collect())
}

/// An easy text says one thought in a sentence. Each begins a line, which the
/// style sheets show.
fn by_thought(table: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(table);
    let mut lines = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(one) = rest.next() {
        let ends = lines.ends_with(['.', '?', '!']);
        let begins = rest.peek().is_some_and(|next| next.is_uppercase());
        lines.push(if one == ' ' && ends && begins {
            '\n'
        } else {
            one
        });
    }
    lines.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sentence_begins_a_line() {
        let lines = |text: &str| String::from_utf8(by_thought(text.as_bytes())).unwrap();
        assert_eq!(
            lines("Har du barn? Skriv det. Det räcker."),
            "Har du barn?\nSkriv det.\nDet räcker."
        );
        let whole = "Ring 112, kl. 8 eller t.ex. 9. det";
        assert_eq!(lines(whole), whole);
    }
}
