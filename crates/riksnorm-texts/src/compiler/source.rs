//! The Fluent files of a folder, and which line something stands on.

use std::fs;
use std::path::Path;

use super::problem::{Problem, Problems};

/// One Fluent file.
pub(crate) struct Source {
    pub(crate) file: String,
    pub(crate) language: String,
    pub(crate) text: String,
}

impl Source {
    /// The line, from 1, of a part of this file's text.
    pub(crate) fn line_of(&self, part: &str) -> usize {
        // The parser copies nothing: what it returns points into the text.
        let offset = part.as_ptr().addr() - self.text.as_ptr().addr();
        self.line_at(offset)
    }

    /// The line, from 1, of the byte at an offset.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        let before = self.text.bytes().take(offset);
        1 + before.filter(|&byte| byte == b'\n').count()
    }

    pub(crate) fn problem(&self, line: usize, message: &str, what: impl Into<String>) -> Problem {
        Problem {
            file: self.file.clone(),
            line,
            message: Some(message.to_owned()).filter(|message| !message.is_empty()),
            what: what.into(),
        }
    }
}

/// The Fluent files in a folder: the reference, and the others by name.
pub(crate) fn read(folder: &Path, reference: &str) -> Result<(Source, Vec<Source>), Problems> {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    let unreadable = |path: &Path, what: String| Problem {
        file: path.display().to_string(),
        line: 1,
        message: None,
        what,
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => return Err(Problems(vec![unreadable(folder, error.to_string())])),
    };
    for entry in entries {
        let path = match entry {
            Ok(entry) => entry.path(),
            Err(error) => return Err(Problems(vec![unreadable(folder, error.to_string())])),
        };
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let language = path.file_stem().unwrap_or_default().to_string_lossy();
        if !is_language(&language) {
            let what = "the name of the file is no language tag".to_owned();
            problems.push(unreadable(&path, what));
            continue;
        }
        match fs::read_to_string(&path) {
            Ok(text) => sources.push(Source {
                file: path.display().to_string(),
                language: language.into_owned(),
                text: text.replace("\r\n", "\n"),
            }),
            Err(error) => problems.push(unreadable(&path, error.to_string())),
        }
    }
    sources.sort_by(|one: &Source, other| one.language.cmp(&other.language));
    let is_reference = |source: &Source| source.language == reference;
    match sources.iter().position(is_reference) {
        Some(at) if problems.is_empty() => Ok((sources.remove(at), sources)),
        found => {
            if found.is_none() {
                let path = folder.join(format!("{reference}.ftl"));
                problems.push(unreadable(&path, "the reference is needed".to_owned()));
            }
            problems.sort_by(|one, other| one.file.cmp(&other.file));
            Err(Problems(problems))
        }
    }
}

/// Letters and digits in parts of at most eight, as in `sv-lattlast`.
fn is_language(name: &str) -> bool {
    name.split('-').all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}
