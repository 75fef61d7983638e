//! Amounts as people write them in a field.

pub(crate) use riksnorm::NoAmount;
use riksnorm::{Amount, plain, small_letters};

/// Reads an amount as [`Amount::read`] does, also `ca 8 000`: what one does not
/// know exactly is still an answer.
pub(crate) fn read(text: &str) -> Result<Amount, NoAmount> {
    Amount::read(without_about(&typed(text)))
}

/// What is typed, as it is read: small letters that every keyboard has.
pub(crate) fn typed(text: &str) -> String {
    small_letters(plain(text).trim())
}

/// Without the word for about.
pub(crate) fn without_about(text: &str) -> &str {
    const ABOUT: [&str; 10] = [
        "ca.", "ca", "c:a", "cirka", "circa", "ungefär", "runt", "about", "≈", "~",
    ];
    let mut about = ABOUT.iter().filter_map(|about| text.strip_prefix(about));
    about.next().map_or(text, str::trim_start)
}

/// Whether digits in a field for an amount may be a personal number or the
/// number of an account or a card: no amount has so many, and none is read from
/// them.
pub(crate) fn is_personal_number(text: &str) -> bool {
    let text = plain(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_other = |letter: char| {
        !(letter.is_ascii_digit() || letter.is_whitespace() || letter.is_ascii_punctuation())
            || matches!(letter, ',' | ':')
    };
    (matches!(digits, 10 | 12) && !text.contains(is_other)) || digits >= 15
}

/// An amount as it is shown once its field is left: `9 400`. None where it is
/// not read, or known only about.
pub(crate) fn grouped(text: &str) -> Option<String> {
    let amount = Amount::read(text).ok()?.decimal().normalize().to_string();
    let (kronor, ore) = amount.split_once('.').unwrap_or((&amount, ""));
    let mut grouped = String::new();
    for (index, digit) in kronor.chars().enumerate() {
        if index > 0 && (kronor.len() - index).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    if !ore.is_empty() {
        grouped = format!("{grouped},{ore:0<2}");
    }
    Some(grouped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_grouped_and_means_the_same() {
        for (text, shown) in [
            ("9400", "9 400"),
            ("9400,5 kr", "9 400,50"),
            ("1000000", "1 000 000"),
            ("450", "450"),
            ("0", "0"),
            ("٨٢٠٠", "8 200"),
        ] {
            let shown = shown.replace(' ', "\u{a0}");
            assert_eq!(grouped(text).as_deref(), Some(shown.as_str()), "{text}");
            assert_eq!(read(&shown), read(text), "{text}");
            assert_eq!(grouped(&shown).as_deref(), Some(shown.as_str()), "{text}");
        }
        for text in ["ca 8000", "", "mycket", "-5"] {
            assert_eq!(grouped(text), None, "{text}");
        }
        // One goes on writing in what was grouped.
        assert_eq!(read("9\u{a0}4000"), read("94000"));
        assert_eq!(read("9\u{a0}40"), read("940"));
    }

    #[test]
    fn a_personal_number_is_no_amount() {
        for text in [
            "780512-1234",
            "19780512-1234",
            "7805121234",
            "197805121234",
            "780512 1234",
            "1978 05 12 12 34",
            "780512+1234",
            "٧٨٠٥١٢١٢٣٤",
            "1234 5678 9012 3456",
        ] {
            assert!(is_personal_number(text) && read(text).is_err(), "{text}");
        }
        for text in ["8 200", "1 000 000,00", "99999999999", ""] {
            assert!(!is_personal_number(text), "{text}");
        }
    }
}
