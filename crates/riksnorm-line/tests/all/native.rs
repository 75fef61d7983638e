//! The native way in answers a line with a whole object.

use serde_json::json;

#[path = "../../examples/read/answer.rs"]
mod answer;

use answer::answer;

#[test]
fn a_sound_line_is_a_situation_of_the_contract() {
    let line = "2025-12 2v 4(l) 12(10d) 19(s 3000/60000,50) av 7 hyra 8200,50 lön 5000j/7000 \
                swish2 5 el 450 medicin 200 tillgångar";
    let expected = json!({
        "situation": {
            "month": "2025-12",
            "adults": [
                { "incomes": [{ "kind": "salary", "amount": 5000 }], "jobStimulus": true },
                { "incomes": [
                    { "kind": "salary", "amount": 7000 },
                    { "kind": "deposits", "amount": 5 },
                ] },
            ],
            "children": [
                { "age": 4, "lunchElsewhere": true },
                { "age": 12, "daysPerMonth": 10 },
                { "age": 19, "inSchool": true, "workIncome": { "month": 3000, "yearToDate": 60000.5 } },
            ],
            "sharedHouseholdSize": 7,
            "housing": { "form": "rental", "monthlyCost": 8200.5 },
            "expenses": { "householdElectricity": 450 },
            "otherNeeds": { "medicine": 200 },
            "hasAssets": true,
        },
        "mistakes": [],
    });
    assert_eq!(answer(line), expected);
}

#[test]
fn a_line_with_mistakes_is_what_was_understood_and_where_they_are() {
    let expected = json!({
        "situation": { "month": "2026-11", "adults": [{}], "housing": { "form": "none" } },
        "mistakes": [
            { "from": 3, "to": 8, "code": "unknown-word" },
            { "from": 17, "to": 19, "code": "amount-missing" },
        ],
    });
    assert_eq!(answer("1v åäöxx hemlös, el"), expected);
}

#[test]
fn without_adults_there_is_no_situation() {
    let expected = json!({
        "situation": null,
        "mistakes": [{ "from": 11, "to": 11, "code": "adults-missing" }],
    });
    assert_eq!(answer("4 hyra 8200"), expected);
    assert_eq!(answer(""), json!({ "situation": null, "mistakes": [] }));
}
