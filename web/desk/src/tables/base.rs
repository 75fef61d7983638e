//! The price base amounts, a row for each year.

use riksnorm::{Kronor, PriceBaseAmount};

use super::Tab;
use super::sheet::{Column, Sheet, Table, TableRow};
use super::years::{shown, signed};
use crate::texts::{Texts, key};

pub(super) fn sheet(t: &Texts) -> Sheet {
    let mut before: Option<Kronor> = None;
    let mut sources = Vec::new();
    let rows = PriceBaseAmount::all().map(|(year, base)| {
        let change = before.map(|before| base.amount - before);
        before = Some(base.amount);
        let january = riksnorm::Month::new(year, 1);
        if let Some(wording) = january.and_then(|month| base.source.wording(month)) {
            let (from, through) = (format!("{year}-01"), format!("{year}-12"));
            let source = key::source_dated(wording.name, base.decision, from, through);
            sources.push(t.say(source));
        }
        TableRow {
            name: year.to_string(),
            cells: vec![
                shown(Some(base.amount), t),
                change.map_or_else(String::new, |change| signed(change, t)),
            ],
            note: None,
        }
    });
    let rows = rows.collect();
    let column = |name, is_difference| Column {
        name: t.say(name),
        is_difference,
    };
    Sheet {
        tab: Tab::Base,
        tables: vec![Table {
            caption: t.say(key::base_caption()),
            year: None,
            row: t.say(key::tables_year()),
            columns: vec![
                column(key::tables_amount(), false),
                column(key::tables_difference(), true),
            ],
            rows,
            sources,
        }],
        notes: vec![t.say(key::base_note())],
    }
}
