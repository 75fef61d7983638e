//! What stands in a remark behind an amount. It is not read.

use crate::{
    Language, Meaning, MistakeKind, personal_number, read::Reader, small::is_no, spelling::Typed,
};

/// Words that change what an amount is: whether it is, how much of it, of what
/// time, and whose.
#[rustfmt::skip]
const CHANGING: &[&str] = &[
    "betalar", "betalas",
    "j", "js", "jobbstimulans", "halv", "halva", "hälften", "tredjedel",
    "dag", "dagen", "vecka", "veckan", "halvår", "helår", "år",
    "make", "maken", "maka", "makan", "mannen", "frun", "hustrun", "sambo", "sambon", "partner", "partnern",
    "mamma", "mamman", "pappa", "pappan", "barnet", "barnets", "dottern", "sonen",
];
const CHANGING_ENGLISH: &[&str] = &["gross", "half", "husband", "wife"];

/// Beginnings of such words.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "avslag", "avslå", "nek", "godkän", "räknas", "brutto", "delas", "delat", "delvis",
    "kvartal", "årsavg", "årskost", "årsvis", "årlig", "sökande", "medsökande", "makens", "makans", "sambons",
];
const BEGINNINGS_ENGLISH: &[&str] = &["reject", "approv", "week", "quarter", "year"];

/// Whether a word changes what an amount is. English ones do on an English page.
fn changes(word: &str, language: Language) -> bool {
    let typed = Typed::new(word);
    let small = riksnorm::small_letters(word);
    let is = |words: &[&str], beginnings: &[&str]| {
        typed.is_one_of(words) || beginnings.iter().any(|begins| small.starts_with(begins))
    };
    is_no(word, language)
        || is(CHANGING, BEGINNINGS)
        || language == Language::English && is(CHANGING_ENGLISH, BEGINNINGS_ENGLISH)
}

impl Reader<'_> {
    /// Goes past a remark behind an amount.
    pub(crate) fn remark(&mut self, of: Meaning) {
        let is_remark = |text: &str| text.starts_with(['(', '"', '“', '”']);
        while let Some(remark) = self.take_if(is_remark) {
            let mut words = remark.text.split(|letter: char| !letter.is_alphabetic());
            let is_changing =
                words.any(|word| changes(word, self.language) || self.is_other_month(word, of));
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
