//! The pages beside the steps. What is typed stays as it is beneath them.

mod about;
mod accessibility;
mod looks_wrong;

use yew::prelude::*;

use crate::{
    app::{HEADING, Shared},
    navigation::{self, Beside, Step},
    texts::{Text, key},
};
use about::about;
pub(crate) use accessibility::accessibility;
use looks_wrong::looks_wrong;

/// What a page is about.
pub(crate) fn title(page: Beside) -> Text {
    match page {
        Beside::LooksWrong => key::differs_title(),
        Beside::Accessibility => key::access_title(),
        Beside::About => key::about_title(),
    }
}

/// A page with the way back to the step beneath it.
pub(crate) fn page(shared: &Shared, page: Beside, title: &str) -> Html {
    let t = &shared.texts;
    let step = shared.navigation.step();
    let back = match step {
        Step::Answer => key::back_to_answer(),
        _ => key::back(),
    };
    let body = match page {
        Beside::LooksWrong => looks_wrong(shared),
        Beside::Accessibility => accessibility(t),
        Beside::About => about(t),
    };
    html! {
        <div class="beside" key={page.address()}>
            <h1 id={HEADING} class="step" tabindex="-1">{ title }</h1>
            { body }
            <div class="buttons">
                <button type="button" onclick={navigation::to(&shared.navigation, step)}>{ t.say(back) }</button>
            </div>
        </div>
    }
}

/// A heading with what stands under it.
fn under(heading: String, body: Html) -> Html {
    html! {
        <section>
            <h2>{ heading }</h2>
            { body }
        </section>
    }
}
