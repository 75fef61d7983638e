//! A municipality's guidelines for the cost of a home: sets of rows, each for
//! some numbers of adults and children.
//!
//! The build script reads the municipalities in `data/` by this folder too, so
//! that what is built in and what is handed in are read in one way. That is why
//! the files say `super` where others say `crate`.

mod check;
mod draft;
mod field;

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::{AdultCount, Amount, Children, Kronor, Month, SourceId};

pub(crate) use check::{CheckedProfile, check};
pub use draft::{DraftChildCounts, DraftGuidelineSet, DraftProfile, DraftRentRow};
pub use field::{ProfileField, RowField, SetField};

/// The id of the municipality whose guidelines are not known.
pub(crate) const OTHER: &str = "other";

/// The guidelines that a municipality decided at one time.
///
/// Those built in are found by [`Rules::guidelines`](crate::Rules::guidelines);
/// others are made by [`DraftProfile::municipality`].
///
/// ```
/// use riksnorm::{AdultCount, Kronor, Month, Municipality};
///
/// let month = Month::parse("2026-11")?;
/// let set = Municipality::DEFAULT;
/// let set = set.guidelines_in(month).ok_or("it has guidelines")?;
/// assert!(set.ended_before(month), "they were decided for 2024");
/// // At exactly five children two rows apply.
/// let both = (Kronor::new(10_647), Kronor::new(11_572));
/// assert_eq!(set.rent(AdultCount::One, 5), Some(both));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GuidelineSet {
    /// The short name of the text that they stand in.
    pub source: SourceId,
    /// The number of the decision.
    pub decision: Cow<'static, str>,
    /// The first month they hold for.
    pub from: Month,
    /// The last month they were decided for. They are used until a later set
    /// begins.
    pub through: Option<Month>,
    /// Guidelines for a rent, kronor per month. Of several rows that apply the
    /// highest counts.
    pub rent: Cow<'static, [RentRow]>,
    /// The guideline for a lodger, kronor per month, where there is one.
    pub lodger: Option<Amount>,
}

impl GuidelineSet {
    /// The most rows that a set has.
    pub const MOST_ROWS: usize = 60;

    /// The guidelines of the rows that apply: the lowest and the highest, kronor
    /// per month. None where no row applies.
    #[must_use]
    pub fn rent(&self, adults: AdultCount, children: u8) -> Option<(Kronor, Kronor)> {
        let rows = self.rent.iter();
        rows.filter(|row| row.applies(adults, children))
            .map(|row| row.guideline(children))
            .fold(None, |found, amount| {
                let (lowest, highest) = found.unwrap_or((amount, amount));
                Some((lowest.min(amount), highest.max(amount)))
            })
    }

    /// The numbers of children that several rows with different amounts are
    /// for, with the lowest and the highest of them, kronor per month.
    pub fn overlaps(&self, adults: AdultCount) -> impl Iterator<Item = (u8, Kronor, Kronor)> {
        // INVARIANT: there are at most fifteen children.
        let children = 0..=u8::try_from(Children::MOST).unwrap_or(u8::MAX);
        children.filter_map(move |children| {
            let (lowest, highest) = self.rent(adults, children)?;
            (lowest < highest).then_some((children, lowest, highest))
        })
    }

    /// Whether the last month that they were decided for lies before `month`.
    #[must_use]
    pub fn ended_before(&self, month: Month) -> bool {
        self.through.is_some_and(|through| through < month)
    }
}

/// The set that applies in `month`: the latest that has begun.
pub(crate) fn set_in(sets: &[GuidelineSet], month: Month) -> Option<&GuidelineSet> {
    let begun = sets.iter().filter(|set| set.from <= month);
    begun.max_by_key(|set| set.from)
}

/// The guideline for a rent with some numbers of adults and children.
///
/// ```
/// use riksnorm::{AdultCount, Kronor, Municipality};
///
/// let municipality = Municipality::DEFAULT;
/// let row = &municipality.guidelines()[0].rent[0];
/// assert!(row.applies(AdultCount::Two, 0));
/// assert_eq!(row.guideline(0), Kronor::new(6595));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RentRow {
    /// The number of adults; none for either.
    pub adults: Option<AdultCount>,
    /// The fewest children.
    pub from: u8,
    /// The most children; none where it is open.
    pub through: Option<u8>,
    /// Kronor per month.
    pub amount: Amount,
    /// What each child above the fewest adds, kronor per month. Only a row that
    /// is open has it.
    pub per_further_child: Option<Amount>,
}

impl RentRow {
    /// Whether the row is for this many adults and children.
    #[must_use]
    pub fn applies(&self, adults: AdultCount, children: u8) -> bool {
        self.adults.is_none_or(|number| number == adults)
            && self.from <= children
            && self.through.is_none_or(|through| children <= through)
    }

    /// The guideline for `children` children with what further ones add, kronor
    /// per month, rounded once.
    #[must_use]
    pub fn guideline(&self, children: u8) -> Kronor {
        let Some(each) = self.per_further_child else {
            return self.amount.rounded();
        };
        let further = children.saturating_sub(self.from);
        Kronor::half_up(self.amount.decimal() + each.decimal() * Decimal::from(further))
    }
}
