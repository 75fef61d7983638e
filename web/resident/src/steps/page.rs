//! What every step has: where one is, what is wrong, and the way on and back.

use yew::prelude::*;

use super::ask::{NEXT, asks};
use crate::{
    context::{AppContext, HEADING, SUMMARY},
    form::FormError,
    navigation, page,
    start::start,
    step::Step,
    steps::one_page::to_one_page,
    texts::{Texts, key},
    words,
};

/// A step with what it asks or says. Going on calls `go_on`.
pub(crate) fn page(context: &AppContext, title: &str, go_on: Callback<()>, body: Html) -> Html {
    let t = &context.texts;
    let step = context.navigation.step();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        go_on.emit(());
    });
    let has_place = step != Step::OnePage;
    let described_by = has_place.then_some("progress");
    let heading = html! {
        <>
            if has_place { { progress(t, step) } }
            // The first step stands under the heading of the whole.
            if step == Step::Household {
                <h2 id={HEADING} class="step" tabindex="-1" aria-describedby={described_by}>{ title }</h2>
            } else {
                <h1 id={HEADING} class="step" tabindex="-1" aria-describedby={described_by}>{ title }</h1>
            }
        </>
    };
    let back = context.navigation.before().map(|before| {
        html! {
            <button type="button" class="secondary" onclick={navigation::to(&context.navigation, before)}>
                { t.say(key::back()) }
            </button>
        }
    });
    if step == Step::Answer {
        return html! { <div key={step.number()}>{ heading }{ body }<div class="buttons">{ back }</div></div> };
    }
    let next = match step {
        Step::Costs | Step::OnePage => key::show_answer(),
        _ => key::next(),
    };
    html! {
        <div key={step.number()}>
            if step == Step::Household { { start(context) } }
            <form {onsubmit} novalidate=true autocomplete="off">
                { mistakes(context) }
                { heading }
                if step == Step::Household { { to_one_page(context) } }
                { body }
                { asks(context) }
                <div class="buttons">
                    <button id={NEXT} type="submit">{ t.say(next) }</button>
                    { back }
                </div>
            </form>
        </div>
    }
}

/// Where one is: in words, and as a row of which the steps so far are filled.
fn progress(t: &Texts, step: Step) -> Html {
    let at = step.number();
    let row = Step::ALL
        .iter()
        .map(|step| html! { <span class={classes!((step.number() <= at).then_some("done"))} /> });
    html! {
        <>
            <p class="progress" id="progress">{ t.say(key::step_progress(at, Step::ALL.len())) }</p>
            <div class="progress-row" aria-hidden="true">{ for row }</div>
        </>
    }
}

/// Everything to put right on this step, each a link to its field.
fn mistakes(context: &AppContext) -> Html {
    let (t, errors) = (&context.texts, context.errors.clone());
    if errors.is_empty() {
        return Html::default();
    }
    let entries = errors.iter().map(|error| {
        let name = error.field.to_string();
        let address = format!("#{name}");
        let (context, field) = (context.clone(), error.field);
        let onclick = Callback::from(move |event: MouseEvent| {
            // The address behind # belongs to the steps.
            event.prevent_default();
            context.show(field);
            page::focus_soon(name.clone());
        });
        html! { <li><a href={address} {onclick}>{ error_text(t, error) }</a></li> }
    });
    html! {
        <div id={SUMMARY} class="errors" tabindex="-1" role="alert" aria-labelledby="errors-title">
            <h2 id="errors-title">{ t.say(key::errors_title(errors.len())) }</h2>
            <ul>{ for entries }</ul>
        </div>
    }
}

/// An error in words. It names its subject where several fields ask for the
/// same.
fn error_text(t: &Texts, error: &FormError) -> String {
    let text = t.say(words::input_error(error.error));
    match words::subject(t, error.field) {
        Some(subject) => t.say(key::error_about(t.say(subject), text)),
        None => text,
    }
}
