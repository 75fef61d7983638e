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
    Study,
    Others,
}

impl IncomeGroup {
    pub(crate) const ALL: [Self; 5] = [
        Self::Work,
        Self::Ill,
        Self::Family,
        Self::Study,
        Self::Others,
    ];

    /// Its name in texts.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Ill => "ill",
            Self::Family => "family",
            Self::Study => "study",
            Self::Others => "others",
        }
    }
}

/// A name of an income: its place among [`NAMES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct IncomeName(usize);

use IncomeGroup::{Family, Ill, Others, Study, Work};

/// Each name's id, what it is to the rules, and its group, as they are asked.
const NAMES: [(&str, IncomeKind, IncomeGroup); 23] = [
    ("salary", IncomeKind::Salary, Work),
    ("childBenefit", IncomeKind::ChildBenefit, Family),
    ("maintenance", IncomeKind::Maintenance, Family),
    ("unemploymentBenefit", IncomeKind::UnemploymentBenefit, Work),
    ("activitySupport", IncomeKind::ActivitySupport, Work),
    ("establishment", IncomeKind::ActivitySupport, Work),
    ("sicknessBenefit", IncomeKind::SicknessBenefit, Ill),
    ("housingAllowance", IncomeKind::HousingAllowance, Family),
    ("parentalBenefit", IncomeKind::ParentalBenefit, Family),
    (
        "sicknessCompensation",
        IncomeKind::SicknessCompensation,
        Ill,
    ),
    (
        "activityCompensation",
        IncomeKind::SicknessCompensation,
        Ill,
    ),
    ("pension", IncomeKind::Pension, Ill),
    ("housingSupplement", IncomeKind::HousingAllowance, Ill),
    ("elderlySupport", IncomeKind::Pension, Ill),
    ("careAllowance", IncomeKind::CareAllowance, Family),
    ("childPension", IncomeKind::Pension, Family),
    ("studyAid", IncomeKind::StudyAid, Study),
    ("studyGrant", IncomeKind::StudyAid, Study),
    ("deposits", IncomeKind::Deposits, Others),
    ("rentFromOthers", IncomeKind::RentFromOthers, Others),
    ("taxRefund", IncomeKind::TaxRefund, Others),
    ("surplusLastMonth", IncomeKind::SurplusLastMonth, Others),
    ("other", IncomeKind::Other, Others),
];

impl IncomeName {
    pub(crate) const SALARY: Self = Self(0);
    pub(crate) const CHILD_BENEFIT: Self = Self(1);
    pub(crate) const MAINTENANCE: Self = Self(2);
    pub(crate) const PARENTAL_BENEFIT: Self = Self(8);
    pub(crate) const CHILD_PENSION: Self = Self(15);
    pub(crate) const STUDY_AID: Self = Self(16);
    pub(crate) const STUDY_GRANT: Self = Self(17);
    const HOUSING_ALLOWANCE: Self = Self(7);

    /// Every name, as they are asked.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..NAMES.len()).map(Self)
    }

    /// The name with this id.
    pub(crate) fn from_id(id: &str) -> Option<Self> {
        Self::all().find(|name| name.id() == id)
    }

    fn row(self) -> (&'static str, IncomeKind, IncomeGroup) {
        NAMES
            .get(self.0)
            .copied()
            .unwrap_or(("other", IncomeKind::Other, Others))
    }

    /// Its name in texts and fields.
    pub(crate) fn id(self) -> &'static str {
        self.row().0
    }

    /// What it is to the rules.
    pub(crate) fn kind(self) -> IncomeKind {
        self.row().1
    }

    /// Where it stands when it is not usual.
    pub(crate) fn group(self) -> IncomeGroup {
        self.row().2
    }

    /// Whether a couple has it together, so that it is asked once.
    pub(crate) fn is_common(self) -> bool {
        [Self::CHILD_BENEFIT, Self::HOUSING_ALLOWANCE].contains(&self)
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
        match self.id() {
            "salary" | "housingAllowance" => true,
            "childBenefit" => input.children() > 0,
            "maintenance" => input.children() > 0 && !input.is_couple(),
            "parentalBenefit" => ages.any(|age| age <= 8),
            "unemploymentBenefit" | "activitySupport" | "establishment" | "sicknessBenefit" => {
                input.children() == 0
            }
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
        let kinds: BTreeSet<&str> = IncomeName::all().map(|name| name.kind().id()).collect();
        assert_eq!(kinds.len(), IncomeKind::ALL.len());
        let ids: BTreeSet<&str> = IncomeName::all().map(IncomeName::id).collect();
        assert_eq!(ids.len(), NAMES.len());
        for (name, id) in [
            (IncomeName::SALARY, "salary"),
            (IncomeName::CHILD_BENEFIT, "childBenefit"),
            (IncomeName::MAINTENANCE, "maintenance"),
            (IncomeName::PARENTAL_BENEFIT, "parentalBenefit"),
            (IncomeName::HOUSING_ALLOWANCE, "housingAllowance"),
            (IncomeName::CHILD_PENSION, "childPension"),
            (IncomeName::STUDY_AID, "studyAid"),
            (IncomeName::STUDY_GRANT, "studyGrant"),
        ] {
            assert_eq!(name.id(), id);
            assert_eq!(IncomeName::from_id(id), Some(name));
        }
    }
}
