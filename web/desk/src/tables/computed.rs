//! What no row holds and a search asks for, as a table.

use riksnorm::{
    Adult, Adults, Age, Child, Children, Days, Fault, Group, Household, Item, Kronor, Municipality,
    Rules,
};
use riksnorm_web_common::years;

use super::asked::Asked;
use super::local::adults_first;
use super::norm;
use super::sheet::{Column, Table, TableRow};
use super::years::{Years, shown};
use crate::{
    texts::{Text, Texts, key},
    words::{member, source_from},
};

/// A table with what a search asks to be computed.
pub(super) fn table(t: &Texts, asked: Asked) -> Option<Table> {
    match asked {
        Asked::Shared(persons) => shared(t, persons),
        Asked::Norm(age, days) => part_of_norm(t, age, days),
        Asked::Food(age, days) => food(t, age, days),
    }
}

/// More people than the norm has rows for.
fn shared(t: &Texts, persons: u8) -> Option<Table> {
    let name = key::norm_shared(usize::from(persons));
    let above = move |rules: &Rules| {
        let costs = rules.riksnorm().shared_costs(persons);
        costs.above_table.map(|_| costs.amount)
    };
    of_years(t, vec![(name, Box::new(above))])
}

fn part_of_norm(t: &Texts, age: Age, days: Days) -> Option<Table> {
    let rows = lunches(age).map(|(lunch, name)| {
        let amount = move |rules: &Rules| {
            let household = with_child(age, Some(days), lunch).ok()?;
            let estimate = rules.estimate(&household);
            let mut lines = estimate.lines_in(&[Group::Personal]);
            let line = lines.find(|line| matches!(line.item, Item::Child { .. }))?;
            Some(line.amount)
        };
        let amount: Find = Box::new(amount);
        (name(age.years(), days.get()), amount)
    });
    of_years(t, rows.collect())
}

fn food(t: &Texts, age: Option<Age>, days: Days) -> Option<Table> {
    let rules = years(&Municipality::DEFAULT).pop()?;
    let of = rules.food()?;
    let row = |name, amount| TableRow {
        name: t.say(name),
        cells: vec![shown(Some(amount), t)],
        note: None,
    };
    let rows: Vec<TableRow> = match age {
        Some(age) => lunches(age)
            .filter_map(|(lunch, name)| {
                let household = with_child(age, None, lunch).ok()?;
                let food = rules.food_for_days(&household, days)?;
                let line = food.lines.iter().find(|line| line.child.is_some())?;
                Some(row(name(age.years(), days.get()), line.amount))
            })
            .collect(),
        None => adults_first(of.matnorm)
            .into_iter()
            .map(|of| row(member(of), of.for_days(days)))
            .collect(),
    };
    let year = of.valid_from.year();
    Some(Table {
        caption: t.say(key::computed_food(days.get(), year.to_string())),
        year: Some(year),
        row: t.say(key::tables_row()),
        columns: vec![Column {
            name: t.say(key::tables_amount()),
            is_difference: false,
        }],
        rows,
        sources: source_from(&of.source, of.valid_from, t)
            .into_iter()
            .collect(),
    })
}

/// Finds an amount by the rules of a year.
type Find = Box<dyn Fn(&Rules) -> Option<Kronor>>;

/// A table with a column for each year; none where no year has an amount.
fn of_years(t: &Texts, rows: Vec<(Text, Find)>) -> Option<Table> {
    let rules = years(&Municipality::DEFAULT);
    let columns = Years::new(rules.iter().map(|rules| rules.month().year()).collect());
    let rows = rows.into_iter().filter_map(|(name, find)| {
        let amounts: Vec<Option<Kronor>> = rules.iter().map(&find).collect();
        amounts.iter().any(Option::is_some).then(|| TableRow {
            name: t.say(name),
            cells: columns.cells(&amounts, t),
            note: None,
        })
    });
    let rows: Vec<TableRow> = rows.collect();
    (!rows.is_empty()).then(|| Table {
        caption: t.say(key::norm_caption()),
        year: None,
        row: t.say(key::tables_row()),
        columns: columns.headings(t),
        rows,
        sources: norm::sources(t, &rules),
    })
}

/// The ways to eat lunch that a child of this age has, each with its name.
fn lunches(age: Age) -> impl Iterator<Item = (bool, fn(u8, u8) -> Text)> {
    let home: fn(u8, u8) -> Text = key::computed_home;
    let lunch: fn(u8, u8) -> Text = key::computed_lunch;
    let child: fn(u8, u8) -> Text = key::computed_child;
    if age.years() <= Age::LAST_WITH_LUNCH {
        vec![(false, home), (true, lunch)]
    } else {
        vec![(false, child)]
    }
    .into_iter()
}

fn with_child(age: Age, days: Option<Days>, lunch_elsewhere: bool) -> Result<Household, Fault> {
    let child = Child {
        age,
        lunch_elsewhere,
        days_per_month: days,
        work_income: None,
    };
    let children = Children::new(vec![child])?;
    Ok(Household::new(Adults::Single(Adult::default()), children))
}
