//! The resident's app: it asks for the household, estimates by the rules and
//! shows how. Nothing is sent, and nothing is stored unless the person asks for
//! it. The input is in [`form`] and, so that a crash loses nothing, in the
//! page's own script.

mod amount;
mod amounts;
mod answer;
mod app;
mod contacts;
mod context;
mod edit;
mod estimator;
mod fields;
mod form;
mod history;
mod icons;
mod link_row;
mod links;
mod measure;
mod missing;
mod navigation;
mod page;
mod page_chrome;
mod props;
mod rest;
mod route;
mod so_far;
#[cfg(test)]
mod spellings;
mod start;
mod step;
mod steps;
mod texts;
mod topic;
mod topics;
mod trail;
mod view;
#[cfg_attr(
    not(feature = "prerender"),
    allow(dead_code, reason = "it is only written when the site is built")
)]
mod without_app;
mod words;

use app::App;
pub use mounted::start;
#[cfg(feature = "prerender")]
pub use prerendered::{Fragment, prerender};

mod mounted {
    use yew::Renderer;

    use crate::{App, page, props::Props};

    /// Takes over the first step, which the page has as HTML, with its input.
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
        App, amounts, contacts,
        props::Props,
        texts::Texts,
        without_app::{self, WithoutApp},
    };

    /// A fragment of HTML that is written when the site is built.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Fragment {
        /// The first step.
        FirstStep,
        /// What the page shows where the app does not run.
        WithoutApp,
        /// Riksnormen and where to turn, as lines of words with tabs between:
        /// for an embed whose page cannot be loaded.
        Short,
    }

    fn short(t: &Texts, municipality: &Municipality) -> String {
        let norm = amounts::norm_in_words(t);
        let norm = norm.iter().map(|row| format!("norm\t{}\n", row.join("\t")));
        let contacts = contacts::all(municipality);
        let contacts = contacts.map(|one| format!("contact\t{}\t{}\n", one.name, one.number));
        norm.chain(contacts).collect()
    }

    /// A fragment of a municipality's page in the language of a text table.
    pub async fn prerender(
        fragment: Fragment,
        table: String,
        municipality: Municipality,
    ) -> Option<String> {
        Props::blank(&table, municipality.clone())?;
        Some(match fragment {
            Fragment::FirstStep => {
                let props =
                    move || Props::blank(&table, municipality.clone()).unwrap_or_else(Props::none);
                let renderer = ServerRenderer::<App>::with_props(props);
                renderer.hydratable(false).render().await
            }
            Fragment::Short => short(&Texts::read(&table).ok()?, &municipality),
            Fragment::WithoutApp => {
                let props = move || without_app::Props {
                    texts: Texts::read(&table).ok(),
                    municipality: municipality.clone(),
                };
                let renderer = ServerRenderer::<WithoutApp>::with_props(props);
                renderer.hydratable(false).render().await
            }
        })
    }
}
