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
mod next_steps;
mod paper;
mod picture;
mod plot;
mod record;
mod take_along;

use riksnorm::{Alternative, Estimate, Group, Household, Item, Kronor, Rules};
use yew::prelude::*;

use crate::{
    navigation::{self, Navigation, Step},
    page,
    texts::{Text, Texts, key},
    words::{self, kronor, month},
};
use calculation::{CALCULATION, calculation};
use changes::{CHANGES, changes};
use compare::Compare;
use earn_more::{EARN, EarnMore};
use next_steps::{NEXT_STEPS, next_steps};
pub(crate) use paper::paper;
use picture::picture;
use take_along::{TAKE, TakeAlong};

/// An answer and what it is about.
pub(crate) struct Answered<'a> {
    pub(crate) t: &'a Texts,
    pub(crate) rules: Rules,
    pub(crate) household: &'a Household,
    pub(crate) estimate: &'a Estimate,
    /// Whether the home is missing from the sum.
    pub(crate) home_unknown: bool,
}

/// All of the answer, on the screen.
pub(crate) fn answer(answered: &Answered, navigation: &Navigation) -> Html {
    let Answered {
        t,
        rules,
        household,
        estimate,
        home_unknown,
    } = answered;
    let rules = *rules;
    let notices = estimate.notices.iter().map(|notice| {
        html! { <li>{ t.say(words::notice(notice, &rules)) }</li> }
    });
    let (sentence, more) = sentence(estimate, &rules);
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
            { calculation(answered, navigation) }
            <section>
                <h2>{ t.say(key::notices_title()) }</h2>
                <ul>{ for notices }</ul>
            </section>
            { changes(answered) }
            <EarnMore {rules} household={(*household).clone()} estimate={(*estimate).clone()} />
            { next_steps(answered) }
            <TakeAlong {rules} household={(*household).clone()} estimate={(*estimate).clone()} {home_unknown} />
            <Compare {rules} household={(*household).clone()} />
            <section class="rules">
                <h2>{ t.say(key::rules_title()) }</h2>
                { for rules_used(&rules).iter().map(|text| html! { <p class="fingerprint">{ t.say(text) }</p> }) }
            </section>
        </>
    }
}

/// The ways to the parts of a long page. They are buttons, since an address
/// behind `#` is a step.
fn contents(t: &Texts, household: &Household) -> Html {
    let parts = [
        (CALCULATION, key::answer_how()),
        (CHANGES, key::changes_title()),
        (EARN, earn_more::title(household)),
        (NEXT_STEPS, key::next_title()),
        (TAKE, key::take_title()),
    ];
    let parts = parts.map(|(id, title)| {
        let onclick = move |_: MouseEvent| page::focus(id);
        html! { <li><button type="button" class="link" {onclick}>{ t.say(title) }</button></li> }
    });
    html! {
        <nav class="contents" aria-label={t.say(key::answer_contents())}>
            <ul>{ for parts }</ul>
        </nav>
    }
}

/// What only those who want it open.
fn fold(name: &str, content: Html) -> Html {
    html! {
        <div class="rows">
            <details>
                <summary><span class="name">{ name }</span></summary>
                { content }
            </details>
        </div>
    }
}

/// The sum in one sentence, and what belongs to it.
fn sentence(estimate: &Estimate, rules: &Rules) -> (Text, Option<Text>) {
    let applied = month(rules.month());
    let low = estimate.totals.support;
    let high = estimate.alternatives.iter().map(Alternative::support);
    let high = high.max().filter(|high| *high > low);
    let surplus = estimate.totals.balance;
    let covered = Some(key::answer_covered_apply());
    match high {
        Some(high) => (
            key::answer_between(kronor(low), kronor(high), applied),
            Some(key::answer_between_why()),
        ),
        None if low > Kronor::ZERO => (key::answer_support(kronor(low), applied), None),
        None if surplus > Kronor::ZERO => (key::answer_covered(kronor(surplus), applied), covered),
        None => (key::answer_covered_even(applied), covered),
    }
}

/// The decisions that the amounts rest on, and the fingerprint of them all.
fn rules_used(rules: &Rules) -> [Text; 3] {
    let (decided, annex) = (rules.decided(), rules.annex());
    let year = decided.valid_from.year().to_string();
    let through = month(rules.valid_through());
    let municipality = rules.municipality().name();
    [
        key::rules_riksnorm(year, decided.decision, through),
        key::rules_guideline(municipality, annex.year.to_string(), annex.decision),
        key::rules_fingerprint(riksnorm::fingerprint()),
    ]
}
