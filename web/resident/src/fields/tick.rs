//! A box to tick, and what is asked when it is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Around, Labelled};
use crate::{app::Shared, form::TICKED};

/// A box to tick.
pub(crate) fn tick(shared: &Shared, field: &Labelled) -> Html {
    tick_with(shared, field, Html::default())
}

/// A box to tick, and what is asked when it is.
pub(crate) fn tick_with(shared: &Shared, field: &Labelled, follows: Html) -> Html {
    let (name, label) = (field.name(), &field.label);
    let around = Around::of(shared, field);
    let checked = shared.input.is_ticked(field.field);
    let onchange = {
        let (shared, field) = (shared.clone(), field.field);
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let text = if input.checked() { TICKED } else { "" };
            shared.set(field, text.to_owned());
        })
    };
    html! {
        <div class={classes!(around.class(), "tick")}>
            <span class="box">
                <input
                    id={name.clone()} name={name.clone()} type="checkbox" value={TICKED} {checked} {onchange}
                    aria-describedby={around.described_by.clone()}
                />
                <label for={name.clone()}>{ label }</label>
            </span>
            { around.hint.clone() }
            { around.error.clone() }
            if checked && follows != Html::default() {
                <div class="follows">{ follows }</div>
            }
        </div>
    }
}
