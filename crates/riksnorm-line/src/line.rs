//! A line and what it says.

use std::ops::Range;

use riksnorm::{
    AdultField, ChildField, Draft, Field, Group, IncomeField, Month, SignedAmount, Situation,
    day_rate,
};

use crate::{
    Hint, Language, Mistake, MistakeKind, Word,
    check::{Counted, check},
    item::{About, Item, Spans},
    read::{Read, read},
};

/// A value that stands in the line and cannot be read, or is missing there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Unread;

/// A part of a line: a word with all that belongs to it, as `lön 5000j/7000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The bytes of the line that it takes.
    pub range: Range<usize>,
    /// The fields that it is about; none where it was not understood.
    pub fields: Vec<Field>,
}

/// An income that counts, and where it stands among those of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedIncome {
    /// The adult who has it.
    pub adult: usize,
    /// Its index among all incomes of that adult on the line.
    pub index: usize,
    /// The benefit, where its name says more than its kind.
    pub name: Option<&'static str>,
}

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
    /// The incomes that count, adult by adult.
    incomes: Vec<CountedIncome>,
    mistakes: Vec<Mistake>,
    hints: Vec<Hint>,
    /// The words of all incomes.
    words: [Vec<&'static Word>; 2],
    /// The word of the home.
    home: Option<&'static Word>,
    /// How many words there are for it.
    pub(crate) home_words: usize,
    pub(crate) items: Vec<Item>,
    pub(crate) spans: Spans,
}

impl Line {
    /// Reads a line by its Swedish words, going on after each mistake. An empty
    /// line has none.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self::read(text.into(), Language::Swedish, None)
    }

    /// Reads a line as a page does: by the words of its language, and half of a
    /// month by the days of its month where the line names none.
    #[must_use]
    pub fn from_page(text: impl Into<String>, language: Language, month: Option<Month>) -> Self {
        Self::read(text.into(), language, month)
    }

    // One for all that a text can be made of.
    fn read(text: String, language: Language, month: Option<Month>) -> Self {
        let Read {
            mut collected,
            mut mistakes,
            mut hints,
            items,
            spans,
        } = read(&text, language, month);
        let words = std::mem::take(&mut collected.words);
        let (home, home_words) = (collected.home, collected.home_words);
        let norm_days = collected.norm_days;
        let mut draft = collected.into_draft();
        let Counted {
            draft: mut counted,
            rejected,
            incomes,
        } = check(&draft);
        if let Some(adjustment) = norm_days.and_then(|days| of_days(&counted, month, days)) {
            draft.norm_adjustment = adjustment.into();
            counted.norm_adjustment = adjustment.into();
        }
        for (field, fault) in rejected {
            let range = place(&spans, field);
            let kind = MistakeKind::Rejected(fault);
            mistakes.push(Mistake { range, kind });
        }
        mistakes = in_order(mistakes, |mistake| &mistake.range);
        hints = in_order(hints, |hint| &hint.range);
        let incomes = incomes_of(&counted, &words, &incomes);
        Self {
            text,
            language,
            month,
            draft,
            counted,
            incomes,
            mistakes,
            hints,
            words,
            home,
            home_words,
            items,
            spans,
        }
    }

    /// Another text, read as this one was.
    #[must_use]
    pub fn with_text(&self, text: impl Into<String>) -> Self {
        Self::read(text.into(), self.language, self.month)
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

    /// Each income above zero that counts, in the order in which an estimate
    /// has their lines.
    #[must_use]
    pub fn counted_incomes(&self) -> &[CountedIncome] {
        &self.incomes
    }

    /// What the line says piece by piece, in its order: each word with all that
    /// belongs to it.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece> {
        let pieces = self.items.iter().filter_map(|item| {
            let fields = match &item.about {
                About::Nothing => Vec::new(),
                // The word `barn`: the children behind it say themselves.
                About::Children => return None,
                About::Field(field) => vec![*field],
                About::Child(child) => vec![Field::Child(child.index, ChildField::Whole)],
                About::Incomes(incomes) => {
                    let parts = incomes.parts.iter().flat_map(|part| {
                        let of = |field| Field::Adult(part.adult, field);
                        let income = part.index;
                        let income =
                            income.map(|at| of(AdultField::Income(at, IncomeField::Whole)));
                        let stimulus = part.stimulus.as_ref();
                        let stimulus = stimulus.map(|_| of(AdultField::JobStimulus));
                        income.into_iter().chain(stimulus)
                    });
                    parts.collect()
                }
            };
            Some(Piece {
                range: item.range.clone(),
                fields,
            })
        });
        pieces.collect()
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

/// What the norm of so many days differs by from that of the month: each row is
/// its amount for a day, as the norm of a part-time child is, and at most that
/// of the month.
fn of_days(counted: &Draft, month: Option<Month>, days: u8) -> Option<SignedAmount> {
    let mut draft = counted.clone();
    let month = counted.month.value().copied().or(month)?;
    draft.month = month.into();
    if days >= month.days() {
        return Some(SignedAmount::default());
    }
    let estimate = draft.situation().ok()?.estimate();
    let rows = estimate.lines_in(&[Group::Personal, Group::Shared]);
    let differences = rows.map(|row| {
        let whole = row.amount.get();
        whole.min(day_rate(row.amount).get() * i64::from(days)) - whole
    });
    SignedAmount::from_ore(differences.sum::<i64>() * 100).ok()
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

/// The incomes that count and are above zero.
fn incomes_of(
    counted: &Draft,
    words: &[Vec<&'static Word>; 2],
    kept: &[Vec<usize>; 2],
) -> Vec<CountedIncome> {
    let of_adults = counted.adults.iter().zip(words).zip(kept).enumerate();
    let incomes = of_adults.flat_map(|(who, ((adult, words), kept))| {
        let incomes = adult
            .value()
            .map_or(&[][..], |adult| adult.incomes.as_slice());
        incomes
            .iter()
            .zip(kept)
            .filter_map(move |(income, &index)| {
                let amount = income.value()?.amount.value()?;
                let word = words.get(index)?;
                amount.is_positive().then_some(CountedIncome {
                    adult: who,
                    index,
                    name: word.is_named().then_some(word.swedish),
                })
            })
    });
    incomes.collect()
}

/// Sorts what is about parts of the line by where those stand. It is a merge
/// sort of its own: the library's weighs five times as much in the Wasm.
fn in_order<T>(mut all: Vec<T>, range: fn(&T) -> &Range<usize>) -> Vec<T> {
    if all.len() < 2 {
        return all;
    }
    let behind = all.split_off(all.len() / 2);
    let mut sorted = Vec::with_capacity(all.len() + behind.len());
    let place = |one: &T| (range(one).start, range(one).end);
    let mut behind = in_order(behind, range).into_iter().peekable();
    for one in in_order(all, range) {
        while let Some(before) = behind.next_if(|other| place(other) < place(&one)) {
            sorted.push(before);
        }
        sorted.push(one);
    }
    sorted.extend(behind);
    sorted
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn what_is_about_the_line_is_put_in_its_order() {
        let ranges = [7..9, 3..5, 3..4, 8..8, 0..1, 3..5, 2..6];
        let mut sorted = ranges.to_vec();
        sorted.sort_by_key(|range| (range.start, range.end));
        assert_eq!(in_order(ranges.to_vec(), |range| range), sorted);
        assert_eq!(
            in_order(Vec::<std::ops::Range<usize>>::new(), |range| range),
            []
        );
    }
}
