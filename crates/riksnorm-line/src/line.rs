//! A line and what it says.

use std::ops::Range;

use riksnorm::{AdultField, ChildField, Draft, Field, IncomeField, Month, Situation};

use crate::{
    Mistake, MistakeKind,
    check::check,
    item::{Item, Spans},
    read::{Read, read},
};

/// A value that stands in the line and cannot be read, or is missing there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unread;

/// A line together with what it says.
///
/// It is read once, when it is made. [`Line::set`] writes a value into it as a
/// form field does, and leaves all other words as they were typed.
///
/// ```
/// use riksnorm::{Expense, Field, CostField, Kronor, Month};
/// use riksnorm_line::Line;
///
/// let line = Line::new("el 450 1v 4");
/// assert_eq!(line.mistakes(), []);
/// assert_eq!(line.set(Field::Adults, "2"), "el 450 2v 4");
/// let electricity = Field::Expense(Expense::HouseholdElectricity, CostField::Whole);
/// assert_eq!(line.value(electricity).as_deref(), Some("450"));
///
/// let month = Month::parse("2026-11")?;
/// let situation = line.situation(month).ok_or("this line is a household")?;
/// assert_eq!(situation.estimate().totals.support, Kronor::new(8860));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    text: String,
    draft: Draft<Unread>,
    counted: Draft,
    mistakes: Vec<Mistake>,
    pub(crate) items: Vec<Item>,
    pub(crate) spans: Spans,
}

impl Line {
    /// Reads a line, going on after each mistake. An empty line has none.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let Read {
            collected,
            mut mistakes,
            items,
            spans,
        } = read(&text);
        let draft = collected.into_draft();
        let (counted, rejected) = check(&draft);
        for (field, fault) in rejected {
            let range = place(&spans, field);
            let place = mistakes.partition_point(|mistake| mistake.range.start <= range.start);
            let kind = MistakeKind::Rejected(fault);
            mistakes.insert(place, Mistake { range, kind });
        }
        Self {
            text,
            draft,
            counted,
            mistakes,
            items,
            spans,
        }
    }

    /// The text as it was typed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Everything that the line says, also what the rules reject.
    #[must_use]
    pub fn draft(&self) -> &Draft<Unread> {
        &self.draft
    }

    /// What counts: all that was read and that the rules accept. What is said
    /// twice counts the first time.
    #[must_use]
    pub fn counted(&self) -> &Draft {
        &self.counted
    }

    /// What is wrong, in the order of the line. Where nothing is, all of the
    /// line counts.
    #[must_use]
    pub fn mistakes(&self) -> &[Mistake] {
        &self.mistakes
    }

    /// The household of what counts, with the rules of its month: of `month`
    /// where the line names none. None where it does not say who the adults
    /// are, or where the rules do not cover the month.
    #[must_use]
    pub fn situation(&self, month: Month) -> Option<Situation> {
        let mut draft = self.counted.clone();
        draft.month = (*draft.month.value().unwrap_or(&month)).into();
        draft.situation().ok()
    }

    /// What is wrong with a field's value.
    #[must_use]
    pub fn mistake(&self, field: Field) -> Option<&Mistake> {
        let span = self.spans.get(&field)?;
        let of_values = self.mistakes.iter().filter(|mistake| {
            matches!(
                mistake.kind,
                MistakeKind::AmountMissing(_)
                    | MistakeKind::AmountNotUnderstood(_)
                    | MistakeKind::AmountSplit(_)
                    | MistakeKind::DetailNotUnderstood
                    | MistakeKind::Open
                    | MistakeKind::Rejected(_)
            )
        });
        of_values.into_iter().find(|mistake| {
            let range = &mistake.range;
            if span.is_empty() {
                range.start <= span.start && span.end <= range.end
            } else {
                range.start < span.end && span.start < range.end
            }
        })
    }
}

/// Where a field stands: its own place, or that of what it is a part of.
fn place(spans: &Spans, field: Field) -> Range<usize> {
    let place = match field {
        Field::Adult(adult, AdultField::Income(index, IncomeField::Whole)) => {
            Field::Adult(adult, AdultField::Income(index, IncomeField::Amount))
        }
        Field::Child(index, ChildField::WorkIncome) => {
            Field::Child(index, ChildField::WorkYearToDate)
        }
        field => field,
    };
    spans.get(&place).cloned().unwrap_or_default()
}
