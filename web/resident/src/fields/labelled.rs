//! A field with its words, and the parts around it.

use yew::prelude::*;

use crate::{context::AppContext, form::FormField, words};

/// A field of the form with its words.
pub(crate) struct Labelled {
    pub(super) field: FormField,
    pub(super) label: String,
    /// Why it is asked, or an example.
    hint: Option<String>,
    /// Whether what stands above already says the label.
    is_unseen: bool,
    /// The field that takes focus where this one is ticked with a pointer.
    pub(super) leads_to: Option<FormField>,
}

impl Labelled {
    /// For screen readers only.
    pub(crate) fn unseen(self) -> Self {
        Self {
            is_unseen: true,
            ..self
        }
    }

    pub(crate) fn leading_to(self, field: FormField) -> Self {
        Self {
            leads_to: Some(field),
            ..self
        }
    }

    pub(super) fn label_class(&self) -> Option<&'static str> {
        self.is_unseen.then_some("visually-hidden")
    }

    pub(crate) fn new(
        field: impl Into<FormField>,
        label: String,
        hint: impl Into<Option<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            label,
            hint: hint.into(),
            is_unseen: false,
            leads_to: None,
        }
    }

    /// Its name and id on the page.
    pub(super) fn name(&self) -> AttrValue {
        self.field.to_string().into()
    }
}

/// The parts around a field: its hint, its error, and the ids of both, which a
/// screen reader reads with the field.
pub(super) struct FieldFrame {
    pub(super) hint: Html,
    pub(super) error: Html,
    pub(super) described_by: Option<String>,
    is_wrong: bool,
}

impl FieldFrame {
    pub(super) fn new(context: &AppContext, field: &Labelled) -> Self {
        let (t, name) = (&context.texts, field.name());
        // What is told as one leaves the field stands in no summary, so it is
        // read out from here.
        let left = context.left.iter().find(|error| error.field == field.field);
        let role = left.map(|_| "alert");
        let error = context.error(field.field).or(left);
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
                html! { <p class="error" id={error_id} {role}>{ t.say(words::input_error(error.error)) }</p> }
            }),
            described_by,
            is_wrong: error.is_some(),
        }
    }

    pub(super) fn class(&self) -> Classes {
        classes!("field", self.is_wrong.then_some("field-wrong"))
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.is_wrong.then_some("true")
    }
}
