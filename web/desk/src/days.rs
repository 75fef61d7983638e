//! Matnorm for the household for some days.

use riksnorm::{Days as DayCount, Household, Item, Rules};
use yew::prelude::*;

use crate::{
    fields::{Kind, TypedField},
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
    /// The number of days.
    pub(crate) days: DayCount,
    /// Another number of days.
    pub(crate) on_days: Callback<DayCount>,
}

/// A line a member, and their sum.
pub(crate) fn days(t: &Texts, props: &Props) -> Html {
    let on_days = props.on_days.clone();
    let on_change = Callback::from(move |text: String| {
        if let Some(days) = text.parse().ok().and_then(|days| DayCount::new(days).ok()) {
            on_days.emit(days);
        }
    });
    html! {
        <div class="days">
            <TypedField id={FIELD} label={t.say(key::tables_days())} kind={Kind::Number { from: 1, to: 31 }}
                value={props.days.get().to_string()} {on_change} keys="Alt+5" />
            {
                match &props.household {
                    Some(household) => lines(household, props, t),
                    None => html! { <p>{ t.say(key::days_none()) }</p> },
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

fn lines(household: &Household, props: &Props, t: &Texts) -> Html {
    let Some(food) = props.rules.food_for_days(household, props.days) else {
        return Html::default();
    };
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
        key::days_head(props.days.get()),
    ];
    let heads = heads.map(|head| html! { <th scope="col" class="amount">{ t.say(head) }</th> });
    html! {
        <table class="amounts">
            <caption>{ t.say(key::days_caption(props.days.get())) }</caption>
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
