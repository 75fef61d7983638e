//! What differs between languages besides the words: numbers, dates, plurals.

use crate::Arg;

/// Writes numbers and dates in one language. In the browser this is `Intl`.
pub trait Locale {
    /// A whole number with the language's separators: “12 000”.
    fn number(&self, number: i64) -> String;

    /// An amount in whole kronor: “8 200 kr”.
    fn kronor(&self, kronor: i64) -> String;

    /// A month (1 to 12) of a year: “oktober 2026”.
    fn month(&self, year: u16, month: u8) -> String;

    /// A day: “1 oktober 2026”.
    fn day(&self, year: u16, month: u8, day: u8) -> String;

    /// The plural category of a number, by the language's rules.
    fn plural(&self, number: i64) -> Plural;

    /// An argument as it stands in a text.
    fn write(&self, arg: &Arg) -> String {
        match *arg {
            Arg::Number(number) => self.number(number),
            Arg::Kronor(kronor) => self.kronor(kronor),
            Arg::Month { year, month } => self.month(year, month),
            Arg::Day { year, month, day } => self.day(year, month, day),
            Arg::Text(ref text) => text.clone(),
        }
    }
}

/// The plural categories of Unicode's CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// Such as 0 in Arabic.
    Zero,
    /// Such as 1 in Swedish.
    One,
    /// Such as 2 in Arabic.
    Two,
    /// Such as 2 to 4 in Polish.
    Few,
    /// Such as 5 and more in Polish.
    Many,
    /// Everything else; every language has it.
    Other,
}

impl Plural {
    /// The category with this name; what is not a name is [`Plural::Other`].
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => Self::Other,
        }
    }

    /// The name of the category, as translators write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}
