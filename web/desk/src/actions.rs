//! What each action does, wherever it was asked for: by key or by button.

use riksnorm::{Coverage, Month, Rules};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    calculation, days,
    desk::{Desk, DeskAction},
    entry_line::LINE,
    fields, help,
    keys::Action,
    open::{Open, OpenAction},
    page, plain_text,
    record::{Names, Record},
    tables::{self, DAYS, SEARCH},
    texts::{Texts, key},
};

/// The field that holds the record as text.
pub(crate) const TEXT: &str = "record-text";

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
            open.dispatch(OpenAction::new(move |open| {
                open.help = true;
                open.before_help = before;
            }));
            page::focus_soon(help::PANEL);
        }
        Action::Close if page::has_focus(SEARCH) => {
            open.dispatch(OpenAction::new(|open| open.search.clear()));
            page::focus_again(open.before_search.clone(), LINE);
        }
        Action::Close if open.help => close_help(&open),
        Action::Close => {}
        Action::Line => page::focus_end(LINE),
        Action::New => {
            desk.dispatch(DeskAction::New(clock::this_month()));
            open.dispatch(OpenAction::new(|open| {
                open.search.clear();
                open.text.clear();
            }));
            page::focus(LINE);
            page::show_status(&t.say(key::said_new()));
        }
        Action::Copy => copy(&t, &desk, &rules, &open),
        Action::Search => {
            if !page::has_focus(SEARCH) {
                let before = page::focused();
                open.dispatch(OpenAction::new(move |open| open.before_search = before));
            }
            page::focus(SEARCH);
        }
        Action::Fields => to_field(&open, fields::FIRST.to_owned()),
        Action::Calculation => page::focus(calculation::BODY),
        Action::Tab(tab) => {
            open.dispatch(OpenAction::new(move |open| {
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
            format!("child-{}", desk.line.draft().children.as_slice().len()),
        ),
        Action::Income => {
            let [first, _] = &desk.line.draft().adults;
            let incomes = first.value().map(|adult| adult.incomes.as_slice().len());
            to_field(&open, format!("income-0-{}", incomes.unwrap_or_default()));
        }
        Action::Sources => {
            let is_shown = open.sources;
            open.dispatch(OpenAction::new(move |open| open.sources = !is_shown));
            if !is_shown {
                page::reveal_soon(calculation::SOURCES);
            }
        }
        Action::Language => page::next_language(),
    })
}

/// Closes the words. Who reads them goes back to where they were; who went on
/// to something else meanwhile stays there.
fn close_help(open: &UseReducerHandle<Open>) {
    open.dispatch(OpenAction::new(|open| open.help = false));
    if page::focused().is_none() || page::has_focus(help::PANEL) {
        page::focus_again(open.before_help.clone(), LINE);
    }
}

/// To a field, in place of the help where that is open.
fn to_field(open: &UseReducerHandle<Open>, id: String) {
    open.dispatch(OpenAction::new(|open| open.help = false));
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
            self.dispatch(DeskAction::Month(month));
        }
    }
}

/// Copies the record, where the whole line is understood.
fn copy(t: &Texts, desk: &Desk, rules: &Rules, open: &UseReducerHandle<Open>) {
    let Some(household) = desk.household().filter(|_| desk.is_whole()) else {
        page::show_status(&t.say(key::said_nothing_to_copy()));
        return;
    };
    let record = Record::new(
        &rules.estimate(&household),
        rules,
        &Names::new(&desk.line),
        t,
    );
    let text = plain_text::write(&record, &household, rules, t, clock::today());
    let (t, open, kept) = (t.clone(), open.clone(), text.clone());
    page::copy(&text, move |is_copied| {
        if is_copied {
            open.dispatch(OpenAction::new(|open| open.text.clear()));
            page::show_status(&t.say(key::said_copied()));
        } else {
            open.dispatch(OpenAction::new(move |open| open.text = kept));
            page::show_status(&t.say(key::said_not_copied()));
            page::focus_soon(TEXT);
        }
    });
}
