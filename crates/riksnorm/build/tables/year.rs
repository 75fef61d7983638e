//! A year: its price base amount and, where it has one, its riksnorm.

use std::collections::BTreeMap;

use toml::Spanned;

use super::{
    check::{MonthNumber, Problems, Source},
    file::File,
    raw,
};

pub const OLDEST_CHILD: u8 = 20;
/// Up to this age the norm is lower for a child that eats lunch elsewhere.
pub const OLDEST_LUNCH: u8 = 6;
pub const LARGEST_SHARED: u8 = 7;

pub struct YearTable {
    pub year: u16,
    pub price_base_amount: u32,
    pub price_base_source: String,
    pub price_base_decision: String,
    pub activity_requirement: Option<(MonthNumber, String)>,
    pub riksnorm: Option<Riksnorm>,
}

pub struct Riksnorm {
    pub source: String,
    pub decided: Vec<(String, MonthNumber, MonthNumber)>,
    pub single: u32,
    pub couple: u32,
    pub children: Vec<Band>,
    /// Why the derived rows are what they are.
    pub derivation: Option<String>,
    pub shared: Vec<u32>,
}

pub struct Band {
    pub label: String,
    pub from: u8,
    pub through: u8,
    pub amount: u32,
    pub lunch_elsewhere: Option<raw::LunchRow>,
}

pub fn check(
    files: &[File<raw::YearFile>],
    known: &[Source],
    problems: &mut Problems,
) -> Vec<YearTable> {
    let mut years: Vec<YearTable> = Vec::new();
    let mut next = None;
    let mut without: Vec<&File<raw::YearFile>> = Vec::new();
    for file in files {
        let raw = &file.content;
        let year = *raw.year.get_ref();
        if file.name != format!("{year}.toml") {
            let what = format!("year = {year} does not belong in this file");
            problems.add(file.problem(&raw.year, what));
        }
        if years.last().is_some_and(|last| last.year + 1 != year) {
            let what = "a gap: the year before has no price base amount";
            problems.add(file.problem(&raw.year, what));
        }
        let price = &raw.price_base_amount;
        let riksnorm = raw
            .riksnorm
            .as_ref()
            .map(|norm| riksnorm(file, norm.get_ref(), known, &mut next, problems));
        if riksnorm.is_some() && years.is_empty() {
            let what = "the year before has no price base amount, and January's income needs it";
            problems.add(file.problem(&raw.year, what));
        }
        if riksnorm.is_none() && next.is_some() {
            without.push(file);
        }
        // Such a year is a gap only before another one that has a riksnorm.
        if riksnorm.is_some() {
            for file in without.drain(..) {
                let year = &file.content.year;
                problems.add(file.problem(year, "a gap: this year has no riksnorm"));
            }
        }
        years.push(YearTable {
            year,
            price_base_amount: *price.amount.get_ref(),
            price_base_source: problems.source(known, file, &price.source),
            price_base_decision: price.decision.get_ref().clone(),
            activity_requirement: raw.activity_requirement.as_ref().map(|requirement| {
                (
                    problems.month(file, &requirement.from),
                    problems.source(known, file, &requirement.source),
                )
            }),
            riksnorm,
        });
    }
    if let (None, Some(file)) = (next, files.last()) {
        problems.add(file.problem(&file.content.year, "no year has a riksnorm"));
    }
    years
}

fn riksnorm(
    file: &File<raw::YearFile>,
    raw: &raw::Riksnorm,
    known: &[Source],
    next: &mut Option<MonthNumber>,
    problems: &mut Problems,
) -> Riksnorm {
    let year = u32::from(*file.content.year.get_ref());
    let mut decided = Vec::new();
    for decision in &raw.decided {
        let (from, through) = (&decision.valid_from, &decision.valid_through);
        let period = problems.period(file, from, through);
        if period.start() / 12 != year || period.end() / 12 != year {
            problems.add(file.problem(from, "the months lie outside the file's year"));
        }
        problems.follows(file, from, *next, *period.start());
        *next = Some(period.end() + 1);
        let name = decision.decision.get_ref().clone();
        decided.push((name, *period.start(), *period.end()));
    }
    if decided.is_empty() {
        problems.add(file.problem(&raw.source, "the riksnorm has no decision"));
    }
    Riksnorm {
        source: problems.source(known, file, &raw.source),
        decided,
        single: *raw.adults.single.get_ref(),
        couple: *raw.adults.couple.get_ref(),
        children: children(file, raw, problems),
        derivation: derivation(file, raw, problems),
        shared: shared(file, raw, problems),
    }
}

fn children(file: &File<raw::YearFile>, raw: &raw::Riksnorm, problems: &mut Problems) -> Vec<Band> {
    let rows = bands(file, &raw.child, OLDEST_CHILD, problems);
    let lunch = bands(file, &raw.child_lunch_elsewhere, OLDEST_LUNCH, problems);
    for (key, _) in lunch.values() {
        if !rows.values().any(|(row, _)| row.get_ref() == key.get_ref()) {
            let what = format!("there is no row '{}' under child", key.get_ref());
            problems.add(file.problem(key, what));
        }
    }
    rows.into_iter()
        .map(|((from, through), (key, amount))| Band {
            label: key.get_ref().clone(),
            from,
            through,
            amount,
            lunch_elsewhere: lunch.get(&(from, through)).map(|(_, amount)| *amount),
        })
        .collect()
}

/// A derived row says why, and nothing else does.
fn derivation(
    file: &File<raw::YearFile>,
    raw: &raw::Riksnorm,
    problems: &mut Problems,
) -> Option<String> {
    let rows = raw.child_lunch_elsewhere.get_ref().values();
    let mut derived = rows.filter(|row| matches!(row.get_ref(), raw::LunchRow::Derived(_)));
    match (derived.next(), &raw.derivation) {
        (Some(row), None) => {
            let what = "riksnorm.derivation does not tell the reason for a derived row";
            problems.add(file.problem(row, what));
        }
        (None, Some(reason)) => {
            problems.add(file.problem(reason, "no row is derived"));
        }
        _ => {}
    }
    Some(raw.derivation.as_ref()?.get_ref().reason.clone())
}

fn shared(file: &File<raw::YearFile>, raw: &raw::Riksnorm, problems: &mut Problems) -> Vec<u32> {
    let rows = raw.shared.get_ref();
    for key in rows.keys() {
        let size = key.get_ref().parse::<u8>();
        let in_table = |size: u8| (1..=LARGEST_SHARED).contains(&size);
        if !size.is_ok_and(|size| in_table(size) && *key.get_ref() == size.to_string()) {
            let what = format!("'{}' is no row of shared costs", key.get_ref());
            problems.add(file.problem(key, what));
        }
    }
    (1..=LARGEST_SHARED)
        .map(|size| {
            let row = rows
                .iter()
                .find(|(key, _)| *key.get_ref() == size.to_string());
            row.map_or_else(
                || {
                    let what = format!("a missing row: shared costs for {size}");
                    problems.add(file.problem(&raw.shared, what));
                    0
                },
                |(_, amount)| *amount.get_ref(),
            )
        })
        .collect()
}

type Bands<'a, V> = BTreeMap<(u8, u8), (&'a Spanned<String>, V)>;

/// Rows by age: together they cover 0 to `oldest`, each age once.
fn bands<'a, V: Copy>(
    file: &File<raw::YearFile>,
    rows: &'a Spanned<BTreeMap<Spanned<String>, Spanned<V>>>,
    oldest: u8,
    problems: &mut Problems,
) -> Bands<'a, V> {
    let mut sorted = BTreeMap::new();
    for (key, amount) in rows.get_ref() {
        if let Some(ages) = ages(key.get_ref()) {
            sorted.insert(ages, (key, *amount.get_ref()));
        } else {
            let what = format!("'{}' is no age like 3 or 4-6", key.get_ref());
            problems.add(file.problem(key, what));
        }
    }
    let mut next = 0;
    for (&(from, through), (key, _)) in &sorted {
        if from > next {
            let what = format!("a missing row: no amount at {next} years");
            problems.add(file.problem(*key, what));
        } else if from < next {
            let what = format!("an overlap: two amounts at {from} years");
            problems.add(file.problem(*key, what));
        }
        next = through + 1;
    }
    if next != oldest + 1 {
        let what = format!("a missing row: the ages must end with {oldest}");
        problems.add(file.problem(rows, what));
    }
    sorted
}

/// The first and last age of a row: `3` or `4-6`. Each has one spelling, so
/// that no row can stand twice.
pub fn ages(label: &str) -> Option<(u8, u8)> {
    let (from, through) = label.split_once('-').unwrap_or((label, label));
    let (from, through) = (from.parse::<u8>().ok()?, through.parse::<u8>().ok()?);
    let spelt = if from == through {
        from.to_string()
    } else {
        format!("{from}-{through}")
    };
    (from <= through && through < u8::MAX && label == spelt).then_some((from, through))
}
