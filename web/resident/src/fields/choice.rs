//! One of some.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::labelled::{FieldFrame, Labelled};
use crate::{context::AppContext, icons::icon};

/// One that can be chosen.
#[derive(PartialEq, Clone, Default)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    /// The icon before it, where it has one.
    pub(crate) icon: &'static str,
}

/// A few, all in view, one below the other, with what is asked of the chosen one
/// under it.
pub(crate) fn radios(
    context: &AppContext,
    field: &Labelled,
    choices: &[Choice],
    follows: &Html,
) -> Html {
    let chosen = context.input.get(field.field);
    radios_as(context, field, choices, chosen, "radios", follows)
}

/// Two or three in a row. `chosen` is the value of the chosen one.
pub(crate) fn segments(
    context: &AppContext,
    field: &Labelled,
    choices: &[Choice],
    chosen: &str,
) -> Html {
    radios_as(
        context,
        field,
        choices,
        chosen,
        "segments",
        &Html::default(),
    )
}

fn radios_as(
    context: &AppContext,
    field: &Labelled,
    choices: &[Choice],
    chosen: &str,
    class: &'static str,
    follows: &Html,
) -> Html {
    let (name, label) = (field.name(), &field.label);
    let frame = FieldFrame::new(context, field);
    let radios = choices.iter().enumerate().map(|(index, choice)| {
        let is_chosen = chosen == choice.value;
        // The first bears the field's own id, so that a mistake leads to it.
        let id = match index {
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
            <div key={choice.value.clone()} class={classes!("choice", is_chosen.then_some("chosen"))}>
            <span class="box">
                <input id={id.clone()} name={name.clone()} type="radio" value={choice.value.clone()}
                    checked={is_chosen} {onchange} />
                <label for={id}>
                    if !choice.icon.is_empty() { { icon(choice.icon) } }
                    { &choice.label }
                </label>
            </span>
            if is_chosen && *follows != Html::default() {
                <div class="follows">{ follows.clone() }</div>
            }
            </div>
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
