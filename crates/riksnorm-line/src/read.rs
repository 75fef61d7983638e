//! A line read as an entry.

use std::ops::Range;

use riksnorm::{Age, Children, Fault, Household, Housing};

use crate::{
    AdultCount, Earner, Entry, Meaning, Mistake, Wrong,
    adults::{adults, adults_apart, leading_digits, month},
    amount::{groups_behind, is_amount, is_unit, letters_end},
    child::{ChildReader, is_years},
    personal_number::{is_birth_date, is_last_four, is_personal_number},
    rest::{Left, Rest},
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
    /// What was left out, as it was typed.
    pub rest: Rest,
}

/// Reads a line, going on after each mistake. An empty line has none.
#[must_use]
pub fn parse(line: &str) -> Reading {
    let mut reader = Reader {
        tokens: tokens(line),
        ..Reader::default()
    };
    reader.words(line);
    reader.whole(line);
    reader.mistakes.sort_by_key(|mistake| mistake.range.start);
    Reading {
        entry: reader.entry,
        mistakes: reader.mistakes,
        rest: reader.rest,
    }
}

/// What can be said once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Once {
    Month,
    Adults,
    Home,
    Word(Meaning),
}

#[derive(Default)]
pub(crate) struct Reader<'a> {
    pub(crate) tokens: Vec<Token<'a>>,
    pub(crate) next: usize,
    pub(crate) entry: Entry,
    mistakes: Vec<Mistake>,
    pub(crate) rest: Rest,
    said: Vec<(Once, Range<usize>)>,
    /// Where something is said of the second adult.
    of_second: Vec<Range<usize>>,
    /// Whose the salary was that was read last, and the word behind it.
    pub(crate) salary: Option<(usize, usize)>,
}

/// A number that belongs to a word: its text, and where it begins.
pub(crate) struct Number<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

impl Number<'_> {
    pub(crate) const fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn wrong(&mut self, range: Range<usize>, wrong: Wrong) {
        self.mistakes.push(Mistake { range, wrong });
    }

    /// Whether this is the first time that it is said.
    pub(crate) fn first(&mut self, what: Once, range: Range<usize>) -> bool {
        let before = self.said.iter().find(|(other, _)| *other == what);
        if let Some((_, first)) = before {
            let first = first.clone();
            self.wrong(range, Wrong::Repeated(first));
            return false;
        }
        self.said.push((what, range));
        true
    }

    fn words(&mut self, line: &str) {
        while let Some(token) = self.tokens.get(self.next).cloned() {
            self.next += 1;
            if is_personal_number(token.text) || is_birth_date(token.text) {
                self.personal_number(&token);
                continue;
            }
            let (entry, mistakes) = (self.entry.clone(), self.mistakes.len());
            let left_before = self.rest.words();
            self.item(&token);
            if self.mistakes.len() > mistakes && self.entry == entry {
                // Nothing of it was read: it stays as a whole.
                self.rest.cut(left_before);
                let end = self.tokens[self.next - 1].range().end;
                if let Some(left) = Left::by(&self.mistakes[mistakes..]) {
                    self.rest.leave(left, &line[token.start..end]);
                }
            }
        }
    }

    /// A personal number, also where space parts its last four digits.
    fn personal_number(&mut self, token: &Token) {
        let last_four = self.tokens.get(self.next);
        let end = match last_four.filter(|behind| is_last_four(behind.text)) {
            Some(last_four) => {
                self.next += 1;
                last_four.range().end
            }
            None => token.range().end,
        };
        self.wrong(token.start..end, Wrong::PersonalNumber);
    }

    /// The adults of `2 vuxna`, with the bytes that they take.
    fn adults_apart(&mut self, token: &Token) -> Option<(Result<AdultCount, Fault>, Range<usize>)> {
        let word = self.tokens.get(self.next)?;
        let count = adults_apart(token.text, word.text)?;
        self.next += 1;
        Some((count, token.start..word.range().end))
    }

    /// A word with what belongs to it.
    fn item(&mut self, token: &Token<'a>) {
        let (text, range) = (token.text, token.range());
        let count = adults(text).map(|count| (count, range.clone()));
        if let Some((count, range)) = count.or_else(|| self.adults_apart(token)) {
            self.set(Once::Adults, range, count, |entry, count| {
                entry.adults = Some(count);
            });
        } else if let Some(month) = month(text) {
            self.set(Once::Month, range, month, |entry, month| {
                entry.month = Some(month);
            });
        } else if leading_digits(text) > 0 {
            self.child(token);
        } else if is_amount(text) {
            self.wrong(range, Wrong::AmountWithoutWord);
        } else {
            self.word(token);
        }
    }

    /// Puts what the rules accept into the entry, the first time.
    pub(crate) fn set<V>(
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
        let unit = self.tokens.get(self.next);
        self.next += usize::from(unit.is_some_and(|unit| is_years(unit.text)));
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
        let tail = Number {
            text: tail,
            start: token.start + end,
        };
        let meaning = match find(letters.trim_end_matches([':', '='])) {
            Found::Word(word) => word.meaning,
            Found::Beginning(words) => return self.no_word(range, &tail, Wrong::Unfinished(words)),
            Found::Nothing => return self.no_word(token.range(), &tail, Wrong::Unknown),
        };
        match meaning {
            Meaning::Community => self.community(range, &tail),
            Meaning::Home(form) => self.home(form, range, &tail),
            Meaning::NoHome => self.flag(Once::Home, meaning, range, &tail, |entry| {
                entry.housing = Housing::None;
            }),
            Meaning::Income(kind) => self.income(kind, range, &tail),
            Meaning::JobStimulus => self.stimulus(token, &tail),
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

    /// A word that is none. An amount behind it is its own and no other mistake.
    fn no_word(&mut self, range: Range<usize>, tail: &Number, wrong: Wrong) {
        self.wrong(range, wrong);
        if tail.text.is_empty() {
            _ = self.amount_behind();
        }
    }

    /// Goes past an amount behind a word that takes none. What can be an age
    /// is a child, and stays.
    fn amount_behind(&mut self) -> Option<Range<usize>> {
        let behind = self.tokens.get(self.next)?;
        let groups = groups_behind(behind.text, &self.tokens[self.next + 1..]);
        let is_age = groups == 0 && behind.text.parse().is_ok_and(|age: u8| age <= Age::OLDEST);
        if is_age || is_birth_date(behind.text) || !is_amount(behind.text) {
            return None;
        }
        let start = behind.start;
        self.next += 1 + groups;
        let end = self.tokens[self.next - 1].range().end;
        self.unit();
        Some(start..end)
    }

    /// Goes past the unit of an amount.
    pub(crate) fn unit(&mut self) {
        let unit = self.tokens.get(self.next);
        self.next += usize::from(unit.is_some_and(|unit| is_unit(unit.text)));
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
        self.set(what, word, Ok(()), |entry, ()| set(entry));
        let amount = match tail.text {
            "" => self.amount_behind(),
            _ => Some(tail.range()),
        };
        if let Some(range) = amount {
            let wrong = match meaning {
                Meaning::NoHome => Wrong::Refused(Fault::AmountWithoutHome),
                _ => Wrong::AmountNotHere(meaning),
            };
            self.wrong(range, wrong);
        }
    }

    fn stimulus(&mut self, token: &Token, tail: &Number) {
        let range = token.range();
        match tail.text {
            "" if token.text.eq_ignore_ascii_case("j") => {
                // `7000 j` is `7000j`: it is about whose salary that is.
                let place = self.next - 1;
                let behind = self.salary.filter(|(_, behind)| *behind == place);
                self.has_stimulus(behind.map_or(0, |(adult, _)| adult), range);
            }
            "" | "1" => self.has_stimulus(0, range),
            "2" => self.has_stimulus(1, range),
            _ => self.wrong(tail.range(), Wrong::AmountNotHere(Meaning::JobStimulus)),
        }
    }

    pub(crate) fn has_stimulus(&mut self, adult: usize, range: Range<usize>) {
        self.entry.earners[adult].job_stimulus = true;
        self.said_of(adult, range);
    }

    pub(crate) fn said_of(&mut self, adult: usize, range: Range<usize>) {
        if adult > 0 {
            self.of_second.push(range);
        }
    }

    /// What only the whole line shows.
    fn whole(&mut self, line: &str) {
        if self.entry.adults == Some(AdultCount::One) {
            let second = Entry {
                earners: [
                    Earner::default(),
                    std::mem::take(&mut self.entry.earners[1]),
                ],
                ..Entry::default()
            };
            self.rest.leave(Left::Word, &second.to_string());
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
                self.rest.leave(Left::Word, &line[range.clone()]);
                self.wrong(range, Wrong::Refused(fault));
            }
        }
        if self.entry.adults.is_none() && !self.tokens.is_empty() {
            self.wrong(line.len()..line.len(), Wrong::AdultsMissing);
        }
    }
}
