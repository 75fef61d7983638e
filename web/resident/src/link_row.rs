//! Rows that each lead to a topic.

use yew::prelude::*;

use crate::{
    icons::{icon, tile},
    topic::Topic,
};

/// A row: where it leads, and what is said of it.
pub(crate) struct LinkRow {
    pub(crate) topic: Topic,
    pub(crate) icon: &'static str,
    /// The colours of its icon.
    pub(crate) tone: &'static str,
    pub(crate) title: String,
    pub(crate) hint: String,
}

/// Rows on a card.
pub(crate) fn link_rows(rows: impl IntoIterator<Item = LinkRow>) -> Html {
    let rows = rows.into_iter().map(|row| {
        html! {
            <li>
                <a href={row.topic.address()}>
                    { tile(row.icon, row.tone) }
                    <span class="words">
                        <span class="name">{ row.title }</span>
                        if !row.hint.is_empty() { <span class="hint">{ row.hint }</span> }
                    </span>
                    { icon("right") }
                </a>
            </li>
        }
    });
    html! { <ul class="link-rows card">{ for rows }</ul> }
}
