//! What can be wrong with what is entered.

use std::fmt;

use crate::Month;

/// A value that the rules refuse. Where it stands is known to who read it.
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
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Fault {}
