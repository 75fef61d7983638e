//! A child: its age, and what belongs to it in a parenthesis.

use std::ops::Range;

use riksnorm::{Amount, ChildField, DraftChild, DraftWorkIncome, Entered, Field, NoAmount};

use crate::{
    Mistake, MistakeKind, Unread,
    adults::leading_digits,
    collect::{Value, entered, flag},
    item::{ChildItem, Spans},
    spelling::Typed,
};

/// What the letters of a detail mean.
fn flag_of(letters: &str) -> Option<ChildField> {
    let letters_only = !letters.is_empty() && letters.chars().all(char::is_alphabetic);
    let typed = Typed::new(letters);
    let is = |words: &[&str]| words.iter().any(|word| typed.begins(word));
    if !letters_only || typed.len() == 0 {
        None
    } else if is(&["lunch"]) {
        Some(ChildField::LunchElsewhere)
    } else if is(&["skola", "school", "gymnasiet", "gymnasium"]) {
        Some(ChildField::InSchool)
    } else {
        None
    }
}

/// Whether it is an age with letters, as `4l`, and so no amount.
pub(crate) fn is_child_with_details(text: &str) -> bool {
    let digits = leading_digits(text);
    let letters = &text[digits..];
    matches!(digits, 1 | 2) && (flag_of(letters).is_some() || is_years(letters))
}

/// Whether a word is only the unit of an age.
pub(crate) fn is_years(text: &str) -> bool {
    let typed = Typed::new(text);
    ["år", "years"].iter().any(|unit| typed.is(unit))
}

/// Whether letters are the unit of days.
fn is_days(letters: &str) -> bool {
    let typed = Typed::new(letters);
    ["dagar", "dgr", "dygn", "days"]
        .iter()
        .any(|word| typed.begins(word))
}

/// Reads a child, and what is wrong with it.
pub(crate) struct ChildReader {
    pub(crate) item: ChildItem,
    pub(crate) spans: Spans,
    pub(crate) mistakes: Vec<Mistake>,
    days: Entered<u8, Unread>,
    work: Option<DraftWorkIncome<Unread>>,
}

impl ChildReader {
    pub(crate) fn new(index: usize) -> Self {
        Self {
            item: ChildItem {
                index,
                head_end: 0,
                parenthesis: None,
                details: Vec::new(),
            },
            spans: Spans::new(),
            mistakes: Vec::new(),
            days: Entered::Nothing,
            work: None,
        }
    }

    /// Reads a word that begins with a digit or `?`. `start` is where it stands.
    pub(crate) fn read(&mut self, text: &str, start: usize) -> Option<DraftChild<Unread>> {
        let whole = start..start + text.len();
        let head_end = text.find('(').unwrap_or(text.len());
        let head = text[..head_end].trim_end();
        let is_open = head.starts_with('?');
        let digits = if is_open { 1 } else { leading_digits(head) };
        let (number, letters) = head.split_at(digits);
        let is_age = digits == 1 || digits == 2 && !number.starts_with('0');
        if !is_age {
            return self.no_child(whole, MistakeKind::AmountWithoutWord);
        }
        if text.matches('(').count() > 1 {
            return self.no_child(whole, MistakeKind::DetailNotUnderstood);
        }
        match flag_of(letters) {
            Some(field) => self.has(field, start + digits..start + head.len()),
            None if letters.is_empty() || is_years(letters) => {}
            None if letters.starts_with(char::is_alphabetic) => {
                return self.no_child(whole, MistakeKind::Unknown);
            }
            None => return self.no_child(whole, MistakeKind::AmountWithoutWord),
        }
        self.item.head_end = start + head.len();
        let age_range = start..start + digits;
        self.insert(ChildField::Age, age_range.clone());
        if is_open {
            self.wrong(age_range, MistakeKind::Open);
        }
        if head_end < text.len() {
            self.parenthesis(&text[head_end + 1..], start + head_end + 1, &whole);
        }
        let age = number.parse().map_err(|_| Unread);
        let is_said = |field| self.item.details.iter().any(|(other, _)| *other == field);
        Some(DraftChild {
            age: entered(age),
            lunch_elsewhere: flag(is_said(ChildField::LunchElsewhere)),
            days_per_month: self.days,
            in_school: flag(is_said(ChildField::InSchool)),
            work_income: self.work.clone().into(),
        })
    }

    fn wrong(&mut self, range: Range<usize>, kind: MistakeKind) {
        self.mistakes.push(Mistake { range, kind });
    }

    fn no_child<T>(&mut self, range: Range<usize>, kind: MistakeKind) -> Option<T> {
        self.wrong(range, kind);
        None
    }

    fn insert(&mut self, field: ChildField, range: Range<usize>) {
        let field = Field::Child(self.item.index, field);
        self.spans.entry(field).or_insert(range);
    }

    fn parenthesis(&mut self, text: &str, start: usize, whole: &Range<usize>) {
        let within = match text.split_once(')') {
            Some((within, "")) => within,
            Some((within, behind)) => {
                let range = whole.end - behind.len()..whole.end;
                self.wrong(range, MistakeKind::DetailNotUnderstood);
                within
            }
            None => {
                self.wrong(whole.clone(), MistakeKind::ParenthesisOpen);
                text
            }
        };
        self.item.parenthesis = Some(start..start + within.len());
        let mut pieces = crate::token::pieces(within).peekable();
        while let Some(piece) = pieces.next() {
            let is_number = leading_digits(piece.text) == piece.text.len();
            let unit = pieces.next_if(|unit| is_number && is_days(unit.text));
            let end = unit.map_or(piece.end(), |unit| unit.end());
            let range = start + piece.start..start + end;
            self.detail(&within[piece.start..end], range);
        }
    }

    fn detail(&mut self, text: &str, range: Range<usize>) {
        let is_number = |part: &str| {
            part.is_empty()
                || part.starts_with(|first: char| first.is_ascii_digit() || first == '?')
        };
        if let Some(field) = flag_of(text) {
            self.has(field, range);
        } else if let Some((month, year)) = text
            .split_once('/')
            .filter(|(month, year)| is_number(month) && is_number(year))
        {
            self.work(month, year, range);
        } else {
            self.days(text, range);
        }
    }

    /// Notes a detail. What was said first counts.
    fn says(&mut self, field: ChildField, range: Range<usize>) -> bool {
        let mut details = self.item.details.iter();
        let first = details.find(|(other, _)| *other == field);
        let first = first.map(|(_, range)| range.clone());
        self.item.details.push((field, range.clone()));
        if let Some(first) = first {
            self.wrong(range, MistakeKind::Repeated(first));
            return false;
        }
        self.insert(field, range);
        true
    }

    fn has(&mut self, field: ChildField, range: Range<usize>) {
        self.says(field, range);
    }

    fn days(&mut self, text: &str, range: Range<usize>) {
        let digits = if text.starts_with('?') {
            1
        } else {
            leading_digits(text)
        };
        let (number, unit) = text.split_at(digits);
        if digits == 0 || !is_days(unit.trim_start()) {
            return self.wrong(range, MistakeKind::DetailNotUnderstood);
        }
        if !self.says(ChildField::DaysPerMonth, range.clone()) {
            return;
        }
        let number_range = range.start..range.start + digits;
        let field = Field::Child(self.item.index, ChildField::DaysPerMonth);
        self.spans.insert(field, number_range.clone());
        self.days = if number == "?" {
            self.wrong(number_range, MistakeKind::Open);
            Entered::Unread(Unread)
        } else {
            // More than a number can hold is more than the rules accept.
            Entered::Value(number.parse().unwrap_or(u8::MAX))
        };
    }

    fn work(&mut self, month: &str, year: &str, range: Range<usize>) {
        if !self.says(ChildField::WorkIncome, range.clone()) {
            return;
        }
        let month_range = range.start..range.start + month.len();
        let year_range = range.end - year.len()..range.end;
        self.insert(ChildField::WorkMonth, month_range.clone());
        self.insert(ChildField::WorkYearToDate, year_range.clone());
        self.work = Some(DraftWorkIncome {
            month: entered(self.earned(month, month_range, &range)),
            year_to_date: entered(self.earned(year, year_range, &range)),
        });
    }

    fn earned(&mut self, text: &str, own: Range<usize>, whole: &Range<usize>) -> Value<Amount> {
        Amount::read(text).map_err(|no_amount| {
            match no_amount {
                NoAmount::NotUnderstood if text == "?" => self.wrong(own, MistakeKind::Open),
                NoAmount::NotUnderstood => {
                    self.wrong(whole.clone(), MistakeKind::DetailNotUnderstood);
                }
                NoAmount::Refused(fault) => self.wrong(own, MistakeKind::Rejected(fault)),
            }
            Unread
        })
    }
}
