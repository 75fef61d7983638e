//! A line read as an entry.

use std::ops::Range;

use riksnorm::{
    Amount, Children, Fault, HomeForm, Household, Housing, Income, IncomeKind, Incomes,
};

use crate::{
    AdultCount, Earner, Entry, Meaning, Mistake, Wrong,
    adults::{adults, is_personal_number, leading_digits, month},
    amount::{amount, groups_behind, is_amount, is_unit, letters_end, parts},
    child::ChildReader,
    token::{Token, tokens},
    vocabulary::{Found, find},
};

/// What was understood of a line, and all that was not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What was understood. What the rules refuse and what stands twice is left
    /// out, so that only missing adults keep it from being a household.
    pub entry: Entry,
    /// What is wrong, in the order of the line. Empty where the entry is the
    /// whole of what the line says.
    pub mistakes: Vec<Mistake>,
}

/// Reads a line, going on after each mistake. An empty line has none.
#[must_use]
pub fn parse(line: &str) -> Reading {
    let mut reader = Reader {
        tokens: tokens(line),
        ..Reader::default()
    };
    reader.words();
    reader.whole(line);
    reader.mistakes.sort_by_key(|mistake| mistake.range.start);
    Reading {
        entry: reader.entry,
        mistakes: reader.mistakes,
    }
}

/// What can be said once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Once {
    Month,
    Adults,
    Home,
    Word(Meaning),
}

#[derive(Default)]
struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    next: usize,
    entry: Entry,
    mistakes: Vec<Mistake>,
    said: Vec<(Once, Range<usize>)>,
    /// Where something is said of the second adult.
    of_second: Vec<Range<usize>>,
}

/// A number that belongs to a word: its text and where it begins, and the last
/// byte of the word with it.
struct Number<'a> {
    text: &'a str,
    start: usize,
}

impl Number<'_> {
    const fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

impl<'a> Reader<'a> {
    fn wrong(&mut self, range: Range<usize>, wrong: Wrong) {
        self.mistakes.push(Mistake { range, wrong });
    }

    /// Whether this is the first time that it is said.
    fn first(&mut self, what: Once, range: Range<usize>) -> bool {
        let before = self.said.iter().find(|(other, _)| *other == what);
        if let Some((_, first)) = before {
            let first = first.clone();
            self.wrong(range, Wrong::Repeated(first));
            return false;
        }
        self.said.push((what, range));
        true
    }

    fn words(&mut self) {
        while let Some(token) = self.tokens.get(self.next).cloned() {
            self.next += 1;
            let (text, range) = (token.text, token.range());
            if is_personal_number(text) {
                self.wrong(range, Wrong::PersonalNumber);
            } else if let Some(count) = adults(text) {
                self.set(Once::Adults, range, count, |entry, count| {
                    entry.adults = Some(count);
                });
            } else if let Some(month) = month(text) {
                self.set(Once::Month, range, month, |entry, month| {
                    entry.month = Some(month);
                });
            } else if leading_digits(text) > 0 {
                self.child(&token);
            } else if is_amount(text) {
                self.wrong(range, Wrong::AmountWithoutWord);
            } else {
                self.word(&token);
            }
        }
    }

    /// Puts what the rules accept into the entry, the first time.
    fn set<V>(
        &mut self,
        what: Once,
        range: Range<usize>,
        value: Result<V, Fault>,
        set: impl FnOnce(&mut Entry, V),
    ) {
        match value {
            Ok(value) if self.first(what, range.clone()) => set(&mut self.entry, value),
            Ok(_) => {}
            Err(fault) => self.wrong(range, Wrong::Refused(fault)),
        }
    }

    fn child(&mut self, token: &Token) {
        let mut reader = ChildReader::default();
        let child = reader.read(token.text, token.start);
        self.mistakes.append(&mut reader.mistakes);
        let Some(child) = child else { return };
        if self.entry.children.len() < Children::MOST {
            self.entry.children.push(child);
        } else {
            self.wrong(token.range(), Wrong::Refused(Fault::ChildrenCount));
        }
    }

    fn word(&mut self, token: &Token<'a>) {
        let end = letters_end(token.text);
        let (letters, tail) = token.text.split_at(end);
        let range = token.start..token.start + end;
        let meaning = match find(letters.trim_end_matches([':', '='])) {
            Found::Word(word) => word.meaning,
            Found::Beginning(words) => return self.wrong(range, Wrong::Unfinished(words)),
            Found::Nothing => return self.wrong(token.range(), Wrong::Unknown),
        };
        let tail = Number {
            text: tail,
            start: token.start + end,
        };
        match meaning {
            Meaning::Community => self.community(range, &tail),
            Meaning::Home(form) => self.home(form, range, &tail),
            Meaning::NoHome => self.flag(Once::Home, meaning, range, &tail, |entry| {
                entry.housing = Housing::None;
            }),
            Meaning::Income(kind) => self.income(kind, range, &tail),
            Meaning::JobStimulus => self.stimulus(range, &tail),
            Meaning::Expense(kind) => self.cost(meaning, range, &tail, |entry, cost| {
                entry.expenses.set(kind, Some(cost));
            }),
            Meaning::OtherNeed(kind) => self.cost(meaning, range, &tail, |entry, cost| {
                entry.other_needs.set(kind, Some(cost));
            }),
            Meaning::Assets => {
                let what = Once::Word(meaning);
                self.flag(what, meaning, range, &tail, |entry| entry.has_assets = true);
            }
        }
    }

    /// A word that takes no amount.
    fn flag(
        &mut self,
        what: Once,
        meaning: Meaning,
        word: Range<usize>,
        tail: &Number,
        set: impl FnOnce(&mut Entry),
    ) {
        if tail.text.is_empty() {
            self.set(what, word, Ok(()), |entry, ()| set(entry));
        } else {
            let wrong = match meaning {
                Meaning::NoHome => Wrong::Refused(Fault::AmountWithoutHome),
                _ => Wrong::AmountNotHere(meaning),
            };
            self.wrong(tail.range(), wrong);
        }
    }

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
            let unit = self.tokens.get(self.next);
            self.next += usize::from(unit.is_some_and(|unit| is_unit(unit.text)));
            if groups > 0 {
                return None;
            }
        }
        Some(number)
    }

    fn community(&mut self, word: Range<usize>, tail: &Number<'a>) {
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

    fn home(&mut self, form: HomeForm, word: Range<usize>, tail: &Number<'a>) {
        let Some((cost, range)) = self.sum(Meaning::Home(form), word, tail) else {
            return;
        };
        let housing = Housing::new(Some(form), cost);
        self.set(Once::Home, range, housing, |entry, housing| {
            entry.housing = housing;
        });
    }

    fn cost(
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

    fn income(&mut self, kind: IncomeKind, word: Range<usize>, tail: &Number<'a>) {
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
        let Some(number) = number else { return };
        let most = if named.is_some() { 1 } else { 2 };
        if number.text.matches('/').count() >= most {
            let wrong = Wrong::AmountNotUnderstood(meaning);
            return self.wrong(number.range(), wrong);
        }
        for (place, (start, text)) in parts(number.text, number.start, '/').enumerate() {
            // Nothing stands before the sign where only the second earns.
            if place > 0 || !text.is_empty() {
                let earned = Number { text, start };
                self.earned(kind, named.unwrap_or(place), &earned, &number.range());
            }
        }
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
            match amount(text, meaning) {
                Ok(_) if self.entry.earners[adult].incomes.len() >= Incomes::MOST => {
                    self.wrong(range, Wrong::Refused(Fault::IncomesCount));
                }
                Ok(amount) => {
                    let income = Income { kind, amount };
                    self.entry.earners[adult].incomes.push(income);
                    self.said_of(adult, range);
                }
                Err(wrong) if part.is_empty() => self.wrong(whole.clone(), wrong),
                Err(wrong) => self.wrong(range, wrong),
            }
        }
    }

    fn stimulus(&mut self, word: Range<usize>, tail: &Number) {
        let range = word.start..tail.range().end;
        match tail.text {
            "" | "1" => self.has_stimulus(0, range),
            "2" => self.has_stimulus(1, range),
            _ => self.wrong(tail.range(), Wrong::AmountNotHere(Meaning::JobStimulus)),
        }
    }

    fn has_stimulus(&mut self, adult: usize, range: Range<usize>) {
        self.entry.earners[adult].job_stimulus = true;
        self.said_of(adult, range);
    }

    fn said_of(&mut self, adult: usize, range: Range<usize>) {
        if adult > 0 {
            self.of_second.push(range);
        }
    }

    /// What only the whole line shows.
    fn whole(&mut self, line: &str) {
        if self.entry.adults == Some(AdultCount::One) {
            self.entry.earners[1] = Earner::default();
            for range in std::mem::take(&mut self.of_second) {
                self.wrong(range, Wrong::SecondAdultMissing);
            }
        }
        if let Some(everyone) = self.entry.community {
            let adults = self.entry.adults.map_or(1, AdultCount::get);
            // INVARIANT: at most Children::MOST.
            let children = u8::try_from(self.entry.children.len()).unwrap_or(u8::MAX);
            let size = adults.saturating_add(children);
            if let Err(fault) = Household::check_community(size, everyone) {
                self.entry.community = None;
                let what = Once::Word(Meaning::Community);
                let said = self.said.iter().find(|(other, _)| *other == what);
                let range = said.map_or(0..0, |(_, range)| range.clone());
                self.wrong(range, Wrong::Refused(fault));
            }
        }
        if self.entry.adults.is_none() && !self.tokens.is_empty() {
            self.wrong(line.len()..line.len(), Wrong::AdultsMissing);
        }
    }
}
