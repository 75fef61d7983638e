//! Numbers that count something, and words that say no: what stands there is
//! not what it would be without them.

use crate::{
    Language, Meaning,
    adults::leading_digits,
    amount::letters_end,
    read::Reader,
    small::{
        adults_word, is_children, is_in_norm, is_measure, is_no, is_skipped, is_unit, joins,
        month_name,
    },
    spelling::Typed,
    token::Token,
    vocabulary::{Found, find},
};

impl<'a> Reader<'a> {
    /// Takes what a number counts and the amount behind it: `2 x 590`, `2 besök
    /// 550`, `25 okt 9000`. Which of the numbers is the amount, nobody knows.
    pub(crate) fn take_counted(&mut self) -> bool {
        let Some(counted) = self.peek() else {
            return false;
        };
        let is_times = |text: &str| matches!(text, "x" | "X" | "×" | "*" | "à" | "á" | "a" | "@");
        let is_sign = is_times(counted.text);
        let is_counted = is_sign
            || is_measure(counted.text, self.language) && !is_unit(counted.text)
            || month_name(counted.text, self.language).is_some()
            || is_unknown(counted.text, self.language);
        let words = 1 + usize::from(is_times(self.text_at(self.next + 1)));
        let at = self.next + words;
        let amount = self.text_at(at);
        let has_amount = leading_digits(amount) > 0 && self.is_amount(amount);
        let is_apart = self.is_people_at(at) || self.personal_number(at, true) > 0;
        let takes = is_counted && has_amount && !is_apart;
        if takes {
            self.next += words;
            _ = self.amount_behind();
        }
        takes
    }

    /// Takes what a word says is not there: `ej jobbstimulans`, `inga barn`,
    /// `tillgångar: nej`.
    pub(crate) fn negated(&mut self, text: &str) -> Option<Token<'a>> {
        let language = self.language;
        let is_thing = |text: &str| is_fact(text.trim_end_matches([':', '=']), language);
        let without = |text: &str| Typed::new(text).is_one_of(&["utan", "without"]);
        let is_before = is_no(text, language) || without(text);
        let is_behind = is_thing(text);
        self.take_if(|next| {
            is_before && (is_thing(next) || is_children(next, language))
                || is_behind && (is_no(next, language) || next == "0")
        })
    }
}

/// Whether letters are a word of what is there or not, without an amount.
pub(crate) fn is_fact(letters: &str, language: Language) -> bool {
    let Found::Word(word) = find(letters, language) else {
        return false;
    };
    matches!(
        word.meaning,
        Meaning::JobStimulus | Meaning::Assets | Meaning::NoHome
    )
}

/// Whether letters begin no word of the line and join none.
pub(crate) fn is_unknown(text: &str, language: Language) -> bool {
    let is_small = is_skipped(text, language) || joins(text, false, language);
    let is_people = is_children(text, language)
        || adults_word(text, language).is_some()
        || is_in_norm(text, language);
    text.starts_with(char::is_alphabetic)
        && !is_small
        && !is_people
        && matches!(
            find(text.get(..letters_end(text)).unwrap_or_default(), language),
            Found::Nothing
        )
}
