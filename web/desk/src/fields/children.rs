//! The children: a row each, and an empty one for the next.

use riksnorm::{Age, Amount, Child, Children as Limit, Days, WorkIncome};
use riksnorm_entry::Entry;
use yew::prelude::*;

use super::{Change, Kind, Props, TypedField, tick, typed::written};
use crate::texts::{Texts, key};

/// A table of children.
pub(super) fn children(t: &Texts, props: &Props) -> Html {
    let children = &props.entry.children;
    let rows = children.iter().map(Some).chain([None]).take(Limit::MOST);
    let rows = rows
        .enumerate()
        .map(|(index, child)| row(t, index, child.copied(), &props.on_change));
    let heads = [
        key::child_age(),
        key::child_lunch(),
        key::child_days(),
        key::child_month(),
        key::child_year(),
    ];
    let heads = heads.map(|head| html! { <th scope="col">{ t.say(head) }</th> });
    html! {
        <fieldset>
            <legend>{ t.say(key::children_title()) }{ " " }<kbd aria-hidden="true">{ "Alt+B" }</kbd></legend>
            <table class="rows">
                <thead><tr>{ for heads }<td></td></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </fieldset>
    }
}

/// A child, or the field for the next one.
fn row(t: &Texts, index: usize, child: Option<Child>, on_change: &Callback<Change>) -> Html {
    let change = |change: fn(&mut Child, &str)| {
        on_change.reform(move |text: String| {
            Change::new(move |entry: &mut Entry| {
                if let Some(child) = entry.children.get_mut(index) {
                    change(child, &text);
                }
            })
        })
    };
    let on_age = on_change.reform(move |text: String| {
        Change::new(move |entry: &mut Entry| set_age(entry, index, &text))
    });
    let age = child.map(|child| child.age);
    let of = |field| label(t, index, field);
    let value = age.map(|age| age.years().to_string()).unwrap_or_default();
    let more = child.map(|child| {
        let days = child.days_per_month;
        let days = days.map_or_else(String::new, |days| days.get().to_string());
        let work = |part: fn(WorkIncome) -> Amount| {
            let work = child.work_income;
            work.map_or_else(String::new, |work| written(part(work)))
        };
        let remove = on_change.reform(move |_: MouseEvent| {
            Change::new(move |entry: &mut Entry| {
                if index < entry.children.len() {
                    entry.children.remove(index);
                }
            })
        });
        // A year has at least what its month has.
        let least = child.work_income.map_or(Amount::ZERO, WorkIncome::month);
        let years = child.age.years();
        let lunch = if years <= Age::LAST_WITH_LUNCH {
            let on_lunch = change(|child, ticked| child.lunch_elsewhere = !ticked.is_empty());
            tick(of(key::child_lunch()), true, child.lunch_elsewhere, &on_lunch)
        } else if Age::new(years, false).is_err() {
            html! { <span class="soft">{ t.say(key::child_school()) }</span> }
        } else {
            Html::default()
        };
        html! {
            <>
                <td>{ lunch }</td>
                <td>
                    <TypedField label={of(key::child_days())} in_column={true} kind={Kind::Number { from: 1, to: 31 }}
                        value={days} on_change={change(set_days)} />
                </td>
                <td>
                    <TypedField label={of(key::child_month())} in_column={true} kind={Kind::Amount}
                        value={work(WorkIncome::month)} on_change={change(set_month)} />
                </td>
                <td>
                    <TypedField label={of(key::child_year())} in_column={true} kind={Kind::AtLeast(least)}
                        value={work(WorkIncome::year_to_date)} on_change={change(set_year)} />
                </td>
                <td>
                    <button type="button" class="remove" onclick={remove}
                        aria-label={t.say(key::child_remove(index + 1))}>{ "×" }</button>
                </td>
            </>
        }
    });
    let empty = || html! { <><td></td><td></td><td></td><td></td><td></td></> };
    html! {
        <tr key={index}>
            <td>
                <TypedField id={format!("child-{index}")} label={of(key::child_age())} in_column={true}
                    kind={Kind::Number { from: 0, to: Age::OLDEST }} {value} on_change={on_age}
                    keys={child.is_none().then_some("Alt+B")} />
            </td>
            { more.unwrap_or_else(empty) }
        </tr>
    }
}

fn label(t: &Texts, index: usize, field: crate::texts::Text) -> String {
    t.say(key::field_of(
        t.say(key::child_number(index + 1)),
        t.say(field),
    ))
}

/// A child of an age. Without one there is no child; from 18 on it is one only
/// in school, so that is what it says.
fn set_age(entry: &mut Entry, index: usize, text: &str) {
    let Ok(years) = text.parse() else {
        return;
    };
    let Ok(age) = Age::new(years, true) else {
        return;
    };
    match entry.children.get_mut(index) {
        Some(child) => {
            child.age = age;
            child.lunch_elsewhere &= years <= Age::LAST_WITH_LUNCH;
        }
        None => entry.children.push(Child::new(age)),
    }
}

fn set_days(child: &mut Child, text: &str) {
    let days = text.parse().ok();
    child.days_per_month = days.and_then(|days| Days::new(days).ok());
}

/// Earnings of the month. While those of the year are the same they follow:
/// a year has at least what its month has.
fn set_month(child: &mut Child, text: &str) {
    let before = child.work_income;
    let Ok(month) = Amount::read(text) else {
        child.work_income = None;
        return;
    };
    let year = before.filter(|work| work.year_to_date() != work.month());
    let year = year.map_or(month, WorkIncome::year_to_date);
    let at_least = if year.decimal() < month.decimal() {
        month
    } else {
        year
    };
    child.work_income = WorkIncome::new(month, at_least).ok();
}

/// Earnings of the year; without them it has what its month has.
fn set_year(child: &mut Child, text: &str) {
    let month = child.work_income.map_or(Amount::ZERO, WorkIncome::month);
    let Ok(year) = Amount::read(text) else {
        child.work_income = WorkIncome::new(month, month).ok();
        return;
    };
    if let Ok(work) = WorkIncome::new(month, year) {
        child.work_income = Some(work);
    }
}
