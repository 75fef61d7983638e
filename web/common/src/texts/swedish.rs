//! Numbers, dates and plurals where there is no browser: in tests, and when
//! pages are written at build time. Swedish, whatever the language.

use riksnorm_texts::{Locale, Plural};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// Writes as browsers do in Swedish.
pub struct Swedish;

impl Swedish {
    /// The same for every language.
    pub fn new(_language: &str) -> Self {
        Self
    }
}

impl Locale for Swedish {
    fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut written = String::from(if number < 0 { "\u{2212}" } else { "" });
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                written.push('\u{a0}');
            }
            written.push(digit);
        }
        written
    }

    fn kronor(&self, kronor: i64) -> String {
        self.number(kronor) + "\u{a0}kr"
    }

    fn month(&self, year: u16, month: u8) -> String {
        let name = usize::from(month)
            .checked_sub(1)
            .and_then(|at| MONTHS.get(at));
        format!("{} {year}", name.unwrap_or(&""))
    }

    fn day(&self, year: u16, month: u8, day: u8) -> String {
        format!("{day} {}", self.month(year, month))
    }

    fn plural(&self, number: i64) -> Plural {
        match number {
            1 => Plural::One,
            _ => Plural::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_separators_and_a_minus_sign() {
        let written = [0, 7, 999, 1000, -8200, 123_456, -1_234_567];
        assert_eq!(
            written.map(|number| Swedish.number(number)),
            [
                "0",
                "7",
                "999",
                "1\u{a0}000",
                "\u{2212}8\u{a0}200",
                "123\u{a0}456",
                "\u{2212}1\u{a0}234\u{a0}567"
            ]
        );
        assert_eq!(Swedish.kronor(8200), "8\u{a0}200\u{a0}kr");
        assert!(Swedish.number(i64::MIN).starts_with("\u{2212}9"));
    }

    #[test]
    fn dates_and_plurals() {
        assert_eq!(Swedish.month(2026, 10), "oktober 2026");
        assert_eq!(Swedish.day(2026, 1, 31), "31 januari 2026");
        assert_eq!(Swedish.plural(1), Plural::One);
        assert_eq!(Swedish.plural(-2), Plural::Other);
    }
}
