//! Matnorm for some days.

use crate::{AdultsRow, Age, Child, Days, FoodMember, FoodRow, Household, Kronor, Rules};

/// What food for a household costs for some days, by the municipality's
/// matnorm. Days are whole days, whatever a child's part-time residence.
///
/// ```
/// use riksnorm::{Adult, Adults, Children, Days, Household, Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let household = Household::new(Adults::Single(Adult::default()), Children::default());
/// let food = rules.food_for_days(&household, Days::new(7)?).ok_or("no matnorm is known")?;
/// // 78 kronor a day.
/// assert_eq!(food.total, Kronor::new(546));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoodForDays {
    /// The days.
    pub days: Days,
    /// A line for the adults, then one for each child.
    pub lines: Vec<FoodLine>,
    /// Their sum, kronor for the days.
    pub total: Kronor,
}

/// What food for a member costs.
///
/// ```
/// use riksnorm::{Adult, Adults, Children, Days, Household, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let household = Household::new(Adults::Single(Adult::default()), Children::default());
/// let food = rules.food_for_days(&household, Days::new(7)?).ok_or("no matnorm is known")?;
/// assert_eq!(food.lines[0].child, None);
/// assert_eq!(food.lines[0].row.label, "single");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoodLine {
    /// The child's index; none for the adults.
    pub child: Option<usize>,
    /// The row it was taken from.
    pub row: &'static FoodRow,
    /// Kronor for the days: day × days, at most the month.
    pub amount: Kronor,
}

impl Rules {
    /// What food costs for `days` days, in kronor for the days, by the
    /// municipality's matnorm (Umeå 2024). None where it has none.
    #[must_use]
    pub fn food_for_days(&self, household: &Household, days: Days) -> Option<FoodForDays> {
        let adults = match AdultsRow::for_adults(household.adults()) {
            AdultsRow::Single => FoodMember::Single,
            AdultsRow::Couple => FoodMember::Couple,
        };
        let rows = self.food()?.matnorm;
        let adults = rows.iter().find(|row| row.member == adults);
        let children = household
            .children()
            .iter()
            .map(|(index, child)| (Some(index), rows.iter().find(|row| row.member.is(child))));
        let lines: Vec<FoodLine> = std::iter::once((None, adults))
            .chain(children)
            .filter_map(|(child, row)| {
                let row = row?;
                Some(FoodLine {
                    child,
                    row,
                    amount: row.for_days(days),
                })
            })
            .collect();
        let total = lines.iter().map(|line| line.amount).sum();
        Some(FoodForDays { days, lines, total })
    }
}

impl FoodRow {
    /// Kronor for `days` days: day × days, at most the month.
    #[must_use]
    pub fn for_days(&self, days: Days) -> Kronor {
        (self.day * days.get()).min(self.month)
    }
}

impl FoodMember {
    fn is(self, child: &Child) -> bool {
        let Self::Child {
            from,
            through,
            lunch_at_home,
        } = self
        else {
            return false;
        };
        let years = child.age.years();
        let one_row = years > Age::LAST_WITH_LUNCH;
        (from..=through).contains(&years) && (one_row || lunch_at_home != child.lunch_elsewhere)
    }
}
