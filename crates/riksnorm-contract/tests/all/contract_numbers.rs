//! The contract's section "How a value is read", for what only JavaScript has:
//! `NaN`, the infinities, and values that are nothing in JSON, such as a
//! `BigInt`. That `undefined` is absent is seen to where JavaScript values are
//! copied: `tests/npm/values.test.mjs`.

use riksnorm_contract::{Json, Violation, estimate, read};

fn text(text: &'static str) -> Json<'static> {
    Json::Text(text.into())
}

fn object(fields: Vec<(&'static str, Json<'static>)>) -> Json<'static> {
    let fields = fields.into_iter();
    Json::Object(fields.map(|(name, value)| (name.into(), value)).collect())
}

/// A situation with an adult and other fields.
fn with(fields: Vec<(&'static str, Json<'static>)>) -> Json<'static> {
    let adults = Json::List(vec![object(vec![])]);
    let mut all = vec![("month", text("2026-09")), ("adults", adults)];
    all.extend(fields);
    object(all)
}

fn child(field: &'static str, value: f64) -> Json<'static> {
    let fields = vec![("age", Json::Number(5.0)), (field, Json::Number(value))];
    with(vec![("children", Json::List(vec![object(fields)]))])
}

fn support(situation: &Json<'_>) -> i64 {
    estimate(&read(situation).unwrap()).totals.support
}

fn short(violations: &[Violation]) -> Vec<(&'static str, &str)> {
    let short = violations.iter();
    short
        .map(|violation| (violation.code.as_str(), violation.path.as_str()))
        .collect()
}

fn refused(situation: &Json<'_>, expected: &[(&'static str, &str)]) {
    assert_eq!(short(&read(situation).unwrap_err()), expected);
}

#[test]
fn not_a_number_is_of_the_wrong_type() {
    let amount = |number| {
        let income = object(vec![
            ("kind", text("salary")),
            ("amount", Json::Number(number)),
        ]);
        let adult = object(vec![("incomes", Json::List(vec![income]))]);
        object(vec![
            ("month", text("2026-09")),
            ("adults", Json::List(vec![adult])),
        ])
    };
    let path = "adults[0].incomes[0].amount";
    refused(&amount(f64::NAN), &[("invalid-type", path)]);
    refused(&amount(-f64::NAN), &[("invalid-type", path)]);
    refused(&amount(f64::INFINITY), &[("amount-too-large", path)]);
    refused(&amount(f64::NEG_INFINITY), &[("amount-negative", path)]);
    refused(&amount(f64::MAX), &[("amount-too-large", path)]);
    assert_eq!(support(&amount(-0.0)), 5220);
    assert_eq!(support(&amount(20.5)), 5199);
}

#[test]
fn an_integer_that_is_not_a_number_or_infinite_is_of_the_wrong_type() {
    for number in [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MIN_POSITIVE,
        2.5,
    ] {
        let situation = child("daysPerMonth", number);
        refused(&situation, &[("invalid-type", "children[0].daysPerMonth")]);
        let situation = with(vec![("sharedHouseholdSize", Json::Number(number))]);
        refused(&situation, &[("invalid-type", "sharedHouseholdSize")]);
    }
    let situation = child("daysPerMonth", f64::MAX);
    refused(&situation, &[("days-range", "children[0].daysPerMonth")]);
}

#[test]
fn what_is_nothing_in_json_is_of_the_wrong_type() {
    let situation = with(vec![
        ("sharedHouseholdSize", Json::Null),
        ("expenses", object(vec![("workTravel", Json::Null)])),
        ("hasAssets", Json::Null),
        ("more", Json::Null),
    ]);
    refused(
        &situation,
        &[
            ("invalid-type", "sharedHouseholdSize"),
            ("invalid-type", "expenses.workTravel"),
            ("invalid-type", "hasAssets"),
            ("unknown-field", "more"),
        ],
    );
}

#[test]
fn a_flag_is_read_as_a_flag() {
    let situation = with(vec![("hasAssets", Json::Bool(true))]);
    assert!(read(&situation).unwrap().household.has_assets);
}
