//! Fields that are typed into.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Around, Field};
use crate::{app::Shared, texts::key};

/// A small whole number. The unit stands behind the field.
pub(crate) fn number(shared: &Shared, field: &Field, unit: String) -> Html {
    typed(shared, field, unit, "numeric")
}

/// An amount in kronor.
pub(crate) fn amount(shared: &Shared, field: &Field) -> Html {
    typed(
        shared,
        field,
        shared.texts.say(key::unit_kronor()),
        "decimal",
    )
}

fn typed(shared: &Shared, field: &Field, unit: String, keyboard: &'static str) -> Html {
    let Field { name, label, .. } = field;
    let around = Around::of(shared, field);
    let value = shared.answers.get(name).to_owned();
    let oninput = {
        let (shared, name) = (shared.clone(), name.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            shared.set(&name, input.value());
        })
    };
    html! {
        <div class={around.class()}>
            <label for={name}>{ label }</label>
            { around.hint.clone() }
            { around.error.clone() }
            <span class={classes!("typed", (keyboard == "numeric").then_some("short"))}>
                <input
                    id={name} {name} type="text" inputmode={keyboard}
                    autocomplete="off" spellcheck="false" {value} {oninput}
                    aria-describedby={around.described_by.clone()} aria-invalid={around.invalid()}
                />
                <span class="unit" aria-hidden="true">{ unit }</span>
            </span>
        </div>
    }
}
