//! What a number rests on.

use std::fmt;

use crate::Month;

/// The short name of a source, such as `SoF 12:2`. It stays the same when the
/// law moves to another statute; the [`Wording`] of a month tells which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(&'static str);

impl SourceId {
    /// The right to support and a reasonable standard of living.
    pub const RIGHT: Self = Self("SoL 12:1");
    /// What riksnormen covers, and the costs beside it.
    pub const COSTS: Self = Self("SoL 12:7");
    /// The job stimulus.
    pub const JOB_STIMULUS: Self = Self("SoL 12:8");
    /// Earnings of children at home.
    pub const CHILD_EARNINGS: Self = Self("SoL 12:9");
    /// Shared costs above seven persons and in a community.
    pub const SHARED_SPECIAL: Self = Self("SoF 12:3");
    /// The general advice of Socialstyrelsen: part-time children, income.
    pub const ADVICE: Self = Self("AR");

    /// A source of the tables, checked when they were built.
    pub(crate) const fn known(id: &'static str) -> Self {
        Self(id)
    }

    /// The name as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What an amount rests on in a month, and how long that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// The statute or document with chapter and paragraph, in Swedish.
    pub name: &'static str,
    /// The number of the decision behind it.
    pub decision: &'static str,
    /// The first month it holds for.
    pub valid_from: Month,
    /// The last month it holds for; none until further notice.
    pub valid_through: Option<Month>,
}

/// A source with all its wordings, in the order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its short name.
    pub id: SourceId,
    /// Its wordings, at least one, without gap or overlap.
    pub wordings: &'static [Wording],
}

impl Source {
    /// The wording of `month`, or of the nearest month that has one: a
    /// municipality's annex is used after its year.
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
pub type Wording = Basis;
