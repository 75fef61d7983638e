//! The icons of the page's sprite (`public/parts/icons.html`). They decorate:
//! the words beside them say the same.

use yew::prelude::*;

/// An icon of the sprite.
pub(crate) fn icon(name: &str) -> Html {
    html! { <svg class="icon" aria-hidden="true"><use href={format!("#i-{name}")} /></svg> }
}

/// An icon on a ground of its own; `tone` names the colours.
pub(crate) fn tile(name: &str, tone: &'static str) -> Html {
    html! { <span class={classes!("tile", tone)}>{ icon(name) }</span> }
}
