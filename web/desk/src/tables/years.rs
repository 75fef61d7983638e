//! A column for each year, with its difference from the year before.

use riksnorm::Kronor;

use super::sheet::Column;
use crate::{
    texts::{Texts, key},
    words::number,
};

/// The years of a table, oldest first.
pub(super) struct Years(Vec<u16>);

impl Years {
    pub(super) fn new(years: Vec<u16>) -> Self {
        Self(years)
    }

    /// A column for each year, each but the first followed by its difference.
    pub(super) fn headings(&self, t: &Texts) -> Vec<Column> {
        let mut columns = Vec::new();
        for (at, year) in self.0.iter().enumerate() {
            columns.push(Column {
                name: year.to_string(),
                is_difference: false,
            });
            if at > 0 {
                columns.push(Column {
                    name: t.say(key::tables_difference()),
                    is_difference: true,
                });
            }
        }
        columns
    }

    /// The cells of a row with an amount for each year.
    pub(super) fn cells(&self, amounts: &[Option<Kronor>], t: &Texts) -> Vec<String> {
        let mut cells = Vec::new();
        let mut before: Option<Kronor> = None;
        for (at, amount) in amounts.iter().take(self.0.len()).enumerate() {
            cells.push(shown(*amount, t));
            if at > 0 {
                let difference = amount.zip(before).map(|(now, before)| now - before);
                cells.push(difference.map_or_else(String::new, |change| signed(change, t)));
            }
            before = *amount;
        }
        cells
    }
}

/// An amount in a cell.
pub(crate) fn shown(amount: Option<Kronor>, t: &Texts) -> String {
    amount.map_or_else(String::new, |amount| t.write(&number(amount)))
}

/// A change with its sign.
pub(crate) fn signed(change: Kronor, t: &Texts) -> String {
    let written = t.write(&number(change));
    if change > Kronor::ZERO {
        format!("+{written}")
    } else {
        written
    }
}
