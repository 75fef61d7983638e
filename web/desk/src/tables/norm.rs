//! Riksnormen of every covered year, a column for each.

use riksnorm::{Kronor, Municipality, Provenance, Riksnorm, Rules, day_rate};
use riksnorm_web_common::years;

use super::Tab;
use super::sheet::{Sheet, Table, TableRow};
use super::years::{Years, shown};
use crate::{
    texts::{Text, Texts, key},
    words::band,
};

/// Finds the amount of a row in a year.
type Find<'a> = Box<dyn Fn(&Riksnorm) -> Option<Kronor> + 'a>;

struct NormRow<'a> {
    name: Text,
    find: Find<'a>,
    /// Whether it has a rate per day, for a child who is here some of the days.
    by_day: bool,
}

impl<'a> NormRow<'a> {
    fn new(name: Text, find: impl Fn(&Riksnorm) -> Option<Kronor> + 'a) -> Self {
        Self {
            name,
            find: Box::new(find),
            by_day: false,
        }
    }

    fn by_day(self) -> Self {
        Self {
            by_day: true,
            ..self
        }
    }
}

/// The sheet. Its rates per day are those of `year`.
pub(super) fn sheet(t: &Texts, year: u16) -> Option<Sheet> {
    let rules = years(&Municipality::DEFAULT);
    let at = rules.iter().position(|rules| rules.month().year() == year);
    let newest = rules.last()?.riksnorm();
    let columns = Years::new(rules.iter().map(|rules| rules.month().year()).collect());
    let rows = rows(newest).into_iter().map(|row| {
        let amounts: Vec<Option<Kronor>> = rules
            .iter()
            .map(|rules| (row.find)(rules.riksnorm()))
            .collect();
        let mut cells = columns.cells(&amounts, t);
        let day = at.and_then(|at| amounts.get(at).copied().flatten());
        let day = day.filter(|_| row.by_day);
        cells.push(shown(day.map(day_rate), t));
        TableRow {
            name: t.say(row.name),
            cells,
            note: None,
        }
    });
    let mut headings = columns.headings(t);
    headings.push(super::sheet::Column {
        name: t.say(key::tables_day_of(year.to_string())),
        is_difference: false,
    });
    let derived = rules.iter().filter(|rules| has_derived(rules));
    let derived = derived.map(|rules| rules.month().year().to_string());
    Some(Sheet {
        tab: Tab::Norm,
        tables: vec![Table {
            caption: t.say(key::norm_caption()),
            year: None,
            row: t.say(key::tables_row()),
            columns: headings,
            rows: rows.collect(),
            sources: sources(t, &rules),
        }],
        notes: std::iter::once(key::norm_day_note())
            .chain(derived.map(key::norm_derived_note))
            .map(|note| t.say(note))
            .collect(),
    })
}

/// What decided the norm of these years.
pub(super) fn sources(t: &Texts, rules: &[Rules]) -> Vec<String> {
    let sources = rules.iter().flat_map(|rules| {
        let wordings = rules.riksnorm().decided.iter();
        wordings.filter_map(|decided| {
            let wording = rules.riksnorm().source.wording(decided.valid_from)?;
            let (from, through) = (decided.valid_from, decided.valid_through);
            let name = wording.name;
            let dates = (from.to_string(), through.to_string());
            Some(t.say(key::source_dated(name, decided.decision, dates.0, dates.1)))
        })
    });
    sources.collect()
}

/// Whether a row of these rules stands in no text at hand.
fn has_derived(rules: &Rules) -> bool {
    let rows = rules.riksnorm().children.iter();
    let mut lunch = rows.filter_map(|row| row.lunch_elsewhere);
    lunch.any(|row| row.provenance != Provenance::Decided)
}

fn rows(newest: &Riksnorm) -> Vec<NormRow<'_>> {
    // What everyone knows by heart comes first: the norm of one, and of two.
    let whole = |adults: fn(&Riksnorm) -> Kronor, persons: u8| {
        move |norm: &Riksnorm| Some(adults(norm) + norm.shared_costs(persons).amount)
    };
    let mut rows = vec![
        NormRow::new(key::norm_whole_single(), whole(|norm| norm.single, 1)),
        NormRow::new(key::norm_whole_couple(), whole(|norm| norm.couple, 2)),
        NormRow::new(key::norm_single(), |norm| Some(norm.single)),
        NormRow::new(key::norm_couple(), |norm| Some(norm.couple)),
    ];
    for child in newest.children {
        let of = |norm: &Riksnorm| {
            let mut children = norm.children.iter().copied();
            children.find(|other| other.band == child.band)
        };
        let ages = band(child.band);
        if child.lunch_elsewhere.is_some() {
            let home = key::norm_child_home(ages.as_str());
            rows.push(NormRow::new(home, move |norm| Some(of(norm)?.amount)).by_day());
            let lunch = key::norm_child_lunch(ages);
            rows.push(
                NormRow::new(lunch, move |norm| Some(of(norm)?.lunch_elsewhere?.amount)).by_day(),
            );
        } else {
            let name = key::norm_child(ages);
            rows.push(NormRow::new(name, move |norm| Some(of(norm)?.amount)).by_day());
        }
    }
    for row in 0..newest.shared.len() {
        rows.push(NormRow::new(key::norm_shared(row + 1), move |norm| {
            norm.shared.get(row).copied()
        }));
    }
    rows.push(NormRow::new(
        key::norm_shared_above(newest.shared.len()),
        |norm| {
            let persons = u8::try_from(norm.shared.len()).ok()? + 1;
            Some(norm.shared_costs(persons).above_table?.each)
        },
    ));
    rows
}
