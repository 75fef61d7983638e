//! The rules in force in a month and a municipality.

use crate::{
    ActivityRequirement, AdultCount, Basis, Decided, Fault, FoodTables, Guideline, GuidelineSet,
    HomeForm, Month, Municipality, PriceBaseAmount, Riksnorm, SourceId,
    tables::{YEARS, YearTable},
};

/// The months that have amounts.
///
/// ```
/// use riksnorm::Coverage;
///
/// let Coverage { first, last } = Coverage::known();
/// assert_eq!((first.to_string(), last.to_string()), ("2024-01".into(), "2026-12".into()));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The first month.
    pub first: Month,
    /// The last month.
    pub last: Month,
}

impl Coverage {
    /// From the first to the last month of every riksnorm; there is no gap.
    #[must_use]
    pub fn known() -> Self {
        // INVARIANT: at least one decision, checked when the tables were built.
        let none = Month::from_table(0, 1);
        Self {
            first: decisions().next().map_or(none, |first| first.valid_from),
            last: decisions().last().map_or(none, |last| last.valid_through),
        }
    }

    /// The months, in order.
    #[must_use]
    pub fn months(self) -> impl DoubleEndedIterator<Item = Month> {
        let first = Some(self.first).filter(|first| *first <= self.last);
        let months: Vec<Month> =
            std::iter::successors(first, |month| (*month < self.last).then(|| month.after()))
                .collect();
        months.into_iter()
    }
}

fn decisions() -> impl Iterator<Item = &'static Decided> {
    let norms = YEARS.iter().filter_map(|year| year.riksnorm.as_ref());
    norms.flat_map(|norm| norm.decided)
}

/// The rules in force in a month and a municipality. They cost nothing to
/// clone.
///
/// ```
/// use riksnorm::{Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-01")?, Municipality::DEFAULT)?;
/// assert_eq!(rules.riksnorm().single, Kronor::new(3940));
/// // January's income is that of December.
/// assert_eq!(rules.price_base_amount().amount, Kronor::new(58_800));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone)]
pub struct Rules {
    month: Month,
    municipality: Municipality,
    riksnorm: &'static Riksnorm,
    decided: &'static Decided,
    price_base_amount: &'static PriceBaseAmount,
}

/// The month and the municipality settle everything else.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.month == other.month && self.municipality == other.municipality
    }
}

impl Eq for Rules {}

impl Rules {
    /// The rules for support in `month`.
    ///
    /// # Errors
    /// [`Fault::MonthNotCovered`] with the first and last month that is.
    pub fn for_month(month: Month, municipality: Municipality) -> Result<Self, Fault> {
        Self::find(month, municipality).ok_or_else(|| {
            let Coverage { first, last } = Coverage::known();
            Fault::MonthNotCovered { first, last }
        })
    }

    fn find(month: Month, municipality: Municipality) -> Option<Self> {
        let riksnorm = YearTable::for_year(month.year())?.riksnorm.as_ref()?;
        let mut decided = riksnorm.decided.iter();
        Some(Self {
            month,
            municipality,
            riksnorm,
            decided: decided
                .find(|decided| (decided.valid_from..=decided.valid_through).contains(&month))?,
            price_base_amount: &YearTable::for_year(month.before().year())?.price_base_amount,
        })
    }

    /// The month that support is applied for.
    #[must_use]
    pub const fn month(&self) -> Month {
        self.month
    }

    /// The month whose income counts: the calendar month before (AR).
    #[must_use]
    pub const fn income_month(&self) -> Month {
        self.month.before()
    }

    /// The municipality whose guidelines are used.
    #[must_use]
    pub const fn municipality(&self) -> &Municipality {
        &self.municipality
    }

    /// Riksnormen of the month.
    #[must_use]
    pub const fn riksnorm(&self) -> &'static Riksnorm {
        self.riksnorm
    }

    /// The decision on riksnormen that holds in the month.
    #[must_use]
    pub const fn decided(&self) -> &'static Decided {
        self.decided
    }

    /// The price base amount of the income month's calendar year.
    #[must_use]
    pub const fn price_base_amount(&self) -> &'static PriceBaseAmount {
        self.price_base_amount
    }

    /// The municipality's guidelines that apply: the latest that have begun,
    /// also where their last month has passed. None where none has begun.
    #[must_use]
    pub fn guidelines(&self) -> Option<&GuidelineSet> {
        self.municipality.guidelines_in(self.month)
    }

    /// What the municipality's guidelines say of a home, kronor per month. None
    /// where they say nothing.
    #[must_use]
    pub fn guideline(&self, form: HomeForm, adults: AdultCount, children: u8) -> Option<Guideline> {
        form.guideline(self.guidelines()?, adults, children)
    }

    /// The municipality's newest tables of matnorm and fickpeng, where it has
    /// any.
    #[must_use]
    pub fn food(&self) -> Option<&'static FoodTables> {
        self.municipality.food_in(self.month)
    }

    /// The activity requirement, where it is asked of people in the month.
    #[must_use]
    pub fn activity_requirement(&self) -> Option<&'static ActivityRequirement> {
        ActivityRequirement::known().filter(|requirement| requirement.from <= self.month)
    }

    /// What a line of an estimate by these rules rests on. Amounts of the
    /// riksnorm hold for as long as they were decided for, guidelines that were
    /// handed in as they say, everything else for as long as its text does. None
    /// for what the caller states.
    #[must_use]
    pub fn basis(&self, source: &SourceId) -> Option<Basis<'_>> {
        if let Some(wording) = source.wording(self.month) {
            return Some(if *source == self.riksnorm.source {
                Basis {
                    name: wording.name,
                    decision: self.decided.decision,
                    valid_from: self.decided.valid_from,
                    valid_through: Some(self.decided.valid_through),
                }
            } else {
                *wording
            });
        }
        let set = self.guidelines().filter(|set| set.source == *source)?;
        Some(Basis {
            name: set.source.as_str(),
            decision: &set.decision,
            valid_from: set.from,
            valid_through: set.through,
        })
    }

    /// The last month that the riksnorm's amounts hold for.
    #[must_use]
    pub fn valid_through(&self) -> Month {
        let last = self.riksnorm.decided.last();
        last.map_or(self.month, |last| last.valid_through)
    }
}
