//! The ledger: the estimate in rows under one header, each row as the line
//! says it.

use riksnorm::Field;
use yew::prelude::*;

use crate::{
    record::{Post, Record, Section, named},
    texts::{Texts, key},
};

/// The id of the element that scrolls. It takes focus, so that keys scroll it.
pub(crate) const BODY: &str = "calculation-body";

/// The id of the list of sources.
pub(crate) const SOURCES: &str = "sources";

/// What is done with a row.
#[derive(Clone, Copy)]
pub(crate) enum OnRow {
    /// Its word is to be selected on the line.
    Show(Field),
    /// Its word is taken off the line.
    Remove(Field),
}

/// The rows, of which those that the cursor is at are tinted.
pub(crate) fn ledger(
    t: &Texts,
    record: &Record,
    at_cursor: &[Field],
    on_row: &Callback<OnRow>,
) -> Html {
    let sections = record.sections.iter();
    let sections = sections.map(|section| self::section(section, at_cursor, on_row));
    let heads = [
        (key::record_what(), "visually-hidden"),
        (key::column_applied(), ""),
        (key::column_counted(), ""),
        (key::record_source(), ""),
    ];
    let heads = heads.map(|(head, class)| {
        html! { <th scope="col"><span {class}>{ t.say(head) }</span></th> }
    });
    html! {
        <table class="record">
            <thead><tr>{ for heads }</tr></thead>
            { for sections }
        </table>
    }
}

fn section(section: &Section, at_cursor: &[Field], on_row: &Callback<OnRow>) -> Html {
    let posts = section.posts.iter().map(|post| {
        let is_at = post.field.is_some_and(|field| at_cursor.contains(&field));
        let class = classes!("post", is_at.then_some("at-cursor"));
        row(class, "row", name(post, on_row), &post.cells())
    });
    let sums = [
        section.entered.clone(),
        section.counted.clone(),
        String::new(),
    ];
    let head = html! { <span>{ &section.title }</span> };
    html! {
        <tbody class={section.id}>
            { row(classes!("sum"), "rowgroup", head, &sums) }
            { for posts }
        </tbody>
    }
}

fn row(class: Classes, scope: &'static str, name: Html, cells: &[String; 3]) -> Html {
    let cells = cells.iter().zip(["amount", "amount", "source-id"]);
    let cells = cells.map(|(text, class)| html! { <td {class}>{ text }</td> });
    html! { <tr {class}><th {scope}>{ name }</th>{ for cells }</tr> }
}

/// The name of a row: a button that leads to its word, where it has one.
fn name(post: &Post, on_row: &Callback<OnRow>) -> Html {
    let row = &post.row;
    let words = html! {
        <>
            { &row.name }
            if !row.how.is_empty() {
                { " " }<span class="how">{ &row.how }</span>
            }
            if let Some(year) = post.year {
                { " " }<span class="year">{ year }</span>
            }
        </>
    };
    let Some(field) = post.field else {
        return words;
    };
    let onclick = on_row.reform(move |_: MouseEvent| OnRow::Show(field));
    let on_row = on_row.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Delete" {
            on_row.emit(OnRow::Remove(field));
        }
    };
    html! { <button type="button" class="to-line" {onclick} {onkeydown}>{ words }</button> }
}

/// What is to be known and assessed.
pub(crate) fn notices(t: &Texts, record: &Record) -> Html {
    let notices = record.notices.iter();
    html! {
        <section class="panel to-assess" aria-labelledby="to-assess" tabindex="0" hidden={record.notices.is_empty()}>
            <h2 id="to-assess">{ t.say(key::notices_title()) }</h2>
            <ul>{ for notices.map(|notice| html! { <li>{ notice }</li> }) }</ul>
        </section>
    }
}

/// The list of sources, and the version of the rules. It is printed even when
/// it is closed.
pub(crate) fn sources(
    t: &Texts,
    record: &Record,
    version: Vec<(String, String)>,
    is_open: bool,
    on_toggle: &Callback<()>,
) -> Html {
    let onclick = on_toggle.reform(|_: MouseEvent| ());
    let named = record.sources.iter();
    let named = named.map(|(id, source)| (id.as_str().to_owned(), source.clone()));
    let rows = named.chain(version);
    let rows = rows.map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> });
    let class = if is_open { "sources" } else { "sources closed" };
    html! {
        <div id={SOURCES} {class}>
            <h3>
                <button type="button" class="disclose" aria-expanded={is_open.to_string()}
                    aria-controls="source-list" aria-keyshortcuts="Alt+K" {onclick}>
                    { t.say(key::sources_title()) }{ " " }{ crate::keys::keyed("Alt+K") }
                </button>
            </h3>
            <div id="source-list">
                <dl>{ for rows }</dl>
                <p>{ t.say(key::text_estimate()) }</p>
            </div>
        </div>
    }
}

impl Post {
    /// What stands behind its name.
    pub(crate) fn cells(&self) -> [String; 3] {
        let of = |amount: &Option<String>| amount.clone().unwrap_or_default();
        let row = &self.row;
        [of(&row.entered), of(&row.amount), named(&row.sources)]
    }
}
