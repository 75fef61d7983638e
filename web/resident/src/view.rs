//! Elements that hold one text. Each is written once, so that a page is a list
//! of texts and weighs little.

use yew::prelude::*;

use crate::texts::{Text, Texts};

/// A paragraph.
#[inline(never)]
pub(crate) fn p(t: &Texts, text: Text) -> Html {
    html! { <p>{ t.say(text) }</p> }
}

/// A paragraph in smaller, softer letters.
#[inline(never)]
pub(crate) fn hint(t: &Texts, text: Text) -> Html {
    html! { <p class="hint">{ t.say(text) }</p> }
}

/// A heading of the second order.
#[inline(never)]
pub(crate) fn h2(t: &Texts, text: Text) -> Html {
    html! { <h2>{ t.say(text) }</h2> }
}

/// A list of texts.
#[inline(never)]
pub(crate) fn list(t: &Texts, texts: &[Text]) -> Html {
    let items = texts.iter().map(|text| html! { <li>{ t.say(text) }</li> });
    html! { <ul>{ for items }</ul> }
}
