//! What leaving and clearing do not hide, for whoever is watched.

use yew::prelude::*;

use super::section::texts_of;
use crate::texts::{Texts, key};

pub(crate) fn watched(t: &Texts) -> Html {
    html! {
        <>
            { texts_of(t, key::page_leave(), &[key::page_leaving_leave(), key::page_leaving_key()]) }
            { texts_of(t, key::watched_history_title(), &[key::watched_history(), key::page_leaving_clear()]) }
            { texts_of(t, key::watched_kept_title(), &[key::watched_kept(), key::watched_kept_traces()]) }
            { texts_of(t, key::watched_other_title(), &[key::page_leaving_watch()]) }
        </>
    }
}
