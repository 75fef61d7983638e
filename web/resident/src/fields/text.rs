//! Fields that are typed into.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::frame::{FieldFrame, Labelled};
use crate::{context::AppContext, texts::key};

/// A small whole number. The unit stands behind the field.
pub(crate) fn number(context: &AppContext, field: &Labelled, unit: String) -> Html {
    typed(context, field, unit, "numeric")
}

/// An amount in kronor.
pub(crate) fn amount(context: &AppContext, field: &Labelled) -> Html {
    typed(
        context,
        field,
        context.texts.say(key::unit_kronor()),
        "decimal",
    )
}

fn typed(context: &AppContext, field: &Labelled, unit: String, keyboard: &'static str) -> Html {
    let (name, label) = (field.name(), &field.label);
    let frame = FieldFrame::new(context, field);
    let value = context.input.get(field.field).to_owned();
    let oninput = {
        let (context, field) = (context.clone(), field.field);
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            context.set(field, input.value());
        })
    };
    html! {
        <div class={frame.class()}>
            <label for={name.clone()}>{ label }</label>
            { frame.hint.clone() }
            { frame.error.clone() }
            <span class={classes!("typed", (keyboard == "numeric").then_some("short"))}>
                <input
                    id={name.clone()} name={name.clone()} type="text" inputmode={keyboard}
                    autocomplete="off" spellcheck="false" {value} {oninput}
                    aria-describedby={frame.described_by.clone()} aria-invalid={frame.invalid()}
                />
                <span class="unit" aria-hidden="true">{ unit }</span>
            </span>
        </div>
    }
}
