//! What the tests of the line share.
#![allow(dead_code, reason = "each test uses a part")]

use riksnorm::Amount;
use riksnorm_line::{Entry, Wrong, parse};

/// The entry of a line that has to be right.
pub fn right(line: &str) -> Entry {
    let reading = parse(line);
    assert_eq!(reading.mistakes, [], "{line}");
    assert!(reading.entry.household().is_ok(), "{line}");
    reading.entry
}

/// What is wrong, each with the words of the line that it points at.
pub fn wrong(line: &str) -> Vec<(&str, Wrong)> {
    let mistakes = parse(line).mistakes;
    let pointed = mistakes
        .into_iter()
        .map(|mistake| (&line[mistake.range], mistake.wrong));
    pointed.collect()
}

/// What a line with mistakes is understood as.
pub fn understood(line: &str) -> String {
    parse(line).entry.to_string()
}

/// Whole kronor.
pub fn kronor(kronor: i64) -> Amount {
    Amount::from_ore(kronor * 100).unwrap()
}
