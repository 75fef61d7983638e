//! What a number rests on.

use std::{borrow::Cow, fmt, sync::Arc};

use super::Month;

/// The short name of a source, such as `SoF 12:2`. It stays the same when the
/// law moves to another statute; the [`Wording`] of a month tells which one.
///
/// ```
/// use riksnorm::{Month, SourceId};
///
/// let july = Month::parse("2025-07")?;
/// let wording = SourceId::COSTS.wording(july).ok_or("it is listed")?;
/// assert_eq!(SourceId::COSTS.to_string(), "SoL 12:7");
/// assert_eq!(wording.name, "socialtjänstlagen (2025:400) 12 kap. 7 §");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(Named);

/// Two sources that are named alike stay two: what is handed in never passes
/// for the law.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Named {
    Listed(&'static str),
    Stated,
    Given(Arc<str>),
}

const STATED: &str = "stated";

impl SourceId {
    /// The right to support and a reasonable standard of living.
    pub const RIGHT: Self = Self::from_table("SoL 12:1");
    /// What riksnormen covers, the costs beside it, and a higher or lower norm.
    pub const COSTS: Self = Self::from_table("SoL 12:7");
    /// The job stimulus.
    pub const JOB_STIMULUS: Self = Self::from_table("SoL 12:8");
    /// Earnings of children at home.
    pub const CHILD_EARNINGS: Self = Self::from_table("SoL 12:9");
    /// Shared costs above seven persons and in a community.
    pub const SHARED_SPECIAL: Self = Self::from_table("SoF 12:3");
    /// The general advice of Socialstyrelsen: part-time children, income.
    pub const ADVICE: Self = Self::from_table("AR");
    /// A guideline that the caller states.
    pub const STATED: Self = Self(Named::Stated);

    /// A source of the tables, checked when they were built.
    pub(crate) const fn from_table(id: &'static str) -> Self {
        Self(Named::Listed(id))
    }

    /// A source that a profile names.
    pub(crate) fn given(id: &str) -> Self {
        Self(Named::Given(id.into()))
    }

    /// The name as it is written, without a copy where the program has it.
    #[must_use]
    pub fn name(&self) -> Cow<'static, str> {
        match &self.0 {
            Named::Listed(id) => Cow::Borrowed(id),
            Named::Stated => Cow::Borrowed(STATED),
            Named::Given(id) => Cow::Owned(id.to_string()),
        }
    }

    /// The name as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Named::Listed(id) => id,
            Named::Stated => STATED,
            Named::Given(id) => id,
        }
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What an amount rests on in a month, and how long that holds.
///
/// ```
/// use riksnorm::{Month, Municipality, Rules, SourceId};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let basis = rules.basis(&SourceId::JOB_STIMULUS).ok_or("it is listed")?;
/// assert_eq!(basis.name, "socialtjänstlagen (2025:400) 12 kap. 8 §");
/// assert_eq!(basis.valid_through, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis<'a> {
    /// The statute or document with chapter and paragraph, in Swedish.
    pub name: &'a str,
    /// The number of the decision behind it.
    pub decision: &'a str,
    /// The first month it holds for.
    pub valid_from: Month,
    /// The last month it holds for; none until further notice.
    pub valid_through: Option<Month>,
}

/// A source with all its wordings, in the order of time.
///
/// ```
/// use riksnorm::{Source, SourceId};
///
/// let found = Source::all().iter().find(|source| source.id == SourceId::ADVICE);
/// assert!(found.is_some_and(|source| source.wordings.len() == 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its short name.
    pub id: SourceId,
    /// Its wordings, at least one, without gap or overlap.
    pub wordings: &'static [Wording],
}

impl Source {
    /// The wording of `month`, or of the nearest month that has one: a
    /// municipality's guidelines are used after their year.
    #[must_use]
    pub fn wording(&self, month: Month) -> Option<&'static Wording> {
        self.wordings
            .iter()
            .rev()
            .find(|wording| wording.valid_from <= month)
            .or(self.wordings.first())
    }
}

/// The text that a source's name means for some time.
///
/// ```
/// use riksnorm::{Month, SourceId};
///
/// // The name stays, the statute behind it changed in July 2025.
/// let wording = |month| SourceId::COSTS.wording(Month::parse(month).ok()?);
/// assert_ne!(wording("2025-06"), wording("2025-07"));
/// ```
pub type Wording = Basis<'static>;
