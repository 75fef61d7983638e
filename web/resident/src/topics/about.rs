//! What the calculation rests on: sources, months, and what is known to be odd.

use riksnorm::{Coverage, Municipality, Source};
use yew::prelude::*;

use super::section::section;
use crate::{
    amounts::{amounts, newest, oddities},
    texts::{Texts, key},
    topic::Topic,
    view::p,
    words::{self, month},
};

pub(crate) fn about(t: &Texts, municipality: &Municipality) -> Html {
    let Some(rules) = newest(municipality) else {
        return Html::default();
    };
    let Coverage { first, last } = Coverage::known();
    // Of Umeå's papers alone we know which of them we have not seen.
    let unseen = (municipality.id() == "umea").then(key::about_odd_printed);
    let odd = rules.guidelines().into_iter().flat_map(oddities);
    let odd: Vec<Html> = odd
        .chain(unseen)
        .map(|text| html! { <li>{ t.say(text) }</li> })
        .collect();
    let odd = (!odd.is_empty()).then(|| {
        section(
            t.say(key::about_odd_title()),
            html! { <ul>{ for odd }</ul> },
        )
    });
    let sources = Source::all().iter().flat_map(|source| source.wordings);
    let sources = sources.map(|wording| html! { <li>{ t.say(words::dated(wording)) }</li> });
    html! {
        <>
            { p(t, key::about_what(municipality.id(), municipality.name())) }
            { p(t, key::about_months(month(first), month(last))) }
            { section(t.say(key::about_who_title()), p(t, key::about_who(municipality.id(), municipality.name()))) }
            { for odd }
            <p><a href={Topic::Unsent.address()}>{ t.say(key::unsent_title()) }</a></p>
            { section(t.say(key::about_amounts()), amounts(t, municipality)) }
            { section(t.say(key::about_sources_title()), html! { <ul>{ for sources }</ul> }) }
            <p class="fingerprint">{ t.say(key::rules_fingerprint(riksnorm::fingerprint())) }</p>
        </>
    }
}
