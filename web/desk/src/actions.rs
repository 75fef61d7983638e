//! What each action does, wherever it was asked for: by key or by button.

use riksnorm::{Coverage, Days, Month, Rules};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    days,
    desk::{Desk, Happens},
    entry_line::LINE,
    fields,
    keys::Action,
    page, plain_text,
    record::Record,
    tables::{self, DAYS, SEARCH},
    texts::{Texts, key},
};

/// The field that holds the record as text.
pub(crate) const TEXT: &str = "record-text";

/// What is open beside the calculation.
#[derive(Clone, PartialEq)]
pub(crate) struct Open {
    pub(crate) help: bool,
    pub(crate) sources: bool,
    pub(crate) tab: usize,
    pub(crate) search: String,
    /// The element that had focus before the words or the search.
    pub(crate) back: String,
    pub(crate) days: Days,
    /// The record as text, where the browser did not let the page copy it.
    pub(crate) text: String,
}

/// Changes what is open.
pub(crate) type Set = Callback<Box<dyn FnOnce(&mut Open)>>;

/// What each action does now.
pub(crate) fn actions(
    t: &Texts,
    desk: &UseReducerHandle<Desk>,
    rules: &Rules,
    open: &Open,
    set: &Set,
) -> Callback<Action> {
    let (t, desk, rules) = (t.clone(), desk.clone(), *rules);
    let (open, set) = (open.clone(), set.clone());
    Callback::from(move |action| match action {
        Action::Help => {
            let help = !open.help;
            let back = page::focused();
            set.emit(Box::new(move |open| {
                open.help = help;
                if help {
                    open.back = back;
                }
            }));
        }
        Action::Close => close(&open, &set),
        Action::Line => page::focus(LINE),
        Action::New => {
            desk.dispatch(Happens::New);
            set.emit(Box::new(|open| {
                open.search.clear();
                open.text.clear();
            }));
            page::focus(LINE);
            page::report(&t.say(key::said_new()));
        }
        Action::Copy => copy(&t, &desk, &rules, &set),
        Action::Search => {
            let back = page::focused();
            if back != SEARCH {
                set.emit(Box::new(move |open| open.back = back));
            }
            page::focus(SEARCH);
        }
        Action::Fields => to_field(&open, &set, fields::FIRST.to_owned()),
        Action::Tab(tab) => {
            set.emit(Box::new(move |open| {
                open.tab = tab;
                open.search.clear();
            }));
            page::focus_soon(if tab == DAYS {
                days::FIELD
            } else {
                tables::tab_id(tab)
            });
        }
        Action::MonthBefore => desk.dispatch_month(Month::before),
        Action::MonthAfter => desk.dispatch_month(Month::after),
        Action::Child => to_field(
            &open,
            &set,
            format!("child-{}", desk.draft.entry.children.len()),
        ),
        Action::Income => {
            let incomes = desk.draft.entry.earners[0].incomes.len();
            to_field(&open, &set, format!("income-0-{incomes}"));
        }
        Action::Sources => {
            let sources = !open.sources;
            set.emit(Box::new(move |open| open.sources = sources));
        }
        Action::Language => page::next_language(),
    })
}

/// Closes the search where focus is there, and otherwise the words; focus goes
/// back to where it was.
fn close(open: &Open, set: &Set) {
    let is_search = page::focused() == SEARCH;
    if !is_search && !open.help {
        return;
    }
    set.emit(Box::new(move |open| {
        if is_search {
            open.search.clear();
        } else {
            open.help = false;
        }
    }));
    let back = match open.back.as_str() {
        "" | SEARCH => LINE,
        back => back,
    };
    page::focus_soon(back);
}

/// To a field, in place of the help where that is open.
fn to_field(open: &Open, set: &Set, id: String) {
    if open.help {
        set.emit(Box::new(|open| open.help = false));
    }
    page::focus_soon(id);
}

trait DispatchMonth {
    fn dispatch_month(&self, to: fn(Month) -> Month);
}

impl DispatchMonth for UseReducerHandle<Desk> {
    /// To another month, where it is covered.
    fn dispatch_month(&self, to: fn(Month) -> Month) {
        let Coverage { first, last } = Coverage::known();
        let month = to(self.month());
        if (first..=last).contains(&month) {
            self.dispatch(Happens::Month(month));
        }
    }
}

/// Copies the record, where the whole line is understood.
fn copy(t: &Texts, desk: &Desk, rules: &Rules, set: &Set) {
    let Some(household) = desk.household().filter(|_| desk.is_whole()) else {
        page::report(&t.say(key::said_nothing_to_copy()));
        return;
    };
    let record = Record::of(&rules.estimate(&household), rules, t);
    let text = plain_text::write(&record, &household, rules, t, clock::today());
    let (t, set, kept) = (t.clone(), set.clone(), text.clone());
    page::copy(&text, move |is_copied| {
        if is_copied {
            set.emit(Box::new(|open| open.text.clear()));
            page::report(&t.say(key::said_copied()));
        } else {
            set.emit(Box::new(move |open| open.text = kept));
            page::report(&t.say(key::said_not_copied()));
            page::focus_soon(TEXT);
        }
    });
}
