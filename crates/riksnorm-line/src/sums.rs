//! The words of a line that have an amount.

use std::ops::Range;

use riksnorm::{Amount, Fault, HomeForm, Housing, Income, IncomeKind, Incomes};

use crate::{
    Entry, Meaning, Wrong,
    adults::leading_digits,
    amount::{amount, groups_behind, is_amount, parts},
    read::{Number, Once, Reader},
    rest::Left,
};

impl<'a> Reader<'a> {
    /// The number of a word: what it ends with, or else the word behind it.
    fn number(
        &mut self,
        meaning: Meaning,
        word: &Range<usize>,
        tail: &Number<'a>,
    ) -> Option<Number<'a>> {
        let number = if tail.text.is_empty() {
            let behind = self.tokens.get(self.next);
            let Some(behind) = behind.filter(|behind| is_amount(behind.text)) else {
                self.wrong(word.clone(), Wrong::AmountMissing(meaning));
                return None;
            };
            self.next += 1;
            Number {
                text: behind.text,
                start: behind.start,
            }
        } else {
            Number { ..*tail }
        };
        if meaning != Meaning::Community {
            let groups = groups_behind(number.text, &self.tokens[self.next..]);
            self.next += groups;
            if groups > 0 {
                let end = self.tokens[self.next - 1].range().end;
                self.wrong(number.start..end, Wrong::AmountSplit(meaning));
            }
            self.unit();
            if groups > 0 {
                return None;
            }
        }
        Some(number)
    }

    pub(crate) fn community(&mut self, word: Range<usize>, tail: &Number<'a>) {
        let meaning = Meaning::Community;
        let Some(number) = self.number(meaning, &word, tail) else {
            return;
        };
        if leading_digits(number.text) < number.text.len() {
            let wrong = Wrong::AmountNotUnderstood(meaning);
            return self.wrong(number.range(), wrong);
        }
        // Whether the household fits is known when the line has been read.
        let everyone = number.text.parse().unwrap_or(u8::MAX);
        if self.first(Once::Word(meaning), word.start..number.range().end) {
            self.entry.community = Some(everyone);
        }
    }

    pub(crate) fn home(&mut self, form: HomeForm, word: Range<usize>, tail: &Number<'a>) {
        let Some((cost, range)) = self.sum(Meaning::Home(form), word, tail) else {
            return;
        };
        let housing = Housing::new(Some(form), cost);
        self.set(Once::Home, range, housing, |entry, housing| {
            entry.housing = housing;
        });
    }

    pub(crate) fn cost(
        &mut self,
        meaning: Meaning,
        word: Range<usize>,
        tail: &Number<'a>,
        set: impl FnOnce(&mut Entry, Amount),
    ) {
        if let Some((cost, range)) = self.sum(meaning, word, tail) {
            self.set(Once::Word(meaning), range, Ok(cost), set);
        }
    }

    /// What a word's amounts come to, and the bytes of the word with them.
    fn sum(
        &mut self,
        meaning: Meaning,
        word: Range<usize>,
        tail: &Number<'a>,
    ) -> Option<(Amount, Range<usize>)> {
        let number = self.number(meaning, &word, tail)?;
        let mut sum = Amount::ZERO;
        for (start, part) in parts(number.text, number.start, '+') {
            let mut range = start..start + part.len();
            let mut text = part;
            if let Some(before) = part.strip_suffix(['j', 'J']) {
                let wrong = Wrong::StimulusWithoutSalary(meaning);
                self.wrong(range.end - 1..range.end, wrong);
                text = before;
            }
            if part.is_empty() {
                range = number.range();
            }
            let added = amount(text, meaning).and_then(|added| {
                Amount::new(sum.decimal() + added.decimal()).map_err(Wrong::Refused)
            });
            match added {
                Ok(added) => sum = added,
                Err(wrong) => {
                    self.wrong(range, wrong);
                    return None;
                }
            }
        }
        Some((sum, word.start..number.range().end))
    }

    pub(crate) fn income(&mut self, kind: IncomeKind, word: Range<usize>, tail: &Number<'a>) {
        let last = self.incomes(kind, word, tail);
        if kind == IncomeKind::Salary {
            self.salary = Some((last, self.next));
        }
    }

    /// The incomes of a word, and whose the last of them is.
    fn incomes(&mut self, kind: IncomeKind, word: Range<usize>, tail: &Number<'a>) -> usize {
        let meaning = Meaning::Income(kind);
        // No one earns one or two kronor, so `lön2` is the second adult's.
        let named = match tail.text {
            "1" => Some(0),
            "2" => Some(1),
            _ => None,
        };
        let number = if named.is_some() {
            let behind = Number {
                text: "",
                start: tail.range().end,
            };
            self.number(meaning, &(word.start..tail.range().end), &behind)
        } else {
            self.number(meaning, &word, tail)
        };
        let mut last = named.unwrap_or(0);
        let Some(number) = number else { return last };
        let most = if named.is_some() { 1 } else { 2 };
        if number.text.matches('/').count() >= most {
            self.wrong(number.range(), Wrong::AmountNotUnderstood(meaning));
            return last;
        }
        for (place, (start, text)) in parts(number.text, number.start, '/').enumerate() {
            // Nothing stands before the sign where only the second earns.
            if place > 0 || !text.is_empty() {
                let earned = Number { text, start };
                last = named.unwrap_or(place);
                self.earned(kind, last, &earned, &number.range());
            }
        }
        last
    }

    /// The incomes of a kind that one adult has.
    fn earned(&mut self, kind: IncomeKind, adult: usize, earned: &Number, whole: &Range<usize>) {
        let meaning = Meaning::Income(kind);
        for (start, part) in parts(earned.text, earned.start, '+') {
            let range = start..start + part.len();
            let text = part.strip_suffix(['j', 'J']).unwrap_or(part);
            if text.len() < part.len() {
                if kind == IncomeKind::Salary {
                    self.has_stimulus(adult, range.end - 1..range.end);
                } else {
                    let wrong = Wrong::StimulusWithoutSalary(meaning);
                    self.wrong(range.end - 1..range.end, wrong);
                }
                if text.is_empty() && kind == IncomeKind::Salary {
                    continue;
                }
            }
            let is_full = self.entry.earners[adult].incomes.len() >= Incomes::MOST;
            let amount = amount(text, meaning).and_then(|amount| {
                if is_full {
                    Err(Wrong::Refused(Fault::IncomesCount))
                } else {
                    Ok(amount)
                }
            });
            match amount {
                Ok(amount) => {
                    let income = Income { kind, amount };
                    self.entry.earners[adult].incomes.push(income);
                    self.said_of(adult, range);
                }
                Err(wrong) => {
                    // As an amount of the word: by itself it might be another.
                    let word = meaning.word().swedish;
                    let left = format!("{word}{} +{part}", adult + 1);
                    self.rest.leave(Left::Word, &left);
                    let is_empty = part.is_empty();
                    self.wrong(if is_empty { whole.clone() } else { range }, wrong);
                }
            }
        }
    }
}
