//! Situations that other rules decide, or that are easily entered wrongly. They
//! open by their names, and nobody is asked about them.

use riksnorm::Municipality;
use yew::prelude::*;

use crate::{
    texts::{Text, Texts, key},
    view::p,
};

/// Each situation: its name, and what to know about it.
fn all(municipality: &Municipality) -> [(Text, Text); 10] {
    [
        (
            key::situation_grown_child(),
            key::situation_grown_child_what(),
        ),
        (key::situation_young(), key::situation_young_what()),
        (
            key::situation_second_hand(),
            key::situation_second_hand_what(),
        ),
        (key::situation_studies(), key::situation_studies_what()),
        (key::situation_summer(), key::situation_summer_what()),
        (key::situation_business(), key::situation_business_what()),
        (
            key::situation_municipality(),
            key::situation_municipality_what(municipality.id(), municipality.name()),
        ),
        (key::situation_asylum(), key::situation_asylum_what()),
        (key::situation_partner(), key::situation_partner_what()),
        (key::situation_afraid(), key::situation_afraid_what()),
    ]
}

pub(crate) fn situations(t: &Texts, municipality: &Municipality) -> Html {
    let situations = all(municipality).into_iter().map(|(name, what)| {
        html! {
            <details>
                <summary><span class="name">{ t.say(name) }</span></summary>
                <p>{ t.say(what) }</p>
            </details>
        }
    });
    html! {
        <>
            { p(t, key::situation_intro()) }
            <div class="situations">{ for situations }</div>
        </>
    }
}
