//! The contract's section "Ways in": what is covered, every amount in force,
//! and matnorm for some days.

use crate::common::{fields, is_fingerprint, minimal, with};
use riksnorm_contract::{coverage, food_for_days, json::Json, tables};
use serde_json::{Value, json};

fn json_of(value: &Value) -> Json<'static> {
    Json::parse(value.to_string().as_bytes()).unwrap()
}

fn tables_of(month: &Value) -> Result<Value, Value> {
    let month = json_of(month);
    let tables = tables(&month);
    match tables {
        Ok(tables) => Ok(serde_json::to_value(tables).unwrap()),
        Err(violations) => Err(serde_json::to_value(violations).unwrap()),
    }
}

fn food(situation: &Value, days: &Value) -> Result<Value, Value> {
    let (situation, days) = (json_of(situation), json_of(days));
    match food_for_days(&situation, &days) {
        Ok(food) => Ok(serde_json::to_value(food).unwrap()),
        Err(violations) => Err(serde_json::to_value(violations).unwrap()),
    }
}

fn short(violations: &Value) -> Vec<(&str, &str)> {
    let violations = violations.as_array().unwrap().iter();
    violations
        .map(|violation| {
            let text = |name| violation[name].as_str().unwrap();
            (text("code"), text("path"))
        })
        .collect()
}

#[test]
fn coverage_tells_the_first_and_the_last_month() {
    let coverage = coverage();
    assert_eq!(
        (coverage.first.as_str(), coverage.last.as_str()),
        ("2024-01", "2026-12")
    );
    assert!(is_fingerprint(coverage.fingerprint));
}

#[test]
fn coverage_tells_the_municipalities() {
    let coverage = serde_json::to_value(coverage()).unwrap();
    assert_eq!(
        coverage["municipalities"],
        json!([{ "id": "umea", "name": "Umeå kommun", "applyAt": "https://www.umea.se" }])
    );
    assert_eq!(
        coverage["activityRequirement"],
        json!({ "from": "2026-10", "source": "SFS 2026:730" })
    );
}

#[test]
fn coverage_tells_the_sources_with_name_decision_and_validity() {
    let coverage = serde_json::to_value(coverage()).unwrap();
    let sources = coverage["sources"].as_array().unwrap();
    for source in sources {
        for wording in source["wordings"].as_array().unwrap() {
            for field in ["name", "decision", "validFrom"] {
                assert!(!wording[field].as_str().unwrap().is_empty(), "{source}");
            }
            assert_ne!(
                wording.get("validThrough"),
                Some(&Value::Null),
                "absent, never null"
            );
        }
    }
    let ids: Vec<&str> = sources
        .iter()
        .map(|source| source["id"].as_str().unwrap())
        .collect();
    for id in [
        "SoF 12:2",
        "SoF 12:3",
        "AR",
        "Umeå 2024",
        "SoL 12:1",
        "SoL 12:7",
        "SoL 12:8",
    ] {
        assert!(ids.contains(&id), "{id}");
    }
    let norm = sources
        .iter()
        .find(|source| source["id"] == "SoF 12:2")
        .unwrap();
    assert_eq!(
        norm["wordings"][0],
        json!({
            "name": "socialtjänstförordningen (2001:937) 2 kap. 1 §",
            "decision": "SFS 2023:630", "validFrom": "2024-01", "validThrough": "2024-12",
        })
    );
    let advice = sources.iter().find(|source| source["id"] == "AR").unwrap();
    assert_eq!(
        fields(&advice["wordings"][0]),
        ["decision", "name", "validFrom"]
    );
}

#[test]
fn every_source_of_an_amount_is_covered() {
    let coverage = serde_json::to_value(coverage()).unwrap();
    let known = |id: &Value| {
        let mut sources = coverage["sources"].as_array().unwrap().iter();
        sources.any(|source| source["id"] == *id)
    };
    let tables = tables_of(&json!("2026-09")).unwrap();
    assert!(known(&tables["riksnorm"]["source"]));
    assert!(known(&tables["priceBaseAmount"]["source"]));
    assert!(known(&tables["municipalities"][0]["source"]));
}

#[test]
fn tables_give_riksnormen_with_source_and_validity() {
    let norm = tables_of(&json!("2025-03")).unwrap()["riksnorm"].take();
    assert_eq!(norm["source"], "SoF 12:2");
    assert_eq!(norm["decision"], "SFS 2024:1016");
    assert_eq!(
        (&norm["validFrom"], &norm["validThrough"]),
        (&json!("2025-01"), &json!("2025-06"))
    );
    assert_eq!(
        (&norm["single"], &norm["couple"]),
        (&json!(3910), &json!(7050))
    );
    assert_eq!(
        norm["shared"],
        json!([1270, 1400, 1770, 2010, 2310, 2620, 2810])
    );
    assert_eq!(norm["sharedEachAbove"], 190);
    assert_eq!(
        norm["children"],
        json!([
            { "band": "0", "amount": 2720, "lunchElsewhere": 2540 },
            { "band": "1-2", "amount": 3030, "lunchElsewhere": 2780 },
            { "band": "3", "amount": 2700, "lunchElsewhere": 2480 },
            { "band": "4-6", "amount": 3030, "lunchElsewhere": 2700 },
            { "band": "7-10", "amount": 3790 },
            { "band": "11-14", "amount": 4350 },
            { "band": "15-18", "amount": 4920 },
            { "band": "19-20", "amount": 4960 },
        ])
    );
}

#[test]
fn tables_tell_which_rows_of_2024_are_derived() {
    let norm = tables_of(&json!("2024-03")).unwrap()["riksnorm"].take();
    assert_eq!(norm["decision"], "SFS 2023:630");
    let derived = |amount: i64, lunch: i64, band: &str| {
        json!({
            "band": band, "amount": amount, "lunchElsewhere": lunch,
            "lunchElsewhereDerived": true,
        })
    };
    let rows = norm["children"].as_array().unwrap();
    assert_eq!(
        rows[..4],
        [
            derived(2640, 2470, "0"),
            derived(2940, 2700, "1-2"),
            derived(2620, 2410, "3"),
            derived(2940, 2620, "4-6"),
        ]
    );
    assert_eq!(rows[4], json!({ "band": "7-10", "amount": 3680 }));
    assert!(norm["derivation"].as_str().unwrap().contains("1,028"));
    let later = tables_of(&json!("2025-03")).unwrap()["riksnorm"].take();
    assert_eq!(later.get("derivation"), None);
}

#[test]
fn tables_give_the_price_base_amount_of_the_income_months_year() {
    for (month, year, amount, decision) in [
        ("2024-02", 2024, 57_300, "SFS 2023:532"),
        ("2025-01", 2024, 57_300, "SFS 2023:532"),
        ("2026-01", 2025, 58_800, "SFS 2024:663"),
        ("2026-02", 2026, 59_200, "SFS 2025:872"),
    ] {
        let amounts = tables_of(&json!(month)).unwrap()["priceBaseAmount"].take();
        assert_eq!(amounts["year"], year, "{month}");
        assert_eq!(amounts["amount"], amount, "{month}");
        assert_eq!(amounts["source"], "SFB 2", "{month}");
        assert_eq!(amounts["decision"], decision, "{month}");
    }
}

#[test]
fn tables_give_the_guidelines_with_source_and_validity() {
    let guidelines = tables_of(&json!("2026-09")).unwrap()["municipalities"][0].take();
    assert_eq!(guidelines["municipality"], "umea");
    assert_eq!(guidelines["year"], 2024);
    assert_eq!(guidelines["source"], "Umeå 2024");
    assert_eq!(guidelines["decision"], "IFN-2024/00104");
    assert_eq!(guidelines["validFrom"], "2024-01");
    assert_eq!(guidelines["validThrough"], "2024-12");
    assert_eq!(guidelines["lodger"], 3890);
    assert_eq!(
        guidelines["rent"],
        json!([
            { "from": 0, "through": 0, "amount": 6595 },
            { "from": 1, "through": 1, "amount": 7523 },
            { "from": 2, "through": 2, "amount": 8679 },
            { "from": 3, "through": 5, "amount": 10_647 },
            { "from": 5, "amount": 11_572 },
        ])
    );
}

#[test]
fn tables_give_matnorm_and_fickpeng_by_month_week_and_day() {
    let guidelines = tables_of(&json!("2026-09")).unwrap()["municipalities"][0].take();
    let rows = guidelines["matnorm"].as_array().unwrap();
    assert_eq!(rows.len(), 14);
    assert_eq!(
        rows[9],
        json!({ "row": "11-14", "month": 2294, "week": 529, "day": 75 })
    );
    let misprinted = json!({
        "row": "4-6 with lunch", "month": 1714, "week": 396, "day": 56, "printedWeek": 395,
    });
    assert!(rows.contains(&misprinted));
    let fickpeng = guidelines["fickpeng"].as_array().unwrap();
    assert_eq!(fickpeng.len(), 2);
    assert!(fickpeng.contains(&json!({ "row": "single", "month": 2648, "week": 611, "day": 87 })));
    assert!(fickpeng.contains(&json!({ "row": "couple", "month": 4310, "week": 995, "day": 142 })));
}

#[test]
fn tables_refuse_a_month_likewise() {
    for (month, code) in [
        (json!("2027-01"), "month-not-covered"),
        (json!("2026-13"), "month-format"),
        (json!(202_609), "invalid-type"),
        (json!(null), "invalid-type"),
    ] {
        let violations = tables_of(&month).unwrap_err();
        assert_eq!(short(&violations), [(code, "month")]);
    }
    let violations = tables_of(&json!("2027-01")).unwrap_err();
    assert_eq!(
        violations[0]["params"],
        json!({ "first": "2024-01", "last": "2026-12" })
    );
}

#[test]
fn food_for_days_is_one_line_a_member_and_the_total() {
    let situation = json!({
        "month": "2026-09", "adults": [{}, {}],
        "children": [{ "age": 4 }, { "age": 4, "lunchElsewhere": true }, { "age": 12 }],
    });
    // 128 + 56 + 46 + 75 a day.
    assert_eq!(
        food(&situation, &json!(10)).unwrap(),
        json!({
            "days": 10,
            "lines": [
                { "item": "couple", "row": "couple", "month": 3900, "day": 128, "amount": 1280,
                  "source": "Umeå 2024" },
                { "item": "child", "index": 0, "row": "4-6 with lunch", "month": 1714, "day": 56,
                  "amount": 560, "source": "Umeå 2024" },
                { "item": "child", "index": 1, "row": "4-6", "month": 1399, "day": 46,
                  "amount": 460, "source": "Umeå 2024" },
                { "item": "child", "index": 2, "row": "11-14", "month": 2294, "day": 75,
                  "amount": 750, "source": "Umeå 2024" },
            ],
            "total": 3050,
        })
    );
}

#[test]
fn food_for_days_is_never_above_the_month() {
    for (days, amount) in [(1, 78), (7, 546), (30, 2340), (31, 2382)] {
        let food = food(&minimal(), &json!(days)).unwrap();
        assert_eq!(food["total"], amount, "{days} days");
        assert_eq!(food["lines"][0]["item"], "single");
    }
}

#[test]
fn food_for_days_counts_whole_days_whatever_the_part_time_residence() {
    let child = |child: Value| with(json!({ "children": [child] }));
    let whole = food(&child(json!({ "age": 12 })), &json!(10));
    assert_eq!(
        food(&child(json!({ "age": 12, "daysPerMonth": 2 })), &json!(10)),
        whole
    );
}

#[test]
fn food_for_days_is_refused_where_the_matnorm_is_not_known() {
    let profile = json!({ "id": "exempel", "name": "Exempels kommun", "guidelines": [] });
    for municipality in [json!("other"), profile] {
        let situation = with(json!({ "municipality": municipality }));
        let violations = food(&situation, &json!(7)).unwrap_err();
        assert_eq!(
            short(&violations),
            [("municipality-unknown", "municipality")]
        );
        let violations = food(&situation, &json!(0)).unwrap_err();
        assert_eq!(short(&violations), [("days-range", "days")]);
    }
}

#[test]
fn food_for_days_refuses_days_likewise() {
    for (days, code) in [
        (json!(0), "days-range"),
        (json!(32), "days-range"),
        (json!(-1), "days-range"),
        (json!(1e300), "days-range"),
        (json!(1.5), "invalid-type"),
        (json!("7"), "invalid-type"),
        (json!(null), "invalid-type"),
    ] {
        let violations = food(&minimal(), &days).unwrap_err();
        assert_eq!(short(&violations), [(code, "days")]);
    }
}

#[test]
fn food_for_days_refuses_the_situation_and_then_the_days() {
    let violations = food(&with(json!({ "month": "x", "hasAssets": 1 })), &json!(0)).unwrap_err();
    assert_eq!(
        short(&violations),
        [
            ("month-format", "month"),
            ("invalid-type", "hasAssets"),
            ("days-range", "days")
        ]
    );
}
