//! The pages of Riksnorm: a Yew front end that asks, lets the rules answer and
//! shows how. Nothing is sent and nothing is stored; what is typed lives in
//! [`answers`] and, so that a dead app loses nothing, beside the Wasm in the
//! page's own script.

mod amount;
mod answer;
mod answers;
mod app;
mod check;
mod fields;
mod navigation;
mod page;
mod start;
mod steps;
mod texts;
mod unknown;
mod words;

use app::App;
pub use mounted::start;
#[cfg(feature = "prerender")]
pub use prerendered::prerender;

mod mounted {
    use yew::Renderer;

    use crate::{App, app::Props, page};

    /// Takes over the page's first step, with what was typed into it.
    pub fn start() {
        let props = Props::of_page();
        if let (Some(root), Some(props)) = (page::root(), props) {
            Renderer::<App>::with_root_and_props(root, props).render();
        }
    }
}

#[cfg(feature = "prerender")]
mod prerendered {
    use yew::ServerRenderer;

    use crate::{App, app::Props};

    /// The first step as HTML in the language of a text table.
    pub async fn prerender(table: String) -> Option<String> {
        Props::blank(&table)?;
        let props = move || Props::blank(&table).unwrap_or_else(Props::none);
        let renderer = ServerRenderer::<App>::with_props(props).hydratable(false);
        Some(renderer.render().await)
    }
}
