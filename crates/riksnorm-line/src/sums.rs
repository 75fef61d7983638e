//! The words of a line that have one amount: costs and the community.

use std::ops::Range;

use riksnorm::{Amount, CostField, DraftCost, Field};

use crate::{
    Meaning, MistakeKind, OPEN, Unread, Word,
    adults::is_digits,
    amount::{assessed, parts, read_amount, read_product, trimmed},
    collect::{Value, entered},
    item::About,
    read::Reader,
    spelling::Typed,
    word::Number,
};

/// A cost as it was read: what is applied for and what is accepted of it, each
/// with its place.
pub(crate) struct Worth {
    pub(crate) applied: (Value<Amount>, Range<usize>),
    pub(crate) accepted: Option<(Value<Amount>, Range<usize>)>,
}

impl Worth {
    pub(crate) fn is_read(&self) -> bool {
        let is_accepted = self
            .accepted
            .as_ref()
            .is_none_or(|(accepted, _)| accepted.is_ok());
        self.applied.0.is_ok() && is_accepted
    }

    pub(crate) fn end(&self) -> usize {
        self.accepted
            .as_ref()
            .map_or(self.applied.1.end, |(_, range)| range.end)
    }

    fn cost(&self) -> Value<DraftCost<Unread>> {
        match &self.accepted {
            None => self.applied.0.map(DraftCost::Applied),
            Some((accepted, _)) => Ok(DraftCost::Assessed {
                applied: entered(self.applied.0),
                accepted: entered(*accepted),
            }),
        }
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn community(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let (meaning, field) = (Meaning::Community, Field::SharedHouseholdSize);
        let number = self.number(meaning, &word, tail);
        let (everyone, range) = match number {
            Ok(number) if self.is_doubtful => (Err(Unread), number.range()),
            Ok(number) if is_digits(number.text) => {
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
            self.collected.community = entered(everyone);
            self.spans.insert(field, range);
        }
        if everyone.is_ok() {
            _ = self.take_if(|text| Typed::new(text).is_one_of(&["personer", "pers"]));
        }
        About::Field(field)
    }

    /// What a cost comes to, where its word has not been said before. Two words
    /// for bills of one kind, such as `el` and `elnät`, are added up.
    pub(crate) fn cost(
        &mut self,
        field: &dyn Fn(CostField) -> Field,
        known: &'static Word,
        word: Range<usize>,
        tail: Number<'a>,
        before: Option<Amount>,
    ) -> Option<Value<DraftCost<Unread>>> {
        let meaning = known.meaning;
        let worth = self.worth(meaning, meaning.word(), &word, tail);
        let whole = field(CostField::Whole);
        let is_other = self.bills.insert(known.swedish);
        if let (Ok(DraftCost::Applied(amount)), Some(before), true) =
            (worth.cost(), before, is_other)
            && let Ok(sum) = Amount::new(before.decimal() + amount.decimal())
        {
            return Some(Ok(DraftCost::Applied(sum)));
        }
        if !self.says(whole, word.start..worth.end(), worth.is_read()) {
            return None;
        }
        let cost = worth.cost();
        self.spans.insert(whole, worth.applied.1.clone());
        self.spans
            .insert(field(CostField::Applied), worth.applied.1);
        if let Some((_, range)) = worth.accepted {
            self.spans.insert(field(CostField::Accepted), range);
        } else {
            self.spans.remove(&field(CostField::Accepted));
        }
        Some(cost)
    }

    /// What a word's amounts come to, and what is accepted of it.
    pub(crate) fn worth(
        &mut self,
        meaning: Meaning,
        known: &'static Word,
        word: &Range<usize>,
        tail: Number<'a>,
    ) -> Worth {
        // No cost is that of one of the adults: `resor2 1040` is no two kronor.
        let next = self
            .peek()
            .filter(|next| matches!(tail.text, "1" | "2") && self.is_amount(next.text));
        if next.is_some() {
            let number = self.amount_behind();
            let end = number.map_or(tail.range().end, |number| number.range().end);
            self.wrong(word.start..end, MistakeKind::AdultNotHere(meaning));
            return Worth {
                applied: (Err(Unread), tail.start..end),
                accepted: None,
            };
        }
        let number = match self.number(meaning, word, tail) {
            Ok(number) => number,
            Err(range) => {
                return Worth {
                    applied: (Err(Unread), range),
                    accepted: None,
                };
            }
        };
        let whole = number.text.strip_suffix('!');
        let (applied, accepted) = match (whole, assessed(number.text)) {
            (Some(applied), None) => (applied, None),
            (None, Some((applied, accepted))) => (applied, Some(accepted)),
            _ => (number.text, None),
        };
        let (start, applied) = trimmed(number.start, applied);
        let applied = Number {
            text: applied,
            start,
        };
        let value = self.home_amount(applied, meaning, known);
        let accepted = match (whole, accepted) {
            (Some(_), _) => {
                let end = number.range().end;
                Some((value, end - 1..end))
            }
            (None, Some(accepted)) => {
                let (start, text) = trimmed(number.range().end - accepted.len(), accepted);
                let accepted = Number { text, start };
                Some((self.amount(accepted, meaning), accepted.range()))
            }
            (None, None) => None,
        };
        self.hints_of_cost(applied, value, meaning, known);
        Worth {
            applied: (value, applied.range()),
            accepted,
        }
    }

    fn home_amount(&mut self, number: Number, meaning: Meaning, known: &Word) -> Value<Amount> {
        let is_by_day = matches!(meaning, Meaning::Home(_)) && known.is_named();
        match read_product(number.text).filter(|_| is_by_day) {
            Some(amount) if !self.is_doubtful => Ok(amount),
            Some(_) => Err(Unread),
            None => self.amount(number, meaning),
        }
    }

    /// What amounts with `+` between them come to.
    pub(crate) fn amount(&mut self, number: Number, meaning: Meaning) -> Value<Amount> {
        let mut sum = Amount::ZERO;
        for (start, part) in parts(number.text, number.start, '+') {
            let (start, part) = trimmed(start, part);
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
        if self.is_doubtful {
            Err(Unread)
        } else {
            Ok(sum)
        }
    }

    pub(crate) fn not_understood(&mut self, number: Number, meaning: Meaning) {
        let kind = if number.text == OPEN {
            MistakeKind::Open
        } else {
            MistakeKind::AmountNotUnderstood(meaning)
        };
        self.wrong(number.range(), kind);
    }
}
