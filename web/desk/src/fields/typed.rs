//! The elements that fields are made of: for text, of one of a few, of yes or
//! no. None of them keeps anything itself.

use yew::prelude::*;

use crate::{
    page,
    texts::{Text, key},
};

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// Kronor.
    Amount,
    /// A whole number from one to another.
    Number(u8, u8),
}

impl Wanted {
    /// That it is no such thing.
    pub(crate) fn in_words(self) -> Text {
        match self {
            Self::Amount => key::field_wrong_amount(),
            Self::Number(from, to) => key::field_wrong_number(from, to),
        }
    }

    /// The keyboard that a phone shows for it.
    const fn input_mode(self) -> &'static str {
        match self {
            Self::Amount => "decimal",
            Self::Number(..) => "numeric",
        }
    }
}

/// A field whose text is a number or an amount.
pub(crate) struct Typed {
    pub(crate) id: String,
    /// What it is called.
    pub(crate) label: String,
    /// Whether the label is for screen readers, where columns are headed.
    pub(crate) in_column: bool,
    /// What is to be typed into it.
    pub(crate) wanted: Wanted,
    /// What is shown in it.
    pub(crate) text: String,
    /// What is wrong with it, in words.
    pub(crate) wrong: Option<String>,
    /// Something else is typed.
    pub(crate) on_change: Callback<String>,
    /// It is left.
    pub(crate) on_left: Callback<()>,
}

impl Typed {
    /// The field.
    pub(crate) fn html(self) -> Html {
        let oninput = self
            .on_change
            .reform(|event: InputEvent| page::value(&event));
        let onblur = self.on_left.reform(|_: FocusEvent| ());
        let is_wrong = self.wrong.is_some();
        let message = format!("wrong-{}", self.id);
        let class = classes!(
            "field",
            is_wrong.then_some("wrong"),
            self.in_column.then_some("in-column")
        );
        html! {
            <div {class}>
                <label>
                    <span class={label_class(self.in_column)}>{ self.label }</span>
                    <input id={self.id} type="text" value={self.text} {oninput} {onblur} size="5"
                        inputmode={self.wanted.input_mode()} spellcheck="false"
                        aria-invalid={is_wrong.then_some("true")}
                        aria-describedby={is_wrong.then(|| message.clone())} />
                </label>
                if let Some(wrong) = self.wrong {
                    <p id={message} class="error">{ wrong }</p>
                }
            </div>
        }
    }
}

fn label_class(is_hidden: bool) -> &'static str {
    if is_hidden {
        "visually-hidden"
    } else {
        "label"
    }
}

/// One of a few. Which it is shows once it is drawn: see `page::sync_lists`.
pub(crate) fn select(
    id: String,
    label: String,
    is_hidden: bool,
    options: impl IntoIterator<Item = (String, String)>,
    chosen: &str,
    on_other: &Callback<String>,
) -> Html {
    let onchange = on_other.reform(|event: Event| page::chosen(&event));
    let options = options.into_iter().map(|(value, name)| {
        let selected = value == chosen;
        html! { <option {value} {selected}>{ name }</option> }
    });
    html! {
        <div class="field">
            <label>
                <span class={label_class(is_hidden)}>{ label }</span>
                <select {id} {onchange} data-chosen={chosen.to_owned()}>{ for options }</select>
            </label>
        </div>
    }
}

/// Yes or no. The text of what is no longer ticked is empty. A hidden label is
/// for screen readers, where columns are headed.
pub(crate) fn tick(
    label: String,
    is_hidden: bool,
    is_ticked: bool,
    on_tick: &Callback<String>,
) -> Html {
    let onchange = on_tick.reform(move |_: Event| {
        let text = if is_ticked { "" } else { "true" };
        text.to_owned()
    });
    html! {
        <label class="tick">
            <input type="checkbox" checked={is_ticked} {onchange} />
            <span class={label_class(is_hidden)}>{ label }</span>
        </label>
    }
}
