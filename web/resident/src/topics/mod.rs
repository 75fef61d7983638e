//! The topics, each shown in place of a step. The form keeps its input
//! meanwhile.

mod about;
mod accessibility;
mod looks_wrong;
mod section;
mod unsent;
mod watched;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    answer::{Answer, about_answer},
    context::{AppContext, HEADING},
    start::{help_now, situations},
    step::Step,
    texts::{Text, key},
    topic::Topic,
};
use about::about;
pub(crate) use accessibility::accessibility;
use looks_wrong::looks_wrong;
use unsent::unsent;
pub(crate) use watched::watched;

/// The title of a topic.
pub(crate) fn title(topic: Topic) -> Text {
    match topic {
        Topic::HelpNow => key::help_title(),
        Topic::Situations => key::situation_title(),
        Topic::Watched => key::page_leaving(),
        Topic::Unsent => key::unsent_title(),
        Topic::LooksWrong => key::differs_title(),
        Topic::Accessibility => key::access_title(),
        Topic::About => key::about_title(),
        Topic::Apply => key::answer_apply(),
        Topic::Support => key::next_support_title(),
        Topic::Changes => key::changes_title(),
        Topic::Earn => key::earn_title(),
        Topic::Take => key::take_title(),
    }
}

/// The title in the browser's tab. What somebody in danger reads is not told
/// there.
pub(crate) fn tab_title(topic: Topic) -> Text {
    match topic {
        Topic::HelpNow | Topic::Situations | Topic::Watched => key::tab_information(),
        _ => title(topic),
    }
}

/// A topic, with a button back to the step.
pub(crate) fn show(
    context: &AppContext,
    topic: Topic,
    title: &str,
    answer: Option<&Rc<Answer>>,
) -> Html {
    let t = &context.texts;
    let step = context.navigation.step();
    let back = match step {
        Step::Answer => key::back_to_answer(),
        _ => key::back(),
    };
    let body = match (topic, answer) {
        (Topic::HelpNow, _) => help_now(t, &context.municipality),
        (Topic::Situations, _) => situations(t, &context.municipality),
        (Topic::Watched, _) => watched(t),
        (Topic::Unsent, _) => unsent(t),
        (Topic::LooksWrong, _) => looks_wrong(context),
        (Topic::Accessibility, _) => accessibility(t, &context.municipality),
        (Topic::About, _) => about(t, &context.municipality),
        (topic, Some(answer)) => about_answer(topic, answer),
        (_, None) => Html::default(),
    };
    let navigation = context.navigation.clone();
    let leave = Callback::from(move |_: MouseEvent| navigation.leave_topic());
    html! {
        <div class="topic" key={topic.address()}>
            <h1 id={HEADING} tabindex="-1">{ title }</h1>
            { body }
            <div class="buttons">
                <button type="button" onclick={leave}>{ t.say(back) }</button>
            </div>
        </div>
    }
}
