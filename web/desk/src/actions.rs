//! What each action does, wherever it was asked for: by key or by button.

use riksnorm::{Coverage, Month, Rules};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    days::{self, Food},
    desk::{Desk, DeskAction},
    entry_line::LINE,
    fields, help,
    keys::{Action, Copied},
    ledger,
    open::{Open, OpenAction},
    page,
    plain_text::Of,
    record::{Names, Record},
    tables::{SEARCH, Tab},
    texts::{Texts, key},
    told,
    words::month,
};

/// The field that holds a text that could not be copied.
pub(crate) const TEXT: &str = "record-text";

/// What an action is called.
pub(crate) fn name(t: &Texts, action: Action) -> String {
    t.say(match action {
        Action::Help => key::do_help(),
        Action::Line => key::do_line(),
        Action::New => key::do_new(),
        Action::Beside => key::do_beside(),
        Action::Undo => key::do_undo(),
        Action::Redo => key::do_redo(),
        Action::Copy(Copied::Record | Copied::Food) => key::do_copy(),
        Action::Copy(Copied::Short) => key::do_copy_short(),
        Action::Copy(Copied::Reasons) => key::do_reasons(),
        Action::Search => key::do_search(),
        Action::Fields => key::do_fields(),
        Action::Calculation => key::record_title(),
        Action::Tab(_) => key::tables_title(),
        Action::PrintTables => key::do_print(),
        Action::MonthBefore => key::do_month_before(),
        Action::MonthAfter => key::do_month_after(),
        Action::Sources => key::sources_title(),
        Action::Language => key::do_language(),
        Action::Close | Action::CloseTables => key::do_close(),
    })
}

/// What each action does now.
pub(crate) fn actions(
    t: &Texts,
    desk: &UseReducerHandle<Desk>,
    rules: &Rules,
    open: &UseReducerHandle<Open>,
) -> Callback<Action> {
    let (t, desk, rules, open) = (t.clone(), desk.clone(), rules.clone(), open.clone());
    Callback::from(move |action| match action {
        Action::Help if open.help => close_help(&open),
        Action::Help => {
            let before = page::focused();
            change(&open, move |open| {
                open.help = true;
                open.before_help = before;
            });
            page::focus_soon(help::PANEL);
        }
        Action::Close if page::has_focus(SEARCH) && !open.search.is_empty() => {
            change(&open, |open| open.search.clear());
            page::focus_again(open.before_search.clone(), LINE);
        }
        Action::Close if open.help => close_help(&open),
        Action::Close => {
            if open.rail || open.fields || page::has_focus(SEARCH) {
                change(&open, |open| {
                    open.rail = false;
                    open.fields = false;
                });
                page::focus_end(LINE);
            }
        }
        Action::Line => page::focus_end(LINE),
        Action::New => {
            desk.dispatch(DeskAction::New);
            change(&open, |open| {
                open.search.clear();
                open.text.clear();
            });
            page::focus(LINE);
            page::show_status(&said_new(&t, &desk, &rules));
        }
        Action::Beside => {
            desk.dispatch(DeskAction::Beside);
            page::focus_end_soon(LINE);
        }
        Action::Undo => undo(&t, &desk, true),
        Action::Redo => undo(&t, &desk, false),
        Action::Copy(text) => copy(&t, &desk, &rules, &open, text),
        Action::Search => {
            let before = page::focused().filter(|_| !page::has_focus(SEARCH));
            change(&open, move |open| {
                open.rail = true;
                if before.is_some() {
                    open.before_search = before;
                }
            });
            page::focus_soon(SEARCH);
        }
        Action::CloseTables => {
            change(&open, |open| {
                open.rail = false;
                open.search.clear();
            });
            page::focus_end(LINE);
        }
        Action::Fields => {
            change(&open, |open| {
                open.help = false;
                open.fields = true;
            });
            page::focus_soon(fields::FIRST);
        }
        Action::Calculation => page::focus(ledger::BODY),
        Action::Tab(tab) => {
            change(&open, move |open| {
                open.tab = tab;
                open.rail = true;
                open.search.clear();
            });
            page::focus_soon(if tab == Tab::Days {
                days::FIELD
            } else {
                tab.id()
            });
        }
        Action::PrintTables => {
            change(&open, |open| open.paper = true);
            let open = open.clone();
            // Once they are drawn.
            page::soon(move || {
                page::print();
                change(&open, |open| open.paper = false);
            });
        }
        Action::MonthBefore => to_month(&desk, rules.month(), Month::before),
        Action::MonthAfter => to_month(&desk, rules.month(), Month::after),
        Action::Sources => {
            let is_shown = open.sources;
            change(&open, move |open| open.sources = !is_shown);
            if !is_shown {
                page::reveal_soon(ledger::SOURCES);
            }
        }
        Action::Language => page::next_language(),
    })
}

/// That the next household begins. It would be a surprise that another month than
/// this one is its month too.
fn said_new(t: &Texts, desk: &Desk, rules: &Rules) -> String {
    t.say(if desk.is_other_month() {
        key::said_new_month(t.write(&month(rules.month())))
    } else {
        key::said_new()
    })
}

fn undo(t: &Texts, desk: &UseReducerHandle<Desk>, is_back: bool) {
    match page::undo(is_back) {
        Some((line, month)) => {
            page::write_field(LINE, &line, u32::MAX);
            desk.dispatch(DeskAction::Restored(line, month));
        }
        None => page::show_status(&t.say(key::said_nothing_to_undo())),
    }
}

/// Changes what is open.
pub(crate) fn change(open: &UseReducerHandle<Open>, change: impl FnOnce(&mut Open) + 'static) {
    open.dispatch(OpenAction::new(change));
}

/// Closes the words. Who reads them goes back to where they were; who went on
/// to something else meanwhile stays there.
fn close_help(open: &UseReducerHandle<Open>) {
    change(open, |open| open.help = false);
    if page::focused().is_none() || page::has_focus(help::PANEL) {
        page::focus_again(open.before_help.clone(), LINE);
    }
}

/// To another month, where it is covered; where none is chosen, to the one that
/// the tables are of.
fn to_month(desk: &UseReducerHandle<Desk>, shown: Month, to: fn(Month) -> Month) {
    let Coverage { first, last } = Coverage::known();
    let month = desk.month().map_or(shown, to);
    if (first..=last).contains(&month) {
        desk.dispatch(DeskAction::Month(month));
    }
}

/// Copies a text, where the whole line is understood.
fn copy(t: &Texts, desk: &Desk, rules: &Rules, open: &UseReducerHandle<Open>, what: Copied) {
    let nothing = || {
        let why = told::no_amounts(desk).unwrap_or_else(key::said_nothing_to_copy);
        page::show_status(&t.say(why));
    };
    let Some(household) = desk.household().filter(|_| desk.is_whole()) else {
        return nothing();
    };
    let estimate = rules.estimate(&household);
    let of = Of {
        record: &Record::new(&estimate, rules, &Names::new(&desk.line), t),
        household: &household,
        rules,
        line: &desk.line,
        day: clock::today(),
    };
    // In the field for its days the key copies what stands under it.
    let what = if page::has_focus(days::FIELD) {
        Copied::Food
    } else {
        what
    };
    let (text, said) = match what {
        Copied::Food => {
            let days = days::count(open.days.as_deref());
            let Some(food) = days.and_then(|days| Food::new(&household, days, rules, t)) else {
                return nothing();
            };
            (of.food(&food, t), key::said_copied())
        }
        Copied::Record => (of.table(t), key::said_copied()),
        Copied::Short => (of.short(t), key::said_copied()),
        Copied::Reasons => (of.reasons(t), key::said_reasons()),
    };
    let (t, open, kept) = (t.clone(), open.clone(), text.clone());
    page::copy(&text, move |is_copied| {
        if is_copied {
            change(&open, |open| open.text.clear());
            page::show_status(&t.say(said));
        } else {
            change(&open, move |open| open.text = kept);
            page::show_status(&t.say(key::said_not_copied()));
            page::focus_soon(TEXT);
        }
    });
}
