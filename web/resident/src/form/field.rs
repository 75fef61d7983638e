//! The fields of the form, by the names that they have on the page.

use std::{fmt, str::FromStr};

use riksnorm::{AdultField, ChildField, Field, HousingField, IncomeKind, Kind, ParseFieldError};

use crate::step::Step;

/// A field of the form: one of the situation, or one that the form asks beside
/// it.
///
/// [`Field::Adults`] holds how many adults there are, [`Field::Children`] how
/// many children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FormField {
    /// A field of the situation.
    Situation(Field),
    /// Whether others share the household.
    SharesHousehold,
    /// Whether a child is here only some of the days.
    PartTime(usize),
    /// Whether the person does not know what the home costs.
    CostUnknown,
    /// Whether an adult has an income of a kind.
    HasIncome(usize, IncomeKind),
    /// How many further amounts of a kind are asked for.
    FurtherIncomes(usize, IncomeKind),
    /// One of an adult's amounts of a kind, counted from 0.
    IncomeAmount(usize, IncomeKind, usize),
}

const SHARES_HOUSEHOLD: &str = "shares";
const PART_TIME: &str = "partTime";
const COST_UNKNOWN: &str = "costUnknown";
const FURTHER: &str = "more";

impl FormField {
    /// A field of a child.
    pub(crate) const fn child(index: usize, field: ChildField) -> Self {
        Self::Situation(Field::Child(index, field))
    }

    /// Whether the job stimulus applies to an adult.
    pub(crate) const fn job_stimulus(adult: usize) -> Self {
        Self::Situation(Field::Adult(adult, AdultField::JobStimulus))
    }

    /// A field of the home.
    pub(crate) const fn housing(field: HousingField) -> Self {
        Self::Situation(Field::Housing(field))
    }

    /// The step that asks for the field.
    pub(crate) const fn step(self) -> Step {
        match self {
            Self::SharesHousehold | Self::PartTime(_) => Step::Household,
            Self::CostUnknown => Step::Home,
            Self::HasIncome(..) | Self::FurtherIncomes(..) | Self::IncomeAmount(..) => {
                Step::Incomes
            }
            Self::Situation(field) => match field {
                Field::Municipality(_) | Field::Housing(_) => Step::Home,
                Field::Adult(..)
                | Field::Child(
                    _,
                    ChildField::WorkIncome | ChildField::WorkMonth | ChildField::WorkYearToDate,
                ) => Step::Incomes,
                Field::Expenses
                | Field::Expense(..)
                | Field::OtherNeeds
                | Field::OtherNeed(..)
                | Field::HasAssets => Step::Costs,
                _ => Step::Household,
            },
        }
    }
}

impl From<Field> for FormField {
    fn from(field: Field) -> Self {
        Self::Situation(field)
    }
}

impl fmt::Display for FormField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let child = |index| Field::Child(index, ChildField::Whole);
        let adult = |index| Field::Adult(index, AdultField::Whole);
        match *self {
            Self::Situation(field) => field.fmt(f),
            Self::SharesHousehold => f.write_str(SHARES_HOUSEHOLD),
            Self::PartTime(index) => write!(f, "{}.{PART_TIME}", child(index)),
            Self::CostUnknown => {
                write!(f, "{}.{COST_UNKNOWN}", Field::Housing(HousingField::Whole))
            }
            Self::HasIncome(index, kind) => write!(f, "{}.{}", adult(index), kind.id()),
            Self::FurtherIncomes(index, kind) => {
                write!(f, "{}.{}.{FURTHER}", adult(index), kind.id())
            }
            Self::IncomeAmount(index, kind, place) => {
                write!(f, "{}.{}[{place}]", adult(index), kind.id())
            }
        }
    }
}

impl FromStr for FormField {
    type Err = ParseFieldError;

    fn from_str(name: &str) -> Result<Self, ParseFieldError> {
        if let Ok(field) = name.parse() {
            return Ok(Self::Situation(field));
        }
        if name == SHARES_HOUSEHOLD {
            return Ok(Self::SharesHousehold);
        }
        let (object, member) = name.split_once('.').ok_or(ParseFieldError)?;
        match (object.parse()?, member) {
            (Field::Child(index, ChildField::Whole), PART_TIME) => Ok(Self::PartTime(index)),
            (Field::Housing(HousingField::Whole), COST_UNKNOWN) => Ok(Self::CostUnknown),
            (Field::Adult(index, AdultField::Whole), income) => parse_income(index, income),
            _ => Err(ParseFieldError),
        }
    }
}

/// The field of an income behind the adult that it belongs to: `salary`,
/// `salary.more` or `salary[1]`.
fn parse_income(adult: usize, name: &str) -> Result<FormField, ParseFieldError> {
    let kind = |id| IncomeKind::from_id(id).ok_or(ParseFieldError);
    if let Some((id, member)) = name.split_once('.') {
        let is_further = member == FURTHER;
        let field = FormField::FurtherIncomes(adult, kind(id)?);
        return is_further.then_some(field).ok_or(ParseFieldError);
    }
    if let Some((id, place)) = name.split_once('[') {
        let place = place.strip_suffix(']').and_then(|place| place.parse().ok());
        let place = place.ok_or(ParseFieldError)?;
        return Ok(FormField::IncomeAmount(adult, kind(id)?, place));
    }
    Ok(FormField::HasIncome(adult, kind(name)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_the_field_that_prints_it() {
        for name in [
            "month",
            "adults",
            "children[2].workIncome.yearToDate",
            "shares",
            "children[1].partTime",
            "housing.costUnknown",
            "adults[1].salary",
            "adults[0].salary.more",
            "adults[0].childBenefit[12]",
            "expenses.workTravel",
        ] {
            let field: FormField = name.parse().unwrap();
            assert_eq!(field.to_string(), name);
        }
        for name in [
            "",
            "kids",
            "adults[0].wage",
            "adults[0].salary.less",
            "adults[0].salary[x]",
        ] {
            let parsed = name.parse::<FormField>();
            assert!(
                !matches!(parsed, Ok(field) if field != Field::Situation.into()),
                "{name}"
            );
        }
    }
}
