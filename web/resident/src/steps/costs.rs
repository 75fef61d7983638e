//! Costs beside the norm, other needs, and assets.

use riksnorm::{CostField, Expense, Field, Kind, OtherNeed};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Labelled, amount},
    texts::key,
};

pub(crate) fn costs(context: &AppContext) -> Html {
    let t = &context.texts;
    let expenses = Expense::ALL.iter().map(|kind| {
        amount(
            context,
            &Labelled::new(
                Field::Expense(*kind, CostField::Whole),
                t.say(key::expense(kind.id())),
                t.say(key::expense_hint(kind.id())),
            ),
        )
    });
    let needs = OtherNeed::ALL.iter().map(|kind| {
        amount(
            context,
            &Labelled::new(
                Field::OtherNeed(*kind, CostField::Whole),
                t.say(key::need(kind.id())),
                t.say(key::need_hint(kind.id())),
            ),
        )
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
        </>
    }
}
