//! Numbers and amounts as people write them.

use riksnorm::Amount;
pub(crate) use riksnorm::NoAmount;

/// Reads an amount as [`Amount::read`] does, also `ca 8 000`: what one does not
/// know exactly is still an answer.
pub(crate) fn read(text: &str) -> Result<Amount, NoAmount> {
    Amount::read(without_about(&text.trim().to_lowercase()))
}

/// Reads a small whole number, also `ca 15` and `15 dagar`.
pub(crate) fn number(text: &str) -> Option<u8> {
    let text = text.trim().to_lowercase();
    let number = without_about(&text).trim_end_matches(|c: char| c.is_alphabetic() || c == '.');
    number.trim().parse().ok()
}

fn without_about(text: &str) -> &str {
    const ABOUT: [&str; 8] = [
        "ca.", "ca", "c:a", "cirka", "circa", "ungefär", "runt", "about",
    ];
    let mut about = ABOUT.iter().filter_map(|about| text.strip_prefix(about));
    about.next().map_or(text, str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn about_is_an_answer() {
        let kronor = |kronor: i64| Amount::from_ore(kronor * 100);
        for text in [
            "ca 8 000",
            "Ca. 8000 kr",
            "c:a 8.000",
            "cirka 8000",
            "ungefär 8000:-",
        ] {
            assert_eq!(read(text).ok(), kronor(8000).ok(), "{text}");
        }
        for text in ["ca", "ca åtta", "8000 ca", "kaka 8000"] {
            assert_eq!(read(text), Err(NoAmount::NotUnderstood), "{text}");
        }
    }

    #[test]
    fn a_number_may_have_its_unit() {
        for text in [
            "15",
            " 15 ",
            "ca 15",
            "15 dagar",
            "15 st.",
            "ungefär 15 dagar",
        ] {
            assert_eq!(number(text), Some(15), "{text}");
        }
        for text in ["", "ca", "femton", "7,5", "1-2", "-3", "300", "1 5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
