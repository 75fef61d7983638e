//! Words that begin with a number and are no child: adults and months.

use riksnorm::{AdultCount, Fault, Month, NotAMonth};

use crate::{Language, small::is_adults, spelling::Typed};

/// The number of `1v`, where it is such a word.
pub(crate) fn adults(text: &str, language: Language) -> Option<Result<AdultCount, Fault>> {
    let (number, letters) = split_digits(text);
    let is_word = Typed::new(letters).is_exactly("v") || is_adults(letters, language);
    (!number.is_empty() && is_word).then(|| count(number))
}

/// How many adults a number says.
pub(crate) fn count(number: &str) -> Result<AdultCount, Fault> {
    match number {
        "1" => Ok(AdultCount::One),
        "2" => Ok(AdultCount::Two),
        _ => Err(Fault::AdultsCount),
    }
}

/// The month of `2026-11` or `202611`, where it is such a word.
pub(crate) fn month(text: &str) -> Option<Result<Month, NotAMonth>> {
    let (number, behind) = split_digits(text);
    match number.len() {
        4 if behind.starts_with('-') => Some(Month::parse(text)),
        // No date of birth: there is no 23rd month of a year.
        6 if behind.is_empty() && ("202300".."203000").contains(&number) => {
            let (year, month) = number.split_at_checked(4)?;
            Some(Month::parse(&format!("{year}-{month}")))
        }
        _ => None,
    }
}

/// The digits that a text begins with, and what stands behind them.
pub(crate) fn split_digits(text: &str) -> (&str, &str) {
    let digits = leading_digits(text);
    text.split_at_checked(digits).unwrap_or((text, ""))
}

/// How many digits the text begins with.
pub(crate) fn leading_digits(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit);
    digits.count()
}

/// Whether a text is digits alone.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && leading_digits(text) == text.len()
}
