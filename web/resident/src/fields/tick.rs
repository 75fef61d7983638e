//! A box to tick, and what is asked when it is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::labelled::{FieldFrame, Labelled};
use crate::{context::AppContext, form::TICKED, page};

/// A box to tick.
pub(crate) fn tick(context: &AppContext, field: &Labelled) -> Html {
    tick_with(context, field, Html::default())
}

/// A box to tick, and what is asked when it is.
pub(crate) fn tick_with(context: &AppContext, field: &Labelled, follows: Html) -> Html {
    let (name, label) = (field.name(), &field.label);
    let frame = FieldFrame::new(context, field);
    let checked = context.input.is_ticked(field.field);
    let onchange = {
        let (context, field) = (context.clone(), field.field);
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let text = if input.checked() { TICKED } else { "" };
            context.set(field, text.to_owned());
        })
    };
    // By keyboard one goes on by oneself.
    let onclick = field.leads_to.map(|leads_to| {
        Callback::from(move |event: MouseEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if event.detail() > 0 && input.checked() {
                page::focus_soon(leads_to.to_string());
            }
        })
    });
    html! {
        <div class={classes!(frame.class(), "tick", checked.then_some("ticked"))}>
            <span class="box">
                <input
                    id={name.clone()} name={name.clone()} type="checkbox" value={TICKED} {checked} {onchange} {onclick}
                    aria-describedby={frame.described_by.clone()}
                />
                <label for={name.clone()}>{ label }</label>
            </span>
            { frame.hint.clone() }
            { frame.error.clone() }
            if checked && follows != Html::default() {
                <div class="follows">{ follows }</div>
            }
        </div>
    }
}
