//! A choice and a tick.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{keys::keyed, page};

#[derive(Properties, PartialEq)]
pub(crate) struct SelectProps {
    /// The id of the field.
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// Whether the label is for screen readers.
    #[prop_or_default]
    pub(crate) hidden: bool,
    /// What can be chosen: values with their names.
    pub(crate) options: Vec<(AttrValue, AttrValue)>,
    /// What is chosen.
    pub(crate) value: AttrValue,
    /// Something else is chosen.
    pub(crate) on_change: Callback<String>,
    /// The keys that lead to it or change it.
    #[prop_or_default]
    pub(crate) keys: Option<AttrValue>,
    /// The same as they are shown at the label.
    #[prop_or_default]
    pub(crate) shown_keys: Option<AttrValue>,
}

/// One of a few.
#[component]
pub(crate) fn Select(props: &SelectProps) -> Html {
    let onchange = props.on_change.reform(|event: Event| page::chosen(&event));
    let options = props.options.iter().map(|(value, name)| {
        html! { <option {value} selected={*value == props.value}>{ name }</option> }
    });
    let label = if props.hidden {
        "visually-hidden"
    } else {
        "label"
    };
    // An option's attribute counts until the person has chosen; after that only
    // the list's own value does.
    let list = use_node_ref();
    use_effect_with(props.value.clone(), {
        let list = list.clone();
        move |value| {
            if let Some(list) = list.cast::<HtmlSelectElement>() {
                list.set_value(value);
            }
        }
    });
    html! {
        <div class="field">
            <label>
                <span class={label}>
                    { &props.label }
                    if let Some(keys) = &props.shown_keys {
                        { " " }{ keyed(keys) }
                    }
                </span>
                <select ref={list} id={props.id.clone()} {onchange} autocomplete="off"
                    aria-keyshortcuts={props.keys.clone()}>{ for options }</select>
            </label>
        </div>
    }
}

/// Yes or no. The text of what is no longer ticked is empty. A hidden label is
/// for screen readers, where columns are headed.
pub(crate) fn tick(
    label: String,
    hidden: bool,
    ticked: bool,
    on_change: &Callback<String>,
) -> Html {
    let on_tick = on_change.reform(move |_: Event| {
        let text = if ticked { "" } else { "true" };
        text.to_owned()
    });
    let class = if hidden { "visually-hidden" } else { "label" };
    html! {
        <label class="tick">
            <input type="checkbox" checked={ticked} onchange={on_tick} autocomplete="off" />
            <span {class}>{ label }</span>
        </label>
    }
}
