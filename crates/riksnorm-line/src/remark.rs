//! What stands in a remark behind an amount. It is not read.

use crate::{MistakeKind, personal_number, read::Reader, small::month_name, spelling::Typed};

/// Words that change what an amount is: whose, of what time, how much of it, and
/// whether at all.
const CHANGING: &[&str] = &[
    "j",
    "js",
    "jobbstimulans",
    "brutto",
    "ej",
    "inte",
    "icke",
    "inget",
    "inga",
    "ingen",
    "halva",
    "halv",
    "hälften",
    "tredjedel",
    "betalar",
    "betalas",
    "mamman",
    "mamma",
    "pappan",
    "pappa",
    "maken",
    "makan",
    "make",
    "maka",
    "mannen",
    "frun",
    "hustrun",
    "sambo",
    "sambon",
    "partner",
    "partnern",
    "barnet",
    "barnets",
    "dottern",
    "sonen",
    "år",
    "vecka",
    "veckan",
    "dag",
    "dagen",
    "helår",
    "halvår",
    "not",
    "gross",
    "half",
    "husband",
    "wife",
];

/// Beginnings of such words.
const BEGINNINGS: &[&str] = &[
    "avslag",
    "avslå",
    "nek",
    "godkän",
    "delas",
    "delat",
    "delvis",
    "kvartal",
    "årsavg",
    "årsvis",
    "årlig",
    "årskost",
    "sökande",
    "medsökande",
    "makens",
    "makans",
    "sambons",
    "bruttol",
    "räknas",
    "reject",
    "approv",
    "quarter",
    "year",
    "week",
];

/// Whether a word changes what an amount is.
fn changes(word: &str) -> bool {
    let typed = Typed::new(word);
    let small = riksnorm::small_letters(word);
    typed.is_one_of(CHANGING) || BEGINNINGS.iter().any(|begins| small.starts_with(begins))
}

impl Reader<'_> {
    /// Goes past a remark behind an amount.
    pub(crate) fn remark(&mut self) {
        let is_remark = |text: &str| text.starts_with(['(', '"', '“', '”']);
        while let Some(remark) = self.take_if(is_remark) {
            let mut words = remark.text.split(|letter: char| !letter.is_alphabetic());
            let is_changing = words.any(|word| {
                let other = month_name(word, self.language).zip(self.month);
                changes(word)
                    || other.is_some_and(|(named, month)| {
                        named != month.month() && named != month.before().month()
                    })
            });
            if personal_number::is_in(remark.text, false) {
                self.wrong(remark.range(), MistakeKind::PersonalNumber);
            } else if remark.text.contains(|letter: char| letter.is_numeric()) {
                self.wrong(remark.range(), MistakeKind::NumberInRemark);
            } else if remark.text.starts_with('(') && !remark.text.ends_with(')') {
                self.wrong(remark.range(), MistakeKind::ParenthesisOpen);
            } else if is_changing {
                self.wrong(remark.range(), MistakeKind::WordInRemark);
            }
        }
    }
}
