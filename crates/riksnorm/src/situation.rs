//! A household together with the rules that apply to it.

use crate::{Estimate, Household, Rules};

/// A household together with the rules of the month and the municipality that
/// it applies in.
///
/// ```
/// use riksnorm::{Adult, Adults, Children, Household, Kronor, Month, Municipality, Rules, Situation};
///
/// let situation = Situation {
///     rules: Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?,
///     household: Household::new(Adults::Single(Adult::default()), Children::default()),
/// };
/// assert_eq!(situation.estimate().totals.support, Kronor::new(5220));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
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
