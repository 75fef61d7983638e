//! The ledger: the estimate in rows under one header, each row as the line
//! says it.

use riksnorm::Field;
use yew::prelude::*;

use crate::{
    element::{self, element, list, text},
    record::{Post, Record, Section},
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
    let mut heads = Vec::new();
    for (head, class) in [
        (key::record_what(), "visually-hidden"),
        (key::column_applied(), ""),
        (key::column_counted(), ""),
        (key::record_source(), ""),
    ] {
        let head = text("span", class, &t.say(head));
        heads.push(element("th", &[("scope", "col")], vec![head]));
    }
    let heads = element("tr", &[], heads);
    let mut within = vec![element("thead", &[], vec![heads])];
    for section in &record.sections {
        within.push(self::section(section, at_cursor, on_row));
    }
    element("table", &[("class", "record")], within)
}

fn section(section: &Section, at_cursor: &[Field], on_row: &Callback<OnRow>) -> Html {
    let sums = [
        section.entered.clone(),
        section.counted.clone(),
        String::new(),
    ];
    let head = text("span", "", &section.title);
    let mut rows = vec![row("sum", "rowgroup", vec![head], sums)];
    for post in &section.posts {
        let is_at = post.field.is_some_and(|field| at_cursor.contains(&field));
        let class = if is_at { "post at-cursor" } else { "post" };
        rows.push(row(class, "row", name(post, on_row), post.cells()));
    }
    element("tbody", &[("class", section.id)], rows)
}

fn row(class: &'static str, scope: &'static str, name: Vec<Html>, cells: [String; 3]) -> Html {
    let [entered, amount, source] = cells;
    let cells = [
        ("amount", entered),
        ("amount", amount),
        ("source-id", source),
    ];
    element::row(class, scope, name, &cells)
}

/// The name of a row: a button that leads to its word, where it has one.
fn name(post: &Post, on_row: &Callback<OnRow>) -> Vec<Html> {
    let row = &post.row;
    let mut words: Vec<Html> = vec![row.name.clone().into()];
    let mut add = |class, said: &str| {
        words.push(" ".into());
        words.push(text("span", class, said));
    };
    if !row.how.is_empty() {
        add("how", &row.how);
    }
    if let Some(year) = post.year {
        add("year", &year.to_string());
    }
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
    vec![
        html! { <button type="button" class="to-line" {onclick} {onkeydown}>{ for words }</button> },
    ]
}

/// What is to be known and assessed.
pub(crate) fn notices(t: &Texts, record: &Record) -> Html {
    html! {
        <section class="panel to-assess" aria-labelledby="to-assess" tabindex="0" hidden={record.notices.is_empty()}>
            <h2 id="to-assess">{ t.say(key::notices_title()) }</h2>
            { list("", &record.notices) }
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
    let mut pairs = Vec::new();
    for (name, value) in rows {
        let pair = vec![text("dt", "", &name), text("dd", "", &value)];
        pairs.push(element("div", &[], pair));
    }
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
                { element("dl", &[], pairs) }
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
        [of(&row.entered), of(&row.amount), self.source.clone()]
    }
}
