//! What to do now: apply, bring papers, look into other support, know the
//! rights, and where to turn.

use riksnorm::{Adults, Age, Estimate, Group, HomeForm, Household, IncomeKind, Item, Rules};
use yew::prelude::*;

use crate::{
    contacts::{Contacts, call, switchboard},
    navigation::Beside,
    texts::{Text, Texts, key, use_texts},
};

/// The heading, which can be gone to from the sum.
pub(super) const NEXT_STEPS: &str = "next-steps";

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) rules: Rules,
    pub(super) household: Household,
    pub(super) estimate: Estimate,
}

#[component]
pub(super) fn NextSteps(props: &Props) -> Html {
    let t = use_texts();
    let household = &props.household;
    let facts = Facts {
        household,
        estimate: &props.estimate,
    };
    let municipality = props.rules.municipality();
    let couple = matches!(household.adults(), Adults::Couple(_));
    let switchboard = switchboard(municipality).map(|contact| {
        html! { <p class="number">{ contact.name }{ " " }{ call(contact) }</p> }
    });
    let rights = [
        key::rights_apply(),
        key::rights_decision(),
        key::rights_appeal(),
    ];
    html! {
        <section class="next-steps">
            <h2 id={NEXT_STEPS} tabindex="-1">{ t.say(key::next_title()) }</h2>
            <h3>{ t.say(key::next_apply_title()) }</h3>
            <p>{ t.say(key::next_apply()) }</p>
            <p>{ t.say(key::next_apply_how(municipality.name())) }</p>
            { for switchboard }
            <h3>{ t.say(key::next_papers_title()) }</h3>
            <p>{ t.say(key::next_papers_intro()) }</p>
            <div class="papers">{ list(&t, &facts.papers()) }</div>
            if couple {
                <p>{ t.say(key::next_papers_couple()) }</p>
            }
            <p>{ t.say(key::next_papers_missing()) }</p>
            <h3>{ t.say(key::next_support_title()) }</h3>
            <p>{ t.say(key::next_support_intro()) }</p>
            { supports(&t, facts.supports()) }
            <h3>{ t.say(key::next_debt_title()) }</h3>
            <p>{ t.say(key::next_debt()) }</p>
            <h3>{ t.say(key::next_rights_title()) }</h3>
            { list(&t, &rights) }
            <h3>{ t.say(key::next_turn_title()) }</h3>
            <Contacts {municipality} />
            <h2>{ t.say(key::differs_title()) }</h2>
            <p>{ t.say(key::next_differs()) }</p>
            <p><a class="call" href={Beside::LooksWrong.address()}>{ t.say(key::next_differs_link()) }</a></p>
        </section>
    }
}

fn list(t: &Texts, texts: &[Text]) -> Html {
    let items = texts.iter().map(|text| html! { <li>{ t.say(text) }</li> });
    html! { <ul>{ for items }</ul> }
}

/// What may fit is shown; what else there is opens.
fn supports(t: &Texts, supports: Vec<Support>) -> Html {
    let (fitting, others): (Vec<_>, Vec<_>) =
        supports.into_iter().partition(|support| support.fits);
    let texts = |supports: Vec<Support>| {
        let texts = supports.into_iter().map(|support| support.text);
        list(t, &texts.collect::<Vec<_>>())
    };
    html! {
        <>
            if !fitting.is_empty() {
                <p>{ t.say(key::next_support_fits()) }</p>
                <div class="supports">{ texts(fitting) }</div>
            }
            <div class="rows">
                <details>
                    <summary><span class="name">{ t.say(key::next_support_more()) }</span></summary>
                    { texts(others) }
                </details>
            </div>
        </>
    }
}

/// Support to look into before.
struct Support {
    text: Text,
    /// Whether what was entered speaks for it.
    fits: bool,
}

/// What was entered, as far as papers and other support depend on it.
struct Facts<'a> {
    household: &'a Household,
    estimate: &'a Estimate,
}

impl Facts<'_> {
    fn items(&self) -> impl Iterator<Item = Item> {
        self.estimate.lines.iter().map(|line| line.item)
    }

    fn any(&self, group: Group) -> bool {
        self.items().any(|item| item.group() == group)
    }

    fn has(&self, wanted: IncomeKind) -> bool {
        self.items()
            .any(|item| matches!(item, Item::Income { kind, .. } if kind == wanted))
    }

    /// The home, where it costs something.
    fn home(&self) -> Option<HomeForm> {
        self.items().find_map(|item| match item {
            Item::Home { form, .. } => Some(form),
            _ => None,
        })
    }

    /// The papers of the municipality's routine that fit this household.
    fn papers(&self) -> Vec<Text> {
        let mut papers = vec![
            key::papers_tax_return(),
            key::papers_accounts(),
            key::papers_statements(),
        ];
        match self.home() {
            Some(HomeForm::TenantOwned | HomeForm::OwnHouse) => {
                papers.push(key::papers_home_bill());
            }
            Some(_) => papers.extend([key::papers_lease(), key::papers_rent_bill()]),
            None => {}
        }
        if self.any(Group::Income) {
            papers.push(key::papers_incomes());
        }
        if self.any(Group::Expenses) || self.any(Group::OtherNeeds) {
            papers.push(key::papers_costs());
        }
        papers
    }

    /// Other support, without what the household already has and without what
    /// is for families only where there is no child.
    fn supports(&self) -> Vec<Support> {
        use IncomeKind as K;
        let children = self.household.children();
        let has_children = children.count() > 0;
        let small = |age: Age| age.years() <= Age::LAST_WITH_LUNCH;
        let has_small = children.iter().any(|(_, child)| small(child.age));
        let is_single = matches!(self.household.adults(), Adults::Single(_));
        let pension = self.has(K::Pension);
        let may_supplement = pension || self.has(K::SicknessCompensation);
        let home = has_children && self.home().is_some();
        let mut supports = Vec::new();
        let mut offer = |kind: K, fits: bool, text: Text| {
            if !self.has(kind) {
                supports.push(Support { text, fits });
            }
        };
        if has_children {
            offer(K::ChildBenefit, true, key::support_child_benefit());
            offer(K::Maintenance, is_single, key::support_maintenance());
        }
        if may_supplement {
            offer(K::HousingAllowance, true, key::support_housing_supplement());
        } else {
            offer(K::HousingAllowance, home, key::support_housing_allowance());
        }
        if has_small {
            offer(K::ParentalBenefit, true, key::support_parental_benefit());
        }
        if has_children {
            offer(K::CareAllowance, false, key::support_care_allowance());
        }
        offer(K::SicknessBenefit, false, key::support_sickness_benefit());
        offer(K::UnemploymentBenefit, false, key::support_unemployment());
        offer(K::ActivitySupport, false, key::support_activity());
        offer(K::StudyAid, false, key::support_study_aid());
        if !may_supplement {
            offer(
                K::HousingAllowance,
                false,
                key::support_housing_supplement(),
            );
        }
        // A pension may be this support already: nobody can tell.
        let text = key::support_elderly();
        supports.push(Support {
            text,
            fits: pension,
        });
        supports
    }
}
