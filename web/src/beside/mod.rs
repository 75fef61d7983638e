//! The pages beside the steps. What is typed stays as it is beneath them.

mod about;
mod accessibility;
mod looks_wrong;

use yew::prelude::*;

use crate::{
    app::{HEADING, use_shared},
    navigation::{self, Beside, Step},
    texts::{Text, key, use_texts},
};
use about::About;
pub(crate) use accessibility::Accessibility;
use looks_wrong::LooksWrong;

/// What a page is about.
pub(crate) fn title(page: Beside) -> Text {
    match page {
        Beside::LooksWrong => key::differs_title(),
        Beside::Accessibility => key::access_title(),
        Beside::About => key::about_title(),
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) page: Beside,
    pub(crate) title: String,
}

/// A page with the way back to the step beneath it.
#[component]
pub(crate) fn Page(props: &Props) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let step = shared.navigation.step();
    let back = match step {
        Step::Answer => key::back_to_answer(),
        _ => key::back(),
    };
    let body = match props.page {
        Beside::LooksWrong => html! { <LooksWrong /> },
        Beside::Accessibility => html! { <Accessibility /> },
        Beside::About => html! { <About /> },
    };
    html! {
        <div class="beside">
            <h1 id={HEADING} class="step" tabindex="-1">{ &props.title }</h1>
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
