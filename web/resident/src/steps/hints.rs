//! What belongs in a field of a cost, with an example.

use riksnorm::{Expense, OtherNeed};

use crate::texts::{Text, key};

/// What belongs to a cost beside the norm.
pub(super) fn expense(kind: Expense) -> Text {
    match kind {
        Expense::HouseholdElectricity => key::hint_household_electricity(),
        Expense::WorkTravel => key::hint_work_travel(),
        Expense::HomeInsurance => key::hint_home_insurance(),
        Expense::TradeUnion => key::hint_trade_union(),
        Expense::UnemploymentFund => key::hint_unemployment_fund(),
    }
}

/// What belongs to another need.
pub(super) fn need(kind: OtherNeed) -> Text {
    match kind {
        OtherNeed::MedicalCare => key::hint_medical_care(),
        OtherNeed::Medicine => key::hint_medicine(),
        OtherNeed::DentalCare => key::hint_dental_care(),
        OtherNeed::Glasses => key::hint_glasses(),
        OtherNeed::Childcare => key::hint_childcare(),
        OtherNeed::Internet => key::hint_internet(),
        OtherNeed::Other => key::hint_other_need(),
    }
}
