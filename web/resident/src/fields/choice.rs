//! One of some.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::frame::{FieldFrame, Labelled};
use crate::context::AppContext;

/// One that can be chosen.
#[derive(PartialEq, Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
}

/// A few, all in view.
pub(crate) fn radios(context: &AppContext, field: &Labelled, choices: &[Choice]) -> Html {
    let (name, label) = (field.name(), &field.label);
    let frame = FieldFrame::new(context, field);
    let chosen = context.input.get(field.field).to_owned();
    let radios = choices.iter().enumerate().map(|(place, choice)| {
        // The first bears the field's own id, so that a mistake leads to it.
        let id = match place {
            0 => name.to_string(),
            _ => format!("{name}-{}", choice.value),
        };
        let onchange = {
            let (context, field) = (context.clone(), field.field);
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                context.set(field, input.value());
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
        <fieldset class={frame.class()} aria-describedby={frame.described_by.clone()}>
            <legend>{ label }</legend>
            { frame.hint.clone() }
            { frame.error.clone() }
            { for radios }
        </fieldset>
    }
}

/// One of many; `unchosen` stands there before a choice is made.
pub(crate) fn select(
    context: &AppContext,
    field: &Labelled,
    choices: &[Choice],
    unchosen: String,
) -> Html {
    let (name, label) = (field.name(), &field.label);
    let frame = FieldFrame::new(context, field);
    let chosen = context.input.get(field.field).to_owned();
    let onchange = {
        let (context, field) = (context.clone(), field.field);
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            context.set(field, select.value());
        })
    };
    let options = choices.iter().map(|choice| {
        let selected = chosen == choice.value;
        html! { <option value={choice.value.clone()} {selected}>{ &choice.label }</option> }
    });
    html! {
        <div class={frame.class()}>
            <label for={name.clone()}>{ label }</label>
            { frame.hint.clone() }
            { frame.error.clone() }
            <select id={name.clone()} name={name.clone()} autocomplete="off" {onchange}
                aria-describedby={frame.described_by.clone()} aria-invalid={frame.invalid()}>
                <option value="" selected={chosen.is_empty()}>{ unchosen }</option>
                { for options }
            </select>
        </div>
    }
}
