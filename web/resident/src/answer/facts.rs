//! Facts of the household that papers and other support depend on.

use riksnorm::{
    Adults, Age, Estimate, Group, Home, HomeForm, Household, Housing, IncomeKind, Item,
};

use crate::texts::{Text, key};

/// Most days of parental benefit must be used before this birthday.
const MOST_PARENTAL_BENEFIT: u8 = 4;

/// Support of another kind, which has to be applied for first.
pub(super) struct Support {
    /// Its name in texts.
    pub(super) kind: &'static str,
    /// Whether the household may be entitled to it, as far as is entered.
    pub(super) fits: bool,
}

/// Facts of the household that papers and other support depend on.
pub(super) struct Facts<'a> {
    household: &'a Household,
    estimate: &'a Estimate,
}

impl<'a> Facts<'a> {
    pub(super) fn new(household: &'a Household, estimate: &'a Estimate) -> Self {
        Self {
            household,
            estimate,
        }
    }

    fn items(&self) -> impl Iterator<Item = Item> {
        self.estimate.lines.iter().map(|line| line.item)
    }

    fn any(&self, group: Group) -> bool {
        self.estimate.lines_in(&[group]).next().is_some()
    }

    fn has(&self, wanted: IncomeKind) -> bool {
        self.items()
            .any(|item| matches!(item, Item::Income { kind, .. } if kind == wanted))
    }

    /// Whether a home costs something.
    fn has_home_cost(&self) -> bool {
        self.any(Group::Housing)
    }

    /// The papers of the municipality's routine that fit this household.
    pub(super) fn papers(&self) -> Vec<Text> {
        let mut papers = vec![
            key::papers_tax_return(),
            key::papers_accounts(),
            key::papers_statements(),
        ];
        // They are needed even where the cost is unknown: they say it.
        match self.household.housing {
            Housing::Home(Home { form, .. }) => match form {
                HomeForm::TenantOwned | HomeForm::OwnHouse => {
                    papers.push(key::papers_home_bill());
                }
                HomeForm::Rental | HomeForm::Lodger | HomeForm::SharedDwelling => {
                    papers.extend([key::papers_lease(), key::papers_rent_bill()]);
                }
                HomeForm::WithParents => {}
            },
            Housing::None => {}
        }
        papers.push(key::papers_incomes());
        if self.any(Group::Expenses) || self.any(Group::OtherNeeds) {
            papers.push(key::papers_costs());
        }
        papers
    }

    /// Other support, except for what the household already has and, without
    /// children, what is for families only.
    pub(super) fn supports(&self) -> Vec<Support> {
        use IncomeKind as K;
        let children = self.household.children();
        let has_children = children.count() > 0;
        let small = |age: Age| age.years() < MOST_PARENTAL_BENEFIT;
        let has_small = children.iter().any(|(_, child)| small(child.age));
        let is_single = matches!(self.household.adults(), Adults::Single(_));
        let pension = self.has(K::Pension);
        let may_supplement = pension || self.has(K::SicknessCompensation);
        let home = has_children && self.has_home_cost();
        let mut supports = Vec::new();
        let mut offer = |of: K, kind: &'static str, fits: bool| {
            if !self.has(of) {
                supports.push(Support { kind, fits });
            }
        };
        if has_children {
            offer(K::ChildBenefit, "childBenefit", true);
            offer(K::Maintenance, "maintenance", is_single);
        }
        if may_supplement {
            offer(K::HousingAllowance, "housingSupplement", true);
        } else {
            offer(K::HousingAllowance, "housingAllowance", home);
        }
        if has_children {
            offer(K::ParentalBenefit, "parentalBenefit", has_small);
            offer(K::CareAllowance, "careAllowance", false);
        }
        offer(K::SicknessBenefit, "sicknessBenefit", false);
        offer(K::UnemploymentBenefit, "unemploymentBenefit", false);
        offer(K::ActivitySupport, "activitySupport", false);
        offer(K::StudyAid, "studyAid", false);
        if !may_supplement {
            offer(K::HousingAllowance, "housingSupplement", false);
        }
        // What is entered as a pension may already be this support.
        supports.push(Support {
            kind: "elderly",
            fits: pension,
        });
        supports
    }
}
