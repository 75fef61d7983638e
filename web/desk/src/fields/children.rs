//! The children: a row each, and an empty one for the next.

use riksnorm::{Age, Amount, Child, Children as Limit, Days, WorkIncome};
use yew::prelude::*;

use super::{Change, Draft, Kind, Place, Props, TypedField, tick, typed::written};
use crate::{
    page,
    texts::{Texts, key},
};

/// A table of children.
pub(super) fn children(t: &Texts, props: &Props) -> Html {
    let children = &props.draft.entry.children;
    let rows = children.iter().map(Some).chain([None]).take(Limit::MOST);
    let rows = rows
        .enumerate()
        .map(|(index, child)| row(t, index, child.copied(), props));
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
fn row(t: &Texts, index: usize, child: Option<Child>, props: &Props) -> Html {
    let on_change = &props.on_change;
    let change = |place: Place, change: fn(&mut Draft, usize, &str)| {
        on_change
            .reform(move |text: String| Change::at(place, move |draft| change(draft, index, &text)))
    };
    let [at_age, at_days] = [Place::Age(index), Place::Days(index)];
    let [at_month, at_year] = [Place::Month(index), Place::Year(index)];
    let age = child.map(|child| child.age);
    let refused_age = props.refused(at_age);
    let in_school = refused_age.is_none() && age.is_some_and(|age| is_grown(age.years()));
    // What is typed counts here, also where it is refused for want of school.
    let years = match &refused_age {
        Some(text) => text.trim().parse().ok(),
        None => age.map(Age::years),
    };
    let of = |field| label(t, index, field);
    let value = age.map(|age| age.years().to_string()).unwrap_or_default();
    let lunch = match (years, child) {
        (Some(years), _) if is_grown(years) => school(t, index, years, in_school, on_change),
        (Some(years), Some(child)) if years <= Age::LAST_WITH_LUNCH => {
            let on_lunch = on_change.reform(move |ticked: String| {
                Change::new(move |draft| {
                    if let Some(child) = draft.entry.children.get_mut(index) {
                        child.lunch_elsewhere = !ticked.is_empty();
                    }
                })
            });
            tick(
                of(key::child_lunch()),
                true,
                child.lunch_elsewhere,
                &on_lunch,
            )
        }
        _ => Html::default(),
    };
    let more = child.map(|child| {
        let days = child.days_per_month;
        let days = days.map_or_else(String::new, |days| days.get().to_string());
        let work = |part: fn(WorkIncome) -> Amount| {
            let work = child.work_income;
            work.map_or_else(String::new, |work| written(part(work)))
        };
        let remove = on_change.reform(move |_: MouseEvent| {
            // The next row takes its place.
            page::focus(&age_id(index));
            Change::new(move |draft| draft.remove_child(index))
        });
        // A year has at least what its month has.
        let least = child.work_income.map_or(Amount::ZERO, WorkIncome::month);
        html! {
            <>
                <td>
                    <TypedField label={of(key::child_days())} in_column={true} kind={Kind::Number { from: 1, to: 31 }}
                        value={days} on_change={change(at_days, set_days)}
                        refused={props.refused(at_days)} on_refused={props.on_refused(at_days)} />
                </td>
                <td>
                    <TypedField label={of(key::child_month())} in_column={true} kind={Kind::Amount}
                        value={work(WorkIncome::month)} on_change={change(at_month, set_month)}
                        refused={props.refused(at_month)} on_refused={props.on_refused(at_month)} />
                </td>
                <td>
                    <TypedField label={of(key::child_year())} in_column={true} kind={Kind::AtLeast(least)}
                        value={work(WorkIncome::year_to_date)} on_change={change(at_year, set_year)}
                        refused={props.refused(at_year)} on_refused={props.on_refused(at_year)} />
                </td>
                <td>
                    <button type="button" class="remove" onclick={remove}
                        aria-label={t.say(key::child_remove(index + 1))}>{ "×" }</button>
                </td>
            </>
        }
    });
    let empty = || html! { <><td></td><td></td><td></td><td></td></> };
    html! {
        <tr key={index}>
            <td>
                <TypedField id={age_id(index)} label={of(key::child_age())} in_column={true}
                    kind={Kind::Age { in_school }} {value} on_change={change(at_age, set_age)}
                    refused={refused_age} on_refused={props.on_refused(at_age)}
                    keys={child.is_none().then_some("Alt+B")} />
            </td>
            <td>{ lunch }</td>
            { more.unwrap_or_else(empty) }
        </tr>
    }
}

/// The field of a child's age.
fn age_id(index: usize) -> String {
    format!("child-{index}")
}

/// Whether it is an age of a child in school only.
fn is_grown(years: u8) -> bool {
    Age::new(years, false).is_err() && Age::new(years, true).is_ok()
}

/// Whether a child from 18 on is in school. Until that is said it is none.
fn school(t: &Texts, index: usize, years: u8, ticked: bool, on_change: &Callback<Change>) -> Html {
    let on_tick = on_change.reform(move |_: Event| {
        Change::new(move |draft| {
            if ticked {
                draft.refuse(Place::Age(index), years.to_string());
            } else {
                draft.accept(Place::Age(index));
                set_age(draft, index, &years.to_string());
            }
        })
    });
    html! {
        <label class="tick">
            <input type="checkbox" checked={ticked} onchange={on_tick} autocomplete="off"
                aria-label={label(t, index, key::child_school())} />
            <span class="label">{ t.say(key::child_school()) }</span>
        </label>
    }
}

fn label(t: &Texts, index: usize, field: crate::texts::Text) -> String {
    t.say(key::field_of(
        t.say(key::child_number(index + 1)),
        t.say(field),
    ))
}

/// A child of an age that was understood: from 18 on, one in school. Without
/// an age the child is missing, unless nothing else is said of it.
fn set_age(draft: &mut Draft, index: usize, text: &str) {
    let age = text.parse().ok();
    let age = age.and_then(|years| Age::new(years, true).ok());
    match (age, draft.entry.children.get_mut(index)) {
        (Some(age), Some(child)) => {
            child.age = age;
            child.lunch_elsewhere &= age.years() <= Age::LAST_WITH_LUNCH;
        }
        (Some(age), None) => draft.entry.children.push(Child::new(age)),
        (None, Some(child)) => {
            let is_bare = *child == Child::new(child.age);
            if is_bare && index + 1 == draft.entry.children.len() {
                draft.remove_child(index);
            } else {
                draft.refuse(Place::Age(index), "");
            }
        }
        (None, None) => {}
    }
}

fn set_days(draft: &mut Draft, index: usize, text: &str) {
    if let Some(child) = draft.entry.children.get_mut(index) {
        let days = text.parse().ok();
        child.days_per_month = days.and_then(|days| Days::new(days).ok());
    }
}

/// Earnings of the month. Those of the year are to be said too, and have at
/// least what the month has.
fn set_month(draft: &mut Draft, index: usize, text: &str) {
    let month = Amount::read(text).ok();
    let year = draft.year(index);
    let refused = draft.refused(Place::Year(index)).map(ToOwned::to_owned);
    set_work(draft, index, month, year, refused);
}

fn set_year(draft: &mut Draft, index: usize, text: &str) {
    let child = draft.entry.children.get(index);
    let work = child.and_then(|child| child.work_income);
    let year = Amount::read(text).ok();
    let month = work.map(WorkIncome::month);
    // A year by itself has a month without earnings.
    let month = month.or_else(|| year.map(|_| Amount::ZERO));
    let month = month.filter(|month| *month != Amount::ZERO || year.is_some());
    set_work(draft, index, month, year, None);
}

fn set_work(
    draft: &mut Draft,
    index: usize,
    month: Option<Amount>,
    year: Option<Amount>,
    refused: Option<String>,
) {
    let place = Place::Year(index);
    draft.accept(place);
    let Some(child) = draft.entry.children.get_mut(index) else {
        return;
    };
    let Some(month) = month else {
        child.work_income = None;
        return;
    };
    let work = year.map(|year| WorkIncome::new(month, year));
    if let Some(Ok(work)) = work {
        child.work_income = Some(work);
    } else {
        // The month stays in its field, and does not count without its year.
        child.work_income = WorkIncome::new(month, month).ok();
        let year = year.map(written).or(refused);
        draft.refuse(place, year.unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use riksnorm_line::parse;

    use super::{Draft, Place, set_age, set_month, set_year};

    fn draft(line: &str) -> Draft {
        Draft::of(parse(line).entry)
    }

    #[test]
    fn a_month_needs_its_year() {
        let mut draft = draft("1v 16");
        set_month(&mut draft, 0, "3000");
        assert_eq!(draft.refused(Place::Year(0)), Some(""));
        assert_eq!(draft.counted().to_string(), "1v 16");
        set_year(&mut draft, 0, "60000");
        assert!(draft.is_whole());
        assert_eq!(draft.counted().to_string(), "1v 16(3000/60000)");
        set_month(&mut draft, 0, "70000");
        assert_eq!(draft.refused(Place::Year(0)), Some("60000"), "below it");
        assert_eq!(draft.counted().to_string(), "1v 16");
        set_month(&mut draft, 0, "7000");
        assert_eq!(draft.counted().to_string(), "1v 16(7000/60000)");
        set_year(&mut draft, 0, "");
        assert_eq!(draft.refused(Place::Year(0)), Some(""));
        set_month(&mut draft, 0, "");
        assert!(draft.is_whole());
        assert_eq!(draft.counted().to_string(), "1v 16");
    }

    #[test]
    fn an_emptied_age_is_no_child() {
        let mut emptied = draft("1v 4 9(10d)");
        set_age(&mut emptied, 1, "");
        assert_eq!(emptied.refused(Place::Age(1)), Some(""));
        assert_eq!(emptied.counted().to_string(), "1v 4");
        let mut bare = draft("1v 4 9");
        set_age(&mut bare, 1, "");
        assert!(bare.is_whole());
        assert_eq!(bare.counted().to_string(), "1v 4");
    }
}
