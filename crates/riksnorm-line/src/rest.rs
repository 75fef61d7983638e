//! What a line says that its entry does not hold, to be written again.

use riksnorm::Fault;

use crate::{
    Entry, Mistake, Wrong, adults::is_adults_word, amount::is_unit, child::is_years, read::parse,
};

/// The words that were left out of an [`Entry`], each with its amount, as they
/// were typed. [`Rest::around`] writes a line that reads as the entry and lacks
/// the same words, so that no amount loses its word and becomes a child.
///
/// A personal number is not among them: it must not be entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rest {
    /// What begins with a unit: behind a number it would be the number's.
    units: Vec<String>,
    /// What begins with a number: behind a word it would be the word's.
    numbers: Vec<String>,
    /// More children than there may be.
    children: Vec<String>,
    words: Vec<String>,
    /// Words without their amount: they would take what stands behind them.
    bare: Vec<String>,
}

/// What is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    Child,
    Word,
    BareWord,
}

impl Left {
    /// What a word is that has these mistakes, and of which nothing was read.
    /// What is said again is none: the first time counts, and stays.
    pub(crate) fn by(mistakes: &[Mistake]) -> Option<Self> {
        let has = |is: fn(&Wrong) -> bool| mistakes.iter().any(|mistake| is(&mistake.wrong));
        if has(|wrong| matches!(wrong, Wrong::Repeated(_))) {
            None
        } else if has(|wrong| matches!(wrong, Wrong::AmountMissing(_))) {
            Some(Self::BareWord)
        } else if has(|wrong| *wrong == Wrong::Refused(Fault::ChildrenCount)) {
            Some(Self::Child)
        } else {
            Some(Self::Word)
        }
    }
}

impl Rest {
    pub(crate) fn leave(&mut self, what: Left, text: &str) {
        // A parenthesis that is alone would belong to the number before it.
        let opens = text.matches('(').count();
        if text.is_empty() || text.starts_with('(') || opens != text.matches(')').count() {
            return;
        }
        let first = text.split_whitespace().next().unwrap_or_default();
        let first = first.trim_end_matches([',', ';']);
        let text = text.to_owned();
        match what {
            Left::Child => self.children.push(text),
            _ if belongs_to_number(first) => self.units.push(text),
            _ if !text.starts_with(char::is_alphabetic) => self.numbers.push(text),
            Left::Word => self.words.push(text),
            Left::BareWord => self.bare.push(text),
        }
    }

    /// How many words there are with all that belongs to them.
    pub(crate) const fn words(&self) -> usize {
        self.words.len()
    }

    /// Back to so many words.
    pub(crate) fn cut(&mut self, words: usize) {
        self.words.truncate(words);
    }

    /// The line of an entry with these words around it. Where one of them would
    /// lean on another and be read as something else, the entry's own line.
    #[must_use]
    pub fn around(&self, entry: &Entry) -> String {
        let alone = entry.to_string();
        let before = [&self.units, &self.numbers];
        let behind = [&self.children, &self.words, &self.bare];
        let words: Vec<&str> = before
            .into_iter()
            .flatten()
            .chain(std::iter::once(&alone).filter(|line| !line.is_empty()))
            .chain(behind.into_iter().flatten())
            .map(String::as_str)
            .collect();
        let line = words.join(" ");
        if parse(&line).entry == parse(&alone).entry {
            line
        } else {
            alone
        }
    }
}

/// Whether a word would belong to a number before it.
fn belongs_to_number(word: &str) -> bool {
    is_unit(word) || is_adults_word(word) || is_years(word)
}
