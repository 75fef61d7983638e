//! A section of a page with information.

use yew::prelude::*;

/// A heading and what is written under it.
pub(super) fn section(heading: String, body: Html) -> Html {
    html! {
        <section>
            <h2>{ heading }</h2>
            { body }
        </section>
    }
}
