//! What a half typed word can become.

use std::ops::Range;

use crate::{Language, WORDS, Word, amount::letters_end, spelling::Typed, token::tokens};

/// A word that what stands before the cursor can become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The word. Whether an amount follows is known from its meaning.
    pub word: &'static Word,
    /// The spelling of it that begins as what is typed.
    pub text: &'static str,
    /// The bytes of the line that the spelling takes the place of.
    pub range: Range<usize>,
}

/// The words of a language that begin like the letters before the cursor, those
/// first whose Swedish word does, each in the order of [`WORDS`].
///
/// `cursor` is a place in bytes. There is nothing for an age, a number, an
/// empty word, or a place that is not between two characters of the line.
#[must_use]
pub fn complete(line: &str, cursor: usize, language: Language) -> Vec<Completion> {
    let tokens = tokens(line);
    let Some(token) = tokens.iter().find(|token| cursor <= token.end()) else {
        return Vec::new();
    };
    let end = token.start + letters_end(token.text);
    if cursor > end {
        return Vec::new();
    }
    // None where the cursor stands before the token.
    let Some(typed) = line.get(token.start..cursor) else {
        return Vec::new();
    };
    let typed = Typed::new(typed);
    if typed.len() == 0 {
        return Vec::new();
    }
    let (first, then): (Vec<&Word>, Vec<&Word>) = WORDS
        .iter()
        .filter(|word| word.beginning(&typed, language).is_some())
        .partition(|word| typed.begins(word.swedish));
    let candidates = first.into_iter().chain(then);
    candidates
        .filter_map(|word| {
            Some(Completion {
                word,
                text: word.beginning(&typed, language)?,
                range: token.start..end,
            })
        })
        .collect()
}
