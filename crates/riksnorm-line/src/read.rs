//! A line read from left to right.

use std::{collections::BTreeSet, ops::Range};

use riksnorm::{AdultCount, AdultField, Fault, Field, IncomeKind, Month};

use crate::{
    Hint, HintKind, Language, Meaning, Mistake, MistakeKind, OPEN,
    adults::{adults, is_digits, leading_digits, month},
    amount::{is_amount, is_sign_alone, letters_end},
    children::Said,
    collect::Collected,
    item::{About, Item, Spans},
    personal_number,
    small::{self, adults_word, is_skipped, joins},
    token::{Token, tokens},
    vocabulary::{Found, find},
};

/// What was read of a line.
pub(crate) struct Read {
    pub(crate) collected: Collected,
    pub(crate) mistakes: Vec<Mistake>,
    pub(crate) hints: Vec<Hint>,
    pub(crate) items: Vec<Item>,
    pub(crate) spans: Spans,
}

/// Reads a line, going on after each mistake. What only the rules know is not
/// checked.
pub(crate) fn read(line: &str, language: Language, page_month: Option<Month>) -> Read {
    let tokens = tokens(line);
    let mut months = tokens
        .iter()
        .rev()
        .filter_map(|token| month(token.text)?.ok());
    let month = months.next().or(page_month);
    let mut reader = Reader {
        line,
        tokens,
        language,
        half: month.map_or(30, Month::days).div_ceil(2),
        month,
        can_be_child: true,
        ..Reader::default()
    };
    while let Some(token) = reader.take() {
        reader.item(token);
    }
    reader.end_children();
    reader.whole();
    Read {
        collected: reader.collected,
        mistakes: reader.mistakes,
        hints: reader.hints,
        items: reader.items,
        spans: reader.spans,
    }
}

#[derive(Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says one thing of where the reader stands"
)]
pub(crate) struct Reader<'a> {
    pub(crate) line: &'a str,
    pub(crate) tokens: Vec<Token<'a>>,
    pub(crate) next: usize,
    pub(crate) language: Language,
    /// Half of the days of the month.
    pub(crate) half: u8,
    /// The month, where it is known.
    pub(crate) month: Option<Month>,
    pub(crate) collected: Collected,
    pub(crate) mistakes: Vec<Mistake>,
    pub(crate) hints: Vec<Hint>,
    pub(crate) items: Vec<Item>,
    pub(crate) spans: Spans,
    /// What has a value, and where that was said.
    said: Spans,
    /// Where something is said of the second adult.
    of_second: Vec<Range<usize>>,
    /// Job stimulus that stands at no salary and names no adult.
    pub(crate) of_whom: Vec<Range<usize>>,
    /// Whether a number that stands next can be a child's age.
    pub(crate) can_be_child: bool,
    /// Whether there has been the number of an item in a list.
    pub(crate) is_list: bool,
    /// The word before ages of children.
    pub(crate) children_said: Option<Said>,
    /// Whether the word before lacks its amount.
    pub(crate) is_lacking: bool,
    /// The same as it was before the word that is read.
    pub(crate) was_lacking: bool,
    /// Whether the amount that is read may be that of the word before.
    pub(crate) is_doubtful: bool,
    /// Whether amounts stand before their words: `6200 hyra 450 el`.
    pub(crate) is_shifted: bool,
    /// What the word before stands for.
    pub(crate) meaning_before: Option<Meaning>,
    /// The words of the costs that there have been.
    pub(crate) bills: BTreeSet<&'static str>,
    /// The incomes that there have been: adult, kind and amount.
    pub(crate) earned: BTreeSet<(usize, IncomeKind, riksnorm::Amount)>,
}

impl<'a> Reader<'a> {
    /// The next token.
    pub(crate) fn take(&mut self) -> Option<Token<'a>> {
        let token = self.tokens.get(self.next).copied()?;
        self.next += 1;
        Some(token)
    }

    /// The next token, where no `;` parts it from what stands before it.
    pub(crate) fn peek(&self) -> Option<Token<'a>> {
        #[cfg(test)]
        tests::STEPS.set(tests::STEPS.get() + 1);
        self.at(self.next)
    }

    /// A token, where no `;` parts it from what stands before it.
    pub(crate) fn at(&self, at: usize) -> Option<Token<'a>> {
        let token = self.tokens.get(at).copied();
        token.filter(|token| !token.is_apart)
    }

    /// The text of such a token; empty where there is none.
    pub(crate) fn text_at(&self, at: usize) -> &'a str {
        self.at(at).map_or("", |token| token.text)
    }

    /// Takes the next token where it belongs to what stands before it.
    pub(crate) fn take_if(&mut self, belongs: impl FnOnce(&str) -> bool) -> Option<Token<'a>> {
        let token = self.peek().filter(|token| belongs(token.text))?;
        self.next += 1;
        Some(token)
    }

    /// Where the token that was taken last ends.
    pub(crate) fn end(&self) -> usize {
        let before = self.next.checked_sub(1);
        let last = before.and_then(|last| self.tokens.get(last));
        last.map_or(0, Token::end)
    }

    /// A part of the line.
    pub(crate) fn text(&self, range: &Range<usize>) -> &'a str {
        self.line.get(range.clone()).unwrap_or_default()
    }

    /// Whether a text is meant as an amount.
    pub(crate) fn is_amount(&self, text: &str) -> bool {
        is_amount(text, self.language)
    }

    /// How many of the tokens from `from` on are a personal number.
    pub(crate) fn personal_number(&self, from: usize, is_behind_word: bool) -> usize {
        let tokens = self.tokens.get(from..).unwrap_or_default();
        personal_number::length(tokens.get(..8).unwrap_or(tokens), is_behind_word)
    }

    pub(crate) fn wrong(&mut self, range: Range<usize>, kind: MistakeKind) {
        self.mistakes.push(Mistake { range, kind });
    }

    pub(crate) fn hint(&mut self, range: Range<usize>, kind: HintKind) {
        self.hints.push(Hint { range, kind });
    }

    pub(crate) fn push(&mut self, range: Range<usize>, mistakes_before: usize, about: About) {
        self.items.push(Item {
            range,
            is_sound: self.mistakes.len() == mistakes_before,
            is_lacking: self.is_lacking,
            about,
        });
    }

    /// Reads a word with what belongs to it.
    fn item(&mut self, token: Token<'a>) {
        let mistakes = self.mistakes.len();
        self.is_doubtful = false;
        self.was_lacking = std::mem::take(&mut self.is_lacking) && !token.is_apart;
        self.can_be_child &= !token.is_apart;
        if self.joins_two(token) {
            self.is_lacking = self.was_lacking;
            if token.text.starts_with(char::is_alphabetic) {
                self.hint(token.range(), HintKind::Skipped);
            }
            return;
        }
        let is_list =
            token.text.starts_with('(') && self.is_at_list() || self.is_list_of_ages(token.text);
        if is_list && !token.is_apart {
            return self.listed(token);
        }
        self.is_shifted &= !token.is_apart;
        let about = self.about(token);
        self.is_shifted = match &about {
            About::Nothing => self.begins_shifted(token),
            _ => self.is_shifted,
        };
        let is_of_children = matches!(about, About::Child(_) | About::Children)
            || matches!(about, About::Field(Field::Adults))
            || matches!(about, About::Field(Field::Month)) && self.mistakes.len() == mistakes;
        self.push(token.start..self.end(), mistakes, about);
        // What is wrong with the ages before it is no fault of its own.
        if !is_of_children {
            self.end_children();
            self.can_be_child = false;
        }
    }

    /// Whether a token is an amount whose word may stand behind it: what follows is
    /// words with amounts, and at last a word without one.
    fn begins_shifted(&self, token: Token) -> bool {
        let last = self.mistakes.last();
        let is_bare = last.is_some_and(|last| {
            last.kind == MistakeKind::AmountWithoutWord && last.range.start == token.start
        });
        let mut tokens = self.tokens.get(self.next..).unwrap_or_default().iter();
        let is_word = |token: &Token| {
            let letters = token.text.get(..letters_end(token.text));
            let word = find(letters.unwrap_or_default(), self.language);
            !token.is_apart && matches!(word, Found::Word(_))
        };
        let mut before = false;
        is_bare
            && loop {
                let next = tokens.next();
                match next {
                    Some(token) if is_word(token) && !before => before = true,
                    Some(token) if before && self.is_amount(token.text) => before = false,
                    Some(token) if small::is_unit(token.text) => {}
                    _ => break before,
                }
            }
    }

    /// Whether a parenthesis with the ages of children can stand here.
    fn is_at_list(&self) -> bool {
        matches!(
            self.items.last().map(|item| &item.about),
            Some(About::Children)
        )
    }

    /// Whether a token joins what stands around it.
    fn joins_two(&self, token: Token) -> bool {
        let Some(next) = self.peek() else {
            return false;
        };
        let is_number = leading_digits(next.text) > 0;
        let is_children = |text: &str| small::is_children(text, self.language);
        let is_count = is_number || small::number_word(next.text, self.language).is_some();
        let are_children =
            is_children(next.text) || is_count && is_children(self.text_at(self.next + 1));
        let is_child = is_number && self.can_be_child && !are_children;
        let is_bullet = small::is_bullet(token.text);
        if !is_bullet && !joins(token.text, is_child, self.language) {
            return false;
        }
        let letters = next.text.get(..letters_end(next.text)).unwrap_or_default();
        let is_found = !matches!(find(letters, self.language), Found::Nothing)
            && !is_skipped(next.text, self.language);
        // `- 4` may be an amount below zero.
        let are_people = is_child && !is_bullet
            || are_children
            || adults(next.text, self.language).is_some()
            || adults_word(next.text, self.language).is_some();
        are_people || is_found
    }

    fn about(&mut self, token: Token<'a>) -> About {
        let (text, range) = (token.text, token.range());
        let personal = self.personal_number(self.next - 1, false);
        if personal > 0 {
            self.next += personal - 1;
            self.wrong(token.start..self.end(), MistakeKind::PersonalNumber);
            return About::Nothing;
        }
        if let Some((count, range)) = self.adults_of(token) {
            return self.adults(count, range);
        }
        if let Some((adults, children)) = self.family(text) {
            let about = self.adults(adults, token.start..token.start + 1);
            self.said_children(children);
            let language = self.language;
            _ = self.take_if(|text| small::is_children(text, language));
            return about;
        }
        if let Some(month) = self.month(token) {
            return month;
        }
        if self.is_children(token) {
            self.end_children();
            return self.children(token);
        }
        if leading_digits(text) > 0 || text.starts_with(OPEN) {
            return self.number_alone(token);
        }
        if self.is_amount(text) || is_sign_alone(text) {
            _ = self.take_if(is_digits);
            self.wrong(token.start..self.end(), MistakeKind::AmountWithoutWord);
            return About::Nothing;
        }
        if text.starts_with(['(', '"', '“', '”']) {
            let kind = if personal_number::is_in(text, false) {
                MistakeKind::PersonalNumber
            } else {
                MistakeKind::Unknown
            };
            self.wrong(range, kind);
            return About::Nothing;
        }
        self.word(token)
    }

    /// Whether a field takes what is said of it here: what is said first counts.
    pub(crate) fn says(&mut self, field: Field, range: Range<usize>, is_read: bool) -> bool {
        // Of adults and months the first that can be read counts.
        let is_taken = is_read || !matches!(field, Field::Adults | Field::Month);
        match (self.said.get(&field).cloned(), is_taken) {
            (Some(first), true) => {
                let is_of_adults = field == Field::Adults;
                self.wrong(
                    range,
                    if is_of_adults {
                        MistakeKind::AdultsRepeated(first)
                    } else {
                        MistakeKind::Repeated(first)
                    },
                );
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

    /// Where a field was said first.
    pub(crate) fn said(&self, field: Field) -> Option<Range<usize>> {
        self.said.get(&field).cloned()
    }

    pub(crate) fn rejected<T, E>(&mut self, value: &Result<T, E>, range: Range<usize>)
    where
        E: Copy + Into<Fault>,
    {
        if let Err(fault) = value {
            self.wrong(range, MistakeKind::Rejected((*fault).into()));
        }
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

    fn has_salary(&self, adult: usize) -> bool {
        let of_adult = (adult, IncomeKind::Salary, riksnorm::Amount::ZERO);
        let mut earned = self.earned.range(of_adult..);
        let next = earned.next();
        next.is_some_and(|(own, kind, _)| *own == adult && *kind == IncomeKind::Salary)
    }

    /// What only the whole line shows.
    fn whole(&mut self) {
        let count = self.collected.adult_count;
        for range in std::mem::take(&mut self.of_whom) {
            if count.value() == Some(&AdultCount::Two) && self.has_salary(1) {
                let items = self
                    .items
                    .binary_search_by_key(&range.start, |item| item.range.start);
                if let Some(item) = items.ok().and_then(|at| self.items.get_mut(at)) {
                    item.is_sound = false;
                }
                self.wrong(range, MistakeKind::StimulusOfWhom);
            } else {
                self.has_stimulus(0, range);
            }
        }
        if count.value() == Some(&AdultCount::One) {
            for range in std::mem::take(&mut self.of_second) {
                self.wrong(range, MistakeKind::SecondAdultMissing);
            }
        } else if count == riksnorm::Entered::Nothing && !self.tokens.is_empty() {
            let end = self.line.len();
            self.wrong(end..end, MistakeKind::AdultsMissing);
        }
        self.lonely_guideline();
        self.loans_of_home();
        self.hints_of_whole();
    }
}

#[cfg(test)]
#[path = "read_tests.rs"]
mod tests;
