//! The usual reasons that a decision differs from the answer, and what to do.

use riksnorm::Kronor;
use yew::prelude::*;

use super::section::section;
use crate::{
    amounts::newest,
    context::AppContext,
    edit::support,
    texts::{Text, key},
    view::p,
    words,
};

pub(crate) fn looks_wrong(context: &AppContext) -> Html {
    let t = &context.texts;
    let Some(rules) = context
        .rules
        .clone()
        .or_else(|| newest(&context.municipality))
    else {
        return Html::default();
    };
    let set = rules
        .guidelines()
        .or(rules.municipality().guidelines().last());
    let guideline = match set {
        Some(set) => key::differs_guideline(set.from.year().to_string()),
        None => key::differs_guideline_unknown(),
    };
    let mut available = vec![key::words_available()];
    let has_support = support(&context.input).is_none_or(|support| support > Kronor::ZERO);
    if has_support && rules.activity_requirement().is_some() {
        available.push(words::activity_requirement(&rules));
    }
    let reasons: [(Text, Vec<Text>); 10] = [
        (
            key::differs_forgotten_title(),
            vec![key::differs_forgotten()],
        ),
        (key::differs_rent_title(), vec![key::differs_rent()]),
        (key::differs_guideline_title(), vec![guideline]),
        (key::differs_surplus_title(), vec![key::differs_surplus()]),
        (key::differs_within_title(), vec![key::differs_within()]),
        (
            key::differs_part_time_title(),
            vec![key::differs_part_time()],
        ),
        (key::differs_assets_title(), vec![key::changes_assets_how()]),
        (key::differs_costs_title(), vec![key::differs_costs()]),
        (key::differs_activity_title(), available),
        (key::differs_papers_title(), vec![key::differs_papers()]),
    ];
    let still = vec![
        key::differs_still(),
        key::rights_decision(),
        key::rights_appeal(),
    ];
    let said = reasons
        .into_iter()
        .chain([(key::differs_still_title(), still)])
        .map(|(heading, texts)| {
            let texts = texts
                .into_iter()
                .map(|text| html! { <p>{ t.say(text) }</p> });
            section(t.say(heading), html! { <>{ for texts }</> })
        });
    html! {
        <>
            { p(t, key::differs_intro()) }
            { for said }
        </>
    }
}
