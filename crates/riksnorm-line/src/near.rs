//! Words that were nearly written.

use crate::{Language, WORDS, spelling::Typed, words::NO_BEGINNINGS};

/// Shorter words are near too many others, and longer ones are no slip.
const LETTERS: std::ops::RangeInclusive<usize> = 4..=22;

/// The spelling that these letters are one slip away from: a letter too many,
/// too few, another one, or two that changed places. None where several are.
///
/// ```
/// use riksnorm_line::{Language, near};
///
/// assert_eq!(near("hyraa", Language::Swedish), Some("hyra"));
/// assert_eq!(near("Svensson", Language::Swedish), None);
/// ```
#[must_use]
pub fn near(letters: &str, language: Language) -> Option<&'static str> {
    let typed: Vec<char> = letters.chars().map(riksnorm::small_letter).collect();
    // An everyday word or a name is no slip.
    if !LETTERS.contains(&typed.len()) || Typed::new(letters).is_one_of(NO_BEGINNINGS) {
        return None;
    }
    let spellings = WORDS.iter().flat_map(|word| word.spellings(language));
    let mut found = spellings.filter(|spelling| {
        LETTERS.contains(&spelling.chars().count()) && is_one_slip(&typed, spelling)
    });
    let first = found.next();
    first.filter(|_| found.next().is_none())
}

fn is_one_slip(typed: &[char], spelling: &str) -> bool {
    let meant: Vec<char> = spelling.chars().collect();
    let same = typed.iter().zip(&meant).take_while(|(a, b)| a == b).count();
    let typed = typed.get(same..).unwrap_or_default();
    let meant = meant.get(same..).unwrap_or_default();
    match (typed, meant) {
        ([_, typed @ ..], [_, meant @ ..]) if typed == meant => true,
        ([_, typed @ ..], meant) if typed == meant => true,
        (typed, [_, meant @ ..]) if typed == meant => true,
        ([a, b, typed @ ..], [c, d, meant @ ..]) => (a, b) == (d, c) && typed == meant,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_near() {
        for (typed, meant) in [
            ("hyraa", "hyra"),
            ("hyar", "hyra"),
            ("hxra", "hyra"),
            ("barnbdrag", "barnbidrag"),
            ("medicn", "medicin"),
            ("Tandvrd", "tandvård"),
        ] {
            assert_eq!(near(typed, Language::Swedish), Some(meant), "{typed}");
        }
    }

    #[test]
    fn what_is_short_or_farther_away_is_not() {
        for typed in ["e", "ell", "lo", "hyrorna", "hyrraa", "", "Anna", "Eva"] {
            assert_eq!(near(typed, Language::Swedish), None, "{typed}");
        }
    }

    #[test]
    fn english_words_are_near_on_an_english_page() {
        assert_eq!(near("salery", Language::English), Some("salary"));
        assert_eq!(near("salery", Language::Swedish), None);
    }
}
