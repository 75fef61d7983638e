//! What leaving and clearing do not hide, for whoever is watched.

use yew::prelude::*;

use super::section::section;
use crate::texts::{Text, Texts, key};

pub(crate) fn watched(t: &Texts) -> Html {
    let part = |heading: Text, texts: &[Text]| {
        let texts = texts.iter().map(|text| html! { <p>{ t.say(text) }</p> });
        section(t.say(heading), html! { <>{ for texts }</> })
    };
    html! {
        <>
            { part(key::page_leave(), &[key::page_leaving_leave(), key::page_leaving_key()]) }
            { part(key::watched_history_title(), &[key::watched_history(), key::page_leaving_clear()]) }
            { part(key::watched_kept_title(), &[key::watched_kept(), key::watched_kept_traces()]) }
            { part(key::watched_other_title(), &[key::page_leaving_watch()]) }
        </>
    }
}
