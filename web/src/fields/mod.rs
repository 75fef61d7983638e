//! The fields of a form: each has its name, which is its address in what is
//! typed, a label, why it is asked, and what is wrong with it.

mod choice;
mod text;
mod tick;

pub(crate) use choice::{Choice, Radios, Select};
pub(crate) use text::{Amount, Number};
pub(crate) use tick::Tick;

use yew::prelude::*;

use crate::{app::Shared, texts::Texts, words};

/// What stands around a field: its hint, what is wrong with it, and what a
/// screen reader reads with it.
struct Around {
    hint: Html,
    error: Html,
    described_by: Option<String>,
    is_wrong: bool,
}

impl Around {
    fn of(t: &Texts, shared: &Shared, name: &str, hint: Option<&AttrValue>) -> Self {
        let problem = shared.problem(name);
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
