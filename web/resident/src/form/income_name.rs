//! Incomes under the names that people know them by. Several names may be one
//! kind to the rules.

use riksnorm::IncomeKind;

use super::{FormField, FormInput};

/// The fold that a name stands in where it is not usual for the household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IncomeGroup {
    Work,
    Ill,
    Family,
    Others,
}

impl IncomeGroup {
    pub(crate) const ALL: [Self; 4] = [Self::Work, Self::Ill, Self::Family, Self::Others];

    /// Its name in texts.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Ill => "ill",
            Self::Family => "family",
            Self::Others => "others",
        }
    }
}

/// A name of an income.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum IncomeName {
    Salary,
    ChildBenefit,
    Maintenance,
    UnemploymentBenefit,
    ActivitySupport,
    Establishment,
    SicknessBenefit,
    HousingAllowance,
    ParentalBenefit,
    SicknessCompensation,
    ActivityCompensation,
    Pension,
    HousingSupplement,
    ElderlySupport,
    CareAllowance,
    ChildPension,
    StudyAid,
    StudyGrant,
    Deposits,
    RentFromOthers,
    TaxRefund,
    SurplusLastMonth,
    Other,
}

use IncomeGroup::{Family, Ill, Others, Work};

impl IncomeName {
    /// Every name, as they are asked.
    pub(crate) const ALL: [Self; 23] = [
        Self::Salary,
        Self::ChildBenefit,
        Self::Maintenance,
        Self::UnemploymentBenefit,
        Self::ActivitySupport,
        Self::Establishment,
        Self::SicknessBenefit,
        Self::HousingAllowance,
        Self::ParentalBenefit,
        Self::SicknessCompensation,
        Self::ActivityCompensation,
        Self::Pension,
        Self::HousingSupplement,
        Self::ElderlySupport,
        Self::CareAllowance,
        Self::ChildPension,
        Self::StudyAid,
        Self::StudyGrant,
        Self::Deposits,
        Self::RentFromOthers,
        Self::TaxRefund,
        Self::SurplusLastMonth,
        Self::Other,
    ];

    /// The name with this id.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.id() == id)
    }

    /// Its id, what it is to the rules, and its group.
    const fn row(self) -> (&'static str, IncomeKind, IncomeGroup) {
        match self {
            Self::Salary => ("salary", IncomeKind::Salary, Work),
            Self::ChildBenefit => ("childBenefit", IncomeKind::ChildBenefit, Family),
            Self::Maintenance => ("maintenance", IncomeKind::Maintenance, Family),
            Self::UnemploymentBenefit => {
                ("unemploymentBenefit", IncomeKind::UnemploymentBenefit, Work)
            }
            Self::ActivitySupport => ("activitySupport", IncomeKind::ActivitySupport, Work),
            Self::Establishment => ("establishment", IncomeKind::ActivitySupport, Work),
            Self::SicknessBenefit => ("sicknessBenefit", IncomeKind::SicknessBenefit, Ill),
            Self::HousingAllowance => ("housingAllowance", IncomeKind::HousingAllowance, Family),
            Self::ParentalBenefit => ("parentalBenefit", IncomeKind::ParentalBenefit, Family),
            Self::SicknessCompensation => (
                "sicknessCompensation",
                IncomeKind::SicknessCompensation,
                Ill,
            ),
            Self::ActivityCompensation => (
                "activityCompensation",
                IncomeKind::SicknessCompensation,
                Ill,
            ),
            Self::Pension => ("pension", IncomeKind::Pension, Ill),
            Self::HousingSupplement => ("housingSupplement", IncomeKind::HousingAllowance, Ill),
            Self::ElderlySupport => ("elderlySupport", IncomeKind::Pension, Ill),
            Self::CareAllowance => ("careAllowance", IncomeKind::CareAllowance, Family),
            Self::ChildPension => ("childPension", IncomeKind::Pension, Family),
            Self::StudyAid => ("studyAid", IncomeKind::StudyAid, Family),
            Self::StudyGrant => ("studyGrant", IncomeKind::StudyAid, Family),
            Self::Deposits => ("deposits", IncomeKind::Deposits, Others),
            Self::RentFromOthers => ("rentFromOthers", IncomeKind::RentFromOthers, Others),
            Self::TaxRefund => ("taxRefund", IncomeKind::TaxRefund, Others),
            Self::SurplusLastMonth => ("surplusLastMonth", IncomeKind::SurplusLastMonth, Others),
            Self::Other => ("other", IncomeKind::Other, Others),
        }
    }

    /// Its name in texts and fields.
    pub(crate) const fn id(self) -> &'static str {
        self.row().0
    }

    /// What it is to the rules.
    pub(crate) const fn kind(self) -> IncomeKind {
        self.row().1
    }

    /// Where it stands when it is not usual.
    pub(crate) const fn group(self) -> IncomeGroup {
        self.row().2
    }

    /// Whether a couple has it together, so that it is asked once.
    pub(crate) fn is_common(self) -> bool {
        matches!(self, Self::ChildBenefit | Self::HousingAllowance)
    }

    /// Whether an adult is asked for it. What others pay of the home is asked with
    /// the home, and not once more; what is ticked stays in sight.
    pub(crate) fn is_asked(self, input: &FormInput, adult: usize) -> bool {
        let is_told = input.is_ticked(FormField::SharesHousehold)
            && !input.get(FormField::OthersPay).trim().is_empty();
        self.kind() != IncomeKind::RentFromOthers
            || !is_told
            || input.is_ticked(FormField::HasIncome(adult, self))
    }

    /// Whether it is among the first that this household is asked for.
    pub(crate) fn is_usual(self, input: &FormInput) -> bool {
        let mut ages = (0..input.children()).filter_map(|child| input.age(child));
        match self {
            Self::Salary | Self::HousingAllowance => true,
            Self::ChildBenefit => input.children() > 0,
            Self::Maintenance => input.children() > 0 && !input.is_couple(),
            Self::ParentalBenefit => ages.any(|age| age <= 8),
            Self::UnemploymentBenefit
            | Self::ActivitySupport
            | Self::Establishment
            | Self::SicknessBenefit => input.children() == 0,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use riksnorm::Kind;

    use super::*;

    #[test]
    fn every_kind_has_a_name_and_every_name_an_id_of_its_own() {
        let kinds: BTreeSet<&str> = IncomeName::ALL
            .into_iter()
            .map(|name| name.kind().id())
            .collect();
        assert_eq!(kinds.len(), IncomeKind::ALL.len());
        let ids: BTreeSet<&str> = IncomeName::ALL.into_iter().map(IncomeName::id).collect();
        assert_eq!(ids.len(), IncomeName::ALL.len());
        for name in IncomeName::ALL {
            assert_eq!(IncomeName::from_id(name.id()), Some(name));
        }
    }
}
