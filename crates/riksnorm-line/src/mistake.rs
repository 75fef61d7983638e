//! What is wrong with a line, and where.

use std::{fmt, ops::Range};

use riksnorm::Fault;

use crate::{Meaning, Word};

/// Something to put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The bytes of the line that it is about, on character boundaries. It is
    /// empty, at the end, where something is missing from the whole line.
    pub range: Range<usize>,
    /// What is wrong there.
    pub kind: MistakeKind,
}

/// What is wrong with a part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MistakeKind {
    /// The line does not say `1v` or `2v`.
    AdultsMissing,
    /// No word begins like this. An amount behind it is left out with it.
    Unknown,
    /// It is the beginning of these words, in their order: of more than one,
    /// or a single letter. An amount behind it is left out with it.
    Unfinished(Vec<&'static Word>),
    /// It looks like a personal number, which is never to be entered.
    PersonalNumber,
    /// The word stands without its amount, or `av` without its number.
    AmountMissing(Meaning),
    /// What stands at the word is no amount, or no number of people.
    AmountNotUnderstood(Meaning),
    /// An amount is written with a space, as `8 200`, where a number by itself
    /// is a child's age. The range covers all of it; without its spaces it may
    /// be the amount that was meant.
    AmountSplit(Meaning),
    /// A number that is no age stands without a word for what it is.
    AmountWithoutWord,
    /// An amount stands at a word that takes none. The word is read without it.
    AmountNotHere(Meaning),
    /// Job stimulus stands at something else than a salary. The amount is read.
    StimulusWithoutSalary(Meaning),
    /// What belongs to a child is not understood. The child is read without it.
    DetailNotUnderstood,
    /// A `?` stands where a value is still to be given.
    Open,
    /// It has been said before, there. What was said first is read.
    Repeated(Range<usize>),
    /// A parenthesis is not closed. What stands in it is read.
    ParenthesisOpen,
    /// It is about the second adult where the line says that there is one.
    SecondAdultMissing,
    /// The rules reject it.
    Rejected(Fault),
}

impl MistakeKind {
    /// The name of what is wrong, the same in every language. It stays. What
    /// the rules reject has the code of its fault.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AdultsMissing => "adults-missing",
            Self::Unknown => "unknown-word",
            Self::Unfinished(_) => "unfinished-word",
            Self::PersonalNumber => "personal-number",
            Self::AmountMissing(_) => "amount-missing",
            Self::AmountNotUnderstood(_) => "amount-not-understood",
            Self::AmountSplit(_) => "amount-split",
            Self::AmountWithoutWord => "amount-without-word",
            Self::AmountNotHere(_) => "amount-not-here",
            Self::StimulusWithoutSalary(_) => "stimulus-without-salary",
            Self::DetailNotUnderstood => "detail-not-understood",
            Self::Open => "open",
            Self::Repeated(_) => "repeated",
            Self::ParenthesisOpen => "parenthesis-open",
            Self::SecondAdultMissing => "second-adult-missing",
            Self::Rejected(fault) => fault.code(),
        }
    }
}

/// What is wrong as a sentence, without a word of the line.
impl fmt::Display for MistakeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AdultsMissing => "the line does not say 1v or 2v",
            Self::Unknown => "no word of the line is written like this",
            Self::Unfinished(_) => "it can be more than one word",
            Self::PersonalNumber => "it looks like a personal number",
            Self::AmountMissing(_) => "the word stands without its amount",
            Self::AmountNotUnderstood(_) => "what stands at the word is no amount",
            Self::AmountSplit(_) => "an amount is written without a space",
            Self::AmountWithoutWord => "a number stands without a word for what it is",
            Self::AmountNotHere(_) => "an amount stands at a word that takes none",
            Self::StimulusWithoutSalary(_) => "job stimulus stands at something else than a salary",
            Self::DetailNotUnderstood => "what belongs to a child is not understood",
            Self::Open => "a value is still to be given",
            Self::Repeated(_) => "it has been said before",
            Self::ParenthesisOpen => "a parenthesis is not closed",
            Self::SecondAdultMissing => "it is about a second adult, and the line has one",
            Self::Rejected(fault) => return fault.fmt(f),
        })
    }
}
