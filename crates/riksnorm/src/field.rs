//! The place of a value in a situation.

use std::{fmt, str::FromStr};

use crate::{Expense, Kind, OtherNeed, ProfileField, RowField, SetField};

/// The place of a value in a situation, printed and parsed as the contract's
/// path. Fields are ordered as the contract lists them.
///
/// ```
/// use riksnorm::{ChildField, Field};
///
/// let field = Field::Child(1, ChildField::Age);
/// assert_eq!(field.to_string(), "children[1].age");
/// assert_eq!("children[1].age".parse(), Ok(field));
/// assert!(Field::Month < field && field < Field::HasAssets);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The whole situation, whose path is empty.
    Situation,
    /// The month support is applied for.
    Month,
    /// The municipality, or its own guidelines.
    Municipality(ProfileField),
    /// The list of adults.
    Adults,
    /// One of the adults, counted from 0.
    Adult(usize, AdultField),
    /// The list of children.
    Children,
    /// One of the children, counted from 0.
    Child(usize, ChildField),
    /// Everyone in the household community.
    SharedHouseholdSize,
    /// A higher or lower norm that has been decided.
    NormAdjustment,
    /// The home.
    Housing(HousingField),
    /// All costs beside the norm.
    Expenses,
    /// One of the costs beside the norm.
    Expense(Expense, CostField),
    /// All living costs otherwise.
    OtherNeeds,
    /// One of the living costs otherwise.
    OtherNeed(OtherNeed, CostField),
    /// Whether there are assets.
    HasAssets,
}

/// A field of an adult.
///
/// ```
/// use riksnorm::{AdultField, Field};
///
/// let field = Field::Adult(1, AdultField::JobStimulus);
/// assert_eq!(field.to_string(), "adults[1].jobStimulus");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdultField {
    /// The adult as a whole.
    Whole,
    /// The list of incomes.
    Incomes,
    /// One of the incomes, counted from 0.
    Income(usize, IncomeField),
    /// Whether the job stimulus applies.
    JobStimulus,
}

/// A field of an income.
///
/// ```
/// use riksnorm::{AdultField, Field, IncomeField};
///
/// let field = Field::Adult(0, AdultField::Income(2, IncomeField::Amount));
/// assert_eq!(field.to_string(), "adults[0].incomes[2].amount");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncomeField {
    /// The income as a whole.
    Whole,
    /// What kind it is.
    Kind,
    /// Kronor of the income month.
    Amount,
}

/// A field of a child.
///
/// ```
/// use riksnorm::{ChildField, Field};
///
/// let field = Field::Child(0, ChildField::WorkYearToDate);
/// assert_eq!(field.to_string(), "children[0].workIncome.yearToDate");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChildField {
    /// The child as a whole.
    Whole,
    /// Age in years.
    Age,
    /// Whether it eats lunch elsewhere.
    LunchElsewhere,
    /// Days a month that it lives or visits here.
    DaysPerMonth,
    /// Whether it goes to school from 18 on.
    InSchool,
    /// Its own earnings as a whole.
    WorkIncome,
    /// Its earnings of the income month.
    WorkMonth,
    /// Its earnings of the calendar year so far.
    WorkYearToDate,
}

/// A field of the home.
///
/// ```
/// use riksnorm::{Field, HousingField};
///
/// assert_eq!("housing.monthlyCost".parse(), Ok(Field::Housing(HousingField::MonthlyCost)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HousingField {
    /// The home as a whole.
    Whole,
    /// Its form.
    Form,
    /// Its cost per month.
    MonthlyCost,
    /// The guideline that the caller states.
    Guideline,
    /// What the municipality accepts.
    Accepted,
}

/// A field of a cost or need that is assessed.
///
/// ```
/// use riksnorm::{CostField, Expense, Field};
///
/// let field = Field::Expense(Expense::HomeInsurance, CostField::Accepted);
/// assert_eq!(field.to_string(), "expenses.homeInsurance.accepted");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CostField {
    /// The cost as a whole.
    Whole,
    /// What is applied for.
    Applied,
    /// What the municipality accepts.
    Accepted,
}

/// How a field is reached from the one around it.
enum Step {
    Member(&'static str),
    Element(usize),
}

/// The members of each object with their names, each written once.
macro_rules! members {
    ($([$($object:tt)*] . $name:literal = [$($member:tt)*];)*) => {
        fn named_member(self, name: &str) -> Option<Self> {
            match (self, name) {
                $(($($object)*, $name) => Some($($member)*),)*
                _ => None,
            }
        }

        fn name_in_object(self) -> Option<(Self, &'static str)> {
            match self {
                $($($member)* => Some(($($object)*, $name)),)*
                _ => None,
            }
        }
    };
}

// Short names for the table below.
use self::{
    AdultField as A, ChildField as C, CostField as Cost, HousingField as H, IncomeField as I,
};
use crate::{ProfileField as P, RowField as R, SetField as S};

impl Field {
    members! {
        [Self::Situation]."month" = [Self::Month];
        [Self::Situation]."municipality" = [Self::Municipality(P::Whole)];
        [Self::Municipality(P::Whole)]."id" = [Self::Municipality(P::Id)];
        [Self::Municipality(P::Whole)]."name" = [Self::Municipality(P::Name)];
        [Self::Municipality(P::Whole)]."guidelines" = [Self::Municipality(P::Guidelines)];
        [Self::Municipality(P::Set(set, S::Whole))]."source" = [Self::Municipality(P::Set(set, S::Source))];
        [Self::Municipality(P::Set(set, S::Whole))]."decision" = [Self::Municipality(P::Set(set, S::Decision))];
        [Self::Municipality(P::Set(set, S::Whole))]."from" = [Self::Municipality(P::Set(set, S::From))];
        [Self::Municipality(P::Set(set, S::Whole))]."through" = [Self::Municipality(P::Set(set, S::Through))];
        [Self::Municipality(P::Set(set, S::Whole))]."rent" = [Self::Municipality(P::Set(set, S::Rent))];
        [Self::Municipality(P::Set(set, S::Row(row, R::Whole)))]."adults" = [Self::Municipality(P::Set(set, S::Row(row, R::Adults)))];
        [Self::Municipality(P::Set(set, S::Row(row, R::Whole)))]."children" = [Self::Municipality(P::Set(set, S::Row(row, R::Children)))];
        [Self::Municipality(P::Set(set, S::Row(row, R::Children)))]."from" = [Self::Municipality(P::Set(set, S::Row(row, R::ChildrenFrom)))];
        [Self::Municipality(P::Set(set, S::Row(row, R::Children)))]."through" = [Self::Municipality(P::Set(set, S::Row(row, R::ChildrenThrough)))];
        [Self::Municipality(P::Set(set, S::Row(row, R::Whole)))]."amount" = [Self::Municipality(P::Set(set, S::Row(row, R::Amount)))];
        [Self::Municipality(P::Set(set, S::Row(row, R::Whole)))]."perFurtherChild" = [Self::Municipality(P::Set(set, S::Row(row, R::PerFurtherChild)))];
        [Self::Municipality(P::Set(set, S::Whole))]."lodger" = [Self::Municipality(P::Set(set, S::Lodger))];
        [Self::Situation]."adults" = [Self::Adults];
        [Self::Adult(adult, A::Whole)]."incomes" = [Self::Adult(adult, A::Incomes)];
        [Self::Adult(adult, A::Income(income, I::Whole))]."kind" = [Self::Adult(adult, A::Income(income, I::Kind))];
        [Self::Adult(adult, A::Income(income, I::Whole))]."amount" = [Self::Adult(adult, A::Income(income, I::Amount))];
        [Self::Adult(adult, A::Whole)]."jobStimulus" = [Self::Adult(adult, A::JobStimulus)];
        [Self::Situation]."children" = [Self::Children];
        [Self::Child(child, C::Whole)]."age" = [Self::Child(child, C::Age)];
        [Self::Child(child, C::Whole)]."lunchElsewhere" = [Self::Child(child, C::LunchElsewhere)];
        [Self::Child(child, C::Whole)]."daysPerMonth" = [Self::Child(child, C::DaysPerMonth)];
        [Self::Child(child, C::Whole)]."inSchool" = [Self::Child(child, C::InSchool)];
        [Self::Child(child, C::Whole)]."workIncome" = [Self::Child(child, C::WorkIncome)];
        [Self::Child(child, C::WorkIncome)]."month" = [Self::Child(child, C::WorkMonth)];
        [Self::Child(child, C::WorkIncome)]."yearToDate" = [Self::Child(child, C::WorkYearToDate)];
        [Self::Situation]."sharedHouseholdSize" = [Self::SharedHouseholdSize];
        [Self::Situation]."normAdjustment" = [Self::NormAdjustment];
        [Self::Situation]."housing" = [Self::Housing(H::Whole)];
        [Self::Housing(H::Whole)]."form" = [Self::Housing(H::Form)];
        [Self::Housing(H::Whole)]."monthlyCost" = [Self::Housing(H::MonthlyCost)];
        [Self::Housing(H::Whole)]."guideline" = [Self::Housing(H::Guideline)];
        [Self::Housing(H::Whole)]."accepted" = [Self::Housing(H::Accepted)];
        [Self::Situation]."expenses" = [Self::Expenses];
        [Self::Expense(kind, Cost::Whole)]."applied" = [Self::Expense(kind, Cost::Applied)];
        [Self::Expense(kind, Cost::Whole)]."accepted" = [Self::Expense(kind, Cost::Accepted)];
        [Self::Situation]."otherNeeds" = [Self::OtherNeeds];
        [Self::OtherNeed(kind, Cost::Whole)]."applied" = [Self::OtherNeed(kind, Cost::Applied)];
        [Self::OtherNeed(kind, Cost::Whole)]."accepted" = [Self::OtherNeed(kind, Cost::Accepted)];
        [Self::Situation]."hasAssets" = [Self::HasAssets];
    }

    /// The member of this object with the given name.
    fn member(self, name: &str) -> Option<Self> {
        match self {
            Self::Expenses => {
                Expense::from_id(name).map(|kind| Self::Expense(kind, CostField::Whole))
            }
            Self::OtherNeeds => {
                OtherNeed::from_id(name).map(|kind| Self::OtherNeed(kind, CostField::Whole))
            }
            _ => self.named_member(name),
        }
    }

    /// The element of this list with the given index.
    fn element(self, index: usize) -> Option<Self> {
        match self {
            Self::Adults => Some(Self::Adult(index, AdultField::Whole)),
            Self::Adult(adult, AdultField::Incomes) => Some(Self::Adult(
                adult,
                AdultField::Income(index, IncomeField::Whole),
            )),
            Self::Children => Some(Self::Child(index, ChildField::Whole)),
            Self::Municipality(ProfileField::Guidelines) => Some(Self::Municipality(
                ProfileField::Set(index, SetField::Whole),
            )),
            Self::Municipality(ProfileField::Set(set, SetField::Rent)) => Some(Self::Municipality(
                ProfileField::Set(set, SetField::Row(index, RowField::Whole)),
            )),
            _ => None,
        }
    }

    fn parent_and_step(self) -> Option<(Self, Step)> {
        let element = |list, index| Some((list, Step::Element(index)));
        match self {
            Self::Adult(index, AdultField::Whole) => element(Self::Adults, index),
            Self::Adult(adult, AdultField::Income(index, IncomeField::Whole)) => {
                element(Self::Adult(adult, AdultField::Incomes), index)
            }
            Self::Child(index, ChildField::Whole) => element(Self::Children, index),
            Self::Municipality(ProfileField::Set(index, SetField::Whole)) => {
                element(Self::Municipality(ProfileField::Guidelines), index)
            }
            Self::Municipality(ProfileField::Set(set, SetField::Row(index, RowField::Whole))) => {
                let rows = ProfileField::Set(set, SetField::Rent);
                element(Self::Municipality(rows), index)
            }
            Self::Expense(kind, CostField::Whole) => {
                Some((Self::Expenses, Step::Member(kind.id())))
            }
            Self::OtherNeed(kind, CostField::Whole) => {
                Some((Self::OtherNeeds, Step::Member(kind.id())))
            }
            _ => self
                .name_in_object()
                .map(|(object, name)| (object, Step::Member(name))),
        }
    }

    /// The object or list that the field belongs to. None for the situation.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        self.parent_and_step().map(|(parent, _)| parent)
    }

    /// The field's name in its object, such as `age`. It is empty for an
    /// element of a list and for the situation.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.parent_and_step() {
            Some((_, Step::Member(name))) => name,
            Some((_, Step::Element(_))) | None => "",
        }
    }

    /// Whether this field is `object` or a part of it.
    #[must_use]
    pub fn is_within(self, object: Self) -> bool {
        std::iter::successors(Some(self), |field| field.parent()).any(|field| field == object)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parent_and_step() {
            None => Ok(()),
            Some((Self::Situation, Step::Member(name))) => f.write_str(name),
            Some((parent, Step::Member(name))) => write!(f, "{parent}.{name}"),
            Some((parent, Step::Element(index))) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// A text that is no path of the contract.
///
/// ```
/// use riksnorm::{Field, ParseFieldError};
///
/// assert_eq!("children[1].name".parse::<Field>(), Err(ParseFieldError));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseFieldError;

impl fmt::Display for ParseFieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a path of a situation")
    }
}

impl std::error::Error for ParseFieldError {}

impl FromStr for Field {
    type Err = ParseFieldError;

    fn from_str(path: &str) -> Result<Self, ParseFieldError> {
        let mut field = Self::Situation;
        let mut rest = path;
        while !rest.is_empty() {
            let next = if let Some(behind) = rest.strip_prefix('[') {
                let (index, behind) = behind.split_once(']').ok_or(ParseFieldError)?;
                rest = behind;
                let is_number = index.bytes().all(|byte| byte.is_ascii_digit());
                let index = index.parse().ok().filter(|_| is_number);
                index.and_then(|index| field.element(index))
            } else {
                let is_first = field == Self::Situation;
                let behind = if is_first {
                    rest
                } else {
                    rest.strip_prefix('.').ok_or(ParseFieldError)?
                };
                let end = behind.find(['.', '[']).unwrap_or(behind.len());
                let (name, behind) = behind.split_at_checked(end).ok_or(ParseFieldError)?;
                rest = behind;
                field.member(name)
            };
            field = next.ok_or(ParseFieldError)?;
        }
        Ok(field)
    }
}
