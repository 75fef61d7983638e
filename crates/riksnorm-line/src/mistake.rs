//! What is wrong with a line, and where.

use std::ops::Range;

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
