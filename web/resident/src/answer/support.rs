//! Other support that the household may have a right to.

use yew::prelude::*;

use super::{
    Answer,
    apply::list,
    facts::{Facts, Support},
};
use crate::texts::{Text, key};

/// What may fit comes first.
pub(super) fn support(answer: &Answer) -> Html {
    let t = &answer.t;
    let supports = Facts::new(&answer.household, &answer.estimate).supports();
    let (fitting, others): (Vec<Support>, Vec<Support>) =
        supports.into_iter().partition(|support| support.fits);
    let texts = |supports: Vec<Support>| -> Vec<Text> {
        supports
            .into_iter()
            .map(|support| key::support(support.kind))
            .collect()
    };
    html! {
        <>
            <p>{ t.say(key::next_support_intro()) }</p>
            if !fitting.is_empty() {
                <h2>{ t.say(key::next_support_fits()) }</h2>
                <div class="supports">{ list(t, &texts(fitting)) }</div>
            }
            <h2>{ t.say(key::next_support_more()) }</h2>
            <div class="further-supports">{ list(t, &texts(others)) }</div>
        </>
    }
}
