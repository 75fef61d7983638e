//! What is likely missing or mistyped, and so is asked before the answer: gently,
//! once, and never in the way. A condition a row; its question and its reason are
//! the texts `ask-question` and `ask-note` with its id.

use riksnorm::{ChildField, HomeForm, HousingField, Rules};

use super::{FormField, FormInput, IncomeName};
use crate::{amount, step::Step};

/// Something that is asked when it holds.
struct Condition {
    /// Its name in texts and fields.
    id: &'static str,
    /// The field that it is about, where it holds.
    about: fn(&FormInput) -> Option<FormField>,
}

/// The condition of a row: its place among [`CONDITIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Asked(usize);

/// Every condition, in the order in which it is asked.
const CONDITIONS: [Condition; 11] = [
    Condition {
        id: "rentLow",
        about: rent_low,
    },
    Condition {
        id: "rentHigh",
        about: rent_high,
    },
    Condition {
        id: "childBenefit",
        about: child_benefit,
    },
    Condition {
        id: "maintenance",
        about: maintenance,
    },
    Condition {
        id: "parentalBenefit",
        about: parental_benefit,
    },
    Condition {
        id: "studyGrant",
        about: study_grant,
    },
    Condition {
        id: "summer",
        about: summer,
    },
    Condition {
        id: "gross",
        about: gross,
    },
    Condition {
        id: "twice",
        about: twice,
    },
    Condition {
        id: "partner",
        about: partner,
    },
    Condition {
        id: NO_INCOME_ASKED,
        about: nothing,
    },
];

/// The one that asks whether there was no income at all.
pub(crate) const NO_INCOME_ASKED: &str = "nothing";

/// It was asked, and not answered yet.
const ASKED: &str = "asked";
/// It was answered: as it stands, it is right.
const ANSWERED: &str = "no";

impl Asked {
    fn all() -> impl Iterator<Item = Self> {
        (0..CONDITIONS.len()).map(Self)
    }

    /// The condition with this id.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|asked| asked.id() == id)
    }

    /// Its name in texts and fields.
    pub(crate) fn id(self) -> &'static str {
        CONDITIONS.get(self.0).map_or("", |condition| condition.id)
    }

    /// Whether it asks for incomes and not for one of them.
    pub(crate) fn is_of_any_income(self) -> bool {
        ["partner", NO_INCOME_ASKED].contains(&self.id())
    }

    /// The field that it is about, where it holds.
    pub(crate) fn about(self, input: &FormInput) -> Option<FormField> {
        (CONDITIONS.get(self.0)?.about)(input)
    }

    /// The step that asks it.
    pub(crate) const fn step(self) -> Step {
        if self.0 < 2 {
            Step::Home
        } else {
            Step::Incomes
        }
    }

    /// Those that are still to be asked.
    pub(crate) fn open(input: &FormInput) -> Vec<Self> {
        Self::in_state(input, "")
    }

    /// Those that were asked and not answered: they stand in their step, and on
    /// the answer.
    pub(crate) fn unanswered(input: &FormInput) -> Vec<Self> {
        Self::in_state(input, ASKED)
    }

    fn in_state(input: &FormInput, state: &str) -> Vec<Self> {
        let mut found = Vec::new();
        for asked in Self::all() {
            if input.get(FormField::Asked(asked)) == state && asked.about(input).is_some() {
                found.push(asked);
            }
        }
        found
    }

    /// What its field holds once it is asked, or answered.
    pub(crate) const fn text(is_answered: bool) -> &'static str {
        if is_answered { ANSWERED } else { ASKED }
    }
}

fn has(input: &FormInput, names: &[IncomeName]) -> bool {
    (0..input.adults()).any(|adult| {
        let mut names = names.iter();
        names.any(|name| input.is_ticked(FormField::HasIncome(adult, *name)))
    })
}

/// Whether a child fits, by its place and age.
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
        any_child(input, |_, age| age < 16) && !has(input, &[IncomeName::CHILD_BENEFIT]);
    missing(0, IncomeName::CHILD_BENEFIT, is_missing)
}

fn maintenance(input: &FormInput) -> Option<FormField> {
    let is_alone = !input.is_couple() && any_child(input, |_, age| age < 18);
    let instead = [IncomeName::MAINTENANCE, IncomeName::CHILD_PENSION];
    missing(
        0,
        IncomeName::MAINTENANCE,
        is_alone && !has(input, &instead),
    )
}

fn parental_benefit(input: &FormInput) -> Option<FormField> {
    let is_small = any_child(input, |_, age| age <= 1);
    missing(
        0,
        IncomeName::PARENTAL_BENEFIT,
        is_small && !has(input, &[IncomeName::PARENTAL_BENEFIT]),
    )
}

/// None is paid for the summer.
fn study_grant(input: &FormInput) -> Option<FormField> {
    let goes = any_child(input, |child, age| {
        let in_school = input.is_ticked(FormField::child(child, ChildField::InSchool));
        (16..18).contains(&age) || age >= 18 && in_school
    });
    let instead = [IncomeName::STUDY_GRANT, IncomeName::STUDY_AID];
    missing(
        0,
        IncomeName::STUDY_GRANT,
        goes && !is_summer(input) && !has(input, &instead),
    )
}

/// Who studies is expected to look for work in summer.
fn summer(input: &FormInput) -> Option<FormField> {
    let studies = [IncomeName::STUDY_AID];
    let others: Vec<IncomeName> = IncomeName::all()
        .filter(|name| !studies.contains(name) && !name.is_common())
        .collect();
    let only = is_summer(input) && has(input, &studies) && !has(input, &others);
    missing(0, IncomeName::SALARY, only)
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
        name == IncomeName::SALARY && (kronor > 18_000 || is_whole)
    })
}

fn twice(input: &FormInput) -> Option<FormField> {
    first_amount(input, |_, kronor, before| before.contains(&kronor))
}

/// The first payment that fits, by its name, its kronor, and those of the same
/// name before it.
fn first_amount(input: &FormInput, fits: fn(IncomeName, i64, &[i64]) -> bool) -> Option<FormField> {
    for adult in 0..input.adults() {
        for name in IncomeName::all() {
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
    missing(1, IncomeName::SALARY, is_silent)
}

fn has_income(input: &FormInput, adult: usize) -> bool {
    IncomeName::all().any(|name| input.is_ticked(FormField::HasIncome(adult, name)))
}

/// Only where nothing else is asked for.
fn nothing(input: &FormInput) -> Option<FormField> {
    let mut others = [child_benefit, maintenance, parental_benefit, study_grant].into_iter();
    let is_nothing = !input.is_ticked(FormField::NoIncome)
        && !(0..input.adults()).any(|adult| has_income(input, adult))
        && others.all(|other| other(input).is_none());
    missing(0, IncomeName::SALARY, is_nothing)
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
