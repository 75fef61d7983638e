//! The amounts in force, a column for each year, and a search in all of them.

mod base;
mod local;
mod norm;
mod sheet;
mod years;

use yew::prelude::*;

use sheet::{Names, Sheet, Table};

use crate::{
    keys::keyed,
    page,
    texts::{Texts, key},
};

/// The index of the tab that counts matnorm for the household.
pub(crate) const DAYS: usize = 4;

/// The id of the field for a search.
pub(crate) const SEARCH: &str = "search";

/// The ids of the tabs.
const TABS: [&str; DAYS + 1] = ["tab-norm", "tab-rent", "tab-food", "tab-base", "tab-days"];

/// The id of a tab.
pub(crate) fn tab_id(tab: usize) -> &'static str {
    TABS.get(tab).copied().unwrap_or(TABS[0])
}

pub(crate) struct Props {
    /// The tab that is open.
    pub(crate) tab: usize,
    /// What is searched for.
    pub(crate) search: AttrValue,
    /// Opens another tab.
    pub(crate) on_tab: Callback<usize>,
    /// Searches for something else.
    pub(crate) on_search: Callback<String>,
    /// The year that a day's amounts are of.
    pub(crate) year: u16,
    /// The last tab: matnorm for some days.
    pub(crate) days: Html,
}

/// The sheets, in the order of their tabs.
fn sheets(t: &Texts, year: u16) -> Vec<Sheet> {
    [
        norm::sheet(t, year),
        local::rent(t),
        local::food(t),
        Some(base::sheet(t)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The tables behind their tabs, or the rows that were searched for.
pub(crate) fn tables(t: &Texts, props: &Props) -> Html {
    let sheets = sheets(t, props.year);
    let words = sheet::words(&props.search);
    let on_search = {
        let on_search = props.on_search.clone();
        Callback::from(move |event: InputEvent| on_search.emit(page::value(&event)))
    };
    let open = props.tab.min(DAYS);
    let mut names: Vec<(&'static str, String)> = sheets
        .iter()
        .map(|sheet| (sheet.id, sheet.tab.clone()))
        .collect();
    names.push(("days", t.say(key::tab_days())));
    let body = if words.is_empty() {
        let id = names.get(open).map_or("days", |(id, _)| id);
        let panel = match sheets.get(open) {
            Some(sheet) => whole(sheet),
            None => props.days.clone(),
        };
        html! {
            <>
                { tabs(&names, open, &props.on_tab) }
                <div key={id} id="tab-panel" role="tabpanel" aria-labelledby={format!("tab-{id}")}>
                    { panel }
                </div>
            </>
        }
    } else {
        let names = Names::read(&t.say(key::search_also()), &t.say(key::search_units()));
        let all: Vec<&Table> = sheets.iter().flat_map(|sheet| &sheet.tables).collect();
        let words = sheet::fitting(&all, words, &names);
        found(&sheets, &words, &names, t)
    };
    html! {
        <section class="panel tables" aria-labelledby="tables">
            <div class="panel-head">
                <h2 id="tables">{ t.say(key::tables_title()) }</h2>
                <label class="search">
                    <span class="visually-hidden">{ t.say(key::tables_search()) }</span>
                    <input id={SEARCH} type="text" inputmode="search" autocomplete="off" spellcheck="false"
                        placeholder={t.say(key::tables_search())} value={props.search.clone()} oninput={on_search}
                        aria-keyshortcuts="F9" />
                    <kbd aria-hidden="true">{ "F9" }</kbd>
                </label>
            </div>
            <div class="panel-body" tabindex="0" role="group" aria-labelledby="tables">{ body }</div>
        </section>
    }
}

fn tabs(names: &[(&'static str, String)], open: usize, on_tab: &Callback<usize>) -> Html {
    let count = names.len();
    let tabs = names.iter().enumerate().map(|(at, (id, name))| {
        let is_open = at == open;
        let shortcut = format!("Alt+{}", at + 1);
        let onclick = on_tab.reform(move |_: MouseEvent| at);
        let onkeydown = {
            let on_tab = on_tab.clone();
            move |event: KeyboardEvent| {
                let to = match event.key().as_str() {
                    "ArrowRight" => (at + 1) % count,
                    "ArrowLeft" => (at + count - 1) % count,
                    "Home" => 0,
                    "End" => count - 1,
                    _ => return,
                };
                event.prevent_default();
                on_tab.emit(to);
            }
        };
        html! {
            <button type="button" role="tab" id={format!("tab-{id}")} aria-selected={is_open.to_string()}
                aria-controls="tab-panel" tabindex={if is_open { "0" } else { "-1" }} aria-keyshortcuts={shortcut.clone()}
                {onclick} {onkeydown}>
                { name }{ " " }{ keyed(&shortcut) }
            </button>
        }
    });
    html! { <div class="tabs" role="tablist" aria-labelledby="tables">{ for tabs }</div> }
}

fn whole(sheet: &Sheet) -> Html {
    html! {
        <>
            <div>{ for sheet.tables.iter().map(|one| table(one, sheet.id)) }</div>
            { notes(sheet) }
        </>
    }
}

fn notes(sheet: &Sheet) -> Html {
    let notes = sheet.notes.iter().enumerate().map(|(at, note)| {
        html! { <li id={format!("note-{}-{}", sheet.id, at + 1)}>{ note }</li> }
    });
    html! { <ol class="notes">{ for notes }</ol> }
}

fn found(sheets: &[Sheet], words: &[String], names: &Names, t: &Texts) -> Html {
    let mut count = 0;
    let parts = sheets.iter().filter_map(|sheet| {
        let tables: Vec<Table> = sheet
            .tables
            .iter()
            .filter_map(|table| table.filtered(words, names))
            .collect();
        if tables.is_empty() {
            return None;
        }
        count += tables.iter().map(|table| table.rows.len()).sum::<usize>();
        // Notes are shown where a row refers to one.
        let noted = tables.iter().flat_map(|table| &table.rows);
        let is_noted = noted.into_iter().any(|row| row.note.is_some());
        let tables = tables.iter().map(|one| table(one, sheet.id));
        Some(html! {
            <div key={sheet.id}>{ for tables }{ if is_noted { notes(sheet) } else { Html::default() } }</div>
        })
    });
    let parts: Vec<Html> = parts.collect();
    html! {
        <>
            <p class="found" role="status">{ t.say(key::tables_found(count)) }</p>
            <div>{ for parts }</div>
        </>
    }
}

fn table(table: &Table, sheet: &str) -> Html {
    let heads = table.columns.iter().map(|column| {
        let class = classes!("amount", column.is_difference.then_some("difference"));
        html! { <th scope="col" {class}>{ &column.name }</th> }
    });
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().zip(&table.columns).map(|(cell, column)| {
            let class = classes!("amount", column.is_difference.then_some("difference"));
            html! { <td {class}>{ cell }</td> }
        });
        let see = row.note.map(|number| {
            html! { <sup><a href={format!("#note-{sheet}-{number}")}>{ number }</a></sup> }
        });
        html! { <tr><th scope="row">{ &row.name }{ for see }</th>{ for cells }</tr> }
    });
    let sources = table
        .sources
        .iter()
        .map(|source| html! { <li>{ source }</li> });
    html! {
        <div class="sheet">
            <table class="amounts">
                <caption>{ &table.caption }</caption>
                <thead><tr><th scope="col">{ &table.row }</th>{ for heads }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            <ul class="table-sources">{ for sources }</ul>
        </div>
    }
}
