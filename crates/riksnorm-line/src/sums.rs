//! The words of a line that have one amount: homes, costs, the community.

use std::ops::Range;

use riksnorm::{Amount, Field, HomeForm, HousingField};

use crate::{
    Meaning, MistakeKind, Unread,
    adults::leading_digits,
    amount::{is_amount, parts, read_amount},
    collect::Value,
    item::About,
    read::{Number, Reader},
};

impl<'a> Reader<'a> {
    /// The number of a word: what it ends with, or else the token behind it.
    /// Where there is none that can be read, what was wrong is noted, and its
    /// place is the error.
    pub(crate) fn number(
        &mut self,
        meaning: Meaning,
        word: &Range<usize>,
        tail: Number<'a>,
    ) -> Result<Number<'a>, Range<usize>> {
        let number = if tail.text.is_empty() {
            let Some(behind) = self.take_if(is_amount) else {
                self.wrong(word.clone(), MistakeKind::AmountMissing(meaning));
                return Err(word.end..word.end);
            };
            Number {
                text: behind.text,
                start: behind.start,
            }
        } else {
            tail
        };
        if meaning == Meaning::Community {
            return Ok(number);
        }
        let split = self.groups(number);
        self.unit();
        match split {
            Some(range) => {
                self.wrong(range.clone(), MistakeKind::AmountSplit(meaning));
                Err(range)
            }
            None => Ok(number),
        }
    }

    pub(crate) fn community(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let (meaning, field) = (Meaning::Community, Field::SharedHouseholdSize);
        let number = self.number(meaning, &word, tail);
        let (everyone, range) = match number {
            Ok(number) if leading_digits(number.text) == number.text.len() => {
                // More than a number can hold is more than the rules accept.
                (Ok(number.text.parse().unwrap_or(u8::MAX)), number.range())
            }
            Ok(number) => {
                self.not_understood(number, meaning);
                (Err(Unread), number.range())
            }
            Err(range) => (Err(Unread), range),
        };
        if self.says(field, word.start..range.end, everyone.is_ok()) {
            self.collected.community = crate::collect::entered(everyone);
            self.spans.insert(field, range);
        }
        About::Field(field)
    }

    pub(crate) fn home(&mut self, form: HomeForm, word: Range<usize>, tail: Number<'a>) -> About {
        let whole = Field::Housing(HousingField::Whole);
        let (cost, range) = self.sum(Meaning::Home(form), &word, tail);
        if self.says(whole, word.start..range.end, cost.is_ok()) {
            self.collected.set_home(Some(form), Some(cost));
            self.spans.insert(Field::Housing(HousingField::Form), word);
            let cost = Field::Housing(HousingField::MonthlyCost);
            self.spans.insert(cost, range);
        }
        About::Field(whole)
    }

    /// What a cost comes to, where it has not been said before.
    pub(crate) fn cost(
        &mut self,
        field: Field,
        meaning: Meaning,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> Option<Value<Amount>> {
        let (cost, range) = self.sum(meaning, &word, tail);
        let is_first = self.says(field, word.start..range.end, cost.is_ok());
        is_first.then(|| {
            self.spans.insert(field, range);
            cost
        })
    }

    /// What a word's amounts come to, and where they stand.
    fn sum(
        &mut self,
        meaning: Meaning,
        word: &Range<usize>,
        tail: Number<'a>,
    ) -> (Value<Amount>, Range<usize>) {
        match self.number(meaning, word, tail) {
            Ok(number) => (self.amount(number, meaning), number.range()),
            Err(range) => (Err(Unread), range),
        }
    }

    /// What amounts with `+` between them come to.
    pub(crate) fn amount(&mut self, number: Number, meaning: Meaning) -> Value<Amount> {
        let mut sum = Amount::ZERO;
        for (start, part) in parts(number.text, number.start, '+') {
            let mut range = start..start + part.len();
            let mut text = part;
            if let Some(before) = part.strip_suffix(['j', 'J']) {
                let kind = MistakeKind::StimulusWithoutSalary(meaning);
                self.wrong(range.end - 1..range.end, kind);
                text = before;
            }
            if part.is_empty() {
                range = number.range();
            }
            let added = read_amount(text, meaning).and_then(|added| {
                Amount::new(sum.decimal() + added.decimal()).map_err(MistakeKind::Rejected)
            });
            match added {
                Ok(added) => sum = added,
                Err(kind) => {
                    self.wrong(range, kind);
                    return Err(Unread);
                }
            }
        }
        Ok(sum)
    }

    pub(crate) fn not_understood(&mut self, number: Number, meaning: Meaning) {
        let kind = if number.text == "?" {
            MistakeKind::Open
        } else {
            MistakeKind::AmountNotUnderstood(meaning)
        };
        self.wrong(number.range(), kind);
    }
}
