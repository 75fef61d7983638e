//! A box to tick, and what is asked when it is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Around, Field};
use crate::{answers::TICKED, app::Shared};

/// A box to tick.
pub(crate) fn tick(shared: &Shared, field: &Field) -> Html {
    tick_with(shared, field, Html::default())
}

/// A box to tick, and what is asked when it is.
pub(crate) fn tick_with(shared: &Shared, field: &Field, follows: Html) -> Html {
    let Field { name, label, .. } = field;
    let around = Around::of(shared, field);
    let checked = shared.answers.ticked(name);
    let onchange = {
        let (shared, name) = (shared.clone(), name.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let text = if input.checked() { TICKED } else { "" };
            shared.set(&name, text.to_owned());
        })
    };
    html! {
        <div class={classes!(around.class(), "tick")}>
            <span class="box">
                <input
                    id={name} {name} type="checkbox" value={TICKED} {checked} {onchange}
                    aria-describedby={around.described_by.clone()}
                />
                <label for={name}>{ label }</label>
            </span>
            { around.hint.clone() }
            { around.error.clone() }
            if checked && follows != Html::default() {
                <div class="follows">{ follows }</div>
            }
        </div>
    }
}
