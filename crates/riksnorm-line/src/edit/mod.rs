//! Writes a value into a line, as a form field does.

mod child;
mod incomes;
mod pieces;

use std::ops::Range;

use riksnorm::{
    AdultCount, AdultField, Amount, ChildField, CostField, Entered, Field, HomeForm, HousingField,
    IncomeField, IncomeKind, Kind as _, OtherNeed, SignedAmount,
};

use crate::{
    Line, Meaning, MistakeKind, OPEN,
    item::{About, Item},
    print::{amount, signed, stimulus, with},
};
use pieces::Pieces;

impl Line {
    /// Writes a value into the line, and gives the new text. The value is one
    /// as [`Line::value`] gives it; an empty one takes the field away. What
    /// cannot be read is written as `?`, so that the line never holds half a
    /// value and never a name or a personal number.
    ///
    /// Only the word that the field belongs to changes. Where there is none, one
    /// is added where it would be printed, or before all others where what stands
    /// around it would take it for its own. A child or an income at the end of
    /// its list is added by its age and by [`Line::add_income`].
    #[must_use]
    pub fn set(&self, field: Field, value: &str) -> String {
        let value = Self::written(field, value);
        if let Some(one) = self.with_one_word(field) {
            return self.with_text(one).set(field, &value);
        }
        let edited = self.with_text(self.in_place(field, &value));
        // A word that was wrong may count now, together with another one.
        if let Some(one) = edited.with_one_word(field) {
            return self.with_text(one).set(field, &value);
        }
        let stands = |line: &Self| line.value(field).as_ref() == Some(&value);
        if value.is_empty() || stands(&edited) {
            return edited.text().to_owned();
        }
        // What stands around it has swallowed it: there is nothing before the first word.
        let first = self
            .with_first(field, &value)
            .map(|text| self.with_text(text));
        let kept = first.filter(stands).unwrap_or(edited);
        kept.text().to_owned()
    }

    /// Writes a value where the line has it, or where it would be printed.
    fn in_place(&self, field: Field, value: &str) -> String {
        let mut pieces = Pieces::new(self);
        match field {
            Field::Adults => self.set_adults(&mut pieces, value),
            Field::Adult(adult, AdultField::JobStimulus) => {
                self.set_stimulus(&mut pieces, adult, !value.is_empty());
            }
            Field::Adult(adult, AdultField::Income(index, part)) => {
                self.set_income(&mut pieces, adult, index, part, value);
            }
            Field::Child(index, part) => self.set_child(&mut pieces, index, part, value),
            Field::Housing(HousingField::Accepted)
            | Field::Expense(_, CostField::Accepted)
            | Field::OtherNeed(_, CostField::Accepted) => {
                self.set_accepted(&mut pieces, field, value);
            }
            Field::Housing(
                part @ (HousingField::Whole | HousingField::Form | HousingField::MonthlyCost),
            ) => self.set_home(&mut pieces, part, value),
            Field::Month
            | Field::SharedHouseholdSize
            | Field::NormAdjustment
            | Field::Housing(HousingField::Guideline)
            | Field::Expense(..)
            | Field::OtherNeed(..)
            | Field::HasAssets => self.set_word(&mut pieces, field, value),
            // These have no word of their own.
            Field::Situation
            | Field::Municipality(_)
            | Field::Adult(_, AdultField::Whole | AdultField::Incomes)
            | Field::Children
            | Field::Expenses
            | Field::OtherNeeds => {}
        }
        pieces.join()
    }

    /// The line with a new word before all others, in place of the field's own.
    fn with_first(&self, field: Field, value: &str) -> Option<String> {
        let word = match field {
            Field::Housing(HousingField::MonthlyCost) => self.home(value),
            field => word_of(field, value)?,
        };
        let mut rest = Pieces::new(self);
        rest.remove_about(whole_of(field));
        Some(format!("{word}; {}", rest.join()))
    }

    /// Adds an income behind the others.
    #[must_use]
    pub fn add_income(&self, adult: usize, kind: IncomeKind, amount: &str) -> String {
        let mut pieces = Pieces::new(self);
        let amount = written_amount(amount);
        if !amount.is_empty() {
            let named = if adult == 0 { "" } else { "2" };
            let word = Meaning::Income(kind).word().swedish;
            let field = Field::Adult(adult, AdultField::Incomes);
            pieces.insert(field, format!("{word}{named} {amount}"));
        }
        pieces.join()
    }

    fn written(field: Field, text: &str) -> String {
        match field {
            Field::Adults
            | Field::SharedHouseholdSize
            | Field::Child(_, ChildField::Age | ChildField::DaysPerMonth) => written_number(text),
            Field::Adult(_, AdultField::Income(_, IncomeField::Amount))
            | Field::Child(_, ChildField::WorkMonth | ChildField::WorkYearToDate)
            | Field::Housing(
                HousingField::MonthlyCost | HousingField::Guideline | HousingField::Accepted,
            )
            | Field::Expense(..)
            | Field::OtherNeed(..) => written_amount(text),
            Field::NormAdjustment => written_adjustment(text),
            Field::Situation
            | Field::Month
            | Field::Municipality(_)
            | Field::Adult(..)
            | Field::Children
            | Field::Child(..)
            | Field::Housing(HousingField::Whole | HousingField::Form)
            | Field::Expenses
            | Field::OtherNeeds
            | Field::HasAssets => text.trim().to_owned(),
        }
    }

    /// Writes what is accepted of a cost behind what is applied for.
    fn set_accepted(&self, pieces: &mut Pieces, field: Field, value: &str) {
        let (applied, whole) = match field {
            Field::Expense(kind, _) => {
                let whole = Field::Expense(kind, CostField::Whole);
                (whole, whole)
            }
            Field::OtherNeed(kind, _) => {
                let whole = Field::OtherNeed(kind, CostField::Whole);
                (whole, whole)
            }
            _ => (
                Field::Housing(HousingField::MonthlyCost),
                Field::Housing(HousingField::Whole),
            ),
        };
        let accepted = if value.is_empty() {
            String::new()
        } else {
            format!(">{value}")
        };
        match self.spans.get(&applied) {
            None if value.is_empty() => {}
            None => {
                let meaning = match field {
                    Field::Expense(kind, _) => Meaning::Expense(kind),
                    Field::OtherNeed(kind, _) => Meaning::OtherNeed(kind),
                    _ => Meaning::Home(HomeForm::Rental),
                };
                let is_none = self.value(Field::Housing(HousingField::Form)).is_some();
                // There is nothing to accept where there is no home.
                if whole == applied || !is_none {
                    pieces.insert(whole, with(meaning, &format!("{OPEN}{accepted}")));
                }
            }
            Some(span) if span.is_empty() && !value.is_empty() => {
                self.substitute(pieces, span, &format!("{OPEN}{accepted}"));
            }
            Some(span) => {
                let end = self.spans.get(&field).map_or(span.end, |own| own.end);
                pieces.substitute(&(span.end..end), &accepted);
            }
        }
    }

    /// The line with one word for what has several, which has their sums.
    fn with_one_word(&self, field: Field) -> Option<String> {
        let kind = match field {
            Field::Housing(_) if self.home_words > 1 => return Some(self.with_one_home()),
            Field::Expense(kind, _) => kind,
            _ => return None,
        };
        let whole = Field::Expense(kind, CostField::Whole);
        let is_repeated = |item: &Item| {
            self.mistakes().iter().any(|mistake| {
                matches!(mistake.kind, MistakeKind::Repeated(_))
                    && item.range.contains(&mistake.range.start)
            })
        };
        // What is said twice counts once, and stays marked.
        let is_of_it = |item: &&Item| item.about == About::Field(whole) && !is_repeated(item);
        if self.items.iter().filter(is_of_it).count() < 2 {
            return None;
        }
        let mut pieces = Pieces::new(self);
        let sum = self.value(whole).unwrap_or_default();
        pieces.replace_all(whole, &with(Meaning::Expense(kind), &sum));
        Some(pieces.join())
    }

    /// The line with one word for its homes, which has their sums.
    fn with_one_home(&self) -> String {
        let mut pieces = Pieces::new(self);
        let cost = self.value(Field::Housing(HousingField::MonthlyCost));
        let word = self.home(&cost.unwrap_or_default());
        pieces.replace_all(Field::Housing(HousingField::Whole), &word);
        pieces.join()
    }

    /// The word of the home with a cost, and with what is accepted of it. A cost by
    /// itself is that of the commonest form.
    fn home(&self, cost: &str) -> String {
        let value = |part| self.value(Field::Housing(part)).unwrap_or_default();
        let form = HomeForm::from_id(&value(HousingField::Form)).unwrap_or(HomeForm::Rental);
        let name = self.home_name();
        let word = name.unwrap_or(Meaning::Home(form).word().swedish);
        let accepted = self.accepted(Field::Housing(HousingField::Accepted));
        format!("{word} {cost}{accepted}").trim_end().to_owned()
    }

    /// What is written behind a cost for what is accepted of it.
    fn accepted(&self, field: Field) -> String {
        let accepted = self.value(field);
        accepted.map_or_else(String::new, |accepted| format!(">{accepted}"))
    }

    /// A word with one value.
    fn set_word(&self, pieces: &mut Pieces, field: Field, value: &str) {
        let field = whole_of(field);
        if value.is_empty() {
            pieces.remove_about(field);
        } else if let Some(span) = self.spans.get(&field) {
            // `med` with 30 or less is not read as medicine, so the whole word is written.
            let medicine = Field::OtherNeed(OtherNeed::Medicine, CostField::Whole);
            if field == medicine && value.parse().is_ok_and(|kronor: u8| kronor <= 30) {
                let word = with(Meaning::OtherNeed(OtherNeed::Medicine), value);
                let accepted =
                    self.accepted(Field::OtherNeed(OtherNeed::Medicine, CostField::Accepted));
                pieces.replace_at(span, word + &accepted);
            } else if field != Field::HasAssets {
                self.substitute(pieces, span, value);
            }
        } else if let Some(word) = word_of(field, value) {
            pieces.insert(field, word);
        }
    }

    fn set_adults(&self, pieces: &mut Pieces, value: &str) {
        let word = format!("{value}v");
        if value.is_empty() {
            pieces.remove_about(Field::Adults);
        } else if let Some(span) = self.spans.get(&Field::Adults) {
            pieces.replace_at(span, word);
        } else {
            pieces.insert(Field::Adults, word);
        }
        if value != "2" {
            self.remove_second(pieces);
        }
        match value {
            "2" => pieces.name_stimulus(),
            _ => pieces.forget_doubtful_stimulus(),
        }
    }

    fn set_home(&self, pieces: &mut Pieces, part: HousingField, value: &str) {
        let home = self.draft().housing.value();
        let whole = Field::Housing(HousingField::Whole);
        let form_span = self.spans.get(&Field::Housing(HousingField::Form));
        match part {
            HousingField::Form => {
                let Some(form) = HomeForm::from_id(value) else {
                    return pieces.remove_about(whole);
                };
                let word = Meaning::Home(form).word().swedish;
                let has_cost = home.is_some_and(|home| home.form != Entered::Value(None));
                match form_span {
                    Some(span) if has_cost => self.substitute(pieces, span, word),
                    Some(span) => pieces.replace_at(span, format!("{word} 0")),
                    None => pieces.insert(whole, format!("{word} 0")),
                }
            }
            HousingField::MonthlyCost => {
                // To empty the cost and type it anew does not remove the home. A
                // cost by itself is that of the commonest form.
                let of_rental = with(Meaning::Home(HomeForm::Rental), value);
                let cost_span = self.spans.get(&Field::Housing(part));
                let is_none = home.is_some_and(|home| home.form == Entered::Value(None));
                match (form_span, cost_span) {
                    (None, _) if value.is_empty() => {}
                    (None, _) => pieces.insert(whole, of_rental),
                    (Some(_), _) if is_none && value.is_empty() => {}
                    (Some(form), _) if is_none => pieces.replace_at(form, of_rental),
                    (_, Some(span)) if value.is_empty() => self.substitute(pieces, span, "0"),
                    (_, Some(span)) => self.substitute(pieces, span, value),
                    (Some(_), None) => {}
                }
            }
            _ => {}
        }
    }

    fn set_stimulus(&self, pieces: &mut Pieces, adult: usize, is_set: bool) {
        let field = Field::Adult(adult, AdultField::JobStimulus);
        let is_said = self.spans.contains_key(&field);
        if !is_set {
            self.remove_stimulus(pieces, adult);
        } else if !is_said {
            if let Some(end) = self.salary_of(adult) {
                self.substitute(pieces, &(end..end), "j");
            } else {
                pieces.insert(field, stimulus(adult, self.is_single()));
            }
        }
    }

    fn is_single(&self) -> bool {
        self.draft().adult_count.value() == Some(&AdultCount::One)
    }

    /// Where the first salary of an adult ends that `j` can stand at.
    fn salary_of(&self, adult: usize) -> Option<usize> {
        let items = self.items.iter().filter_map(|item| match &item.about {
            About::Incomes(incomes) => Some(incomes),
            _ => None,
        });
        let mut parts = items
            .filter(|incomes| incomes.kind == IncomeKind::Salary)
            .flat_map(|incomes| &incomes.parts);
        let salary = parts.find(|part| {
            let text = self.text().get(part.amount.clone()).unwrap_or_default();
            part.adult == adult && takes_stimulus(text)
        });
        salary.map(|part| part.amount.end)
    }

    /// Puts a text in place of the bytes of a span within its item.
    fn substitute(&self, pieces: &mut Pieces, span: &Range<usize>, text: &str) {
        let before = self.text().get(..span.start).unwrap_or_default();
        // A value that was missing stands behind its word.
        let is_missing = span.is_empty() && text != "j" && !before.ends_with('/');
        let text = if is_missing {
            format!(" {text}")
        } else {
            text.to_owned()
        };
        pieces.substitute(span, &text);
    }
}

/// The field that the word of a field says.
fn whole_of(field: Field) -> Field {
    match field {
        Field::Expense(kind, _) => Field::Expense(kind, CostField::Whole),
        Field::OtherNeed(kind, _) => Field::OtherNeed(kind, CostField::Whole),
        Field::Housing(HousingField::MonthlyCost) => Field::Housing(HousingField::Whole),
        field => field,
    }
}

/// A word with its value, of a field that has one of its own.
fn word_of(field: Field, value: &str) -> Option<String> {
    let meaning = match field {
        Field::Month => return Some(value.to_owned()),
        Field::Adults => return Some(format!("{value}v")),
        Field::HasAssets => return Some(Meaning::Assets.word().swedish.to_owned()),
        Field::SharedHouseholdSize => Meaning::Community,
        Field::NormAdjustment => Meaning::NormAdjustment,
        Field::Housing(HousingField::Guideline) => Meaning::Guideline,
        Field::Expense(kind, CostField::Whole) => Meaning::Expense(kind),
        Field::OtherNeed(kind, CostField::Whole) => Meaning::OtherNeed(kind),
        Field::Situation
        | Field::Municipality(_)
        | Field::Adult(..)
        | Field::Children
        | Field::Child(..)
        | Field::Housing(_)
        | Field::Expenses
        | Field::Expense(..)
        | Field::OtherNeeds
        | Field::OtherNeed(..) => return None,
    };
    Some(with(meaning, value))
}

/// Whether job stimulus can stand at an amount.
fn takes_stimulus(amount: &str) -> bool {
    amount == OPEN || Amount::read(amount).is_ok()
}

/// An amount as it is written into a line; `?` for what is none.
#[must_use]
pub fn written_amount(text: &str) -> String {
    let text = text.trim();
    match Amount::read(text) {
        _ if text.is_empty() => String::new(),
        Ok(read) => amount(&read),
        Err(_) => OPEN.to_owned(),
    }
}

/// A higher or lower norm as it is written into a line; `?` for what is none.
fn written_adjustment(text: &str) -> String {
    let text = text.trim();
    let lower = text.strip_prefix(['-', '−', '–']);
    let unsigned = lower.or(text.strip_prefix('+')).unwrap_or(text);
    let read = Amount::read(unsigned).ok().map(|amount| {
        let value = amount.decimal();
        SignedAmount::new(if lower.is_some() { -value } else { value })
    });
    match read {
        _ if text.is_empty() => String::new(),
        Some(Ok(value)) => signed(&value),
        _ => OPEN.to_owned(),
    }
}

/// A whole number as it is written into a line; `?` for what is none.
fn written_number(text: &str) -> String {
    let text = text.trim();
    match text.parse::<u8>() {
        _ if text.is_empty() => String::new(),
        Ok(number) => number.to_string(),
        Err(_) => OPEN.to_owned(),
    }
}
