//! The answer: the sum in a sentence, how it was counted, and what should be
//! known about it.

mod announced;
mod calculation;
mod changes;
mod chart;
mod compare;
mod curve;
mod earn_more;
mod facts;
mod fold;
mod how;
mod next_steps;
mod paper;
mod picture;
mod plot;
mod record;
mod summary;
mod take_along;

use riksnorm::{Group, Household, Item};
use yew::prelude::*;

use crate::{
    navigation::{self, Navigation},
    page,
    step::Step,
    texts::{Texts, key},
    words::{self, month},
};
use calculation::{CALCULATION, calculation};
use changes::{CHANGES, changes};
use compare::Compare;
use earn_more::{EARN, EarnMore};
use next_steps::{NEXT_STEPS, next_steps};
pub(crate) use paper::paper;
use picture::picture;
pub(crate) use summary::Answer;
use summary::{other_amounts, rules_used, sentence};
use take_along::{TAKE, TakeAlong};

/// The whole answer, for the screen.
pub(crate) fn answer(answer: &Answer, navigation: &Navigation) -> Html {
    let Answer {
        t,
        rules,
        household,
        estimate,
        home_unknown,
        without_amounts,
    } = answer;
    let notices = estimate.notices.iter().map(|notice| {
        html! { <li>{ t.say(words::notice(notice, rules)) }</li> }
    });
    let (sentence, more) = sentence(estimate, rules);
    let incomes = navigation.asking(Step::Incomes);
    let has_income = estimate.lines_in(&[Group::Income]).next().is_some();
    let has_guideline = estimate.lines.iter().any(|line| {
        let Item::Home { guideline, .. } = line.item else {
            return false;
        };
        guideline.is_some()
    });
    html! {
        <>
            <div class="sum">
                { for other_amounts(rules, *without_amounts).map(|text| html! { <p class="notice">{ t.say(text) }</p> }) }
                <p class="sentence">{ t.say(sentence) }</p>
                { for more.map(|more| html! { <p>{ t.say(more) }</p> }) }
                <p>{ t.say(key::answer_decides()) }</p>
                if has_guideline {
                    <p class="hint">{ t.say(key::answer_for(rules.municipality().name())) }</p>
                }
                if !has_income {
                    <p>{ t.say(key::answer_no_income(month(rules.income_month()))) }</p>
                    <button type="button" class="link" onclick={navigation::to(navigation, incomes)}>
                        { t.say(key::answer_add_income()) }
                    </button>
                }
                <button type="button" class="secondary" onclick={|_| page::focus(NEXT_STEPS)}>
                    { t.say(key::answer_apply()) }
                </button>
            </div>
            { picture(t, estimate) }
            { contents(t, household) }
            { calculation(answer, navigation) }
            <section>
                <h2>{ t.say(key::notices_title()) }</h2>
                <ul>{ for notices }</ul>
            </section>
            { changes(answer) }
            <EarnMore rules={rules.clone()} household={(*household).clone()} estimate={(*estimate).clone()} />
            { next_steps(answer) }
            <TakeAlong rules={rules.clone()} household={(*household).clone()} estimate={(*estimate).clone()} {home_unknown} without_amounts={*without_amounts} />
            <Compare rules={rules.clone()} household={(*household).clone()} />
            <section class="rules">
                <h2>{ t.say(key::rules_title()) }</h2>
                { for rules_used(rules).iter().map(|text| html! { <p class="fingerprint">{ t.say(text) }</p> }) }
            </section>
        </>
    }
}

/// The contents of the page. They are buttons and no links, as an address
/// behind `#` is a step.
fn contents(t: &Texts, household: &Household) -> Html {
    let sections = [
        (CALCULATION, key::answer_how()),
        (CHANGES, key::changes_title()),
        (EARN, earn_more::title(household)),
        (NEXT_STEPS, key::next_title()),
        (TAKE, key::take_title()),
    ];
    let sections = sections.map(|(id, title)| {
        let onclick = move |_: MouseEvent| page::focus(id);
        html! { <li><button type="button" class="link" {onclick}>{ t.say(title) }</button></li> }
    });
    html! {
        <nav class="contents" aria-label={t.say(key::answer_contents())}>
            <ul>{ for sections }</ul>
        </nav>
    }
}
