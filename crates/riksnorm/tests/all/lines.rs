//! What can be asked about the lines of an estimate.

use crate::common::{alone, amount, earning, estimate, household, kronor, living, working_child};
use riksnorm::{Adults, Expense, Group, HomeForm, Household, IncomeKind, Kronor, OtherNeed};

/// A household that has a line in every group.
fn with_every_group() -> Household {
    let adult = earning(&[(IncomeKind::Salary, amount(1000))], true);
    let household = household(Adults::Single(adult), &[working_child(17, 500, 600)]);
    let mut household = living(household, HomeForm::Rental, amount(9000));
    household
        .expenses
        .set(Expense::HouseholdElectricity, amount(300));
    household.other_needs.set(OtherNeed::Medicine, amount(400));
    household
}

#[test]
fn an_amount_is_entered_as_typed_and_not_as_it_counts() {
    let entered: Vec<(&str, Option<i64>)> = estimate("2026-11", &with_every_group())
        .lines
        .iter()
        .map(|line| (line.item.id(), line.item.entered().map(Kronor::get)))
        .collect();
    assert_eq!(
        entered,
        [
            ("single", None),
            ("child", None),
            ("shared", None),
            ("rental", Some(9000)),
            ("householdElectricity", Some(300)),
            ("medicine", Some(400)),
            // 750 count of it, and nothing of the child's earnings.
            ("salary", Some(1000)),
            ("childWork", Some(500)),
        ]
    );
}

#[test]
fn the_lines_of_some_groups_come_in_the_order_of_the_calculation() {
    let estimate = estimate("2026-11", &with_every_group());
    let ids = |groups: &[Group]| -> Vec<&str> {
        let lines = estimate.lines_in(groups);
        lines.map(|line| line.item.id()).collect()
    };
    assert_eq!(ids(&[]), <[&str; 0]>::default());
    assert_eq!(ids(&[Group::Income]), ["salary", "childWork"]);
    assert_eq!(
        ids(&[Group::Expenses, Group::Personal, Group::Housing]),
        ["single", "child", "rental", "householdElectricity"]
    );
}

#[test]
fn a_home_is_above_its_guideline_by_what_does_not_count() {
    for (cost, above) in [(0, None), (6595, None), (6596, Some(1)), (9000, Some(2405))] {
        let household = living(alone(&[]), HomeForm::Rental, amount(cost));
        let estimate = estimate("2026-11", &household);
        assert_eq!(estimate.above_guideline(), above.map(kronor), "{cost}");
    }
}
