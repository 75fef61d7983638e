//! A field whose text is a number or an amount.

use riksnorm::{Age, Amount};
use yew::prelude::*;

use crate::{
    page,
    texts::{Arg, Text, key, use_texts},
};

/// What is typed into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Kronor.
    Amount,
    /// The age of a child. From 18 on it is one in school only.
    Age {
        /// Whether it is said to be.
        in_school: bool,
    },
    /// Kronor, at least so many.
    AtLeast(Amount),
    /// A whole number from one to another.
    Number {
        /// The least.
        from: u8,
        /// The most.
        to: u8,
    },
}

impl Kind {
    /// What was typed as the field's value is written; none where it is none.
    pub(crate) fn read(self, text: &str) -> Option<String> {
        let text = text.trim();
        if text.is_empty() {
            return Some(String::new());
        }
        match self {
            Self::Amount => Some(written(Amount::read(text).ok()?)),
            Self::AtLeast(least) => {
                let amount = Amount::read(text).ok()?;
                (amount.decimal() >= least.decimal()).then(|| written(amount))
            }
            Self::Age { in_school } => {
                let years = text.parse().ok()?;
                let age = Age::new(years, in_school).ok()?;
                Some(age.years().to_string())
            }
            Self::Number { from, to } => {
                let number: u8 = text.parse().ok()?;
                (from..=to).contains(&number).then(|| number.to_string())
            }
        }
    }

    /// Why a text is refused.
    fn wrong(self, text: &str) -> Text {
        let is_age = |years| Age::new(years, true).is_ok();
        match self {
            Self::Age { .. } if text.trim().parse().is_ok_and(is_age) => key::field_wrong_school(),
            Self::Age { .. } => key::field_wrong_number(0, Age::OLDEST),
            Self::AtLeast(_) if text.trim().is_empty() => key::field_wrong_missing(),
            Self::Amount => key::field_wrong_amount(),
            Self::AtLeast(least) => key::field_wrong_least(Arg::Kronor(least.rounded().get())),
            Self::Number { from, to } => key::field_wrong_number(from, to),
        }
    }
}

/// An amount as it stands in a field.
pub(crate) fn written(amount: Amount) -> String {
    amount.decimal().to_string().replace('.', ",")
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
    /// Its value, as [`Kind::read`] gives it; empty for none.
    pub(crate) value: AttrValue,
    /// It has another value, or its text is no longer refused.
    pub(crate) on_change: Callback<String>,
    /// The text in it that is refused, where something else keeps that.
    #[prop_or_default]
    pub(crate) refused: Option<AttrValue>,
    /// A text is refused. Without this the field keeps it for itself.
    #[prop_or_default]
    pub(crate) on_refused: Option<Callback<String>>,
    /// The keys that lead to it.
    #[prop_or_default]
    pub(crate) keys: Option<AttrValue>,
}

/// What was typed, and the value that it stands for or left as it was.
struct Typed {
    text: String,
    value: AttrValue,
    is_wrong: bool,
}

/// A field. What is typed stays as it was typed while it is meant.
#[component]
pub(crate) fn TypedField(props: &Props) -> Html {
    let t = use_texts();
    let typed = use_state(|| None::<Typed>);
    let shown = typed.as_ref().filter(|typed| typed.value == props.value);
    // A refusal that is kept elsewhere is one for as long as it is there.
    let shown = shown.filter(|typed| !typed.is_wrong || props.on_refused.is_none());
    let is_refused = props.refused.is_some();
    let is_wrong = is_refused || shown.is_some_and(|typed| typed.is_wrong);
    let text = props.refused.as_ref().map(ToString::to_string);
    let text = text.or_else(|| shown.map(|typed| typed.text.clone()));
    let text = text.unwrap_or_else(|| props.value.to_string());
    let oninput = {
        let (typed, value) = (typed.clone(), props.value.clone());
        let (kind, on_change) = (props.kind, props.on_change.clone());
        let on_refused = props.on_refused.clone();
        move |event: InputEvent| {
            let text = page::value(&event);
            let read = kind.read(&text);
            typed.set(Some(Typed {
                text: text.clone(),
                value: read.clone().map_or_else(|| value.clone(), AttrValue::from),
                is_wrong: read.is_none(),
            }));
            match read {
                Some(read) if is_refused || *read != *value => on_change.emit(read),
                Some(_) => {}
                None => {
                    if let Some(on_refused) = &on_refused {
                        on_refused.emit(text);
                    }
                }
            }
        }
    };
    let onblur = {
        let typed = typed.clone();
        move |_: FocusEvent| {
            if !is_wrong {
                typed.set(None);
            }
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
    html! {
        <div {class}>
            <label>
                <span class={label}>{ &props.label }</span>
                <input id={props.id.clone()} type="text" value={text.clone()} {oninput} {onblur} size="5"
                    inputmode={if matches!(props.kind, Kind::Number { .. } | Kind::Age { .. }) { "numeric" } else { "decimal" }}
                    autocomplete="off" spellcheck="false"
                    aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={is_wrong.then(|| message.clone())}
                    aria-keyshortcuts={props.keys.clone()} />
            </label>
            if is_wrong {
                <p id={message} class="error">{ t.say(props.kind.wrong(&text)) }</p>
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

#[cfg(test)]
mod tests {
    use super::{Amount, Kind};

    #[test]
    fn what_is_typed_is_read_as_its_value() {
        for (text, value) in [
            ("8 200", Some("8200")),
            ("8200,50", Some("8200,5")),
            ("0", Some("0")),
            (" ", Some("")),
            ("1000001", None),
            ("åtta", None),
        ] {
            assert_eq!(Kind::Amount.read(text).as_deref(), value, "{text}");
        }
        let least = Kind::AtLeast(Amount::from_ore(300_000).unwrap());
        for (text, value) in [("3000", Some("3000")), ("2999,99", None), ("", Some(""))] {
            assert_eq!(least.read(text).as_deref(), value, "{text}");
        }
        let (alone, in_school) = (
            Kind::Age { in_school: false },
            Kind::Age { in_school: true },
        );
        assert_eq!(alone.read("17").as_deref(), Some("17"));
        assert_eq!(alone.read("18"), None, "an adult until school is said");
        assert_eq!(in_school.read("20").as_deref(), Some("20"));
        assert_eq!(in_school.read("21"), None);
        let number = Kind::Number { from: 0, to: 20 };
        for (text, value) in [
            ("07", Some("7")),
            ("20", Some("20")),
            ("21", None),
            ("-1", None),
        ] {
            assert_eq!(number.read(text).as_deref(), value, "{text}");
        }
    }
}
