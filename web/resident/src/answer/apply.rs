//! How one applies: the way there, the papers, and the rights.

use riksnorm::Adults;
use yew::prelude::*;

use super::{Answer, facts::Facts};
use crate::{
    contacts::{call, contacts, number, switchboard},
    icons::tile,
    page,
    texts::key,
    topic::Topic,
    view::{h2, hint, list, p},
};

pub(super) fn apply(answer: &Answer) -> Html {
    let Answer {
        t,
        rules,
        household,
        estimate,
        ..
    } = answer;
    let municipality = rules.municipality();
    let papers = Facts::new(household, estimate).papers();
    let papers = papers.iter().enumerate().map(|(at, text)| {
        let id = format!("paper-{at}");
        // It has no name, so that it is kept nowhere.
        html! { <li class="box"><input type="checkbox" id={id.clone()} /><label for={id}>{ t.say(text) }</label></li> }
    });
    let rights = [
        key::rights_apply(),
        key::rights_decision(),
        key::rights_appeal(),
    ];
    html! {
        <div class="apply">
            { p(t, key::next_apply()) }
            { p(t, key::next_apply_soon()) }
            { p(t, key::next_apply_how(municipality.id(), municipality.name())) }
            { ways(answer) }
            { h2(t, key::apply_help_title()) }
            { p(t, key::next_apply_help()) }
            { h2(t, key::next_papers_title()) }
            { p(t, key::next_papers_intro(municipality.id())) }
            <ul class="papers">{ for papers }</ul>
            if matches!(household.adults(), Adults::Couple(_)) {
                { p(t, key::next_papers_couple()) }
            }
            { p(t, key::next_papers_missing()) }
            <div class="buttons">
                <button type="button" class="secondary" onclick={|_| page::print()}>{ t.say(key::papers_print()) }</button>
            </div>
            { h2(t, key::next_rights_title()) }
            { list(t, &rights) }
            { h2(t, key::next_turn_title()) }
            { p(t, key::next_debt()) }
            { contacts(t, municipality) }
        </div>
    }
}

/// The way to the municipality's page, and its number.
fn ways(answer: &Answer) -> Html {
    let Answer { t, rules, .. } = answer;
    let municipality = rules.municipality();
    let address = municipality.apply_address(rules.month()).map(|address| {
        let site = address.strip_prefix("https://").unwrap_or(address);
        let site = site.strip_prefix("www.").unwrap_or(site);
        html! {
            <>
                <a class="wide" href={address} rel="noreferrer">{ t.say(key::apply_at(site)) }</a>
                { hint(t, key::apply_leaves()) }
            </>
        }
    });
    let switchboard = switchboard(municipality).map(|contact| {
        let call = call(contact, number(contact).into());
        html! { <p class="phone">{ tile("phone", "") }<span>{ call }<span class="hint">{ contact.name }</span></span></p> }
    });
    html! { <>{ for address }{ for switchboard }</> }
}

/// The next step beside the answer, where there is room for it.
pub(super) fn next(answer: &Answer) -> Html {
    let t = &answer.t;
    html! {
        <section class="card beside">
            { h2(t, key::next_step_title()) }
            { p(t, key::next_apply_soon()) }
            { ways(answer) }
            <p><a href={Topic::Apply.address()}>{ t.say(key::next_step_more()) }</a></p>
        </section>
    }
}
