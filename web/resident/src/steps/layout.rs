//! What every step has: where one is, what is wrong, and the way on and back.

use yew::prelude::*;

use super::ask::{NEXT, asks};
use crate::{
    context::{AppContext, HEADING, SUMMARY},
    form::FormError,
    page,
    step::Step,
    texts::{Texts, key},
    words,
};

/// A step with what it asks or says. Going on calls `go_on`.
/// Where its questions are shown one at a time, `question` is the index of the
/// one that is shown, and how many there are; the bar says which of all it is.
pub(crate) fn layout(
    context: &AppContext,
    title: &str,
    go_on: Callback<()>,
    body: Html,
    question: (usize, usize),
) -> Html {
    let t = &context.texts;
    let step = context.navigation.step();
    let (at, of) = question;
    let is_last = at + 1 >= of;
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        go_on.emit(());
    });
    let back = context.navigation.before().map(|_| {
        let navigation = context.navigation.clone();
        let onclick = Callback::from(move |_: MouseEvent| navigation.back());
        html! { <button type="button" class="secondary" {onclick}>{ t.say(key::back()) }</button> }
    });
    let edit = context.edit.as_ref();
    let back = edit.map(|edit| edit.cancel_button(t)).or(back);
    let next = match step {
        _ if edit.is_some() => key::edit_save(),
        Step::Costs | Step::AllQuestions if is_last => key::show_answer(),
        _ => key::next(),
    };
    html! {
        <div key={step.number() * 16 + at}>
            <form {onsubmit} novalidate=true>
                { mistakes(context) }
                <h1 id={HEADING} tabindex="-1" aria-describedby="progress">{ title }</h1>
                { body }
                { words_on_tap(t, step) }
                if is_last { { asks(context) } }
                { for edit.map(|edit| edit.sums(t)) }
                <div class="buttons">
                    <button id={NEXT} type="submit">{ t.say(next) }</button>
                    { back }
                </div>
            </form>
        </div>
    }
}

/// The hard words of a step, explained on tap, where the texts have any. They are
/// no choices, and so stand in one fold.
fn words_on_tap(t: &Texts, step: Step) -> Html {
    let words = t.say(key::hard_words(step.number()));
    let words = words.lines().filter_map(|line| line.split_once(": "));
    let words = words.map(|(word, meaning)| {
        html! { <><dt>{ word.to_owned() }</dt><dd>{ meaning.to_owned() }</dd></> }
    });
    let words: Vec<Html> = words.collect();
    if words.is_empty() {
        return Html::default();
    }
    html! {
        <details class="hard-words">
            <summary><span class="name">{ t.say(key::hard_words_title()) }</span></summary>
            <dl>{ for words }</dl>
        </details>
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
