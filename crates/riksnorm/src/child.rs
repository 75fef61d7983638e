//! Children of the household.

use rust_decimal::Decimal;

use super::{Amount, Fault, Kronor};

/// The age of someone who belongs to the household as a child: 0 to 17, or 18
/// to 20 and still in basic or upper secondary school (FB 7).
///
/// ```
/// use riksnorm::{Age, Fault};
///
/// assert_eq!(Age::new(19, true)?.years(), 19);
/// assert_eq!(Age::new(19, false), Err(Fault::ChildAppliesAlone));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(u8);

impl Age {
    /// The age of the oldest child.
    pub const OLDEST: u8 = 20;

    /// Up to this age it matters where lunch is eaten.
    pub const LAST_WITH_LUNCH: u8 = 6;

    /// A child of `years`; `in_school` matters from 18 on.
    ///
    /// # Errors
    /// [`Fault::ChildAge`] above 20, [`Fault::ChildAppliesAlone`] from 18 on
    /// when not in school.
    pub const fn new(years: u8, in_school: bool) -> Result<Self, Fault> {
        match years {
            0..18 => Ok(Self(years)),
            18..=Self::OLDEST if in_school => Ok(Self(years)),
            18..=Self::OLDEST => Err(Fault::ChildAppliesAlone),
            _ => Err(Fault::ChildAge),
        }
    }

    /// The number of years.
    #[must_use]
    pub const fn years(self) -> u8 {
        self.0
    }
}

/// A number of days within a month, 1 to 31.
///
/// ```
/// use riksnorm::{Days, Fault};
///
/// assert_eq!(Days::new(10)?.get(), 10);
/// assert_eq!(Days::new(32), Err(Fault::DaysRange));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(u8);

impl Days {
    /// The days of the longest month.
    pub const MOST: u8 = 31;

    /// `days` days.
    ///
    /// # Errors
    /// [`Fault::DaysRange`].
    pub const fn new(days: u8) -> Result<Self, Fault> {
        match days {
            1..=Self::MOST => Ok(Self(days)),
            _ => Err(Fault::DaysRange),
        }
    }

    /// The number of days.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// What a child earned by working itself.
///
/// ```
/// use riksnorm::{Amount, Fault, WorkIncome};
///
/// let (month, year) = (Amount::from_ore(300_000)?, Amount::from_ore(6_000_000)?);
/// assert_eq!(WorkIncome::new(month, year)?.month(), month);
/// assert_eq!(WorkIncome::new(year, month), Err(Fault::WorkIncomeYearBelowMonth));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WorkIncome {
    month: Amount,
    year_to_date: Amount,
}

impl WorkIncome {
    /// Earnings in kronor of the income month, and of the calendar year up to and
    /// with it; what is above a price base amount may count (SoL 12:9).
    ///
    /// # Errors
    /// [`Fault::WorkIncomeYearBelowMonth`] for a year that is less than its month.
    pub fn new(month: Amount, year_to_date: Amount) -> Result<Self, Fault> {
        if year_to_date < month {
            return Err(Fault::WorkIncomeYearBelowMonth);
        }
        Ok(Self {
            month,
            year_to_date,
        })
    }

    /// Kronor of the income month.
    #[must_use]
    pub const fn month(self) -> Amount {
        self.month
    }

    /// Kronor of the calendar year so far.
    #[must_use]
    pub const fn year_to_date(self) -> Amount {
        self.year_to_date
    }

    /// What may be counted: the part above a price base amount (SoL 12:9).
    pub(crate) fn counted(self, price_base_amount: Kronor) -> Kronor {
        let above = self.year_to_date.decimal() - price_base_amount.decimal();
        Kronor::half_up(above.clamp(Decimal::ZERO, self.month.decimal()))
    }
}

/// A child of the household, wherever it lives most of the time.
///
/// ```
/// use riksnorm::{Age, Child, Days};
///
/// let visiting = Child { days_per_month: Some(Days::new(10)?), ..Child::new(Age::new(4, false)?) };
/// assert_eq!(visiting.age.years(), 4);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Child {
    /// How old it is.
    pub age: Age,
    /// Whether it eats lunch elsewhere five days a week.
    pub lunch_elsewhere: bool,
    /// How many days a month it lives or visits here; none for all of them.
    pub days_per_month: Option<Days>,
    /// What it earned itself.
    pub work_income: Option<WorkIncome>,
}

impl Child {
    /// A child that lives here all the time and eats its lunches here.
    #[must_use]
    pub const fn new(age: Age) -> Self {
        Self {
            age,
            lunch_elsewhere: false,
            days_per_month: None,
            work_income: None,
        }
    }
}

/// The children of a household, at most [`Children::MOST`].
///
/// ```
/// use riksnorm::{Age, Child, Children, Fault};
///
/// let child = Child::new(Age::new(4, false)?);
/// assert_eq!(Children::new(vec![child; 2])?.count(), 2);
/// assert_eq!(Children::new(vec![child; 16]), Err(Fault::ChildrenCount));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Children(Vec<Child>);

impl Children {
    /// How many a household can have here.
    pub const MOST: usize = 15;

    /// These children, in the order they are named.
    ///
    /// # Errors
    /// [`Fault::ChildrenCount`].
    pub fn new(children: Vec<Child>) -> Result<Self, Fault> {
        if children.len() > Self::MOST {
            return Err(Fault::ChildrenCount);
        }
        Ok(Self(children))
    }

    /// Each with its index.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Child)> {
        self.0.iter().enumerate()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u8 {
        // INVARIANT: at most MOST.
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }
}
