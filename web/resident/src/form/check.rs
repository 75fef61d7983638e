//! From what is typed to a situation, or all that has to be put right.

use riksnorm::{
    AdultCount, AdultField, Amount, ChildField, CostField, Draft, DraftAdult, DraftChild,
    DraftCost, DraftHome, DraftIncome, DraftMunicipality, DraftWorkIncome, Entered, EnteredCosts,
    Fault, Field, HousingField, Kind, Kronor, Problem, Situation, Wrong,
};

use super::{
    IncomeName,
    field::FormField,
    input::{DAYS, FormInput, HALF, NO_HOME},
};
use crate::{
    amount::{self, NoAmount},
    measure,
    step::Step,
};

/// Something to put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FormError {
    /// The field that it is about.
    pub(crate) field: FormField,
    /// What is wrong there.
    pub(crate) error: InputError,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InputError {
    /// No month is chosen.
    MonthMissing,
    /// It is not said whether there are two adults.
    AdultsMissing,
    /// The age is no number.
    AgeNotUnderstood,
    /// The days are no number.
    DaysNotUnderstood,
    /// The size of the community is no number.
    CommunityNotUnderstood,
    /// The community is not larger than the household, or too large.
    Community {
        /// People in the household.
        size: u8,
    },
    /// No form of home is chosen.
    HomeMissing,
    /// What the home costs is left open.
    CostMissing,
    /// Others pay more than the home costs.
    OthersPayMore,
    /// A ticked income has no amount.
    AmountMissing,
    /// The amount is not written as one.
    AmountNotUnderstood,
    /// Digits that may be a personal number, or that of an account or a card.
    PersonalNumber,
    /// The rules reject the value.
    Rejected(Fault),
}

impl InputError {
    /// Whether an amount is not known for it.
    pub(crate) const fn leaves_an_amount_open(self) -> bool {
        matches!(
            self,
            Self::CostMissing
                | Self::AmountMissing
                | Self::AmountNotUnderstood
                | Self::PersonalNumber
        )
    }

    /// Whether what is written cannot be read, whatever stands in other fields.
    pub(crate) const fn is_unread(self) -> bool {
        matches!(
            self,
            Self::AgeNotUnderstood
                | Self::DaysNotUnderstood
                | Self::CommunityNotUnderstood
                | Self::AmountNotUnderstood
                | Self::PersonalNumber
                | Self::Rejected(
                    Fault::AmountNegative | Fault::AmountTooLarge | Fault::AmountPrecision
                )
        )
    }
}

type Read<T> = Entered<T, InputError>;

/// The situation that the form describes.
///
/// # Errors
/// Everything to put right, in the order in which it is asked.
pub(crate) fn check(input: &FormInput) -> Result<Situation, Vec<FormError>> {
    let draft = draft(input);
    let situation = draft.situation();
    let further = further_errors(input);
    let problems = match situation {
        Ok(situation) if further.is_empty() => return Ok(situation),
        Ok(_) => Vec::new(),
        Err(problems) => problems,
    };
    Err({
        let errors = problems.into_iter();
        let errors: Vec<FormError> = errors
            .map(|Problem { field, wrong }| FormError {
                field: form_field(input, field),
                error: input_error(field, wrong, draft.size()),
            })
            .chain(further)
            .collect();
        let of_step = |step| {
            errors
                .iter()
                .filter(move |error| error.field.step() == step)
        };
        Step::questions().flat_map(of_step).copied().collect()
    })
}

fn draft(input: &FormInput) -> Draft<InputError> {
    Draft {
        // Questions are asked by the nearest month that has amounts.
        month: input
            .counted_month()
            .map_or(Entered::Nothing, Entered::Value),
        municipality: Entered::Value(DraftMunicipality::Known(input.municipality())),
        adult_count: adults(input).map_or(Entered::Nothing, Entered::Value),
        adults: [0, 1].map(|index| Entered::Value(adult(input, index))),
        children: {
            let children = 0..input.children();
            Entered::Value(children.map(|index| child(input, index).into()).collect())
        },
        shared_household_size: if input.is_ticked(FormField::SharesHousehold) {
            let field = Field::SharedHouseholdSize;
            let size = measure::people(input.get(field));
            size.map_or(
                Entered::Unread(InputError::CommunityNotUnderstood),
                Entered::Value,
            )
        } else {
            Entered::Nothing
        },
        housing: Entered::Value(home(input)),
        expenses: costs(input, Field::Expense),
        other_needs: costs(input, Field::OtherNeed),
        has_assets: Entered::Value(input.is_ticked(Field::HasAssets)),
        ..Draft::default()
    }
}

/// How many adults there are, where that is said.
pub(super) fn adults(input: &FormInput) -> Option<AdultCount> {
    match input.get(Field::Adults) {
        "1" => Some(AdultCount::One),
        "2" => Some(AdultCount::Two),
        _ => None,
    }
}

fn adult(input: &FormInput, index: usize) -> DraftAdult<InputError> {
    let incomes = incomes(input, index).into_iter().map(|(name, field)| {
        let draft = DraftIncome {
            kind: Entered::Value(name.kind()),
            amount: amount(input, field),
        };
        Entered::Value(draft)
    });
    DraftAdult {
        incomes: Entered::Value(incomes.collect()),
        job_stimulus: Entered::Value(input.is_ticked(FormField::job_stimulus(index))),
    }
}

/// Each payment that an adult is asked for, in the order of the form. One that
/// was added and left empty is none.
fn incomes(input: &FormInput, adult: usize) -> Vec<(IncomeName, FormField)> {
    let mut incomes = Vec::new();
    for name in IncomeName::ALL {
        for (index, field) in input.income_amounts(adult, name).into_iter().enumerate() {
            if index == 0 || !input.get(field).trim().is_empty() {
                incomes.push((name, field));
            }
        }
    }
    incomes
}

/// What each income that counts is called, in the order of the lines.
pub(crate) fn income_names(input: &FormInput) -> Vec<IncomeName> {
    let mut names = Vec::new();
    for adult in 0..input.adults() {
        for (name, field) in incomes(input, adult) {
            if amount::read(input.get(field)).is_ok_and(Amount::is_positive) {
                names.push(name);
            }
        }
    }
    names
}

/// How much is saved, where there is something and the person knows how much.
pub(crate) fn savings(input: &FormInput) -> Option<Kronor> {
    let is_known = input.is_ticked(Field::HasAssets) && !input.is_ticked(FormField::SavingsUnknown);
    let amount = amount::read(input.get(FormField::Savings)).ok();
    let amount = amount.filter(|amount| is_known && amount.is_positive());
    amount.map(Amount::rounded)
}

fn child(input: &FormInput, index: usize) -> DraftChild<InputError> {
    let field = |field| FormField::child(index, field);
    let ticked = |part| Entered::Value(input.is_ticked(field(part)));
    let may_earn = input.age_of_earner(index).is_some();
    DraftChild {
        age: input.age(index).map_or(
            Entered::Unread(InputError::AgeNotUnderstood),
            Entered::Value,
        ),
        lunch_elsewhere: ticked(ChildField::LunchElsewhere),
        days_per_month: match input.get(FormField::PartTime(index)) {
            HALF => input
                .days_of_half()
                .map_or(Entered::Nothing, Entered::Value),
            DAYS => {
                let days = measure::days(input.get(field(ChildField::DaysPerMonth)));
                days.map_or(
                    Entered::Unread(InputError::DaysNotUnderstood),
                    Entered::Value,
                )
            }
            _ => Entered::Nothing,
        },
        in_school: ticked(ChildField::InSchool),
        work_income: if may_earn && input.is_ticked(field(ChildField::WorkIncome)) {
            Entered::Value(DraftWorkIncome {
                month: amount(input, field(ChildField::WorkMonth)),
                year_to_date: amount(input, field(ChildField::WorkYearToDate)),
            })
        } else {
            Entered::Nothing
        },
    }
}

fn home(input: &FormInput) -> DraftHome<InputError> {
    let says_no_home = input.get(FormField::housing(HousingField::Form)) == NO_HOME;
    let form = input.home_form();
    DraftHome {
        form: match form {
            Some(form) => Entered::Value(Some(form)),
            None if says_no_home => Entered::Value(None),
            None => Entered::Nothing,
        },
        // Without a home the cost is not asked, so its text does not count.
        // Neither does it when the cost is said to be unknown.
        monthly_cost: own_cost(input),
        ..DraftHome::default()
    }
}

fn costs<K: Kind>(
    input: &FormInput,
    field: fn(K, CostField) -> Field,
) -> EnteredCosts<K, InputError> {
    let cost = |&kind: &K| {
        let field = field(kind, CostField::Whole);
        let cost = match amount(input, field.into()) {
            _ if !input.is_ticked(FormField::Has(field)) => Entered::Nothing,
            Entered::Nothing => Entered::Unread(InputError::AmountMissing),
            Entered::Unread(why) => Entered::Unread(why),
            Entered::Value(amount) => Entered::Value(DraftCost::Applied(amount)),
        };
        (kind, cost)
    };
    Entered::Value(K::ALL.iter().map(cost).collect())
}

/// What the rules know nothing of: how much is saved, and what others pay.
fn further_errors(input: &FormInput) -> Vec<FormError> {
    let has_savings =
        input.is_ticked(Field::HasAssets) && !input.is_ticked(FormField::SavingsUnknown);
    let savings = amount(input, FormField::Savings);
    let pays_too_much = || match (cost(input), others_pay(input)) {
        (Entered::Value(cost), Entered::Value(others)) => cost.decimal() < others.decimal(),
        _ => false,
    };
    let others = match others_pay(input) {
        Entered::Unread(error) => Some(error),
        _ => pays_too_much().then_some(InputError::OthersPayMore),
    };
    let savings = match savings {
        Entered::Unread(error) if has_savings => Some(error),
        _ => None,
    };
    [
        (FormField::OthersPay, others),
        (FormField::Savings, savings),
    ]
    .into_iter()
    .filter_map(|(field, error)| {
        Some(FormError {
            field,
            error: error?,
        })
    })
    .collect()
}

/// What the home costs, where that is asked.
fn cost(input: &FormInput) -> Read<Amount> {
    let field = FormField::housing(HousingField::MonthlyCost);
    if input.home_form().is_none() || input.is_home_cost_unknown() {
        Entered::Nothing
    } else if input.get(field).trim().is_empty() {
        Entered::Unread(InputError::CostMissing)
    } else {
        amount(input, field)
    }
}

/// What others pay of it, where that is asked.
fn others_pay(input: &FormInput) -> Read<Amount> {
    let is_asked = input.is_ticked(FormField::SharesHousehold)
        && input.home_form().is_some()
        && !input.is_home_cost_unknown()
        && !input.is_ticked(FormField::OthersUnknown);
    if is_asked {
        amount(input, FormField::OthersPay)
    } else {
        Entered::Nothing
    }
}

/// What the whole home costs, where nobody knows what others pay of it.
pub(crate) fn shared_cost(input: &FormInput) -> Option<Amount> {
    let is_shared = input.is_ticked(FormField::SharesHousehold);
    match cost(input) {
        Entered::Value(cost) if is_shared && input.is_ticked(FormField::OthersUnknown) => {
            Some(cost)
        }
        _ => None,
    }
}

/// What is left of the cost for the household: an equal share for each person,
/// where nobody knows what the others pay.
fn own_cost(input: &FormInput) -> Read<Amount> {
    let size = i64::try_from(input.adults() + input.children());
    let all = measure::people(input.get(Field::SharedHouseholdSize)).map(i64::from);
    if let (Some(cost), Ok(size), Some(all)) = (shared_cost(input), size, all) {
        let share = cost.rounded().get() * size / all.max(size);
        return Entered::Value(Amount::from_ore(share * 100).unwrap_or(cost));
    }
    match (cost(input), others_pay(input)) {
        (Entered::Value(cost), Entered::Value(others)) => {
            let own = Amount::new(cost.decimal() - others.decimal());
            // It is told of at the field of the others.
            Entered::Value(own.unwrap_or(cost))
        }
        (cost, _) => cost,
    }
}

fn amount(input: &FormInput, field: FormField) -> Read<Amount> {
    let text = input.get(field);
    if text.trim().is_empty() {
        return Entered::Nothing;
    }
    read_amount(text).map_or_else(Entered::Unread, Entered::Value)
}

/// Reads an amount, or tells what is wrong with it.
pub(crate) fn read_amount(text: &str) -> Result<Amount, InputError> {
    amount::read(text).map_err(|none| match none {
        _ if amount::is_personal_number(text) => InputError::PersonalNumber,
        NoAmount::NotUnderstood => InputError::AmountNotUnderstood,
        NoAmount::Refused(fault) => InputError::Rejected(fault),
    })
}

/// The field of the form that asks for a field of the situation.
fn form_field(input: &FormInput, field: Field) -> FormField {
    match field {
        Field::Adult(adult, AdultField::Income(index, _)) => incomes(input, adult)
            .get(index)
            .map_or(FormField::Situation(field), |(_, field)| *field),
        Field::Adult(adult, AdultField::Incomes) => FormField::HasIncome(adult, IncomeName::Salary),
        _ => FormField::Situation(field),
    }
}

fn input_error(field: Field, wrong: Wrong<InputError>, size: Option<u8>) -> InputError {
    match (wrong, field) {
        (Wrong::Unread(error), _) => error,
        (Wrong::Missing, Field::Month) => InputError::MonthMissing,
        (Wrong::Missing, Field::Adults) => InputError::AdultsMissing,
        (Wrong::Missing, Field::Housing(_)) => InputError::HomeMissing,
        (Wrong::Missing, _) => InputError::AmountMissing,
        (Wrong::Rejected(Fault::SharedHouseholdRange), _) => InputError::Community {
            size: size.unwrap_or(1),
        },
        (Wrong::Rejected(fault), _) => InputError::Rejected(fault),
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
