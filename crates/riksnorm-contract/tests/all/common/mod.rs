//! Situations in and answers out, in few words.

use std::path::PathBuf;

use riksnorm_contract::json;
use serde_json::{Value, json};

/// A folder of the repository's `tests/`.
pub fn tests_folder(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests")).join(name)
}

/// The answer to a text.
pub fn answer_to_text(text: impl AsRef<[u8]>) -> Value {
    serde_json::from_str(&json::outcome_text(text.as_ref())).unwrap()
}

/// The answer to a situation.
pub fn answer(situation: &Value) -> Value {
    answer_to_text(situation.to_string())
}

/// The answer to a situation that has to be sound.
pub fn estimate(situation: &Value) -> Value {
    let answer = answer(situation);
    assert!(answer.get("violations").is_none(), "{answer}");
    answer
}

/// What is wrong with a text, each as its code and its path.
pub fn faults_of_text(text: impl AsRef<[u8]>) -> Vec<(String, String)> {
    let answer = answer_to_text(text);
    let violations = answer["violations"].as_array();
    let violations = violations.unwrap_or_else(|| panic!("it was answered: {answer}"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    violations
        .iter()
        .map(|violation| (text(&violation["code"]), text(&violation["path"])))
        .collect()
}

/// What is wrong with a situation, each as its code and its path.
pub fn faults(situation: &Value) -> Vec<(String, String)> {
    faults_of_text(situation.to_string())
}

/// Exactly these things are wrong, in this order.
pub fn refused(situation: &Value, expected: &[(&str, &str)]) {
    assert_eq!(faults(situation), owned(expected), "{situation}");
}

/// Exactly these things are wrong with the text, in this order.
pub fn text_refused(text: impl AsRef<[u8]>, expected: &[(&str, &str)]) {
    let shown = String::from_utf8_lossy(text.as_ref()).into_owned();
    let shown: String = shown.chars().take(200).collect();
    assert_eq!(faults_of_text(text), owned(expected), "{shown}");
}

fn owned(faults: &[(&str, &str)]) -> Vec<(String, String)> {
    faults
        .iter()
        .map(|(code, path)| ((*code).to_owned(), (*path).to_owned()))
        .collect()
}

/// The one violation of a situation, with its message and its facts.
pub fn violation(situation: &Value) -> Value {
    let answer = answer(situation);
    let violations = answer["violations"].as_array().unwrap();
    assert_eq!(violations.len(), 1, "{answer}");
    violations[0].clone()
}

/// One adult with nothing, in September 2026: no notice of its own.
pub fn minimal() -> Value {
    json!({ "month": "2026-09", "adults": [{}] })
}

/// The minimal situation with other fields, or fields in another way.
pub fn with(fields: Value) -> Value {
    let mut situation = minimal();
    let Value::Object(fields) = fields else {
        panic!("fields are an object");
    };
    situation.as_object_mut().unwrap().extend(fields);
    situation
}

/// A situation with one income, its amount spelt like this.
pub fn with_amount(spelt: &str) -> String {
    format!(
        r#"{{"month":"2026-09","adults":[{{"incomes":[{{"kind":"other","amount":{spelt}}}]}}]}}"#
    )
}

/// The lines of a part of the calculation.
pub fn lines(estimate: &Value, group: &str) -> Vec<Value> {
    let lines = estimate["lines"].as_array().unwrap().iter();
    lines
        .filter(|line| line["group"] == group)
        .cloned()
        .collect()
}

/// The only line of a part of the calculation.
pub fn line(estimate: &Value, group: &str) -> Value {
    let lines = lines(estimate, group);
    assert_eq!(lines.len(), 1, "{estimate}");
    lines[0].clone()
}

/// The names of an object's fields.
pub fn fields(object: &Value) -> Vec<&str> {
    object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// The answer as another reading gives it: without the fingerprint, which has
/// to be one, and without messages, which have to be there.
pub fn comparable(mut answer: Value) -> Value {
    if let Some(rules) = answer.get_mut("rules").and_then(Value::as_object_mut) {
        let fingerprint = rules.remove("fingerprint").unwrap();
        assert!(
            is_fingerprint(fingerprint.as_str().unwrap()),
            "{fingerprint}"
        );
    }
    if let Some(violations) = answer.get_mut("violations").and_then(Value::as_array_mut) {
        for violation in violations {
            let message = violation
                .as_object_mut()
                .unwrap()
                .remove("message")
                .unwrap();
            assert!(!message.as_str().unwrap().is_empty());
        }
    }
    answer
}

/// `sha256:` and 64 hexadecimal digits.
pub fn is_fingerprint(text: &str) -> bool {
    text.strip_prefix("sha256:").is_some_and(|digits| {
        let hexadecimal = |digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        digits.len() == 64 && digits.bytes().all(hexadecimal)
    })
}
