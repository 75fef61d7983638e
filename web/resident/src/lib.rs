//! The pages of Riksnorm: a Yew front end that asks, lets the rules answer and
//! shows how. Nothing is sent and nothing is stored; what is typed lives in
//! [`form`] and, so that a dead app loses nothing, beside the Wasm in the
//! page's own script.

mod amount;
mod amounts;
mod answer;
mod app;
mod contacts;
mod context;
mod estimator;
mod fields;
mod form;
mod info;
mod info_page;
mod links;
mod navigation;
mod page;
mod page_chrome;
mod props;
mod start;
mod step;
mod steps;
mod texts;
mod unknown;
#[cfg_attr(
    not(feature = "prerender"),
    allow(dead_code, reason = "it is only written when the site is built")
)]
mod without_app;
mod words;

use app::App;
pub use mounted::start;
#[cfg(feature = "prerender")]
pub use prerendered::{Part, prerender};

mod mounted {
    use yew::Renderer;

    use crate::{App, page, props::Props};

    /// Takes over the page's first step, with what was typed into it.
    pub fn start() {
        let props = Props::from_page();
        if let (Some(root), Some(props)) = (page::root(), props) {
            Renderer::<App>::with_root_and_props(root, props).render();
        }
    }
}

#[cfg(feature = "prerender")]
mod prerendered {
    use riksnorm::Municipality;
    use yew::ServerRenderer;

    use crate::{
        App, amounts,
        props::Props,
        texts::Texts,
        without_app::{self, WithoutApp},
    };

    /// What is written when the site is built.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Part {
        /// The first step.
        FirstStep,
        /// What stands on the page where the app does not run.
        WithoutApp,
        /// Riksnormen and where to turn, as lines of words with tabs between:
        /// for an embed whose page does not arrive.
        Short,
    }

    fn short(t: &Texts) -> String {
        let norm = amounts::norm_in_words(t);
        let norm = norm.iter().map(|row| format!("norm\t{}\n", row.join("\t")));
        let contacts = Municipality::DEFAULT.contacts().iter();
        let contacts = contacts.map(|one| format!("contact\t{}\t{}\n", one.name, one.number));
        norm.chain(contacts).collect()
    }

    /// A part of the page as HTML in the language of a text table.
    pub async fn prerender(part: Part, table: String) -> Option<String> {
        Props::blank(&table)?;
        Some(match part {
            Part::FirstStep => {
                let props = move || Props::blank(&table).unwrap_or_else(Props::none);
                let renderer = ServerRenderer::<App>::with_props(props);
                renderer.hydratable(false).render().await
            }
            Part::Short => short(&Texts::read(&table).ok()?),
            Part::WithoutApp => {
                let props = move || without_app::Props {
                    texts: Texts::read(&table).ok(),
                };
                let renderer = ServerRenderer::<WithoutApp>::with_props(props);
                renderer.hydratable(false).render().await
            }
        })
    }
}
