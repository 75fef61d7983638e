//! What can be wrong with what is entered.

use std::fmt;

// `super`, and not `crate`: the build script reads a municipality by this file
// too.
use super::{Month, NotAMonth};

/// A value that the rules refuse. Where it stands is known to who read it.
///
/// Its code is for programs and stays; its sentence, in English, is for who
/// writes them. It is matched to the end by every front, so that a fault
/// without a text is a compile error there: that is why it is not
/// `non_exhaustive`.
///
/// ```
/// use riksnorm::{Age, Fault};
///
/// let fault = Age::new(21, true).err();
/// assert_eq!(fault, Some(Fault::ChildAge));
/// assert_eq!(Fault::ChildAge.code(), "child-age");
/// assert_eq!(Fault::ChildAge.to_string(), "a child is 0 to 20 years old");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The month is not written like `2026-11`.
    MonthFormat,
    /// There are no amounts for the month.
    MonthNotCovered {
        /// The first month that is covered.
        first: Month,
        /// The last month that is covered.
        last: Month,
    },
    /// No municipality has this id.
    MunicipalityUnknown,
    /// A household has one adult or two.
    AdultsCount,
    /// An adult has at most [`Incomes::MOST`](crate::Incomes::MOST) incomes.
    IncomesCount,
    /// A household has at most [`Children::MOST`](crate::Children::MOST) children.
    ChildrenCount,
    /// A child is 0 to 20 years old.
    ChildAge,
    /// Someone of 18 to 20 who is not in school applies alone (FB 7).
    ChildAppliesAlone,
    /// A number of days in a month is 1 to 31.
    DaysRange,
    /// A household community is larger than the household and at most 30.
    SharedHouseholdRange,
    /// An amount is below 0.
    AmountNegative,
    /// An amount is above 1 000 000 kronor.
    AmountTooLarge,
    /// An amount has more than two decimals.
    AmountPrecision,
    /// A cost of housing without a home.
    AmountWithoutHome,
    /// A year's earnings are below those of a month in it.
    WorkIncomeYearBelowMonth,
    /// More is accepted than is applied for.
    AcceptedAboveApplied,
    /// An amount of a guideline is not above 0.
    AmountNotPositive,
    /// A row of guidelines ends below its beginning, or has an amount for
    /// further children and an end.
    BandOrder,
    /// A set of guidelines ends before it begins, or begins in the month of
    /// another one.
    ValidityOrder,
    /// A text of a profile is too long, empty, or has letters that it may not.
    TextFormat,
    /// A list of a profile is too long.
    ListLength,
}

impl Fault {
    /// The name of the fault, the same in every language.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MonthFormat => "month-format",
            Self::MonthNotCovered { .. } => "month-not-covered",
            Self::MunicipalityUnknown => "municipality-unknown",
            Self::AdultsCount => "adults-count",
            Self::IncomesCount => "incomes-count",
            Self::ChildrenCount => "children-count",
            Self::ChildAge => "child-age",
            Self::ChildAppliesAlone => "child-applies-alone",
            Self::DaysRange => "days-range",
            Self::SharedHouseholdRange => "shared-household-range",
            Self::AmountNegative => "amount-negative",
            Self::AmountTooLarge => "amount-too-large",
            Self::AmountPrecision => "amount-precision",
            Self::AmountWithoutHome => "amount-without-home",
            Self::WorkIncomeYearBelowMonth => "work-income-year-below-month",
            Self::AcceptedAboveApplied => "accepted-above-applied",
            Self::AmountNotPositive => "amount-not-positive",
            Self::BandOrder => "band-order",
            Self::ValidityOrder => "validity-order",
            Self::TextFormat => "text-format",
            Self::ListLength => "list-length",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MonthFormat => return NotAMonth.fmt(f),
            Self::MonthNotCovered { first, last } => {
                return write!(f, "there are amounts for the months {first} to {last} only");
            }
            Self::MunicipalityUnknown => "there is no municipality with this id here",
            Self::AdultsCount => "a household has one adult or two",
            Self::IncomesCount => "an adult has at most 50 incomes here",
            Self::ChildrenCount => "a household has at most 15 children here",
            Self::ChildAge => "a child is 0 to 20 years old",
            Self::ChildAppliesAlone => {
                "who is 18 to 20 and not in school applies alone: leave them out of children, \
                 count them in sharedHouseholdSize, and enter what they pay as rentFromOthers"
            }
            Self::DaysRange => "a number of days is 1 to 31",
            Self::SharedHouseholdRange => {
                "a household community is larger than the household and at most 30"
            }
            Self::AmountNegative => "an amount is at least 0",
            Self::AmountTooLarge => "an amount is at most 1 000 000",
            Self::AmountPrecision => "an amount has at most two decimals",
            Self::AmountWithoutHome => "a cost of housing needs a home",
            Self::WorkIncomeYearBelowMonth => {
                "earnings of the year are at least those of the month"
            }
            Self::AcceptedAboveApplied => "no more is accepted than is applied for",
            Self::AmountNotPositive => "an amount of a guideline is above 0",
            Self::BandOrder => {
                "a row ends at the number of children it begins with or later, and only a row \
                 without an end has an amount for further children"
            }
            Self::ValidityOrder => {
                "a set of guidelines ends in the month it begins or later, and no other one \
                 begins in the same month"
            }
            Self::TextFormat => {
                "an id is 1 to 40 of a-z, 0-9 and -, and taken by no other municipality; other \
                 texts have 1 to 80 characters"
            }
            Self::ListLength => {
                "there are at most 20 sets of guidelines, with at most 60 rows each"
            }
        })
    }
}

impl std::error::Error for Fault {}

impl From<NotAMonth> for Fault {
    fn from(_: NotAMonth) -> Self {
        Self::MonthFormat
    }
}
