//! A box to tick, and what is asked when it is.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Around;
use crate::{answers::TICKED, app::use_shared, texts::use_texts};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    /// What is asked when it is ticked.
    #[prop_or_default]
    pub(crate) children: Html,
}

/// A box to tick.
#[component]
pub(crate) fn Tick(props: &Props) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let name = props.name.clone();
    let around = Around::of(&t, &shared, &name, props.hint.as_ref());
    let checked = shared.answers.ticked(&name);
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
                    id={name.clone()} name={name.clone()} type="checkbox" value={TICKED} {checked} {onchange}
                    aria-describedby={around.described_by.clone()}
                />
                <label for={name}>{ &props.label }</label>
            </span>
            { around.hint.clone() }
            { around.error.clone() }
            if checked && props.children != Html::default() {
                <div class="follows">{ props.children.clone() }</div>
            }
        </div>
    }
}
