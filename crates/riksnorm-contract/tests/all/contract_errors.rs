//! The contract's section "Errors".

use crate::common;
use crate::common::{
    answer, answer_to_text, faults, fields, refused, text_refused, violation, with,
};
use serde_json::{Value, json};

/// A situation for every code, with the place of the fault.
fn every_code() -> Vec<(&'static str, &'static str, Value)> {
    let child = |child: Value| with(json!({ "children": [child] }));
    let income = |income: Value| with(json!({ "adults": [{ "incomes": [income] }] }));
    let many = |count: usize| vec![json!({ "kind": "other", "amount": 1 }); count];
    let travel = |amount: Value| with(json!({ "expenses": { "workTravel": amount } }));
    vec![
        ("invalid-type", "hasAssets", with(json!({ "hasAssets": 1 }))),
        ("unknown-field", "more", with(json!({ "more": 1 }))),
        (
            "unknown-kind",
            "adults[0].incomes[0].kind",
            income(json!({ "kind": "x", "amount": 1 })),
        ),
        (
            "unknown-kind",
            "housing.form",
            with(json!({ "housing": { "form": "x" } })),
        ),
        ("missing-field", "month", json!({ "adults": [{}] })),
        ("month-format", "month", with(json!({ "month": "x" }))),
        (
            "month-not-covered",
            "month",
            with(json!({ "month": "2027-01" })),
        ),
        (
            "municipality-unknown",
            "municipality",
            with(json!({ "municipality": "x" })),
        ),
        ("adults-count", "adults", with(json!({ "adults": [] }))),
        (
            "incomes-count",
            "adults[0].incomes",
            with(json!({ "adults": [{ "incomes": many(51) }] })),
        ),
        (
            "children-count",
            "children",
            with(json!({ "children": vec![json!({}); 16] })),
        ),
        ("child-age", "children[0].age", child(json!({ "age": 21 }))),
        (
            "child-applies-alone",
            "children[0].age",
            child(json!({ "age": 18 })),
        ),
        (
            "days-range",
            "children[0].daysPerMonth",
            child(json!({ "age": 5, "daysPerMonth": 0 })),
        ),
        (
            "shared-household-range",
            "sharedHouseholdSize",
            with(json!({ "sharedHouseholdSize": 1 })),
        ),
        ("amount-negative", "expenses.workTravel", travel(json!(-1))),
        (
            "amount-too-large",
            "expenses.workTravel",
            travel(json!(1_000_001)),
        ),
        (
            "amount-precision",
            "expenses.workTravel",
            travel(json!(0.001)),
        ),
        (
            "amount-without-home",
            "housing.monthlyCost",
            with(json!({ "housing": { "form": "none", "monthlyCost": 1 } })),
        ),
        (
            "work-income-year-below-month",
            "children[0].workIncome.yearToDate",
            child(json!({ "age": 5, "workIncome": { "month": 2, "yearToDate": 1 } })),
        ),
    ]
}

#[test]
fn every_code_stands_at_its_place() {
    for (code, path, situation) in every_code() {
        refused(&situation, &[(code, path)]);
    }
    text_refused("", &[("invalid-json", "")]);
}

#[test]
fn every_violation_has_a_code_a_path_a_message_and_params() {
    for (code, _, situation) in every_code() {
        let violation = violation(&situation);
        assert_eq!(
            fields(&violation),
            ["code", "message", "params", "path"],
            "{code}"
        );
        assert!(!violation["message"].as_str().unwrap().is_empty(), "{code}");
        assert!(violation["params"].is_object(), "{code}");
    }
}

#[test]
fn only_a_month_outside_coverage_has_facts_and_they_are_the_first_and_last_month() {
    for (code, _, situation) in every_code() {
        let expected = if code == "month-not-covered" {
            json!({ "first": "2024-01", "last": "2026-12" })
        } else {
            json!({})
        };
        assert_eq!(violation(&situation)["params"], expected, "{code}");
    }
}

#[test]
fn the_message_of_a_month_outside_coverage_names_the_first_and_the_last_month() {
    let violation = violation(&with(json!({ "month": "2027-01" })));
    let message = violation["message"].as_str().unwrap();
    assert!(
        message.contains("2024-01") && message.contains("2026-12"),
        "{message}"
    );
}

#[test]
fn the_message_of_a_child_that_applies_alone_says_how_to_go_on() {
    let violation = violation(&with(json!({ "children": [{ "age": 19 }] })));
    let message = violation["message"].as_str().unwrap();
    for words in ["children", "sharedHouseholdSize", "rentFromOthers"] {
        assert!(message.contains(words), "{message}");
    }
}

#[test]
fn a_situation_with_an_error_gives_no_estimate() {
    for (code, _, situation) in every_code() {
        assert_eq!(fields(&answer(&situation)), ["violations"], "{code}");
    }
}

#[test]
fn all_that_is_wrong_is_reported_at_once_in_the_order_of_the_fields() {
    let situation = json!({
        "hasAssets": 1,
        "otherNeeds": { "other": -1, "medicalCare": -1 },
        "expenses": { "unemploymentFund": -1, "householdElectricity": -1 },
        "housing": { "monthlyCost": 1, "form": "none" },
        "sharedHouseholdSize": 31,
        "children": [
            { "workIncome": { "yearToDate": 1, "month": 2 }, "inSchool": 1, "daysPerMonth": 0,
              "lunchElsewhere": 1, "age": 21 },
            { "age": 18 },
        ],
        "adults": [{ "jobStimulus": 1, "incomes": [{ "amount": -1, "kind": "x" }, 1] }, 1],
        "municipality": "x",
        "month": "x",
    });
    refused(
        &situation,
        &[
            ("month-format", "month"),
            ("municipality-unknown", "municipality"),
            ("unknown-kind", "adults[0].incomes[0].kind"),
            ("amount-negative", "adults[0].incomes[0].amount"),
            ("invalid-type", "adults[0].incomes[1]"),
            ("invalid-type", "adults[0].jobStimulus"),
            ("invalid-type", "adults[1]"),
            ("child-age", "children[0].age"),
            ("invalid-type", "children[0].lunchElsewhere"),
            ("days-range", "children[0].daysPerMonth"),
            ("invalid-type", "children[0].inSchool"),
            (
                "work-income-year-below-month",
                "children[0].workIncome.yearToDate",
            ),
            ("child-applies-alone", "children[1].age"),
            ("shared-household-range", "sharedHouseholdSize"),
            ("amount-without-home", "housing.monthlyCost"),
            ("amount-negative", "expenses.householdElectricity"),
            ("amount-negative", "expenses.unemploymentFund"),
            ("amount-negative", "otherNeeds.medicalCare"),
            ("amount-negative", "otherNeeds.other"),
            ("invalid-type", "hasAssets"),
        ],
    );
}

#[test]
fn unknown_fields_come_last_in_their_object_as_they_are_given() {
    text_refused(
        r#"{"zeta":1,"month":"x","alpha":1,"adults":[{"more":1,"jobStimulus":1}],
            "housing":{"rent":1,"form":"x"},"children":[{"name":1,"age":21}]}"#,
        &[
            ("month-format", "month"),
            ("invalid-type", "adults[0].jobStimulus"),
            ("unknown-field", "adults[0].more"),
            ("child-age", "children[0].age"),
            ("unknown-field", "children[0].name"),
            ("unknown-kind", "housing.form"),
            ("unknown-field", "housing.rent"),
            ("unknown-field", "zeta"),
            ("unknown-field", "alpha"),
        ],
    );
}

#[test]
fn unknown_fields_that_are_list_indices_come_first_by_number() {
    text_refused(
        r#"{"b":1,"10":1,"2":1,"02":1,"4294967295":1,"-1":1,"month":"2026-09","adults":[{}]}"#,
        &[
            ("unknown-field", "2"),
            ("unknown-field", "10"),
            ("unknown-field", "b"),
            ("unknown-field", "02"),
            ("unknown-field", "4294967295"),
            ("unknown-field", "-1"),
        ],
    );
}

#[test]
fn an_unknown_field_is_told_in_every_object() {
    let situation = json!({
        "month": "2026-09", "more": 1,
        "adults": [{ "more": 1, "incomes": [{ "kind": "other", "amount": 1, "more": 1 }] }],
        "children": [{ "age": 5, "more": 1,
                       "workIncome": { "month": 1, "yearToDate": 1, "more": 1 } }],
        "housing": { "form": "none", "more": 1 },
        "expenses": { "more": 1 }, "otherNeeds": { "more": 1 },
    });
    let paths: Vec<String> = faults(&situation)
        .into_iter()
        .map(|(_, path)| path)
        .collect();
    assert_eq!(
        paths,
        [
            "adults[0].incomes[0].more",
            "adults[0].more",
            "children[0].workIncome.more",
            "children[0].more",
            "housing.more",
            "expenses.more",
            "otherNeeds.more",
            "more",
        ]
    );
}

#[test]
fn an_unknown_field_is_not_looked_into() {
    let more = json!({ "more": { "month": null, "age": [{ "x": -1 }] } });
    refused(&with(more), &[("unknown-field", "more")]);
}

#[test]
fn keys_quoted_in_messages_are_cut_at_64_characters() {
    for letter in ["a", "å", "€", "😀"] {
        let key = letter.repeat(1000);
        let mut situation = common::minimal();
        situation[&key] = json!(1);
        let violation = violation(&situation);
        let message = violation["message"].as_str().unwrap();
        assert!(message.contains(&letter.repeat(64)) && !message.contains(&letter.repeat(65)));
        assert_eq!(violation["path"], json!(key), "a path is whole");
    }
}

#[test]
fn values_quoted_in_messages_are_cut_at_64_characters() {
    let long = "é".repeat(1000);
    for situation in [
        json!({ "month": long }),
        json!({ "municipality": long }),
        json!({ "housing": { "form": long } }),
        json!({ "adults": [{ "incomes": [{ "kind": long, "amount": 1 }] }] }),
    ] {
        let violation = violation(&with(situation));
        let message = violation["message"].as_str().unwrap();
        assert_eq!(message.matches('é').count(), 64, "{message}");
    }
}

#[test]
fn a_key_of_64_characters_is_quoted_whole() {
    let key = "k".repeat(64);
    let mut situation = common::minimal();
    situation[&key] = json!(1);
    assert!(
        violation(&situation)["message"]
            .as_str()
            .unwrap()
            .contains(&key)
    );
}

#[test]
fn the_year_is_compared_with_the_month_only_where_both_are_sound() {
    let child = |work: Value| with(json!({ "children": [{ "age": 5, "workIncome": work }] }));
    refused(
        &child(json!({ "month": 5.001, "yearToDate": 4 })),
        &[("amount-precision", "children[0].workIncome.month")],
    );
    refused(
        &child(json!({ "month": 5.01, "yearToDate": 5 })),
        &[(
            "work-income-year-below-month",
            "children[0].workIncome.yearToDate",
        )],
    );
    common::estimate(&child(json!({ "month": 5, "yearToDate": 5 })));
}

#[test]
fn a_cost_needs_a_home_from_its_first_ore() {
    let home = |cost: Value| with(json!({ "housing": { "form": "none", "monthlyCost": cost } }));
    refused(
        &home(json!(0.01)),
        &[("amount-without-home", "housing.monthlyCost")],
    );
    refused(
        &home(json!(-1)),
        &[("amount-negative", "housing.monthlyCost")],
    );
    common::estimate(&home(json!(0)));
}

#[test]
fn the_whole_of_another_type_has_an_empty_path() {
    for text in ["null", "true", "5", "\"text\"", "[]", "1e400", "[{}]"] {
        text_refused(text, &[("invalid-type", "")]);
    }
    assert_eq!(answer_to_text("{}")["violations"][0]["path"], "month");
}
