//! The contract's section "Out: an estimate": lines, their order, fields and
//! sources, totals, rules, alternatives.

use crate::common::{estimate, fields, is_fingerprint, line, lines, minimal, with};
use serde_json::{Value, json};

/// Every kind of line there is.
fn everything() -> Value {
    json!({
        "month": "2026-11",
        "adults": [
            { "incomes": [{ "kind": "pension", "amount": 100.5 }, { "kind": "salary", "amount": 1 },
                          { "kind": "pension", "amount": 2 }] },
            { "incomes": [{ "kind": "salary", "amount": 50 }], "jobStimulus": true },
        ],
        "children": [
            { "age": 16, "workIncome": { "month": 10, "yearToDate": 10 } },
            { "age": 4, "daysPerMonth": 3 },
        ],
        "sharedHouseholdSize": 6,
        "housing": { "form": "rental", "monthlyCost": 90_000.5 },
        "expenses": { "tradeUnion": 1, "workTravel": 2 },
        "otherNeeds": { "other": 3, "medicine": 4 },
        "hasAssets": true,
    })
}

fn items(estimate: &Value) -> Vec<String> {
    let lines = estimate["lines"].as_array().unwrap();
    let name = |field: &Value| field.as_str().unwrap().to_owned();
    lines
        .iter()
        .map(|line| format!("{} {}", name(&line["group"]), name(&line["item"])))
        .collect()
}

fn no_nulls(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(elements) => elements.iter().all(no_nulls),
        Value::Object(fields) => fields.values().all(no_nulls),
        _ => true,
    }
}

fn whole_numbers(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_i64(),
        Value::Array(elements) => elements.iter().all(whole_numbers),
        Value::Object(fields) => fields.values().all(whole_numbers),
        _ => true,
    }
}

#[test]
fn an_estimate_has_these_fields() {
    let estimate = estimate(&minimal());
    assert_eq!(
        fields(&estimate),
        [
            "alternatives",
            "incomeMonth",
            "lines",
            "month",
            "municipality",
            "notices",
            "rules",
            "totals"
        ]
    );
    assert_eq!(
        fields(&estimate["rules"]),
        ["fingerprint", "guideline", "riksnorm", "validThrough"]
    );
}

#[test]
fn every_amount_out_is_a_whole_number() {
    assert!(whole_numbers(&estimate(&everything())));
    assert!(whole_numbers(&estimate(&minimal())));
}

#[test]
fn optional_fields_are_absent_never_null() {
    assert!(no_nulls(&estimate(&everything())));
    assert!(no_nulls(&estimate(&minimal())));
}

#[test]
fn entered_is_half_up_too() {
    let estimate = estimate(&everything());
    assert_eq!(line(&estimate, "housing")["entered"], 90_001);
    assert_eq!(lines(&estimate, "income")[0]["entered"], 101);
}

#[test]
fn groups_and_lines_stand_in_their_order() {
    assert_eq!(
        items(&estimate(&everything())),
        [
            "personal couple",
            "personal child",
            "personal child",
            "shared shared",
            "housing rental",
            "expenses workTravel",
            "expenses tradeUnion",
            "otherNeeds medicine",
            "otherNeeds other",
            "income pension",
            "income salary",
            "income pension",
            "income salary",
            "income childWork"
        ]
    );
}

#[test]
fn incomes_tell_their_adult_and_children_their_index() {
    let estimate = estimate(&everything());
    let incomes = lines(&estimate, "income");
    let adults: Vec<&Value> = incomes.iter().map(|line| &line["adult"]).collect();
    assert_eq!(
        adults,
        [&json!(0), &json!(0), &json!(0), &json!(1), &Value::Null]
    );
    assert_eq!(incomes[4]["index"], 0);
    let children = lines(&estimate, "personal");
    assert_eq!(
        (&children[1]["index"], &children[2]["index"]),
        (&json!(0), &json!(1))
    );
}

#[test]
fn each_line_has_the_fields_that_belong_to_it_and_no_other() {
    let estimate = estimate(&everything());
    let plain = ["amount", "group", "item", "source"];
    let entered = ["amount", "entered", "group", "item", "source"];
    let personal = lines(&estimate, "personal");
    assert_eq!(fields(&personal[0]), plain);
    assert_eq!(
        fields(&personal[1]),
        ["amount", "band", "group", "index", "item", "source"]
    );
    assert_eq!(
        fields(&personal[2]),
        ["amount", "band", "days", "group", "index", "item", "source"]
    );
    assert_eq!(
        fields(&line(&estimate, "shared")),
        ["amount", "group", "item", "of", "size", "source"]
    );
    assert_eq!(
        fields(&line(&estimate, "housing")),
        ["amount", "entered", "group", "guideline", "item", "source"]
    );
    assert_eq!(fields(&lines(&estimate, "expenses")[0]), entered);
    assert_eq!(fields(&lines(&estimate, "otherNeeds")[0]), entered);
    let income = lines(&estimate, "income");
    assert_eq!(
        fields(&income[0]),
        ["adult", "amount", "entered", "group", "item", "source"]
    );
    assert_eq!(
        fields(&income[3]),
        ["adult", "amount", "entered", "group", "item", "source"]
    );
    assert_eq!(
        fields(&income[4]),
        ["amount", "entered", "group", "index", "item", "source"]
    );
}

#[test]
fn there_is_a_line_for_each_amount_above_0_also_where_what_counts_is_0() {
    // One öre is entered as 0 and counts as 0.
    let situation = with(json!({
        "adults": [{ "incomes": [{ "kind": "salary", "amount": 0.01 }], "jobStimulus": true }],
        "children": [{ "age": 16, "workIncome": { "month": 500, "yearToDate": 500 } }],
        "housing": { "form": "withParents", "monthlyCost": 0.01 },
        "expenses": { "workTravel": 0.01 },
        "otherNeeds": { "glasses": 0.01 },
    }));
    let estimate = estimate(&situation);
    for group in ["housing", "expenses", "otherNeeds"] {
        let line = line(&estimate, group);
        assert_eq!(
            (&line["entered"], &line["amount"]),
            (&json!(0), &json!(0)),
            "{group}"
        );
    }
    let income = lines(&estimate, "income");
    assert_eq!(
        (&income[0]["entered"], &income[0]["amount"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(
        (&income[1]["entered"], &income[1]["amount"]),
        (&json!(500), &json!(0))
    );
}

#[test]
fn there_is_no_line_at_0() {
    let situation = with(json!({
        "adults": [{ "incomes": [{ "kind": "salary", "amount": 0 }], "jobStimulus": true }],
        "children": [{ "age": 16, "workIncome": { "month": 0, "yearToDate": 90_000 } }],
        "housing": { "form": "rental", "monthlyCost": 0 },
        "expenses": { "workTravel": 0 },
        "otherNeeds": { "glasses": 0 },
    }));
    assert_eq!(
        items(&estimate(&situation)),
        ["personal single", "personal child", "shared shared"]
    );
}

#[test]
fn of_stands_only_in_a_community() {
    assert_eq!(line(&estimate(&minimal()), "shared").get("of"), None);
    let community = with(json!({ "sharedHouseholdSize": 5 }));
    let line = line(&estimate(&community), "shared");
    assert_eq!((&line["size"], &line["of"]), (&json!(1), &json!(5)));
}

#[test]
fn guideline_stands_only_where_one_was_looked_up() {
    for (form, guideline) in [
        ("rental", Some(6595)),
        ("tenantOwned", Some(6595)),
        ("ownHouse", Some(6595)),
        ("lodger", Some(3890)),
        ("withParents", None),
        ("sharedDwelling", None),
    ] {
        let home = with(json!({ "housing": { "form": form, "monthlyCost": 1 } }));
        let line = line(&estimate(&home), "housing");
        assert_eq!(
            line.get("guideline").and_then(Value::as_i64),
            guideline,
            "{form}"
        );
        let source = if guideline.is_some() {
            "Umeå 2024"
        } else {
            "SoL 12:7"
        };
        assert_eq!(line["source"], source, "{form}");
    }
}

#[test]
fn days_and_their_source_stand_only_where_they_are_below_the_months() {
    for (month, days, part_time) in [
        ("2026-02", 27, true),
        ("2026-02", 28, false),
        ("2026-09", 29, true),
        ("2026-09", 30, false),
        ("2026-10", 30, true),
        ("2026-10", 31, false),
        ("2026-02", 31, false),
    ] {
        let children = json!([{ "age": 5, "daysPerMonth": days }]);
        let situation = with(json!({ "month": month, "children": children }));
        let line = &lines(&estimate(&situation), "personal")[1];
        let expected = part_time.then_some(days);
        assert_eq!(
            line.get("days").and_then(Value::as_i64),
            expected,
            "{days} in {month}"
        );
        assert_eq!(line["source"], if part_time { "AR" } else { "SoF 12:2" });
    }
}

#[test]
fn sources_of_shared_costs() {
    let shared = |children: usize, everyone: Option<u8>| {
        let mut situation = with(json!({ "children": vec![json!({ "age": 5 }); children] }));
        if let Some(everyone) = everyone {
            situation["sharedHouseholdSize"] = json!(everyone);
        }
        line(&estimate(&situation), "shared")["source"].clone()
    };
    assert_eq!(shared(0, None), "SoF 12:2");
    assert_eq!(shared(6, None), "SoF 12:2");
    assert_eq!(shared(7, None), "SoF 12:3");
    assert_eq!(shared(0, Some(2)), "SoF 12:3");
    assert_eq!(shared(7, Some(9)), "SoF 12:3");
}

#[test]
fn sources_of_all_other_lines() {
    let estimate = estimate(&everything());
    let sources = |group| -> Vec<String> {
        let lines = lines(&estimate, group);
        lines
            .iter()
            .map(|line| line["source"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(sources("personal"), ["SoF 12:2", "SoF 12:2", "AR"]);
    assert_eq!(sources("expenses"), ["SoL 12:7", "SoL 12:7"]);
    assert_eq!(sources("otherNeeds"), ["SoL 12:1", "SoL 12:1"]);
    assert_eq!(
        sources("income"),
        ["AR", "AR", "AR", "SoL 12:8", "SoL 12:9"]
    );
}

#[test]
fn job_stimulus_is_the_source_of_salary_alone() {
    let incomes = json!([{ "kind": "salary", "amount": 4 }, { "kind": "pension", "amount": 4 }]);
    let adults = json!([{ "incomes": incomes, "jobStimulus": true }]);
    let lines = lines(&estimate(&with(json!({ "adults": adults }))), "income");
    assert_eq!(
        (&lines[0]["source"], &lines[0]["amount"]),
        (&json!("SoL 12:8"), &json!(3))
    );
    assert_eq!(
        (&lines[1]["source"], &lines[1]["amount"]),
        (&json!("AR"), &json!(4))
    );
}

#[test]
fn the_ids_of_sources_stay_in_the_first_half_of_2025() {
    let mut situation = everything();
    let sources = |situation: &Value| -> Vec<Value> {
        let estimate = estimate(situation);
        let lines = estimate["lines"].as_array().unwrap();
        lines.iter().map(|line| line["source"].clone()).collect()
    };
    let in_2026 = sources(&situation);
    for month in ["2025-01", "2025-06", "2025-07"] {
        situation["month"] = json!(month);
        assert_eq!(sources(&situation), in_2026, "{month}");
    }
}

#[test]
fn riksnorm_and_valid_through_are_those_of_the_month() {
    for (year, months) in [(2025, 1..=12), (2026, 1..=12)] {
        for number in months {
            let month = format!("{year}-{number:02}");
            let rules = estimate(&with(json!({ "month": month })))["rules"].take();
            let source = match (year, number) {
                (2025, 1..=6) => "SFS 2024:1016",
                (2025, _) => "SFS 2025:468",
                _ => "SFS 2025:1046",
            };
            assert_eq!(
                rules["riksnorm"],
                json!({ "year": year, "source": source }),
                "{month}"
            );
            assert_eq!(rules["validThrough"], format!("{year}-12"), "{month}");
        }
    }
}

#[test]
fn the_guideline_of_the_rules_always_stands() {
    let guideline = json!({ "year": 2024, "source": "IFN-2024/00104" });
    assert_eq!(estimate(&minimal())["rules"]["guideline"], guideline);
    assert_eq!(estimate(&everything())["rules"]["guideline"], guideline);
}

#[test]
fn the_fingerprint_is_one_and_the_same() {
    let fingerprint = |situation: &Value| estimate(situation)["rules"]["fingerprint"].take();
    let first = fingerprint(&minimal());
    assert!(is_fingerprint(first.as_str().unwrap()), "{first}");
    assert_eq!(fingerprint(&everything()), first);
    assert_eq!(fingerprint(&with(json!({ "month": "2025-01" }))), first);
    assert_eq!(first, riksnorm::fingerprint());
    assert_eq!(first, riksnorm_contract::coverage().fingerprint);
}

#[test]
fn the_income_month_is_the_calendar_month_before() {
    for (month, before) in [
        ("2025-01", "2024-12"),
        ("2026-01", "2025-12"),
        ("2026-12", "2026-11"),
    ] {
        assert_eq!(
            estimate(&with(json!({ "month": month })))["incomeMonth"],
            before
        );
    }
}

#[test]
fn the_alternative_stands_only_where_the_rounded_cost_is_above_the_guideline() {
    let alternatives = |form: &str, cost: Value| {
        let home = json!({ "form": form, "monthlyCost": cost });
        let situation = with(json!({ "housing": home, "otherNeeds": { "glasses": 100 } }));
        estimate(&situation)["alternatives"].take()
    };
    for (form, cost) in [
        ("rental", json!(6595)),
        ("rental", json!(6595.49)),
        ("lodger", json!(3890)),
        ("withParents", json!(90_000)),
        ("sharedDwelling", json!(90_000)),
    ] {
        assert_eq!(alternatives(form, cost), json!([]), "{form}");
    }
    // 5 220 + 6 596, and 100 more.
    let accepted = json!([{
        "code": "housing-accepted-in-full", "support": 11_816, "supportWithOtherNeeds": 11_916,
    }]);
    assert_eq!(alternatives("rental", json!(6595.5)), accepted);
    assert_eq!(alternatives("rental", json!(6596)), accepted);
}

#[test]
fn totals_are_these_sums() {
    let totals = estimate(&everything())["totals"].take();
    let total = |name: &str| totals[name].as_i64().unwrap();
    assert_eq!(fields(&totals).len(), 11);
    assert_eq!(total("norm"), total("personal") + total("shared"));
    assert_eq!(
        total("needs"),
        total("norm") + total("housing") + total("expenses")
    );
    assert_eq!(total("balance"), total("income") - total("needs"));
    assert_eq!(total("support"), (-total("balance")).max(0));
    let with_other_needs = total("needs") + total("otherNeeds") - total("income");
    assert_eq!(total("supportWithOtherNeeds"), with_other_needs.max(0));
}
