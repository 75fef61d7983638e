//! Characters as every keyboard has them.

/// A text with the digits of other scripts as `0` to `9`, their separators and
/// every kind of hyphen as those of a Swedish keyboard, and without characters
/// that nobody sees: they come along with what is pasted. A no-break space is
/// one of these: it stands within a number and parts no two.
///
/// ```
/// assert_eq!(riksnorm::plain("٨٬٢٠٠٫٥٠"), "8'200:50");
/// assert_eq!(riksnorm::plain("\u{feff}8\u{a0}200"), "8200");
/// ```
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter_map(letter).collect()
}

/// A text in small letters, of those that the words for amounts, ages and days
/// are written with: the table of every script's letters weighs more in the Wasm
/// than all the tables of amounts.
///
/// ```
/// assert_eq!(riksnorm::small_letters("8 200 KR i MÅNADEN"), "8 200 kr i månaden");
/// ```
#[must_use]
pub fn small_letters(text: &str) -> String {
    text.chars().map(small_letter).collect()
}

/// A letter of a text as [`small_letters`] gives it.
///
/// ```
/// assert_eq!(riksnorm::small_letter('Å'), 'å');
/// ```
#[must_use]
pub fn small_letter(letter: char) -> char {
    match letter {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        _ => letter.to_ascii_lowercase(),
    }
}

fn letter(letter: char) -> Option<char> {
    const ZEROS: [char; 4] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'];
    let digit = ZEROS.iter().find_map(|zero| {
        let digit = u32::from(letter).checked_sub(u32::from(*zero))?;
        char::from_digit(digit, 10)
    });
    let is_unseen = matches!(
        letter,
        '\u{a0}'
            | '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{2007}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202f}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    );
    (!is_unseen).then_some(match letter {
        // Between thousands, whatever follows.
        '\u{66c}' => '\'',
        // Before decimals, however many follow.
        '\u{66b}' => ':',
        '\u{60c}' | '\u{ff0c}' => ',',
        '\u{ff0e}' => '.',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{ff0b}' => '+',
        other => digit.unwrap_or(other),
    })
}

#[cfg(test)]
mod tests {
    use super::{plain, small_letters};

    #[test]
    fn a_letter_is_as_every_keyboard_has_it() {
        for (typed, shown) in [
            // The digits of Arabic, Persian, Devanagari and of full width.
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
            ("०१२३४५६७८९", "0123456789"),
            ("０１２３４５６７８９", "0123456789"),
            ("٬٫،，．", "':,,."),
            ("\u{2010}\u{2011}\u{2012}–—―−﹣－＋", "---------+"),
            ("8\u{a0}2\u{202f}0\u{200b}0\u{feff}\u{ad}", "8200"),
            ("8 200 kr, å", "8 200 kr, å"),
        ] {
            assert_eq!(plain(typed), shown);
        }
    }

    #[test]
    fn letters_become_small_and_signs_stay() {
        assert_eq!(small_letters("ÀÅÄÖØÞ AZ @[×÷ß àö"), "àåäöøþ az @[×÷ß àö");
    }
}
