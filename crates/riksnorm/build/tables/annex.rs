//! A municipality and the annexes with its guidelines and its matnorm.

use std::collections::BTreeMap;

use toml::Spanned;

use super::{
    check::{MonthNumber, Problems, Source},
    file::File,
    raw::{self, FoodRow},
    year::{OLDEST_CHILD, OLDEST_LUNCH, YearTable, ages},
};

pub struct Municipality {
    pub id: String,
    pub name: String,
    pub contacts: Vec<[String; 4]>,
    pub annexes: Vec<Annex>,
}

pub struct Annex {
    pub year: u16,
    pub source: String,
    pub decision: String,
    pub from: MonthNumber,
    pub through: MonthNumber,
    pub rent: Vec<RentBand>,
    pub rent_overlap: Option<(u8, u32, u32)>,
    pub lodger: u32,
    pub matnorm: Vec<Food>,
    pub fickpeng: Vec<Food>,
}

pub struct RentBand {
    pub label: String,
    pub from: u8,
    pub through: Option<u8>,
    pub amount: u32,
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
    years: &[YearTable],
    problems: &mut Problems,
) -> Municipality {
    let raw = &file.content;
    let mut annexes: Vec<Annex> = Vec::new();
    for annex in &raw.annex {
        let checked = check_annex(file, annex, known, problems);
        if annexes.last().is_some_and(|last| last.year >= checked.year) {
            let what = "an overlap: the annexes stand by year, one each";
            problems.add(file.problem(&annex.year, what));
        }
        annexes.push(checked);
    }
    let norms = years.iter().filter_map(|year| year.riksnorm.as_ref());
    let first_covered = norms
        .flat_map(|norm| norm.decided.iter().map(|(_, from, _)| *from))
        .min();
    match (annexes.first(), raw.annex.first()) {
        (Some(first), Some(place)) if Some(first.from) > first_covered => {
            let what = "a gap: no annex for the first months of the riksnorm";
            problems.add(file.problem(&place.valid_from, what));
        }
        (None, _) => problems.add(file.problem(&raw.id, "the municipality has no annex")),
        _ => {}
    }
    Municipality {
        id: raw.id.get_ref().clone(),
        name: raw.name.get_ref().clone(),
        contacts: raw
            .contact
            .iter()
            .map(|contact| {
                let fields = [&contact.id, &contact.name, &contact.number, &contact.source];
                fields.map(|field| field.get_ref().clone())
            })
            .collect(),
        annexes,
    }
}

fn check_annex(
    file: &File<raw::Municipality>,
    raw: &raw::Annex,
    known: &[Source],
    problems: &mut Problems,
) -> Annex {
    let period = problems.period(file, &raw.valid_from, &raw.valid_through);
    if period.start() / 12 != u32::from(*raw.year.get_ref()) {
        problems.add(file.problem(&raw.valid_from, "the annex begins outside its year"));
    }
    Annex {
        year: *raw.year.get_ref(),
        source: problems.source(known, file, &raw.source),
        decision: raw.decision.get_ref().clone(),
        from: *period.start(),
        through: *period.end(),
        rent: rent(file, raw, problems),
        rent_overlap: raw.rent_overlap.as_ref().map(|overlap| {
            let overlap = overlap.get_ref();
            (overlap.children, overlap.low, overlap.high)
        }),
        lodger: *raw.lodger.one_room.get_ref(),
        matnorm: matnorm(file, raw, problems),
        fickpeng: fickpeng(file, raw, problems),
    }
}

/// The bands cover every number of children from none; two may share a number
/// only where the data says so.
fn rent(
    file: &File<raw::Municipality>,
    raw: &raw::Annex,
    problems: &mut Problems,
) -> Vec<RentBand> {
    let mut bands = BTreeMap::new();
    for (key, amount) in raw.rent.get_ref() {
        let label = key.get_ref();
        let open = label.strip_suffix('-');
        let range = match open {
            Some(from) => from
                .parse::<u8>()
                .ok()
                .filter(|number| number.to_string() == from)
                .map(|from| (from, None)),
            None => ages(label).map(|(from, through)| (from, Some(through))),
        };
        let Some((from, through)) = range else {
            let what = format!("'{label}' is no number of children like 2, 3-5 or 5-");
            problems.add(file.problem(key, what));
            continue;
        };
        let amount = *amount.get_ref();
        let label = label.clone();
        bands.insert(
            (from, through.unwrap_or(u8::MAX)),
            (
                key,
                RentBand {
                    label,
                    from,
                    through,
                    amount,
                },
            ),
        );
    }
    let mut next = Some(0);
    let mut last_amount = 0;
    let mut found = None;
    for (key, band) in bands.values() {
        match next {
            Some(next) if band.from > next => {
                let what = format!("a missing row: no guideline at {next} children");
                problems.add(file.problem(*key, what));
            }
            Some(next) if band.from == next => {}
            // One shared number of children is a known oddity, if it is told.
            Some(next) if band.from + 1 == next && found.is_none() => {
                found = Some((
                    *key,
                    raw::RentOverlap {
                        children: band.from,
                        low: last_amount,
                        high: band.amount,
                    },
                ));
            }
            _ => problems.add(file.problem(*key, "an overlap of more than one number of children")),
        }
        next = band.through.map(|through| through + 1);
        last_amount = band.amount;
    }
    if next.is_some() {
        problems.add(file.problem(
            &raw.rent,
            "a missing row: the last band must be open, like 5-",
        ));
    }
    match (found, &raw.rent_overlap) {
        (Some((key, found)), told) if told.as_ref().map(Spanned::get_ref) != Some(&found) => {
            let what = format!(
                "an overlap at {} children ({} and {}) that rent_overlap does not tell",
                found.children, found.low, found.high
            );
            problems.add(file.problem(key, what));
        }
        (None, Some(told)) => {
            problems.add(file.problem(told, "rent_overlap tells of an overlap that is not there"));
        }
        _ => {}
    }
    bands.into_values().map(|(_, band)| band).collect()
}

fn matnorm(file: &File<raw::Municipality>, raw: &raw::Annex, problems: &mut Problems) -> Vec<Food> {
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

/// Matnorm and fickpeng of adults are the norm of the annex's year in two
/// parts, so their sum is a check on all three.
fn fickpeng(
    file: &File<raw::Municipality>,
    raw: &raw::Annex,
    problems: &mut Problems,
) -> Vec<Food> {
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
