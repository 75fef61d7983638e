//! The contract's section "How a value is read": what is no JSON here.

use crate::common::{answer_to_text, text_refused};

const NO_JSON: [(&str, &str); 1] = [("invalid-json", "")];
const SOUND: &str = r#"{"month":"2026-09","adults":[{}]}"#;

/// A sound situation with one more field, `"more"`.
fn with_more(value: &str) -> String {
    format!(r#"{{"month":"2026-09","adults":[{{}}],"more":{value}}}"#)
}

fn lists(depth: usize) -> String {
    "[".repeat(depth) + &"]".repeat(depth)
}

#[test]
fn text_that_is_no_json() {
    for text in [
        "nul",
        "nil",
        "{",
        "}",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "+1",
        "01",
        ".5",
        "5.",
        "1e",
        "1e+",
        "--1",
        "0x10",
        "1_000",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"a\tb\"",
        "\"a\u{0}b\"",
        "{}{}",
        "{} x",
        "[] ,",
        "// a comment",
        "{}//",
        "/**/{}",
        "{\"a\" 1}",
        "{\"a\":}",
        "[1 2]",
        "{1:1}",
        "True",
    ] {
        text_refused(text, &NO_JSON);
    }
}

#[test]
fn a_half_of_a_surrogate_pair() {
    for text in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\u0041""#,
        r#"{"\udfff":1}"#,
    ] {
        text_refused(text, &NO_JSON);
    }
    // A whole pair is one character.
    text_refused(with_more(r#""\ud83d\ude00""#), &[("unknown-field", "more")]);
}

#[test]
fn an_empty_line() {
    for text in ["", " ", "\t", "\r", "\n", " \r\n\t"] {
        text_refused(text, &NO_JSON);
    }
}

#[test]
fn text_that_is_not_utf_8() {
    for bytes in [
        &b"\xff"[..],
        b"\"\xff\"",
        b"{\"month\":\"2026-09\xc3\"}",
        b"{\"\xed\xa0\x80\":1}",
        b"\xff\xfe{\x00}\x00",
        b"\"\xc0\xaf\"",
    ] {
        text_refused(bytes, &NO_JSON);
    }
    let mut unknown_key = SOUND.as_bytes().to_vec();
    unknown_key.truncate(SOUND.len() - 1);
    unknown_key.extend(b",\"\x80\":1}");
    text_refused(unknown_key, &NO_JSON);
}

#[test]
fn a_byte_order_mark() {
    text_refused(format!("\u{feff}{SOUND}"), &NO_JSON);
    text_refused(format!("{SOUND}\u{feff}"), &NO_JSON);
}

#[test]
fn a_duplicate_key() {
    text_refused(
        r#"{"month":"2026-09","month":"2026-09","adults":[{}]}"#,
        &NO_JSON,
    );
    text_refused(
        r#"{"month":"2026-09","adults":[{"incomes":[],"incomes":[]}]}"#,
        &NO_JSON,
    );
    text_refused(r#"{"":1,"":1}"#, &NO_JSON);
}

#[test]
fn a_duplicate_key_in_an_unknown_field() {
    text_refused(with_more(r#"{"a":1,"a":1}"#), &NO_JSON);
    text_refused(with_more(r#"[[{"b":{"a":1,"\u0061":2}}]]"#), &NO_JSON);
}

#[test]
fn a_duplicate_key_in_a_list_that_is_not_looked_into() {
    text_refused(
        r#"{"month":"2026-09","adults":[{},{},{},{"a":1,"a":1}]}"#,
        &NO_JSON,
    );
}

#[test]
fn one_key_in_two_objects_is_no_duplicate() {
    let text = r#"{"month":"2026-09","adults":[{"jobStimulus":true},{"jobStimulus":true}]}"#;
    assert_eq!(answer_to_text(text)["totals"]["support"], 8510);
}

#[test]
fn nesting_of_64_is_read() {
    text_refused(lists(64), &[("invalid-type", "")]);
    text_refused(with_more(&lists(63)), &[("unknown-field", "more")]);
    let objects = "{\"a\":".repeat(64) + "1" + &"}".repeat(64);
    text_refused(
        objects,
        &[
            ("missing-field", "month"),
            ("missing-field", "adults"),
            ("unknown-field", "a"),
        ],
    );
}

#[test]
fn nesting_deeper_than_64() {
    text_refused(lists(65), &NO_JSON);
    text_refused(with_more(&lists(64)), &NO_JSON);
    let objects = "{\"a\":".repeat(65) + "1" + &"}".repeat(65);
    text_refused(objects, &NO_JSON);
}

#[test]
fn only_nesting_counts_and_not_the_number_of_objects() {
    let many = format!("[{}]", vec![lists(62); 100].join(","));
    text_refused(with_more(&many), &[("unknown-field", "more")]);
}

#[test]
fn white_space_around_a_value_is_no_fault() {
    let spaced = format!(" \t\r\n{SOUND}\n\r\t ").replace(':', " : ");
    assert_eq!(answer_to_text(spaced), answer_to_text(SOUND));
}

#[test]
fn the_message_and_the_facts_are_there_too() {
    let answer = answer_to_text("");
    let violation = &answer["violations"][0];
    assert!(violation["message"].as_str().unwrap().contains("JSON"));
    assert_eq!(violation["params"], serde_json::json!({}));
}
