//! The fields of a form: each has its name, which is its address in what is
//! typed, a label, why it is asked, and what is wrong with it.

mod choice;
mod text;
mod tick;

pub(crate) use choice::{Choice, radios, select};
pub(crate) use text::{amount, number};
pub(crate) use tick::{tick, tick_with};

use yew::prelude::*;

use crate::{app::Shared, words};

/// What every field has.
pub(crate) struct Field {
    name: AttrValue,
    label: String,
    /// Why it is asked, or an example.
    hint: Option<String>,
}

impl Field {
    pub(crate) fn new(
        name: impl Into<AttrValue>,
        label: String,
        hint: impl Into<Option<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            label,
            hint: hint.into(),
        }
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
    fn of(shared: &Shared, field: &Field) -> Self {
        let (t, name) = (&shared.texts, &field.name);
        let problem = shared.problem(name);
        let hint = field.hint.as_ref();
        let hint_id = hint.map(|_| format!("{name}-hint"));
        let error_id = problem.map(|_| format!("{name}-error"));
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
            error: problem.map_or_else(Html::default, |problem| {
                html! { <p class="error" id={error_id}>{ t.say(words::wrong(problem.wrong)) }</p> }
            }),
            described_by,
            is_wrong: problem.is_some(),
        }
    }

    fn class(&self) -> Classes {
        classes!("field", self.is_wrong.then_some("field-wrong"))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.is_wrong.then_some("true")
    }
}
