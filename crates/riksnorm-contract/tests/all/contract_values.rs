//! The contract's section "How a value is read", for values that JSON has.

use crate::common;
use crate::common::{answer_to_text, estimate, line, refused, text_refused, with, with_amount};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What an income of this spelling comes to, or the code of its violation.
fn amount(spelt: &str) -> Result<i64, String> {
    let answer = answer_to_text(with_amount(spelt));
    match answer["violations"][0]["code"].as_str() {
        Some(code) => Err(code.to_owned()),
        None => Ok(answer["totals"]["income"].as_i64().unwrap()),
    }
}

fn code(spelt: &str) -> String {
    amount(spelt).expect_err(spelt)
}

/// The code at the place of an integer field of this spelling, if any.
fn integer(field: &str, spelt: &str) -> Option<String> {
    let text = match field {
        "age" => format!(r#"{{"month":"2026-09","adults":[{{}}],"children":[{{"age":{spelt}}}]}}"#),
        "daysPerMonth" => format!(
            r#"{{"month":"2026-09","adults":[{{}}],"children":[{{"age":5,"daysPerMonth":{spelt}}}]}}"#
        ),
        _ => format!(r#"{{"month":"2026-09","adults":[{{}}],"sharedHouseholdSize":{spelt}}}"#),
    };
    let violation = &answer_to_text(text)["violations"][0];
    violation["code"].as_str().map(str::to_owned)
}

#[test]
fn a_number_counts_by_value_however_it_is_spelt() {
    for spelt in [
        "5",
        "5.0",
        "5e0",
        "5.00",
        "0.5e1",
        "50E-1",
        "500e-2",
        "5.000000000000000000",
    ] {
        assert_eq!(amount(spelt), Ok(5), "{spelt}");
    }
}

#[test]
fn trailing_zeros_are_no_decimals() {
    // 1.100 has one decimal, and 12345.670 has two.
    assert_eq!(amount("1.100"), Ok(1));
    assert_eq!(amount("12345.670"), Ok(12346));
    assert_eq!(amount("1000000.000"), Ok(1_000_000));
}

#[test]
fn minus_zero_is_zero() {
    for spelt in ["-0", "-0.0", "-0e5"] {
        let answer = answer_to_text(with_amount(spelt));
        assert_eq!(answer["totals"]["income"], 0, "{spelt}");
        assert_eq!(
            common::lines(&answer, "income"),
            Vec::<Value>::new(),
            "{spelt}"
        );
        assert_eq!(integer("age", spelt), None, "{spelt}");
    }
}

#[test]
fn a_number_is_its_nearest_double() {
    // 1e-400 is 0 as a double, 0.1000000000000000055 is 0.1.
    assert_eq!(amount("1e-400"), Ok(0));
    assert_eq!(amount("0.1000000000000000055511151231257827"), Ok(0));
    assert_eq!(amount("999999.9900000000000000001"), Ok(1_000_000));
    assert_eq!(amount("1000000.00000000001"), Ok(1_000_000));
}

#[test]
fn the_shortest_form_of_a_double_decides_its_decimals() {
    assert_eq!(amount("0.3"), Ok(0));
    assert_eq!(code("0.30000000000000004"), "amount-precision");
    assert_eq!(amount("4.35"), Ok(4));
    assert_eq!(amount("1.15"), Ok(1));
    assert_eq!(code("1.005"), "amount-precision");
    assert_eq!(code("1e-7"), "amount-precision");
    assert_eq!(code("5e-324"), "amount-precision");
}

#[test]
fn an_amount_of_half_a_krona_goes_up() {
    for (spelt, rounded) in [
        ("0.49", 0),
        ("0.5", 1),
        ("0.50", 1),
        ("1.49", 1),
        ("1.5", 2),
    ] {
        assert_eq!(amount(spelt), Ok(rounded), "{spelt}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_amount_with_two_decimals_is_read_exactly(ore in 0..=100_000_000_i64) {
        let spelt = format!("{}.{:02}", ore / 100, ore % 100);
        prop_assert_eq!(amount(&spelt), Ok((ore + 50) / 100));
    }

    #[test]
    fn every_amount_with_a_third_decimal_is_refused(thousandths in 0..=999_999_999_i64) {
        prop_assume!(thousandths % 10 != 0);
        let spelt = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        prop_assert_eq!(amount(&spelt), Err("amount-precision".to_owned()));
    }
}

#[test]
fn an_integer_with_decimals_is_of_the_wrong_type() {
    for field in ["age", "daysPerMonth", "sharedHouseholdSize"] {
        for spelt in ["4.5", "4.000001", "-0.5", "1e-5", "30.5"] {
            let found = integer(field, spelt);
            assert_eq!(found.as_deref(), Some("invalid-type"), "{field} {spelt}");
        }
    }
}

#[test]
fn an_infinite_integer_is_of_the_wrong_type() {
    for field in ["age", "daysPerMonth", "sharedHouseholdSize"] {
        for spelt in ["1e400", "-1e400"] {
            let found = integer(field, spelt);
            assert_eq!(found.as_deref(), Some("invalid-type"), "{field} {spelt}");
        }
    }
}

#[test]
fn an_integer_out_of_range_has_the_fields_own_code() {
    for (field, code, out_of_range) in [
        (
            "age",
            "child-age",
            ["-1", "21", "255", "256", "1e300", "-1e300", "4294967300"],
        ),
        (
            "daysPerMonth",
            "days-range",
            ["0", "-1", "32", "257", "1e300", "-1e300", "4294967301"],
        ),
        (
            "sharedHouseholdSize",
            "shared-household-range",
            ["0", "1", "31", "258", "1e300", "-1e300", "4294967298"],
        ),
    ] {
        for spelt in out_of_range {
            assert_eq!(
                integer(field, spelt).as_deref(),
                Some(code),
                "{field} {spelt}"
            );
        }
    }
}

#[test]
fn an_integer_within_range_is_read_however_it_is_spelt() {
    for (field, within) in [
        ("age", ["0", "5.0", "1.7e1"]),
        ("daysPerMonth", ["1", "31", "3.1e1"]),
        ("sharedHouseholdSize", ["2", "30", "30.0"]),
    ] {
        for spelt in within {
            assert_eq!(integer(field, spelt), None, "{field} {spelt}");
        }
    }
}

#[test]
fn an_amount_gets_the_first_code_that_fits() {
    for (spelt, expected) in [
        ("\"5\"", "invalid-type"),
        ("true", "invalid-type"),
        ("null", "invalid-type"),
        ("[]", "invalid-type"),
        ("{}", "invalid-type"),
        ("-0.001", "amount-negative"),
        ("-1", "amount-negative"),
        ("-1e300", "amount-negative"),
        ("-1e400", "amount-negative"),
        ("-5e-324", "amount-negative"),
        ("1000000.001", "amount-too-large"),
        ("1000000.01", "amount-too-large"),
        ("1000001", "amount-too-large"),
        ("1e300", "amount-too-large"),
        ("1e400", "amount-too-large"),
        ("0.001", "amount-precision"),
        ("999999.999", "amount-precision"),
    ] {
        assert_eq!(code(spelt), expected, "{spelt}");
    }
}

#[test]
fn every_field_of_an_amount_is_read_in_the_same_way() {
    for (situation, path) in [
        (
            json!({ "housing": { "form": "rental", "monthlyCost": -1 } }),
            "housing.monthlyCost",
        ),
        (
            json!({ "expenses": { "tradeUnion": -1 } }),
            "expenses.tradeUnion",
        ),
        (
            json!({ "otherNeeds": { "internet": -1 } }),
            "otherNeeds.internet",
        ),
        (
            json!({ "children": [{ "age": 5, "workIncome": { "month": -1, "yearToDate": 5 } }] }),
            "children[0].workIncome.month",
        ),
        (
            json!({ "children": [{ "age": 5, "workIncome": { "month": 1, "yearToDate": -5 } }] }),
            "children[0].workIncome.yearToDate",
        ),
    ] {
        refused(&with(situation), &[("amount-negative", path)]);
    }
}

#[test]
fn a_month_is_text_of_year_and_month() {
    for month in [
        "",
        "2026",
        "2026-",
        "2026-9",
        "2026-13",
        "2026-00",
        "2026-099",
        "26-09",
        "2026/09",
        "2026-09-01",
        " 2026-09",
        "2026-09 ",
        "+026-09",
        "2026-+9",
        "２026-09",
        "november",
        "202609",
    ] {
        refused(
            &with(json!({ "month": month })),
            &[("month-format", "month")],
        );
    }
    for month in [json!(202_609), json!(["2026-09"]), json!({}), json!(true)] {
        refused(
            &with(json!({ "month": month })),
            &[("invalid-type", "month")],
        );
    }
}

#[test]
fn a_month_is_within_coverage() {
    for month in ["2024-01", "2024-12", "2025-01", "2026-12"] {
        assert_eq!(estimate(&with(json!({ "month": month })))["month"], month);
    }
    for month in ["2023-12", "2027-01", "0000-01", "9999-12"] {
        refused(
            &with(json!({ "month": month })),
            &[("month-not-covered", "month")],
        );
    }
}

#[test]
fn a_municipality_is_text_of_one_that_is_known() {
    for municipality in ["Umea", "umeå", "", "stockholm", "umea "] {
        let situation = with(json!({ "municipality": municipality }));
        refused(&situation, &[("municipality-unknown", "municipality")]);
    }
    refused(
        &with(json!({ "municipality": 2480 })),
        &[("invalid-type", "municipality")],
    );
}

#[test]
fn a_flag_is_true_or_false() {
    for flag in [json!(1), json!(0), json!("true"), json!([]), json!({})] {
        refused(
            &with(json!({ "hasAssets": flag })),
            &[("invalid-type", "hasAssets")],
        );
        let adults = json!([{ "jobStimulus": flag }]);
        refused(
            &with(json!({ "adults": adults })),
            &[("invalid-type", "adults[0].jobStimulus")],
        );
        let children = json!([{ "age": 19, "lunchElsewhere": flag, "inSchool": flag }]);
        refused(
            &with(json!({ "children": children })),
            &[
                ("invalid-type", "children[0].lunchElsewhere"),
                ("invalid-type", "children[0].inSchool"),
            ],
        );
    }
}

#[test]
fn null_is_of_the_wrong_type_in_every_field() {
    let nothing = Value::Null;
    refused(&nothing, &[("invalid-type", "")]);
    refused(
        &json!({
            "month": nothing, "municipality": nothing, "adults": nothing, "children": nothing,
            "sharedHouseholdSize": nothing, "housing": nothing, "expenses": nothing,
            "otherNeeds": nothing, "hasAssets": nothing,
        }),
        &[
            ("invalid-type", "month"),
            ("invalid-type", "municipality"),
            ("invalid-type", "adults"),
            ("invalid-type", "children"),
            ("invalid-type", "sharedHouseholdSize"),
            ("invalid-type", "housing"),
            ("invalid-type", "expenses"),
            ("invalid-type", "otherNeeds"),
            ("invalid-type", "hasAssets"),
        ],
    );
    refused(
        &json!({
            "month": "2026-09",
            "adults": [{ "incomes": [{ "kind": nothing, "amount": nothing }, nothing],
                         "jobStimulus": nothing }, { "incomes": nothing }],
            "children": [
                { "age": nothing, "lunchElsewhere": nothing, "daysPerMonth": nothing,
                  "inSchool": nothing, "workIncome": nothing },
                { "age": 5, "workIncome": { "month": nothing, "yearToDate": nothing } },
                nothing,
            ],
            "housing": { "form": nothing, "monthlyCost": nothing },
            "expenses": { "workTravel": nothing },
            "otherNeeds": { "glasses": nothing },
        }),
        &[
            ("invalid-type", "adults[0].incomes[0].kind"),
            ("invalid-type", "adults[0].incomes[0].amount"),
            ("invalid-type", "adults[0].incomes[1]"),
            ("invalid-type", "adults[0].jobStimulus"),
            ("invalid-type", "adults[1].incomes"),
            ("invalid-type", "children[0].age"),
            ("invalid-type", "children[0].lunchElsewhere"),
            ("invalid-type", "children[0].daysPerMonth"),
            ("invalid-type", "children[0].inSchool"),
            ("invalid-type", "children[0].workIncome"),
            ("invalid-type", "children[1].workIncome.month"),
            ("invalid-type", "children[1].workIncome.yearToDate"),
            ("invalid-type", "children[2]"),
            ("invalid-type", "housing.form"),
            ("invalid-type", "housing.monthlyCost"),
            ("invalid-type", "expenses.workTravel"),
            ("invalid-type", "otherNeeds.glasses"),
        ],
    );
}

#[test]
fn what_is_entered_goes_out_rounded_half_up() {
    let answer = answer_to_text(with_amount("449.50"));
    let line = line(&answer, "income");
    assert_eq!(
        (&line["entered"], &line["amount"]),
        (&json!(450), &json!(450))
    );
}

#[test]
fn a_text_is_read_by_what_its_escapes_mean() {
    let escaped = r#"{"\u006donth":"2026\u002d09","adults":[{}]}"#;
    assert_eq!(answer_to_text(escaped)["month"], "2026-09");
    text_refused(
        r#"{"\u006donth":"2026-09","month":"2026-09","adults":[{}]}"#,
        &[("invalid-json", "")],
    );
}
