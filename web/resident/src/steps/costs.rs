//! Costs beside the norm, other needs, and assets.

use riksnorm::{CostField, Expense, Field, Kind, OtherNeed};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Labelled, amount},
    texts::{Text, key},
};

pub(crate) fn costs(context: &AppContext) -> Html {
    let t = &context.texts;
    let row = |field: Field, label: Text, hint: Text| {
        amount(context, &Labelled::new(field, t.say(label), t.say(hint)))
    };
    let expenses = Expense::ALL.iter().map(|kind| {
        let id = kind.id();
        row(
            Field::Expense(*kind, CostField::Whole),
            key::expense(id),
            key::expense_hint(id),
        )
    });
    let need = |kind: &OtherNeed| {
        let id = kind.id();
        row(
            Field::OtherNeed(*kind, CostField::Whole),
            key::need(id),
            key::need_hint(id),
        )
    };
    // What comes every month, and what is special this month.
    let (monthly, special): (Vec<OtherNeed>, Vec<OtherNeed>) = OtherNeed::ALL
        .iter()
        .partition(|kind| matches!(kind, OtherNeed::Childcare | OtherNeed::Internet));
    let is_open = special.iter().any(|kind| {
        let field = Field::OtherNeed(*kind, CostField::Whole);
        context.input.is_touched(field.into())
    });
    html! {
        <>
            <p>{ t.say(key::costs_why()) }</p>
            <fieldset class="amount-rows">
                <legend>{ t.say(key::costs_monthly()) }</legend>
                { for expenses }
                { for monthly.iter().map(need) }
            </fieldset>
            <details class="fold" open={is_open}>
                <summary>
                    <span class="name">{ t.say(key::needs_title()) }</span>
                    <span class="count">{ special.len() }</span>
                </summary>
                <p class="hint">{ t.say(key::needs_why()) }</p>
                <div class="amount-rows">{ for special.iter().map(need) }</div>
            </details>
        </>
    }
}
