//! Elements that hold one text. Each is written once, so that a page is a list
//! of texts and weighs little.

use yew::{prelude::*, virtual_dom::VTag};

use crate::texts::{Text, Texts};

fn element(tag: &'static str, class: &'static str, t: &Texts, text: &Text) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    element.add_child(t.say(text).into());
    element.into()
}

/// A paragraph.
#[inline(never)]
pub(crate) fn p(t: &Texts, text: Text) -> Html {
    element("p", "", t, &text)
}

/// A paragraph in smaller, softer letters.
#[inline(never)]
pub(crate) fn hint(t: &Texts, text: Text) -> Html {
    element("p", "hint", t, &text)
}

/// A heading of the second order.
#[inline(never)]
pub(crate) fn h2(t: &Texts, text: Text) -> Html {
    element("h2", "", t, &text)
}

/// Several paragraphs.
#[inline(never)]
pub(crate) fn paragraphs(t: &Texts, texts: Vec<Text>) -> Html {
    texts.into_iter().map(|text| p(t, text)).collect()
}

/// A list of texts.
#[inline(never)]
pub(crate) fn list(t: &Texts, texts: Vec<Text>) -> Html {
    let items = texts.iter().map(|text| element("li", "", t, text));
    html! { <ul>{ for items }</ul> }
}
