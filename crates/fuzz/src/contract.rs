//! The JSON contract: any text is answered, and an answer is within what the
//! contract says of it.

use riksnorm_contract::json::{Outcome, outcome_text, read_and_estimate};
use riksnorm_contract::{Estimate, Violation};
use serde_json::Value;

/// No household can have more: every amount that it may state, at the largest.
const MOST: i64 = 1_000_000_000;

pub(crate) fn check(input: &[u8]) {
    let outcome = read_and_estimate(input);
    match &outcome {
        Outcome::Estimate(estimate) => {
            is_within(estimate);
            reads_again(input, &outcome);
        }
        Outcome::Refused { violations } => names_what_is_wrong(violations),
    }
    let written = outcome_text(input);
    assert!(serde_json::from_str::<Value>(&written).is_ok(), "{written}");
}

/// The same situation, written by another hand, has the same answer.
fn reads_again(input: &[u8], outcome: &Outcome) {
    let value: Value = serde_json::from_slice(input).expect("a second reader takes it for JSON");
    let spelt = value.to_string();
    assert_eq!(&read_and_estimate(spelt.as_bytes()), outcome, "{spelt}");
}

pub(crate) fn is_within(estimate: &Estimate) {
    let sum = |group: &str| -> i64 {
        let lines = estimate.lines.iter().filter(|line| line.group == group);
        lines.map(|line| line.amount).sum()
    };
    let totals = &estimate.totals;
    assert_eq!(totals.personal, sum("personal"));
    assert_eq!(totals.shared, sum("shared"));
    assert_eq!(totals.housing, sum("housing"));
    assert_eq!(totals.expenses, sum("expenses"));
    assert_eq!(totals.other_needs, sum("otherNeeds"));
    assert_eq!(totals.income, sum("income"));
    let norm = totals.personal + totals.shared + sum("adjustment");
    assert_eq!(totals.norm, norm);
    assert_eq!(totals.needs, norm + totals.housing + totals.expenses);
    assert_eq!(totals.balance, totals.income - totals.needs);
    assert_eq!(totals.support, (-totals.balance).max(0));
    let with_other_needs = (totals.other_needs - totals.balance).max(0);
    assert_eq!(totals.support_with_other_needs, with_other_needs);
    assert!((0..=MOST).contains(&norm), "{totals:?}");
    assert!((0..=MOST).contains(&totals.income), "{totals:?}");
    assert!((0..=MOST).contains(&totals.support), "{totals:?}");
    for line in &estimate.lines {
        let least = if line.group == "adjustment" { -MOST } else { 0 };
        assert!((least..=MOST).contains(&line.amount), "{line:?}");
    }
}

pub(crate) fn names_what_is_wrong(violations: &[Violation]) {
    assert!(!violations.is_empty());
    for violation in violations {
        assert!(!violation.code.as_str().is_empty());
        assert!(!violation.message.is_empty(), "{violation:?}");
    }
}
