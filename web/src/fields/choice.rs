//! One of some.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Around;
use crate::{app::use_shared, texts::use_texts};

/// One that can be chosen.
#[derive(PartialEq, Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    pub(crate) choices: Vec<Choice>,
}

/// A few, all in view.
#[component]
pub(crate) fn Radios(props: &Props) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let around = Around::of(&t, &shared, &props.name, props.hint.as_ref());
    let chosen = shared.answers.get(&props.name).to_owned();
    let radios = props.choices.iter().enumerate().map(|(place, choice)| {
        // The first bears the field's own id, so that a mistake leads to it.
        let id = match place {
            0 => props.name.to_string(),
            _ => format!("{}-{}", props.name, choice.value),
        };
        let onchange = {
            let (shared, name) = (shared.clone(), props.name.clone());
            Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                shared.set(&name, input.value());
            })
        };
        html! {
            <span class="box">
                <input id={id.clone()} name={props.name.clone()} type="radio" value={choice.value.clone()}
                    checked={chosen == choice.value} {onchange} />
                <label for={id}>{ &choice.label }</label>
            </span>
        }
    });
    html! {
        <fieldset class={around.class()} aria-describedby={around.described_by.clone()}>
            <legend>{ &props.label }</legend>
            { around.hint.clone() }
            { around.error.clone() }
            { for radios }
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct SelectProps {
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    pub(crate) choices: Vec<Choice>,
    /// What stands there before a choice is made.
    pub(crate) none: AttrValue,
}

/// One of many.
#[component]
pub(crate) fn Select(props: &SelectProps) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let name = props.name.clone();
    let around = Around::of(&t, &shared, &name, props.hint.as_ref());
    let chosen = shared.answers.get(&name).to_owned();
    let onchange = {
        let (shared, name) = (shared.clone(), name.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            shared.set(&name, select.value());
        })
    };
    let options = props.choices.iter().map(|choice| {
        let selected = chosen == choice.value;
        html! { <option value={choice.value.clone()} {selected}>{ &choice.label }</option> }
    });
    html! {
        <div class={around.class()}>
            <label for={name.clone()}>{ &props.label }</label>
            { around.hint.clone() }
            { around.error.clone() }
            <select id={name.clone()} {name} autocomplete="off" {onchange}
                aria-describedby={around.described_by.clone()} aria-invalid={around.invalid()}>
                <option value="" selected={chosen.is_empty()}>{ &props.none }</option>
                { for options }
            </select>
        </div>
    }
}
