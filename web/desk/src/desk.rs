//! The state of the desk: the line, and what it says.

use std::rc::Rc;

use riksnorm::{
    AdultField, Coverage, Fault, Field, Household, IncomeField, IncomeKind, Month, Municipality,
    Rules,
};
use riksnorm_line::{Hint, Language, Line, Mistake, MistakeKind};
use yew::Reducible;

/// The line and what was understood of it.
#[derive(Clone, PartialEq)]
pub(crate) struct Desk {
    /// It holds all that is said of the household: a field changes its word.
    pub(crate) line: Rc<Line>,
    /// Another household, which that of the line is held against.
    pub(crate) beside: Option<Rc<Line>>,
    /// What is being typed right now.
    typing: Typing,
    /// What was typed last into a field, as it was typed.
    typed: Option<(Field, String)>,
    /// The month of the device, where it is known.
    pub(crate) device: Option<Month>,
    /// The month that is chosen, where the line says none. It stays for the
    /// next household. None is chosen where that of the device has no amounts:
    /// another one is never taken in silence.
    chosen: Option<Month>,
    /// The number of the step that undoing goes back from: it rises where
    /// another one begins.
    pub(crate) step: usize,
    /// How many households there have been, so that no field keeps anything.
    pub(crate) number: usize,
    /// How many rows were removed, so that no row keeps what was typed in the
    /// one before it.
    pub(crate) removed: usize,
}

/// What is kept as one text: the line, the household beside it, and what was
/// typed into a field and is no value.
struct Kept<'a> {
    line: &'a str,
    beside: Option<&'a str>,
    typed: Option<(Field, &'a str)>,
}

/// What parts these. No key types it.
const PARTS: char = '\u{1e}';

impl<'a> Kept<'a> {
    fn new(kept: &'a str) -> Self {
        let mut parts = kept.split(PARTS);
        let line = parts.next().unwrap_or_default();
        let beside = parts.next().filter(|beside| !beside.is_empty());
        let field = parts.next().and_then(|field| field.parse().ok());
        Self {
            line,
            beside,
            typed: field.zip(parts.next()),
        }
    }
}

/// The nearest month that has amounts.
fn nearest(month: Month) -> Month {
    let Coverage { first, last } = Coverage::known();
    month.clamp(first, last)
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
    /// Another line is put in its place at once.
    Replaced(String),
    /// The household is put beside the next one; where there are two, they
    /// change places.
    Beside,
    /// What was kept, and its month, are as they were before.
    Restored(String, Option<Month>),
    /// The page has another language, and so other words.
    Language(Language),
    /// Nothing has been typed for a moment.
    Settled,
    /// A field is left.
    Left,
    /// A field has another value.
    Edited(Edit),
    /// Another month is chosen.
    Month(Month),
    /// The next household begins, in the same month.
    New,
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
    /// A desk with what was kept, in the month that was chosen, or that of the
    /// device.
    pub(crate) fn new(
        kept: &str,
        chosen: Option<Month>,
        device: Option<Month>,
        language: Language,
    ) -> Self {
        let chosen = chosen.or(device.filter(|month| nearest(*month) == *month));
        let read = |line: &str| Rc::new(Line::from_page(line, language, chosen));
        let Kept {
            line,
            beside,
            typed,
        } = Kept::new(kept);
        Self {
            line: read(line),
            beside: beside.map(read),
            typing: Typing::Nothing,
            typed: typed.map(|(field, text)| (field, text.to_owned())),
            device,
            chosen,
            step: 0,
            number: 0,
            removed: 0,
        }
    }

    /// What is kept: the line, the household beside it, and what was typed into a
    /// field and is not on the line, as it is no value.
    pub(crate) fn kept(&self) -> String {
        let line = self.line.text();
        let beside = self.beside.as_ref().map(|beside| beside.text());
        let typed = self.typed.as_ref();
        let typed = typed.filter(|(field, _)| self.line.mistake(*field).is_some());
        match (beside, typed) {
            (None, None) => line.to_owned(),
            (Some(beside), None) => format!("{line}{PARTS}{beside}"),
            (beside, Some((field, text))) => {
                let beside = beside.unwrap_or_default();
                format!("{line}{PARTS}{beside}{PARTS}{field}{PARTS}{text}")
            }
        }
    }

    /// The month that support is applied for; none until one is chosen, where
    /// that of the device has no amounts.
    pub(crate) fn month(&self) -> Option<Month> {
        self.month_of(&self.line)
    }

    fn month_of(&self, line: &Line) -> Option<Month> {
        line.counted().month.value().copied().or(self.chosen)
    }

    /// Whether it is another month than that of the device.
    pub(crate) fn is_other_month(&self) -> bool {
        self.month().is_some() && self.month() != self.device
    }

    /// The rules of the month; of the nearest one, for the tables, where none is
    /// chosen.
    pub(crate) fn rules(&self) -> Option<Rules> {
        self.rules_of(&self.line)
    }

    /// The rules of a line's month.
    pub(crate) fn rules_of(&self, line: &Line) -> Option<Rules> {
        let month = self.month_of(line).or(self.device);
        let month = month.map_or(Coverage::known().last, nearest);
        Rules::for_month(month, Municipality::DEFAULT).ok()
    }

    /// The household, once the line says one, in a month that has amounts.
    pub(crate) fn household(&self) -> Option<Household> {
        self.household_of(&self.line)
    }

    /// The household of a line.
    pub(crate) fn household_of(&self, line: &Line) -> Option<Household> {
        let is_refused = |mistake: &Mistake| {
            let kind = &mistake.kind;
            matches!(
                kind,
                MistakeKind::YearMissing(_)
                    | MistakeKind::Rejected(Fault::MonthFormat | Fault::MonthNotCovered { .. })
            )
        };
        if line.mistakes().iter().any(is_refused) {
            return None;
        }
        let situation = line.situation(self.month_of(line)?);
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

    /// What was typed into a field, as it was typed.
    pub(crate) fn typed_in(&self, field: Field) -> Option<&str> {
        let typed = self.typed.as_ref().filter(|(other, _)| *other == field);
        typed.map(|(_, text)| text.as_str())
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
        self.read(line);
        self.type_in(Typing::Field(field));
        self.typed = match edit {
            Edit::Set(_, text) | Edit::AddIncome(_, _, text) => Some((field, text.clone())),
            Edit::Remove(_) => None,
        };
    }

    fn read(&mut self, line: String) {
        let before = self.line.clone();
        self.line = self.line_of(line);
        let line = &self.line;
        let is_other =
            |(field, _): &mut (Field, String)| line.value(*field) != before.value(*field);
        self.typed.take_if(is_other);
    }

    fn read_beside(&mut self) {
        let text = self.beside.take().map(|beside| beside.text().to_owned());
        self.beside = text.map(|text| self.line_of(text));
    }

    fn line_of(&self, text: impl Into<String>) -> Rc<Line> {
        let language = self.line.language();
        Rc::new(Line::from_page(text, language, self.chosen))
    }

    /// What is typed at one place, up to a pause, is one step.
    fn type_in(&mut self, typing: Typing) {
        if self.typing != typing {
            self.step += 1;
        }
        self.typing = typing;
    }
}

impl Reducible for Desk {
    type Action = DeskAction;

    fn reduce(self: Rc<Self>, action: DeskAction) -> Rc<Self> {
        let mut desk = Rc::unwrap_or_clone(self);
        match action {
            DeskAction::Typed(line) => {
                // Each word can be undone by itself.
                if line.split(' ').count() != desk.line.text().split(' ').count() {
                    desk.step += 1;
                }
                desk.read(line);
                desk.type_in(Typing::Line);
            }
            DeskAction::Replaced(line) => {
                desk.read(line);
                desk.step += 1;
                desk.typing = Typing::Nothing;
            }
            DeskAction::Beside => {
                match desk.beside.take() {
                    // The same household beside itself ends the comparison.
                    Some(beside) if beside.text() == desk.line.text() => {}
                    Some(beside) => {
                        desk.beside = Some(desk.line.clone());
                        desk.read(beside.text().to_owned());
                    }
                    None => desk.beside = Some(desk.line.clone()),
                }
                desk.step += 1;
                desk.typing = Typing::Nothing;
            }
            DeskAction::Restored(kept, chosen) => {
                desk.chosen = chosen;
                let Kept { line, beside, .. } = Kept::new(&kept);
                desk.beside = beside.map(|beside| desk.line_of(beside));
                desk.read(line.to_owned());
                desk.typing = Typing::Nothing;
                // No field keeps what was typed into it.
                desk.number += 1;
            }
            DeskAction::Language(language) => {
                let line = desk.line.text();
                desk.line = Rc::new(Line::from_page(line, language, desk.chosen));
                desk.read_beside();
            }
            DeskAction::Settled => desk.typing = Typing::Nothing,
            // It then shows its value, unless that is wrong.
            DeskAction::Left => {
                let line = &desk.line;
                desk.typed
                    .take_if(|(field, _)| line.mistake(*field).is_none());
            }
            DeskAction::Edited(edit) => desk.edit(&edit),
            DeskAction::Month(month) => {
                // Where the line names a month it goes on saying what counts.
                let names_one = desk.line.value(Field::Month).is_some();
                let line = if names_one {
                    desk.line.set(Field::Month, &month.to_string())
                } else {
                    desk.line.text().to_owned()
                };
                desk.chosen = Some(month);
                desk.read(line);
                desk.read_beside();
                desk.step += 1;
                desk.typing = Typing::Nothing;
            }
            DeskAction::New => {
                desk.chosen = desk.month();
                desk.beside = None;
                desk.read(String::new());
                desk.step += 1;
                desk.number += 1;
                desk.typed = None;
                desk.typing = Typing::Nothing;
            }
        }
        Rc::new(desk)
    }
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;
