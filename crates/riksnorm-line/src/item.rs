//! The line as it was read: which part of it is about which field.

use std::{collections::BTreeMap, ops::Range};

use riksnorm::{AdultField, ChildField, Field, HousingField, IncomeKind, Kind};

use crate::Word;

/// A word of the line with all that belongs to it, such as `lön 5000j/7000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// The bytes of the line that it takes.
    pub(crate) range: Range<usize>,
    /// Whether nothing is wrong with it.
    pub(crate) is_sound: bool,
    /// Whether an amount is missing there that the next word may have.
    pub(crate) is_lacking: bool,
    /// What it is about.
    pub(crate) about: About,
}

/// What an item is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About {
    /// It was not understood.
    Nothing,
    /// A field.
    Field(Field),
    /// A child.
    Child(ChildItem),
    /// The word before the ages of children, with their number or without.
    Children,
    /// Incomes of one kind, and job stimulus.
    Incomes(IncomeItem),
}

/// A child with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ChildItem {
    /// Its index.
    pub(crate) index: usize,
    /// Where its age ends, together with the letters at it.
    pub(crate) head_end: usize,
    /// Whether a space stands before what is added there.
    pub(crate) is_parted: bool,
    /// What stands in its parenthesis.
    pub(crate) parenthesis: Option<Range<usize>>,
    /// Its details, in the parenthesis or as letters at the age.
    pub(crate) details: Vec<(ChildField, Range<usize>)>,
}

/// Incomes of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IncomeItem {
    /// Their kind.
    pub(crate) kind: IncomeKind,
    /// The word that they have in the vocabulary.
    pub(crate) known: &'static Word,
    /// The letters of the word.
    pub(crate) word: Range<usize>,
    /// The amounts, the first adult's before the second's.
    pub(crate) parts: Vec<IncomePart>,
}

/// An amount of an adult.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct IncomePart {
    /// Whose it is.
    pub(crate) adult: usize,
    /// Which of that adult's incomes it is. None where job stimulus stands
    /// without an amount.
    pub(crate) index: Option<usize>,
    /// Its amount.
    pub(crate) amount: Range<usize>,
    /// The `j` at it.
    pub(crate) stimulus: Option<Range<usize>>,
}

/// Where the value of each field stands. An empty range says where it is
/// missing.
pub(crate) type Spans = BTreeMap<Field, Range<usize>>;

/// Which of two items is printed first: those of a lower rank. None for a
/// field that is a part of an item.
pub(crate) fn rank(field: Field) -> Option<usize> {
    match field {
        Field::Month => Some(0),
        Field::Adults => Some(1),
        Field::Child(..) => Some(2),
        Field::SharedHouseholdSize => Some(3),
        Field::NormAdjustment => Some(4),
        Field::Housing(HousingField::Whole) => Some(5),
        Field::Housing(HousingField::Guideline) => Some(6),
        Field::Adult(_, AdultField::Incomes | AdultField::JobStimulus) => Some(7),
        Field::Expense(kind, _) => Some(8 + kind.index()),
        // There are fewer kinds of costs, and of needs, than a hundred.
        Field::OtherNeed(kind, _) => Some(100 + kind.index()),
        Field::HasAssets => Some(200),
        Field::Situation
        | Field::Municipality(_)
        | Field::Adult(..)
        | Field::Children
        | Field::Housing(_)
        | Field::Expenses
        | Field::OtherNeeds => None,
    }
}

impl Item {
    /// The rank of what it is about.
    pub(crate) fn rank(&self) -> Option<usize> {
        match &self.about {
            About::Nothing => None,
            About::Field(field) => rank(*field),
            About::Child(_) | About::Children => Some(2),
            About::Incomes(_) => Some(7),
        }
    }
}
