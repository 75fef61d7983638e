//! Where children stand in a line.

use riksnorm::{Age, ChildField, Entered, Field};

use crate::{
    HintKind, MistakeKind, OPEN, Unread,
    adults::{is_digits, leading_digits, split_digits, year},
    amount::{is_date, is_grouped},
    child::{Behind, ChildReader, behind_age, is_detail},
    collect::Value,
    counted::is_unknown,
    item::About,
    read::Reader,
    small::{
        is_children, is_days, is_measure, is_months, is_unit, is_years, joins, month_name,
        number_word,
    },
    spelling::Typed,
    token::{Token, pieces},
};

/// The word before ages of children, to be held against them.
pub(crate) struct Said {
    /// How many children it says.
    count: Option<u8>,
    /// Its item.
    item: usize,
    /// The index of the first of its children.
    first: usize,
}

impl<'a> Reader<'a> {
    /// Reads a token that begins with a digit or `?`.
    pub(crate) fn number_alone(&mut self, token: Token<'a>) -> About {
        self.is_list |= self.is_numbered(token);
        if self.is_numbered(token) || self.is_list && self.is_dotted(token) {
            self.wrong(token.range(), MistakeKind::Numbered);
            return About::Nothing;
        }
        let is_child = self.can_be_child && !self.is_no_age(token);
        if !is_child {
            return self.no_child(token);
        }
        let (number, letters) = match token.text.strip_prefix(OPEN) {
            Some(letters) => (OPEN, letters),
            None => split_digits(token.text),
        };
        let age = number.parse().map_err(|_| Unread);
        match behind_age(letters, self.language) {
            Some(Behind::Years) if self.is_before_months() && letters.is_empty() => {
                let unit = self.take().map_or(token.end(), |unit| unit.end());
                let age = age.map(|months: u8| months / 12);
                self.child(age, token.start..unit, token.start, "")
            }
            Some(Behind::Years) => {
                let end = token.start + number.len();
                self.child(age, token.start..end, token.end(), "")
            }
            Some(Behind::Months) => {
                let age = age.map(|months: u8| months / 12);
                self.child(age, token.range(), token.end(), "")
            }
            Some(Behind::Tenths | Behind::TenthsOfYears) => {
                self.years();
                self.child(age, token.start..self.end(), self.end(), "")
            }
            Some(Behind::Detail) => {
                let end = token.start + number.len();
                self.child(age, token.start..end, token.end(), letters)
            }
            None => self.no_child(token),
        }
    }

    /// Whether a point stands behind a number, and more behind that.
    fn is_dotted(&self, token: Token) -> bool {
        let is_last = self.next == self.tokens.len();
        let behind = self.line.get(token.end()..).unwrap_or_default();
        is_digits(token.text) && token.text.len() < 3 && behind.starts_with('.') && !is_last
    }

    /// Whether it is the number of an item in a list: `3.`, `1)`. Behind another
    /// child a point ends a sentence.
    fn is_numbered(&self, token: Token) -> bool {
        let before = self.items.last().map(|item| &item.about);
        let is_behind_child = matches!(before, Some(About::Child(_) | About::Children));
        let (digits, mark) = split_digits(token.text);
        self.is_dotted(token) && !is_behind_child
            || matches!(digits.len(), 1 | 2) && matches!(mark, ")" | ":")
    }

    /// Whether a number in a child's place is none all the same.
    fn is_no_age(&self, token: Token) -> bool {
        let (number, letters) = split_digits(token.text);
        let is_written = token.text.starts_with(OPEN)
            || number.len() == 1
            || number.len() == 2 && !number.starts_with('0');
        let Some(next) = self.peek() else {
            return !is_written
                || matches!(behind_age(letters, self.language), Some(Behind::Tenths));
        };
        let is_plain = is_digits(token.text);
        let is_counted =
            is_measure(next.text, self.language) && !is_months(next.text, self.language);
        // Days and months of dates have a zero before them, and ages have none.
        let is_date =
            leading_digits(next.text) == 2 && is_digits(next.text) && next.text.starts_with('0');
        let is_tenth = matches!(behind_age(letters, self.language), Some(Behind::Tenths));
        let is_counted = is_counted || month_name(next.text, self.language).is_some();
        !is_written
            || is_plain && (is_counted || is_date || is_grouped(number, next.text))
            || is_tenth && !is_years(next.text, self.language)
    }

    fn is_before_months(&self) -> bool {
        let next = self.peek();
        next.is_some_and(|unit| unit.text.len() > 1 && is_months(unit.text, self.language))
    }

    /// Goes past the unit of years.
    fn years(&mut self) -> bool {
        let language = self.language;
        self.take_if(|text| is_years(text, language)).is_some()
    }

    /// Goes past the months of `1 år 3 mån`, which is an age. Behind `och` they
    /// may be that of another child.
    fn months_behind(&mut self, child: usize) {
        let own = self.text(&(child..self.end()));
        let unit = own.trim_start_matches(|letter: char| !letter.is_alphabetic());
        if !Typed::new(unit).is("år") {
            return;
        }
        let language = self.language;
        let (before, from) = (self.next, self.end());
        let and = self.take_if(|text| joins(text, true, language));
        let number = self.take_if(|text| leading_digits(text) > 0);
        let letters = number.map_or("", |number| split_digits(number.text).1);
        let is_age = number.is_some()
            && if letters.is_empty() {
                self.take_if(|text| is_months(text, language)).is_some()
            } else {
                is_months(letters, language)
            };
        let is_parted = self.text(&(from..self.end())).contains(',');
        if !is_age || is_parted {
            self.next = before;
        } else if let Some(and) = and {
            self.wrong(and.start..self.end(), MistakeKind::NumberAlone(None));
        }
    }

    /// A number that is no child, with all that may belong to it.
    fn no_child(&mut self, token: Token<'a>) -> About {
        let (number, letters) = split_digits(token.text);
        let is_plain = letters.is_empty();
        let mut before = token.text;
        while let Some(group) = self.take_if(|text| {
            let is_date = is_plain && is_digits(text) && text.len() == 2 && text.starts_with('0');
            is_grouped(before, text) || is_date
        }) {
            before = group.text;
        }
        let is_small = number.len() < 3 && before == token.text;
        let is_small = is_small && (number == "0" || !number.starts_with('0'));
        let language = self.language;
        // `4l` is an age with more, and so no amount.
        let is_age =
            behind_age(letters, language).is_some_and(|what| !matches!(what, Behind::Tenths));
        let is_own = |text: &str| {
            is_measure(text, language)
                || is_unit(text)
                || is_years(text, language)
                || text.starts_with('(')
                || is_plain && is_unknown(text, language)
        };
        // `1 nov 2026` is a date.
        let is_day = is_plain && number.len() < 3;
        let of_month = self.take_if(|text| is_day && month_name(text, language).is_some());
        if of_month.is_some() {
            _ = self.take_if(|text| year(text).is_some());
        }
        let behind = token.start + number.len();
        while self.take_if(is_own).is_some() {}
        let unit = self.text(&(behind..self.end())).trim();
        let kind = if crate::personal_number::is_among(self.text(&(token.start..self.end()))) {
            MistakeKind::PersonalNumber
        } else if token.text == OPEN {
            MistakeKind::Open
        } else if of_month.is_some() || is_date(token.text) && !self.can_be_child {
            MistakeKind::Date
        } else if !unit.is_empty() && is_days(unit, language) {
            MistakeKind::DaysAlone
        } else if is_small && is_age {
            MistakeKind::NumberAlone(self.meaning_before)
        } else if letters.starts_with(char::is_alphabetic) {
            MistakeKind::Unknown
        } else {
            MistakeKind::AmountWithoutWord
        };
        self.wrong(token.start..self.end(), kind);
        self.can_be_child = false;
        About::Nothing
    }

    /// Reads what belongs to a child behind its age.
    fn child(
        &mut self,
        age: Value<u8>,
        range: std::ops::Range<usize>,
        head_end: usize,
        letters: &str,
    ) -> About {
        let start = range.start;
        let index = self.collected.children.len();
        let mut reader = ChildReader::new(index, age, range.clone(), self.language, self.half);
        reader.item.head_end = head_end.max(range.end);
        // `8 mån` is two words, and a parenthesis behind the second is its own.
        reader.item.is_parted = self.text(&range).contains(char::is_whitespace);
        if !letters.is_empty() {
            reader.detail(letters, range.end, false);
        }
        let has_unit = self.years();
        self.months_behind(start);
        let mut apart = None;
        loop {
            let begins = self.peek().map(|token| token.start);
            let is_apart = begins.is_some_and(|begins| begins > reader.item.head_end);
            let language = self.language;
            if let Some(detail) = self.take_if(|text| is_detail(text, language)) {
                reader.detail(detail.text, detail.start, false);
            } else if let Some((detail, start)) = self.detail_of_words() {
                reader.detail(detail, start, false);
            } else if let Some(within) = self.take_if(|text| text.starts_with('(')) {
                if reader.item.parenthesis.is_some() {
                    reader.wrong(within.range(), MistakeKind::DetailNotUnderstood);
                } else {
                    reader.parenthesis(within);
                }
            } else {
                break;
            }
            apart = apart.or(begins.filter(|_| is_apart).map(|begins| begins..self.end()));
        }
        if !has_unit {
            self.years();
            self.months_behind(start);
        }
        // `5/7` may be days: hardly anybody earns so little.
        let work = Field::Child(index, ChildField::WorkIncome);
        if let (Some(range), true) = (reader.spans.get(&work), reader.earns_little()) {
            self.hint(range.clone(), HintKind::SalaryLow);
        }
        self.mistakes.append(&mut reader.mistakes);
        if let Some(range) = apart.filter(|_| self.is_behind_plain_child())
            && reader.forget(range.start)
        {
            self.wrong(range, MistakeKind::OfLastChild);
        }
        self.collected.children.push(reader.child());
        self.spans.extend(std::mem::take(&mut reader.spans));
        let whole = Field::Child(index, ChildField::Whole);
        self.spans.insert(whole, start..self.end());
        self.can_be_child = true;
        About::Child(reader.item)
    }

    /// Whether the item before is a child with nothing but its age.
    fn is_behind_plain_child(&self) -> bool {
        let before = self.items.last();
        before.is_some_and(
            |item| matches!(&item.about, About::Child(child) if child.details.is_empty()),
        )
    }

    /// A detail of several words: `umg 4d`, `umgänge 4 dagar`, `varannan vecka`,
    /// `utan lunch`.
    fn detail_of_words(&mut self) -> Option<(&'a str, usize)> {
        let language = self.language;
        let first = self.peek()?;
        let behind = |at: usize| self.at(self.next + at);
        let next = behind(1)?;
        let (number, unit) = split_digits(next.text);
        let is_access = Typed::new(first.text).is_one_of(&["umg", "umgänge"]);
        let (range, words) = if is_access && !number.is_empty() {
            if unit.is_empty() {
                (next.start..behind(2)?.end(), 3)
            } else {
                (next.range(), 2)
            }
        } else if first.text.starts_with(char::is_alphabetic) {
            (first.start..next.end(), 2)
        } else {
            return None;
        };
        let detail = self.text(&range);
        if !is_detail(detail, language) {
            return None;
        }
        self.next += words;
        Some((detail, range.start))
    }

    /// Whether a token is the word before ages, behind its number or without.
    pub(crate) fn is_children(&self, token: Token) -> bool {
        let number = number_word(token.text, self.language);
        let (number, letters) = split_digits(number.unwrap_or(token.text));
        let next = self.peek().filter(|_| letters.is_empty());
        is_children(letters, self.language)
            || matches!(number.len(), 1 | 2) && letters.eq_ignore_ascii_case("b")
            || matches!(number.len(), 1 | 2)
                && next.is_some_and(|next| {
                    is_children(next.text, self.language) || next.text.eq_ignore_ascii_case("b")
                })
    }

    /// Reads `3 barn`, whose ages are the next items.
    pub(crate) fn children(&mut self, token: Token<'a>) -> About {
        let number = number_word(token.text, self.language);
        let (number, letters) = split_digits(number.unwrap_or(token.text));
        if letters.is_empty() {
            self.take();
        }
        self.said_children(number.parse().ok());
        self.can_be_child = true;
        About::Children
    }

    /// Notes how many children are said.
    pub(crate) fn said_children(&mut self, count: Option<u8>) {
        self.children_said = Some(Said {
            count,
            item: self.items.len(),
            first: self.collected.children.len(),
        });
    }

    /// Whether a token in a child's place is several ages. Two numbers could be one
    /// with decimals, but for behind `2 barn`.
    pub(crate) fn is_list_of_ages(&self, text: &str) -> bool {
        let said = self.children_said.as_ref();
        let are_two = said.is_some_and(|said| {
            said.count == Some(2) && said.first == self.collected.children.len()
        });
        // `1,5 år` is an age and a half.
        let is_tenth = text.ends_with(",5") && is_years(self.text_at(self.next), self.language);
        let are_two = are_two && !is_tenth;
        let commas = text.matches(',').count();
        self.can_be_child && (commas > 1 || commas == 1 && are_two) && is_ages(text)
    }

    /// Reads the ages of `3 barn (4, 9, 15)` and of `4,9,15`, each as an item.
    pub(crate) fn listed(&mut self, token: Token<'a>) {
        let text = token.text.strip_prefix('(').unwrap_or(token.text);
        let is_open = text.len() < token.text.len();
        let start = token.end() - text.len();
        let within = text.split_once(')').map_or(text, |(within, _)| within);
        if is_open && within.len() + 1 != text.len() {
            self.wrong(token.range(), MistakeKind::ParenthesisOpen);
        }
        let language = self.language;
        for piece in pieces(within, false) {
            let at = start + piece.start;
            let (number, letters) = split_digits(piece.text);
            let is_age = matches!(number.len(), 1 | 2) && !number.starts_with('0') || number == "0";
            let is_age = is_age
                && matches!(
                    behind_age(letters, language),
                    Some(Behind::Years | Behind::Detail)
                );
            if is_years(piece.text, language) || joins(piece.text, true, language) {
                continue;
            }
            let mistakes = self.mistakes.len();
            let range = at..at + piece.text.len();
            let about = if is_age {
                let next = std::mem::replace(&mut self.next, self.tokens.len());
                let is_detail = matches!(behind_age(letters, language), Some(Behind::Detail));
                let letters = if is_detail { letters } else { "" };
                let about = self.child(
                    number.parse().map_err(|_| Unread),
                    at..at + number.len(),
                    range.end,
                    letters,
                );
                let whole = Field::Child(self.collected.children.len() - 1, ChildField::Whole);
                self.spans.insert(whole, range.clone());
                self.next = next;
                about
            } else {
                let kind = if crate::personal_number::is_in(piece.text, false) {
                    MistakeKind::PersonalNumber
                } else {
                    MistakeKind::DetailNotUnderstood
                };
                self.wrong(range.clone(), kind);
                About::Nothing
            };
            self.push(range, mistakes, about);
        }
    }

    /// Holds the ages that were read against how many children are said.
    pub(crate) fn end_children(&mut self) {
        let Some(Said { count, item, first }) = self.children_said.take() else {
            return;
        };
        let ages = self.collected.children.len() - first;
        let differs = count.filter(|count| usize::from(*count) != ages);
        let kind = match differs {
            None if count == Some(0) => return,
            _ if ages == 0 => MistakeKind::AgesMissing,
            None => return,
            Some(said) => MistakeKind::ChildrenDiffer { said, ages },
        };
        for child in self.collected.children.iter_mut().skip(first) {
            child.age = Entered::Unread(Unread);
        }
        if let Some(item) = self.items.get_mut(item) {
            item.is_sound = false;
            let range = item.range.clone();
            self.wrong(range, kind);
        }
    }
}

/// Whether a token is ages with commas between them.
fn is_ages(text: &str) -> bool {
    let is_age = |text: &str| {
        let is_written = text == "0" || !text.starts_with('0');
        is_written && is_digits(text) && text.parse().is_ok_and(|age: u8| age <= Age::OLDEST)
    };
    text.split(',').all(is_age)
}
