//! What has been written so far, beside the questions where there is room. No
//! support is shown before the first answer: nobody should watch it shrink
//! while telling the truth.

use riksnorm::{Field, Group, HousingField, Kronor, Situation};
use yew::prelude::*;

use crate::{
    context::AppContext,
    form::{FormError, FormField, NO_HOME, check},
    rest::Rest,
    step::Step,
    texts::key,
    view::{h2, hint},
    words::kronor,
};

/// The card beside the questions.
pub(crate) fn so_far(context: &AppContext, rest: Option<Rest>) -> Html {
    let t = &context.texts;
    let rows = rest.and_then(|rest| rest.so_far(context));
    html! {
        <div class="aside">
            <section class="card beside">
                { h2(t, key::so_far_title()) }
                { rows.unwrap_or_else(|| hint(t, key::so_far_none())) }
            </section>
        </div>
    }
}

/// The needs and the incomes so far, once they can be counted.
pub(crate) fn rows(context: &AppContext) -> Option<Html> {
    let t = &context.texts;
    let mut input = (*context.input).clone();
    // What has not been asked yet counts as nothing.
    let form = FormField::housing(HousingField::Form);
    for (field, nothing) in [(form, NO_HOME), (FormField::from(Field::Children), "0")] {
        if input.get(field).is_empty() {
            input.set(field, nothing.to_owned());
        }
    }
    // Neither does an amount that is being written.
    let open = check(&input).err().unwrap_or_default();
    for FormError { field, error } in open {
        if error.leaves_an_amount_open() {
            input.set(field, "0".to_owned());
        }
    }
    let Situation { rules, household } = check(&input).ok()?;
    let estimate = rules.estimate(&household);
    let totals = &estimate.totals;
    // As it was written: what counts of it is told with the answer.
    let home = estimate.lines_in(&[Group::Housing]);
    let home = home.filter_map(|line| line.item.entered()).sum();
    let row = |step: Step, amount: Kronor| {
        html! { <div class="total"><dt>{ t.say(key::part(step.id())) }</dt><dd class="amount">{ t.write(&kronor(amount)) }</dd></div> }
    };
    let rows = [
        (Step::Household, totals.norm),
        (Step::Home, home),
        (Step::Costs, totals.expenses),
        (Step::Incomes, totals.income),
    ];
    let rows = rows
        .into_iter()
        .filter(|(_, amount)| *amount > Kronor::ZERO);
    Some(html! { <dl class="so-far">{ for rows.map(|(step, amount)| row(step, amount)) }</dl> })
}
