//! Costs beside the norm, other needs, and assets.

use riksnorm::{Expense, Kind, OtherNeed};
use yew::prelude::*;

use super::hints;
use crate::{
    app::Shared,
    fields::{Field, amount, tick},
    texts::key,
    words,
};

pub(crate) fn costs(shared: &Shared) -> Html {
    let t = &shared.texts;
    let expenses = Expense::ALL.iter().map(|kind| {
        let name = format!("expenses.{}", kind.id());
        amount(
            shared,
            &Field::new(
                name,
                t.say(words::expense(*kind)),
                t.say(hints::expense(*kind)),
            ),
        )
    });
    let needs = OtherNeed::ALL.iter().map(|kind| {
        let name = format!("otherNeeds.{}", kind.id());
        amount(
            shared,
            &Field::new(name, t.say(words::need(*kind)), t.say(hints::need(*kind))),
        )
    });
    let assets = Field::new(
        "hasAssets",
        t.say(key::assets_label()),
        t.say(key::assets_hint()),
    );
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
                { tick(shared, &assets) }
            </fieldset>
        </>
    }
}
