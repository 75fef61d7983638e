//! The amounts in force, a column for each year, and a search in all of them.

mod asked;
mod base;
mod computed;
mod local;
mod norm;
mod sheet;
mod years;

use riksnorm::{AdultsRow, Estimate, Item};
use yew::prelude::*;

pub(crate) use years::{shown, signed};

use asked::Asked;
use sheet::{Names, Sheet, Table};

use crate::{
    element::{self, element, list, text},
    keys::{Action, keyed},
    page,
    texts::{Text, Texts, key},
    told::rejected,
    words::band,
};

/// The id of the field for a search.
pub(crate) const SEARCH: &str = "search";

/// A tab of the tables.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    #[default]
    Norm,
    Rent,
    Food,
    Base,
    /// Matnorm for the household for some days.
    Days,
}

impl Tab {
    /// The tabs in their order.
    pub(crate) const ALL: [Self; 5] = [Self::Norm, Self::Rent, Self::Food, Self::Base, Self::Days];

    /// The id of its button.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Norm => "tab-norm",
            Self::Rent => "tab-rent",
            Self::Food => "tab-food",
            Self::Base => "tab-base",
            Self::Days => "tab-days",
        }
    }

    fn name(self) -> Text {
        match self {
            Self::Norm => key::tab_norm(),
            Self::Rent => key::tab_rent(),
            Self::Food => key::tab_food(),
            Self::Base => key::tab_base(),
            Self::Days => key::tab_days(),
        }
    }

    /// The amounts in force behind it.
    fn sheet(self, t: &Texts, year: u16) -> Option<Sheet> {
        match self {
            Self::Norm => norm::sheet(t, year),
            Self::Rent => local::rent(t),
            Self::Food => local::food(t),
            Self::Base => Some(base::sheet(t)),
            Self::Days => None,
        }
    }
}

pub(crate) struct Props {
    /// The tab that is open.
    pub(crate) tab: Tab,
    /// What is searched for.
    pub(crate) search: AttrValue,
    /// Opens another tab.
    pub(crate) on_tab: Callback<Tab>,
    /// Searches for something else.
    pub(crate) on_search: Callback<String>,
    /// The year that a day's amounts are of.
    pub(crate) year: u16,
    /// Whether all of them are printed.
    pub(crate) paper: bool,
    /// The names of the rows that the household has.
    pub(crate) used: Vec<String>,
    pub(crate) act: Callback<Action>,
    /// The last tab: matnorm for some days.
    pub(crate) days: Html,
}

/// What a household has of the tables.
struct Used<'a> {
    /// The names of its rows.
    rows: &'a [String],
    /// The year of its month.
    year: u16,
}

/// The names of the rows that a household has.
pub(crate) fn used(t: &Texts, estimate: &Estimate) -> Vec<String> {
    let children = estimate.lines.iter();
    let children = children.filter(|line| matches!(line.item, Item::Child { .. }));
    let mut used = vec![key::rent_children(children.count())];
    for line in &estimate.lines {
        match line.item {
            Item::Adults { row } => used.push(match row {
                AdultsRow::Single => key::norm_single(),
                AdultsRow::Couple => key::norm_couple(),
            }),
            Item::Child {
                band: ages,
                lunch_elsewhere,
                ..
            } => {
                used.push(key::norm_child(band(ages)));
                used.push(if lunch_elsewhere {
                    key::norm_child_lunch(band(ages))
                } else {
                    key::norm_child_home(band(ages))
                });
            }
            Item::Shared {
                size, community, ..
            } => used.push(key::norm_shared(usize::from(community.unwrap_or(size)))),
            _ => {}
        }
    }
    used.into_iter().map(|name| t.say(name)).collect()
}

/// The tables behind their tabs, or the rows that were searched for.
pub(crate) fn tables(t: &Texts, props: &Props) -> Html {
    let used = Used {
        rows: &props.used,
        year: props.year,
    };
    let sheets = Tab::ALL.into_iter();
    let sheets: Vec<Sheet> = sheets.filter_map(|tab| tab.sheet(t, props.year)).collect();
    let words = sheet::words(&props.search);
    let on_search = {
        let on_search = props.on_search.clone();
        Callback::from(move |event: InputEvent| on_search.emit(page::value(&event)))
    };
    let open = props.tab;
    let body = if props.paper && open != Tab::Days {
        sheets.iter().map(|sheet| whole(sheet, &used)).collect()
    } else if words.is_empty() {
        let panel = match sheets.iter().find(|sheet| sheet.tab == open) {
            Some(sheet) => whole(sheet, &used),
            None => props.days.clone(),
        };
        html! {
            <>
                { tabs(t, open, &props.on_tab) }
                <div key={open.id()} id="tab-panel" role="tabpanel" aria-labelledby={open.id()}>
                    { panel }
                </div>
            </>
        }
    } else {
        let names = Names::read(&t.say(key::search_also()), &t.say(key::search_units()));
        let all: Vec<&Table> = sheets.iter().flat_map(|sheet| &sheet.tables).collect();
        let asked = Asked::read(&props.search, &t.say(key::search_computed()));
        let (computed, told) = match asked {
            Some(Ok(asked)) => (computed::table(t, asked), None),
            Some(Err(fault)) => (None, Some(t.say(rejected(fault, t)))),
            None => {
                let is_found = sheet::is_found(&all, &words, &names);
                (None, asked::told(t, &props.search, is_found))
            }
        };
        if let Some(told) = told {
            html! { <p class="found" role="status">{ told }</p> }
        } else if let Some(computed) = computed {
            let count = computed.rows.len();
            html! { <>{ counted(count, t) }<div>{ table(&computed, "computed", &used) }</div></> }
        } else {
            let words = sheet::fitting(&all, words, &names);
            found(&sheets, &words, &names, &used, t)
        }
    };
    html! {
        <section class="panel tables" aria-labelledby="tables">
            <div class="panel-head">
                <h2 id="tables">{ t.say(key::tables_title()) }</h2>
                <button type="button" onclick={props.act.reform(|_: MouseEvent| Action::PrintTables)}>
                    { t.say(key::do_print()) }
                </button>
                <button type="button" class="quiet to-close" onclick={props.act.reform(|_: MouseEvent| Action::CloseTables)}>
                    { t.say(key::do_close()) }
                </button>
                <label class="search">
                    <span class="visually-hidden">{ t.say(key::tables_search()) }</span>
                    <input id={SEARCH} type="text" inputmode="search" spellcheck="false"
                        placeholder={t.say(key::tables_search())} value={props.search.clone()} oninput={on_search}
                        aria-keyshortcuts="F9" />
                    <kbd aria-hidden="true">{ "F9" }</kbd>
                </label>
            </div>
            <div class="panel-body" tabindex="0" role="group" aria-labelledby="tables">{ body }</div>
        </section>
    }
}

fn tabs(t: &Texts, open: Tab, on_tab: &Callback<Tab>) -> Html {
    let count = Tab::ALL.len();
    let tabs = Tab::ALL.into_iter().enumerate().map(|(at, tab)| {
        let is_open = tab == open;
        let shortcut = format!("Alt+{}", at + 1);
        let onclick = on_tab.reform(move |_: MouseEvent| tab);
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
                if let Some(to) = Tab::ALL.get(to) {
                    on_tab.emit(*to);
                }
            }
        };
        html! {
            <button type="button" role="tab" id={tab.id()} aria-selected={is_open.to_string()}
                aria-controls="tab-panel" tabindex={if is_open { "0" } else { "-1" }} aria-keyshortcuts={shortcut.clone()}
                {onclick} {onkeydown}>
                { t.say(tab.name()) }{ " " }{ keyed(&shortcut) }
            </button>
        }
    });
    html! { <div class="tabs" role="tablist" aria-labelledby="tables">{ for tabs }</div> }
}

fn whole(sheet: &Sheet, used: &Used) -> Html {
    html! {
        <>
            <div>{ for sheet.tables.iter().map(|one| table(one, sheet.tab.id(), used)) }</div>
            { notes(sheet) }
        </>
    }
}

fn notes(sheet: &Sheet) -> Html {
    let notes = sheet.notes.iter().enumerate().map(|(at, note)| {
        html! { <li id={format!("{}-note-{}", sheet.tab.id(), at + 1)}>{ note }</li> }
    });
    html! { <ol class="notes">{ for notes }</ol> }
}

fn counted(count: usize, t: &Texts) -> Html {
    html! { <p class="found" role="status">{ t.say(key::tables_found(count)) }</p> }
}

fn found(sheets: &[Sheet], words: &[String], names: &Names, used: &Used, t: &Texts) -> Html {
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
        let tables = tables.iter().map(|one| table(one, sheet.tab.id(), used));
        Some(html! {
            <div key={sheet.tab.id()}>{ for tables }{ if is_noted { notes(sheet) } else { Html::default() } }</div>
        })
    });
    let parts: Vec<Html> = parts.collect();
    html! {
        <>
            { counted(count, t) }
            <div>{ for parts }</div>
        </>
    }
}

fn table(table: &Table, sheet: &str, used: &Used) -> Html {
    let class = |column: &sheet::Column| {
        if column.is_difference {
            "amount difference"
        } else {
            "amount"
        }
    };
    let mut columns = vec![("", table.row.clone())];
    for column in &table.columns {
        columns.push((class(column), column.name.clone()));
    }
    let mut rows = Vec::new();
    for row in &table.rows {
        let mut cells = Vec::new();
        for (text, column) in row.cells.iter().zip(&table.columns) {
            cells.push((class(column), text.clone()));
        }
        let mut name = vec![row.name.clone().into()];
        if let Some(number) = row.note {
            let to = format!("#{sheet}-note-{number}");
            name.push(html! { <sup><a href={to}>{ number }</a></sup> });
        }
        let is_used = used.rows.contains(&row.name);
        let class = if is_used { "at-cursor" } else { "" };
        rows.push(element::row(class, "row", name, &cells));
    }
    let mut caption = vec![table.caption.clone().into()];
    let mut class = "amounts";
    if let Some(year) = table.year.filter(|year| *year != used.year) {
        class = "amounts of-other-year";
        caption.push(" ".into());
        caption.push(text("span", "year", &year.to_string()));
    }
    let within = vec![
        element::table(class, caption, &columns, rows),
        list("table-sources", &table.sources),
    ];
    element("div", &[("class", "sheet")], within)
}
