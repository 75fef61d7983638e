//! What no row holds, and a search asks for: `8 personer`, `9 år 12d`,
//! `9 år mat 5d`.

use riksnorm::{
    Adult, Adults, Age, Child, Children, Days, Fault, Group, Household, Item, Kronor, Municipality,
    Rules,
};
use riksnorm_web_common::years;

use super::norm;
use super::sheet::{Column, Table, TableRow};
use super::years::{Years, shown};
use crate::{
    texts::{Text, Texts, key},
    words::source_from,
};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// What so many people share.
    Shared(u8),
    /// The norm of a child that is here some of the days.
    Norm(Age, Days),
    /// Food for a child for some days.
    Food(Age, Days),
}

impl Asked {
    /// Reads a search, with the language's words: `people; years; food; days`,
    /// each with others for the same.
    fn read(search: &str, words: &str) -> Option<Self> {
        let words: Vec<&str> = words.split(';').collect();
        let [people, years, food, days] = words.as_slice() else {
            return None;
        };
        let is = |piece: &str, words: &str| words.split_whitespace().any(|word| word == piece);
        let search = riksnorm::small_letters(search);
        let pieces = pieces(&search);
        match pieces.as_slice() {
            [count, unit] if is(unit, people) => {
                let count = count.parse().ok()?;
                (1..=Household::LARGEST_COMMUNITY)
                    .contains(&count)
                    .then_some(Self::Shared(count))
            }
            [age, unit, count, day] if is(unit, years) && is(day, days) => {
                Some(Self::Norm(age_of(age)?, days_of(count)?))
            }
            [age, unit, what, count, day] if is(unit, years) && is(what, food) && is(day, days) => {
                Some(Self::Food(age_of(age)?, days_of(count)?))
            }
            _ => None,
        }
    }
}

fn age_of(years: &str) -> Option<Age> {
    let years = years.parse().ok()?;
    Age::new(years, false)
        .or_else(|_| Age::new(years, true))
        .ok()
}

fn days_of(days: &str) -> Option<Days> {
    Days::new(days.parse().ok()?).ok()
}

/// The words and numbers of a search: `12d` is two.
fn pieces(search: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for word in search.split_whitespace() {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        if let Some((number, unit)) = word.split_at_checked(digits) {
            pieces.extend([number, unit].into_iter().filter(|piece| !piece.is_empty()));
        }
    }
    pieces
}

/// A table with what a search asks to be computed.
pub(super) fn table(t: &Texts, search: &str) -> Option<Table> {
    match Asked::read(search, &t.say(key::search_computed()))? {
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

fn food(t: &Texts, age: Age, days: Days) -> Option<Table> {
    let rules = years(&Municipality::DEFAULT).pop()?;
    let of = rules.food()?;
    let rows = lunches(age).filter_map(|(lunch, name)| {
        let household = with_child(age, None, lunch).ok()?;
        let food = rules.food_for_days(&household, days)?;
        let line = food.lines.iter().find(|line| line.child.is_some())?;
        Some(TableRow {
            name: t.say(name(age.years(), days.get())),
            cells: vec![shown(Some(line.amount), t)],
            note: None,
        })
    });
    let year = of.valid_from.year();
    Some(Table {
        caption: t.say(key::food_caption(year.to_string())),
        year: Some(year),
        row: t.say(key::tables_row()),
        columns: vec![Column {
            name: t.say(key::tables_amount()),
            is_difference: false,
        }],
        rows: rows.collect(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_read_as_it_is_written() {
        const WORDS: &str = "personer pers; år; mat; d dag dagar";
        let age = |years| age_of(years).unwrap();
        let days = |count| days_of(count).unwrap();
        for (search, asked) in [
            ("8 personer", Some(Asked::Shared(8))),
            ("8 Pers", Some(Asked::Shared(8))),
            ("9 år 12d", Some(Asked::Norm(age("9"), days("12")))),
            ("9år 12 dagar", Some(Asked::Norm(age("9"), days("12")))),
            ("19 år 12d", Some(Asked::Norm(age("19"), days("12")))),
            ("9 år mat 5d", Some(Asked::Food(age("9"), days("5")))),
            ("31 personer", None),
            ("21 år 5d", None),
            ("9 år 32d", None),
            ("9 år", None),
            ("mat 9", None),
            ("", None),
        ] {
            assert_eq!(Asked::read(search, WORDS), asked, "{search}");
        }
    }
}
