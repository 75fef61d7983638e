//! Who belongs to the household, and the month.

use riksnorm::{ChildField, Coverage, Field, Month};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Choice, Labelled, number, radios, select, tick, tick_with},
    form::FormField,
    texts::{Text, key},
    words::month,
};

pub(crate) fn household(context: &AppContext) -> Html {
    let t = &context.texts;
    let choices: Vec<Choice> = months()
        .map(|value| Choice {
            value: value.to_string(),
            label: t.say(key::month_option(month(value))),
        })
        .collect();
    let adults = vec![
        Choice {
            value: "1".to_owned(),
            label: t.say(key::adults_single()),
        },
        Choice {
            value: "2".to_owned(),
            label: t.say(key::adults_couple()),
        },
    ];
    let children = (0..context.input.children()).map(|index| child(context, index));
    let field =
        |field: FormField, label: Text, hint: Text| Labelled::new(field, t.say(label), t.say(hint));
    let of_month = field(Field::Month.into(), key::month_label(), key::month_why());
    let of_adults = field(Field::Adults.into(), key::adults_label(), key::adults_why());
    let of_children = field(
        Field::Children.into(),
        key::children_label(),
        key::children_why(),
    );
    let community = field(
        FormField::SharesHousehold,
        key::community_label(),
        key::community_hint(),
    );
    let size = field(
        Field::SharedHouseholdSize.into(),
        key::community_size(),
        key::community_size_hint(),
    );
    let size = number(context, &size, t.say(key::unit_people()));
    html! {
        <>
            { select(context, &of_month, &choices, t.say(key::month_choose())) }
            { radios(context, &of_adults, &adults) }
            { number(context, &of_children, String::new()) }
            // In an element of its own: where a list grows among others, Yew
            // makes those anew, and focus is lost.
            <div>{ for children }</div>
            { tick_with(context, &community, size) }
        </>
    }
}

/// The months that have amounts, newest first.
fn months() -> impl Iterator<Item = Month> {
    Coverage::known().months().rev()
}

/// A child: only what matters at its age is asked.
fn child(context: &AppContext, index: usize) -> Html {
    let t = &context.texts;
    let of = |field| FormField::child(index, field);
    let age = context.input.number(of(ChildField::Age));
    let may_be_in_school = age.is_some_and(|age| (18..=riksnorm::Age::OLDEST).contains(&age));
    let lunch_matters = age.is_some_and(|age| age <= riksnorm::Age::LAST_WITH_LUNCH);
    let field =
        |field: FormField, label: Text, hint: Text| Labelled::new(field, t.say(label), t.say(hint));
    let of_age = field(of(ChildField::Age), key::child_age(), key::child_age_hint());
    let in_school = field(
        of(ChildField::InSchool),
        key::child_in_school(),
        key::child_in_school_hint(),
    );
    let lunch = field(
        of(ChildField::LunchElsewhere),
        key::child_lunch(),
        key::child_lunch_hint(),
    );
    let part_time = field(
        FormField::PartTime(index),
        key::child_part_time(),
        key::child_part_time_hint(),
    );
    let days = field(
        of(ChildField::DaysPerMonth),
        key::child_days(),
        key::child_days_hint(),
    );
    let days = html! {
        <>
            { number(context, &days, t.say(key::unit_days())) }
            <details>
                <summary><span class="name">{ t.say(key::unknown_days()) }</span></summary>
                <p>{ t.say(key::unknown_days_what()) }</p>
                <p>{ t.say(key::unknown_days_differ()) }</p>
            </details>
        </>
    };
    html! {
        <fieldset class="child" key={index}>
            <legend>{ t.say(key::child_title(index + 1)) }</legend>
            { number(context, &of_age, t.say(key::unit_years())) }
            if may_be_in_school {
                { tick(context, &in_school) }
            }
            if lunch_matters {
                { tick(context, &lunch) }
            }
            { tick_with(context, &part_time, days) }
        </fieldset>
    }
}
