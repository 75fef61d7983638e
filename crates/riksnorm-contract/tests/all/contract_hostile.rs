//! The contract's last words on errors: nothing ever panics, and time is
//! bounded, whatever comes in.

use crate::common;
use std::time::{Duration, Instant};

use crate::common::answer_to_text;
use proptest::{collection::vec, prelude::*};
use riksnorm_contract::json;
use serde_json::Value;

/// Far above what any of these takes, far below what nobody would wait for.
const LONG: Duration = Duration::from_mins(3);

/// Told in time: the first fault, and how many there are. An answer may be
/// larger than what came in, so it is not read as a whole.
fn is_refused(text: impl AsRef<[u8]>, code: &str, path: &str, count: usize) {
    let start = Instant::now();
    let answer = json::outcome_text(text.as_ref());
    let took = start.elapsed();
    assert!(took < LONG, "{took:?}");
    let first = format!("{{\"violations\":[{{\"code\":\"{code}\",\"path\":\"{path}\",");
    let shown: String = answer.chars().take(300).collect();
    assert!(answer.starts_with(&first), "{shown}");
    assert_eq!(answer.matches("{\"code\":").count(), count, "{shown}");
}

fn is_no_json(text: impl AsRef<[u8]>) {
    is_refused(text, "invalid-json", "", 1);
}

/// A sound situation with a field in front of the others.
fn with(field: &str) -> String {
    format!(r#"{{{field},"month":"2026-09","adults":[{{}}]}}"#)
}

fn million(element: &str) -> String {
    vec![element; 1_000_000].join(",")
}

/// Nearly as much as a situation may have.
const TEN_MEGABYTES: usize = 9_990_000;

#[test]
fn a_situation_has_at_most_ten_million_characters() {
    const MOST: usize = 10_000_000;
    let sound = r#"{"month":"2026-09","adults":[{}]}"#;
    let filled = |length: usize| format!("{sound}{}", " ".repeat(length - sound.len()));
    assert_eq!(answer_to_text(filled(MOST))["totals"]["support"], 5220);
    is_no_json(filled(MOST + 1));
    // Characters and not bytes.
    let (before, behind) = (
        r#"{"month":"2026-09","municipality":{"id":"a","name":""#,
        r#"","guidelines":[]},"adults":[{}]}"#,
    );
    let named = |length: usize| {
        let name = "å".repeat(length - before.len() - behind.len());
        format!("{before}{name}{behind}")
    };
    is_refused(named(MOST), "text-format", "municipality.name", 1);
    is_no_json(named(MOST + 1));
}

#[test]
fn a_million_sets_of_guidelines_or_rows() {
    let profile = |sets: &str| {
        with(&format!(
            r#""municipality":{{"id":"a","name":"A","guidelines":[{sets}]}}"#
        ))
    };
    let path = "municipality.guidelines";
    is_refused(profile(&million("{}")), "list-length", path, 1);
    let rows = million("null");
    let set = format!(r#"{{"source":"a","decision":"b","from":"2026-01","rent":[{rows}]}}"#);
    let path = "municipality.guidelines[0].rent";
    is_refused(profile(&set), "list-length", path, 1);
}

#[test]
fn nesting_of_65_and_of_100_000() {
    for depth in [65, 100_000, 1_000_000] {
        is_no_json("[".repeat(depth) + &"]".repeat(depth));
        is_no_json("[".repeat(depth));
        is_no_json("{\"a\":".repeat(depth) + "1" + &"}".repeat(depth));
        is_no_json("[{\"a\":".repeat(depth));
        is_no_json(with(&format!(
            "\"more\":{}{}",
            "[".repeat(depth),
            "]".repeat(depth)
        )));
        is_no_json("]".repeat(depth));
    }
}

#[test]
fn ten_megabytes_as_a_key() {
    let key = "k".repeat(TEN_MEGABYTES);
    let answer = answer_to_text(with(&format!("\"{key}\":1")));
    let violation = &answer["violations"][0];
    assert_eq!(violation["code"], "unknown-field");
    assert_eq!(violation["path"].as_str().unwrap().len(), TEN_MEGABYTES);
    assert!(violation["message"].as_str().unwrap().len() < 200);
}

#[test]
fn ten_megabytes_as_a_value() {
    let text = "v".repeat(TEN_MEGABYTES);
    is_refused(
        with(&format!("\"municipality\":\"{text}\"")),
        "municipality-unknown",
        "municipality",
        1,
    );
    is_refused(
        with(&format!("\"more\":\"{text}\"")),
        "unknown-field",
        "more",
        1,
    );
    is_refused(
        with(&format!("\"hasAssets\":\"{text}\"")),
        "invalid-type",
        "hasAssets",
        1,
    );
    is_refused(
        with(&format!("\"housing\":{{\"form\":\"{text}\"}}")),
        "unknown-kind",
        "housing.form",
        1,
    );
    is_refused(format!("\"{text}\""), "invalid-type", "", 1);
}

#[test]
fn ten_megabytes_as_a_month() {
    for month in [
        "2".repeat(TEN_MEGABYTES),
        "-".repeat(TEN_MEGABYTES),
        "å".repeat(TEN_MEGABYTES / 2),
    ] {
        let text = format!(r#"{{"month":"{month}","adults":[{{}}]}}"#);
        is_refused(text, "month-format", "month", 1);
    }
}

#[test]
fn ten_megabytes_of_escapes() {
    let text = "\\u00e5".repeat(TEN_MEGABYTES / 6);
    is_refused(
        with(&format!("\"municipality\":\"{text}\"")),
        "municipality-unknown",
        "municipality",
        1,
    );
}

#[test]
fn ten_megabytes_of_white_space() {
    let space = " ".repeat(TEN_MEGABYTES);
    is_no_json(&space);
    let answer =
        answer_to_text(with("\"hasAssets\":true").replace(':', &format!(":{}", &space[..1000])));
    assert_eq!(answer["totals"]["support"], 5220);
    is_no_json(format!("{{}}{space}x"));
}

#[test]
fn numbers_with_100_000_digits() {
    let nines = "9".repeat(100_000);
    let zeros = "0".repeat(100_000);
    let travel = |number: &str| with(&format!(r#""expenses":{{"workTravel":{number}}}"#));
    let path = "expenses.workTravel";
    is_refused(travel(&nines), "amount-too-large", path, 1);
    is_refused(travel(&format!("-{nines}")), "amount-negative", path, 1);
    is_refused(travel(&format!("1e{nines}")), "amount-too-large", path, 1);
    is_refused(travel(&format!("-1e{nines}")), "amount-negative", path, 1);
    is_refused(
        travel(&format!("0.{}", "3".repeat(100_000))),
        "amount-precision",
        path,
        1,
    );
    is_no_json(travel(&format!("0{nines}")));
    // These are 5, 5, 0 and 1 by value.
    for number in [
        format!("5.{zeros}"),
        format!("5.{zeros}e0"),
        format!("1e-{nines}"),
        format!("0.{nines}"),
        format!("0e{nines}"),
        format!("0.{zeros}5e100001"),
    ] {
        assert!(answer_to_text(travel(&number)).get("totals").is_some());
    }
}

#[test]
fn numbers_beyond_a_double() {
    for number in ["1e300", "1e400", "1e99999999999999999999"] {
        let field = |name: &str| with(&format!("\"{name}\":{{\"workTravel\":{number}}}"));
        is_refused(
            field("expenses"),
            "amount-too-large",
            "expenses.workTravel",
            1,
        );
    }
    for number in ["-1e300", "-1e400"] {
        let text = with(&format!(r#""expenses":{{"workTravel":{number}}}"#));
        is_refused(text, "amount-negative", "expenses.workTravel", 1);
    }
    for number in ["1e400", "-1e400"] {
        let text = with(&format!("\"sharedHouseholdSize\":{number}"));
        is_refused(text, "invalid-type", "sharedHouseholdSize", 1);
    }
    let path = "sharedHouseholdSize";
    is_refused(
        with(&format!("\"{path}\":1e300")),
        "shared-household-range",
        path,
        1,
    );
}

#[test]
fn numbers_that_are_no_json() {
    for number in ["NaN", "Infinity", "-Infinity", "-", "1e", "0x1", "1n", "٣"] {
        is_no_json(with(&format!("\"sharedHouseholdSize\":{number}")));
    }
}

#[test]
fn a_million_adults() {
    for element in ["{}", "null", "[]"] {
        let text = format!(r#"{{"month":"2026-09","adults":[{}]}}"#, million(element));
        is_refused(text, "adults-count", "adults", 1);
    }
}

#[test]
fn a_million_children() {
    is_refused(
        with(&format!("\"children\":[{}]", million(r#"{"a":3}"#))),
        "children-count",
        "children",
        1,
    );
}

#[test]
fn a_million_incomes() {
    let incomes = million(r#"{"k":1}"#);
    let text = format!(r#"{{"month":"2026-09","adults":[{{"incomes":[{incomes}]}}]}}"#);
    is_refused(text, "incomes-count", "adults[0].incomes", 1);
}

#[test]
fn a_million_elements_in_an_unknown_field() {
    is_refused(
        with(&format!("\"more\":[{}]", million("1"))),
        "unknown-field",
        "more",
        1,
    );
    is_refused(format!("[{}]", million("1")), "invalid-type", "", 1);
}

/// So many fields with names of their own.
fn fields(names: impl Iterator<Item = usize>, prefix: &str) -> String {
    let fields: Vec<String> = names.map(|name| format!("\"{prefix}{name}\":1")).collect();
    fields.join(",")
}

#[test]
fn a_million_unknown_fields() {
    // Four letters each, so that a million of them fit.
    let letters: Vec<char> = ('a'..='z').chain('A'..='Z').collect();
    let name = |number: usize| -> String {
        let places = [140_608, 2704, 52, 1].into_iter();
        places.map(|place| letters[number / place % 52]).collect()
    };
    let fields: Vec<String> = (0..1_000_000)
        .map(|number| format!("\"{}\":1", name(number)))
        .collect();
    let fields = fields.join(",");
    is_refused(with(&fields), "unknown-field", "aaaa", 1_000_000);
    let expenses = format!("\"expenses\":{{{fields}}}");
    is_refused(with(&expenses), "unknown-field", "expenses.aaaa", 1_000_000);
}

#[test]
fn unknown_fields_that_are_list_indices_the_wrong_way_round() {
    let expenses = fields((0..100_000).rev(), "");
    let text = with(&format!("\"expenses\":{{{expenses}}}"));
    is_refused(text, "unknown-field", "expenses.0", 100_000);
}

#[test]
fn a_duplicate_after_many_fields() {
    let many = fields(0..100_000, "k");
    is_no_json(with(&format!("{many},\"k7\":1")));
    is_no_json(with(&format!("\"more\":{{{many},\"k99999\":1}}")));
}

#[test]
fn keys_that_mean_something_to_javascript() {
    for key in [
        "__proto__",
        "constructor",
        "toString",
        "length",
        "hasOwnProperty",
        "0",
    ] {
        is_refused(with(&format!("\"{key}\":{{}}")), "unknown-field", key, 1);
    }
}

#[test]
fn an_empty_key_has_an_empty_last_part() {
    is_refused(with("\"\":1"), "unknown-field", "", 1);
    is_refused(
        with("\"expenses\":{\"\":1}"),
        "unknown-field",
        "expenses.",
        1,
    );
}

/// Any JSON value, often with keys and values of the contract.
fn any_json() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "month",
        "municipality",
        "adults",
        "incomes",
        "kind",
        "amount",
        "jobStimulus",
        "children",
        "age",
        "inSchool",
        "daysPerMonth",
        "workIncome",
        "yearToDate",
        "sharedHouseholdSize",
        "housing",
        "form",
        "monthlyCost",
        "expenses",
        "workTravel",
        "otherNeeds",
        "hasAssets",
        "2026-09",
        "umea",
        "salary",
        "rental",
        "none",
    ]);
    let text = prop_oneof![4 => words.prop_map(str::to_owned), 1 => any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-2..40_i64).prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text.clone(), inner), 0..10)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(serde_json::from_str::<Value>(&json::outcome_text(&bytes)).is_ok());
    }

    #[test]
    fn any_json_is_answered(value in any_json()) {
        let answer = answer_to_text(value.to_string());
        prop_assert!(answer["violations"].is_array() || answer["totals"].is_object());
    }

    #[test]
    fn any_situation_of_known_fields_is_answered(
        fields in vec((prop::sample::select(vec![
            "month", "municipality", "adults", "children", "sharedHouseholdSize",
            "normAdjustment", "housing", "expenses", "otherNeeds", "hasAssets",
        ]), any_json()), 0..10),
    ) {
        let mut situation = common::minimal();
        for (name, value) in fields {
            situation[name] = value;
        }
        let answer = answer_to_text(situation.to_string());
        prop_assert!(answer["violations"].is_array() || answer["totals"].is_object());
    }

    #[test]
    fn a_sound_text_cut_anywhere_is_answered(at in 0..200_usize) {
        let sound = r#"{"month":"2026-09","adults":[{"incomes":[{"kind":"salary","amount":1}]}],"children":[{"age":4}],"housing":{"form":"rental","monthlyCost":1}}"#;
        let at = at.min(sound.len());
        let answer = answer_to_text(&sound[..at]);
        prop_assert_eq!(answer["totals"].is_object(), at == sound.len());
    }
}
