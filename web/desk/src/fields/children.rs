//! The children: a row each, and an empty one for the next.

use riksnorm::{Age, ChildField, Children, Days, DraftChild, Entered, Field};
use riksnorm_line::Unread;
use yew::prelude::*;

use super::{Props, Typed, Wanted};
use crate::{
    desk::Edit,
    page,
    texts::{Text, Texts, key},
};

/// A table of children.
pub(super) fn children(t: &Texts, props: &Props) -> Html {
    let children = props.desk.line.draft().children.as_slice();
    let rows = children.iter().map(Some).chain([None]);
    let rows = rows.take(Children::MOST).enumerate();
    let rows = rows.map(|(index, child)| row(t, index, child, props));
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
            <legend>{ t.say(key::children_title()) }</legend>
            <table class="rows">
                <thead><tr>{ for heads }<td></td></tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </fieldset>
    }
}

/// A child, or the field for the next one.
fn row(
    t: &Texts,
    index: usize,
    child: Option<&Entered<DraftChild<Unread>, Unread>>,
    props: &Props,
) -> Html {
    let read = child.and_then(Entered::value);
    let years = read.and_then(|child| child.age.value().copied());
    let of = |part| Field::Child(index, part);
    let flag = match years {
        Some(years) if is_grown(years) => school(t, index, props),
        Some(years) if years <= Age::LAST_WITH_LUNCH => {
            let lunch = of(ChildField::LunchElsewhere);
            props.tick(lunch, label(t, index, key::child_lunch()), true)
        }
        _ => Html::default(),
    };
    let more = child.map(|_| more(t, index, props));
    let empty = || html! { <><td></td><td></td><td></td><td></td></> };
    let age = of(ChildField::Age);
    let wanted = Wanted::Number(0, Age::OLDEST);
    let age = Typed {
        id: age_id(index),
        label: label(t, index, key::child_age()),
        in_column: true,
        wanted,
        text: props.text(age),
        wrong: props.wrong(t, age, wanted),
        on_change: props.on_set(age),
        on_left: props.on_left.clone(),
    }
    .html();
    html! {
        <tr key={format!("{}-{index}", props.desk.removed)}>
            <td>
                { age }
            </td>
            <td>{ flag }</td>
            { more.unwrap_or_else(empty) }
        </tr>
    }
}

/// The further fields of a child.
fn more(t: &Texts, index: usize, props: &Props) -> Html {
    let cell = |part, name: Text, wanted| {
        let field = Field::Child(index, part);
        html! { <td>{ props.typed(t, field, label(t, index, name), wanted, true) }</td> }
    };
    let remove = props.on_edit.reform(move |_: MouseEvent| {
        // The next row takes its place.
        page::focus_drawn(age_id(index));
        Edit::Remove(Field::Child(index, ChildField::Whole))
    });
    html! {
        <>
            { cell(ChildField::DaysPerMonth, key::child_days(), Wanted::Number(1, Days::MOST)) }
            { cell(ChildField::WorkMonth, key::child_month(), Wanted::Amount) }
            { cell(ChildField::WorkYearToDate, key::child_year(), Wanted::Amount) }
            <td>
                <button type="button" class="remove" onclick={remove}
                    aria-label={t.say(key::child_remove(index + 1))}>{ "×" }</button>
            </td>
        </>
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
fn school(t: &Texts, index: usize, props: &Props) -> Html {
    let field = Field::Child(index, ChildField::InSchool);
    let is_set = props.is_set(field);
    let on_tick = props.on_edit.reform(move |_: Event| {
        let value = if is_set { "" } else { "true" };
        Edit::Set(field, value.to_owned())
    });
    html! {
        <label class="tick">
            <input type="checkbox" checked={is_set} onchange={on_tick}
                aria-label={label(t, index, key::child_school())} />
            <span class="label">{ t.say(key::child_school()) }</span>
        </label>
    }
}

fn label(t: &Texts, index: usize, name: Text) -> String {
    t.say(key::field_of(
        t.say(key::child_number(index + 1)),
        t.say(name),
    ))
}
