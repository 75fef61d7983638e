//! A section of a page with information.

use yew::prelude::*;

use crate::texts::{Text, Texts};

/// A heading and what is written under it.
pub(super) fn section(heading: String, body: Html) -> Html {
    html! {
        <section>
            <h2>{ heading }</h2>
            { body }
        </section>
    }
}

/// A heading and some paragraphs under it.
pub(super) fn texts_of(t: &Texts, heading: Text, texts: &[Text]) -> Html {
    let texts = texts.iter().map(|text| html! { <p>{ t.say(text) }</p> });
    section(t.say(heading), html! { <>{ for texts }</> })
}
