//! Costs beside the norm, other needs, and assets.

use riksnorm::{CostField, Expense, Field, Kind, OtherNeed};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Labelled, amount, tick_with},
    form::FormField,
    texts::{Text, key},
    view::{hint, p},
};

pub(crate) fn costs(context: &AppContext) -> Vec<Html> {
    let t = &context.texts;
    let row = |field: Field, label: Text, hint: Text| {
        let label = t.say(label);
        let of_amount = Labelled::new(field, label.clone(), None).unseen();
        let has = Labelled::new(FormField::Has(field), label, t.say(hint));
        let follows = amount(context, &of_amount);
        tick_with(context, &has.leading_to(field.into()), follows)
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
        context.input.is_touched(FormField::Has(field))
    });
    let is_open = is_open || context.one_question;
    let monthly = html! {
        <>
            { p(t, key::costs_why()) }
            <fieldset>
                <legend>{ t.say(key::costs_monthly()) }</legend>
                <div class="cards">
                    { for expenses }
                    { for monthly.iter().map(need) }
                </div>
            </fieldset>
        </>
    };
    let special = html! {
        <details class="fold" open={is_open}>
            <summary>
                <span class="name">{ t.say(key::needs_title()) }</span>
                <span class="count">{ special.len() }</span>
            </summary>
            { hint(t, key::needs_why()) }
            <div class="cards">{ for special.iter().map(need) }</div>
        </details>
    };
    vec![monthly, special]
}
