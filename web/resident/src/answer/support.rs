//! Other support that the household may have a right to.

use yew::prelude::*;

use super::{
    Answer,
    facts::{Facts, Support},
};
use crate::{
    texts::{Text, key},
    view::{h2, list, p},
};

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
            { p(t, key::next_support_intro()) }
            if !fitting.is_empty() {
                { h2(t, key::next_support_fits()) }
                <div class="supports">{ list(t, &texts(fitting)) }</div>
            }
            { h2(t, key::next_support_more()) }
            <div class="further-supports">{ list(t, &texts(others)) }</div>
        </>
    }
}
