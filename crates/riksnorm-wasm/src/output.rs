//! Answers as numbers, of which the package's script makes objects
//! (`npm/read.js`). Both name the same fields in the same order.
//!
//! A text that is part of the program is told by its place in memory: the
//! script reads it there once, and keeps it. Any other text is written out.

use std::borrow::Cow;

use riksnorm_contract::{
    Alternative, Decided, Estimate, Line, Month, Notice, Param, Params, Totals, Violation,
};

/// Stands for what is not there.
const NOTHING: i32 = i32::MIN;

/// The numbers of some answers.
pub struct Output {
    numbers: Vec<i32>,
}

impl Output {
    /// With room for an answer of an ordinary household.
    pub fn new() -> Self {
        Self {
            numbers: Vec::with_capacity(256),
        }
    }

    pub fn into_numbers(self) -> Vec<i32> {
        self.numbers
    }

    /// An estimate, or all that is wrong.
    pub fn outcome(&mut self, outcome: &Result<Estimate, Vec<Violation>>) {
        match outcome {
            Ok(estimate) => {
                self.number(1);
                self.estimate(estimate);
            }
            Err(violations) => {
                self.number(0);
                self.list(violations, Self::violation);
            }
        }
    }

    fn estimate(&mut self, estimate: &Estimate) {
        self.month(estimate.month);
        self.month(estimate.income_month);
        self.text(&estimate.municipality);
        self.decided(&estimate.rules.riksnorm);
        match &estimate.rules.guideline {
            Some(guideline) => self.decided(guideline),
            None => self.number(NOTHING),
        }
        self.month(estimate.rules.valid_through);
        self.word(estimate.rules.fingerprint);
        self.list(&estimate.lines, Self::line);
        self.totals(&estimate.totals);
        self.list(&estimate.alternatives, Self::alternative);
        self.list(&estimate.notices, Self::notice);
    }

    fn decided(&mut self, decided: &Decided) {
        self.number(decided.year);
        self.name(&decided.source);
    }

    /// Which fields the line has beside those that every line has, a bit each
    /// in their order, and then the fields.
    fn line(&mut self, line: &Line) {
        let has = [
            line.index.is_some(),
            line.adult.is_some(),
            line.band.is_some(),
            line.days.is_some(),
            line.size.is_some(),
            line.of.is_some(),
            line.entered.is_some(),
            line.guideline.is_some(),
            line.assessed.is_some(),
        ];
        let bits = has.iter().rev();
        self.number(bits.fold(0, |bits, has| bits * 2 + i32::from(*has)));
        self.word(line.group);
        self.word(line.item);
        self.some(line.index);
        self.some(line.adult);
        if let Some(band) = line.band {
            self.word(band);
        }
        self.some(line.days);
        self.some(line.size);
        self.some(line.of);
        self.some(line.entered);
        self.some(line.guideline);
        self.number(line.amount);
        self.name(&line.source);
    }

    fn totals(&mut self, totals: &Totals) {
        self.number(totals.personal);
        self.number(totals.shared);
        self.optional(totals.adjustment);
        self.number(totals.norm);
        self.number(totals.housing);
        self.number(totals.expenses);
        self.number(totals.other_needs);
        self.number(totals.needs);
        self.number(totals.income);
        self.number(totals.balance);
        self.number(totals.support);
        self.number(totals.support_with_other_needs);
    }

    fn alternative(&mut self, alternative: &Alternative) {
        self.word(alternative.code);
        match &alternative.children {
            Some(children) => self.list(children, |output, index| output.number(*index)),
            None => self.number(NOTHING),
        }
        self.number(alternative.support);
        self.number(alternative.support_with_other_needs);
    }

    fn notice(&mut self, notice: &Notice) {
        self.word(notice.code);
        self.params(&notice.params);
    }

    fn violation(&mut self, violation: &Violation) {
        self.word(violation.code.as_str());
        self.text(&violation.path);
        self.text(&violation.message);
        self.params(&violation.params);
    }

    fn params(&mut self, params: &Params) {
        self.number(params.iter().len());
        for (name, param) in params.iter() {
            self.word(name);
            match param {
                Param::Number(number) => {
                    self.number(0);
                    self.number(*number);
                }
                Param::Text(text) => {
                    self.number(1);
                    self.text(text);
                }
                Param::Indexes(indexes) => {
                    self.number(2);
                    self.list(indexes, |output, index| output.number(*index));
                }
            }
        }
    }

    fn list<T>(&mut self, elements: &[T], write: impl Fn(&mut Self, &T)) {
        self.number(elements.len());
        for element in elements {
            write(self, element);
        }
    }

    /// The year and two digits of the month.
    fn month(&mut self, month: Month) {
        self.number(i32::from(month.year()) * 100 + i32::from(month.month()));
    }

    #[allow(clippy::ptr_arg, reason = "which of both it is matters")]
    fn name(&mut self, name: &Cow<'static, str>) {
        match name {
            Cow::Borrowed(word) => self.word(word),
            Cow::Owned(text) => self.text(text),
        }
    }

    /// Its length and its place.
    fn word(&mut self, word: &'static str) {
        self.number(word.len());
        self.number(word.as_ptr().addr());
    }

    /// How many units of UTF-16, below zero so that it is no length of a word,
    /// and then the units.
    fn text(&mut self, text: &str) {
        let length = text.encode_utf16().count();
        self.number(-1 - i32::try_from(length).unwrap_or_default());
        self.numbers.extend(text.encode_utf16().map(i32::from));
    }

    fn optional<T: TryInto<i32>>(&mut self, number: Option<T>) {
        match number {
            Some(number) => self.number(number),
            None => self.number(NOTHING),
        }
    }

    fn some<T: TryInto<i32>>(&mut self, number: Option<T>) {
        if let Some(number) = number {
            self.number(number);
        }
    }

    // INVARIANT: no sum is above a hundred amounts of a million, and whatever
    // else is counted is smaller.
    fn number<T: TryInto<i32>>(&mut self, number: T) {
        self.numbers.push(number.try_into().unwrap_or(i32::MAX));
    }
}
