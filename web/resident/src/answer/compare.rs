//! The same household in the same month of another year.

use std::cmp::Ordering;

use riksnorm::{Alternative, Estimate, Group, Household, Kronor, Line, Month, Rules};
use yew::prelude::*;

use crate::{
    texts::{Text, Texts, key, use_texts},
    words::{self, kronor, month, number},
};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) rules: Rules,
    pub(crate) household: Household,
}

/// The month's amounts beside those of the year before. Where that year is not
/// covered, the year after is used, and nothing where neither is.
#[component]
pub(crate) fn Compare(props: &Props) -> Html {
    let t = use_texts();
    let is_open = use_state(|| false);
    let Some(other) = other_year(&props.rules) else {
        return Html::default();
    };
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let year = other.month().year().to_string();
    html! {
        <section class="compare">
            <h2>{ t.say(key::compare_title()) }</h2>
            <button type="button" class="secondary" {onclick}
                aria-expanded={is_open.to_string()} aria-controls="compare">
                { t.say(key::compare_show(year)) }
            </button>
            <div id="compare">
                if *is_open {
                    { compared(&t, props, &other) }
                }
            </div>
        </section>
    }
}

fn other_year(rules: &Rules) -> Option<Rules> {
    let shown = rules.month();
    let in_year = |year| {
        let month = Month::new(year, shown.month())?;
        Rules::for_month(month, rules.municipality().clone()).ok()
    };
    in_year(shown.year() - 1).or_else(|| in_year(shown.year() + 1))
}

fn compared(t: &Texts, props: &Props, other: &Rules) -> Html {
    let mut years = [other, &props.rules];
    if years[1].month() < years[0].month() {
        years.reverse();
    }
    let [before, after] = years;
    let decided = |rules: &Rules| (rules.month().year().to_string(), rules.decided().decision);
    let ((new, decision), (old, old_decision)) = (decided(after), decided(before));
    let months = years.map(|rules| {
        html! { <th role="columnheader" scope="col">{ t.say(key::month_option(month(rules.month()))) }</th> }
    });
    let rows = rows(t, &years.map(|rules| rules.estimate(&props.household)));
    html! {
        <>
            <p>{ t.say(key::compare_why(new, decision, old, old_decision)) }</p>
            // On a narrow screen the style sheet lays each row out in two, and
            // some browsers then recognise a table only by its roles.
            <table role="table">
                <caption>{ t.say(key::compare_caption()) }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{ t.say(key::compare_part()) }</th>
                        { for months }
                        <th role="columnheader" scope="col">{ t.say(key::compare_difference()) }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for rows.iter().map(|row| row.html(t)) }</tbody>
            </table>
        </>
    }
}

/// A line or a sum of both years. A year that does not have it has no amount.
#[derive(Debug, PartialEq)]
struct ComparedRow {
    name: String,
    amounts: [Option<Kronor>; 2],
    is_sum: bool,
}

impl ComparedRow {
    fn html(&self, t: &Texts) -> Html {
        let [before, after] = self.amounts.map(Option::unwrap_or_default);
        let amounts = self.amounts.map(|amount| {
            let written = amount.map(|amount| t.write(&number(amount)));
            html! { <td role="cell">{ written.unwrap_or_else(|| "–".to_owned()) }</td> }
        });
        let difference = after - before;
        let sign = if difference > Kronor::ZERO { "+" } else { "" };
        let signed = format!("{sign}{}", t.write(&number(difference)));
        let in_words = match difference.cmp(&Kronor::ZERO) {
            Ordering::Greater => key::compare_more(kronor(difference)),
            Ordering::Less => key::compare_less(kronor(-difference)),
            Ordering::Equal => key::compare_same(),
        };
        html! {
            <tr role="row" class={self.is_sum.then_some("sum-row")}>
                <th role="rowheader" scope="row">{ &self.name }</th>
                { for amounts }
                <td role="cell">
                    <span aria-hidden="true">{ signed }</span>
                    <span class="visually-hidden">{ t.say(in_words) }</span>
                </td>
            </tr>
        }
    }
}

/// Every line of either year, and the sums, in the order of the calculation.
fn rows(t: &Texts, estimates: &[Estimate; 2]) -> Vec<ComparedRow> {
    let totals = estimates.each_ref().map(|estimate| &estimate.totals);
    let sum = |name: Text, amounts: [Kronor; 2]| ComparedRow {
        name: t.say(name),
        amounts: amounts.map(Some),
        is_sum: true,
    };
    let lines = |groups: &[Group]| lines(t, estimates, groups);
    let mut rows = lines(&[Group::Personal, Group::Shared]);
    rows.push(sum(key::total_norm(), totals.map(|totals| totals.norm)));
    rows.extend(lines(&[Group::Housing, Group::Expenses]));
    rows.push(sum(key::total_needs(), totals.map(|totals| totals.needs)));
    rows.extend(lines(&[Group::Income]));
    rows.push(sum(key::total_income(), totals.map(|totals| totals.income)));
    let other_needs = lines(&[Group::OtherNeeds]);
    let mut add = |shown: bool, name: Text, amounts: [Kronor; 2]| {
        if shown && amounts.iter().any(|amount| *amount > Kronor::ZERO) {
            rows.push(sum(name, amounts));
        }
    };
    let support = totals.map(|totals| totals.support);
    let surplus = totals.map(|totals| totals.balance.max(Kronor::ZERO));
    let accepted = estimates.each_ref().map(accepted_in_full);
    let is_above = accepted.iter().any(Option::is_some);
    let accepted = [0, 1].map(|year| accepted[year].unwrap_or(support[year]));
    let with_needs = totals.map(|totals| totals.support_with_other_needs);
    add(true, key::total_support(), support);
    add(true, key::total_surplus(), surplus);
    add(is_above, key::total_in_full(), accepted);
    let has_needs = !other_needs.is_empty();
    add(has_needs, key::total_with_other_needs(), with_needs);
    rows
}

fn accepted_in_full(estimate: &Estimate) -> Option<Kronor> {
    let first = estimate.alternatives.first();
    first.map(Alternative::support)
}

/// The lines of some groups in the order of the later year. Lines of only the
/// earlier year come last.
fn lines(t: &Texts, estimates: &[Estimate; 2], groups: &[Group]) -> Vec<ComparedRow> {
    let of = |estimate: &Estimate| -> Vec<(String, Kronor)> {
        let lines = estimate.lines_in(groups);
        lines
            .map(|line: &Line| (words::line(t, &line.item), line.amount))
            .collect()
    };
    let [mut before, after] = estimates.each_ref().map(of);
    let mut rows: Vec<ComparedRow> = after
        .into_iter()
        .map(|(name, amount)| {
            let same = before.iter().position(|(other, _)| *other == name);
            let before = same.map(|same| before.remove(same).1);
            ComparedRow {
                name,
                amounts: [before, Some(amount)],
                is_sum: false,
            }
        })
        .collect();
    rows.extend(before.into_iter().map(|(name, amount)| ComparedRow {
        name,
        amounts: [Some(amount), None],
        is_sum: false,
    }));
    rows
}
