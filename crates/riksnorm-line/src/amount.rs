//! Where amounts stand in a line.

use riksnorm::{Amount, NoAmount};

use crate::{
    Meaning, MistakeKind,
    adults::{adults, leading_digits, month},
    child::is_child_with_details,
    personal_number::is_personal_number,
    token::Token,
};

/// Whether a word is meant as the amount of the word before it.
pub(crate) fn is_amount(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_ascii_digit() || is_sign(first))
        || text.starts_with(['/', '+', ',', '.', '?']);
    let is_other = text.contains('(')
        || adults(text).is_some()
        || month(text).is_some()
        || is_personal_number(text)
        || is_child_with_details(text);
    begins && !is_other
}

/// Where the letters of `el450` or `el-450` end.
pub(crate) fn letters_end(text: &str) -> usize {
    let number = |letter: char| letter.is_ascii_digit() || matches!(letter, '/' | '+' | '(' | '?');
    let end = text.find(number).unwrap_or(text.len());
    if end == text.len() {
        return end;
    }
    // A sign belongs to the number, or `el-450` would be an amount above zero.
    text[..end].trim_end_matches(is_sign).len()
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '-' | '−' | '–')
}

/// Whether a word is only the unit of an amount before it.
pub(crate) fn is_unit(text: &str) -> bool {
    ["kr", "kr.", "kronor", "sek", ":-"]
        .iter()
        .any(|unit| text.to_lowercase() == *unit)
}

/// How many of the words behind `number` belong to it, as in `8 200`.
pub(crate) fn groups_behind(number: &str, behind: &[Token]) -> usize {
    let mut before = number;
    behind
        .iter()
        .take_while(|token| {
            let fits = !token.is_apart && ends_in_group(before) && begins_with_group(token.text);
            before = token.text;
            fits
        })
        .count()
}

/// Whether the last number of `5000j/7` has one to three digits.
fn ends_in_group(text: &str) -> bool {
    let before = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let at_start = before.is_empty() || before.ends_with(['/', '+', '-', '−', '–']);
    at_start && matches!(text.len() - before.len(), 1..=3)
}

/// Whether the first number of `000j` has three digits.
fn begins_with_group(text: &str) -> bool {
    leading_digits(text) == 3 && !text[3..].starts_with('(')
}

/// Reads an amount that belongs to a word.
pub(crate) fn read_amount(text: &str, meaning: Meaning) -> Result<Amount, MistakeKind> {
    Amount::read(text).map_err(|no_amount| match no_amount {
        NoAmount::NotUnderstood if text == "?" => MistakeKind::Open,
        NoAmount::NotUnderstood => MistakeKind::AmountNotUnderstood(meaning),
        NoAmount::Refused(fault) => MistakeKind::Rejected(fault),
    })
}

/// The parts of a text between signs, each with the place where it begins.
pub(crate) fn parts(text: &str, start: usize, sign: char) -> impl Iterator<Item = (usize, &str)> {
    text.split(sign).scan(start, move |place, part| {
        let begins = *place;
        *place += part.len() + sign.len_utf8();
        Some((begins, part))
    })
}
