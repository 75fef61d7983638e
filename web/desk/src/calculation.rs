//! The estimate, in the order of a calculation record.

use riksnorm::{Estimate, Household, Rules};
use riksnorm_web_common::record::{Row, Section};
use yew::prelude::*;

use crate::{
    keys::keyed,
    record::{self, Names, Record, named, people},
    texts::{Arg, Texts, key},
    words::{kronor, month},
};

/// The id of the element that scrolls. It takes focus, so that keys scroll it.
pub(crate) const BODY: &str = "calculation-body";

/// The id of the list of sources.
pub(crate) const SOURCES: &str = "sources";

pub(crate) struct Props {
    /// The household, once the line says one.
    pub(crate) household: Option<Household>,
    /// The names that its benefits and its home have on the line.
    pub(crate) names: Names,
    /// Whether everything on the line was understood.
    pub(crate) is_whole: bool,
    /// The rules of its month.
    pub(crate) rules: Rules,
    /// Whether the sources are shown.
    pub(crate) sources: bool,
    /// Shows or hides the sources.
    pub(crate) on_sources: Callback<()>,
    /// The day of the calculation.
    pub(crate) day: Option<Arg>,
}

/// The panel with the calculation.
pub(crate) fn calculation(t: &Texts, props: &Props) -> Html {
    let rules = &props.rules;
    let title = key::record_month(month(rules.month()));
    let body = match &props.household {
        Some(household) => {
            let estimate = rules.estimate(household);
            let record = Record::new(&estimate, rules, &props.names, t);
            html! {
                <>
                    { headline(&estimate, household, t) }
                    if !props.is_whole {
                        <p class="not-whole">{ t.say(key::not_whole()) }</p>
                    }
                    { table(&record, t) }
                    { notices(&record, t) }
                    { sources(&record, props, t) }
                </>
            }
        }
        None => html! { <p class="no-result">{ t.say(key::no_result()) }</p> },
    };
    html! {
        <section class="panel calculation" aria-labelledby="calculation">
            <div class="panel-head">
                <h2>
                    <span id="calculation">{ t.say(key::record_title()) }</span>
                    { " " }{ keyed("Alt+U") }
                    <span class="on-paper">{ t.say(key::text_title()) }</span>
                </h2>
                <p class="for-month">{ t.say(title) }</p>
            </div>
            <div id={BODY} class="panel-body" tabindex="0" role="group" aria-labelledby="calculation"
                aria-keyshortcuts="Alt+U">{ body }</div>
        </section>
    }
}

fn headline(estimate: &Estimate, household: &Household, t: &Texts) -> Html {
    let (name, amount) = record::outcome(estimate);
    html! {
        <p class="headline">
            <span class="outcome">{ t.say(name) }</span>
            { " " }
            <strong id="outcome">{ t.write(&kronor(amount)) }</strong>
            { " " }
            <span class="people">{ people(household, t) }</span>
        </p>
    }
}

fn table(record: &Record, t: &Texts) -> Html {
    let sections = record.sections.iter().map(section);
    let result = record
        .result
        .iter()
        .enumerate()
        .map(|(at, one)| row(one, if at == 0 { "result" } else { "alternative" }));
    html! {
        <table class="record">
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{ t.say(key::record_what()) }</th>
                    <th scope="col">{ t.say(key::record_entered()) }</th>
                    <th scope="col">{ t.say(key::column_counted()) }</th>
                    <th scope="col">{ t.say(key::record_source()) }</th>
                </tr>
            </thead>
            { for sections }
            <tbody class="outcomes">{ for result }</tbody>
        </table>
    }
}

fn section(section: &Section) -> Html {
    let column = |name: &Option<String>| {
        html! { <td class="amount column">{ name.clone().unwrap_or_default() }</td> }
    };
    let rows = section.rows.iter().map(|one| {
        let class = if one.line.is_some() { "post" } else { "sum" };
        row(one, class)
    });
    html! {
        <tbody>
            <tr class="part">
                <th scope="rowgroup">{ &section.title }</th>
                { column(&section.entered) }
                { column(&section.counted) }
                <td></td>
            </tr>
            { for rows }
        </tbody>
    }
}

fn row(row: &Row, class: &'static str) -> Html {
    let amount = |amount: &Option<String>| {
        html! { <td class="amount">{ amount.clone().unwrap_or_default() }</td> }
    };
    html! {
        <tr {class}>
            <th scope="row">
                { &row.name }
                if !row.how.is_empty() {
                    { " " }<span class="how">{ &row.how }</span>
                }
            </th>
            { amount(&row.entered) }
            { amount(&row.amount) }
            <td class="source-id">{ named(&row.sources) }</td>
        </tr>
    }
}

fn notices(record: &Record, t: &Texts) -> Html {
    if record.notices.is_empty() {
        return Html::default();
    }
    let notices = record.notices.iter();
    html! {
        <div class="to-assess">
            <h3>{ t.say(key::notices_title()) }</h3>
            <ul>{ for notices.map(|notice| html! { <li>{ notice }</li> }) }</ul>
        </div>
    }
}

/// The list of sources. It is printed even when it is closed.
fn sources(record: &Record, props: &Props, t: &Texts) -> Html {
    let onclick = props.on_sources.reform(|_: MouseEvent| ());
    let sources = record.sources.iter().map(|(id, source)| {
        html! { <div><dt>{ id.as_str() }</dt><dd>{ source }</dd></div> }
    });
    let version = crate::plain_text::version(&props.rules, t, props.day.clone());
    let version = version.into_iter().map(|(name, value)| {
        html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }
    });
    let class = if props.sources {
        "sources"
    } else {
        "sources closed"
    };
    html! {
        <div id={SOURCES} {class}>
            <h3>
                <button type="button" class="disclose" aria-expanded={props.sources.to_string()}
                    aria-controls="source-list" aria-keyshortcuts="Alt+K" {onclick}>
                    { t.say(key::sources_title()) }{ " " }{ keyed("Alt+K") }
                </button>
            </h3>
            <div id="source-list">
                <dl>{ for sources }</dl>
                <dl class="version">{ for version }</dl>
                <p>{ t.say(key::text_estimate()) }</p>
            </div>
        </div>
    }
}
