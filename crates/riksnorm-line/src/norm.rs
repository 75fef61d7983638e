//! A norm that has been decided: by an amount, or for some days of the month.

use std::ops::Range;

use riksnorm::{Field, SignedAmount};

use crate::{
    HintKind, Meaning, MistakeKind, Unread,
    adults::split_digits,
    amount::{is_sign, read_amount},
    collect::{Value, entered},
    item::About,
    read::Reader,
    small::is_days,
    spelling::Typed,
    word::Number,
};

impl<'a> Reader<'a> {
    /// `norm -2380`: a sign says whether it is higher or lower.
    pub(crate) fn norm_adjustment(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let (meaning, field) = (Meaning::NormAdjustment, Field::NormAdjustment);
        if tail.text.is_empty()
            && let Some((days, range)) = self.norm_days()
        {
            if self.says(field, word.start..range.end, true) {
                self.hint(word.start..range.end, HintKind::NormOfDays);
                self.collected.norm_days = Some(days);
                self.spans.insert(field, range);
            }
            return About::Field(field);
        }
        let (value, range) = match self.number(meaning, &word, tail) {
            Ok(number) => (self.signed(number), number.range()),
            Err(range) => (Err(Unread), range),
        };
        if self.says(field, word.start..range.end, value.is_ok()) {
            self.collected.norm_adjustment = entered(value);
            self.spans.insert(field, range);
        }
        About::Field(field)
    }

    /// The days of `norm 14d`, `norm från 17` and `norm till 16`.
    fn norm_days(&mut self) -> Option<(u8, Range<usize>)> {
        let of_month = self.month?.days();
        let at = |at: usize| self.at(self.next + at);
        let first = at(0)?;
        let is = |word| Typed::new(first.text).is_exactly(word);
        let (is_from, is_through) = (is("från"), is("till"));
        let number = if is_from || is_through { at(1)? } else { first };
        let (digits, unit) = split_digits(number.text);
        let day: u8 = digits
            .parse()
            .ok()
            .filter(|day| (1..=of_month).contains(day))?;
        let (days, words, end) = if is_from || is_through {
            let days = if is_from { of_month - day + 1 } else { day };
            (unit.is_empty().then_some(days)?, 2, number.end())
        } else if unit.is_empty() {
            let unit = at(1).filter(|unit| is_days(unit.text, self.language))?;
            (day, 2, unit.end())
        } else {
            (
                is_days(unit, self.language).then_some(day)?,
                1,
                number.end(),
            )
        };
        self.next += words;
        Some((days, first.start..end))
    }

    fn signed(&mut self, number: Number) -> Value<SignedAmount> {
        let meaning = Meaning::NormAdjustment;
        let unsigned = number
            .text
            .trim_start_matches(|letter| is_sign(letter) || letter == '+');
        let signs = number.text.get(..number.text.len() - unsigned.len());
        let signs = signs.unwrap_or_default().chars().count();
        let read = read_amount(unsigned, meaning).and_then(|amount| match signs {
            0 if amount.is_positive() => Err(MistakeKind::SignMissing),
            0 | 1 if number.text.starts_with(is_sign) => Ok(-amount.decimal()),
            0 | 1 => Ok(amount.decimal()),
            _ => Err(MistakeKind::AmountNotUnderstood(meaning)),
        });
        let signed = read.and_then(|value| SignedAmount::new(value).map_err(MistakeKind::Rejected));
        match signed {
            Ok(_) if self.is_doubtful => Err(Unread),
            Ok(signed) => Ok(signed),
            Err(kind) => {
                self.wrong(number.range(), kind);
                Err(Unread)
            }
        }
    }
}
