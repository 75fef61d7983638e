//! The amounts of riksnormen (SoF 12:2–3).

use rust_decimal::Decimal;

use crate::{
    Adults, Age, Kronor,
    kinds::kinds,
    tables::{ChildRow, Riksnorm},
};

kinds! {
    /// The rows of adults.
    ///
    /// ```
    /// use riksnorm::{Adult, Adults, AdultsRow};
    ///
    /// let couple = Adults::Couple([Adult::default(), Adult::default()]);
    /// assert_eq!(AdultsRow::for_adults(&couple), AdultsRow::Couple);
    /// ```
    AdultsRow {
        /// One adult.
        Single = "single",
        /// Two who are partners, one amount for the pair.
        Couple = "couple",
    }
}

impl AdultsRow {
    /// The row of these adults.
    #[must_use]
    pub const fn for_adults(adults: &Adults) -> Self {
        match adults {
            Adults::Single(_) => Self::Single,
            Adults::Couple(_) => Self::Couple,
        }
    }
}

/// How a child counts that is here only some of the days (AR).
///
/// ```
/// use riksnorm::{Kronor, PartTime, day_rate};
///
/// // A child of 12 for ten days in 2026.
/// let part_time = PartTime { days: 10, day: day_rate(Kronor::new(4390)) };
/// assert_eq!(part_time.day * part_time.days, Kronor::new(1440));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartTime {
    /// Days here, fewer than the month has.
    pub days: u8,
    /// Kronor per day: row × 12 / 365, half up, as in Umeå 2024.
    pub day: Kronor,
}

/// The shared costs of some persons, and how they were found.
///
/// ```
/// use riksnorm::{Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let costs = rules.riksnorm().shared_costs(2);
/// assert_eq!((costs.amount, costs.above_table), (Kronor::new(1410), None));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedCosts {
    /// How many share them.
    pub persons: u8,
    /// Kronor per month for all of them.
    pub amount: Kronor,
    /// The persons that the table has no row for.
    pub above_table: Option<AboveTable>,
}

/// Persons above the last row of the table: each adds what the last one of
/// the table added (SoF 12:3).
///
/// ```
/// use riksnorm::{Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let costs = rules.riksnorm().shared_costs(9);
/// let above = costs.above_table.ok_or("the table ends at seven")?;
/// assert_eq!(above.persons, 2);
/// assert_eq!(costs.amount, above.last_row + above.each * above.persons);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AboveTable {
    /// How many they are.
    pub persons: u8,
    /// The table's last row, kronor per month.
    pub last_row: Kronor,
    /// What each adds, kronor per month.
    pub each: Kronor,
}

impl Riksnorm {
    /// The row of an age (SoF 12:2).
    #[must_use]
    pub fn child_row(&self, age: Age) -> Option<&'static ChildRow> {
        let age = age.years();
        let rows = self.children.iter();
        // INVARIANT: the rows cover 0 to 20, checked when they were built.
        rows.rev().find(|row| row.from <= age)
    }

    /// The row of adults, kronor per month (SoF 12:2).
    #[must_use]
    pub const fn adults(&self, row: AdultsRow) -> Kronor {
        match row {
            AdultsRow::Single => self.single,
            AdultsRow::Couple => self.couple,
        }
    }

    /// What each person above the table's last row adds to the shared costs,
    /// kronor per month: as much as the last one of the table (SoF 12:3).
    #[must_use]
    pub fn shared_each_above(&self) -> Kronor {
        let [.., before_last, last_row] = self.shared;
        last_row - before_last
    }

    /// Shared costs of `persons`, kronor per month for all of them: the row of
    /// the table (SoF 12:2), or what follows from it above seven (SoF 12:3).
    #[must_use]
    pub fn shared_costs(&self, persons: u8) -> SharedCosts {
        let [.., last_row] = self.shared;
        let row = usize::from(persons.max(1)) - 1;
        let above_table = usize::from(persons)
            .checked_sub(self.shared.len())
            .and_then(|above| u8::try_from(above).ok())
            .filter(|above| *above > 0)
            .map(|persons| AboveTable {
                persons,
                last_row,
                each: self.shared_each_above(),
            });
        let amount = above_table.map_or_else(
            || self.shared.get(row).copied().unwrap_or(last_row),
            |above| last_row + above.each * above.persons,
        );
        SharedCosts {
            persons,
            amount,
            above_table,
        }
    }
}

/// Kronor per day of an amount in kronor per month: × 12 / 365, half up. So a
/// part-time child counts (AR), by the formula of Umeå 2024.
///
/// ```
/// use riksnorm::{Kronor, day_rate};
///
/// assert_eq!(day_rate(Kronor::new(4390)), Kronor::new(144));
/// ```
#[must_use]
pub fn day_rate(month: Kronor) -> Kronor {
    Kronor::half_up(month.decimal() * Decimal::from(12) / Decimal::from(365))
}
