//! What the words of a line stand for, and how one is found.

use riksnorm::{Expense, HomeForm, IncomeKind, OtherNeed};

use crate::{Language, WORDS, spelling::Typed, words::ASKED, words::NO_BEGINNINGS};

/// What a word stands for.
///
/// ```
/// use riksnorm_line::Meaning;
///
/// assert_eq!(Meaning::Community.word().swedish, "av");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// Everyone in the household community.
    Community,
    /// A higher or lower norm that has been decided.
    NormAdjustment,
    /// A home of a form, with its cost.
    Home(HomeForm),
    /// No home.
    NoHome,
    /// The guideline that counts for the home.
    Guideline,
    /// An income of the month before.
    Income(IncomeKind),
    /// Job stimulus.
    JobStimulus,
    /// A cost beside the norm.
    Expense(Expense),
    /// A living cost otherwise.
    OtherNeed(OtherNeed),
    /// Assets that could be used first.
    Assets,
}

impl Meaning {
    /// Its own word, which says no more than the meaning.
    #[must_use]
    pub fn word(self) -> &'static Word {
        let of_it = WORDS.iter().find(|word| word.meaning == self);
        // INVARIANT: every meaning has a word, as a test makes sure.
        of_it.unwrap_or(&Word::NONE)
    }
}

/// A word of the line, with its other spellings. No spelling is that of two
/// words. Several words can have one meaning: then all but the first are the
/// names of benefits or homes that the rules count as the first.
///
/// ```
/// use riksnorm_line::{Language, WORDS};
///
/// let named = WORDS.iter().find(|word| word.swedish == "bostadstillägg");
/// let named = named.ok_or("it is a word")?;
/// assert!(named.is_named() && named.meaning.word().swedish == "bostadsbidrag");
/// assert!(named.spellings(Language::Swedish).any(|spelling| spelling == "btp"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// What it stands for.
    pub meaning: Meaning,
    /// The Swedish word, which is the one that is printed.
    pub swedish: &'static str,
    /// Abbreviations. They are read as they stand, and nothing begins them.
    pub short: &'static [&'static str],
    /// Other Swedish words.
    pub aliases: &'static [&'static str],
    /// English words, of which the first is the one to show.
    pub english: &'static [&'static str],
}

impl Word {
    const NONE: Self = Self {
        meaning: Meaning::Assets,
        swedish: "",
        short: &[],
        aliases: &[],
        english: &[],
    };

    /// Whether its name says more than its meaning: which benefit it is.
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.meaning.word() != self
    }

    /// Everything that is read as this word, the word itself first.
    pub fn spellings(&self, language: Language) -> impl Iterator<Item = &'static str> {
        let whole = self.whole(language);
        whole.chain(self.short.iter().copied())
    }

    /// The spellings that can be begun.
    fn whole(&self, language: Language) -> impl Iterator<Item = &'static str> {
        let swedish = std::iter::once(self.swedish).chain(self.aliases.iter().copied());
        let english: &[&str] = match language {
            Language::Swedish => &[],
            Language::English => self.english,
        };
        swedish.chain(english.iter().copied())
    }

    /// The first spelling that begins like this. Dots may be left out.
    pub(crate) fn beginning(&self, typed: &Typed, language: Language) -> Option<&'static str> {
        self.whole(language).find(|spelling| typed.begins(spelling))
    }

    fn is_definite(&self, typed: &Typed) -> bool {
        let mut swedish = self.whole(Language::Swedish);
        swedish.any(|spelling| typed.is_definite(spelling))
    }

    fn is(&self, typed: &Typed, language: Language) -> bool {
        self.whole(language).any(|spelling| typed.is(spelling)) || typed.is_one_of(self.short)
    }

    fn begins_exactly(&self, typed: &Typed, language: Language) -> bool {
        let mut whole = self.whole(language);
        whole.any(|spelling| typed.begins_exactly(spelling))
    }
}

/// What the letters of a word were found to be.
pub(crate) enum Found {
    /// One word.
    Word(&'static Word),
    /// The beginning of these, or an abbreviation of several.
    Beginning(Vec<&'static Word>),
    /// Nothing.
    Nothing,
}

/// The letters that a beginning has at least.
const BEGINNING: usize = 3;

/// Finds a word by one of its spellings, by the definite form of one, or by
/// three letters or more that only it begins with.
pub(crate) fn find(letters: &str, language: Language) -> Found {
    let typed = Typed::new(letters);
    if typed.len() == 0 {
        return Found::Nothing;
    }
    if let Some(word) = WORDS.iter().find(|word| word.is(&typed, language)) {
        return Found::Word(word);
    }
    if let Some((_, asked)) = ASKED.iter().find(|(short, _)| typed.is_exactly(short)) {
        let is_asked = |word: &&Word| asked.contains(&word.swedish);
        return Found::Beginning(WORDS.iter().filter(is_asked).collect());
    }
    if typed.is_one_of(NO_BEGINNINGS) {
        return Found::Nothing;
    }
    if let Some(word) = WORDS.iter().find(|word| word.is_definite(&typed)) {
        return Found::Word(word);
    }
    let begins = |word: &&Word| word.begins_exactly(&typed, language);
    let found: Vec<&Word> = WORDS.iter().filter(begins).collect();
    let (Some(first), is_long) = (found.first(), typed.len() >= BEGINNING) else {
        return Found::Nothing;
    };
    // What begins a benefit and the names of its kinds says the benefit.
    let is_one = found.iter().all(|word| word.meaning == first.meaning);
    if is_long && (found.len() == 1 || is_one && !first.is_named()) {
        Found::Word(first)
    } else {
        Found::Beginning(found)
    }
}
