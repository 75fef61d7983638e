//! A line read from left to right.

use std::ops::Range;

use riksnorm::{
    AdultCount, AdultField, Age, ChildField, Expense, Fault, Field, HousingField, Month, OtherNeed,
};

use crate::{
    Meaning, Mistake, MistakeKind, Unread,
    adults::{adults, adults_apart, leading_digits, month},
    amount::{groups_behind, is_amount, is_unit, letters_end},
    child::{ChildReader, is_years},
    collect::{Collected, entered},
    item::{About, Item, Spans},
    personal_number::{is_birth_date, is_last_four, is_personal_number},
    token::{Token, tokens},
    vocabulary::{Found, find},
};

/// What was read of a line.
pub(crate) struct Read {
    pub(crate) collected: Collected,
    pub(crate) mistakes: Vec<Mistake>,
    pub(crate) items: Vec<Item>,
    pub(crate) spans: Spans,
}

/// Reads a line, going on after each mistake. What only the rules know is not
/// checked.
pub(crate) fn read(line: &str) -> Read {
    let mut reader = Reader {
        tokens: tokens(line),
        ..Reader::default()
    };
    while let Some(token) = reader.take() {
        reader.item(token);
    }
    reader.whole(line);
    Read {
        collected: reader.collected,
        mistakes: reader.mistakes,
        items: reader.items,
        spans: reader.spans,
    }
}

#[derive(Default)]
pub(crate) struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    next: usize,
    pub(crate) collected: Collected,
    mistakes: Vec<Mistake>,
    items: Vec<Item>,
    pub(crate) spans: Spans,
    /// What has a value, and where that was said.
    said: Spans,
    /// Where something is said of the second adult.
    of_second: Vec<Range<usize>>,
}

/// A number that belongs to a word: its text, and where it begins.
#[derive(Clone, Copy)]
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
    /// The next token.
    fn take(&mut self) -> Option<Token<'a>> {
        let token = self.tokens.get(self.next).copied()?;
        self.next += 1;
        Some(token)
    }

    /// The next token, where no `;` parts it from what stands before it.
    pub(crate) fn peek(&self) -> Option<Token<'a>> {
        let token = self.tokens.get(self.next).copied();
        token.filter(|token| !token.is_apart)
    }

    /// Takes the next token where it belongs to what stands before it.
    pub(crate) fn take_if(&mut self, belongs: impl FnOnce(&str) -> bool) -> Option<Token<'a>> {
        let token = self.peek().filter(|token| belongs(token.text))?;
        self.next += 1;
        Some(token)
    }

    /// Where the token that was taken last ends.
    fn end(&self) -> usize {
        let before = self.next.checked_sub(1);
        let last = before.and_then(|last| self.tokens.get(last));
        last.map_or(0, Token::end)
    }

    pub(crate) fn wrong(&mut self, range: Range<usize>, kind: MistakeKind) {
        self.mistakes.push(Mistake { range, kind });
    }

    /// Reads a word with what belongs to it.
    fn item(&mut self, token: Token<'a>) {
        let mistakes = self.mistakes.len();
        let about = self.about(token);
        self.items.push(Item {
            range: token.start..self.end(),
            is_sound: self.mistakes.len() == mistakes,
            about,
        });
    }

    fn about(&mut self, token: Token<'a>) -> About {
        let (text, range) = (token.text, token.range());
        if is_personal_number(text) || is_birth_date(text) {
            _ = self.take_if(is_last_four);
            self.wrong(token.start..self.end(), MistakeKind::PersonalNumber);
            return About::Nothing;
        }
        let count = adults(text).map(|count| (count, range.clone()));
        if let Some((count, range)) = count.or_else(|| self.adults_apart(token)) {
            self.adults(count, range)
        } else if let Some(month) = month(text) {
            self.month(month, range)
        } else if leading_digits(text) > 0 || text.starts_with('?') {
            self.child(token)
        } else if is_amount(text) {
            self.wrong(range, MistakeKind::AmountWithoutWord);
            About::Nothing
        } else {
            self.word(token)
        }
    }

    /// The adults of `2 vuxna`, with the bytes that they take.
    fn adults_apart(&mut self, token: Token) -> Option<(Result<AdultCount, Fault>, Range<usize>)> {
        let count = self
            .peek()
            .and_then(|word| adults_apart(token.text, word.text))?;
        let word = self.take()?;
        Some((count, token.start..word.end()))
    }

    /// Whether a field takes what is said of it here. The first value counts,
    /// and one that cannot be read takes the place of none.
    pub(crate) fn says(&mut self, field: Field, range: Range<usize>, is_read: bool) -> bool {
        match (self.said.get(&field).cloned(), is_read) {
            (Some(first), true) => {
                self.wrong(range, MistakeKind::Repeated(first));
                false
            }
            (Some(_), false) => false,
            (None, true) => {
                self.said.insert(field, range);
                true
            }
            (None, false) => true,
        }
    }

    fn adults(&mut self, count: Result<AdultCount, Fault>, range: Range<usize>) -> About {
        self.rejected(&count, range.clone());
        if self.says(Field::Adults, range.clone(), count.is_ok()) {
            self.collected.adult_count = entered(count.map_err(|_| Unread));
            self.spans.insert(Field::Adults, range);
        }
        About::Field(Field::Adults)
    }

    fn month(&mut self, month: Result<Month, Fault>, range: Range<usize>) -> About {
        self.rejected(&month, range.clone());
        if self.says(Field::Month, range.clone(), month.is_ok()) {
            self.collected.month = entered(month.map_err(|_| Unread));
            self.spans.insert(Field::Month, range);
        }
        About::Field(Field::Month)
    }

    fn rejected<T>(&mut self, value: &Result<T, Fault>, range: Range<usize>) {
        if let Err(fault) = value {
            self.wrong(range, MistakeKind::Rejected(*fault));
        }
    }

    fn child(&mut self, token: Token) -> About {
        let index = self.collected.children.len();
        let mut reader = ChildReader::new(index);
        let child = reader.read(token.text, token.start);
        _ = self.take_if(is_years);
        self.mistakes.append(&mut reader.mistakes);
        let Some(child) = child else {
            return About::Nothing;
        };
        self.collected.children.push(child);
        self.spans.extend(std::mem::take(&mut reader.spans));
        let whole = Field::Child(index, ChildField::Whole);
        self.spans.insert(whole, token.start..self.end());
        About::Child(reader.item)
    }

    fn word(&mut self, token: Token<'a>) -> About {
        let end = letters_end(token.text);
        let (letters, tail) = token.text.split_at(end);
        let range = token.start..token.start + end;
        let tail = Number {
            text: tail,
            start: token.start + end,
        };
        let meaning = match find(letters.trim_end_matches([':', '='])) {
            Found::Word(word) => word.meaning,
            Found::Beginning(words) => {
                return self.no_word(range, tail, MistakeKind::Unfinished(words));
            }
            Found::Nothing => return self.no_word(token.range(), tail, MistakeKind::Unknown),
        };
        if !tail.text.is_empty() && !is_amount(tail.text) {
            let kind = MistakeKind::AmountNotUnderstood(meaning);
            self.wrong(token.range(), kind);
            return About::Nothing;
        }
        match meaning {
            Meaning::Community => self.community(range, tail),
            Meaning::Home(form) => self.home(form, range, tail),
            Meaning::NoHome => self.no_home(range, tail),
            Meaning::Income(kind) => self.incomes(kind, range, tail),
            Meaning::JobStimulus => self.stimulus(token, tail),
            Meaning::Expense(kind) => self.expense(kind, range, tail),
            Meaning::OtherNeed(kind) => self.other_need(kind, range, tail),
            Meaning::Assets => self.assets(range, tail),
        }
    }

    /// A word that is none. An amount behind it is its own and no other mistake.
    fn no_word(&mut self, range: Range<usize>, tail: Number, kind: MistakeKind) -> About {
        self.wrong(range, kind);
        if tail.text.is_empty() {
            _ = self.amount_behind();
        }
        About::Nothing
    }

    /// Goes past an amount behind a word that takes none. What can be an age
    /// is a child, and stays.
    pub(crate) fn amount_behind(&mut self) -> Option<Number<'a>> {
        let behind = self.peek()?;
        let groups = groups_behind(behind.text, self.tokens.get(self.next + 1..)?);
        let is_number = behind.text.parse().is_ok_and(|age: u8| age <= Age::OLDEST);
        let is_age = groups == 0 && is_number || behind.text == "?";
        if is_age || is_birth_date(behind.text) || !is_amount(behind.text) {
            return None;
        }
        self.next += 1 + groups;
        let number = Number {
            text: behind.text,
            start: behind.start,
        };
        self.unit();
        Some(number)
    }

    /// Goes past the groups of digits behind a number, and gives the bytes of
    /// all of it.
    pub(crate) fn groups(&mut self, number: Number<'a>) -> Option<Range<usize>> {
        let groups = groups_behind(number.text, self.tokens.get(self.next..)?);
        self.next += groups;
        (groups > 0).then(|| number.start..self.end())
    }

    /// Goes past the unit of an amount.
    pub(crate) fn unit(&mut self) {
        _ = self.take_if(is_unit);
    }

    fn no_home(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let whole = Field::Housing(HousingField::Whole);
        let cost = match tail.text {
            "" => self.amount_behind(),
            _ => Some(tail),
        };
        if self.says(whole, word.clone(), true) {
            let cost = cost.map(|number| {
                let field = Field::Housing(HousingField::MonthlyCost);
                self.spans.insert(field, number.range());
                self.amount(number, Meaning::NoHome)
            });
            self.collected.set_home(None, cost);
            self.spans.insert(Field::Housing(HousingField::Form), word);
        }
        About::Field(whole)
    }

    fn assets(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        if self.says(Field::HasAssets, word.clone(), true) {
            self.collected.has_assets = true;
            self.spans.insert(Field::HasAssets, word);
        }
        let amount = match tail.text {
            "" => self.amount_behind(),
            _ => Some(tail),
        };
        if let Some(number) = amount {
            self.wrong(number.range(), MistakeKind::AmountNotHere(Meaning::Assets));
        }
        About::Field(Field::HasAssets)
    }

    fn stimulus(&mut self, token: Token, tail: Number) -> About {
        let adult = match tail.text {
            "" | "1" => 0,
            "2" => 1,
            _ => {
                let kind = MistakeKind::AmountNotHere(Meaning::JobStimulus);
                self.wrong(tail.range(), kind);
                return About::Nothing;
            }
        };
        self.has_stimulus(adult, token.range());
        About::Field(Field::Adult(adult, AdultField::JobStimulus))
    }

    pub(crate) fn has_stimulus(&mut self, adult: usize, range: Range<usize>) {
        if let Some(stimulus) = self.collected.job_stimulus.get_mut(adult) {
            *stimulus = true;
        }
        self.spans
            .entry(Field::Adult(adult, AdultField::JobStimulus))
            .or_insert(range.clone());
        self.said_of(adult, range);
    }

    pub(crate) fn said_of(&mut self, adult: usize, range: Range<usize>) {
        if adult > 0 {
            self.of_second.push(range);
        }
    }

    /// What only the whole line shows.
    fn whole(&mut self, line: &str) {
        let count = &self.collected.adult_count;
        if count.value() == Some(&AdultCount::One) {
            for range in std::mem::take(&mut self.of_second) {
                self.wrong(range, MistakeKind::SecondAdultMissing);
            }
        } else if *count == riksnorm::Entered::Nothing && !self.tokens.is_empty() {
            self.wrong(line.len()..line.len(), MistakeKind::AdultsMissing);
        }
    }
}

impl<'a> Reader<'a> {
    fn expense(&mut self, kind: Expense, word: Range<usize>, tail: Number<'a>) -> About {
        let field = Field::Expense(kind, riksnorm::CostField::Whole);
        if let Some(cost) = self.cost(field, Meaning::Expense(kind), word, tail) {
            Collected::set_cost(&mut self.collected.expenses, kind, cost);
        }
        About::Field(field)
    }

    fn other_need(&mut self, kind: OtherNeed, word: Range<usize>, tail: Number<'a>) -> About {
        let field = Field::OtherNeed(kind, riksnorm::CostField::Whole);
        if let Some(cost) = self.cost(field, Meaning::OtherNeed(kind), word, tail) {
            Collected::set_cost(&mut self.collected.other_needs, kind, cost);
        }
        About::Field(field)
    }
}
