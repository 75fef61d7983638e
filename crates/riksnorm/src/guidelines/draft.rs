//! A municipality's own guidelines as a front has them, read or not.

use std::convert::Infallible;

use super::super::{Amount, Entered, EnteredList, Month, empty_by_default};

/// The profile of a municipality that is handed in: its own guidelines.
///
/// ```
/// use riksnorm::{
///     AdultCount, Amount, DraftChildCounts, DraftGuidelineSet, DraftProfile, DraftRentRow,
///     Entered, Kronor, Month, Rules,
/// };
///
/// let row: DraftRentRow = DraftRentRow {
///     children: Entered::Value(DraftChildCounts {
///         from: Entered::Value(3),
///         through: Entered::Nothing,
///     }),
///     amount: Entered::Value(Amount::from_ore(940_000)?),
///     per_further_child: Entered::Value(Amount::from_ore(90_000)?),
///     ..DraftRentRow::default()
/// };
/// let set = DraftGuidelineSet {
///     source: Entered::Value("Exempel 2026".to_owned()),
///     decision: Entered::Value("SN-2026/12".to_owned()),
///     from: Entered::Value(Month::parse("2026-04")?),
///     rent: Entered::Value(vec![Entered::Value(row)]),
///     ..DraftGuidelineSet::default()
/// };
/// let profile: DraftProfile = DraftProfile {
///     id: Entered::Value("exempel".to_owned()),
///     name: Entered::Value("Exempels kommun".to_owned()),
///     guidelines: Entered::Value(vec![Entered::Value(set)]),
/// };
/// let municipality = profile.municipality().map_err(|_| "this profile is sound")?;
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, municipality)?;
/// let set = rules.guidelines().ok_or("the set has begun")?;
/// let highest = set.rent(AdultCount::One, 5).map(|(_, highest)| highest);
/// assert_eq!(highest, Some(Kronor::new(11_200)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftProfile<E = Infallible> {
    /// The id: 1 to 40 of a-z, 0-9 and -, which no other municipality has.
    pub id: Entered<String, E>,
    /// The name, 1 to 80 characters.
    pub name: Entered<String, E>,
    /// Sets of guidelines, each beginning in another month.
    pub guidelines: EnteredList<DraftGuidelineSet<E>, E>,
}

impl<E> DraftProfile<E> {
    /// The most sets of guidelines that a profile has.
    pub const MOST_SETS: usize = 20;
}

/// An unfinished set of guidelines.
///
/// ```
/// use riksnorm::{DraftGuidelineSet, Entered, Month};
///
/// let set: DraftGuidelineSet = DraftGuidelineSet {
///     from: Entered::Value(Month::parse("2026-04")?),
///     ..DraftGuidelineSet::default()
/// };
/// assert_eq!(set.through, Entered::Nothing, "until another set begins");
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftGuidelineSet<E = Infallible> {
    /// The short name of the text that they stand in, 1 to 80 characters.
    pub source: Entered<String, E>,
    /// The number of the decision, 1 to 80 characters.
    pub decision: Entered<String, E>,
    /// The first month they hold for.
    pub from: Entered<Month, E>,
    /// The last month they were decided for.
    pub through: Entered<Month, E>,
    /// The rows for a rent.
    pub rent: EnteredList<DraftRentRow<E>, E>,
    /// The guideline for a lodger, kronor per month.
    pub lodger: Entered<Amount, E>,
}

/// An unfinished row of guidelines.
///
/// ```
/// use riksnorm::{Amount, DraftRentRow, Entered};
///
/// let row: DraftRentRow = DraftRentRow {
///     amount: Entered::Value(Amount::from_ore(560_000)?),
///     ..DraftRentRow::default()
/// };
/// assert_eq!(row.adults, Entered::Nothing, "for one adult and for two");
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRentRow<E = Infallible> {
    /// The number of adults; either where nothing is entered.
    pub adults: Entered<u8, E>,
    /// The numbers of children.
    pub children: Entered<DraftChildCounts<E>, E>,
    /// Kronor per month, above 0.
    pub amount: Entered<Amount, E>,
    /// Kronor per month for each child above the fewest, above 0.
    pub per_further_child: Entered<Amount, E>,
}

/// Unfinished numbers of children.
///
/// ```
/// use riksnorm::{DraftChildCounts, Entered};
///
/// let three_or_more: DraftChildCounts =
///     DraftChildCounts { from: Entered::Value(3), through: Entered::Nothing };
/// assert_eq!(three_or_more.from.value(), Some(&3));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftChildCounts<E = Infallible> {
    /// The fewest.
    pub from: Entered<u8, E>,
    /// The most; open where nothing is entered.
    pub through: Entered<u8, E>,
}

empty_by_default! {
    DraftProfile { id, name, guidelines }
    DraftGuidelineSet { source, decision, from, through, rent, lodger }
    DraftRentRow { adults, children, amount, per_further_child }
    DraftChildCounts { from, through }
}
