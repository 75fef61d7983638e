//! What must not be entered: who it is about.

use crate::adults::leading_digits;

/// Whether it looks like a personal number wherever it stands: `900101-1234`,
/// with or without the century and the hyphen, or the eight digits of a date of
/// birth, which are no amount either. With `+` it would be two amounts.
pub(crate) fn is_personal_number(text: &str) -> bool {
    let digits = leading_digits(text);
    let behind = &text[digits..];
    match digits {
        8 if behind.is_empty() => is_birth_date(text),
        6 | 8 => behind
            .strip_prefix(['-', '–', '−'])
            .is_some_and(is_last_four),
        10 | 12 => behind.is_empty(),
        _ => false,
    }
}

/// Whether it is a date of birth: `19900101`, or `900101`, which behind a word
/// may be an amount.
pub(crate) fn is_birth_date(text: &str) -> bool {
    if leading_digits(text) != text.len() {
        return false;
    }
    let day_of_year = match text.len() {
        6 => &text[2..],
        8 if ["18", "19", "20"].contains(&&text[..2]) => &text[4..],
        _ => return false,
    };
    let (month, day) = day_of_year.split_at(2);
    // In a coordination number, as in one for a newcomer, the day has 60 more.
    ("01"..="12").contains(&month) && (("01"..="31").contains(&day) || ("61"..="91").contains(&day))
}

/// Whether it is the end of a personal number: its last four digits.
pub(crate) fn is_last_four(text: &str) -> bool {
    text.len() == 4 && leading_digits(text) == 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_birth_is_one_that_there_can_be() {
        for date in [
            "850312", "000229", "991231", "850372", "19850312", "20261191",
        ] {
            assert!(is_birth_date(date), "{date}");
        }
        for number in [
            "851312", "850012", "850300", "850332", "850360", "850392", "85031", "8503122",
            "17850312", "21850312", "19851312", "85031x", "8200", "",
        ] {
            assert!(!is_birth_date(number), "{number}");
        }
    }
}
