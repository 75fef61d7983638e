//! What the page shows where the app does not run: without JavaScript or
//! WebAssembly, and until it has started. The build writes it and cannot know
//! the reader's date, so it shows every year that has amounts.

use riksnorm::Municipality;
use yew::prelude::*;

use crate::{
    amounts::amounts,
    contacts::contacts,
    start::{help_now, situations},
    texts::{Texts, key},
    topics::{accessibility, watched},
};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) texts: Option<Texts>,
    pub(crate) municipality: Municipality,
}

#[component]
pub(crate) fn WithoutApp(props: &Props) -> Html {
    let Some(t) = props.texts.clone() else {
        return Html::default();
    };
    let municipality = &props.municipality;
    // The links of the start and the footer lead here as they lead to pages in
    // the app.
    html! {
            <section class="without-app" aria-labelledby="hjalp-nu">
                <h2 id="hjalp-nu">{ t.say(key::help_title()) }</h2>
                { help_now(&t, municipality) }
                <h2 id="galler-nagot-sarskilt">{ t.say(key::situation_title()) }</h2>
                { situations(&t, municipality) }
                <h2 id="kan-nagon-se">{ t.say(key::page_leaving()) }</h2>
                { watched(&t) }
                <h2 id="om-utrakningen">{ t.say(key::without_title()) }</h2>
                <p>{ t.say(key::next_apply()) }</p>
                <p>{ t.say(key::next_apply_how(municipality.id(), municipality.name())) }</p>
                { contacts(&t, municipality) }
                { amounts(&t, municipality) }
                <h2 id="tillganglighet">{ t.say(key::access_title()) }</h2>
                { accessibility(&t, municipality) }
            </section>
    }
}
