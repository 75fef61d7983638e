//! The pages with information. The form keeps its input meanwhile.

mod about;
mod accessibility;
mod looks_wrong;
mod section;
mod watched;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    answer::{Answer, about_answer},
    context::{AppContext, HEADING},
    info_page::InfoPage,
    start::{help_now, situations},
    step::Step,
    texts::{Text, key},
};
use about::about;
pub(crate) use accessibility::accessibility;
use looks_wrong::looks_wrong;
pub(crate) use watched::watched;

/// The title of a page.
pub(crate) fn title(page: InfoPage) -> Text {
    match page {
        InfoPage::HelpNow => key::help_title(),
        InfoPage::Situations => key::situation_title(),
        InfoPage::Watched => key::page_leaving(),
        InfoPage::LooksWrong => key::differs_title(),
        InfoPage::Accessibility => key::access_title(),
        InfoPage::About => key::about_title(),
        InfoPage::Apply => key::answer_apply(),
        InfoPage::Support => key::next_support_title(),
        InfoPage::Changes => key::changes_title(),
        InfoPage::Earn => key::earn_title(),
        InfoPage::Take => key::take_title(),
    }
}

/// The title in the browser's tab. What somebody in danger reads is not told
/// there.
pub(crate) fn tab_title(page: InfoPage) -> Text {
    match page {
        InfoPage::HelpNow | InfoPage::Situations | InfoPage::Watched => key::tab_information(),
        _ => title(page),
    }
}

/// A page, with a button back to the step.
pub(crate) fn page(
    context: &AppContext,
    page: InfoPage,
    title: &str,
    answer: Option<&Rc<Answer>>,
) -> Html {
    let t = &context.texts;
    let step = context.navigation.step();
    let back = match step {
        Step::Answer => key::back_to_answer(),
        _ => key::back(),
    };
    let body = match (page, answer) {
        (InfoPage::HelpNow, _) => help_now(t, &context.municipality),
        (InfoPage::Situations, _) => situations(t, &context.municipality),
        (InfoPage::Watched, _) => watched(t),
        (InfoPage::LooksWrong, _) => looks_wrong(context),
        (InfoPage::Accessibility, _) => accessibility(t, &context.municipality),
        (InfoPage::About, _) => about(t, &context.municipality),
        (page, Some(answer)) => about_answer(page, answer),
        (_, None) => Html::default(),
    };
    let navigation = context.navigation.clone();
    let leave = Callback::from(move |_: MouseEvent| navigation.leave_info_page());
    html! {
        <div class="info-page" key={page.address()}>
            <h1 id={HEADING} tabindex="-1">{ title }</h1>
            { body }
            <div class="buttons">
                <button type="button" onclick={leave}>{ t.say(back) }</button>
            </div>
        </div>
    }
}
