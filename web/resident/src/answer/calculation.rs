//! The calculation on the screen: the record, where each line opens to how it
//! was counted, and each section leads to the step that asks for it.

use riksnorm::{Group, Line};
use riksnorm_web_common::record::{Row, Section};
use yew::prelude::*;

use super::{record::sections, summary::Answer};
use crate::{
    navigation::{self, Navigation},
    step::Step,
    texts::key,
    words,
};

/// The id of the heading.
pub(super) const CALCULATION: &str = "calculation";

pub(super) fn calculation(answer: &Answer, navigation: &Navigation) -> Html {
    let t = answer.t;
    let sections = sections(answer.estimate, &answer.rules, t);
    let sections = sections.iter().map(|one| section(answer, navigation, one));
    html! {
        <section class="calculation">
            <h2 id={CALCULATION} tabindex="-1">{ t.say(key::answer_how()) }</h2>
            <p class="hint">{ t.say(key::answer_how_hint()) }</p>
            { for sections }
        </section>
    }
}

fn section(answer: &Answer, navigation: &Navigation, section: &Section) -> Html {
    let t = answer.t;
    let lines = section
        .rows
        .iter()
        .filter_map(|row| Some((row, row.line.as_ref()?)));
    let sums = section.rows.iter().filter(|row| row.line.is_none());
    let asked_in = lines.clone().next().map(|(_, line)| step(line));
    let heading = asked_in.map(|step| {
        let change = navigation::to(navigation, navigation.asking(step));
        html! {
            <div class="part-heading">
                <h3>{ &section.title }</h3>
                <button type="button" class="link" onclick={change}>
                    { t.say(key::answer_change()) }{ " " }<span class="visually-hidden">{ &section.title }</span>
                </button>
            </div>
        }
    });
    html! {
        <>
            { for heading }
            <ul class="lines">{ for lines.map(|(row, line)| opening(answer, row, line)) }</ul>
            { for sums.map(sum) }
        </>
    }
}

/// The step that asks for what a line is about.
fn step(line: &Line) -> Step {
    match line.item.group() {
        Group::Personal | Group::Shared | Group::Adjustment => Step::Household,
        Group::Housing => Step::Home,
        Group::Income => Step::Incomes,
        Group::Expenses | Group::OtherNeeds => Step::Costs,
    }
}

/// A line that opens to how it was counted.
fn opening(answer: &Answer, row: &Row, line: &Line) -> Html {
    let t = answer.t;
    let how = words::how(line);
    let source = words::source(line, &answer.rules);
    html! {
        <li>
            <details>
                <summary>
                    <span class="name">{ &row.name }</span>
                    <span class="amount">{ row.amount.clone() }</span>
                </summary>
                { for how.iter().map(|text| html! { <p>{ t.say(text) }</p> }) }
                { for source.map(|text| html! { <p class="source">{ t.say(text) }</p> }) }
            </details>
        </li>
    }
}

fn sum(row: &Row) -> Html {
    html! {
        <p class="total">
            <span class="name">{ &row.name }</span>
            <span class="amount">{ row.amount.clone() }</span>
        </p>
    }
}
