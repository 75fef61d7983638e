//! How one can know that nothing is sent, and what the page cannot keep from
//! others.

use yew::prelude::*;

use super::section::{section, texts_of};
use crate::{
    texts::{Texts, key},
    topic::Topic,
};

pub(crate) fn unsent(t: &Texts) -> Html {
    let by_browser = [
        key::unsent_browser_fill(),
        key::unsent_browser_translate(),
        key::unsent_browser_extensions(),
        key::unsent_browser_history(),
    ];
    let by_browser = by_browser.map(|text| html! { <li>{ t.say(text) }</li> });
    html! {
        <>
            { texts_of(t, key::unsent_holds_title(), &[key::unsent_holds()]) }
            { texts_of(t, key::about_private_title(), &[key::about_private(), key::unsent_code()]) }
            { section(t.say(key::unsent_browser_title()), html! { <ul>{ for by_browser }</ul> }) }
            { texts_of(t, key::unsent_limits_title(), &[key::unsent_limits()]) }
            <p><a href={Topic::Watched.address()}>{ t.say(key::page_leaving()) }</a></p>
        </>
    }
}
