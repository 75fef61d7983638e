//! The words of a line that have one amount: homes, costs, the community.

use std::ops::Range;

use riksnorm::{Amount, CostField, DraftCost, DraftHome, Entered, Field, HomeForm, HousingField};

use crate::{
    Meaning, MistakeKind, OPEN, Unread, Word,
    adults::is_digits,
    amount::{parts, read_amount, read_product, trimmed},
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
    fn is_read(&self) -> bool {
        let is_accepted = self
            .accepted
            .as_ref()
            .is_none_or(|(accepted, _)| accepted.is_ok());
        self.applied.0.is_ok() && is_accepted
    }

    fn end(&self) -> usize {
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

    pub(crate) fn guideline(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let field = Field::Housing(HousingField::Guideline);
        let (value, range) = match self.number(Meaning::Guideline, &word, tail) {
            Ok(number) => (self.amount(number, Meaning::Guideline), number.range()),
            Err(range) => (Err(Unread), range),
        };
        if self.says(field, word.start..range.end, value.is_ok()) {
            self.collected.housing.guideline = entered(value);
            self.spans.insert(field, range);
        }
        About::Field(field)
    }

    /// A guideline is that of a home.
    pub(crate) fn lonely_guideline(&mut self) {
        let home = &self.collected.housing;
        let is_lonely = home.form == Entered::Nothing && home.guideline.value().is_some();
        let field = Field::Housing(HousingField::Guideline);
        if let Some(range) = self.spans.get(&field).cloned().filter(|_| is_lonely) {
            let fault = riksnorm::Fault::AmountWithoutHome;
            self.wrong(range, MistakeKind::Rejected(fault));
        }
    }

    pub(crate) fn home(
        &mut self,
        form: HomeForm,
        known: &'static Word,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> About {
        let whole = Field::Housing(HousingField::Whole);
        let worth = self.worth(Meaning::Home(form), known, &word, tail);
        let range = word.start..worth.end();
        if let Some(first) = self.said(whole) {
            self.another_home(form, known, &worth, range, first);
            return About::Field(whole);
        }
        self.says(whole, range, worth.is_read());
        self.collected.home = Some(known);
        self.spans.insert(Field::Housing(HousingField::Form), word);
        self.note_home(worth, form);
        About::Field(whole)
    }

    /// A further home counts where each of them is assessed by itself.
    fn another_home(
        &mut self,
        form: HomeForm,
        known: &'static Word,
        worth: &Worth,
        range: Range<usize>,
        first: Range<usize>,
    ) {
        let home = &self.collected.housing;
        let of_both = match (
            &worth.applied.0,
            worth.accepted.as_ref().map(|(value, _)| value),
        ) {
            (Ok(applied), Some(Ok(accepted))) => {
                sum(&home.monthly_cost, *applied).zip(sum(&home.accepted, *accepted))
            }
            _ => None,
        };
        let is_same = home.form == Entered::Value(Some(form)) && self.collected.home == Some(known);
        match of_both.filter(|_| is_same) {
            Some((applied, accepted)) => {
                self.collected.housing.monthly_cost = applied.into();
                self.collected.housing.accepted = accepted.into();
                self.collected.homes += 1;
            }
            None => self.wrong(range, MistakeKind::SeveralHomes(first)),
        }
    }

    fn note_home(&mut self, worth: Worth, form: HomeForm) {
        let place = |part| Field::Housing(part);
        self.spans
            .insert(place(HousingField::MonthlyCost), worth.applied.1);
        let guideline = self.collected.housing.guideline;
        self.collected.housing = DraftHome {
            form: Entered::Value(Some(form)),
            monthly_cost: entered(worth.applied.0),
            guideline,
            accepted: Entered::Nothing,
        };
        self.collected.homes = 1;
        if let Some((accepted, range)) = worth.accepted {
            self.collected.housing.accepted = entered(accepted);
            self.spans.insert(place(HousingField::Accepted), range);
        } else {
            self.spans.remove(&place(HousingField::Accepted));
        }
    }

    pub(crate) fn no_home(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let whole = Field::Housing(HousingField::Whole);
        let cost = match tail.text {
            "" => self.amount_behind(),
            _ => Some(tail),
        };
        if self.says(whole, word.clone(), true) {
            let guideline = self.collected.housing.guideline;
            self.collected.housing = DraftHome {
                form: Entered::Value(None),
                guideline,
                ..DraftHome::default()
            };
            if let Some(number) = cost {
                let field = Field::Housing(HousingField::MonthlyCost);
                self.spans.insert(field, number.range());
                let cost = self.amount(number, Meaning::NoHome);
                self.collected.housing.monthly_cost = entered(cost);
            }
            self.spans.insert(Field::Housing(HousingField::Form), word);
        }
        About::Field(whole)
    }

    /// What a cost comes to, where it has not been said before.
    pub(crate) fn cost(
        &mut self,
        field: impl Fn(CostField) -> Field,
        meaning: Meaning,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> Option<Value<DraftCost<Unread>>> {
        let worth = self.worth(meaning, meaning.word(), &word, tail);
        let whole = field(CostField::Whole);
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
    fn worth(
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
        let (applied, accepted) = match (whole, number.text.split_once('>')) {
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

fn sum(one: &Entered<Amount, Unread>, other: Amount) -> Option<Amount> {
    Amount::new(one.value()?.decimal() + other.decimal()).ok()
}
