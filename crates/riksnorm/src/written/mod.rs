//! Amounts as people write them.

mod plain;

pub use plain::{plain, small_letter, small_letters};

use crate::{Amount, Fault};

/// Why an amount was not read.
///
/// ```
/// use riksnorm::{Amount, Fault, NoAmount};
///
/// assert_eq!(Amount::read("8 200 kr").map(|amount| amount.rounded().get()), Ok(8200));
/// assert_eq!(Amount::read("some"), Err(NoAmount::NotUnderstood));
/// assert_eq!(Amount::read("-500"), Err(NoAmount::Refused(Fault::AmountNegative)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAmount {
    /// It is not written as an amount.
    NotUnderstood,
    /// It is an amount that the rules refuse.
    Refused(Fault),
}

impl Amount {
    /// Reads `8200`, `8 200`, `8200,50`, `8.200 kr`, `kr 8200`, `1.234,50`,
    /// `450:-`, `8200 kr/mån`.
    ///
    /// A comma or a point with one or two digits behind it stands before öre;
    /// with three it stands between thousands, as a space does. What is neither
    /// is not guessed at. The characters are read as [`plain`] ones.
    ///
    /// # Errors
    /// [`NoAmount`].
    pub fn read(text: &str) -> Result<Self, NoAmount> {
        let text = plain(text);
        let text = small_letters(text.trim());
        let text = strip_unit(strip_period(&text));
        let text = strip_full_stop(text);
        let Some(unsigned) = text.strip_prefix('-') else {
            let unsigned = text.strip_prefix('+').unwrap_or(text);
            return unsigned_amount(unsigned.trim_start());
        };
        // It has to be an amount apart from its sign.
        match unsigned_amount(unsigned.trim_start())? {
            zero if !zero.is_positive() => Ok(zero),
            _ => Err(NoAmount::Refused(Fault::AmountNegative)),
        }
    }
}

fn unsigned_amount(text: &str) -> Result<Amount, NoAmount> {
    let (kronor, ore) = split_decimals(text);
    let kronor = join_thousands(kronor).ok_or(NoAmount::NotUnderstood)?;
    let decimals = ore.trim_end_matches('0');
    if !ore.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NoAmount::NotUnderstood);
    }
    if decimals.len() > 2 {
        return Err(NoAmount::Refused(Fault::AmountPrecision));
    }
    let digits = format!("{kronor}{decimals:0<2}");
    // Only digits: what cannot be held is too large.
    let ore = digits.parse::<i64>().map_err(|_| Fault::AmountTooLarge);
    ore.and_then(Amount::from_ore).map_err(NoAmount::Refused)
}

/// Without what says that it is for a month: every amount here is.
fn strip_period(text: &str) -> &str {
    const PERIODS: [&str; 9] = [
        "/mån",
        "/månad",
        "/månaden",
        "/month",
        "per mån",
        "per månad",
        "per month",
        "i månaden",
        "a month",
    ];
    let whole = text.trim_end_matches('.');
    let period = PERIODS.iter().find_map(|period| whole.strip_suffix(period));
    period.unwrap_or(text)
}

/// Without the unit, before or behind, in one piece or two: `8 200,- kr`.
fn strip_unit(text: &str) -> &str {
    const UNITS: [&str; 4] = ["kronor", "kr.", "kr", "sek"];
    const NO_ORE: [&str; 3] = [":-", ",-", ".-"];
    let text = strip_one_of(text.trim(), &UNITS);
    let text = strip_one_of(text, &NO_ORE);
    let before = UNITS.iter().find_map(|unit| text.strip_prefix(unit));
    before.unwrap_or(text).trim_start()
}

/// Without the point that ends a sentence.
fn strip_full_stop(text: &str) -> &str {
    let rest = text.strip_suffix('.').unwrap_or(text);
    let is_number = rest.ends_with(|last: char| last.is_ascii_digit());
    if is_number { rest } else { text }
}

/// The text without the one of these endings that it has.
fn strip_one_of<'t>(text: &'t str, endings: &[&str]) -> &'t str {
    let rest = endings.iter().find_map(|ending| text.strip_suffix(ending));
    rest.unwrap_or(text).trim_end()
}

/// The part before a decimal sign and the part behind it.
fn split_decimals(text: &str) -> (&str, &str) {
    let Some((before, behind)) = text.rsplit_once([',', '.', ':']) else {
        return (text, "");
    };
    let is_colon = text.rfind(':') == Some(before.len());
    let thousands = behind.len() == 3 && before != "0" && !is_colon;
    let empty = behind.is_empty();
    if thousands || empty {
        (text, "")
    } else {
        (before, behind)
    }
}

/// The digits of `8 200`, `8.200` or `1,234,567`: groups of three behind a
/// first one. None where the groups are others.
fn join_thousands(text: &str) -> Option<String> {
    let separator = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’');
    let groups: Vec<&str> = text.split(separator).collect();
    let (first, rest) = groups.split_first()?;
    let grouped = rest.is_empty() || (1..=3).contains(&first.len());
    let threes = rest.iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    (grouped && threes && all_digits && !digits.is_empty()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::NoAmount;
    use crate::{Amount, Fault};

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (text, ore) in [
            ("8200", 820_000),
            ("8 200", 820_000),
            ("8\u{a0}200", 820_000),
            ("8\u{202f}200 kr", 820_000),
            ("8.200 kr", 820_000),
            ("8,200", 820_000),
            ("8200,50", 820_050),
            ("8200.5", 820_050),
            ("8200,55", 820_055),
            ("000000000000000000000000008200", 820_000),
            ("8 200,50 kronor", 820_050),
            ("1.234,50", 123_450),
            ("1 234 567", 123_456_700),
            ("450:-", 45_000),
            ("450:50", 45_050),
            ("450,-", 45_000),
            ("450 SEK", 45_000),
            ("kr 450", 45_000),
            ("8 200,- kr", 820_000),
            ("8200 kr/mån", 820_000),
            ("8200 kr/mån.", 820_000),
            ("8200 kronor i månaden", 820_000),
            ("8,200 SEK per month", 820_000),
            ("  0 ", 0),
            ("-0", 0),
            ("007", 700),
            ("0,50", 50),
            ("1 000 000,00", 100_000_000),
        ] {
            let expected = Amount::from_ore(ore);
            if ore > 100_000_000 {
                assert_eq!(
                    Amount::read(text),
                    Err(NoAmount::Refused(Fault::AmountTooLarge))
                );
            } else {
                assert_eq!(Amount::read(text).ok(), expected.ok(), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_amount_is_not_guessed_at() {
        for text in [
            "",
            "abc",
            "8 20",
            "82 00",
            "450 + 160",
            "450 160 12",
            "12,3,4",
            "1e3",
            "kr",
            "kr kr 5",
            "8200 kr i mån",
            "8200,",
            "8200..",
            "(8200)",
            "+-5",
            "--5",
            ",5",
            "5:",
            "8,20,0",
            "1 2345",
        ] {
            assert_eq!(Amount::read(text), Err(NoAmount::NotUnderstood), "{text}");
        }
    }

    #[test]
    fn what_the_rules_refuse_is_told_by_its_name() {
        for (text, fault) in [
            ("-500", Fault::AmountNegative),
            ("−1", Fault::AmountNegative),
            ("1 000 000,01", Fault::AmountTooLarge),
            ("1000000001", Fault::AmountTooLarge),
            ("99999999999999999999999", Fault::AmountTooLarge),
            ("1:234", Fault::AmountPrecision),
            ("0,125", Fault::AmountPrecision),
            ("12,3456", Fault::AmountPrecision),
        ] {
            assert_eq!(Amount::read(text), Err(NoAmount::Refused(fault)), "{text}");
        }
    }
}
