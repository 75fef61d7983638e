//! The contract's table of notices: each with its facts, when its condition
//! holds and only then, in this order.

mod common;

use common::{codes, estimate, minimal, notices, with};
use serde_json::{Value, json};

/// The facts of a notice in a situation, one for each time it stands.
fn found(code: &str, fields: Value) -> Vec<Value> {
    notices(&estimate(&with(fields)), code)
}

fn home(form: &str, cost: f64, children: usize) -> Value {
    json!({
        "housing": { "form": form, "monthlyCost": cost },
        "children": vec![json!({ "age": 5 }); children],
    })
}

fn community(mut fields: Value, everyone: u8) -> Value {
    fields["sharedHouseholdSize"] = json!(everyone);
    fields
}

fn salary(amount: f64, job_stimulus: bool) -> Value {
    json!({ "incomes": [{ "kind": "salary", "amount": amount }], "jobStimulus": job_stimulus })
}

fn working(month: f64, year_to_date: f64) -> Value {
    let work = json!({ "month": month, "yearToDate": year_to_date });
    json!({ "children": [{ "age": 5 }, { "age": 16, "workIncome": work }] })
}

#[test]
fn needs_covered() {
    let code = "needs-covered";
    let income = |amount| json!({ "adults": [salary(amount, false)] });
    assert_eq!(found(code, income(5220.0)), [json!({ "surplus": 0 })]);
    assert_eq!(found(code, income(6000.0)), [json!({ "surplus": 780 })]);
    assert_eq!(found(code, income(5219.0)), [json!(null); 0]);
}

#[test]
fn housing_above_guideline() {
    let code = "housing-above-guideline";
    let facts = [json!({ "entered": 6596, "guideline": 6595 })];
    assert_eq!(found(code, home("rental", 6595.5, 0)), facts);
    assert_eq!(found(code, home("ownHouse", 6596.0, 0)), facts);
    assert_eq!(found(code, home("rental", 6595.49, 0)), [json!(null); 0]);
    let facts = [json!({ "entered": 4000, "guideline": 3890 })];
    assert_eq!(found(code, home("lodger", 4000.0, 3)), facts);
    assert_eq!(
        found(code, home("sharedDwelling", 90_000.0, 0)),
        [json!(null); 0]
    );
}

#[test]
fn guideline_from_earlier_year() {
    let code = "guideline-from-earlier-year";
    for form in ["rental", "tenantOwned", "ownHouse", "lodger"] {
        assert_eq!(
            found(code, home(form, 0.01, 0)),
            [json!({ "year": 2024 })],
            "{form}"
        );
        assert_eq!(found(code, home(form, 0.0, 0)), [json!(null); 0], "{form}");
    }
    for form in ["withParents", "sharedDwelling"] {
        assert_eq!(
            found(code, home(form, 3000.0, 0)),
            [json!(null); 0],
            "{form}"
        );
    }
    assert_eq!(found(code, home("none", 0.0, 0)), [json!(null); 0]);
}

#[test]
fn guideline_bands_overlap() {
    let code = "guideline-bands-overlap";
    for form in ["rental", "tenantOwned", "ownHouse"] {
        let facts = [json!({ "low": 10_647, "high": 11_572 })];
        assert_eq!(found(code, home(form, 0.01, 5)), facts, "{form}");
        for (cost, children) in [(0.0, 5), (9000.0, 4), (9000.0, 6)] {
            assert_eq!(
                found(code, home(form, cost, children)),
                [json!(null); 0],
                "{form}"
            );
        }
    }
    for form in ["lodger", "withParents", "sharedDwelling"] {
        assert_eq!(
            found(code, home(form, 9000.0, 5)),
            [json!(null); 0],
            "{form}"
        );
    }
}

#[test]
fn housing_assessed_individually() {
    let code = "housing-assessed-individually";
    for (form, children) in [("withParents", 0), ("sharedDwelling", 0), ("lodger", 1)] {
        assert_eq!(
            found(code, home(form, 0.01, children)),
            [json!({ "form": form })]
        );
        assert_eq!(
            found(code, home(form, 0.0, children)),
            [json!(null); 0],
            "{form}"
        );
    }
    for (form, children) in [
        ("lodger", 0),
        ("rental", 3),
        ("tenantOwned", 3),
        ("ownHouse", 3),
    ] {
        assert_eq!(
            found(code, home(form, 3000.0, children)),
            [json!(null); 0],
            "{form}"
        );
    }
}

#[test]
fn housing_shared_with_others() {
    let code = "housing-shared-with-others";
    for form in [
        "rental",
        "tenantOwned",
        "ownHouse",
        "lodger",
        "withParents",
        "sharedDwelling",
    ] {
        let facts = [json!({ "size": 2, "of": 4 })];
        assert_eq!(
            found(code, community(home(form, 0.01, 1), 4)),
            facts,
            "{form}"
        );
        assert_eq!(
            found(code, community(home(form, 0.0, 1), 4)),
            [json!(null); 0],
            "{form}"
        );
        assert_eq!(
            found(code, home(form, 3000.0, 1)),
            [json!(null); 0],
            "{form}"
        );
    }
}

#[test]
fn household_share() {
    let code = "household-share";
    assert_eq!(
        found(code, community(json!({}), 4)),
        [json!({ "size": 1, "of": 4 })]
    );
    assert_eq!(found(code, json!({})), [json!(null); 0]);
}

#[test]
fn part_time_child_once_for_each() {
    let code = "part-time-child";
    let children = json!([
        { "age": 5, "daysPerMonth": 29 }, { "age": 5 }, { "age": 5, "daysPerMonth": 30 },
        { "age": 5, "daysPerMonth": 1 },
    ]);
    // September has 30 days.
    assert_eq!(
        found(code, json!({ "children": children })),
        [json!({ "index": 0 }), json!({ "index": 3 })]
    );
}

#[test]
fn job_stimulus_once_for_each_adult() {
    let code = "job-stimulus";
    let adults = json!({ "adults": [salary(1000.0, true), salary(10.0, true)] });
    assert_eq!(
        found(code, adults),
        [
            json!({ "adult": 0, "disregarded": 250 }),
            // 10 x 75 % = 7.5, rounded to 8.
            json!({ "adult": 1, "disregarded": 2 })
        ]
    );
    let second = json!({ "adults": [salary(1000.0, false), salary(1000.0, true)] });
    assert_eq!(
        found(code, second),
        [json!({ "adult": 1, "disregarded": 250 })]
    );
}

#[test]
fn job_stimulus_sums_the_salaries_of_an_adult() {
    let salary = json!({ "kind": "salary", "amount": 100 });
    let other = json!({ "kind": "pension", "amount": 100 });
    let adult = json!({ "incomes": [salary, other, salary], "jobStimulus": true });
    let facts = [json!({ "adult": 0, "disregarded": 50 })];
    assert_eq!(found("job-stimulus", json!({ "adults": [adult] })), facts);
}

#[test]
fn job_stimulus_stands_also_where_nothing_is_left_out_after_rounding() {
    // 2 x 75 % = 1.5, rounded to 2.
    let facts = [json!({ "adult": 0, "disregarded": 0 })];
    assert_eq!(
        found("job-stimulus", json!({ "adults": [salary(2.0, true)] })),
        facts
    );
}

#[test]
fn no_job_stimulus_without_a_salary_above_0() {
    let code = "job-stimulus";
    assert_eq!(
        found(code, json!({ "adults": [salary(0.0, true)] })),
        [json!(null); 0]
    );
    assert_eq!(
        found(code, json!({ "adults": [{ "jobStimulus": true }] })),
        [json!(null); 0]
    );
    assert_eq!(
        found(code, json!({ "adults": [salary(1000.0, false)] })),
        [json!(null); 0]
    );
}

#[test]
fn child_work_disregarded_wholly_or_partly() {
    let code = "child-work-disregarded";
    let facts = |kronor: i64| [json!({ "index": 1, "disregarded": kronor })];
    assert_eq!(found(code, working(3000.0, 50_000.0)), facts(3000));
    assert_eq!(found(code, working(3000.0, 60_000.0)), facts(2200));
    assert_eq!(found(code, working(3000.0, 62_200.0)), [json!(null); 0]);
    assert_eq!(found(code, working(0.0, 50_000.0)), [json!(null); 0]);
}

#[test]
fn child_work_counted_wholly_or_partly() {
    let code = "child-work-counted";
    let facts = |kronor: i64| [json!({ "index": 1, "counted": kronor })];
    assert_eq!(found(code, working(3000.0, 60_000.0)), facts(800));
    assert_eq!(found(code, working(3000.0, 90_000.0)), facts(3000));
    assert_eq!(found(code, working(3000.0, 59_200.0)), [json!(null); 0]);
    assert_eq!(found(code, working(0.0, 90_000.0)), [json!(null); 0]);
}

#[test]
fn disregarded_is_entered_less_the_amount_of_the_rounded_line() {
    // 100.50 is entered as 101, 0.50 counts as 1.
    let estimate = estimate(&with(working(100.5, 59_200.5)));
    let line = common::line(&estimate, "income");
    assert_eq!(
        (&line["entered"], &line["amount"]),
        (&json!(101), &json!(1))
    );
    let facts = [json!({ "index": 1, "disregarded": 100 })];
    assert_eq!(notices(&estimate, "child-work-disregarded"), facts);
    assert_eq!(
        notices(&estimate, "child-work-counted"),
        [json!({ "index": 1, "counted": 1 })]
    );
}

#[test]
fn expenses_assessed_individually() {
    let code = "expenses-assessed-individually";
    assert_eq!(
        found(code, json!({ "expenses": { "workTravel": 0.01 } })),
        [json!({})]
    );
    assert_eq!(
        found(code, json!({ "expenses": { "workTravel": 0 } })),
        [json!(null); 0]
    );
    assert_eq!(
        found(code, json!({ "otherNeeds": { "glasses": 1 } })),
        [json!(null); 0]
    );
}

#[test]
fn other_needs_assessed_individually() {
    let code = "other-needs-assessed-individually";
    assert_eq!(
        found(code, json!({ "otherNeeds": { "glasses": 0.01 } })),
        [json!({})]
    );
    assert_eq!(
        found(code, json!({ "otherNeeds": { "glasses": 0 } })),
        [json!(null); 0]
    );
    assert_eq!(
        found(code, json!({ "expenses": { "workTravel": 1 } })),
        [json!(null); 0]
    );
}

#[test]
fn assets_first() {
    assert_eq!(
        found("assets-first", json!({ "hasAssets": true })),
        [json!({})]
    );
    assert_eq!(
        found("assets-first", json!({ "hasAssets": false })),
        [json!(null); 0]
    );
}

#[test]
fn activity_requirement_from_october_2026() {
    let code = "activity-requirement";
    for month in ["2026-10", "2026-11", "2026-12"] {
        assert_eq!(
            found(code, json!({ "month": month })),
            [json!({})],
            "{month}"
        );
    }
    for month in ["2025-10", "2025-12", "2026-07", "2026-09"] {
        assert_eq!(
            found(code, json!({ "month": month })),
            [json!(null); 0],
            "{month}"
        );
    }
}

#[test]
fn a_household_with_nothing_to_say_has_an_empty_list() {
    assert_eq!(estimate(&minimal())["notices"], json!([]));
}

#[test]
fn notices_stand_in_the_order_of_the_table() {
    let children = json!([
        { "age": 5, "daysPerMonth": 2 }, { "age": 5 }, { "age": 5 }, { "age": 5 },
        { "age": 16, "workIncome": { "month": 3000, "yearToDate": 60_000 } },
    ]);
    let situation = json!({
        "month": "2026-10",
        "adults": [salary(90_000.0, true)],
        "children": children,
        "sharedHouseholdSize": 8,
        "housing": { "form": "rental", "monthlyCost": 20_000 },
        "expenses": { "workTravel": 1 },
        "otherNeeds": { "glasses": 1 },
        "hasAssets": true,
    });
    assert_eq!(
        codes(&estimate(&situation)),
        [
            "needs-covered",
            "housing-above-guideline",
            "guideline-from-earlier-year",
            "guideline-bands-overlap",
            "housing-shared-with-others",
            "household-share",
            "part-time-child",
            "job-stimulus",
            "child-work-disregarded",
            "child-work-counted",
            "expenses-assessed-individually",
            "other-needs-assessed-individually",
            "assets-first",
            "activity-requirement"
        ]
    );
}

#[test]
fn a_home_assessed_individually_is_told_before_it_is_shared() {
    let situation = community(home("lodger", 4000.0, 1), 3);
    assert_eq!(
        codes(&estimate(&with(situation))),
        [
            "housing-above-guideline",
            "guideline-from-earlier-year",
            "housing-assessed-individually",
            "housing-shared-with-others",
            "household-share"
        ]
    );
}
