//! The record of an estimate, in words: what is printed and copied comes from
//! it. Its order, its layout and its texts are each app's own.

mod how;

use riksnorm::{Kronor, Line, SourceId};

use crate::texts::{Text, Texts};
pub use how::{HowTexts, how};

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

    /// A sum.
    #[must_use]
    pub fn from_sum<T: HowTexts>(name: &Text, amount: Kronor, t: &Texts<T>) -> Self {
        Self {
            name: t.say(name),
            amount: Some(t.write(&T::amount(amount))),
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
