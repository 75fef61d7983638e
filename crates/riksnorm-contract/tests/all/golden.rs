//! Every golden household in `tests/cases` is answered exactly.

use std::fs;

use crate::common::{answer_to_text, comparable, tests_folder};
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};

/// A household with what it proves and its answer. The situation stays as it
/// is written, so that the spelling of numbers and the order of keys count.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    proves: Vec<String>,
    why: String,
    situation: Option<Box<RawValue>>,
    text: Option<String>,
    estimate: Option<Value>,
    violations: Option<Value>,
}

fn cases() -> Vec<(String, Case)> {
    let mut cases: Vec<(String, Case)> = fs::read_dir(tests_folder("cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            let case =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, case)
        })
        .collect();
    cases.sort_by(|(one, _), (other, _)| one.cmp(other));
    cases
}

#[test]
fn every_case_is_answered_exactly() {
    let mut wrong = Vec::new();
    for (name, case) in cases() {
        let text = match (&case.situation, &case.text) {
            (Some(situation), None) => situation.get(),
            (None, Some(text)) => text,
            _ => panic!("{name}: a case has a situation or a text"),
        };
        let expected = match (case.estimate, case.violations) {
            (Some(estimate), None) => estimate,
            (None, Some(violations)) => json!({ "violations": violations }),
            _ => panic!("{name}: a case has an estimate or violations"),
        };
        let answer = comparable(answer_to_text(text));
        if answer != expected {
            wrong.push(format!(
                "{name}\n  expected {expected}\n  answered {answer}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_more_than_a_hundred_cases() {
    let cases = cases();
    assert!(cases.len() > 100, "{}", cases.len());
    let refused = cases.iter().filter(|(_, case)| case.violations.is_some());
    assert!(refused.count() >= 10);
}

#[test]
fn every_case_has_a_title_what_it_proves_and_why() {
    for (name, case) in cases() {
        assert!(!case.title.trim().is_empty(), "{name}");
        assert!(!case.why.trim().is_empty(), "{name}");
        assert!(!case.proves.is_empty(), "{name}");
        assert!(
            case.proves.iter().all(|part| !part.trim().is_empty()),
            "{name}"
        );
    }
}

#[test]
fn no_two_cases_have_one_title() {
    let mut titles: Vec<String> = cases().into_iter().map(|(_, case)| case.title).collect();
    let count = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), count);
}
