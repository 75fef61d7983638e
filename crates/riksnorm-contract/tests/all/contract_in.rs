//! The contract's section "In: a situation": fields, defaults, limits, kinds.

use crate::common;
use crate::common::{answer, answer_to_text, estimate, minimal, refused, with};
use serde_json::{Value, json};

const KINDS: [&str; 17] = [
    "salary",
    "unemploymentBenefit",
    "activitySupport",
    "sicknessBenefit",
    "sicknessCompensation",
    "parentalBenefit",
    "pension",
    "maintenance",
    "childBenefit",
    "studyAid",
    "careAllowance",
    "housingAllowance",
    "rentFromOthers",
    "deposits",
    "surplusLastMonth",
    "taxRefund",
    "other",
];

const FORMS: [&str; 7] = [
    "rental",
    "tenantOwned",
    "ownHouse",
    "lodger",
    "withParents",
    "sharedDwelling",
    "none",
];

const EXPENSES: [&str; 5] = [
    "householdElectricity",
    "workTravel",
    "homeInsurance",
    "tradeUnion",
    "unemploymentFund",
];

const OTHER_NEEDS: [&str; 7] = [
    "medicalCare",
    "medicine",
    "dentalCare",
    "glasses",
    "childcare",
    "internet",
    "other",
];

/// The two situations have the very same answer.
fn same(one: &Value, other: &Value) {
    assert_eq!(estimate(one), estimate(other), "{one} and {other}");
}

#[test]
fn month_and_adults_are_required() {
    refused(
        &json!({}),
        &[("missing-field", "month"), ("missing-field", "adults")],
    );
    refused(&json!({ "adults": [{}] }), &[("missing-field", "month")]);
    refused(
        &json!({ "month": "2026-09" }),
        &[("missing-field", "adults")],
    );
}

#[test]
fn nothing_else_is_required() {
    assert_eq!(estimate(&minimal())["totals"]["support"], 5220);
}

#[test]
fn an_income_requires_its_kind_and_its_amount() {
    refused(
        &with(json!({ "adults": [{ "incomes": [{}] }] })),
        &[
            ("missing-field", "adults[0].incomes[0].kind"),
            ("missing-field", "adults[0].incomes[0].amount"),
        ],
    );
}

#[test]
fn a_child_requires_its_age() {
    refused(
        &with(json!({ "children": [{}] })),
        &[("missing-field", "children[0].age")],
    );
}

#[test]
fn work_income_requires_both_its_parts() {
    refused(
        &with(json!({ "children": [{ "age": 16, "workIncome": {} }] })),
        &[
            ("missing-field", "children[0].workIncome.month"),
            ("missing-field", "children[0].workIncome.yearToDate"),
        ],
    );
}

#[test]
fn a_home_requires_its_form() {
    refused(
        &with(json!({ "housing": { "monthlyCost": 100 } })),
        &[("missing-field", "housing.form")],
    );
}

#[test]
fn the_municipality_is_umea_by_default() {
    same(&minimal(), &with(json!({ "municipality": "umea" })));
    assert_eq!(estimate(&minimal())["municipality"], "umea");
}

#[test]
fn monthly_cost_defaults_to_0() {
    for form in FORMS {
        same(
            &with(json!({ "housing": { "form": form } })),
            &with(json!({ "housing": { "form": form, "monthlyCost": 0 } })),
        );
    }
}

#[test]
fn flags_default_to_false() {
    same(&minimal(), &with(json!({ "hasAssets": false })));
    same(
        &minimal(),
        &with(json!({ "adults": [{ "jobStimulus": false }] })),
    );
    let child = with(json!({ "children": [{ "age": 4 }] }));
    same(
        &child,
        &with(json!({ "children": [{ "age": 4, "lunchElsewhere": false }] })),
    );
    same(
        &child,
        &with(json!({ "children": [{ "age": 4, "inSchool": false }] })),
    );
}

#[test]
fn lists_and_amounts_may_be_absent_or_empty() {
    for fields in [
        json!({ "adults": [{ "incomes": [] }] }),
        json!({ "children": [] }),
        json!({ "housing": { "form": "none" } }),
        json!({ "expenses": {} }),
        json!({ "otherNeeds": {} }),
    ] {
        same(&minimal(), &with(fields));
    }
}

#[test]
fn the_order_of_fields_does_not_matter() {
    let text = r#"{"adults":[{"jobStimulus":true,"incomes":[{"amount":1,"kind":"salary"}]}],
        "housing":{"monthlyCost":1,"form":"rental"},"month":"2026-09"}"#;
    let ordered = json!({
        "month": "2026-09",
        "adults": [{ "incomes": [{ "kind": "salary", "amount": 1 }], "jobStimulus": true }],
        "housing": { "form": "rental", "monthlyCost": 1 },
    });
    assert_eq!(answer_to_text(text), estimate(&ordered));
}

#[test]
fn there_are_1_or_2_adults() {
    for (count, answered) in [(0, false), (1, true), (2, true), (3, false)] {
        let situation = with(json!({ "adults": vec![json!({}); count] }));
        if answered {
            estimate(&situation);
        } else {
            refused(&situation, &[("adults-count", "adults")]);
        }
    }
}

#[test]
fn there_are_0_to_15_children() {
    for count in [0, 1, 15] {
        let situation = with(json!({ "children": vec![json!({ "age": 5 }); count] }));
        let personal = estimate(&situation)["totals"]["personal"].as_u64().unwrap();
        assert_eq!(personal, 3940 + 3060 * count as u64);
    }
    let sixteen = with(json!({ "children": vec![json!({ "age": 5 }); 16] }));
    refused(&sixteen, &[("children-count", "children")]);
}

#[test]
fn there_are_at_most_50_incomes_an_adult() {
    let incomes = |count: usize| vec![json!({ "kind": "other", "amount": 1 }); count];
    let both = with(json!({ "adults": [{ "incomes": incomes(50) }, { "incomes": incomes(50) }] }));
    assert_eq!(estimate(&both)["totals"]["income"], 100);
    refused(
        &with(json!({ "adults": [{ "incomes": incomes(50) }, { "incomes": incomes(51) }] })),
        &[("incomes-count", "adults[1].incomes")],
    );
}

#[test]
fn age_decides_alone_below_18() {
    for age in [0, 6, 17] {
        let child =
            |in_school: bool| with(json!({ "children": [{ "age": age, "inSchool": in_school }] }));
        same(&child(true), &child(false));
    }
}

#[test]
fn in_school_matters_at_18_to_20() {
    for age in [18, 19, 20] {
        estimate(&with(
            json!({ "children": [{ "age": age, "inSchool": true }] }),
        ));
        for child in [
            json!({ "age": age }),
            json!({ "age": age, "inSchool": false }),
        ] {
            let situation = with(json!({ "children": [child] }));
            refused(&situation, &[("child-applies-alone", "children[0].age")]);
        }
    }
    for in_school in [true, false] {
        let situation = with(json!({ "children": [{ "age": 21, "inSchool": in_school }] }));
        refused(&situation, &[("child-age", "children[0].age")]);
    }
}

#[test]
fn each_kind_of_income_of_the_rules_is_read() {
    for kind in KINDS {
        let incomes = json!([{ "kind": kind, "amount": 7 }]);
        let estimate = estimate(&with(json!({ "adults": [{ "incomes": incomes }] })));
        assert_eq!(common::line(&estimate, "income")["item"], kind);
    }
}

#[test]
fn each_form_of_a_home_of_the_rules_is_read() {
    for form in FORMS {
        let cost = i32::from(form != "none");
        let home = json!({ "form": form, "monthlyCost": cost });
        let estimate = estimate(&with(json!({ "housing": home })));
        let lines = common::lines(&estimate, "housing");
        let items: Vec<&Value> = lines.iter().map(|line| &line["item"]).collect();
        assert_eq!(items, if cost == 0 { vec![] } else { vec![form] });
    }
}

#[test]
fn each_expense_and_each_need_of_the_rules_is_read_and_stands_in_their_order() {
    for (field, kinds) in [
        ("expenses", &EXPENSES[..]),
        ("otherNeeds", &OTHER_NEEDS[..]),
    ] {
        let amounts: Vec<String> = kinds
            .iter()
            .rev()
            .map(|kind| format!("\"{kind}\":9"))
            .collect();
        let text = format!(
            r#"{{"{field}":{{{}}},"month":"2026-09","adults":[{{}}]}}"#,
            amounts.join(",")
        );
        let lines = common::lines(&answer_to_text(text), field);
        let items: Vec<&Value> = lines.iter().map(|line| &line["item"]).collect();
        assert_eq!(items, kinds);
    }
}

#[test]
fn another_kind_or_form_is_unknown() {
    for kind in [
        "Salary",
        "salary ",
        "wage",
        "",
        "childWork",
        "försörjningsstöd",
    ] {
        let incomes = json!([{ "kind": kind, "amount": 7 }]);
        refused(
            &with(json!({ "adults": [{ "incomes": incomes }] })),
            &[("unknown-kind", "adults[0].incomes[0].kind")],
        );
    }
    for form in ["None", "castle", "", "rental\u{0}"] {
        refused(
            &with(json!({ "housing": { "form": form } })),
            &[("unknown-kind", "housing.form")],
        );
    }
}

#[test]
fn an_expense_is_no_need_and_a_need_is_no_expense() {
    refused(
        &with(json!({ "expenses": { "medicine": 1 }, "otherNeeds": { "workTravel": 1 } })),
        &[
            ("unknown-field", "expenses.medicine"),
            ("unknown-field", "otherNeeds.workTravel"),
        ],
    );
}

#[test]
fn the_answer_is_the_same_each_time() {
    let situation = with(json!({ "children": [{ "age": 4 }], "sharedHouseholdSize": 5 }));
    assert_eq!(answer(&situation), answer(&situation));
}
