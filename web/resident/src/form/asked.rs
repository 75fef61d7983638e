//! What is likely missing or mistyped, and so is asked before the answer: gently,
//! once, and never in the way. The question and its reason are the texts
//! `ask-question` and `ask-note`.

use riksnorm::{Age, ChildField, HomeForm, HousingField};

use super::{FormField, FormInput, IncomeName};
use crate::{amount, step::Step};

/// What is asked. Every question is of something that may be there: yes says
/// that it is. Its question and its reason are texts with its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Asked {
    Lunch,
    RentLow,
    RentHigh,
    ChildBenefit,
    Maintenance,
    ParentalBenefit,
    StudyGrant,
    Summer,
    Gross,
    Twice,
    Partner,
    NoIncome,
}

/// It was asked, and not confirmed yet.
const ASKED: &str = "asked";
/// As it stands, it is right.
const CONFIRMED: &str = "no";

/// The field that something is about, where there is a reason to ask.
type Reason = fn(&FormInput) -> Option<FormField>;

impl Asked {
    /// Everything, in the order in which it is asked.
    const ALL: [Self; 12] = [
        Self::Lunch,
        Self::RentLow,
        Self::RentHigh,
        Self::ChildBenefit,
        Self::Maintenance,
        Self::ParentalBenefit,
        Self::StudyGrant,
        Self::Summer,
        Self::Gross,
        Self::Twice,
        Self::Partner,
        Self::NoIncome,
    ];

    /// Its name in texts and fields, the step that asks it, and the reason.
    #[inline(never)]
    const fn row(self) -> (&'static str, Step, Reason) {
        match self {
            Self::Lunch => ("lunch", Step::Household, lunch),
            Self::RentLow => ("rentLow", Step::Home, rent_low),
            Self::RentHigh => ("rentHigh", Step::Home, rent_high),
            Self::ChildBenefit => ("childBenefit", Step::Incomes, child_benefit),
            Self::Maintenance => ("maintenance", Step::Incomes, maintenance),
            Self::ParentalBenefit => ("parentalBenefit", Step::Incomes, parental_benefit),
            Self::StudyGrant => ("studyGrant", Step::Incomes, study_grant),
            Self::Summer => ("summer", Step::Incomes, summer),
            Self::Gross => ("gross", Step::Incomes, gross),
            Self::Twice => ("twice", Step::Incomes, twice),
            Self::Partner => ("partner", Step::Incomes, partner),
            Self::NoIncome => ("nothing", Step::Incomes, no_income),
        }
    }

    /// The one with this id.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.id() == id)
    }

    /// Its name in texts and fields.
    pub(crate) const fn id(self) -> &'static str {
        self.row().0
    }

    /// The step that asks it.
    pub(crate) const fn step(self) -> Step {
        self.row().1
    }

    /// Whether it asks for incomes and not for one of them.
    pub(crate) const fn is_of_any_income(self) -> bool {
        matches!(self, Self::Partner | Self::NoIncome)
    }

    /// The field that it is about, where there is a reason to ask.
    pub(crate) fn about(self, input: &FormInput) -> Option<FormField> {
        self.row().2(input)
    }

    /// What is still to be asked.
    pub(crate) fn due(input: &FormInput) -> Vec<Self> {
        Self::in_state(input, "")
    }

    /// What was asked and not confirmed: it stands in its step, and on the answer.
    pub(crate) fn unconfirmed(input: &FormInput) -> Vec<Self> {
        Self::in_state(input, ASKED)
    }

    fn in_state(input: &FormInput, state: &str) -> Vec<Self> {
        let mut found = Vec::new();
        for asked in Self::ALL {
            if input.get(FormField::Asked(asked)) == state && asked.about(input).is_some() {
                found.push(asked);
            }
        }
        found
    }

    /// What its field holds once it is asked, or confirmed.
    pub(crate) const fn text(is_confirmed: bool) -> &'static str {
        if is_confirmed { CONFIRMED } else { ASKED }
    }
}

fn has(input: &FormInput, names: &[IncomeName]) -> bool {
    (0..input.adults()).any(|adult| {
        let mut names = names.iter();
        names.any(|name| input.is_ticked(FormField::HasIncome(adult, *name)))
    })
}

/// Whether a child fits, by its index and age.
fn any_child(input: &FormInput, fits: impl Fn(usize, u8) -> bool) -> bool {
    let mut children = 0..input.children();
    children.any(|child| input.age(child).is_some_and(|age| fits(child, age)))
}

fn missing(adult: usize, name: IncomeName, is_missing: bool) -> Option<FormField> {
    is_missing.then_some(FormField::HasIncome(adult, name))
}

/// It makes the norm lower. A child that may be at preschool has an answer once
/// yes or no was pressed.
fn lunch(input: &FormInput) -> Option<FormField> {
    let mut fields = (0..input.children()).filter_map(|child| {
        let at_preschool = (1..=Age::LAST_WITH_LUNCH).contains(&input.age(child)?);
        at_preschool.then(|| FormField::child(child, ChildField::LunchElsewhere))
    });
    fields.find(|field| !input.is_touched(*field))
}

/// It is paid until 16.
fn child_benefit(input: &FormInput) -> Option<FormField> {
    let is_missing =
        any_child(input, |_, age| age < 16) && !has(input, &[IncomeName::ChildBenefit]);
    missing(0, IncomeName::ChildBenefit, is_missing)
}

fn maintenance(input: &FormInput) -> Option<FormField> {
    let is_alone = !input.is_couple() && any_child(input, |_, age| age < 18);
    let instead = [IncomeName::Maintenance, IncomeName::ChildPension];
    missing(
        0,
        IncomeName::Maintenance,
        is_alone && !has(input, &instead),
    )
}

fn parental_benefit(input: &FormInput) -> Option<FormField> {
    let is_small = any_child(input, |_, age| age <= 1);
    missing(
        0,
        IncomeName::ParentalBenefit,
        is_small && !has(input, &[IncomeName::ParentalBenefit]),
    )
}

/// None is paid for the summer.
fn study_grant(input: &FormInput) -> Option<FormField> {
    let goes = any_child(input, |child, age| {
        let in_school = input.is_ticked(FormField::child(child, ChildField::InSchool));
        (16..18).contains(&age) || age >= 18 && in_school
    });
    let instead = [IncomeName::StudyGrant, IncomeName::StudyAid];
    missing(
        0,
        IncomeName::StudyGrant,
        goes && !is_summer(input) && !has(input, &instead),
    )
}

/// Who studies is expected to look for work in summer.
fn summer(input: &FormInput) -> Option<FormField> {
    let studies = [IncomeName::StudyAid];
    let others: Vec<IncomeName> = IncomeName::ALL
        .into_iter()
        .filter(|name| !studies.contains(name) && !name.is_common())
        .collect();
    let only = is_summer(input) && has(input, &studies) && !has(input, &others);
    missing(0, IncomeName::Salary, only)
}

fn is_summer(input: &FormInput) -> bool {
    let before = input.month().map(|month| month.before().month());
    before.is_some_and(|month| (6..=8).contains(&month))
}

fn amount_of(input: &FormInput, field: FormField) -> Option<i64> {
    let amount = amount::read(input.get(field)).ok()?;
    Some(amount.rounded().get()).filter(|kronor| *kronor > 0)
}

/// Pay before tax is often a whole number of thousands. What is paid out seldom
/// is, and seldom so high for those who need support.
fn gross(input: &FormInput) -> Option<FormField> {
    first_amount(input, |name, kronor, _| {
        let from_thousand = kronor.rem_euclid(1000).min(1000 - kronor.rem_euclid(1000));
        let is_whole = kronor >= 15_000 && from_thousand * 300 <= kronor;
        name == IncomeName::Salary && (kronor > 18_000 || is_whole)
    })
}

fn twice(input: &FormInput) -> Option<FormField> {
    first_amount(input, |_, kronor, before| before.contains(&kronor))
}

/// The first payment that fits, by its name, its kronor, and those of the same
/// name before it.
fn first_amount(input: &FormInput, fits: fn(IncomeName, i64, &[i64]) -> bool) -> Option<FormField> {
    for adult in 0..input.adults() {
        for name in IncomeName::ALL {
            let mut before = Vec::new();
            for field in input.income_amounts(adult, name) {
                let Some(kronor) = amount_of(input, field) else {
                    continue;
                };
                if fits(name, kronor, &before) {
                    return Some(field);
                }
                before.push(kronor);
            }
        }
    }
    None
}

fn partner(input: &FormInput) -> Option<FormField> {
    let is_silent = input.is_couple()
        && input.has_income(0)
        && !input.has_income(1)
        && !input.is_ticked(FormField::NoIncome);
    missing(1, IncomeName::Salary, is_silent)
}

/// Only where no income is asked for by its name.
fn no_income(input: &FormInput) -> Option<FormField> {
    let mut others = Asked::ALL.into_iter();
    let is_nothing = !input.is_ticked(FormField::NoIncome)
        && !input.has_any_income()
        && !others.any(|asked| {
            asked != Asked::NoIncome
                && asked.step() == Step::Incomes
                && asked.about(input).is_some()
        });
    missing(0, IncomeName::Salary, is_nothing)
}

/// What the home costs, and what is usual for it.
fn rent(input: &FormInput) -> Option<(i64, i64)> {
    /// Where the municipality says nothing.
    const USUAL: i64 = 8000;
    let form = input.home_form()?;
    let is_rent = matches!(
        form,
        HomeForm::Rental | HomeForm::Lodger | HomeForm::SharedDwelling
    );
    if !is_rent || input.is_home_cost_unknown() {
        return None;
    }
    let cost = amount_of(input, FormField::housing(HousingField::MonthlyCost))?;
    let adults = super::check::adults(input)?;
    let children = u8::try_from(input.children()).ok()?;
    let guideline = input.rules()?.guideline(form, adults, children);
    let usual = guideline.map_or(USUAL, |guideline| guideline.amount().get());
    Some((cost, usual))
}

fn rent_low(input: &FormInput) -> Option<FormField> {
    let (cost, usual) = rent(input)?;
    (cost * 4 < usual).then(|| FormField::housing(HousingField::MonthlyCost))
}

fn rent_high(input: &FormInput) -> Option<FormField> {
    let (cost, usual) = rent(input)?;
    (cost > usual * 2).then(|| FormField::housing(HousingField::MonthlyCost))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::texts::{Arg, Texts, key};

    /// What makes a yes of a no.
    const NEGATIONS: [&str; 11] = [
        "inte", "inget", "ingen", "inga", "utan", "no", "not", "none", "nothing", "never", "aldrig",
    ];

    #[test]
    fn every_question_is_of_something_that_is_there_in_every_language() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        for table in riksnorm_texts::compile(&folder).unwrap() {
            let t = Texts::read(std::str::from_utf8(&table.bytes).unwrap()).unwrap();
            let buttons = [t.say(key::yes()), t.say(key::no())];
            assert!(
                buttons == ["Ja", "Nej"] || buttons == ["Yes", "No"],
                "{buttons:?}"
            );
            let month = Arg::Month {
                year: 2026,
                month: 10,
            };
            let asked = Asked::ALL
                .into_iter()
                .filter(|asked| *asked != Asked::Lunch)
                .map(|asked| t.say(key::ask_question(asked.id(), month.clone())));
            let questions: Vec<String> = asked.chain([t.say(key::child_lunch())]).collect();
            for question in &questions {
                assert!(question.contains('?'), "{question}");
                let small = question.to_lowercase();
                let mut words = small.split(|letter: char| !letter.is_alphabetic());
                assert!(!words.any(|word| NEGATIONS.contains(&word)), "{question}");
            }
            let mut distinct = questions.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!(distinct.len(), questions.len(), "{questions:?}");
        }
    }

    #[test]
    fn lunch_is_asked_of_each_child_that_may_be_at_preschool_until_it_is_answered() {
        let mut input = FormInput::default();
        input.set(riksnorm::Field::Children, "4".to_owned());
        let of = |child| FormField::child(child, ChildField::LunchElsewhere);
        for (child, age) in ["0", "1", "6", "7"].into_iter().enumerate() {
            let field = FormField::child(child, ChildField::Age);
            input.set(field, age.to_owned());
        }
        assert_eq!(Asked::Lunch.about(&input), Some(of(1)));
        input.set(of(1), String::new());
        assert_eq!(Asked::Lunch.about(&input), Some(of(2)), "no is an answer");
        input.set(of(2), super::super::TICKED.to_owned());
        assert_eq!(Asked::Lunch.about(&input), None);
    }
}
