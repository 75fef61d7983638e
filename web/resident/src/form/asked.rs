//! What is likely missing or mistyped, and so is asked before the answer: gently,
//! once, and never in the way. The question and its reason are the texts
//! `ask-question` and `ask-note`.

use riksnorm::{ChildField, HomeForm, HousingField, Rules};

use super::{FormField, FormInput, IncomeName};
use crate::{amount, step::Step};

/// What is asked. Its question and its reason are texts with its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Asked {
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

impl Asked {
    /// Everything, in the order in which it is asked.
    const ALL: [Self; 11] = [
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

    /// The one with this id.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asked| asked.id() == id)
    }

    /// Its name in texts and fields.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::RentLow => "rentLow",
            Self::RentHigh => "rentHigh",
            Self::ChildBenefit => "childBenefit",
            Self::Maintenance => "maintenance",
            Self::ParentalBenefit => "parentalBenefit",
            Self::StudyGrant => "studyGrant",
            Self::Summer => "summer",
            Self::Gross => "gross",
            Self::Twice => "twice",
            Self::Partner => "partner",
            Self::NoIncome => "nothing",
        }
    }

    /// The step that asks it.
    pub(crate) const fn step(self) -> Step {
        match self {
            Self::RentLow | Self::RentHigh => Step::Home,
            _ => Step::Incomes,
        }
    }

    /// Whether it asks for incomes and not for one of them.
    pub(crate) const fn is_of_any_income(self) -> bool {
        matches!(self, Self::Partner | Self::NoIncome)
    }

    /// The field that it is about, where there is a reason to ask.
    pub(crate) fn about(self, input: &FormInput) -> Option<FormField> {
        match self {
            Self::RentLow => rent_low(input),
            Self::RentHigh => rent_high(input),
            Self::ChildBenefit => child_benefit(input),
            Self::Maintenance => maintenance(input),
            Self::ParentalBenefit => parental_benefit(input),
            Self::StudyGrant => study_grant(input),
            Self::Summer => summer(input),
            Self::Gross => gross(input),
            Self::Twice => twice(input),
            Self::Partner => partner(input),
            Self::NoIncome => no_income(input),
        }
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
    let of = |adult| has_income(input, adult);
    let is_silent = input.is_couple() && of(0) && !of(1) && !input.is_ticked(FormField::NoIncome);
    missing(1, IncomeName::Salary, is_silent)
}

fn has_income(input: &FormInput, adult: usize) -> bool {
    IncomeName::ALL
        .into_iter()
        .any(|name| input.is_ticked(FormField::HasIncome(adult, name)))
}

/// Only where no income is asked for by its name.
fn no_income(input: &FormInput) -> Option<FormField> {
    let mut others = Asked::ALL.into_iter();
    let is_nothing = !input.is_ticked(FormField::NoIncome)
        && !(0..input.adults()).any(|adult| has_income(input, adult))
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
    let rules = Rules::for_month(input.counted_month()?, input.municipality()).ok()?;
    let adults = super::check::adults(input)?;
    let children = u8::try_from(input.children()).ok()?;
    let guideline = rules.guideline(form, adults, children);
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
