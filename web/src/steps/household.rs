//! Who belongs to the household, and the month.

use yew::prelude::*;

use super::months;
use crate::{
    app::use_shared,
    fields::{Choice, Number, Radios, Select, Tick},
    texts::{key, use_texts},
    words::month,
};

#[component]
pub(crate) fn Household() -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
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
    let children =
        (0..shared.answers.children()).map(|index| html! { <Child key={index} {index} /> });
    html! {
        <>
            <Select name="month" label={t.say(key::month_label())} hint={t.say(key::month_why())}
                none={t.say(key::month_choose())} {choices} />
            <Radios name="adults" label={t.say(key::adults_label())} hint={t.say(key::adults_why())} choices={adults} />
            <Number name="children" label={t.say(key::children_label())} hint={t.say(key::children_why())} />
            // In an element of its own: where a list grows among others, Yew
            // makes those anew, and focus is lost.
            <div>{ for children }</div>
            <Tick name="shares" label={t.say(key::community_label())} hint={t.say(key::community_hint())}>
                <Number name="sharedHouseholdSize" label={t.say(key::community_size())}
                    hint={t.say(key::community_size_hint())} unit={t.say(key::unit_people())} />
            </Tick>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ChildProps {
    index: usize,
}

/// A child: only what matters at its age is asked.
#[component]
fn Child(props: &ChildProps) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let field = |name: &str| format!("children[{}].{name}", props.index);
    let age = shared.answers.number(&field("age"));
    let may_be_in_school = age.is_some_and(|age| (18..=riksnorm::Age::OLDEST).contains(&age));
    let lunch_matters = age.is_some_and(|age| age <= riksnorm::Age::LAST_WITH_LUNCH);
    html! {
        <fieldset class="child">
            <legend>{ t.say(key::child_title(props.index + 1)) }</legend>
            <Number name={field("age")} label={t.say(key::child_age())} hint={t.say(key::child_age_hint())}
                unit={t.say(key::unit_years())} />
            if may_be_in_school {
                <Tick name={field("inSchool")} label={t.say(key::child_in_school())}
                    hint={t.say(key::child_in_school_hint())} />
            }
            if lunch_matters {
                <Tick name={field("lunchElsewhere")} label={t.say(key::child_lunch())}
                    hint={t.say(key::child_lunch_hint())} />
            }
            <Tick name={field("partTime")} label={t.say(key::child_part_time())}
                hint={t.say(key::child_part_time_hint())}>
                <Number name={field("daysPerMonth")} label={t.say(key::child_days())}
                    hint={t.say(key::child_days_hint())} unit={t.say(key::unit_days())} />
                <details>
                    <summary><span class="name">{ t.say(key::unknown_days()) }</span></summary>
                    <p>{ t.say(key::unknown_days_what()) }</p>
                    <p>{ t.say(key::unknown_days_differ()) }</p>
                </details>
            </Tick>
        </fieldset>
    }
}
