//! The state of the desk: the line, and what it says.

use std::rc::Rc;

use riksnorm::{
    AdultField, Coverage, Field, Household, IncomeField, IncomeKind, Month, Municipality, Rules,
};
use riksnorm_line::{Hint, Language, Line, Mistake, MistakeKind};
use yew::Reducible;

/// The line and what was understood of it.
#[derive(Clone, PartialEq)]
pub(crate) struct Desk {
    /// It holds all that is said of the household: a field changes its word.
    pub(crate) line: Rc<Line>,
    /// What is being typed right now.
    typing: Typing,
    /// The month where the line says none: the device's.
    this_month: Month,
    /// How many households there have been, so that no field keeps anything.
    pub(crate) number: usize,
    /// How many rows were removed, so that no row keeps what was typed in the
    /// one before it.
    pub(crate) removed: usize,
}

/// What is being typed. It is not wrong yet.
#[derive(Clone, Copy, PartialEq)]
enum Typing {
    Nothing,
    Line,
    Field(Field),
}

/// An action on the desk's state.
pub(crate) enum DeskAction {
    /// Another line is typed.
    Typed(String),
    /// The page has another language, and so other words.
    Language(Language),
    /// Nothing has been typed for a moment.
    Settled,
    /// A field has another value.
    Edited(Edit),
    /// The line is about another month.
    Month(Month),
    /// It is forgotten, and the next one begins in the month of the device.
    New(Option<Month>),
}

/// What a field makes of the line.
pub(crate) enum Edit {
    /// A value is another one, or empty.
    Set(Field, String),
    /// A child or an income is removed.
    Remove(Field),
    /// An adult has a further income.
    AddIncome(usize, IncomeKind, String),
}

impl Desk {
    /// A desk with a line, in the month of the device where that is covered.
    pub(crate) fn new(line: String, month: Option<Month>, language: Language) -> Self {
        let Coverage { first, last } = Coverage::known();
        let month = month.unwrap_or(last).clamp(first, last);
        Self {
            line: Rc::new(Line::from_page(line, language, Some(month))),
            typing: Typing::Nothing,
            this_month: month,
            number: 0,
            removed: 0,
        }
    }

    /// The month that support is applied for.
    pub(crate) fn month(&self) -> Month {
        let of_line = self.line.counted().month.value();
        of_line.copied().unwrap_or(self.this_month)
    }

    /// The rules of the month.
    pub(crate) fn rules(&self) -> Option<Rules> {
        // INVARIANT: both the line's month and the device's are covered.
        Rules::for_month(self.month(), Municipality::DEFAULT).ok()
    }

    /// The household, once the line says one.
    pub(crate) fn household(&self) -> Option<Household> {
        let situation = self.line.situation(self.this_month);
        situation.map(|situation| situation.household)
    }

    /// Whether everything on the line was understood.
    pub(crate) fn is_whole(&self) -> bool {
        self.line.mistakes().is_empty()
    }

    /// Whether nothing has been typed for a moment.
    pub(crate) fn is_settled(&self) -> bool {
        self.typing == Typing::Nothing
    }

    /// What is to be put right. While a word is typed it is not wrong yet,
    /// unless it is one that must not be there.
    pub(crate) fn mistakes(&self) -> Vec<Mistake> {
        let end = self.line.text().trim_end_matches(')').len();
        let is_typed = |mistake: &Mistake| match self.typing {
            Typing::Nothing => false,
            Typing::Line => mistake.range.end >= end && mistake.kind != MistakeKind::PersonalNumber,
            Typing::Field(field) => self.line.mistake(field) == Some(mistake),
        };
        let mistakes = self.line.mistakes().iter();
        mistakes
            .filter(|mistake| !is_typed(mistake))
            .cloned()
            .collect()
    }

    /// What may be other than it was meant, once nothing is typed.
    pub(crate) fn hints(&self) -> Vec<Hint> {
        if self.is_settled() {
            self.line.hints().to_vec()
        } else {
            Vec::new()
        }
    }

    fn edit(&mut self, edit: &Edit) {
        let (line, field) = match edit {
            Edit::Set(field, value) => (self.line.set(*field, value), *field),
            Edit::Remove(field) => {
                self.removed += 1;
                (self.line.set(*field, ""), *field)
            }
            Edit::AddIncome(adult, kind, amount) => {
                let adults = &self.line.draft().adults;
                let of_adult = adults.get(*adult).and_then(|adult| adult.value());
                let index = of_adult.map_or(0, |adult| adult.incomes.as_slice().len());
                let part = AdultField::Income(index, IncomeField::Amount);
                let line = self.line.add_income(*adult, *kind, amount);
                (line, Field::Adult(*adult, part))
            }
        };
        self.line = Rc::new(self.line.with_text(line));
        self.typing = Typing::Field(field);
    }
}

impl Reducible for Desk {
    type Action = DeskAction;

    fn reduce(self: Rc<Self>, action: DeskAction) -> Rc<Self> {
        let mut desk = Rc::unwrap_or_clone(self);
        match action {
            DeskAction::Typed(line) => {
                desk.line = Rc::new(desk.line.with_text(line));
                desk.typing = Typing::Line;
            }
            DeskAction::Language(language) => {
                let line = desk.line.text();
                desk.line = Rc::new(Line::from_page(line, language, Some(desk.this_month)));
            }
            DeskAction::Settled => desk.typing = Typing::Nothing,
            DeskAction::Edited(edit) => desk.edit(&edit),
            DeskAction::Month(month) => {
                // The device's month needs no word.
                let word = (month != desk.this_month).then(|| month.to_string());
                let line = desk.line.set(Field::Month, &word.unwrap_or_default());
                desk.line = Rc::new(desk.line.with_text(line));
            }
            DeskAction::New(month) => {
                desk = Self {
                    number: desk.number + 1,
                    ..Self::new(String::new(), month, desk.line.language())
                };
            }
        }
        Rc::new(desk)
    }
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;
