//! Costs beside the norm, and living costs otherwise.

use crate::{Amount, Kind, kinds::kinds};

kinds! {
    /// Reasonable costs beside riksnormen (SoL 12:7), each assessed individually.
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

/// An amount of each kind, kronor per month, zero where none was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Costs<K>(Vec<(K, Amount)>);

impl<K> Default for Costs<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Kind> Costs<K> {
    /// Sets the amount of a kind in place of what stood there.
    pub fn set(&mut self, kind: K, amount: Amount) {
        self.0.retain(|(other, _)| *other != kind);
        self.0.push((kind, amount));
    }

    /// The amounts above zero, in the order of the kinds.
    pub fn entered(&self) -> impl Iterator<Item = (K, Amount)> {
        K::ALL.iter().filter_map(|kind| {
            let found = self.0.iter().find(|(other, _)| other == kind);
            found.copied().filter(|(_, amount)| amount.is_positive())
        })
    }
}
