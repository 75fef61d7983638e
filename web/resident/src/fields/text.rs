//! Fields that are typed into.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Around, Labelled};
use crate::{app::Shared, texts::key};

/// A small whole number. The unit stands behind the field.
pub(crate) fn number(shared: &Shared, field: &Labelled, unit: String) -> Html {
    typed(shared, field, unit, "numeric")
}

/// An amount in kronor.
pub(crate) fn amount(shared: &Shared, field: &Labelled) -> Html {
    typed(
        shared,
        field,
        shared.texts.say(key::unit_kronor()),
        "decimal",
    )
}

fn typed(shared: &Shared, field: &Labelled, unit: String, keyboard: &'static str) -> Html {
    let (name, label) = (field.name(), &field.label);
    let around = Around::of(shared, field);
    let value = shared.input.get(field.field).to_owned();
    let oninput = {
        let (shared, field) = (shared.clone(), field.field);
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            shared.set(field, input.value());
        })
    };
    html! {
        <div class={around.class()}>
            <label for={name.clone()}>{ label }</label>
            { around.hint.clone() }
            { around.error.clone() }
            <span class={classes!("typed", (keyboard == "numeric").then_some("short"))}>
                <input
                    id={name.clone()} name={name.clone()} type="text" inputmode={keyboard}
                    autocomplete="off" spellcheck="false" {value} {oninput}
                    aria-describedby={around.described_by.clone()} aria-invalid={around.invalid()}
                />
                <span class="unit" aria-hidden="true">{ unit }</span>
            </span>
        </div>
    }
}
