//! What stands on the page where the app does not run: without JavaScript or
//! WebAssembly, and until it has started. Written when the site is built, when
//! nobody knows the reader's date: so every year that has amounts is shown.

use riksnorm::Municipality;
use yew::prelude::*;

use crate::{
    amounts::amounts,
    contacts::contacts,
    info::accessibility,
    texts::{Texts, key},
};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) texts: Option<Texts>,
}

#[component]
pub(crate) fn WithoutApp(props: &Props) -> Html {
    let Some(t) = props.texts.clone() else {
        return Html::default();
    };
    // The links in the footer name the same two places as in the app.
    html! {
            <section class="without-app" aria-labelledby="om-utrakningen">
                <h2 id="om-utrakningen">{ t.say(key::without_title()) }</h2>
                <p>{ t.say(key::next_apply()) }</p>
                <p>{ t.say(key::next_apply_how(Municipality::DEFAULT.name())) }</p>
                { contacts(&t, &Municipality::DEFAULT) }
                { amounts(&t) }
                <h2 id="tillganglighet">{ t.say(key::access_title()) }</h2>
                { accessibility(&t) }
            </section>
    }
}
