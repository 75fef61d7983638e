//! What to do now: apply, bring papers, look into other support, know the
//! rights, and where to turn.

use riksnorm::Adults;
use yew::prelude::*;

use super::{
    facts::{Facts, Support},
    fold::fold,
    summary::Answer,
};
use crate::{
    contacts::{call, contacts, number, switchboard},
    info_page::InfoPage,
    texts::{Text, Texts, key},
};

/// The id of the heading, which the sum leads to.
pub(super) const NEXT_STEPS: &str = "next-steps";

pub(super) fn next_steps(answer: &Answer) -> Html {
    let Answer {
        t,
        rules,
        household,
        estimate,
        ..
    } = answer;
    let facts = Facts::new(household, estimate);
    let municipality = rules.municipality();
    let is_couple = matches!(household.adults(), Adults::Couple(_));
    let switchboard = switchboard(municipality).map(|contact| {
        html! { <p class="number">{ contact.name }{ " " }{ call(contact, number(contact).into()) }</p> }
    });
    let apply = municipality.apply_address(rules.month()).map(|address| {
        let to = key::next_apply_address(municipality.name());
        html! { <p><a class="call" href={address} rel="noreferrer">{ t.say(to) }</a></p> }
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
            <p>{ t.say(key::next_apply_soon()) }</p>
            <p>{ t.say(key::next_apply_how(municipality.id(), municipality.name())) }</p>
            { for apply }
            { for switchboard }
            <p>{ t.say(key::next_apply_help()) }</p>
            <h3>{ t.say(key::next_papers_title()) }</h3>
            <p>{ t.say(key::next_papers_intro(municipality.id())) }</p>
            <div class="papers">{ list(t, &facts.papers()) }</div>
            if is_couple {
                <p>{ t.say(key::next_papers_couple()) }</p>
            }
            <p>{ t.say(key::next_papers_missing()) }</p>
            <h3>{ t.say(key::next_support_title()) }</h3>
            <p>{ t.say(key::next_support_intro()) }</p>
            { supports(t, facts.supports()) }
            <h3>{ t.say(key::next_debt_title()) }</h3>
            <p>{ t.say(key::next_debt()) }</p>
            <h3>{ t.say(key::next_rights_title()) }</h3>
            { list(t, &rights) }
            <h3>{ t.say(key::next_turn_title()) }</h3>
            { contacts(t, municipality) }
            <h2>{ t.say(key::differs_title()) }</h2>
            <p>{ t.say(key::next_differs()) }</p>
            <p><a class="call" href={InfoPage::LooksWrong.address()}>{ t.say(key::next_differs_link()) }</a></p>
        </section>
    }
}

fn list(t: &Texts, texts: &[Text]) -> Html {
    let items = texts.iter().map(|text| html! { <li>{ t.say(text) }</li> });
    html! { <ul>{ for items }</ul> }
}

/// Support that may fit is shown. The rest opens.
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
            { fold(&t.say(key::next_support_more()), texts(others)) }
        </>
    }
}
