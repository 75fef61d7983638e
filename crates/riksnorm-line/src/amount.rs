//! Where amounts stand in a line.

use riksnorm::{Amount, NoAmount};

use crate::{
    Language, Meaning, MistakeKind, OPEN,
    adults::{adults, is_digits, leading_digits, month, split_digits},
};

/// Whether a word is meant as an amount, or as a part of one.
pub(crate) fn is_amount(text: &str, language: Language) -> bool {
    let begins = |first: char| first.is_ascii_digit() || is_sign(first) || "/+,.?>".contains(first);
    text.starts_with(begins)
        && !is_sign_alone(text)
        && adults(text, language).is_none()
        && (is_digits(text) || month(text).is_none())
}

/// Where the letters of `el450` or `el-450` end.
pub(crate) fn letters_end(text: &str) -> usize {
    let number = |letter: char| letter.is_ascii_digit() || "/+?>".contains(letter);
    let end = text.find(number).unwrap_or(text.len());
    if end == text.len() {
        return end;
    }
    let letters = text.get(..end).unwrap_or_default();
    // A sign belongs to the number, or `el-450` would be an amount above zero.
    letters.trim_end_matches(is_sign).len()
}

pub(crate) fn is_sign(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '−' | '–' | '－')
}

/// Whether it is a sign and nothing else, which belongs to the number behind.
pub(crate) fn is_sign_alone(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters
        .next()
        .is_some_and(|first| is_sign(first) || "/+>".contains(first));
    first && letters.next().is_none() || ARROWS.contains(&text)
}

/// How `>` is written, too.
const ARROWS: [&str; 3] = ["->", "=>", "→"];

/// The parts before and behind what says how much is accepted.
pub(crate) fn assessed(text: &str) -> Option<(&str, &str)> {
    let arrows = ARROWS.iter().chain(&[">"]);
    arrows.copied().find_map(|arrow| text.split_once(arrow))
}

/// Whether a text that begins so goes on with what stands before it, as `+350`,
/// `/7000` and `>8700` do.
pub(crate) fn goes_on(text: &str) -> bool {
    text.starts_with(['+', '/', '>']) || ARROWS.iter().any(|arrow| text.starts_with(arrow))
}

/// Whether a text that ends so goes on with what stands behind it.
pub(crate) fn is_unfinished(text: &str) -> bool {
    text.ends_with(['+', '/', '>', '→']) || is_sign_alone(text)
}

/// Whether it is a day of a month: `25/10`, `3.11`.
pub(crate) fn is_date(text: &str) -> bool {
    let is = |text: &str, most: u8| {
        let number = text.parse().ok().filter(|_| is_digits(text));
        number.is_some_and(|number: u8| (1..=most).contains(&number))
    };
    let parts = text.split_once(['/', '.']);
    parts.is_some_and(|(day, month)| is(day, 31) && is(month, 12))
}

/// Whether two tokens are one amount, as `8` and `200`: the last number of the
/// first has one to three digits, and the first of the second has three.
pub(crate) fn is_grouped(before: &str, behind: &str) -> bool {
    let start = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let at_start =
        start.is_empty() || start.ends_with(|last: char| is_sign(last) || "/+>→ ".contains(last));
    let digits = before.len() - start.len();
    at_start && matches!(digits, 1..=3) && leading_digits(behind) == 3
}

/// Whether an amount is written so that it may be two: its first group has
/// three digits. No age and no number of people has so many, so one or two
/// digits before a group can only be thousands.
pub(crate) fn is_doubtful(text: &str) -> bool {
    let is_separator = |letter: char| is_sign(letter) || "/+>→".contains(letter);
    text.split(is_separator).any(|number| {
        let number = number.trim();
        let (first, behind) = split_digits(number);
        first.len() > 2 && behind.starts_with(char::is_whitespace) && {
            let (group, _) = split_digits(behind.trim_start());
            !group.is_empty()
        }
    })
}

/// Reads an amount that belongs to a word.
pub(crate) fn read_amount(text: &str, meaning: Meaning) -> Result<Amount, MistakeKind> {
    if is_parted_by_colon(text) {
        return Err(MistakeKind::AmountNotUnderstood(meaning));
    }
    Amount::read(text).map_err(|no_amount| match no_amount {
        NoAmount::NotUnderstood if text.trim() == OPEN => MistakeKind::Open,
        NoAmount::NotUnderstood => MistakeKind::AmountNotUnderstood(meaning),
        NoAmount::Refused(fault) => MistakeKind::Rejected(fault),
    })
}

/// Whether a colon stands before something else than two digits of öre, or `:-`:
/// `lön1:9000` is no 1.90 kronor.
fn is_parted_by_colon(text: &str) -> bool {
    text.split_once(':').is_some_and(|(_, behind)| {
        let digits = behind.chars().take_while(char::is_ascii_digit).count();
        !behind.starts_with('-') && digits != 2
    })
}

/// Reads days times a price for each, in either order: `690*18`, `18x690`.
pub(crate) fn read_product(text: &str) -> Option<Amount> {
    let (one, other) = text.trim().split_once(['*', 'x', 'X', '×'])?;
    let (one, other) = (one.trim(), other.trim());
    let is_days = |text: &str| is_digits(text) && text.len() < 3;
    let (days, price) = if is_days(one) {
        (one, other)
    } else {
        (other, one)
    };
    let days: i64 = days.parse().ok().filter(|days| (1..=31).contains(days))?;
    let price = Amount::read(price).ok()?;
    let days = Amount::from_ore(days * 100).ok()?;
    Amount::new(price.decimal() * days.decimal()).ok()
}

/// The parts of a text between signs, each with the place where it begins.
pub(crate) fn parts(text: &str, start: usize, sign: char) -> impl Iterator<Item = (usize, &str)> {
    text.split(sign).scan(start, move |place, part| {
        let begins = *place;
        *place += part.len() + sign.len_utf8();
        Some((begins, part))
    })
}

/// A part without the space around it, with the place where it begins then.
pub(crate) fn trimmed(start: usize, part: &str) -> (usize, &str) {
    // A comma may part amounts, as it may part words.
    let is_between = |letter: char| letter.is_whitespace() || letter == ',';
    let text = part.trim_start_matches(is_between);
    let start = start + part.len() - text.len();
    (start, text.trim_end_matches(is_between))
}
