//! What lies on the desk: the line, and what it says.

use std::rc::Rc;

use riksnorm::{Coverage, Household, Month, Municipality, Rules};
use riksnorm_line::{Entry, Mistake, Rest, Wrong, parse};
use yew::Reducible;

use crate::fields::{Change, Draft};

/// The line and what was understood of it.
#[derive(Clone, PartialEq)]
pub(crate) struct Desk {
    /// As it was typed, or as it was written from the fields.
    pub(crate) line: String,
    /// What it says, and so what counts.
    pub(crate) entry: Rc<Entry>,
    /// What the fields hold: the same, and what they refuse.
    pub(crate) draft: Rc<Draft>,
    /// What is wrong with it.
    mistakes: Vec<Mistake>,
    /// What it says beside that.
    rest: Rest,
    /// Whether nothing has been typed for a moment.
    settled: bool,
    /// The month where the line says none: the device's.
    this_month: Month,
    /// How many households there have been, so that no field keeps anything.
    pub(crate) number: usize,
}

/// Something that happens to it.
pub(crate) enum Happens {
    /// Another line is typed.
    Typed(String),
    /// Nothing has been typed for a moment.
    Settled,
    /// A field has another value.
    Changed(Change),
    /// The line is about another month.
    Month(Month),
    /// It is forgotten, and the next one begins in the month of the device.
    New(Option<Month>),
}

impl Desk {
    /// A desk with a line, in the month of the device where that is covered.
    pub(crate) fn with(line: String, month: Option<Month>) -> Self {
        let Coverage { first, last } = Coverage::known();
        let month = month.unwrap_or(last);
        let reading = parse(&line);
        Self {
            line,
            draft: Rc::new(Draft::of(reading.entry.clone())),
            entry: Rc::new(reading.entry),
            mistakes: reading.mistakes,
            rest: reading.rest,
            settled: true,
            this_month: month.clamp(first, last),
            number: 0,
        }
    }

    /// The month that support is applied for.
    pub(crate) fn month(&self) -> Month {
        self.entry.month.unwrap_or(self.this_month)
    }

    /// The rules of the month.
    pub(crate) fn rules(&self) -> Option<Rules> {
        // INVARIANT: both the line's month and the device's are covered.
        Rules::for_month(self.month(), Municipality::DEFAULT).ok()
    }

    /// The household, once the line says one.
    pub(crate) fn household(&self) -> Option<Household> {
        self.entry.household().ok()
    }

    /// Whether everything on the line and in the fields was understood.
    pub(crate) fn is_whole(&self) -> bool {
        self.mistakes.is_empty() && self.draft.is_whole()
    }

    /// Whether nothing has been typed for a moment.
    pub(crate) fn is_settled(&self) -> bool {
        self.settled
    }

    /// What is to be put right. While a word is typed it is not wrong yet,
    /// unless it is one that must not be there.
    pub(crate) fn mistakes(&self) -> Vec<Mistake> {
        let is_typed = |mistake: &Mistake| {
            !self.settled
                && mistake.range.end >= self.line.trim_end_matches(')').len()
                && mistake.wrong != Wrong::PersonalNumber
        };
        let mistakes = self.mistakes.iter();
        mistakes
            .filter(|mistake| !is_typed(mistake))
            .cloned()
            .collect()
    }

    fn read(&mut self, line: String) {
        let reading = parse(&line);
        self.line = line;
        self.entry = Rc::new(reading.entry);
        self.mistakes = reading.mistakes;
        self.rest = reading.rest;
    }

    /// The line of what the fields hold. Words that were not understood stay,
    /// for the person to put right.
    fn write(&mut self, draft: Draft) {
        let line = self.rest.around(&draft.counted());
        self.read(line);
        self.draft = Rc::new(if draft.is_whole() {
            Draft::of((*self.entry).clone())
        } else {
            draft
        });
    }
}

impl Reducible for Desk {
    type Action = Happens;

    fn reduce(self: Rc<Self>, happens: Happens) -> Rc<Self> {
        let mut desk = Rc::unwrap_or_clone(self);
        match happens {
            Happens::Typed(line) => {
                desk.read(line);
                desk.draft = Rc::new(desk.draft.with_line((*desk.entry).clone()));
                desk.settled = false;
            }
            Happens::Settled => desk.settled = true,
            Happens::Changed(change) => {
                let mut draft = (*desk.draft).clone();
                change.make(&mut draft);
                desk.write(draft);
                desk.settled = false;
            }
            Happens::Month(month) => {
                let mut draft = (*desk.draft).clone();
                // The device's month needs no word.
                draft.entry.month = (month != desk.this_month).then_some(month);
                desk.write(draft);
            }
            Happens::New(month) => {
                let number = desk.number + 1;
                desk = Self {
                    number,
                    ..Self::with(String::new(), month)
                };
            }
        }
        Rc::new(desk)
    }
}

#[cfg(test)]
mod tests {
    use riksnorm_line::AdultCount;

    use super::*;
    use crate::fields::Place;

    fn desk(line: &str) -> Rc<Desk> {
        let month = Month::new(2026, 11);
        Rc::new(Desk::with(line.to_owned(), month))
    }

    #[test]
    fn a_field_writes_the_line_anew() {
        let change = Change::new(|draft| draft.entry.adults = Some(AdultCount::Two));
        let desk = desk("el 450 1v 4").reduce(Happens::Changed(change));
        assert_eq!(desk.line, "2v 4 el 450");
        assert!(desk.is_whole());
    }

    #[test]
    fn what_a_field_refuses_does_not_count() {
        let refuse = Change::new(|draft| draft.refuse(Place::Income(0, 0), "31OO"));
        let desk = desk("1v lön 31 el 450").reduce(Happens::Changed(refuse));
        assert_eq!(desk.line, "1v el 450");
        assert!(!desk.is_whole());
        assert!(desk.mistakes().is_empty(), "the line has none");
        let typed = desk.reduce(Happens::Typed("1v el 500".to_owned()));
        assert!(!typed.is_whole(), "the field still has it");
        assert!(typed.reduce(Happens::New(None)).is_whole());
    }

    #[test]
    fn what_was_not_understood_stays_on_the_line() {
        let change = Change::new(|draft| draft.entry.has_assets = true);
        let desk = desk("1v xyz hyra 8 200").reduce(Happens::Changed(change));
        assert_eq!(desk.line, "1v tillgångar xyz hyra 8 200");
        assert!(desk.entry.children.is_empty(), "8 is an amount's");
        assert!(!desk.is_whole());
    }

    #[test]
    fn a_personal_number_does_not_stay() {
        let change = Change::new(|draft| draft.entry.has_assets = true);
        let desk = desk("1v 900101-1234").reduce(Happens::Changed(change));
        assert_eq!(desk.line, "1v tillgångar");
    }

    #[test]
    fn the_devices_month_needs_no_word() {
        let before = Month::new(2026, 10).unwrap();
        let desk = desk("1v").reduce(Happens::Month(before));
        assert_eq!((desk.line.as_str(), desk.month()), ("2026-10 1v", before));
        let desk = desk.reduce(Happens::Month(before.after()));
        assert_eq!((desk.line.as_str(), desk.month()), ("1v", before.after()));
    }

    #[test]
    fn a_month_without_amounts_gives_the_nearest() {
        let Coverage { first, last } = Coverage::known();
        let month = |year| Desk::with(String::new(), Month::new(year, 3)).month();
        assert_eq!((month(2023), month(2030)), (first, last));
    }

    #[test]
    fn a_word_is_not_wrong_while_it_is_typed() {
        let typed = desk("").reduce(Happens::Typed("1v hyr".to_owned()));
        assert!(typed.mistakes().is_empty());
        let settled = typed.reduce(Happens::Settled);
        assert_eq!(settled.mistakes().len(), 1);
        let number = settled.reduce(Happens::Typed("1v 900101-1234".to_owned()));
        assert_eq!(number.mistakes()[0].wrong, Wrong::PersonalNumber);
    }

    #[test]
    fn a_new_household_has_nothing_of_the_one_before() {
        let this_month = Month::new(2026, 11);
        let desk = desk("2026-10 2v 4 hyra 8200").reduce(Happens::New(this_month));
        assert_eq!(desk.line, "");
        assert!(desk.entry.is_empty());
        assert_eq!(Some(desk.month()), this_month, "not the other one's");
        assert_eq!(desk.number, 1);
    }
}
