//! The words of a line, each with what belongs to it.

use std::ops::Range;

use riksnorm::{AdultField, Amount, CostField, Expense, Field, OtherNeed};

use crate::{
    HintKind, Meaning, MistakeKind, OPEN,
    adults::{is_digits, leading_digits, month, split_digits, year},
    amount::{is_sign_alone, is_unfinished, letters_end},
    collect::Collected,
    counted::is_fact,
    item::About,
    personal_number,
    read::Reader,
    small::{
        is_adults, is_children, is_in_norm, is_month, is_skipped, is_unit, month_name, number_word,
    },
    spelling::Typed,
    token::Token,
    vocabulary::{Found, Word, find},
};

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
    /// Reads a word of letters.
    pub(crate) fn word(&mut self, token: Token<'a>) -> About {
        let end = letters_end(token.text);
        let (letters, tail) = token.text.split_at_checked(end).unwrap_or((token.text, ""));
        let range = token.start..token.start + end;
        let tail = Number {
            text: tail,
            start: token.start + end,
        };
        if personal_number::is_in(token.text, false) && !is_digits(tail.text) {
            self.wrong(token.range(), MistakeKind::PersonalNumber);
            return About::Nothing;
        }
        let letters = letters.trim_end_matches([':', '=']);
        if let Some(negated) = self.negated(token.text) {
            self.wrong(token.start..negated.end(), MistakeKind::Negated);
            return About::Nothing;
        }
        if tail.text == "0" && is_fact(letters, self.language) {
            self.wrong(token.range(), MistakeKind::Negated);
            return About::Nothing;
        }
        if is_in_norm(letters, self.language) {
            return self.no_word(token, tail, MistakeKind::InNorm);
        }
        let word = match find(letters, self.language) {
            Found::Word(word) if !self.is_small(letters, word, tail) => word,
            Found::Beginning(words) if !is_skipped(letters, self.language) => {
                return self.no_word(token, tail, MistakeKind::Unfinished(words));
            }
            _ => return self.no_word(token, tail, MistakeKind::Unknown),
        };
        // `Bo 7` and `Se 5` are a child and its age, and no one has such a cost.
        let is_name = matches!(letters, "Bo" | "Se");
        if is_name && tail.text.is_empty() && self.is_age_ahead() {
            return self.no_word(token, tail, MistakeKind::Unknown);
        }
        if self.is_other(letters, tail) {
            return self.no_word(token, tail, MistakeKind::Unfinished(vec![word]));
        }
        let meaning = word.meaning;
        self.meaning_before = Some(meaning);
        if !tail.text.is_empty() && !self.is_amount(tail.text) && !is_sign_alone(tail.text) {
            self.wrong(token.range(), MistakeKind::AmountNotUnderstood(meaning));
            return About::Nothing;
        }
        match meaning {
            Meaning::Community => self.community(range, tail),
            Meaning::NormAdjustment => self.norm_adjustment(range, tail),
            Meaning::Home(form) => self.home(form, word, range, tail),
            Meaning::NoHome => self.no_home(range, tail),
            Meaning::Guideline => self.guideline(range, tail),
            Meaning::Income(_) => self.incomes(word, range, tail),
            Meaning::JobStimulus => self.stimulus(token, tail),
            Meaning::Expense(kind) => self.expense(kind, word, range, tail),
            Meaning::OtherNeed(kind) => self.other_need(kind, word, range, tail),
            Meaning::Assets => self.assets(range, tail),
        }
    }

    /// Whether a word is a small one here: `med` before what is no amount of
    /// medicine, and what begins a word and is none.
    fn is_small(&self, letters: &str, word: &Word, tail: Number) -> bool {
        if !is_skipped(letters, self.language) || !tail.text.is_empty() {
            return false;
        }
        let is_written = word
            .spellings(self.language)
            .any(|spelling| Typed::new(letters).is_exactly(spelling));
        // No one has medicine for so little, and `med 4` may be a child. Before
        // a word it says nothing, whatever that word is.
        let amount = self.amount_ahead().and_then(|at| self.tokens.get(at));
        let has_amount = amount.is_some_and(|amount| {
            let is_count = amount.text.parse().is_ok_and(|count: u8| count <= 30);
            !is_count
        });
        !is_written || word.meaning == Meaning::OtherNeed(OtherNeed::Medicine) && !has_amount
    }

    /// Whether a number that may be a child's age stands next.
    fn is_age_ahead(&self) -> bool {
        let next = self.peek().map(|next| next.text.parse());
        matches!(next, Some(Ok(0..=20_u8)))
    }

    /// A word that is none. An amount behind it is its own and no other mistake.
    fn no_word(&mut self, token: Token<'a>, tail: Number, kind: MistakeKind) -> About {
        self.meaning_before = None;
        let has_amount = !tail.text.is_empty() || self.amount_behind().is_some();
        self.is_lacking = self.was_lacking && !has_amount;
        self.wrong(token.start..self.end(), kind);
        About::Nothing
    }

    /// Goes past an amount behind a word that takes none.
    pub(crate) fn amount_behind(&mut self) -> Option<Number<'a>> {
        let behind = self.peek()?;
        if self.is_people_at(self.next) || self.personal_number(self.next, false) > 0 {
            return None;
        }
        if !self.is_amount(behind.text) && !is_sign_alone(behind.text) {
            return None;
        }
        self.next += 1;
        let number = self.extended(Number {
            text: behind.text,
            start: behind.start,
        });
        self.unit();
        Some(number)
    }

    /// Whether `3 barn` or `2 vuxna` stands there.
    pub(crate) fn is_people_at(&self, at: usize) -> bool {
        let text = self.text_at(at);
        let (number, letters) = split_digits(number_word(text, self.language).unwrap_or(text));
        let is_word = |word: &str| {
            is_children(word, self.language)
                || is_adults(word, self.language)
                || word.eq_ignore_ascii_case("b")
        };
        matches!(number.len(), 1 | 2)
            && (is_word(letters) || letters.is_empty() && is_word(self.text_at(at + 1)))
    }

    /// Goes past small words, where an amount stands behind them.
    fn small_words(&mut self, meaning: Meaning) {
        let Some(at) = self.amount_ahead() else {
            return;
        };
        while self.next < at {
            let Some(token) = self.take() else { return };
            let year = year(token.text.trim_end_matches(':'));
            let is_other_year = self
                .month
                .zip(year)
                .is_some_and(|(month, year)| year != month.year() && year != month.before().year());
            if is_other_year || self.is_other_month(token.text, meaning) {
                self.wrong(token.range(), MistakeKind::OtherMonth);
                self.is_doubtful = true;
            } else {
                self.hint(token.range(), HintKind::Skipped);
            }
        }
    }

    /// Whether it names a month that this is not counted of: incomes are those
    /// of the month before, and a bill may be of it, too.
    pub(crate) fn is_other_month(&self, text: &str, meaning: Meaning) -> bool {
        let (Some(named), Some(month)) = (month_name(text, self.language), self.month) else {
            return false;
        };
        let is_income = matches!(meaning, Meaning::Income(_));
        named != month.before().month() && (is_income || named != month.month())
    }

    /// Where the amount of a word stands, behind small words or none.
    fn amount_ahead(&self) -> Option<usize> {
        let mut at = self.next;
        while let Some(token) = self.at(at) {
            let next = self.text_at(at + 1);
            let is_community = Typed::new(token.text).is_exactly("av")
                && (next == OPEN || next.parse().is_ok_and(|of: u8| of <= 30));
            let is_medicine = Typed::new(token.text).is_exactly("med");
            if !is_skipped(token.text, self.language) || is_community || is_medicine {
                break;
            }
            at += 1;
            // The year of `okt 2026 12500` is no amount.
            let is_year = next.len() > 3 && year(next.trim_end_matches(':')).is_some();
            if is_year && month_name(token.text, self.language).is_some() {
                at += 1;
            }
        }
        let text = self.text_at(at);
        let is_amount = self.is_amount(text) && self.personal_number(at, true) == 0;
        (is_amount && !self.is_people_at(at)).then_some(at)
    }

    /// The number of a word: what it ends with, or else what stands behind it.
    /// Where there is none that can be read, what was wrong is noted, and its
    /// place is the error.
    pub(crate) fn number(
        &mut self,
        meaning: Meaning,
        word: &Range<usize>,
        tail: Number<'a>,
    ) -> Result<Number<'a>, Range<usize>> {
        let is_close = !tail.text.is_empty();
        let mut number = tail;
        if !is_close {
            self.small_words(meaning);
            if let Some(date) = self.date_before_amount() {
                return Err(date);
            }
            let is_none = self.is_people_at(self.next) || self.personal_number(self.next, true) > 0;
            let language = self.language;
            // `hyra + el 6650` is one amount for both.
            let has_number = leading_digits(self.text_at(self.next + 1)) > 0;
            let is_sign = |text: &str| is_sign_alone(text) && (text != "+" || has_number);
            let is_number = |text: &str| {
                !is_none && (crate::amount::is_amount(text, language) || is_sign(text))
            };
            let Some(behind) = self.take_if(is_number) else {
                self.wrong(word.clone(), MistakeKind::AmountMissing(meaning));
                self.is_lacking = true;
                return Err(word.end..word.end);
            };
            number = Number {
                text: behind.text,
                start: behind.start,
            };
        }
        if meaning != Meaning::Community {
            number = self.extended(number);
            let last = number
                .text
                .trim_end_matches(|letter: char| letter.is_ascii_digit());
            let is_small = matches!(number.text.len() - last.len(), 1 | 2);
            let is_split = crate::amount::is_doubtful(number.text)
                || (is_small && !last.ends_with([',', '.', ':']) || month(number.text).is_some())
                    && self.take_digits()
                || is_small && last.is_empty() && self.take_counted()
                || self
                    .take_if(|text| matches!(text, "%" | "procent"))
                    .is_some();
            let range = number.start..self.end().max(number.range().end);
            self.unit();
            let is_few = |amount: Amount| amount.rounded().get() < 1000;
            let is_few = Amount::read(number.text).is_ok_and(is_few);
            let thousands = self.take_if(|text| is_few && matches!(text, "tkr" | "tusen"));
            if let Some(thousands) = thousands {
                let range = number.start..thousands.end();
                self.wrong(range, MistakeKind::AmountNotUnderstood(meaning));
                return Err(number.range());
            }
            self.remark(meaning);
            if personal_number::is_among(number.text) {
                // No field shows it as its value.
                self.wrong(range, MistakeKind::PersonalNumber);
                return Err(word.end..word.end);
            }
            if is_split {
                self.wrong(range.clone(), MistakeKind::AmountSplit(meaning));
                return Err(range);
            }
        }
        if (self.was_lacking || self.is_shifted) && !is_close {
            self.wrong(
                word.start..number.range().end,
                MistakeKind::AmountDoubtful(meaning),
            );
            self.is_doubtful = true;
        }
        Ok(number)
    }

    /// Takes a date with the amount behind it. `3/11 500` could be two amounts,
    /// so none of it counts.
    fn date_before_amount(&mut self) -> Option<Range<usize>> {
        let first = self.peek()?;
        let (tokens, kind) = match self.personal_number(self.next, true) {
            0 if crate::amount::is_date(first.text.trim_end_matches(':')) => (1, MistakeKind::Date),
            0 => return None,
            tokens => (tokens, MistakeKind::PersonalNumber),
        };
        let amount = self.text_at(self.next + tokens);
        let is_dated = leading_digits(amount) > 0 && self.is_amount(amount);
        if !is_dated || self.is_people_at(self.next + tokens) {
            return None;
        }
        self.next += tokens;
        self.wrong(first.start..self.end(), kind);
        _ = self.amount_behind();
        Some(first.start..self.end())
    }

    /// Takes digits alone, which are neither part of an amount nor a child.
    fn take_digits(&mut self) -> bool {
        let is_apart = self.is_people_at(self.next) || self.personal_number(self.next, false) > 0;
        self.take_if(|text| !is_apart && is_digits(text)).is_some()
    }

    /// A number with all that goes on behind it: `8 200`, `5000 + 300`,
    /// `9200 > 8700`, `9200 !`.
    fn extended(&mut self, number: Number<'a>) -> Number<'a> {
        let mut end = number.range().end;
        while let Some(next) = self.peek() {
            let own = self.text(&(number.start..end));
            let behind = self.at(self.next + 1);
            let is_number = |text: &str| {
                text.starts_with(OPEN) || text.starts_with(|first: char| first.is_ascii_digit())
            };
            let is_more = if is_unfinished(own) {
                is_number(next.text) && self.is_amount(next.text)
            } else if is_sign_alone(next.text) {
                crate::amount::goes_on(next.text)
                    && behind.is_some_and(|behind| is_number(behind.text))
            } else if is_unit(next.text) {
                // The unit of an amount that goes on.
                let further = self.at(self.next + 2);
                behind.is_some_and(|behind| {
                    let is_alone = is_sign_alone(behind.text);
                    let has_number = further.is_some_and(|further| is_number(further.text));
                    crate::amount::goes_on(behind.text) && (!is_alone || has_number)
                })
            } else {
                crate::amount::is_grouped(own, next.text)
                    || crate::amount::goes_on(next.text)
                    || next.text == "!"
            };
            if !is_more || self.is_people_at(self.next) {
                break;
            }
            self.next += 1;
            end = next.end();
        }
        Number {
            text: self.text(&(number.start..end)),
            start: number.start,
        }
    }

    /// Goes past the unit of an amount: `kr/mån`, `kr per månad`.
    fn unit(&mut self) {
        _ = self.take_if(is_unit);
        let is_month = is_month(self.text_at(self.next + 1));
        if self
            .take_if(|text| is_month && matches!(text, "per" | "i" | "/"))
            .is_some()
        {
            self.next += 1;
        }
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

    /// Job stimulus that stands by itself, at no salary.
    fn stimulus(&mut self, token: Token<'a>, tail: Number) -> About {
        let adult = match tail.text {
            "" => None,
            "1" => Some(0),
            "2" => Some(1),
            _ => {
                let kind = MistakeKind::AmountNotHere(Meaning::JobStimulus);
                self.wrong(tail.range(), kind);
                return About::Nothing;
            }
        };
        let Some(adult) = adult else {
            // Whose it is would have to be guessed.
            if self.amount_behind().is_some() {
                let kind = MistakeKind::AmountNotHere(Meaning::JobStimulus);
                self.wrong(token.start..self.end(), kind);
                return About::Nothing;
            }
            self.of_whom.push(token.range());
            return About::Field(Field::Adult(0, AdultField::JobStimulus));
        };
        self.has_stimulus(adult, token.range());
        About::Field(Field::Adult(adult, AdultField::JobStimulus))
    }

    fn expense(
        &mut self,
        kind: Expense,
        known: &'static Word,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> About {
        let field = |part| Field::Expense(kind, part);
        let before = self.collected.applied(kind);
        if let Some(cost) = self.cost(&field, known, word, tail, before) {
            Collected::set_cost(&mut self.collected.expenses, kind, cost);
        }
        About::Field(field(CostField::Whole))
    }

    fn other_need(
        &mut self,
        kind: OtherNeed,
        known: &'static Word,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> About {
        let field = |part| Field::OtherNeed(kind, part);
        if let Some(cost) = self.cost(&field, known, word, tail, None) {
            Collected::set_cost(&mut self.collected.other_needs, kind, cost);
        }
        About::Field(field(CostField::Whole))
    }
}
