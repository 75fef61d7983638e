//! Words that begin with a number and are no child: adults and months.

use std::ops::Range;

use riksnorm::{AdultCount, Fault, Field, Month, NotAMonth};

use crate::{
    Language, MistakeKind, Unread,
    amount::{is_sign, letters_end},
    collect::entered,
    item::About,
    read::Reader,
    small::{adults_word, is_adults, month_name, number_word},
    spelling::Typed,
    token::Token,
};

impl<'a> Reader<'a> {
    /// The adults of `1v`, `2 vuxna` or `sambo`, with the bytes that they take.
    pub(crate) fn adults_of(
        &mut self,
        token: Token<'a>,
    ) -> Option<(Result<AdultCount, Fault>, Range<usize>)> {
        let language = self.language;
        if let Some(count) = adults(token.text, language) {
            return Some((count, token.range()));
        }
        if let Some(count) = adults_word(token.text, language) {
            return Some((Ok(count), token.range()));
        }
        let number = number_word(token.text, language).unwrap_or(token.text);
        if !is_digits(number) {
            return None;
        }
        // `2 v` can be two weeks, but for where a line begins.
        let is_month = |about: &About| matches!(about, About::Field(Field::Month));
        let is_letter =
            matches!(token.text, "1" | "2") && self.items.iter().all(|item| is_month(&item.about));
        let word = self.take_if(|text| {
            is_adults(text, language) || is_letter && Typed::new(text).is_exactly("v")
        })?;
        Some((count(number), token.start..word.end()))
    }

    /// How many adults and children `1+2` says, where the line begins.
    pub(crate) fn family(&self, text: &str) -> Option<(Result<AdultCount, Fault>, Option<u8>)> {
        let (adults, children) = text.trim_end_matches(':').split_once('+')?;
        let is_digit = |text: &str| is_digits(text) && text.len() == 1;
        let is_one = self.items.is_empty() && is_digit(adults) && is_digit(children);
        is_one.then(|| (count(adults), children.parse().ok()))
    }

    pub(crate) fn adults(
        &mut self,
        count: Result<AdultCount, Fault>,
        mut range: Range<usize>,
    ) -> About {
        let language = self.language;
        let is_same = |text: &str| {
            let said = adults_word(text.trim_matches(['(', ')']), language);
            said.is_some() && said == count.ok()
        };
        self.can_be_child = true;
        self.rejected(&count, range.clone());
        // `ensam vuxen` is one adult.
        let is_word = adults_word(self.text(&range), language).is_some();
        if let Some(word) = self.take_if(|text| is_word && is_adults(text, language)) {
            range.end = word.end();
        }
        // `2v makar` says no more than `2v` does, in whichever order.
        while let Some(same) = self.take_if(is_same) {
            range.end = same.end();
        }
        let before = self.collected.adult_count.value();
        if before.is_some() && before == count.ok().as_ref() && is_same(self.text(&range)) {
            return About::Field(Field::Adults);
        }
        if self.says(Field::Adults, range.clone(), count.is_ok()) {
            self.collected.adult_count = entered(count.map_err(|_| Unread));
            self.spans.insert(Field::Adults, range);
        }
        About::Field(Field::Adults)
    }

    /// The month of `2026-11`, `november 2026` or `nov-26`. A name alone does not
    /// say which year.
    pub(crate) fn month(&mut self, token: Token<'a>) -> Option<About> {
        let mut range = token.range();
        let month = if let Some(month) = month(token.text) {
            month
        } else {
            let (name, tail) = token.text.split_at_checked(letters_end(token.text))?;
            let number = month_name(name, self.language)?;
            let of = |year: u16| Month::new(year, number).ok_or(NotAMonth);
            // Behind an amount `nov 26` may be when it was paid.
            let is_first = self.items.iter().all(|item| item.rank() < Some(3));
            let year_of = |text: &str| year(text).filter(|_| is_first || text.len() > 2);
            if !tail.is_empty() {
                of(year_of(tail.trim_start_matches(is_sign))?)
            } else if let Some(year) = self.take_if(|text| year_of(text).is_some()) {
                range.end = year.end();
                of(year_of(year.text).unwrap_or_default())
            } else if let Some(meant) = self.month.and_then(|month| of(month.year()).ok()) {
                // It counts as nothing: the month is the one that the line is for.
                self.wrong(range.clone(), MistakeKind::YearMissing(meant));
                self.spans.insert(Field::Month, range);
                return Some(About::Field(Field::Month));
            } else {
                Err(NotAMonth)
            }
        };
        self.rejected(&month, range.clone());
        if self.says(Field::Month, range.clone(), month.is_ok()) {
            self.collected.month = entered(month.map_err(|_| Unread));
            self.spans.insert(Field::Month, range);
        }
        Some(About::Field(Field::Month))
    }
}

/// The number of `1v`, where it is such a word.
pub(crate) fn adults(text: &str, language: Language) -> Option<Result<AdultCount, Fault>> {
    let (number, letters) = split_digits(text.trim_end_matches(':'));
    let is_word = Typed::new(letters).is_exactly("v") || is_adults(letters, language);
    (!number.is_empty() && is_word).then(|| count(number))
}

/// How many adults a number says.
pub(crate) fn count(number: &str) -> Result<AdultCount, Fault> {
    match number {
        "1" => Ok(AdultCount::One),
        "2" => Ok(AdultCount::Two),
        _ => Err(Fault::AdultsCount),
    }
}

/// The month of `2026-11`, `202611` or `11/2026`, where it is such a word.
pub(crate) fn month(text: &str) -> Option<Result<Month, NotAMonth>> {
    let text = text.trim_end_matches(':');
    let (number, behind) = split_digits(text);
    match number.len() {
        1 | 2 if behind.len() == 5 && behind.starts_with("/20") => {
            Some(month_of(behind.get(1..)?, number))
        }
        4 if behind.starts_with('-') && behind.len() > 1 => {
            let is_year = number.starts_with("19") || number.starts_with("20");
            is_year.then(|| Month::parse(text))
        }
        // `26-11` and `11-26` may be a day, too.
        2 if behind.len() == 3 && behind.starts_with('-') => {
            let behind = behind.get(1..)?;
            let is_month = |text: &str| ("01"..="12").contains(&text);
            let is_one = year(number).is_some() && is_month(behind)
                || is_month(number) && year(behind).is_some();
            is_one.then_some(Err(NotAMonth))
        }
        // No date of birth: there is no 23rd month of a year.
        6 if behind.is_empty() && ("202300".."203000").contains(&number) => {
            let (year, month) = number.split_at_checked(4)?;
            Some(month_of(year, month))
        }
        _ => None,
    }
}

/// The year of four digits, or of two that are no age.
pub(crate) fn year(text: &str) -> Option<u16> {
    let is_year = match text.len() {
        2 => ("21".."40").contains(&text),
        4 => text.starts_with("20"),
        _ => false,
    };
    let year: u16 = text.parse().ok().filter(|_| is_year && is_digits(text))?;
    Some(if text.len() == 2 { 2000 + year } else { year })
}

/// The month of these digits.
fn month_of(year: &str, month: &str) -> Result<Month, NotAMonth> {
    let (Ok(year), Ok(month)) = (year.parse(), month.parse()) else {
        return Err(NotAMonth);
    };
    Month::new(year, month).ok_or(NotAMonth)
}

/// The digits that a text begins with, and what stands behind them.
pub(crate) fn split_digits(text: &str) -> (&str, &str) {
    let digits = leading_digits(text);
    text.split_at_checked(digits).unwrap_or((text, ""))
}

/// How many digits the text begins with.
pub(crate) fn leading_digits(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit);
    digits.count()
}

/// Whether a text is digits alone.
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && leading_digits(text) == text.len()
}
