//! What every step has: where one is, what is wrong, and the way on and back.

use riksnorm::Coverage;
use yew::prelude::*;

use crate::{
    app::{HEADING, SUMMARY, Shared, use_shared},
    navigation::{self, Step},
    page,
    texts::{key, use_texts},
    words::{self, month},
};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What the step is about.
    pub(crate) title: String,
    /// Called when the person wants to go on.
    pub(crate) go_on: Callback<()>,
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Page(props: &Props) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let step = shared.navigation.step();
    let onsubmit = {
        let go_on = props.go_on.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            go_on.emit(());
        })
    };
    let progress = t.say(key::step_progress(step.number(), Step::ALL.len()));
    let (id, title) = (HEADING, &props.title);
    // The first step stands under the heading of the whole.
    let title = if step == Step::Household {
        html! { <h2 {id} class="step" tabindex="-1" aria-describedby="progress">{ title }</h2> }
    } else {
        html! { <h1 {id} class="step" tabindex="-1" aria-describedby="progress">{ title }</h1> }
    };
    let heading = html! { <><p class="progress" id="progress">{ progress }</p>{ title }</> };
    let back = step.before().map(|before| {
        html! {
            <button type="button" class="secondary" onclick={navigation::to(&shared.navigation, before)}>
                { t.say(key::back()) }
            </button>
        }
    });
    if step == Step::Answer {
        return html! { <>{ heading }{ props.children.clone() }<div class="buttons">{ back }</div></> };
    }
    let next = match step {
        Step::Costs => key::show_answer(),
        _ => key::next(),
    };
    html! {
        <>
            if step == Step::Household { <Introduction /> }
            <form {onsubmit} novalidate=true autocomplete="off">
                <Mistakes />
                { heading }
                { props.children.clone() }
                <div class="buttons">
                    <button type="submit">{ t.say(next) }</button>
                    { back }
                </div>
            </form>
        </>
    }
}

/// What this is, before the first question.
#[component]
fn Introduction() -> Html {
    let t = use_texts();
    let last = Coverage::known().last;
    let this_month = use_shared().and_then(|shared| shared.this_month);
    let ends_soon = this_month.is_some_and(|now| now >= last);
    html! {
        <div class="introduction">
            <h1>{ t.say(key::intro_title()) }</h1>
            <p class="lead">{ t.say(key::intro_what()) }</p>
            <p>{ t.say(key::intro_time()) }</p>
            <p>{ t.say(key::intro_private()) }</p>
            <p>{ t.say(key::intro_no_application()) }</p>
            if ends_soon {
                <p class="notice">{ t.say(key::rules_end_soon(month(last))) }</p>
            }
        </div>
    }
}

/// Everything to put right on this step, each a link to its field.
#[component]
fn Mistakes() -> Html {
    let t = use_texts();
    let Some(Shared { problems, .. }) = use_shared() else {
        return Html::default();
    };
    if problems.is_empty() {
        return Html::default();
    }
    let entries = problems.iter().map(|problem| {
        let field = problem.field.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            // The address behind # belongs to the steps.
            event.prevent_default();
            page::focus(&field);
        });
        html! { <li><a href={format!("#{}", problem.field)} {onclick}>{ t.say(words::wrong(problem.wrong)) }</a></li> }
    });
    html! {
        <div id={SUMMARY} class="errors" tabindex="-1" role="alert" aria-labelledby="errors-title">
            <h2 id="errors-title">{ t.say(key::errors_title(problems.len())) }</h2>
            <ul>{ for entries }</ul>
        </div>
    }
}
