//! Words that begin with a number and are no child: adults, months, and what
//! must not be entered.

use riksnorm::{Fault, Month, Municipality, Rules};

use crate::{AdultCount, spelling::Typed};

/// The number and the letters of `1v`, where it is such a word.
pub(crate) fn adults(text: &str) -> Option<Result<AdultCount, Fault>> {
    const SPELLINGS: [&str; 7] = ["v", "vux", "vuxen", "vuxna", "a", "adult", "adults"];
    let digits = leading_digits(text);
    let (number, letters) = text.split_at(digits);
    let letters = Typed::new(letters);
    let is_word = SPELLINGS.iter().any(|spelling| letters.is(spelling));
    (digits > 0 && is_word).then_some(match number {
        "1" => Ok(AdultCount::One),
        "2" => Ok(AdultCount::Two),
        _ => Err(Fault::AdultsCount),
    })
}

/// The month of `2026-11`, where it is such a word.
pub(crate) fn month(text: &str) -> Option<Result<Month, Fault>> {
    let is_word = leading_digits(text) == 4 && text[4..].starts_with('-');
    is_word.then(|| {
        let month = Month::parse(text)?;
        Rules::of(month, Municipality::DEFAULT).map(|_| month)
    })
}

/// Whether it looks like a personal number: `900101-1234`, with or without the
/// century and the hyphen. With `+` it would be two amounts.
pub(crate) fn is_personal_number(text: &str) -> bool {
    let digits = leading_digits(text);
    let behind = &text[digits..];
    match digits {
        6 | 8 => behind
            .strip_prefix(['-', '–', '−'])
            .is_some_and(|last| last.len() == 4 && leading_digits(last) == 4),
        10 | 12 => behind.is_empty(),
        _ => false,
    }
}

/// How many digits the text begins with.
pub(crate) fn leading_digits(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit);
    digits.count()
}
