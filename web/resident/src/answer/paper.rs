//! The paper: the whole calculation, black on white, on at most two pages for
//! a large household.

use riksnorm_web_common::{clock, record::Row};
use yew::prelude::*;

use super::{
    Answer,
    record::{Record, Section},
};
use crate::texts::{Text, Texts, key};

/// About as many rows as fit on one page with all that follows.
const MANY_ROWS: usize = 30;

/// It is seen on paper only.
pub(crate) fn paper(answer: &Answer) -> Html {
    let t = &answer.t;
    let record = Record::new(answer, clock::today());
    let rows: usize = record
        .sections
        .iter()
        .map(|section| section.rows.len())
        .sum();
    // A long record is printed smaller, so that two pages are enough.
    let class = classes!("paper", (rows > MANY_ROWS).then_some("paper-long"));
    let paragraphs = record
        .introduction
        .iter()
        .map(|text| html! { <p>{ text }</p> });
    html! {
        <div {class}>
            <h1>{ record.title }</h1>
            { for paragraphs }
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ t.say(key::record_name()) }</th>
                        <th scope="col">{ t.say(key::record_how()) }</th>
                        <th scope="col">{ t.say(key::record_source()) }</th>
                        <th scope="col" class="amount">{ t.say(key::record_amount()) }</th>
                    </tr>
                </thead>
                { for record.sections.iter().map(section) }
            </table>
            { list(t, key::notices_title(), &record.notices) }
            { list(t, key::next_papers_title(), &record.papers) }
            { list(t, key::record_sources(), &record.sources) }
            { list(t, key::rules_title(), &record.rules) }
        </div>
    }
}

fn section(section: &Section) -> Html {
    html! {
        <tbody>
            <tr class="part"><th colspan="4" scope="rowgroup">{ &section.title }</th></tr>
            { for section.rows.iter().map(row) }
        </tbody>
    }
}

fn row(row: &Row) -> Html {
    let amount = row.amount.clone();
    match &row.line {
        Some(line) => html! {
            <tr>
                <th scope="row">{ &row.name }</th>
                <td>{ &row.how }</td>
                <td>{ line.source.as_str() }</td>
                <td class="amount">{ amount }</td>
            </tr>
        },
        None => html! {
            <tr class="sum-of-lines">
                <th scope="row" colspan="3">{ &row.name }</th>
                <td class="amount">{ amount }</td>
            </tr>
        },
    }
}

fn list(t: &Texts, title: Text, texts: &[String]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ t.say(title) }</h2>
            <ul>{ for texts.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
        </section>
    }
}
