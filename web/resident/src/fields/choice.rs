//! One of some.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{Around, Labelled};
use crate::app::Shared;

/// One that can be chosen.
#[derive(PartialEq, Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
}

/// A few, all in view.
pub(crate) fn radios(shared: &Shared, field: &Labelled, choices: &[Choice]) -> Html {
    let (name, label) = (field.name(), &field.label);
    let around = Around::of(shared, field);
    let chosen = shared.input.get(field.field).to_owned();
    let radios = choices.iter().enumerate().map(|(place, choice)| {
        // The first bears the field's own id, so that a mistake leads to it.
        let id = match place {
            0 => name.to_string(),
            _ => format!("{name}-{}", choice.value),
        };
        let onchange = {
            let (shared, field) = (shared.clone(), field.field);
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                shared.set(field, input.value());
            })
        };
        html! {
            <span class="box">
                <input id={id.clone()} name={name.clone()} type="radio" value={choice.value.clone()}
                    checked={chosen == choice.value} {onchange} />
                <label for={id}>{ &choice.label }</label>
            </span>
        }
    });
    html! {
        <fieldset class={around.class()} aria-describedby={around.described_by.clone()}>
            <legend>{ label }</legend>
            { around.hint.clone() }
            { around.error.clone() }
            { for radios }
        </fieldset>
    }
}

/// One of many; `unchosen` stands there before a choice is made.
pub(crate) fn select(
    shared: &Shared,
    field: &Labelled,
    choices: &[Choice],
    unchosen: String,
) -> Html {
    let (name, label) = (field.name(), &field.label);
    let around = Around::of(shared, field);
    let chosen = shared.input.get(field.field).to_owned();
    let onchange = {
        let (shared, field) = (shared.clone(), field.field);
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            shared.set(field, select.value());
        })
    };
    let options = choices.iter().map(|choice| {
        let selected = chosen == choice.value;
        html! { <option value={choice.value.clone()} {selected}>{ &choice.label }</option> }
    });
    html! {
        <div class={around.class()}>
            <label for={name.clone()}>{ label }</label>
            { around.hint.clone() }
            { around.error.clone() }
            <select id={name.clone()} name={name.clone()} autocomplete="off" {onchange}
                aria-describedby={around.described_by.clone()} aria-invalid={around.invalid()}>
                <option value="" selected={chosen.is_empty()}>{ unchosen }</option>
                { for options }
            </select>
        </div>
    }
}
