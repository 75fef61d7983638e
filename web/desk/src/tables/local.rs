//! The municipality's guidelines, matnorm and fickpeng.

use riksnorm::{AdultCount, FoodMember, FoodRow, GuidelineSet, Kronor, Municipality, RentRow};
use riksnorm_web_common::{words::children_of_row, years};

use super::Tab;
use super::sheet::{Column, Sheet, Table, TableRow};
use super::years::{Years, shown};
use crate::{
    texts::{Texts, key},
    words::{kronor, member, source_from},
};

/// The guidelines for a home, a column for each year.
pub(super) fn rent(t: &Texts) -> Option<Sheet> {
    let municipality = Municipality::DEFAULT;
    let sets = municipality.guidelines();
    let newest = sets.last()?;
    let years = Years::new(sets.iter().map(|set| set.from.year()).collect());
    // The rows are for one adult or two alike.
    let overlap = newest.overlaps(AdultCount::One).next();
    let mut rent: Vec<&RentRow> = Vec::new();
    // A sort would weigh some kilobytes in the Wasm.
    for row in newest.rent.iter() {
        rent.insert(rent.partition_point(|other| other.from <= row.from), row);
    }
    let mut rows: Vec<TableRow> = rent
        .into_iter()
        .map(|row| {
            let of = |set: &GuidelineSet| {
                let mut rows = set.rent.iter();
                let same =
                    rows.find(|other| (other.from, other.through) == (row.from, row.through));
                same.map(|row| row.amount.rounded())
            };
            let amounts: Vec<Option<Kronor>> = sets.iter().map(of).collect();
            let overlaps =
                overlap.is_some_and(|(children, ..)| row.applies(AdultCount::One, children));
            TableRow {
                name: t.say(children_of_row(
                    row,
                    key::rent_children,
                    key::rent_range,
                    key::rent_from,
                )),
                cells: years.cells(&amounts, t),
                note: overlaps.then_some(1),
            }
        })
        .collect();
    let lodger = sets.iter().map(|set| Some(set.lodger?.rounded()));
    let lodger: Vec<Option<Kronor>> = lodger.collect();
    rows.push(TableRow {
        name: t.say(key::rent_lodger()),
        cells: years.cells(&lodger, t),
        note: None,
    });
    let overlap = overlap
        .map(|(children, low, high)| t.say(key::rent_overlap(children, kronor(low), kronor(high))));
    let more = [
        t.say(key::rent_what()),
        t.say(key::rent_later(newest.from.year().to_string())),
    ];
    Some(Sheet {
        tab: Tab::Rent,
        tables: vec![Table {
            caption: t.say(key::rent_caption(municipality.name())),
            year: (sets.len() == 1).then_some(newest.from.year()),
            row: t.say(key::tables_row()),
            columns: years.headings(t),
            rows,
            sources: sets
                .iter()
                .filter_map(|set| source_from(&set.source, set.from, t))
                .collect(),
        }],
        notes: overlap.into_iter().chain(more).collect(),
    })
}

/// The rows in the order of the norm.
pub(super) fn adults_first(rows: &'static [FoodRow]) -> Vec<&'static FoodRow> {
    let (mut all, children): (Vec<_>, Vec<_>) = rows
        .iter()
        .partition(|row| !matches!(row.member, FoodMember::Child { .. }));
    all.extend(children);
    all
}

/// What food costs, and what is left of an adult's norm beside it.
pub(super) fn food(t: &Texts) -> Option<Sheet> {
    let rules = years(&Municipality::DEFAULT).pop()?;
    let food = rules.food()?;
    let mut notes = Vec::new();
    let year = food.valid_from.year().to_string();
    let mut tables = Vec::new();
    for (caption, rows) in [
        (key::food_caption(year.as_str()), food.matnorm),
        (key::pocket_caption(year.as_str()), food.fickpeng),
    ] {
        let rows = adults_first(rows).into_iter().map(|row| {
            let name = t.say(member(row));
            let note = row.printed_week.map(|printed| {
                let week = kronor(row.week);
                let note = key::food_misprint(name.as_str(), kronor(printed), week);
                notes.push(t.say(note));
                notes.len()
            });
            let cells = [row.month, row.week, row.day].map(|amount| shown(Some(amount), t));
            TableRow {
                name,
                cells: cells.to_vec(),
                note,
            }
        });
        let rows = rows.collect();
        let columns = [
            key::tables_month(),
            key::tables_week(),
            key::tables_each_day(),
        ];
        tables.push(Table {
            caption: t.say(caption),
            year: Some(food.valid_from.year()),
            row: t.say(key::tables_row()),
            columns: columns
                .map(|name| Column {
                    name: t.say(name),
                    is_difference: false,
                })
                .into(),
            rows,
            sources: source_from(&food.source, food.valid_from, t)
                .into_iter()
                .collect(),
        });
    }
    notes.extend([t.say(key::food_week()), t.say(key::food_parts(year))]);
    Some(Sheet {
        tab: Tab::Food,
        tables,
        notes,
    })
}
