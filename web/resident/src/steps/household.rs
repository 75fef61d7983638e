//! Who belongs to the household, and the month.

use riksnorm::{ChildField, Children, Field};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Choice, Labelled, number, segments, tick},
    form::{DAYS, FormAction, FormField, HALF, TICKED},
    page,
    steps::months::months,
    texts::{Text, key},
    view::{hint, p},
};

/// The id of the button that adds a child.
const ADD: &str = "add-child";

pub(crate) fn household(context: &AppContext) -> Vec<Html> {
    let t = &context.texts;
    let choice = |value: &str, label: Text| Choice {
        value: value.to_owned(),
        label: t.say(label),
        ..Choice::default()
    };
    let field =
        |field: FormField, label: Text, hint: Text| Labelled::new(field, t.say(label), t.say(hint));
    let of_adults = field(Field::Adults.into(), key::adults_label(), key::adults_why());
    let adults = [choice("1", key::no()), choice("2", key::yes())];
    let community = field(
        FormField::SharesHousehold,
        key::community_label(),
        key::community_hint(),
    );
    let choices = [choice("", key::no()), choice(TICKED, key::yes())];
    let shared = context.input.get(FormField::SharesHousehold);
    let size = field(
        Field::SharedHouseholdSize.into(),
        key::community_size(),
        key::community_size_hint(),
    );
    let others = html! {
        <>
            { segments(context, &community, &choices, shared) }
            <div>
                if !shared.is_empty() {
                    { number(context, &size, t.say(key::unit_people())) }
                }
            </div>
        </>
    };
    vec![
        months(context),
        segments(
            context,
            &of_adults,
            &adults,
            context.input.get(Field::Adults),
        ),
        children(context),
        others,
    ]
}

fn children(context: &AppContext) -> Html {
    let t = &context.texts;
    let count = context.input.children();
    let cards = (0..count).map(|index| child(context, index));
    let add = {
        let context = context.clone();
        Callback::from(move |_: MouseEvent| {
            context.set(Field::Children.into(), (count + 1).to_string());
            page::focus_soon(FormField::child(count, ChildField::Age).to_string());
        })
    };
    html! {
        <fieldset id="children" tabindex="-1">
            <legend>{ t.say(key::children_label()) }</legend>
            { hint(t, key::children_why()) }
            // In an element of its own: where a list grows among others, Yew
            // makes those anew, and focus is lost.
            <div>{ for cards }</div>
            if count < Children::MOST {
                <button type="button" id={ADD} class="chip" onclick={add}>{ t.say(key::children_add()) }</button>
            }
        </fieldset>
    }
}

/// A child: only what matters at its age is asked.
fn child(context: &AppContext, index: usize) -> Html {
    let t = &context.texts;
    let of = |field| FormField::child(index, field);
    let age = context.input.age(index);
    let may_be_in_school = age.is_some_and(|age| (18..=riksnorm::Age::OLDEST).contains(&age));
    let lunch_matters = age.is_some_and(|age| age <= riksnorm::Age::LAST_WITH_LUNCH);
    let field =
        |field: FormField, label: Text, hint: Text| Labelled::new(field, t.say(label), t.say(hint));
    let of_age = Labelled::new(of(ChildField::Age), t.say(key::child_age()), None);
    let in_school = field(
        of(ChildField::InSchool),
        key::child_in_school(),
        key::child_in_school_hint(),
    );
    let lunch = Labelled::new(
        of(ChildField::LunchElsewhere),
        t.say(key::child_lunch()),
        None,
    );
    let lives = Labelled::new(FormField::PartTime(index), t.say(key::child_lives()), None);
    let choice = |value: &str, label: Text| Choice {
        value: value.to_owned(),
        label: t.say(label),
        ..Choice::default()
    };
    let choices = [
        choice("", key::child_lives_always()),
        choice(HALF, key::child_lives_half()),
        choice(DAYS, key::child_lives_other()),
    ];
    let chosen = context.input.get(FormField::PartTime(index));
    let yes_or_no = [choice("", key::no()), choice(TICKED, key::yes())];
    // Neither is chosen before it is answered: what is not read is asked.
    let at_lunch = of(ChildField::LunchElsewhere);
    let at_lunch = context
        .input
        .is_touched(at_lunch)
        .then(|| context.input.get(at_lunch));
    let days = field(
        of(ChildField::DaysPerMonth),
        key::child_days(),
        key::child_part_time_hint(),
    );
    let remove = {
        let context = context.clone();
        Callback::from(move |_: MouseEvent| {
            context.input.dispatch(FormAction::RemoveChild(index));
            page::focus_soon(ADD.to_owned());
        })
    };
    let title = t.say(key::child_title(index + 1));
    html! {
        <fieldset class="child" key={index}>
            <legend>{ &title }</legend>
            <button type="button" class="link remove" onclick={remove}>
                { t.say(key::incomes_remove()) }
                <span class="visually-hidden">{ format!(" {title}") }</span>
            </button>
            { number(context, &of_age, t.say(key::unit_years())) }
            { segments(context, &lives, &choices, chosen) }
            <div>
                if chosen == HALF {
                    { for context.input.days_of_half().map(|days| hint(t, key::child_half(days))) }
                }
                if chosen == DAYS {
                    { number(context, &days, t.say(key::unit_days())) }
                    <details>
                        <summary><span class="name">{ t.say(key::unknown_days()) }</span></summary>
                        { p(t, key::unknown_days_what()) }
                        { p(t, key::unknown_days_differ()) }
                    </details>
                }
            </div>
            if may_be_in_school {
                { tick(context, &in_school) }
            }
            if lunch_matters {
                { segments(context, &lunch, &yes_or_no, at_lunch.unwrap_or("open")) }
            }
        </fieldset>
    }
}
