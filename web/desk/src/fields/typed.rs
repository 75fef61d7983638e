//! A field whose text is a number or an amount.

use yew::prelude::*;

use crate::page;

/// What is typed into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Kronor.
    Amount,
    /// A whole number.
    Number,
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The id of the field.
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
    /// What it is called.
    pub(crate) label: AttrValue,
    /// Whether the label is for screen readers, where columns are headed.
    #[prop_or_default]
    pub(crate) in_column: bool,
    /// What is typed into it.
    pub(crate) kind: Kind,
    /// Its value; empty for none.
    pub(crate) value: AttrValue,
    /// What is wrong with the value, in words.
    #[prop_or_default]
    pub(crate) wrong: Option<AttrValue>,
    /// Something else is typed.
    pub(crate) on_change: Callback<String>,
    /// The keys that lead to it.
    #[prop_or_default]
    pub(crate) keys: Option<AttrValue>,
}

/// What was typed.
struct Typed {
    text: String,
    /// The value when the field was left; none while it is typed.
    left_at: Option<AttrValue>,
}

/// A field. It shows what is typed as it was typed. Once it is left it shows
/// its value, unless that is wrong.
#[component]
pub(crate) fn TypedField(props: &Props) -> Html {
    let typed = use_state(|| None::<Typed>);
    let is_wrong = props.wrong.is_some();
    let is_shown = |typed: &&Typed| match &typed.left_at {
        Some(value) => *value == props.value,
        None => true,
    };
    let shown = typed.as_ref().filter(is_shown);
    // What is still to be given is typed into an empty field.
    let value = if props.value == "?" { "" } else { &props.value };
    let text = shown.map_or_else(|| value.to_owned(), |typed| typed.text.clone());
    let oninput = {
        let (typed, on_change) = (typed.clone(), props.on_change.clone());
        move |event: InputEvent| {
            let text = page::value(&event);
            typed.set(Some(Typed {
                text: text.clone(),
                left_at: None,
            }));
            on_change.emit(text);
        }
    };
    let onblur = {
        let (typed, value, text) = (typed.clone(), props.value.clone(), text.clone());
        move |_: FocusEvent| {
            typed.set(is_wrong.then(|| Typed {
                text: text.clone(),
                left_at: Some(value.clone()),
            }));
        }
    };
    let message = use_id();
    let class = classes!(
        "field",
        is_wrong.then_some("wrong"),
        props.in_column.then_some("in-column")
    );
    let label = if props.in_column {
        "visually-hidden"
    } else {
        "label"
    };
    let mode = match props.kind {
        Kind::Amount => "decimal",
        Kind::Number => "numeric",
    };
    html! {
        <div {class}>
            <label>
                <span class={label}>{ &props.label }</span>
                <input id={props.id.clone()} type="text" value={text} {oninput} {onblur} size="5"
                    inputmode={mode} autocomplete="off" spellcheck="false"
                    aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={is_wrong.then(|| message.clone())}
                    aria-keyshortcuts={props.keys.clone()} />
            </label>
            if let Some(wrong) = &props.wrong {
                <p id={message} class="error">{ wrong }</p>
            }
        </div>
    }
}

/// An id for an element, the same for as long as the component lives.
#[hook]
fn use_id() -> AttrValue {
    let id = use_memo((), |()| AttrValue::from(page::fresh_id()));
    (*id).clone()
}
