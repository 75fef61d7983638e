//! Numbers that count something, and words that say no: what stands there is
//! not what it would be without them.

use crate::{
    Language, Meaning,
    amount::letters_end,
    read::Reader,
    small::{
        adults_word, is_children, is_in_norm, is_measure, is_skipped, is_unit, joins, month_name,
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
        let is_sign = matches!(counted.text, "x" | "X" | "×" | "*" | "à" | "á" | "a" | "@");
        let is_counted = is_sign
            || is_measure(counted.text, self.language) && !is_unit(counted.text)
            || month_name(counted.text, self.language).is_some()
            || is_unknown(counted.text, self.language);
        let amount = self.tokens.get(self.next + 1).filter(|next| !next.is_apart);
        let has_amount = amount.is_some_and(|amount| {
            amount
                .text
                .starts_with(|first: char| first.is_ascii_digit())
                && self.is_amount(amount.text)
        });
        let is_apart =
            self.is_people_at(self.next + 1) || self.personal_number(self.next + 1, true) > 0;
        let takes = is_counted && has_amount && !is_apart;
        if takes {
            self.next += 1;
            _ = self.amount_behind();
        }
        takes
    }

    /// Takes a word without an amount that a word before it says is not there:
    /// `ej jobbstimulans`, `inga tillgångar`.
    pub(crate) fn negated(&mut self, text: &str) -> Option<Token<'a>> {
        let language = self.language;
        let is_no = Typed::new(text)
            .is_one_of(&["ej", "inte", "icke", "utan", "inga", "ingen", "inget"])
            || language == Language::English
                && Typed::new(text).is_one_of(&["no", "not", "without"]);
        self.take_if(|next| {
            let is_fact = |meaning: Meaning| {
                matches!(
                    meaning,
                    Meaning::JobStimulus | Meaning::Assets | Meaning::NoHome
                )
            };
            is_no && matches!(find(next, language), Found::Word(word) if is_fact(word.meaning))
        })
    }
}

/// Whether letters begin no word of the line and join none.
pub(crate) fn is_unknown(text: &str, language: Language) -> bool {
    let is_small = is_skipped(text, language) || joins(text, false, language);
    let is_people = is_children(text, language)
        || adults_word(text, language).is_some()
        || is_in_norm(text, language);
    let letters = text
        .chars()
        .take_while(|letter| !letter.is_ascii_digit())
        .count();
    letters > 0
        && text.starts_with(char::is_alphabetic)
        && !is_small
        && !is_people
        && matches!(
            find(text.get(..letters_end(text)).unwrap_or_default(), language),
            Found::Nothing
        )
}
