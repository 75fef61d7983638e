//! The card with the number: what it is, for when, that the municipality
//! decides, and the way to how one applies. What makes it another sum stands in
//! it, and where to sleep tonight before it.

use riksnorm::{Housing, Notice};
use yew::prelude::*;

use super::{
    Answer,
    headline::{Headline, other_amounts},
};
use crate::{
    contacts::{call, number, switchboard},
    context::HEADING,
    icons::icon,
    navigation::{self, Navigation},
    step::Step,
    texts::{Texts, key},
    topic::Topic,
    view::hint,
};

pub(super) fn card(answer: &Answer, navigation: &Navigation) -> Html {
    let Answer {
        t,
        household,
        estimate,
        ..
    } = answer;
    let headline = Headline::new(answer);
    let has_assets = estimate.notices.contains(&Notice::AssetsFirst) && !headline.says_savings;
    let why = other_amounts(&answer.rules, answer.without_amounts);
    let why = why.iter().chain(&headline.why).map(|text| t.say(text));
    let why = why.chain(has_assets.then(|| t.say(key::notice_assets_first())));
    let unknown = answer.home_unknown.then(|| {
        let home = navigation::to_change(navigation, Step::Home);
        html! {
            <div class="unknown">
                <p>{ t.say(key::unknown_home()) }{ " " }{ t.say(key::unknown_home_find()) }</p>
                <button type="button" class="link" onclick={home}>{ t.say(key::unknown_home_go()) }</button>
            </div>
        }
    });
    html! {
        <div class="sum">
            if household.housing == Housing::None { { tonight(answer) } }
            { sentence(t, &headline) }
            { for why.map(|text| html! { <p>{ text }</p> }) }
            { for unknown }
            { hint(t, key::answer_decides()) }
            <a class="wide" href={Topic::Apply.address()}>{ t.say(key::answer_apply()) }{ " " }{ icon("right") }</a>
        </div>
    }
}

fn sentence(t: &Texts, headline: &Headline) -> Html {
    let Headline {
        before,
        number,
        further,
        after,
        ..
    } = headline;
    html! {
        <h1 id={HEADING} class="sentence" tabindex="-1">
            { for before.iter().map(|text| html! { <span>{ t.say(text) }{ " " }</span> }) }
            { for number.iter().map(|number| html! { <span class="number">{ t.write(number) }{ " " }</span> }) }
            { for further.iter().map(|text| html! { <span class="further">{ t.say(text) }{ " " }</span> }) }
            <span>{ t.say(after) }</span>
        </h1>
    }
}

/// Who has no home is first told of help for tonight.
fn tonight(answer: &Answer) -> Html {
    let t = &answer.t;
    let switchboard = switchboard(answer.rules.municipality()).map(|contact| {
        call(
            contact,
            html! { <>{ contact.name }{ " " }{ number(contact) }</> },
        )
    });
    html! {
        <div class="tonight">
            <p><b>{ t.say(key::tonight_title()) }</b>{ " " }{ t.say(key::tonight()) }</p>
            { for switchboard }
            <a class="call" href={Topic::HelpNow.address()}>{ t.say(key::help_title()) }</a>
        </div>
    }
}
