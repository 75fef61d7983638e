//! The dated amounts, compiled from the TOML files in `data/`.

use std::borrow::Cow;

use crate::{Amount, GuidelineSet, Kronor, Month, RentRow, Source, SourceId, Wording};

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// SHA-256 over every amount with its source, decision and validity, as
/// `sha256:` and 64 hexadecimal digits. Two builds with the same fingerprint
/// compute by the same amounts.
///
/// ```
/// assert!(riksnorm::fingerprint().starts_with("sha256:"));
/// ```
#[must_use]
pub fn fingerprint() -> &'static str {
    FINGERPRINT
}

impl Source {
    /// Every source there is.
    #[must_use]
    pub fn all() -> &'static [Self] {
        SOURCES
    }
}

impl SourceId {
    /// The text that the name means in `month`.
    #[must_use]
    pub fn wording(&self, month: Month) -> Option<&'static Wording> {
        Source::all()
            .iter()
            .find(|source| source.id == *self)?
            .wording(month)
    }
}

/// What is decided for a calendar year.
#[derive(Debug)]
pub(crate) struct YearTable {
    pub(crate) year: u16,
    pub(crate) price_base_amount: PriceBaseAmount,
    pub(crate) activity_requirement: Option<ActivityRequirement>,
    pub(crate) riksnorm: Option<Riksnorm>,
}

impl YearTable {
    pub(crate) fn for_year(year: u16) -> Option<&'static Self> {
        YEARS.iter().find(|table| table.year == year)
    }
}

/// The price base amount (prisbasbelopp) of a calendar year.
///
/// ```
/// use riksnorm::PriceBaseAmount;
///
/// let of_2026 = PriceBaseAmount::all().find(|(year, _)| *year == 2026);
/// assert_eq!(of_2026.map(|(_, of)| of.amount.get()), Some(59_200));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceBaseAmount {
    /// Kronor per year.
    pub amount: Kronor,
    /// Its source.
    pub source: SourceId,
    /// The number of its decision.
    pub decision: &'static str,
}

impl PriceBaseAmount {
    /// Every one that is known, with its calendar year, the oldest first.
    #[must_use]
    pub fn all() -> impl DoubleEndedIterator<Item = (u16, &'static Self)> {
        YEARS
            .iter()
            .map(|table| (table.year, &table.price_base_amount))
    }
}

/// The requirement to take part in activities (aktivitetskrav).
///
/// ```
/// use riksnorm::ActivityRequirement;
///
/// let known = ActivityRequirement::known();
/// assert_eq!(known.map(|known| known.from.to_string()).as_deref(), Some("2026-10"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityRequirement {
    /// The first month it is asked of people.
    pub from: Month,
    /// Its source.
    pub source: SourceId,
}

impl ActivityRequirement {
    /// The one there is, with its first month, whatever month is asked about.
    #[must_use]
    pub fn known() -> Option<&'static Self> {
        let mut years = YEARS.iter();
        years.find_map(|year| year.activity_requirement.as_ref())
    }
}

/// Riksnormen of a calendar year.
///
/// ```
/// use riksnorm::{Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let norm = rules.riksnorm();
/// assert_eq!((norm.single, norm.couple), (Kronor::new(3940), Kronor::new(7100)));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug)]
pub struct Riksnorm {
    /// Its source.
    pub source: SourceId,
    /// The decisions that hold within the year, in the order of time.
    pub decided: &'static [Decided],
    /// One adult, kronor per month.
    pub single: Kronor,
    /// Two adults who are partners, for the pair, kronor per month.
    pub couple: Kronor,
    /// Children by age, from 0 to 20 without gap.
    pub children: &'static [ChildRow],
    /// Shared costs of one to seven persons, kronor per month.
    pub shared: [Kronor; 7],
}

/// A decision and the months it holds for.
///
/// ```
/// use riksnorm::{Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2025-08")?, Municipality::DEFAULT)?;
/// assert_eq!(rules.decided().decision, "SFS 2025:468");
/// assert_eq!(rules.riksnorm().decided.len(), 2);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// Its number.
    pub decision: &'static str,
    /// The first month.
    pub valid_from: Month,
    /// The last month.
    pub valid_through: Month,
}

/// The row of some ages in riksnormen.
///
/// ```
/// use riksnorm::{Age, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let row = rules.riksnorm().child_row(Age::new(5, false)?).ok_or("every age has a row")?;
/// assert_eq!((row.band, row.amount.get()), ("4-6", 3060));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChildRow {
    /// The ages as they are written, such as `4-6`.
    pub band: &'static str,
    /// The youngest age.
    pub from: u8,
    /// The oldest age.
    pub through: u8,
    /// Kronor per month.
    pub amount: Kronor,
    /// The row for a child that eats lunch elsewhere five days a week, where
    /// that makes a difference.
    pub lunch_elsewhere: Option<LunchRow>,
}

/// The row of a child that eats lunch elsewhere.
///
/// ```
/// use riksnorm::{Age, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let row = rules.riksnorm().child_row(Age::new(5, false)?).ok_or("every age has a row")?;
/// assert_eq!(row.lunch_elsewhere.map(|row| row.amount.get()), Some(2720));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LunchRow {
    /// Kronor per month.
    pub amount: Kronor,
    /// How the amount is known.
    pub provenance: Provenance,
}

/// How an amount is known.
///
/// ```
/// use riksnorm::{Age, Month, Municipality, Provenance, Rules};
///
/// // The rows for lunch elsewhere of 2024 are printed nowhere.
/// let rules = Rules::for_month(Month::parse("2024-05")?, Municipality::DEFAULT)?;
/// let row = rules.riksnorm().child_row(Age::new(5, false)?).ok_or("every age has a row")?;
/// let lunch = row.lunch_elsewhere.ok_or("it has a row of its own")?;
/// assert!(matches!(lunch.provenance, Provenance::Derived { .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Provenance {
    /// It stands in the decision.
    Decided,
    /// It stands in no text at hand and follows from others.
    Derived {
        /// From which, in Swedish.
        reason: &'static str,
    },
}

/// A municipality of the data folder.
#[derive(Debug)]
pub(crate) struct BuiltIn {
    pub(crate) id: &'static str,
    pub(crate) name: &'static str,
    pub(crate) accent: Option<&'static str>,
    pub(crate) contacts: &'static [Contact],
    pub(crate) apply: &'static [Apply],
    pub(crate) guidelines: &'static [GuidelineSet],
    pub(crate) food: &'static [FoodTables],
}

/// Where one applies, and from which month.
#[derive(Debug)]
pub(crate) struct Apply {
    pub(crate) address: &'static str,
    pub(crate) from: Month,
}

/// Who supervises that public pages are accessible (lagen 2018:1937), and when.
///
/// ```
/// use riksnorm::{Month, Supervision};
///
/// let of = |month| Some(Supervision::in_month(Month::parse(month).ok()?)?.short);
/// assert_eq!(of("2026-12"), Some("Digg"));
/// assert_eq!(of("2027-01"), Some("PTS"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Supervision {
    /// The authority's name in Swedish.
    pub name: &'static str,
    /// Its short name.
    pub short: &'static str,
    /// Where one reports a fault, where that is known.
    pub address: Option<&'static str>,
    /// The first month.
    pub from: Month,
    /// The last month; none until further notice.
    pub through: Option<Month>,
}

impl Supervision {
    /// Every authority, in the order of time.
    #[must_use]
    pub fn all() -> &'static [Self] {
        SUPERVISION
    }

    /// The authority of a month.
    #[must_use]
    pub fn in_month(month: Month) -> Option<&'static Self> {
        let begun = SUPERVISION.iter().rev();
        begun.into_iter().find(|authority| authority.from <= month)
    }
}

/// Child benefit, kronor a month for a child. Pages may suggest it; nothing is
/// counted by it. A supplement for several children comes to it.
///
/// ```
/// use riksnorm::{ChildBenefit, Kronor, Month};
///
/// let of = |month| Some(ChildBenefit::in_month(Month::parse(month).ok()?)?.amount);
/// assert_eq!(of("2026-10"), Some(Kronor::new(1250)));
/// assert_eq!(of("2018-02"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChildBenefit {
    /// Kronor for a child that lives here all the time.
    pub amount: Kronor,
    /// The text that says so.
    pub source: &'static str,
    /// The first month.
    pub from: Month,
    /// The last month; none until further notice.
    pub through: Option<Month>,
}

impl ChildBenefit {
    /// What is paid in a month, where that is known.
    #[must_use]
    pub fn in_month(month: Month) -> Option<&'static Self> {
        CHILD_BENEFIT.iter().find(|benefit| {
            benefit.from <= month && benefit.through.is_none_or(|through| month <= through)
        })
    }
}

/// Where to turn; never a person.
///
/// ```
/// use riksnorm::{Contact, Municipality};
///
/// assert!(Contact::national().iter().any(|contact| contact.number == "112"));
/// let own = Municipality::DEFAULT.contacts();
/// assert!(own.iter().any(|contact| contact.id == "switchboard"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    /// Its name in texts, such as `switchboard`.
    pub id: &'static str,
    /// Its name in Swedish.
    pub name: &'static str,
    /// The telephone number as it is written.
    pub number: &'static str,
    /// Who says so.
    pub source: &'static str,
}

impl Contact {
    /// Those of the whole country.
    #[must_use]
    pub fn national() -> &'static [Self] {
        CONTACTS
    }
}

/// A municipality's tables of matnorm and fickpeng.
///
/// ```
/// use riksnorm::{Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let food = rules.food().ok_or("its matnorm is known")?;
/// assert_eq!((food.matnorm.len(), food.fickpeng.len()), (14, 2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct FoodTables {
    /// Their source.
    pub source: SourceId,
    /// The number of their decision.
    pub decision: &'static str,
    /// The first month they were set for.
    pub valid_from: Month,
    /// The last month they were set for. They are used until later ones are
    /// known.
    pub valid_through: Month,
    /// What food costs (Umeå 2024), in kronor per month, week and day.
    pub matnorm: &'static [FoodRow],
    /// What is left of an adult's norm of that year beside food (Umeå 2024), in
    /// kronor per month, week and day.
    pub fickpeng: &'static [FoodRow],
}

/// A row of matnorm or fickpeng.
///
/// ```
/// use riksnorm::{Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let food = rules.food().ok_or("its matnorm is known")?;
/// let misprinted = food.matnorm.iter().find(|row| row.printed_week.is_some());
/// assert_eq!(misprinted.map(|row| row.week), Some(Kronor::new(396)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoodRow {
    /// The row as it is named in the data, such as `4-6 with lunch`.
    pub label: &'static str,
    /// Whom it is for.
    pub member: FoodMember,
    /// Kronor per month, as decided.
    pub month: Kronor,
    /// Kronor per week: month × 12 / 52.
    pub week: Kronor,
    /// Kronor per day: month × 12 / 365.
    pub day: Kronor,
    /// The week as it is misprinted in the annex, where it is.
    pub printed_week: Option<Kronor>,
}

/// Whom a row of matnorm or fickpeng is for.
///
/// ```
/// use riksnorm::{FoodMember, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let food = rules.food().ok_or("its matnorm is known")?;
/// assert!(food.fickpeng.iter().all(|row| !matches!(row.member, FoodMember::Child { .. })));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoodMember {
    /// One adult.
    Single,
    /// Two adults who are partners, for the pair.
    Couple,
    /// A child.
    Child {
        /// The youngest age.
        from: u8,
        /// The oldest age.
        through: u8,
        /// Whether it eats lunch at home; from 7 years one row serves both.
        lunch_at_home: bool,
    },
}
