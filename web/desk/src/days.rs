//! Matnorm for the household for some days.

use riksnorm::{Days as DayCount, Household, Rules};
use yew::prelude::*;

use crate::{
    element::{self, text},
    fields::{Typed, Wanted},
    keys::{Action, Copied},
    texts::{Texts, key},
    toolbar::button,
    words::{member, number, source_from},
};

/// The field that the number of days is typed into.
pub(crate) const FIELD: &str = "days";
/// What is typed into it.
const WANTED: Wanted = Wanted::Number(1, DayCount::MOST);

pub(crate) struct Props<'a> {
    /// The household, once there is one.
    pub(crate) household: Option<&'a Household>,
    /// The rules of its month.
    pub(crate) rules: &'a Rules,
    /// What is typed for the number of days; a week where nothing is.
    pub(crate) days: Option<&'a str>,
    /// Something else is typed.
    pub(crate) on_days: Callback<String>,
    pub(crate) act: &'a Callback<Action>,
}

/// What is counted for until something else is typed.
const WEEK: &str = "7";

/// The number of days that is typed.
pub(crate) fn count(typed: Option<&str>) -> Option<DayCount> {
    let days = typed.unwrap_or(WEEK).trim().parse().ok()?;
    DayCount::new(days).ok()
}

/// A line a member, and their sum.
pub(crate) fn days(t: &Texts, props: &Props) -> Html {
    let typed = props.days.unwrap_or(WEEK);
    let days = count(props.days);
    let wrong = days.is_none().then(|| t.say(WANTED.in_words()));
    let field = Typed {
        id: FIELD.to_owned(),
        label: t.say(key::tables_days()),
        in_column: false,
        wanted: WANTED,
        text: typed.to_owned(),
        wrong,
        on_change: props.on_days.clone(),
        on_left: Callback::noop(),
    };
    html! {
        <div class="days">
            { field.html() }
            {
                match (props.household, days) {
                    (Some(household), Some(days)) => {
                        let food = Food::new(household, days, props.rules, t);
                        html! {
                            <>
                                { for food.map(|food| food.html(t)) }
                                { button(t, props.act, Action::Copy(Copied::Food), "") }
                            </>
                        }
                    }
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

/// Matnorm for some days: rows of cells, their sum and whose money it is.
pub(crate) struct Food {
    caption: String,
    heads: [String; 4],
    rows: Vec<[String; 4]>,
    sum: String,
    year: String,
    source: Option<String>,
}

impl Food {
    pub(crate) fn new(
        household: &Household,
        days: DayCount,
        rules: &Rules,
        t: &Texts,
    ) -> Option<Self> {
        let food = rules.food_for_days(household, days)?;
        let table = rules.food()?;
        // It is that year's money, whatever the month.
        let year = table.valid_from.year().to_string();
        let rows = food.lines.iter().map(|line| {
            let row = t.say(member(line.row));
            let name = match line.child {
                Some(child) => {
                    let of_age = household.children().iter().nth(child);
                    let age = of_age.map_or(0, |(_, child)| child.age.years());
                    format!("{}, {row}", t.say(key::days_child(child + 1, age)))
                }
                None => row,
            };
            let [month, day, all] =
                [line.row.month, line.row.day, line.amount].map(|amount| t.write(&number(amount)));
            [name, month, day, all]
        });
        let heads = [
            key::tables_row(),
            key::tables_month(),
            key::tables_each_day(),
            key::days_head(days.get()),
        ];
        Some(Self {
            caption: t.say(key::days_caption(days.get(), year.as_str())),
            heads: heads.map(|head| t.say(head)),
            rows: rows.collect(),
            sum: t.write(&number(food.total)),
            year,
            source: source_from(&table.source, table.valid_from, t),
        })
    }

    /// As a record for the journal.
    pub(crate) fn record(&self, t: &Texts) -> Vec<String> {
        let mut lines = vec![self.caption.clone(), self.heads.join("\t")];
        lines.extend(self.rows.iter().map(|row| row.join("\t")));
        lines.push(format!("{}\t\t\t{}", t.say(key::days_sum()), self.sum));
        lines.extend(self.source.clone());
        lines
    }

    fn html(&self, t: &Texts) -> Html {
        let with = |[name, amounts @ ..]: &[String; 4]| {
            let amounts = amounts.each_ref().map(|text| ("amount", text.clone()));
            (name.clone(), amounts)
        };
        let mut rows = Vec::new();
        for row in &self.rows {
            let (name, cells) = with(row);
            rows.push(element::row("", "row", vec![name.into()], &cells));
        }
        let (name, columns) = with(&self.heads);
        let [one, two, three] = columns;
        let sum = vec![
            t.say(key::days_sum()).into(),
            " ".into(),
            text("span", "year", &self.year),
        ];
        let cells = ["", "", &self.sum].map(|text| ("amount", text.to_owned()));
        rows.push(element::row("sum", "row", sum, &cells));
        let caption = vec![self.caption.clone().into()];
        element::table("amounts", caption, &[("", name), one, two, three], rows)
    }
}
