//! The record of an estimate, in words: what is shown, printed and copied
//! comes from it. Its order, its layout and its texts are each app's own.

mod how;

use riksnorm::{Kronor, Line, SourceId};

use crate::texts::{Text, Texts};
pub use how::{HowTexts, how};

/// A part of the calculation: some lines, and their sums.
#[derive(Debug, Default)]
pub struct Section {
    /// What it is about.
    pub title: String,
    /// The heading of what was entered, where that has a column.
    pub entered: Option<String>,
    /// The heading of what counts, where that has a column.
    pub counted: Option<String>,
    /// Its lines and their sums.
    pub rows: Vec<Row>,
}

/// A line or a sum of lines.
#[derive(Debug, Default)]
pub struct Row {
    /// The line; none for a sum.
    pub line: Option<Line>,
    /// What it is called.
    pub name: String,
    /// How it was counted in short; empty where there is nothing to say.
    pub how: String,
    /// The amount as entered.
    pub entered: Option<String>,
    /// The amount that counts.
    pub amount: Option<String>,
    /// The sources it rests on; none for a sum.
    pub sources: Vec<SourceId>,
}

impl Row {
    /// A line with the name that the app calls it by.
    #[must_use]
    pub fn from_line<T: HowTexts>(line: &Line, name: String, t: &Texts<T>) -> Self {
        let how: Vec<String> = how::<T>(line).iter().map(|text| t.say(text)).collect();
        let write = |amount: Kronor| t.write(&T::amount(amount));
        Self {
            line: Some(line.clone()),
            name,
            how: how.join(", "),
            entered: line.item.entered().map(write),
            amount: Some(write(line.amount)),
            sources: vec![line.source.clone()],
        }
    }

    /// A sum of amounts as entered, as they count, or both.
    #[must_use]
    pub fn from_sum<T: HowTexts>(
        name: &Text,
        entered: Option<Kronor>,
        amount: Option<Kronor>,
        t: &Texts<T>,
    ) -> Self {
        let write = |amount: Kronor| t.write(&T::amount(amount));
        Self {
            name: t.say(name),
            entered: entered.map(write),
            amount: amount.map(write),
            ..Self::default()
        }
    }
}

/// Each once, such as a source, in the order in which they first come.
#[must_use]
pub fn each_once<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}
