//! What must not be entered: who it is about.

use crate::token::Token;

/// Digits behind each other, with what stands before them.
struct Group {
    /// How many they are.
    digits: usize,
    /// Whether the first of them is a zero.
    has_zero: bool,
    /// Which token they stand in.
    token: usize,
    /// Whether `+` or `/` stands before them, as between two amounts.
    is_sum: bool,
}

/// What the first tokens have of a personal number.
#[derive(Default)]
struct Written {
    digits: String,
    groups: Vec<Group>,
    /// The token that ends in letters and digits, as reserve numbers do.
    letters: Option<usize>,
}

/// As many groups as a personal number has at most.
const MOST_GROUPS: usize = 4;

/// How many of the first of these tokens are a personal number or a date of
/// birth: `900101-1234`, `19900101`, `78 05 12 1234`, `780512+TF12`. None are
/// where it is 0.
///
/// Behind a word, six digits are an amount, and numbers with `+` or `/` between
/// them are amounts too. In a child's place `10 12 14` are three ages.
pub(crate) fn length(tokens: &[Token], is_behind_word: bool) -> usize {
    let written = Written::new(tokens);
    let groups = written.groups.as_slice();
    for count in (1..=groups.len().min(MOST_GROUPS)).rev() {
        let Some(own) = groups.get(..count) else {
            continue;
        };
        let last = own.last().map_or(0, |group| group.token);
        // All of a token is part of it, or none.
        if groups.get(count).is_some_and(|next| next.token == last) {
            continue;
        }
        let letters = written.letters.filter(|_| count == groups.len());
        let total = own.iter().map(|group| group.digits).sum();
        let digits = written.digits.get(..total).unwrap_or_default();
        if is_one(digits, own, is_behind_word, letters.is_some()) {
            return letters.unwrap_or(last).max(last) + 1;
        }
    }
    0
}

/// Whether a personal number stands anywhere in a text, which may be amounts.
pub(crate) fn is_in(text: &str, has_amounts: bool) -> bool {
    let is_other = |letter: char| !letter.is_ascii_digit() && !is_sign(letter);
    let mut runs = text.split(is_other).filter(|run| !run.is_empty());
    let whole = Token {
        text,
        start: 0,
        is_apart: false,
    };
    length(&[whole], has_amounts) > 0
        || runs.any(|run| {
            let run = run.trim_matches(|letter: char| !letter.is_ascii_digit());
            length(&[Token { text: run, ..whole }], has_amounts) > 0
        })
}

/// Whether a personal number stands among amounts, as in `4/780512-1234`.
pub(crate) fn is_among(amounts: &str) -> bool {
    amounts
        .split(['/', '+', '>'])
        .any(|amount| is_in(amount.trim(), true))
}

/// Whether groups of digits are a date, or a date and the four behind it.
fn is_one(digits: &str, groups: &[Group], is_behind_word: bool, has_letters: bool) -> bool {
    let is_date = |first: usize| digits.get(..first).is_some_and(is_birth_date);
    let is_parted = groups.iter().any(|group| group.token > 0);
    let is_sum = is_behind_word && groups.iter().any(|group| group.is_sum);
    let has_zero = groups.iter().any(|group| group.has_zero);
    // Ages are no dates: none is above 20.
    let is_old = digits.get(..2).is_some_and(|first| first > "20");
    let counts: Vec<usize> = groups.iter().map(|group| group.digits).collect();
    // `2026-11 16` is a month, and a child behind it.
    let token = |at: usize| groups.get(at).map(|group| group.token);
    let is_month = token(0) == token(1) && token(1) != token(2);
    match counts.as_slice() {
        [6] => is_date(6) && (!is_behind_word || has_letters),
        [6, 4] => is_date(6),
        [8] | [8, 4] => is_date(8),
        // What else is so long is no amount.
        [10 | 12] => true,
        [2, 2, 2] => is_date(6) && !is_sum && (!is_parted || has_zero || is_old || has_letters),
        [2, 2, 2, 4] | [2, 4, 4] | [2, 2, 6] => is_date(6) && !is_sum,
        [4, 2, 2 | 6] | [4, 2, 2, 4] => is_date(8) && !is_sum && !is_month,
        [4, 4, 4] => is_date(8) && !is_sum,
        [4, 4] => is_date(8) && !is_sum && has_zero,
        [2, 4] => is_date(6) && !is_sum && has_zero,
        _ => false,
    }
}

impl Written {
    fn new(tokens: &[Token]) -> Self {
        let mut written = Self::default();
        for (at, token) in tokens.iter().enumerate() {
            let is_next = at == 0 || !token.is_apart;
            if !is_next || written.letters.is_some() || !written.take(token.text, at) {
                break;
            }
        }
        written
    }

    /// Takes the groups of a token, where it has nothing else but signs between
    /// them.
    fn take(&mut self, text: &str, token: usize) -> bool {
        let mut rest = text;
        let mut groups = Vec::new();
        let mut digits = String::new();
        loop {
            let signs = rest.len() - rest.trim_start_matches(is_sign).len();
            let (before, behind) = rest.split_at_checked(signs).unwrap_or((rest, ""));
            let length = behind.bytes().take_while(u8::is_ascii_digit).count();
            let (group, behind) = behind.split_at_checked(length).unwrap_or((behind, ""));
            if group.is_empty() {
                let is_end = is_reserve(behind) && !self.groups.is_empty() | !groups.is_empty();
                if is_end {
                    self.letters = Some(token);
                }
                if !behind.is_empty() && !is_end {
                    return false;
                }
                break;
            }
            digits += group;
            groups.push(Group {
                digits: group.len(),
                has_zero: group.starts_with('0'),
                token,
                is_sum: before.contains(['+', '/']),
            });
            rest = behind;
        }
        self.groups.extend(groups);
        self.digits += &digits;
        true
    }
}

/// What can stand between the parts of a personal number.
fn is_sign(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '–' | '−' | '+' | '/' | '.' | ':')
}

/// Whether it is the end of a reserve number: `TF12`, `T123`.
fn is_reserve(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = text.get(letters..).unwrap_or_default();
    matches!(letters, 1 | 2)
        && letters + digits.len() == 4
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// Whether six or eight digits are a date of birth: `19900101` or `900101`.
pub(crate) fn is_birth_date(digits: &str) -> bool {
    let day_of_year = match digits.len() {
        6 => digits.get(2..),
        8 if ["18", "19", "20"]
            .iter()
            .any(|century| digits.starts_with(century)) =>
        {
            digits.get(4..)
        }
        _ => None,
    };
    let Some((month, day)) = day_of_year.and_then(|day| day.split_at_checked(2)) else {
        return false;
    };
    // In a coordination number, as in one for a newcomer, the day has 60 more.
    ("01"..="12").contains(&month) && (("01"..="31").contains(&day) || ("61"..="91").contains(&day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    #[test]
    fn a_date_of_birth_is_one_that_there_can_be() {
        for date in [
            "850312", "000229", "991231", "850372", "19850312", "20261191",
        ] {
            assert!(is_birth_date(date), "{date}");
        }
        for number in [
            "851312", "850012", "850300", "850332", "850360", "850392", "85031", "8503122",
            "17850312", "21850312", "19851312", "8200", "",
        ] {
            assert!(!is_birth_date(number), "{number}");
        }
    }

    #[test]
    fn it_is_known_in_any_grouping() {
        for text in [
            "780512-1234",
            "780512+1234",
            "780512–1234",
            "7805121234",
            "197805121234",
            "19780512-1234",
            "1978-05-12-1234",
            "1978-05-12",
            "78-05-12",
            "78-05-12-1234",
            "780512",
            "780512-TF12",
            "780512 TF12",
            "780512T123",
            "78 05 12",
            "78 05 12 1234",
            "1978 05 12",
            "1978 05 12 1234",
            "780512 1234",
            "780512 - 1234",
            "1978 0512",
            "1978 0512 1234",
            "78 0512",
            "78 0512-TF12",
            "12 05 12",
            "10-12-14",
            "78 12 14",
            "10 12 14 1234",
            "78.05.12",
            "78/05/12",
            "1978:05:12",
            "780572-1234",
        ] {
            assert_eq!(length(&tokens(text), false), tokens(text).len(), "{text}");
        }
        for text in [
            "4 9 15",
            "10 12 14",
            "20 12 14",
            "12 14 16 1234",
            "8200 4500 1200",
            "8200 0450",
            "1978 1012",
            "78 1012",
            "78 0999",
            "8 200",
            "8200",
            "1978",
            "1978-05",
            "16 17",
            "3000/60000",
            "200+15+10",
            "12 5 12",
            "450,50",
            "12 12 4",
        ] {
            assert_eq!(length(&tokens(text), false), 0, "{text}");
        }
    }

    #[test]
    fn behind_a_word_it_is_no_amount() {
        for text in [
            "780512-1234",
            "780512+1234",
            "78-05-12",
            "1978-05-12",
            "19780512",
            "7805121234",
            "780512 1234",
            "78 05 12",
            "780512-TF12",
        ] {
            assert!(length(&tokens(text), true) > 0, "{text}");
        }
        for text in [
            "850312",
            "10+12+14",
            "1905/1212",
            "5000+7000",
            "12 400",
            "8 200 12",
        ] {
            assert_eq!(length(&tokens(text), true), 0, "{text}");
        }
    }
}
