//! The words of a line for what adults have.

use std::ops::Range;

use riksnorm::{AdultField, DraftIncome, Entered, Field, IncomeField, IncomeKind};

use crate::{
    Meaning, MistakeKind, Unread, Word,
    amount::{assessed, parts, read_amount, trimmed},
    collect::{Value, entered},
    item::{About, IncomeItem, IncomePart},
    read::Reader,
    small::is_no,
    vocabulary::{Found, find},
    word::Number,
};

impl<'a> Reader<'a> {
    pub(crate) fn incomes(
        &mut self,
        known: &'static Word,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> About {
        // INVARIANT: only words of incomes come here.
        let kind = match known.meaning {
            Meaning::Income(kind) => kind,
            _ => IncomeKind::Other,
        };
        let mut incomes = IncomeItem {
            kind,
            known,
            word,
            parts: Vec::new(),
        };
        let last = self.of_adults(&mut incomes, tail);
        if kind == IncomeKind::Salary {
            self.stimulus_behind(&mut incomes, last);
        }
        About::Incomes(incomes)
    }

    /// Reads the amounts of a word, and tells whose the last of them is.
    fn of_adults(&mut self, incomes: &mut IncomeItem, tail: Number<'a>) -> usize {
        let meaning = Meaning::Income(incomes.kind);
        // No one earns one or two kronor, so `lön2` is the second adult's.
        let tail = self.named_adult(tail).unwrap_or(tail);
        let named = match tail.text {
            "1" | "1:" => Some(0),
            "2" | "2:" => Some(1),
            _ => None,
        };
        let word = incomes.word.clone();
        let number = match named {
            Some(_) => {
                let end = tail.range().end;
                let behind = Number {
                    text: "",
                    start: end,
                };
                self.number(meaning, &(word.start..end), behind)
            }
            None => self.number(meaning, &word, tail),
        };
        let first = named.unwrap_or(0);
        let number = match number {
            Ok(number) => number,
            Err(range) => {
                self.earned(incomes, first, Err(Unread), range, None);
                return first;
            }
        };
        if assessed(number.text).is_some() || number.text.contains('!') {
            self.wrong(number.range(), MistakeKind::NotAssessed(meaning));
            self.earned(incomes, first, Err(Unread), number.range(), None);
            return first;
        }
        let most = if named.is_some() { 1 } else { 2 };
        // `210/dag` is a day's amount, and none of a month.
        let is_by_unit = parts(number.text, number.start, '/')
            .skip(1)
            .any(|(_, text)| {
                let text = text.trim();
                text.starts_with(char::is_alphabetic) && !text.eq_ignore_ascii_case("j")
            });
        if is_by_unit || number.text.matches('/').count() >= most {
            self.not_understood(number, meaning);
            self.earned(incomes, first, Err(Unread), number.range(), None);
            return first;
        }
        let mut last = first;
        for (place, (start, text)) in parts(number.text, number.start, '/').enumerate() {
            // Nothing stands before the sign where only the second earns.
            if place > 0 || !text.trim().is_empty() {
                last = named.unwrap_or(place);
                self.of_adult(incomes, last, Number { text, start }, number);
            }
        }
        last
    }

    /// The number of `lön 2: 9000`, which says whose it is.
    fn named_adult(&mut self, tail: Number) -> Option<Number<'a>> {
        let is_named = tail.text.is_empty() && self.is_amount(self.text_at(self.next + 1));
        let adult = self.take_if(|text| is_named && matches!(text, "1:" | "2:"))?;
        Some(Number {
            text: adult.text,
            start: adult.start,
        })
    }

    /// Reads the amounts of one adult.
    fn of_adult(&mut self, incomes: &mut IncomeItem, adult: usize, own: Number, whole: Number) {
        let meaning = Meaning::Income(incomes.kind);
        if own.text.split('+').any(|part| part.trim().is_empty()) {
            self.not_understood(whole, meaning);
            self.earned(incomes, adult, Err(Unread), own.range(), None);
            return;
        }
        for (start, part) in parts(own.text, own.start, '+') {
            let (start, part) = trimmed(start, part);
            let text = part.strip_suffix(['j', 'J']).unwrap_or(part);
            let stimulus =
                (text.len() < part.len()).then(|| start + text.len()..start + part.len());
            let text = text.trim_end();
            let end = start + text.len();
            let stimulus = self.stimulus_at(incomes.kind, adult, stimulus);
            if text.is_empty() && stimulus.is_some() {
                incomes.parts.push(IncomePart {
                    adult,
                    index: None,
                    amount: end..end,
                    stimulus,
                });
                continue;
            }
            let amount = read_amount(text, meaning).map_err(|kind| {
                let end = if text.is_empty() {
                    start + part.len()
                } else {
                    end
                };
                self.wrong(start..end, kind);
                Unread
            });
            self.earned(incomes, adult, amount, start..end, stimulus);
        }
    }

    /// Notes the `j` at an amount, and gives it back where it is a salary.
    fn stimulus_at(
        &mut self,
        kind: IncomeKind,
        adult: usize,
        stimulus: Option<Range<usize>>,
    ) -> Option<Range<usize>> {
        let range = stimulus?;
        if kind == IncomeKind::Salary {
            self.has_stimulus(adult, range.clone());
            return Some(range);
        }
        let meaning = Meaning::Income(kind);
        self.wrong(range, MistakeKind::StimulusWithoutSalary(meaning));
        None
    }

    fn earned(
        &mut self,
        incomes: &mut IncomeItem,
        adult: usize,
        amount: Value<riksnorm::Amount>,
        range: Range<usize>,
        stimulus: Option<Range<usize>>,
    ) {
        let amount = amount.ok().filter(|_| !self.is_doubtful).ok_or(Unread);
        if let Ok(amount) = amount {
            self.said_of(adult, range.clone());
            self.hints_of_income(incomes.kind, adult, amount, &range);
        }
        let Some(list) = self.collected.incomes.get_mut(adult) else {
            return;
        };
        let index = list.len();
        if let Some(words) = self.collected.words.get_mut(adult) {
            words.push(incomes.known);
        }
        list.push(DraftIncome {
            kind: Entered::Value(incomes.kind),
            amount: entered(amount),
        });
        let field = |part| Field::Adult(adult, AdultField::Income(index, part));
        let word = incomes.word.clone();
        self.spans.insert(field(IncomeField::Kind), word);
        self.spans.insert(field(IncomeField::Amount), range.clone());
        incomes.parts.push(IncomePart {
            adult,
            index: Some(index),
            amount: range,
            stimulus,
        });
    }

    /// `7000 j` is `7000j`: it is about whose salary that is, unless a number
    /// says whose it is.
    fn stimulus_behind(&mut self, incomes: &mut IncomeItem, salary_of: usize) {
        let language = self.language;
        let is_negated = is_no(self.text_at(self.next + 1), language);
        let is_stimulus = |text: &str| matches!(find(text, language), Found::Word(word) if word.meaning == Meaning::JobStimulus);
        let Some(token) = self.take_if(|text| !is_negated && is_stimulus(text)) else {
            return;
        };
        let is_children = self.is_people_at(self.next);
        let named = self.take_if(|text| !is_children && matches!(text, "1" | "2"));
        let range = token.start..self.end();
        let is_of_both = incomes.parts.iter().any(|part| part.adult != salary_of);
        if named.is_none() && is_of_both {
            // Behind `9000/5000` it may be that of either.
            self.of_whom.push(range);
            return;
        }
        let adult = named.map_or(salary_of, |named| usize::from(named.text == "2"));
        self.has_stimulus(adult, range.clone());
        let of_adult = |part: &&mut IncomePart| part.adult == adult;
        if let Some(part) = incomes.parts.iter_mut().rev().find(of_adult) {
            part.stimulus = Some(range);
        } else {
            let end = range.end;
            incomes.parts.push(IncomePart {
                adult,
                index: None,
                amount: end..end,
                stimulus: Some(range),
            });
        }
    }
}
