//! Matnorm for the household for some days.

use riksnorm::{Days as DayCount, Household, Item, Rules};
use yew::prelude::*;

use crate::{
    fields::{InputMode, Typed},
    texts::{Texts, key},
    words::{member, number, source_from},
};

/// The field that the number of days is typed into.
pub(crate) const FIELD: &str = "days";

pub(crate) struct Props {
    /// The household, once there is one.
    pub(crate) household: Option<Household>,
    /// The rules of its month.
    pub(crate) rules: Rules,
    /// What is typed for the number of days; a week where nothing is.
    pub(crate) days: Option<String>,
    /// Something else is typed.
    pub(crate) on_days: Callback<String>,
}

/// A line a member, and their sum.
pub(crate) fn days(t: &Texts, props: &Props) -> Html {
    let typed = props.days.as_deref().unwrap_or("7");
    let days = typed.trim().parse().ok();
    let days = days.and_then(|days| DayCount::new(days).ok());
    let wrong = days
        .is_none()
        .then(|| t.say(key::field_wrong_number(1, 31)));
    let field = Typed {
        id: FIELD.to_owned(),
        label: t.say(key::tables_days()),
        in_column: false,
        mode: InputMode::Numeric,
        text: typed.to_owned(),
        wrong,
        on_change: props.on_days.clone(),
        on_left: Callback::noop(),
    };
    html! {
        <div class="days">
            { field.html() }
            {
                match (&props.household, days) {
                    (Some(household), Some(days)) => lines(household, days, props, t),
                    (Some(_), None) => Html::default(),
                    (None, _) => html! { <p>{ t.say(key::days_none()) }</p> },
                }
            }
            <p class="notes">
                { t.say(key::days_how()) }
                { " " }
                { for props.rules.food().and_then(|food| source_from(&food.source, food.valid_from, t)) }
            </p>
        </div>
    }
}

fn lines(household: &Household, days: DayCount, props: &Props, t: &Texts) -> Html {
    let Some((food, table)) = props
        .rules
        .food_for_days(household, days)
        .zip(props.rules.food())
    else {
        return Html::default();
    };
    // It is that year's money, whatever the month.
    let year = table.valid_from.year().to_string();
    let estimate = props.rules.estimate(household);
    let age_of = |child: usize| {
        estimate.lines.iter().find_map(|line| match line.item {
            Item::Child { index, age, .. } if index == child => Some(age.years()),
            _ => None,
        })
    };
    let how = |row| html! { <span class="how">{ t.say(row) }</span> };
    let rows = food.lines.iter().map(|line| {
        let (name, row) = match line.child {
            Some(child) => {
                let age = age_of(child).unwrap_or_default();
                (key::days_child(child + 1, age), Some(member(line.row)))
            }
            None => (member(line.row), None),
        };
        html! {
            <tr>
                <th scope="row">{ t.say(name) }{ for row.map(how) }</th>
                <td class="amount">{ t.write(&number(line.row.month)) }</td>
                <td class="amount">{ t.write(&number(line.row.day)) }</td>
                <td class="amount">{ t.write(&number(line.amount)) }</td>
            </tr>
        }
    });
    let heads = [
        key::tables_month(),
        key::tables_each_day(),
        key::days_head(days.get()),
    ];
    let heads = heads.map(|head| html! { <th scope="col" class="amount">{ t.say(head) }</th> });
    html! {
        <table class="amounts">
            <caption>{ t.say(key::days_caption(days.get(), year)) }</caption>
            <thead><tr><th scope="col">{ t.say(key::tables_row()) }</th>{ for heads }</tr></thead>
            <tbody>{ for rows }</tbody>
            <tfoot>
                <tr class="sum">
                    <th scope="row" colspan="3">{ t.say(key::days_sum()) }</th>
                    <td class="amount">{ t.write(&number(food.total)) }</td>
                </tr>
            </tfoot>
        </table>
    }
}
