//! A household together with the rules that apply to it.

use crate::{Estimate, Household, Rules};

/// A household together with the rules of the month and the municipality that
/// it applies in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// The rules of the month and the municipality.
    pub rules: Rules,
    /// The household.
    pub household: Household,
}

impl Situation {
    /// What the household may get, in kronor per month: see
    /// [`Rules::estimate`].
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        self.rules.estimate(&self.household)
    }
}
