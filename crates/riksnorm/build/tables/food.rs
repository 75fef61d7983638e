//! A municipality's tables of matnorm and fickpeng.

use std::collections::BTreeMap;

use toml::Spanned;

use super::{
    check::{MonthNumber, Problems, Source},
    file::File,
    raw::{self, FoodRow},
    year::{OLDEST_CHILD, OLDEST_LUNCH, ages},
};

pub struct FoodTables {
    pub source: String,
    pub decision: String,
    pub from: MonthNumber,
    pub through: MonthNumber,
    pub matnorm: Vec<Food>,
    pub fickpeng: Vec<Food>,
}

pub struct Food {
    pub label: String,
    /// First and last age and whether lunch is eaten at home; none for adults.
    pub ages: Option<(u8, u8, bool)>,
    pub row: FoodRow,
}

pub fn check(
    file: &File<raw::Municipality>,
    known: &[Source],
    problems: &mut Problems,
) -> Vec<FoodTables> {
    let mut checked: Vec<FoodTables> = Vec::new();
    for raw in &file.content.food {
        let period = problems.period(file, &raw.from, &raw.through);
        if checked
            .last()
            .is_some_and(|last| last.from >= *period.start())
        {
            problems.add(file.problem(&raw.from, "the tables of food stand in the order of time"));
        }
        checked.push(FoodTables {
            source: problems.source(known, file, &raw.source),
            decision: raw.decision.get_ref().clone(),
            from: *period.start(),
            through: *period.end(),
            matnorm: matnorm(file, raw, problems),
            fickpeng: fickpeng(file, raw, problems),
        });
    }
    checked
}

fn matnorm(file: &File<raw::Municipality>, raw: &raw::Food, problems: &mut Problems) -> Vec<Food> {
    let mut rows = foods(file, &raw.matnorm, problems);
    for lunch_at_home in [true, false] {
        let mut next = 0;
        for food in &rows {
            let Some((from, through, _)) = food.ages.filter(|(_, through, at_home)| {
                *through > OLDEST_LUNCH || *at_home == lunch_at_home
            }) else {
                continue;
            };
            if from != next {
                let what = format!(
                    "a missing row or an overlap of matnorm at {next} years, before '{}'",
                    food.label
                );
                problems.add(file.problem(&raw.matnorm, what));
            }
            next = through + 1;
        }
        if next != OLDEST_CHILD + 1 {
            let what = format!("a missing row: the ages of matnorm must end with {OLDEST_CHILD}");
            problems.add(file.problem(&raw.matnorm, what));
        }
    }
    rows.sort_by_key(|food| food.ages.is_none());
    rows
}

/// The rows sorted by age, each with a week and a day that follow the formula.
fn foods(
    file: &File<raw::Municipality>,
    raw: &Spanned<BTreeMap<Spanned<String>, Spanned<FoodRow>>>,
    problems: &mut Problems,
) -> Vec<Food> {
    let mut foods = Vec::new();
    for (key, row) in raw.get_ref() {
        let label = key.get_ref();
        let row_value = row.get_ref();
        for (name, actual, parts) in [("week", row_value.week, 52), ("day", row_value.day, 365)] {
            let expected = half_up(u64::from(row_value.month) * 12, parts);
            if u64::from(actual) != expected {
                let what = format!(
                    "the {name} of '{label}' is {actual}, and month x 12 / {parts} gives {expected}"
                );
                problems.add(file.problem(row, what));
            }
        }
        if row_value.printed_week == Some(row_value.week) {
            problems.add(file.problem(row, "printed_week tells of a misprint that is none"));
        }
        let (band, with_lunch) = label
            .strip_suffix(" with lunch")
            .map_or((label.as_str(), false), |band| (band, true));
        let ages = ages(band).map(|(from, through)| (from, through, with_lunch));
        if ages.is_none() && !["single", "couple"].contains(&label.as_str()) {
            problems.add(file.problem(key, format!("'{label}' is no row of matnorm or fickpeng")));
        }
        foods.push(Food {
            label: label.clone(),
            ages,
            row: row_value.clone(),
        });
    }
    for adults in ["single", "couple"] {
        if !foods.iter().any(|food| food.label == adults) {
            problems.add(file.problem(raw, format!("a missing row: {adults}")));
        }
    }
    foods.sort_by_key(|food| {
        food.ages
            .map_or((u8::MAX, false), |(from, _, at_home)| (from, !at_home))
    });
    foods
}

/// Matnorm and fickpeng of adults are the norm of their year in two
/// parts, so their sum is a check on all three.
fn fickpeng(file: &File<raw::Municipality>, raw: &raw::Food, problems: &mut Problems) -> Vec<Food> {
    let rows = foods(file, &raw.fickpeng, problems);
    let norm = &raw.norm_of_the_year;
    for (label, whole) in [("single", &norm.single), ("couple", &norm.couple)] {
        let month = |rows: &Spanned<BTreeMap<Spanned<String>, Spanned<FoodRow>>>| {
            let mut found = rows
                .get_ref()
                .iter()
                .filter(|(key, _)| key.get_ref() == label);
            found
                .next()
                .map_or(0, |(_, row)| u64::from(row.get_ref().month))
        };
        let sum = month(&raw.matnorm) + month(&raw.fickpeng);
        if sum != u64::from(*whole.get_ref()) {
            let what = format!(
                "matnorm and fickpeng of {label} are {sum} together, not {}",
                whole.get_ref()
            );
            problems.add(file.problem(whole, what));
        }
    }
    rows
}

fn half_up(numerator: u64, denominator: u64) -> u64 {
    (2 * numerator + denominator) / (2 * denominator)
}
