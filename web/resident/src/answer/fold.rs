//! What stays closed until somebody opens it.

use yew::prelude::*;

/// Content that opens by its name.
pub(super) fn fold(name: &str, content: Html) -> Html {
    html! {
        <div class="rows">
            <details>
                <summary><span class="name">{ name }</span></summary>
                { content }
            </details>
        </div>
    }
}
