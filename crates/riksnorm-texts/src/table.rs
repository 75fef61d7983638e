//! Reads a table and writes its messages with their arguments.
//!
//! Everything walks along the characters without slicing or recursion: a
//! damaged table gives a wrong text, never a panic, and the code stays small.

use std::fmt;

use crate::{Arg, Locale, Text};

/// How a table begins; the number changes with the format.
pub(crate) const MAGIC: &str = "riksnorm-texts/1 ";
pub(crate) const VARIABLE: char = '\u{1}';
pub(crate) const SELECT: char = '\u{2}';
pub(crate) const VARIANT: char = '\u{3}';
pub(crate) const VALUE: char = '\u{4}';
pub(crate) const SELECTED: char = '\u{5}';
pub(crate) const END: char = '\u{1e}';

/// The texts of one language.
#[derive(Debug)]
pub struct Texts {
    language: String,
    messages: Vec<Box<str>>,
}

impl Texts {
    /// Reads a table. The fingerprint is the one that `keys` generated.
    ///
    /// # Errors
    ///
    /// When this is no table, the table of another build, or one that was cut.
    pub fn read(table: &str, fingerprint: &str) -> Result<Self, TableProblem> {
        let (header, body) = table
            .strip_prefix(MAGIC)
            .and_then(|rest| rest.split_once('\n'))
            .ok_or(TableProblem::NoTable)?;
        let mut fields = header.split(' ');
        let language = fields.next().unwrap_or_default();
        if fields.next() != Some(fingerprint) {
            return Err(TableProblem::OtherBuild);
        }
        let count = fields.next().and_then(|count| count.parse().ok());
        let mut messages: Vec<Box<str>> = body.split(END).map(Box::from).collect();
        // What follows the last end is nothing, unless the table was cut.
        let rest = messages.pop().unwrap_or_default();
        if !rest.is_empty() || count != Some(messages.len()) {
            return Err(TableProblem::Cut);
        }
        Ok(Self {
            language: language.to_owned(),
            messages,
        })
    }

    /// The language of the table: the name of its file, such as `sv`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The message with its arguments in place.
    ///
    /// An argument that is not there leaves nothing in its place. The functions
    /// that `keys` generates never lack one.
    #[must_use]
    pub fn format(&self, text: &Text, locale: &impl Locale) -> String {
        let mut written = String::new();
        let Some(message) = self.messages.get(usize::from(text.message)) else {
            return written;
        };
        let mut rest = message.chars();
        while let Some(character) = rest.next() {
            match character {
                VARIABLE => {
                    if let Some(arg) = argument(text, rest.next()) {
                        written.push_str(&locale.write(arg));
                    }
                }
                SELECT => {
                    let arg = argument(text, rest.next());
                    rest = choose(rest.as_str(), arg, locale).chars();
                }
                // The chosen variant ends here and others follow it.
                VARIANT => rest = after(rest.as_str()).chars(),
                // The chosen variant was the last.
                SELECTED => {}
                character => written.push(character),
            }
        }
        written
    }
}

fn argument(text: &Text, position: Option<char>) -> Option<&Arg> {
    let position = u32::from(position?).checked_sub(u32::from('a'))?;
    text.arg(usize::try_from(position).ok()?)
}

/// What follows the key of the variant that the argument selects: a number
/// before its plural category, and the default when nothing fits.
fn choose<'t>(select: &'t str, arg: Option<&Arg>, locale: &impl Locale) -> &'t str {
    let (number, word) = match arg {
        Some(&Arg::Number(number) | &Arg::Kronor(number)) => {
            (Some(number), Some(locale.plural(number).name()))
        }
        Some(Arg::Text(text)) => (None, Some(text.as_str())),
        _ => (None, None),
    };
    let mut default = None;
    let mut by_word = None;
    let mut depth = 0_usize;
    let mut rest = select.chars();
    while let Some(character) = rest.next() {
        match character {
            SELECT => depth += 1,
            SELECTED if depth == 0 => break,
            SELECTED => depth -= 1,
            VARIANT if depth == 0 => {
                let Some((key, value)) = rest.as_str().split_once(VALUE) else {
                    break;
                };
                if number.is_some() && key.parse().ok() == number {
                    return value;
                }
                if word == Some(key) {
                    by_word = Some(value);
                }
                default = default.or(Some(value));
                rest = value.chars();
            }
            _ => {}
        }
    }
    by_word.or(default).unwrap_or_default()
}

/// What follows the end of the select that this text is inside of.
fn after(select: &str) -> &str {
    let mut depth = 0_usize;
    let mut rest = select.chars();
    for character in rest.by_ref() {
        match character {
            SELECT => depth += 1,
            SELECTED if depth == 0 => break,
            SELECTED => depth -= 1,
            _ => {}
        }
    }
    rest.as_str()
}

/// Why a table cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// It is something else, for example an error page.
    NoTable,
    /// Its messages are not those that the program knows.
    OtherBuild,
    /// Some of it is missing.
    Cut,
}

impl fmt::Display for TableProblem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::NoTable => "not a table of texts",
            Self::OtherBuild => "a table of texts of another build",
            Self::Cut => "a table of texts that was cut",
        })
    }
}

impl std::error::Error for TableProblem {}
