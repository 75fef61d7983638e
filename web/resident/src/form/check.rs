//! From what is typed to a situation, or all that has to be put right.

use riksnorm::{
    AdultCount, AdultField, Amount, ChildField, Children, CostField, Draft, DraftAdult, DraftChild,
    DraftCost, DraftHome, DraftIncome, DraftMunicipality, DraftWorkIncome, Entered, EnteredCosts,
    Fault, Field, HousingField, IncomeKind, Kind, Month, Problem, Situation, Wrong,
};

use super::{
    field::FormField,
    input::{FormInput, NO_HOME},
};
use crate::{
    amount::{self, NoAmount},
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
    /// The number of children is no number.
    ChildrenNotUnderstood,
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
    /// A ticked income has no amount.
    AmountMissing,
    /// The amount is not written as one.
    AmountNotUnderstood,
    /// The rules reject the value.
    Rejected(Fault),
}

type Read<T> = Entered<T, InputError>;

/// The situation that the form describes.
///
/// # Errors
/// Everything to put right, in the order in which it is asked.
pub(crate) fn check(input: &FormInput) -> Result<Situation, Vec<FormError>> {
    let draft = draft(input);
    draft.situation().map_err(|problems| {
        let errors = problems.into_iter();
        let errors: Vec<FormError> = errors
            .map(|Problem { field, wrong }| FormError {
                field: form_field(input, field),
                error: input_error(field, wrong, draft.size()),
            })
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
        month: month(input.get(Field::Month)),
        municipality: Entered::Value(DraftMunicipality::Known(input.municipality())),
        adult_count: match input.get(Field::Adults) {
            "1" => Entered::Value(AdultCount::One),
            "2" => Entered::Value(AdultCount::Two),
            _ => Entered::Nothing,
        },
        adults: [0, 1].map(|index| Entered::Value(adult(input, index))),
        children: match input.number(Field::Children) {
            Some(count) if usize::from(count) <= Children::MOST => {
                let children = 0..input.children();
                Entered::Value(children.map(|index| child(input, index).into()).collect())
            }
            _ => Entered::Unread(InputError::ChildrenNotUnderstood),
        },
        shared_household_size: if input.is_ticked(FormField::SharesHousehold) {
            let field = Field::SharedHouseholdSize;
            number(input, field.into(), InputError::CommunityNotUnderstood)
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

fn month(text: &str) -> Read<Month> {
    match Month::parse(text) {
        _ if text.is_empty() => Entered::Nothing,
        Ok(month) => Entered::Value(month),
        Err(fault) => Entered::Unread(InputError::Rejected(fault)),
    }
}

fn adult(input: &FormInput, index: usize) -> DraftAdult<InputError> {
    let incomes = incomes(input, index).map(|(kind, field)| {
        let draft = DraftIncome {
            kind: Entered::Value(kind),
            amount: amount(input, field),
        };
        Entered::Value(draft)
    });
    DraftAdult {
        incomes: Entered::Value(incomes.collect()),
        job_stimulus: Entered::Value(input.is_ticked(FormField::job_stimulus(index))),
    }
}

/// Each amount of income that an adult is asked for, in the order of the form.
fn incomes(input: &FormInput, adult: usize) -> impl Iterator<Item = (IncomeKind, FormField)> {
    let kinds = IncomeKind::ALL.iter();
    kinds.flat_map(move |&kind| {
        let amounts = input.income_amounts(adult, kind);
        amounts.map(move |field| (kind, field))
    })
}

fn child(input: &FormInput, index: usize) -> DraftChild<InputError> {
    let field = |field| FormField::child(index, field);
    let ticked = |part| Entered::Value(input.is_ticked(field(part)));
    let may_earn = input.age_of_earner(index).is_some();
    DraftChild {
        age: number(input, field(ChildField::Age), InputError::AgeNotUnderstood),
        lunch_elsewhere: ticked(ChildField::LunchElsewhere),
        days_per_month: if input.is_ticked(FormField::PartTime(index)) {
            let days = field(ChildField::DaysPerMonth);
            number(input, days, InputError::DaysNotUnderstood)
        } else {
            Entered::Nothing
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
    let cost = FormField::housing(HousingField::MonthlyCost);
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
        monthly_cost: if form.is_none() || input.is_home_cost_unknown() {
            Entered::Nothing
        } else if input.get(cost).trim().is_empty() {
            Entered::Unread(InputError::CostMissing)
        } else {
            amount(input, cost)
        },
        ..DraftHome::default()
    }
}

fn costs<K: Kind>(
    input: &FormInput,
    field: fn(K, CostField) -> Field,
) -> EnteredCosts<K, InputError> {
    let cost = |&kind: &K| {
        let cost = match amount(input, field(kind, CostField::Whole).into()) {
            Entered::Nothing => Entered::Nothing,
            Entered::Unread(why) => Entered::Unread(why),
            Entered::Value(amount) => Entered::Value(DraftCost::Applied(amount)),
        };
        (kind, cost)
    };
    Entered::Value(K::ALL.iter().map(cost).collect())
}

fn number(input: &FormInput, field: FormField, not_understood: InputError) -> Read<u8> {
    input
        .number(field)
        .map_or(Entered::Unread(not_understood), Entered::Value)
}

fn amount(input: &FormInput, field: FormField) -> Read<Amount> {
    let text = input.get(field);
    match amount::read(text) {
        _ if text.trim().is_empty() => Entered::Nothing,
        Ok(amount) => Entered::Value(amount),
        Err(NoAmount::NotUnderstood) => Entered::Unread(InputError::AmountNotUnderstood),
        Err(NoAmount::Refused(fault)) => Entered::Unread(InputError::Rejected(fault)),
    }
}

/// The field of the form that asks for a field of the situation.
fn form_field(input: &FormInput, field: Field) -> FormField {
    match field {
        Field::Adult(adult, AdultField::Income(place, _)) => incomes(input, adult)
            .nth(place)
            .map_or(FormField::Situation(field), |(_, field)| field),
        Field::Adult(adult, AdultField::Incomes) => FormField::HasIncome(adult, IncomeKind::Salary),
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
mod tests {
    use riksnorm::{HomeForm, Housing};

    use super::*;

    fn typed(more: &[(&str, &str)]) -> FormInput {
        let household = [("month", "2026-11"), ("adults", "1"), ("children", "0")];
        let entries = household.iter().chain(more);
        entries
            .map(|(name, text)| (name.parse().unwrap(), (*text).to_owned()))
            .collect()
    }

    fn housing(more: &[(&str, &str)]) -> Result<Housing, Vec<InputError>> {
        let checked = check(&typed(more)).map(|situation| situation.household.housing);
        checked.map_err(|errors| errors.iter().map(|error| error.error).collect())
    }

    fn fields(more: &[(&str, &str)]) -> Vec<String> {
        let errors = check(&typed(more)).err().unwrap_or_default();
        errors.iter().map(|error| error.field.to_string()).collect()
    }

    #[test]
    fn a_home_whose_cost_is_unknown_counts_as_nothing() {
        let unknown = ("housing.costUnknown", "ja");
        for left in ["", "8 200", "inte en aning"] {
            let cost = ("housing.monthlyCost", left);
            let free = Housing::new(Some(HomeForm::Rental), Amount::ZERO).ok();
            let home = housing(&[("housing.form", "rental"), unknown, cost]);
            assert_eq!(home.ok(), free, "{left}");
        }
    }

    #[test]
    fn the_number_of_children_is_asked_for() {
        for left in ["", " ", "två", "16", "-1"] {
            let entries = [("children", left), ("housing.form", "none")];
            assert_eq!(
                housing(&entries),
                Err(vec![InputError::ChildrenNotUnderstood]),
                "{left}"
            );
        }
    }

    #[test]
    fn children_are_counted_as_many_as_are_asked_about() {
        let entries = [("children", "2 barn"), ("children[0].age", "4")];
        assert_eq!(fields(&entries), ["children[1].age", "housing.form"]);
    }

    #[test]
    fn a_cost_that_is_not_said_to_be_unknown_is_asked_for() {
        let missing = Err(vec![InputError::CostMissing]);
        assert_eq!(housing(&[("housing.form", "rental")]), missing);
        let unticked = [("housing.form", "rental"), ("housing.costUnknown", "")];
        assert_eq!(housing(&unticked), missing);
    }

    #[test]
    fn nothing_is_unknown_without_a_home() {
        let unknown = ("housing.costUnknown", "ja");
        assert_eq!(
            housing(&[("housing.form", "none"), unknown]),
            Ok(Housing::None)
        );
        assert_eq!(housing(&[unknown]), Err(vec![InputError::HomeMissing]));
        for (form, is_unknown) in [("none", false), ("lodger", true)] {
            let input = typed(&[("housing.form", form), unknown]);
            assert_eq!(input.is_home_cost_unknown(), is_unknown, "{form}");
        }
        assert!(!typed(&[("housing.form", "rental")]).is_home_cost_unknown());
    }

    #[test]
    fn an_income_is_named_by_the_field_that_asks_for_it() {
        let entries = [
            ("housing.form", "none"),
            ("adults[0].childBenefit", "ja"),
            ("adults[0].childBenefit[0]", "1250"),
            ("adults[0].pension", "ja"),
            ("adults[0].pension.more", "1"),
            ("adults[0].pension[0]", "400"),
            ("adults[0].pension[1]", "många"),
            ("children", "1"),
            ("children[0].age", "19"),
        ];
        assert_eq!(
            fields(&entries),
            ["children[0].age", "adults[0].pension[1]"],
            "in the order of the steps"
        );
    }

    #[test]
    fn what_is_not_asked_does_not_count() {
        let entries = [
            ("housing.form", "none"),
            ("housing.monthlyCost", "åtta tusen"),
            ("adults[1].salary", "ja"),
            ("adults[1].salary[0]", "x"),
            ("sharedHouseholdSize", "x"),
            ("children[0].age", "x"),
        ];
        assert_eq!(fields(&entries), Vec::<String>::new());
    }
}
