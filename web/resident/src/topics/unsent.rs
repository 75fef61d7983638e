//! How one can know that nothing is sent, and what the page cannot keep from
//! others.

use yew::prelude::*;

use super::section::texts_of;
use crate::{
    texts::{Texts, key},
    topic::Topic,
};

pub(crate) fn unsent(t: &Texts) -> Html {
    let browser = [
        key::unsent_browser_fill(),
        key::unsent_browser_translate(),
        key::unsent_browser_extensions(),
        key::unsent_browser_history(),
    ];
    html! {
        <>
            { texts_of(t, key::unsent_holds_title(), &[key::unsent_holds()]) }
            { texts_of(t, key::about_private_title(), &[key::about_private(), key::unsent_code()]) }
            { texts_of(t, key::unsent_browser_title(), &browser) }
            { texts_of(t, key::unsent_limits_title(), &[key::unsent_limits()]) }
            <p><a href={Topic::Watched.address()}>{ t.say(key::page_leaving()) }</a></p>
        </>
    }
}
