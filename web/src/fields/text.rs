//! Fields that are typed into.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Around;
use crate::{
    app::use_shared,
    texts::{key, use_texts},
};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    /// What stands behind the field.
    #[prop_or_default]
    pub(crate) unit: AttrValue,
    #[prop_or("numeric")]
    pub(crate) keyboard: &'static str,
}

/// A small whole number.
#[component]
pub(crate) fn Number(props: &Props) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let name = props.name.clone();
    let around = Around::of(&t, &shared, &name, props.hint.as_ref());
    let value = shared.answers.get(&name).to_owned();
    let oninput = {
        let (shared, name) = (shared.clone(), name.clone());
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            shared.set(&name, input.value());
        })
    };
    html! {
        <div class={around.class()}>
            <label for={name.clone()}>{ &props.label }</label>
            { around.hint.clone() }
            { around.error.clone() }
            <span class={classes!("typed", (props.keyboard == "numeric").then_some("short"))}>
                <input
                    id={name.clone()} name={name} type="text" inputmode={props.keyboard}
                    autocomplete="off" spellcheck="false" {value} {oninput}
                    aria-describedby={around.described_by.clone()} aria-invalid={around.invalid()}
                />
                <span class="unit" aria-hidden="true">{ &props.unit }</span>
            </span>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct AmountProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
}

/// An amount in kronor.
#[component]
pub(crate) fn Amount(props: &AmountProps) -> Html {
    let t = use_texts();
    let AmountProps { name, label, hint } = props;
    html! {
        <Number name={name.clone()} label={label.clone()} hint={hint.clone()}
            unit={t.say(key::unit_kronor())} keyboard="decimal" />
    }
}
