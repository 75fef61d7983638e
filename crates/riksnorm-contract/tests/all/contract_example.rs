//! The contract's own example, whole: a situation in and its estimate out.

use crate::common::{answer_to_text, is_fingerprint};
use serde_json::json;

const SITUATION: &str = r#"{
  "month": "2026-11",
  "municipality": "umea",
  "adults": [
    { "incomes": [ { "kind": "salary", "amount": 5000 } ], "jobStimulus": true }
  ],
  "children": [
    { "age": 4, "lunchElsewhere": true },
    { "age": 12, "daysPerMonth": 10 },
    { "age": 19, "inSchool": true, "workIncome": { "month": 3000, "yearToDate": 60000 } }
  ],
  "sharedHouseholdSize": 6,
  "housing": { "form": "rental", "monthlyCost": 8200 },
  "expenses": { "householdElectricity": 450, "homeInsurance": 160 },
  "otherNeeds": { "medicine": 200 },
  "hasAssets": false
}"#;

#[test]
fn the_example_is_answered_as_the_contract_says() {
    let mut answer = answer_to_text(SITUATION);
    let fingerprint = answer["rules"]["fingerprint"].take();
    assert!(
        is_fingerprint(fingerprint.as_str().unwrap()),
        "{fingerprint}"
    );
    let expected = json!({
      "month": "2026-11", "incomeMonth": "2026-10", "municipality": "umea",
      "rules": { "riksnorm": { "year": 2026, "source": "SFS 2025:1046" },
                 "guideline": { "year": 2024, "source": "IFN-2024/00104" },
                 "validThrough": "2026-12", "fingerprint": null },
      "lines": [
        { "group": "personal", "item": "single", "amount": 3940, "source": "SoF 12:2" },
        { "group": "personal", "item": "child", "index": 0, "band": "4-6", "amount": 2720,
          "source": "SoF 12:2" },
        { "group": "personal", "item": "child", "index": 1, "band": "11-14", "days": 10,
          "amount": 1440, "source": "AR" },
        { "group": "personal", "item": "child", "index": 2, "band": "19-20", "amount": 5000,
          "source": "SoF 12:2" },
        { "group": "shared", "item": "shared", "size": 4, "of": 6, "amount": 1760,
          "source": "SoF 12:3" },
        { "group": "housing", "item": "rental", "entered": 8200, "guideline": 10647,
          "amount": 8200, "source": "Umeå 2024" },
        { "group": "expenses", "item": "householdElectricity", "entered": 450, "amount": 450,
          "source": "SoL 12:7" },
        { "group": "expenses", "item": "homeInsurance", "entered": 160, "amount": 160,
          "source": "SoL 12:7" },
        { "group": "otherNeeds", "item": "medicine", "entered": 200, "amount": 200,
          "source": "SoL 12:1" },
        { "group": "income", "item": "salary", "adult": 0, "entered": 5000, "amount": 3750,
          "source": "SoL 12:8" },
        { "group": "income", "item": "childWork", "index": 2, "entered": 3000, "amount": 800,
          "source": "SoL 12:9" }
      ],
      "totals": { "personal": 13100, "shared": 1760, "norm": 14860, "housing": 8200,
                  "expenses": 610, "otherNeeds": 200, "needs": 23670, "income": 4550,
                  "balance": -19120, "support": 19120, "supportWithOtherNeeds": 19320 },
      "alternatives": [],
      "notices": [
        { "code": "guideline-from-earlier-year", "params": { "year": 2024 } },
        { "code": "housing-shared-with-others", "params": { "size": 4, "of": 6 } },
        { "code": "household-share", "params": { "size": 4, "of": 6 } },
        { "code": "part-time-child", "params": { "index": 1 } },
        { "code": "job-stimulus", "params": { "adult": 0, "disregarded": 1250 } },
        { "code": "child-work-disregarded", "params": { "index": 2, "disregarded": 2200 } },
        { "code": "child-work-counted", "params": { "index": 2, "counted": 800 } },
        { "code": "expenses-assessed-individually", "params": {} },
        { "code": "other-needs-assessed-individually", "params": {} },
        { "code": "activity-requirement", "params": {} }
      ]
    });
    assert_eq!(answer, expected);
}

#[test]
fn the_example_has_no_other_spelling_of_amounts_than_whole_numbers() {
    let text = riksnorm_contract::json::outcome_text(SITUATION.as_bytes());
    assert!(text.contains(r#""support":19120,"#), "{text}");
    assert!(!text.contains(".0"), "{text}");
    assert!(!text.contains("null"), "{text}");
    assert!(!text.contains('\n'), "{text}");
}
