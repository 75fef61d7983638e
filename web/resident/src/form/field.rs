//! The fields of the form, by the names that they have on the page.

use std::{fmt, str::FromStr};

use riksnorm::{AdultField, ChildField, Field, HousingField, ParseFieldError};

use super::{Asked, IncomeName};
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
    /// The month that the person lets be counted with the amounts of another.
    OtherAmounts,
    /// Whether others share the household.
    SharesHousehold,
    /// When a child is here: always where nothing is said.
    PartTime(usize),
    /// Whether the person does not know what the home costs.
    CostUnknown,
    /// What those pay of the home who share it.
    OthersPay,
    /// Whether the person does not know what they pay.
    OthersUnknown,
    /// The adult whose incomes are shown.
    IncomesOf,
    /// Whether an adult has an income of a name.
    HasIncome(usize, IncomeName),
    /// How many further payments of a name are asked for.
    FurtherIncomes(usize, IncomeName),
    /// One of an adult's payments of a name, counted from 0.
    IncomeAmount(usize, IncomeName, usize),
    /// Whether no money came in at all.
    NoIncome,
    /// How much is saved.
    Savings,
    /// Whether the person does not know how much is saved.
    SavingsUnknown,
    /// Whether the household has a cost.
    Has(Field),
    /// Whether the page's script keeps what is typed in this tab for a while.
    KeepInTab,
    /// Whether something was asked, and confirmed.
    Asked(Asked),
}

const OTHER_AMOUNTS: &str = "otherAmounts";
/// The list of further months, which says the month as the choices do.
pub(crate) const OTHER_MONTH: &str = "otherMonth";
const SHARES_HOUSEHOLD: &str = "shares";
const PART_TIME: &str = "partTime";
const COST_UNKNOWN: &str = "costUnknown";
const OTHERS_PAY: &str = "othersPay";
const OTHERS_UNKNOWN: &str = "othersUnknown";
const HAS: &str = "has.";
const FURTHER: &str = "more";
const INCOMES_OF: &str = "incomesOf";
const NO_INCOME: &str = "noIncome";
const SAVINGS: &str = "savings";
const SAVINGS_UNKNOWN: &str = "savingsUnknown";
/// As `web/script/keep.js` has it.
const KEEP_IN_TAB: &str = "keepInTab";
const ASKED: &str = "asked";

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

    /// The field once a child is removed: none where it was that child's.
    pub(crate) fn without_child(self, removed: usize) -> Option<Self> {
        let moved = |index: usize| match index {
            _ if index == removed => None,
            _ => Some(index - usize::from(index > removed)),
        };
        Some(match self {
            Self::Situation(Field::Child(index, field)) => Self::child(moved(index)?, field),
            Self::PartTime(index) => Self::PartTime(moved(index)?),
            _ => self,
        })
    }

    /// The adult whose incomes have to be shown for the field to be in sight.
    pub(crate) fn adult(self) -> Option<usize> {
        match self {
            Self::HasIncome(_, name) | Self::IncomeAmount(_, name, _) if name.is_common() => None,
            Self::HasIncome(adult, _) | Self::IncomeAmount(adult, ..) => Some(adult),
            _ => None,
        }
    }

    /// The step that asks for the field.
    pub(crate) const fn step(self) -> Step {
        match self {
            Self::OtherAmounts | Self::SharesHousehold | Self::PartTime(_) => Step::Household,
            Self::CostUnknown | Self::OthersPay | Self::OthersUnknown => Step::Home,
            Self::Has(_) => Step::Costs,
            Self::Asked(asked) => asked.step(),
            Self::IncomesOf
            | Self::HasIncome(..)
            | Self::FurtherIncomes(..)
            | Self::IncomeAmount(..)
            | Self::NoIncome
            | Self::Savings
            | Self::SavingsUnknown
            | Self::KeepInTab => Step::Incomes,
            Self::Situation(field) => match field {
                Field::Municipality(_) | Field::Housing(_) => Step::Home,
                Field::Adult(..)
                | Field::HasAssets
                | Field::Child(
                    _,
                    ChildField::WorkIncome | ChildField::WorkMonth | ChildField::WorkYearToDate,
                ) => Step::Incomes,
                Field::Expenses | Field::Expense(..) | Field::OtherNeeds | Field::OtherNeed(..) => {
                    Step::Costs
                }
                Field::Situation
                | Field::Month
                | Field::Adults
                | Field::Children
                | Field::Child(..)
                | Field::SharedHouseholdSize
                | Field::NormAdjustment => Step::Household,
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
            Self::OtherAmounts => f.write_str(OTHER_AMOUNTS),
            Self::SharesHousehold => f.write_str(SHARES_HOUSEHOLD),
            Self::PartTime(index) => write!(f, "{}.{PART_TIME}", child(index)),
            Self::CostUnknown => {
                write!(f, "{}.{COST_UNKNOWN}", Field::Housing(HousingField::Whole))
            }
            Self::OthersPay => write!(f, "{}.{OTHERS_PAY}", Field::Housing(HousingField::Whole)),
            Self::OthersUnknown => {
                write!(
                    f,
                    "{}.{OTHERS_UNKNOWN}",
                    Field::Housing(HousingField::Whole)
                )
            }
            Self::Has(field) => write!(f, "{HAS}{field}"),
            Self::IncomesOf => f.write_str(INCOMES_OF),
            Self::NoIncome => f.write_str(NO_INCOME),
            Self::Savings => f.write_str(SAVINGS),
            Self::SavingsUnknown => f.write_str(SAVINGS_UNKNOWN),
            Self::KeepInTab => f.write_str(KEEP_IN_TAB),
            Self::Asked(asked) => write!(f, "{ASKED}.{}", asked.id()),
            Self::HasIncome(index, kind) => write!(f, "{}.{}", adult(index), kind.id()),
            Self::FurtherIncomes(index, kind) => {
                write!(f, "{}.{}.{FURTHER}", adult(index), kind.id())
            }
            Self::IncomeAmount(of, kind, index) => {
                write!(f, "{}.{}[{index}]", adult(of), kind.id())
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
        match name {
            OTHER_AMOUNTS => return Ok(Self::OtherAmounts),
            OTHER_MONTH => return Ok(Self::Situation(Field::Month)),
            SHARES_HOUSEHOLD => return Ok(Self::SharesHousehold),
            INCOMES_OF => return Ok(Self::IncomesOf),
            NO_INCOME => return Ok(Self::NoIncome),
            SAVINGS => return Ok(Self::Savings),
            SAVINGS_UNKNOWN => return Ok(Self::SavingsUnknown),
            KEEP_IN_TAB => return Ok(Self::KeepInTab),
            _ => {}
        }
        if let Some(field) = name.strip_prefix(HAS) {
            return Ok(Self::Has(field.parse()?));
        }
        let (object, member) = name.split_once('.').ok_or(ParseFieldError)?;
        if object == ASKED {
            let asked = Asked::from_id(member).ok_or(ParseFieldError)?;
            return Ok(Self::Asked(asked));
        }
        match (object.parse()?, member) {
            (Field::Child(index, ChildField::Whole), PART_TIME) => Ok(Self::PartTime(index)),
            (Field::Housing(HousingField::Whole), COST_UNKNOWN) => Ok(Self::CostUnknown),
            (Field::Housing(HousingField::Whole), OTHERS_PAY) => Ok(Self::OthersPay),
            (Field::Housing(HousingField::Whole), OTHERS_UNKNOWN) => Ok(Self::OthersUnknown),
            (Field::Adult(index, AdultField::Whole), income) => parse_income(index, income),
            _ => Err(ParseFieldError),
        }
    }
}

/// The field of an income behind the adult that it belongs to: `salary`,
/// `salary.more` or `salary[1]`.
fn parse_income(adult: usize, name: &str) -> Result<FormField, ParseFieldError> {
    let kind = |id| IncomeName::from_id(id).ok_or(ParseFieldError);
    if let Some((id, member)) = name.split_once('.') {
        let is_further = member == FURTHER;
        let field = FormField::FurtherIncomes(adult, kind(id)?);
        return is_further.then_some(field).ok_or(ParseFieldError);
    }
    if let Some((id, index)) = name.split_once('[') {
        let index = index.strip_suffix(']').and_then(|index| index.parse().ok());
        let index = index.ok_or(ParseFieldError)?;
        return Ok(FormField::IncomeAmount(adult, kind(id)?, index));
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
            "otherAmounts",
            "adults",
            "children[2].workIncome.yearToDate",
            "shares",
            "children[1].partTime",
            "housing.costUnknown",
            "housing.othersPay",
            "housing.othersUnknown",
            "has.expenses.workTravel",
            "adults[1].salary",
            "adults[0].salary.more",
            "adults[0].childBenefit[12]",
            "adults[1].establishment[0]",
            "incomesOf",
            "noIncome",
            "savings",
            "savingsUnknown",
            "keepInTab",
            "asked.childBenefit",
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
