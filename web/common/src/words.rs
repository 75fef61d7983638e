//! Amounts, months and rows of tables, ready to stand in a text.

use riksnorm::{Kronor, Month, RentRow};

use crate::texts::{Arg, Text};

/// An amount in a sentence: “8 200 kr”.
#[must_use]
pub const fn kronor(amount: Kronor) -> Arg {
    Arg::Kronor(amount.get())
}

/// An amount in a column that says what it is in: “8 200”.
#[must_use]
pub const fn number(amount: Kronor) -> Arg {
    Arg::Number(amount.get())
}

/// A month: “oktober 2026”.
#[must_use]
pub const fn month(month: Month) -> Arg {
    Arg::Month {
        year: month.year(),
        month: month.month(),
    }
}

/// The ages of a row as they are printed: “7–10” of `7-10`.
#[must_use]
pub fn band(ages: &str) -> String {
    ages.replace('-', "–")
}

/// The numbers of children that a guideline is for, in the app's own texts of
/// one number, of a range, and of a number without an end.
pub fn children_of_row(
    row: &RentRow,
    one: impl FnOnce(u8) -> Text,
    range: impl FnOnce(u8, u8) -> Text,
    from: impl FnOnce(u8) -> Text,
) -> Text {
    match row.through {
        Some(through) if through == row.from => one(row.from),
        Some(through) => range(row.from, through),
        None => from(row.from),
    }
}
