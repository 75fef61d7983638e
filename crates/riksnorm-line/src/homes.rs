//! Homes, and the guideline of one.

use std::ops::Range;

use riksnorm::{Amount, DraftHome, Entered, Field, HomeForm, HousingField};

use crate::{
    HintKind, Meaning, MistakeKind, Unread, Word,
    collect::entered,
    item::About,
    read::Reader,
    small::is_skipped,
    sums::Worth,
    vocabulary::{Found, find},
    word::Number,
};

impl<'a> Reader<'a> {
    pub(crate) fn guideline(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let field = Field::Housing(HousingField::Guideline);
        let (value, range) = match self.number(Meaning::Guideline, &word, tail) {
            Ok(number) => (self.amount(number, Meaning::Guideline), number.range()),
            Err(range) => (Err(Unread), range),
        };
        if self.says(field, word.start..range.end, value.is_ok()) {
            self.collected.housing.guideline = entered(value);
            self.spans.insert(field, range);
        }
        About::Field(field)
    }

    /// A guideline is that of a home.
    pub(crate) fn lonely_guideline(&mut self) {
        let home = &self.collected.housing;
        let is_lonely = home.form == Entered::Nothing && home.guideline.value().is_some();
        let field = Field::Housing(HousingField::Guideline);
        if let Some(range) = self.spans.get(&field).cloned().filter(|_| is_lonely) {
            let fault = riksnorm::Fault::AmountWithoutHome;
            self.wrong(range, MistakeKind::Rejected(fault));
        }
    }

    pub(crate) fn home(
        &mut self,
        form: HomeForm,
        known: &'static Word,
        word: Range<usize>,
        tail: Number<'a>,
    ) -> About {
        let whole = Field::Housing(HousingField::Whole);
        let (mut form, mut known, mut word) = (form, known, word);
        let mut words = 1;
        // `hyra andrahand 7500`
        if tail.text.is_empty()
            && let Some((more, of, by)) = self.form_beside(known)
        {
            (form, known, words) = (more, of, 2);
            self.next += by;
            word.end = self.end();
        }
        let worth = self.worth(Meaning::Home(form), known, &word, tail);
        let mut range = word.start..worth.end();
        // `hyra 7500 andrahand`
        if let Some((more, of, by)) = self.form_beside(known).filter(|_| worth.is_read())
            && !self.has_amount_at(self.next + by)
        {
            (form, known, words) = (more, of, 2);
            self.next += by;
            range.end = self.end();
        }
        self.hint_of_remark(worth.end(), known);
        if let Some(first) = self.said(whole) {
            self.another_home(form, known, &worth, range, first);
            return About::Field(whole);
        }
        self.says(whole, range, worth.is_read());
        self.collected.home = Some(known);
        self.spans.insert(Field::Housing(HousingField::Form), word);
        self.note_home(worth, form);
        self.collected.home_words = words;
        About::Field(whole)
    }

    /// A further home counts where each of them is assessed by itself.
    fn another_home(
        &mut self,
        form: HomeForm,
        known: &'static Word,
        worth: &Worth,
        range: Range<usize>,
        first: Range<usize>,
    ) {
        let home = &self.collected.housing;
        let of_both = match (
            &worth.applied.0,
            worth.accepted.as_ref().map(|(value, _)| value),
        ) {
            (Ok(applied), Some(Ok(accepted))) => {
                sum(&home.monthly_cost, *applied).zip(sum(&home.accepted, *accepted))
            }
            _ => None,
        };
        let is_same = home.form == Entered::Value(Some(form)) && self.collected.home == Some(known);
        match of_both.filter(|_| is_same) {
            Some((applied, accepted)) => {
                self.collected.housing.monthly_cost = applied.into();
                self.collected.housing.accepted = accepted.into();
                self.collected.home_words += 1;
            }
            // A home that lacks its amount may have this one.
            None if self.is_doubtful => {}
            None => self.wrong(range, MistakeKind::SeveralHomes(first)),
        }
    }

    fn note_home(&mut self, worth: Worth, form: HomeForm) {
        let place = |part| Field::Housing(part);
        self.spans
            .insert(place(HousingField::MonthlyCost), worth.applied.1);
        let guideline = self.collected.housing.guideline;
        self.collected.housing = DraftHome {
            form: Entered::Value(Some(form)),
            monthly_cost: entered(worth.applied.0),
            guideline,
            accepted: Entered::Nothing,
        };
        if let Some((accepted, range)) = worth.accepted {
            self.collected.housing.accepted = entered(accepted);
            self.spans.insert(place(HousingField::Accepted), range);
        } else {
            self.spans.remove(&place(HousingField::Accepted));
        }
    }

    pub(crate) fn no_home(&mut self, word: Range<usize>, tail: Number<'a>) -> About {
        let whole = Field::Housing(HousingField::Whole);
        let cost = match tail.text {
            "" => self.amount_behind(),
            _ => Some(tail),
        };
        if self.says(whole, word.clone(), true) {
            let guideline = self.collected.housing.guideline;
            self.collected.housing = DraftHome {
                form: Entered::Value(None),
                guideline,
                ..DraftHome::default()
            };
            if let Some(number) = cost {
                let field = Field::Housing(HousingField::MonthlyCost);
                self.spans.insert(field, number.range());
                let cost = self.amount(number, Meaning::NoHome);
                // That there is no home says so itself.
                let is_none = cost.as_ref().is_ok_and(|cost| !cost.is_positive());
                if !is_none {
                    self.collected.housing.monthly_cost = entered(cost);
                }
            }
            self.spans.insert(Field::Housing(HousingField::Form), word);
        }
        About::Field(whole)
    }

    /// What kind of home the word that stands next makes of a rent, with how many
    /// tokens it takes: `hyra i andra hand` and `inneboende hyra` are one home.
    fn form_beside(&self, known: &'static Word) -> Option<(HomeForm, &'static Word, usize)> {
        let at = |at: usize| self.text_at(self.next + at);
        let first = usize::from(at(0) == "i");
        let is_second_hand = at(first + 1) == "hand" && ["andra", "2a", "2:a"].contains(&at(first));
        let (letters, count) = if is_second_hand {
            ("andrahand", first + 2)
        } else {
            (at(0), 1)
        };
        let Found::Word(word) = find(letters, self.language) else {
            return None;
        };
        let is_rent = |word: &Word| word.meaning == Meaning::Home(HomeForm::Rental);
        let of = match (is_rent(known), is_rent(word)) {
            (true, false) => word,
            (false, true) => known,
            _ => return None,
        };
        match of.meaning {
            // Nobody pays a rent for a home of one's own.
            Meaning::Home(
                form @ (HomeForm::Lodger | HomeForm::WithParents | HomeForm::SharedDwelling),
            ) => Some((form, of, count)),
            _ => None,
        }
    }

    /// Whether an amount stands there, be it behind a small word.
    fn has_amount_at(&self, at: usize) -> bool {
        let is_amount = |at: usize| self.is_amount(self.text_at(at));
        is_amount(at) || is_skipped(self.text_at(at), self.language) && is_amount(at + 1)
    }

    /// `hyra 7500 (andrahand)` is a rent with a remark, and may be meant as what
    /// the remark says.
    fn hint_of_remark(&mut self, from: usize, known: &'static Word) {
        let remark = self.text(&(from..self.end())).trim_start();
        let range = self.end() - remark.len()..self.end();
        let letters = remark.trim_matches(|letter: char| !letter.is_alphabetic());
        if let Found::Word(word) = find(letters, self.language)
            && word != known
            && remark.starts_with(['(', '"', '“', '”'])
            && matches!(word.meaning, Meaning::Home(_))
        {
            self.hint(range, HintKind::HomeInRemark(word));
        }
    }
}

fn sum(one: &Entered<Amount, Unread>, other: Amount) -> Option<Amount> {
    Amount::new(one.value()?.decimal() + other.decimal()).ok()
}
