//! The pages with information. The form keeps its input meanwhile.

mod about;
mod accessibility;
mod looks_wrong;
mod section;

use yew::prelude::*;

use crate::{
    context::{AppContext, HEADING},
    info_page::InfoPage,
    navigation,
    step::Step,
    texts::{Text, key},
};
use about::about;
pub(crate) use accessibility::accessibility;
use looks_wrong::looks_wrong;

/// The title of a page.
pub(crate) fn title(page: InfoPage) -> Text {
    match page {
        InfoPage::LooksWrong => key::differs_title(),
        InfoPage::Accessibility => key::access_title(),
        InfoPage::About => key::about_title(),
    }
}

/// A page, with a button back to the step.
pub(crate) fn page(context: &AppContext, page: InfoPage, title: &str) -> Html {
    let t = &context.texts;
    let step = context.navigation.step();
    let back = match step {
        Step::Answer => key::back_to_answer(),
        _ => key::back(),
    };
    let body = match page {
        InfoPage::LooksWrong => looks_wrong(context),
        InfoPage::Accessibility => accessibility(t, &context.municipality),
        InfoPage::About => about(t, &context.municipality),
    };
    html! {
        <div class="info-page" key={page.address()}>
            <h1 id={HEADING} class="step" tabindex="-1">{ title }</h1>
            { body }
            <div class="buttons">
                <button type="button" onclick={navigation::to(&context.navigation, step)}>{ t.say(back) }</button>
            </div>
        </div>
    }
}
