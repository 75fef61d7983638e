//! A line and what it says.

use std::ops::Range;

use riksnorm::{AdultField, ChildField, Draft, Field, IncomeField, Month, Situation};

use crate::{
    Hint, Language, Mistake, MistakeKind, Word,
    check::{Counted, check},
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
    language: Language,
    month: Option<Month>,
    draft: Draft<Unread>,
    counted: Draft,
    /// The words of the incomes that count, adult by adult.
    names: Vec<Option<&'static str>>,
    mistakes: Vec<Mistake>,
    hints: Vec<Hint>,
    /// The words of all incomes.
    words: [Vec<&'static Word>; 2],
    /// The word of the home.
    home: Option<&'static Word>,
    /// How many homes there are.
    pub(crate) homes: usize,
    pub(crate) items: Vec<Item>,
    pub(crate) spans: Spans,
}

impl Line {
    /// Reads a line by its Swedish words, going on after each mistake. An empty
    /// line has none.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self::from_page(text, Language::Swedish, None)
    }

    /// Reads a line as a page does: by the words of its language, and half of a
    /// month by the days of its month where the line names none.
    #[must_use]
    pub fn from_page(text: impl Into<String>, language: Language, month: Option<Month>) -> Self {
        let text = text.into();
        let Read {
            mut collected,
            mut mistakes,
            mut hints,
            items,
            spans,
        } = read(&text, language, month);
        let words = std::mem::take(&mut collected.words);
        let (home, homes) = (collected.home, collected.homes);
        let draft = collected.into_draft();
        let Counted {
            draft: counted,
            rejected,
            incomes,
        } = check(&draft);
        for (field, fault) in rejected {
            let range = place(&spans, field);
            let place = mistakes.partition_point(|mistake| mistake.range.start <= range.start);
            let kind = MistakeKind::Rejected(fault);
            mistakes.insert(place, Mistake { range, kind });
        }
        mistakes.sort_unstable_by_key(|mistake| (mistake.range.start, mistake.range.end));
        hints.sort_unstable_by_key(|hint| (hint.range.start, hint.range.end));
        let names = names(&counted, &words, &incomes);
        Self {
            text,
            language,
            month,
            draft,
            counted,
            names,
            mistakes,
            hints,
            words,
            home,
            homes,
            items,
            spans,
        }
    }

    /// Another text, read as this one was.
    #[must_use]
    pub fn with_text(&self, text: impl Into<String>) -> Self {
        Self::from_page(text, self.language, self.month)
    }

    /// The language whose words it is read by, beside the Swedish ones.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
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

    /// What may be other than it was meant, in the order of the line. None of
    /// it hinders anything.
    #[must_use]
    pub fn hints(&self) -> &[Hint] {
        &self.hints
    }

    /// The benefit of an income, where its name says more than its kind:
    /// `bostadstillägg` is counted as a housing allowance, and is none.
    #[must_use]
    pub fn income_name(&self, adult: usize, index: usize) -> Option<&'static str> {
        let word = self.words.get(adult)?.get(index)?;
        word.is_named().then_some(word.swedish)
    }

    /// The same of each income above zero that counts, in the order in which an
    /// estimate has their lines.
    #[must_use]
    pub fn income_names(&self) -> &[Option<&'static str>] {
        &self.names
    }

    /// The same of the home: `hotell` is counted as a shared dwelling.
    #[must_use]
    pub fn home_name(&self) -> Option<&'static str> {
        let word = self.home.filter(|word| word.is_named())?;
        Some(word.swedish)
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
        let of_values = self
            .mistakes
            .iter()
            .filter(|mistake| mistake.kind.is_of_value());
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

/// The names of the incomes that count and are above zero.
fn names(
    counted: &Draft,
    words: &[Vec<&'static Word>; 2],
    kept: &[Vec<usize>; 2],
) -> Vec<Option<&'static str>> {
    let of_adults = counted.adults.iter().zip(words).zip(kept);
    let names = of_adults.flat_map(|((adult, words), kept)| {
        let incomes = adult
            .value()
            .map_or(&[][..], |adult| adult.incomes.as_slice());
        incomes.iter().zip(kept).filter_map(|(income, index)| {
            let amount = income.value()?.amount.value()?;
            let word = words.get(*index)?;
            let name = word.is_named().then_some(word.swedish);
            amount.is_positive().then_some(name)
        })
    });
    names.collect()
}
