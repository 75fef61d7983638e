//! The contract's section "Errors": lists over their limits, and a community
//! that can be judged only where the lists are of valid length.

use crate::common;
use crate::common::{faults, refused, with};
use serde_json::{Value, json};

#[test]
fn a_list_over_its_limit_gives_the_one_error_and_is_not_looked_into() {
    refused(
        &with(json!({ "adults": [1, null, "x"] })),
        &[("adults-count", "adults")],
    );
    refused(
        &with(json!({ "adults": vec![Value::Null; 1000] })),
        &[("adults-count", "adults")],
    );
    refused(
        &with(json!({ "children": vec![Value::Null; 16] })),
        &[("children-count", "children")],
    );
    refused(
        &with(json!({ "adults": [{ "incomes": vec![Value::Null; 51], "jobStimulus": 1 }] })),
        &[
            ("incomes-count", "adults[0].incomes"),
            ("invalid-type", "adults[0].jobStimulus"),
        ],
    );
}

#[test]
fn a_list_at_its_limit_is_looked_into() {
    let nothing = vec![Value::Null; 50];
    let situation = with(json!({ "adults": [{ "incomes": nothing }] }));
    assert_eq!(faults(&situation).len(), 50);
    assert_eq!(
        faults(&with(json!({ "children": vec![Value::Null; 15] }))).len(),
        15
    );
}

#[test]
fn a_community_is_size_plus_1_to_30() {
    let community = |adults: usize, children: usize, everyone: usize| {
        with(json!({
            "adults": vec![json!({}); adults],
            "children": vec![json!({ "age": 5 }); children],
            "sharedHouseholdSize": everyone,
        }))
    };
    for (adults, children, everyone) in [(1, 0, 2), (2, 0, 3), (2, 3, 6), (2, 15, 18), (1, 0, 30)] {
        common::estimate(&community(adults, children, everyone));
    }
    for (adults, children, everyone) in [(1, 0, 1), (2, 0, 2), (2, 3, 5), (2, 15, 17), (1, 0, 31)] {
        let range = [("shared-household-range", "sharedHouseholdSize")];
        refused(&community(adults, children, everyone), &range);
    }
}

#[test]
fn a_community_is_checked_where_the_lists_are_of_valid_length_whatever_is_in_them() {
    let situation = json!({ "adults": [null], "children": [null], "sharedHouseholdSize": 2 });
    refused(
        &with(situation),
        &[
            ("invalid-type", "adults[0]"),
            ("invalid-type", "children[0]"),
            ("shared-household-range", "sharedHouseholdSize"),
        ],
    );
}

#[test]
fn a_community_is_not_checked_where_a_list_is_missing_of_another_type_or_over_its_limit() {
    let everyone = 99;
    refused(
        &json!({ "month": "2026-09", "sharedHouseholdSize": everyone }),
        &[("missing-field", "adults")],
    );
    for (lists, fault) in [
        (
            json!({ "adults": [{}, {}, {}] }),
            ("adults-count", "adults"),
        ),
        (json!({ "adults": [] }), ("adults-count", "adults")),
        (json!({ "adults": 1 }), ("invalid-type", "adults")),
        (
            json!({ "children": vec![json!({}); 16] }),
            ("children-count", "children"),
        ),
        (json!({ "children": null }), ("invalid-type", "children")),
    ] {
        let mut situation = with(lists);
        situation["sharedHouseholdSize"] = json!(everyone);
        refused(&situation, &[fault]);
        situation["sharedHouseholdSize"] = json!(2.5);
        refused(
            &situation,
            &[fault, ("invalid-type", "sharedHouseholdSize")],
        );
    }
}
