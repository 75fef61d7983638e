//! Fields that are typed into.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::labelled::{FieldFrame, Labelled};
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
    let is_amount = keyboard == "decimal";
    // Some fillers tell of nothing but this.
    let onchange = {
        let (context, field) = (context.clone(), field.field);
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            context.set(field, input.value());
            context.leave(field, is_amount);
        })
    };
    html! {
        <div class={frame.class()}>
            <label for={name.clone()} class={field.label_class()}>{ label }</label>
            { frame.hint.clone() }
            { frame.error.clone() }
            <span class={classes!("typed", (keyboard == "numeric").then_some("short"))}>
                <input
                    id={name.clone()} name={name.clone()} type="text" inputmode={keyboard}
                    spellcheck="false" {value} {oninput} {onchange}
                    aria-describedby={frame.described_by.clone()} aria-invalid={frame.invalid()}
                />
                <span class="unit" aria-hidden="true">{ unit }</span>
            </span>
        </div>
    }
}
