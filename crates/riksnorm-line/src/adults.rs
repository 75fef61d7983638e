//! Words that begin with a number and are no child: adults and months.

use riksnorm::{AdultCount, Fault, Month};

use crate::spelling::Typed;

/// The number of `1v`, where it is such a word.
pub(crate) fn adults(text: &str) -> Option<Result<AdultCount, Fault>> {
    let digits = leading_digits(text);
    let (number, letters) = text.split_at(digits);
    let typed = Typed::new(letters);
    let is_word = is_adults_word(letters) || ["v", "a"].iter().any(|short| typed.is(short));
    (digits > 0 && is_word).then(|| count(number))
}

/// The number of `2 vuxna`, where the words are such ones.
pub(crate) fn adults_apart(number: &str, word: &str) -> Option<Result<AdultCount, Fault>> {
    let is_number = !number.is_empty() && leading_digits(number) == number.len();
    (is_number && is_adults_word(word)).then(|| count(number))
}

/// Whether it says adults by itself. A single letter may be the beginning of
/// another word.
fn is_adults_word(text: &str) -> bool {
    let typed = Typed::new(text);
    ["vux", "vuxen", "vuxna", "adult", "adults"]
        .iter()
        .any(|spelling| typed.is(spelling))
}

fn count(number: &str) -> Result<AdultCount, Fault> {
    match number {
        "1" => Ok(AdultCount::One),
        "2" => Ok(AdultCount::Two),
        _ => Err(Fault::AdultsCount),
    }
}

/// The month of `2026-11`, where it is such a word.
pub(crate) fn month(text: &str) -> Option<Result<Month, Fault>> {
    let is_word = leading_digits(text) == 4 && text[4..].starts_with('-');
    is_word.then(|| Month::parse(text))
}

/// How many digits the text begins with.
pub(crate) fn leading_digits(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit);
    digits.count()
}
