//! A child: its age, and what belongs to it in a parenthesis.

use std::ops::Range;

use riksnorm::{Age, Amount, Child, Days, Fault, NoAmount, WorkIncome};

use crate::{Mistake, Wrong, adults::leading_digits, spelling::Typed};

/// What the letters of a detail mean.
#[derive(Clone, Copy)]
enum Flag {
    Lunch,
    School,
}

fn flag(letters: &str) -> Option<Flag> {
    let letters_only = !letters.is_empty() && letters.chars().all(char::is_alphabetic);
    let typed = Typed::new(letters);
    let is = |words: &[&str]| words.iter().any(|word| typed.begins(word));
    if !letters_only || typed.len() == 0 {
        None
    } else if is(&["lunch"]) {
        Some(Flag::Lunch)
    } else if is(&["skola", "school", "gymnasiet", "gymnasium"]) {
        Some(Flag::School)
    } else {
        None
    }
}

/// Whether it is an age with letters, as `4l`, and so no amount.
pub(crate) fn is_child_with_details(text: &str) -> bool {
    let digits = leading_digits(text);
    let letters = &text[digits..];
    matches!(digits, 1 | 2) && (flag(letters).is_some() || is_years(letters))
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

/// A child as it is read, and what is wrong with it.
#[derive(Default)]
pub(crate) struct ChildReader {
    in_school: Option<Range<usize>>,
    lunch: Option<Range<usize>>,
    days: Option<(Days, Range<usize>)>,
    work: Option<(WorkIncome, Range<usize>)>,
    /// What is wrong.
    pub(crate) mistakes: Vec<Mistake>,
}

impl ChildReader {
    /// Reads a word that begins with a digit. `start` is where it stands.
    pub(crate) fn read(&mut self, text: &str, start: usize) -> Option<Child> {
        let whole = start..start + text.len();
        let head_end = text.find('(').unwrap_or(text.len());
        let head = text[..head_end].trim_end();
        let digits = leading_digits(head);
        let (number, letters) = head.split_at(digits);
        let is_age = digits == 1 || digits == 2 && !number.starts_with('0');
        if !is_age {
            return self.no_child(whole, Wrong::AmountWithoutWord);
        }
        match flag(letters) {
            Some(flag) => self.flag(flag, start + digits..start + head.len()),
            None if letters.is_empty() || is_years(letters) => {}
            None if letters.starts_with(char::is_alphabetic) => {
                return self.no_child(whole, Wrong::Unknown);
            }
            None => return self.no_child(whole, Wrong::AmountWithoutWord),
        }
        if head_end < text.len() {
            self.parenthesis(&text[head_end + 1..], start + head_end + 1, &whole);
        }
        let years = number.parse().ok()?;
        match Age::new(years, self.in_school.is_some()) {
            Ok(age) => Some(Child {
                lunch_elsewhere: self.lunch.is_some(),
                days_per_month: self.days.as_ref().map(|(days, _)| *days),
                work_income: self.work.as_ref().map(|(work, _)| *work),
                ..Child::new(age)
            }),
            Err(fault) => self.no_child(whole, Wrong::Refused(fault)),
        }
    }

    fn wrong(&mut self, range: Range<usize>, wrong: Wrong) {
        self.mistakes.push(Mistake { range, wrong });
    }

    fn no_child(&mut self, range: Range<usize>, wrong: Wrong) -> Option<Child> {
        self.wrong(range, wrong);
        None
    }

    fn parenthesis(&mut self, text: &str, start: usize, whole: &Range<usize>) {
        let within = match text.split_once(')') {
            Some((within, "")) => within,
            Some((within, behind)) => {
                let range = whole.end - behind.len()..whole.end;
                self.wrong(range, Wrong::DetailNotUnderstood);
                within
            }
            None => {
                self.wrong(whole.clone(), Wrong::ParenthesisOpen);
                text
            }
        };
        let mut pieces = crate::token::pieces(within).peekable();
        while let Some(piece) = pieces.next() {
            let is_number = leading_digits(piece.text) == piece.text.len();
            let unit = pieces.next_if(|unit| is_number && is_days(unit.text));
            let end = unit.map_or(piece.range().end, |unit| unit.range().end);
            let range = start + piece.start..start + end;
            self.detail(&within[piece.start..end], range);
        }
    }

    fn detail(&mut self, text: &str, range: Range<usize>) {
        if let Some(flag) = flag(text) {
            self.flag(flag, range);
        } else if let Some((month, year)) = text.split_once('/') {
            self.work(month, year, range);
        } else {
            self.days(text, range);
        }
    }

    fn flag(&mut self, flag: Flag, range: Range<usize>) {
        let said = match flag {
            Flag::Lunch => &mut self.lunch,
            Flag::School => &mut self.in_school,
        };
        match said.clone() {
            Some(first) => self.wrong(range, Wrong::Repeated(first)),
            None => *said = Some(range),
        }
    }

    fn days(&mut self, text: &str, range: Range<usize>) {
        let digits = leading_digits(text);
        let (number, unit) = text.split_at(digits);
        if digits == 0 || !is_days(unit.trim_start()) {
            return self.wrong(range, Wrong::DetailNotUnderstood);
        }
        if let Some((_, first)) = self.days.clone() {
            return self.wrong(range, Wrong::Repeated(first));
        }
        match Days::new(number.parse().unwrap_or(u8::MAX)) {
            Ok(days) => self.days = Some((days, range)),
            Err(fault) => self.wrong(range, Wrong::Refused(fault)),
        }
    }

    fn work(&mut self, month: &str, year: &str, range: Range<usize>) {
        if let Some((_, first)) = self.work.clone() {
            return self.wrong(range, Wrong::Repeated(first));
        }
        match work_income(month, year) {
            Ok(work) => self.work = Some((work, range)),
            Err(NoAmount::Refused(fault)) => self.wrong(range, Wrong::Refused(fault)),
            Err(NoAmount::NotUnderstood) => self.wrong(range, Wrong::DetailNotUnderstood),
        }
    }
}

fn work_income(month: &str, year: &str) -> Result<WorkIncome, NoAmount> {
    let refused = |fault: Fault| NoAmount::Refused(fault);
    WorkIncome::new(Amount::read(month)?, Amount::read(year)?).map_err(refused)
}
