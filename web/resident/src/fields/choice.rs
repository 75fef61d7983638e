//! One of some.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::frame::{FieldFrame, Labelled};
use crate::context::AppContext;

/// One that can be chosen.
#[derive(PartialEq, Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
}

/// A few, all in view, one below the other.
pub(crate) fn radios(context: &AppContext, field: &Labelled, choices: &[Choice]) -> Html {
    radios_as(
        context,
        field,
        choices,
        context.input.get(field.field),
        "radios",
    )
}

/// Two or three in a row. `chosen` is the value of the chosen one.
pub(crate) fn segments(
    context: &AppContext,
    field: &Labelled,
    choices: &[Choice],
    chosen: &str,
) -> Html {
    radios_as(context, field, choices, chosen, "segments")
}

fn radios_as(
    context: &AppContext,
    field: &Labelled,
    choices: &[Choice],
    chosen: &str,
    class: &'static str,
) -> Html {
    let (name, label) = (field.name(), &field.label);
    let frame = FieldFrame::new(context, field);
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
            <div {class}>{ for radios }</div>
        </fieldset>
    }
}
