//! How fields of the form are shown: each with its label, why it is asked, and
//! what is wrong with it.

mod choice;
mod text;
mod tick;

pub(crate) use choice::{Choice, radios, select};
pub(crate) use text::{amount, number};
pub(crate) use tick::{tick, tick_with};

use yew::prelude::*;

use crate::{app::Shared, form::FormField, words};

/// A field of the form with its words.
pub(crate) struct Labelled {
    field: FormField,
    label: String,
    /// Why it is asked, or an example.
    hint: Option<String>,
}

impl Labelled {
    pub(crate) fn new(
        field: impl Into<FormField>,
        label: String,
        hint: impl Into<Option<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            label,
            hint: hint.into(),
        }
    }

    /// Its name and id on the page.
    fn name(&self) -> AttrValue {
        self.field.to_string().into()
    }
}

/// What stands around a field: its hint, what is wrong with it, and what a
/// screen reader reads with it.
struct Around {
    hint: Html,
    error: Html,
    described_by: Option<String>,
    is_wrong: bool,
}

impl Around {
    fn of(shared: &Shared, field: &Labelled) -> Self {
        let (t, name) = (&shared.texts, field.name());
        let error = shared.error(field.field);
        let hint = field.hint.as_ref();
        let hint_id = hint.map(|_| format!("{name}-hint"));
        let error_id = error.map(|_| format!("{name}-error"));
        let ids: Vec<&str> = [&hint_id, &error_id]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let described_by = (!ids.is_empty()).then(|| ids.join(" "));
        Self {
            hint: hint.map_or_else(
                Html::default,
                |hint| html! { <p class="hint" id={hint_id}>{ hint }</p> },
            ),
            error: error.map_or_else(Html::default, |error| {
                html! { <p class="error" id={error_id}>{ t.say(words::input_error(error.error)) }</p> }
            }),
            described_by,
            is_wrong: error.is_some(),
        }
    }

    fn class(&self) -> Classes {
        classes!("field", self.is_wrong.then_some("field-wrong"))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.is_wrong.then_some("true")
    }
}
