//! A child: its age, and what belongs to it.

use std::ops::Range;

use riksnorm::{Amount, ChildField, DraftChild, DraftWorkIncome, Entered, Field, NoAmount};

use crate::{
    Language, Mistake, MistakeKind, OPEN, Unread,
    adults::{is_digits, split_digits},
    collect::{Value, entered, flag},
    hints::LOW_SALARY,
    item::{ChildItem, Spans},
    personal_number,
    small::{is_days, is_months, is_years},
    spelling::Typed,
    token::{Token, pieces},
};

/// What stands behind the digits of an age.
pub(crate) enum Behind {
    /// Nothing, or the unit of years.
    Years,
    /// The unit of months.
    Months,
    /// Tenths of years, without a unit.
    Tenths,
    /// Tenths of years, with their unit.
    TenthsOfYears,
    /// A detail.
    Detail,
}

/// What the letters of a flag mean.
fn flag_of(letters: &str) -> Option<ChildField> {
    let typed = Typed::new(letters);
    let is = |short: &str, words: &[&str]| {
        let is_beginning = typed.len() > 2 && words.iter().any(|word| typed.begins(word));
        typed.is_exactly(short) || is_beginning
    };
    if is("l", &["lunch"]) || typed.is_one_of(&["utan lunch", "ej lunch"]) {
        Some(ChildField::LunchElsewhere)
    } else if is("s", &["skola", "school", "gymnasiet", "gymnasium"]) || typed.is_exactly("gy") {
        Some(ChildField::InSchool)
    } else {
        None
    }
}

/// Whether it is half of the time with each parent.
fn is_half(text: &str) -> bool {
    Typed::new(text).is_one_of(&["vv", "växelvis", "varannan vecka"])
}

/// What `10d`, `/10d`, `x10d` and `:10d` say: the place of the number, and the
/// number.
fn days_of(text: &str, language: Language) -> Option<(usize, &str)> {
    let number = text.trim_start_matches(['/', 'x', 'X', '×', ':']);
    let (digits, unit) = match number.strip_prefix(OPEN) {
        Some(unit) => (OPEN, unit),
        None => split_digits(number),
    };
    let is_it = !digits.is_empty() && !unit.is_empty() && is_days(unit.trim_start(), language);
    is_it.then_some((text.len() - number.len(), digits))
}

/// Whether a token behind a child is one of its details.
pub(crate) fn is_detail(text: &str, language: Language) -> bool {
    flag_of(text).is_some() || is_half(text) || days_of(text, language).is_some()
}

/// What the text behind the digits of an age is.
pub(crate) fn behind_age(letters: &str, language: Language) -> Option<Behind> {
    if letters.is_empty() || is_years(letters, language) {
        return Some(Behind::Years);
    }
    if is_months(letters, language) {
        return Some(Behind::Months);
    }
    if let Some(tenths) = letters.strip_prefix([',', '.']) {
        let (digits, unit) = split_digits(tenths);
        // `4,7 år` are two children, and nobody is 4.7 years old.
        return match unit {
            _ if digits != "5" => None,
            "" => Some(Behind::Tenths),
            unit => is_years(unit, language).then_some(Behind::TenthsOfYears),
        };
    }
    let is_parted = letters.starts_with(['/', 'x', 'X', '×', ':']);
    let is_detail = is_half(letters)
        || flag_of(letters).is_some()
        || is_parted && days_of(letters, language).is_some();
    is_detail.then_some(Behind::Detail)
}

/// Reads a child, and what is wrong with it.
pub(crate) struct ChildReader {
    pub(crate) item: ChildItem,
    pub(crate) spans: Spans,
    pub(crate) mistakes: Vec<Mistake>,
    pub(crate) age: Value<u8>,
    language: Language,
    /// Half of the days of the month.
    half: u8,
    days: Entered<u8, Unread>,
    work: Option<DraftWorkIncome<Unread>>,
}

impl ChildReader {
    /// A child whose age stands there.
    pub(crate) fn new(
        index: usize,
        age: Value<u8>,
        range: Range<usize>,
        language: Language,
        half: u8,
    ) -> Self {
        let mut reader = Self {
            item: ChildItem {
                index,
                head_end: range.end,
                is_parted: false,
                parenthesis: None,
                details: Vec::new(),
            },
            spans: Spans::new(),
            mistakes: Vec::new(),
            age,
            language,
            half,
            days: Entered::Nothing,
            work: None,
        };
        if age.is_err() {
            reader.wrong(range.clone(), MistakeKind::Open);
        }
        reader.insert(ChildField::Age, range);
        reader
    }

    /// The child that was read.
    pub(crate) fn child(&self) -> DraftChild<Unread> {
        let is_said = |field| self.item.details.iter().any(|(other, _)| *other == field);
        DraftChild {
            age: entered(self.age),
            lunch_elsewhere: flag(is_said(ChildField::LunchElsewhere)),
            days_per_month: self.days,
            in_school: flag(is_said(ChildField::InSchool)),
            work_income: self.work.clone().into(),
        }
    }

    /// Whether its own salary is hardly that of a month.
    pub(crate) fn earns_little(&self) -> bool {
        let month = self.work.as_ref().and_then(|work| work.month.value());
        month.is_some_and(|month| month.is_positive() && month.rounded().get() < LOW_SALARY)
    }

    pub(crate) fn wrong(&mut self, range: Range<usize>, kind: MistakeKind) {
        self.mistakes.push(Mistake { range, kind });
    }

    pub(crate) fn insert(&mut self, field: ChildField, range: Range<usize>) {
        let field = Field::Child(self.item.index, field);
        self.spans.insert(field, range);
    }

    /// Reads what stands in a parenthesis.
    pub(crate) fn parenthesis(&mut self, token: Token) {
        let text = token.text.strip_prefix('(').unwrap_or(token.text);
        let start = token.end() - text.len();
        let within = match text.split_once(')') {
            Some((within, "")) => within,
            Some((within, behind)) => {
                let range = token.end() - behind.len()..token.end();
                self.wrong(range, MistakeKind::DetailNotUnderstood);
                within
            }
            None => {
                self.wrong(token.range(), MistakeKind::ParenthesisOpen);
                text
            }
        };
        self.item.parenthesis = Some(start..start + within.len());
        let is_work = within.contains('/');
        if personal_number::is_in(within, is_work) {
            return self.wrong(start..start + within.len(), MistakeKind::PersonalNumber);
        }
        let pieces = pieces(within, is_work);
        let mut pieces = pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            let mut end = piece.end();
            if is_work {
                while let Some(next) = pieces.next_if(|next| {
                    let own = within.get(piece.start..end).unwrap_or_default();
                    crate::amount::is_grouped(own, next.text)
                }) {
                    end = next.end();
                }
            }
            let is_number = is_digits(piece.text) && end == piece.end();
            let language = self.language;
            if let Some(unit) = pieces.next_if(|unit| is_number && is_days(unit.text, language)) {
                end = unit.end();
            }
            let detail = within.get(piece.start..end).unwrap_or_default();
            self.detail(detail, start + piece.start, true);
        }
    }

    /// Reads a detail. A number alone is days within a parenthesis.
    pub(crate) fn detail(&mut self, text: &str, start: usize, is_within: bool) {
        let range = start..start + text.len();
        let is_number = |part: &str| {
            part.is_empty()
                || part.starts_with(OPEN)
                || part.starts_with(|first: char| first.is_ascii_digit())
        };
        if let Some(field) = flag_of(text) {
            self.says(field, range);
        } else if is_half(text) {
            if self.says(ChildField::DaysPerMonth, range) {
                self.days = Entered::Value(self.half);
            }
        } else if let Some((month, year)) = text
            .split_once('/')
            .filter(|(month, year)| is_within && is_number(month) && is_number(year))
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

    /// Takes back the details from a place on. School is kept: only a grown child
    /// has it. Tells whether there were others.
    pub(crate) fn forget(&mut self, from: usize) -> bool {
        let index = self.item.index;
        let before = self.item.details.len();
        let details = &mut self.item.details;
        details.retain(|(field, range)| range.start < from || *field == ChildField::InSchool);
        let is_said = |field| details.iter().any(|(other, _)| *other == field);
        if !is_said(ChildField::DaysPerMonth) {
            self.days = Entered::Nothing;
        }
        if !is_said(ChildField::WorkIncome) {
            self.work = None;
        }
        let school = Field::Child(index, ChildField::InSchool);
        self.spans
            .retain(|field, range| range.start < from || *field == school);
        details.len() < before
    }

    fn days(&mut self, text: &str, range: Range<usize>) {
        let (number, place) = match days_of(text, self.language) {
            Some((place, number)) => (number, place),
            None if is_digits(text) => (text, 0),
            None if text == OPEN => (text, 0),
            None => return self.wrong(range, MistakeKind::DetailNotUnderstood),
        };
        if !self.says(ChildField::DaysPerMonth, range.clone()) {
            return;
        }
        let start = range.start + place;
        let number_range = start..start + number.len();
        self.insert(ChildField::DaysPerMonth, number_range.clone());
        self.days = if number == OPEN {
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
                NoAmount::NotUnderstood if text == OPEN => self.wrong(own, MistakeKind::Open),
                NoAmount::NotUnderstood => {
                    self.wrong(whole.clone(), MistakeKind::DetailNotUnderstood);
                }
                NoAmount::Refused(fault) => self.wrong(own, MistakeKind::Rejected(fault)),
            }
            Unread
        })
    }
}
