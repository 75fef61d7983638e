//! Costs beside the norm, other needs, and assets.

use riksnorm::{Expense, Kind, OtherNeed};
use yew::prelude::*;

use super::hints;
use crate::{
    fields::{Amount, Tick},
    texts::{key, use_texts},
    words,
};

#[component]
pub(crate) fn Costs() -> Html {
    let t = use_texts();
    let expenses = Expense::ALL.iter().map(|kind| {
        let name = format!("expenses.{}", kind.id());
        html! { <Amount {name} label={t.say(words::expense(*kind))} hint={t.say(hints::expense(*kind))} /> }
    });
    let needs = OtherNeed::ALL.iter().map(|kind| {
        let name = format!("otherNeeds.{}", kind.id());
        html! { <Amount {name} label={t.say(words::need(*kind))} hint={t.say(hints::need(*kind))} /> }
    });
    html! {
        <>
            <p>{ t.say(key::costs_why()) }</p>
            { for expenses }
            <fieldset>
                <legend>{ t.say(key::needs_title()) }</legend>
                <p class="hint">{ t.say(key::needs_why()) }</p>
                { for needs }
            </fieldset>
            <fieldset>
                <legend>{ t.say(key::assets_title()) }</legend>
                <Tick name="hasAssets" label={t.say(key::assets_label())} hint={t.say(key::assets_hint())} />
            </fieldset>
        </>
    }
}
