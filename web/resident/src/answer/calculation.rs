//! The calculation in the order of a decision: what the household needs, what
//! it has, what is missing.

use riksnorm::{Alternative, Group, Kronor, Line, Rules};
use yew::prelude::*;

use super::Answered;
use crate::{
    navigation::{self, Navigation, Step},
    texts::{Text, Texts, key},
    words::{self, kronor, month},
};

/// The heading.
pub(super) const CALCULATION: &str = "calculation";

pub(super) fn calculation(answered: &Answered, navigation: &Navigation) -> Html {
    let Answered {
        t, rules, estimate, ..
    } = answered;
    let totals = &estimate.totals;
    let part = |title: Text, groups: &[Group], step: Step| {
        let change = navigation::to(navigation, navigation.asking(step));
        part(answered, t.say(title), groups, change)
    };
    let missing = if totals.balance > Kronor::ZERO {
        total(t, key::total_surplus(), totals.balance)
    } else {
        total(t, key::total_support(), totals.support)
    };
    html! {
        <section class="calculation">
            <h2 id={CALCULATION} tabindex="-1">{ t.say(key::answer_how()) }</h2>
            <p class="hint">{ t.say(key::answer_how_hint()) }</p>
            { part(key::group_norm(), &[Group::Personal, Group::Shared], Step::Household) }
            { total(t, key::total_norm(), totals.norm) }
            { part(key::group_housing(), &[Group::Housing], Step::Home) }
            { part(key::group_expenses(), &[Group::Expenses], Step::Costs) }
            { total(t, key::total_needs(), totals.needs) }
            { part(key::group_income(month(rules.income_month())), &[Group::Income], Step::Incomes) }
            { total(t, key::total_income(), totals.income) }
            { missing }
            { for estimate.alternatives.iter().map(|alternative| in_full(t, alternative)) }
            { part(key::group_other_needs(), &[Group::OtherNeeds], Step::Costs) }
            if totals.other_needs > Kronor::ZERO {
                { total(t, key::total_with_other_needs(), totals.support_with_other_needs) }
                { for estimate.alternatives.iter().map(|alternative| in_full_with_other_needs(t, alternative)) }
            }
        </section>
    }
}

/// The lines of some groups, and the way to where they can be changed.
fn part(
    answered: &Answered,
    title: String,
    groups: &[Group],
    change: Callback<MouseEvent>,
) -> Html {
    let Answered {
        t, rules, estimate, ..
    } = answered;
    let mut lines = estimate.lines_in(groups).peekable();
    if lines.peek().is_none() {
        return Html::default();
    }
    html! {
        <>
            <div class="part-heading">
                <h3>{ &title }</h3>
                <button type="button" class="link" onclick={change}>
                    { t.say(key::answer_change()) }{ " " }<span class="visually-hidden">{ title }</span>
                </button>
            </div>
            <ul class="lines">{ for lines.map(|one| line(t, rules, one)) }</ul>
        </>
    }
}

/// A line that opens to how it was counted.
fn line(t: &Texts, rules: &Rules, line: &Line) -> Html {
    let how = words::how(line);
    html! {
        <li>
            <details>
                <summary>
                    <span class="name">{ words::line(t, &line.item) }</span>
                    <span class="amount">{ t.write(&kronor(line.amount)) }</span>
                </summary>
                { for how.iter().map(|text| html! { <p>{ t.say(text) }</p> }) }
                { for words::source(line, rules).map(|text| html! { <p class="source">{ t.say(text) }</p> }) }
            </details>
        </li>
    }
}

fn total(t: &Texts, name: Text, amount: Kronor) -> Html {
    html! {
        <p class="total">
            <span class="name">{ t.say(name) }</span>
            <span class="amount">{ t.write(&kronor(amount)) }</span>
        </p>
    }
}

fn in_full(t: &Texts, alternative: &Alternative) -> Html {
    total(t, key::total_in_full(), alternative.support())
}

fn in_full_with_other_needs(t: &Texts, alternative: &Alternative) -> Html {
    let support = alternative.support_with_other_needs();
    total(t, key::total_in_full_with_other_needs(), support)
}
