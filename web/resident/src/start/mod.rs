//! The introduction before the first question: what this is, help for those
//! who need it now, and situations that other rules decide.

mod help_now;
mod situations;

use riksnorm::Coverage;
use yew::prelude::*;

use crate::{
    context::AppContext,
    texts::{Text, key},
    words::month,
};
use help_now::help_now;
use situations::situations;

/// The whole introduction.
pub(crate) fn start(context: &AppContext) -> Html {
    let t = &context.texts;
    let last = Coverage::known().last;
    let ends_soon = context.this_month.is_some_and(|now| now >= last);
    let item = |text: Text| html! { <li>{ t.say(text) }</li> };
    html! {
        <div class="introduction">
            <h1>{ t.say(key::intro_title()) }</h1>
            <p class="lead">{ t.say(key::intro_what()) }</p>
            { help_now(t, &context.municipality) }
            if context.navigation.was_reset() {
                <p class="notice">{ t.say(key::intro_begins_anew()) }</p>
            }
            <p>{ t.say(key::intro_time()) }</p>
            <ul class="at-hand">
                { item(key::start_at_hand_home()) }
                { item(key::start_at_hand_incomes()) }
                { item(key::start_at_hand_costs()) }
            </ul>
            <p>{ t.say(key::intro_private()) }</p>
            <p>{ t.say(key::intro_no_application()) }</p>
            if ends_soon {
                <p class="notice">{ t.say(key::rules_end_soon(month(last))) }</p>
            }
            { situations(t, &context.municipality) }
        </div>
    }
}
