//! The start, before the first question: what this is, help for those who need
//! it now, and situations that other rules decide.

mod help_now;
mod situations;

use riksnorm::Coverage;
use yew::prelude::*;

use crate::{
    context::{AppContext, HEADING},
    icons::tile,
    link_row::{LinkRow, link_rows},
    texts::key,
    topic::Topic,
    words::month,
};
pub(crate) use help_now::help_now;
pub(crate) use situations::situations;

/// The start. Beginning calls `begin`: the button submits a form, so that it
/// can be pressed before the app is there.
pub(crate) fn start(context: &AppContext, begin: Callback<()>) -> Html {
    let t = &context.texts;
    let last = Coverage::known().last;
    let ends_soon = context.this_month.is_some_and(|now| now >= last);
    let proof = html! {
        <><a href={Topic::Unsent.address()}>{ t.say(key::fact_private_sent()) }</a>{ " " }</>
    };
    let facts = [
        ("clock", key::fact_time(), key::fact_time_more(), None),
        (
            "lock",
            key::fact_private(),
            key::fact_private_more(),
            Some(proof),
        ),
        (
            "paper",
            key::fact_no_application(),
            key::fact_no_application_more(),
            None,
        ),
    ];
    let facts = facts.map(|(icon, fact, more, link)| {
        html! { <li>{ tile(icon, "") }<p><b>{ t.say(fact) }</b>{ " " }{ for link }{ t.say(more) }</p></li> }
    });
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        begin.emit(());
    });
    let rows = [
        LinkRow {
            topic: Topic::HelpNow,
            icon: "help",
            tone: "clay",
            title: t.say(key::help_title()),
            hint: t.say(key::help_more()),
        },
        LinkRow {
            topic: Topic::Situations,
            icon: "person",
            tone: "amber",
            title: t.say(key::situation_title()),
            hint: t.say(key::situation_more()),
        },
    ];
    html! {
        <div class="start" key="start">
            <h1 id={HEADING} tabindex="-1">{ t.say(key::intro_question()) }</h1>
            <p class="lead">{ t.say(key::intro_what()) }</p>
            if context.navigation.was_reset() {
                <p class="notice begins-anew">{ t.say(key::intro_begins_anew()) }</p>
            }
            <svg class="illustration" aria-hidden="true"><use href="#i-table" /></svg>
            if ends_soon {
                <p class="notice">{ t.say(key::rules_end_soon(month(last))) }</p>
            }
            <ul class="facts">{ for facts }</ul>
            <form {onsubmit}>
                <button id="begin" class="wide" type="submit">{ t.say(key::begin()) }</button>
            </form>
            { link_rows(rows) }
        </div>
    }
}
