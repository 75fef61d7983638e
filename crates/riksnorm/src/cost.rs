//! Costs beside the norm, and living costs otherwise.

use crate::{Amount, Fault, Kind, kinds::kinds};

kinds! {
    /// Reasonable costs beside riksnormen (SoL 12:7), each assessed individually.
    ///
    /// ```
    /// use riksnorm::{Expense, Kind};
    ///
    /// assert_eq!(Expense::from_id("workTravel"), Some(Expense::WorkTravel));
    /// assert_eq!(Expense::ALL.len(), 5);
    /// ```
    Expense {
        /// Household electricity.
        HouseholdElectricity = "householdElectricity",
        /// Travel to and from work.
        WorkTravel = "workTravel",
        /// Home insurance.
        HomeInsurance = "homeInsurance",
        /// Trade union fee.
        TradeUnion = "tradeUnion",
        /// Unemployment fund fee.
        UnemploymentFund = "unemploymentFund",
    }
}

kinds! {
    /// Living costs otherwise (SoL 12:1), each assessed individually.
    ///
    /// ```
    /// use riksnorm::{Kind, OtherNeed};
    ///
    /// assert_eq!(OtherNeed::Glasses.id(), "glasses");
    /// assert_eq!(OtherNeed::from_id("shoes"), None);
    /// ```
    OtherNeed {
        /// Medical care.
        MedicalCare = "medicalCare",
        /// Medicine.
        Medicine = "medicine",
        /// Dental care.
        DentalCare = "dentalCare",
        /// Glasses.
        Glasses = "glasses",
        /// Childcare.
        Childcare = "childcare",
        /// Internet.
        Internet = "internet",
        /// Any other need.
        Other = "other",
    }
}

/// What a household applies for, and what the municipality accepts of it where
/// that has been decided, kronor per month.
///
/// ```
/// use riksnorm::{Amount, Cost, Fault};
///
/// let (applied, accepted) = (Amount::from_ore(16_000)?, Amount::from_ore(10_000)?);
/// assert_eq!(Cost::assessed(applied, accepted)?.accepted(), Some(accepted));
/// assert_eq!(Cost::from(applied).accepted(), None);
/// assert_eq!(Cost::assessed(accepted, applied), Err(Fault::AcceptedAboveApplied));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Cost {
    applied: Amount,
    accepted: Option<Amount>,
}

impl Cost {
    /// A cost of which `accepted` is what the municipality accepts.
    ///
    /// # Errors
    /// [`Fault::AcceptedAboveApplied`], by the amounts before rounding.
    pub fn assessed(applied: Amount, accepted: Amount) -> Result<Self, Fault> {
        if accepted > applied {
            return Err(Fault::AcceptedAboveApplied);
        }
        Ok(Self {
            applied,
            accepted: Some(accepted),
        })
    }

    /// What is applied for, kronor per month.
    #[must_use]
    pub const fn applied(self) -> Amount {
        self.applied
    }

    /// What the municipality accepts, kronor per month, where it is decided.
    #[must_use]
    pub const fn accepted(self) -> Option<Amount> {
        self.accepted
    }
}

/// A cost that has not been assessed.
impl From<Amount> for Cost {
    fn from(applied: Amount) -> Self {
        Self {
            applied,
            accepted: None,
        }
    }
}

/// A cost of each kind, kronor per month, zero where none was entered.
///
/// ```
/// use riksnorm::{Amount, Costs, Expense};
///
/// let mut expenses = Costs::default();
/// expenses.set(Expense::HouseholdElectricity, Amount::from_ore(45_000)?);
/// assert_eq!(expenses.entered().count(), 1);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Costs<K>(Vec<(K, Cost)>);

impl<K> Default for Costs<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Kind> Costs<K> {
    /// Sets the cost of a kind in place of what stood there.
    pub fn set(&mut self, kind: K, cost: impl Into<Cost>) {
        self.0.retain(|(other, _)| *other != kind);
        self.0.push((kind, cost.into()));
    }

    /// The costs that are applied for above zero, in the order of the kinds.
    pub fn entered(&self) -> impl Iterator<Item = (K, Cost)> {
        K::ALL.iter().filter_map(|kind| {
            let found = self.0.iter().find(|(other, _)| other == kind);
            found
                .copied()
                .filter(|(_, cost)| cost.applied.is_positive())
        })
    }
}
