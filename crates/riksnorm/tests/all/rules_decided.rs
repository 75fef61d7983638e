//! What a caseworker has decided: a higher or lower norm, a guideline, what is
//! accepted; and what else the support could be where children are here little.

use crate::common;
use crate::common::{
    alone, amount, child, child_for_days, codes, couple, earning, estimate, kronor, lines, living,
    ore, with_salary,
};
use riksnorm::{
    Adults, Alternative, Amount, ChildSet, Cost, Expense, Fault, Group, Guideline, Home, HomeForm,
    Household, Housing, IncomeKind, Item, Kronor, Notice, OtherNeed, SignedAmount, SourceId,
};

fn adjusted(mut household: Household, ore: i64) -> Household {
    household.norm_adjustment = SignedAmount::from_ore(ore).unwrap();
    household
}

/// A home in which something has been decided.
fn decided(guideline: Option<i64>, accepted: Option<i64>, cost: i64) -> Household {
    let applied = amount(cost);
    let cost = accepted.map_or(Cost::from(applied), |accepted| {
        Cost::assessed(applied, amount(accepted)).unwrap()
    });
    let mut household = alone(&[]);
    household.housing = Housing::Home(Home {
        guideline: guideline.map(amount),
        ..Home::new(HomeForm::Rental, cost)
    });
    household
}

#[test]
fn a_higher_or_lower_norm_is_a_line_of_its_own_and_part_of_the_norm() {
    // One adult: 3 940 + 1 280 = 5 220.
    for (ore, entered, norm) in [
        (50_000, 500, 5720),
        (-50_000, -500, 4720),
        (50, 1, 5221),
        (-50, -1, 5219),
        (-49, 0, 5220),
        (-522_000, -5220, 0),
    ] {
        let estimate = estimate("2026-09", &adjusted(alone(&[]), ore));
        let lines = lines(&estimate, Group::Adjustment);
        assert_eq!(lines.len(), 1, "{ore}");
        let entered = kronor(entered);
        assert_eq!(lines[0].item, Item::NormAdjustment { entered });
        assert_eq!(lines[0].amount, entered);
        assert_eq!(lines[0].source, SourceId::COSTS);
        let totals = estimate.totals;
        assert_eq!(
            (totals.adjustment, totals.norm),
            (Some(entered), kronor(norm))
        );
        assert!(
            estimate
                .notices
                .contains(&Notice::NormAdjusted { amount: entered })
        );
    }
}

#[test]
fn a_lower_norm_never_goes_below_nothing() {
    let estimate = estimate("2026-09", &adjusted(alone(&[]), -600_000));
    let line = &lines(&estimate, Group::Adjustment)[0];
    assert_eq!(line.item.entered(), Some(kronor(-6000)));
    assert_eq!(line.amount, kronor(-5220));
    assert_eq!(estimate.totals.norm, Kronor::ZERO);
    let amount = kronor(-5220);
    assert!(estimate.notices.contains(&Notice::NormAdjusted { amount }));
}

#[test]
fn an_adjustment_of_nothing_has_no_line() {
    let estimate = estimate("2026-09", &adjusted(alone(&[]), 0));
    assert_eq!(lines(&estimate, Group::Adjustment), []);
    assert_eq!(estimate.totals.adjustment, None);
    assert_eq!(codes(&estimate), [""; 0]);
}

#[test]
fn a_signed_amount_is_as_large_as_an_amount_either_way() {
    for ore in [100_000_000, -100_000_000] {
        assert!(SignedAmount::from_ore(ore).is_ok());
        let beyond = SignedAmount::from_ore(ore + ore.signum());
        assert_eq!(beyond, Err(Fault::AmountTooLarge));
    }
    let third = SignedAmount::new(ore(1).decimal() / amount(10).decimal());
    assert_eq!(third, Err(Fault::AmountPrecision));
}

#[test]
fn a_stated_guideline_counts_in_place_of_the_municipalitys() {
    for (stated, counted) in [(8000, 8000), (9000, 8200), (0, 0)] {
        let estimate = estimate("2026-09", &decided(Some(stated), None, 8200));
        let line = &lines(&estimate, Group::Housing)[0];
        assert_eq!(line.amount, kronor(counted));
        assert_eq!(line.source, SourceId::STATED);
        let guideline = Guideline::Stated(kronor(stated));
        assert!(
            matches!(line.item, Item::Home { guideline: Some(found), .. } if found == guideline)
        );
        let above: &[&str] = if stated < 8200 {
            &["housing-above-guideline"]
        } else {
            &[]
        };
        assert_eq!(codes(&estimate), above, "{stated}");
    }
}

#[test]
fn a_stated_guideline_is_for_any_form_of_home() {
    for form in [
        HomeForm::Lodger,
        HomeForm::WithParents,
        HomeForm::SharedDwelling,
    ] {
        let mut household = alone(&[child(9)]);
        household.housing = Housing::Home(Home {
            guideline: Some(ore(300_050)),
            ..Home::new(form, amount(5000))
        });
        let estimate = estimate("2026-09", &household);
        assert_eq!(lines(&estimate, Group::Housing)[0].amount, kronor(3001));
        assert_eq!(codes(&estimate), ["housing-above-guideline"], "{form:?}");
    }
}

#[test]
fn what_is_accepted_counts_and_nothing_of_it_is_open() {
    let estimate = estimate("2026-09", &decided(None, Some(7000), 8200));
    let line = &lines(&estimate, Group::Housing)[0];
    assert_eq!(line.amount, kronor(7000));
    assert!(line.item.is_assessed());
    assert_eq!(line.item.entered(), Some(kronor(8200)));
    // The guideline still stands there.
    assert_eq!(line.source.as_str(), "Umeå 2024");
    assert_eq!(codes(&estimate), ["guideline-from-earlier-year"]);
    assert_eq!(estimate.alternatives, []);
    assert_eq!(estimate.above_guideline(), None);
}

#[test]
fn a_home_without_a_guideline_is_settled_by_what_is_accepted() {
    for accepted in [0, 3000] {
        let mut household = alone(&[]);
        let cost = Cost::assessed(amount(5000), amount(accepted)).unwrap();
        household.housing = Housing::Home(Home::new(HomeForm::WithParents, cost));
        let estimate = estimate("2026-09", &household);
        assert_eq!(lines(&estimate, Group::Housing)[0].amount, kronor(accepted));
        assert_eq!(codes(&estimate), [""; 0]);
    }
}

#[test]
fn a_cost_that_is_assessed_is_no_longer_said_to_be_open() {
    let assessed = |applied, accepted| Cost::assessed(amount(applied), amount(accepted)).unwrap();
    let mut household = alone(&[]);
    household
        .expenses
        .set(Expense::HomeInsurance, assessed(160, 100));
    household
        .other_needs
        .set(OtherNeed::Glasses, assessed(900, 0));
    let settled = estimate("2026-09", &household);
    assert_eq!(settled.totals.expenses, kronor(100));
    assert_eq!(settled.totals.other_needs, Kronor::ZERO);
    assert_eq!(codes(&settled), [""; 0]);
    let lines = [Group::Expenses, Group::OtherNeeds].map(|group| lines(&settled, group));
    assert!(lines.iter().flatten().all(|line| line.item.is_assessed()));
    household.expenses.set(Expense::WorkTravel, amount(300));
    household.other_needs.set(OtherNeed::Medicine, amount(200));
    assert_eq!(
        codes(&estimate("2026-09", &household)),
        [
            "expenses-assessed-individually",
            "other-needs-assessed-individually"
        ]
    );
}

#[test]
fn no_more_is_accepted_than_is_applied_for_by_the_ore() {
    assert!(Cost::assessed(ore(50_040), ore(50_040)).is_ok());
    let above = Cost::assessed(ore(50_040), ore(50_041));
    assert_eq!(above, Err(Fault::AcceptedAboveApplied));
    let cost = Cost::assessed(ore(50_040), ore(10)).unwrap();
    assert_eq!(
        (cost.applied(), cost.accepted()),
        (ore(50_040), Some(ore(10)))
    );
    assert_eq!(Cost::from(ore(1)).accepted(), None);
    assert_eq!(Cost::default().applied(), Amount::ZERO);
}

fn apart(estimate: &riksnorm::Estimate) -> Option<(Vec<usize>, i64)> {
    let mut alternatives = estimate.alternatives.iter();
    alternatives.find_map(|one| match one {
        Alternative::PartTimeChildrenApart {
            children, support, ..
        } => Some((children.iter().collect(), support.get())),
        Alternative::HousingAcceptedInFull { .. } => None,
    })
}

#[test]
fn children_that_are_here_less_than_half_of_the_month_are_counted_apart() {
    // 2026-11 has 30 days: 14 are less than half, 15 are not.
    for (days, expected) in [(14, Some(vec![1])), (15, None)] {
        let household = alone(&[child(9), child_for_days(12, days)]);
        let estimate = estimate("2026-11", &household);
        assert_eq!(apart(&estimate).map(|(children, _)| children), expected);
        let told = Notice::PartTimeChildrenApart {
            children: ChildSet::from_iter([1]),
        };
        assert_eq!(estimate.notices.contains(&told), expected.is_some());
    }
    // 31 days: 15 are less than half. 28: 14 are not.
    for (month, days, expected) in [
        ("2026-12", 15, true),
        ("2026-12", 16, false),
        ("2026-02", 14, false),
    ] {
        let estimate = estimate(month, &alone(&[child_for_days(12, days)]));
        assert_eq!(apart(&estimate).is_some(), expected, "{month} {days}");
    }
}

#[test]
fn they_count_in_the_personal_part_alone() {
    // 3 940 + 1 440 for ten days + 1 280 shared + 6 595 for no children; with
    // the child 1 410 and 7 523.
    let household = living(
        alone(&[child_for_days(12, 10)]),
        HomeForm::Rental,
        amount(8000),
    );
    let estimate = estimate("2026-11", &household);
    assert_eq!(estimate.totals.support, kronor(3940 + 1440 + 1410 + 7523));
    assert_eq!(apart(&estimate), Some((vec![0], 3940 + 1440 + 1280 + 6595)));
    assert_eq!(estimate.alternatives.len(), 2);
}

#[test]
fn a_home_that_is_settled_stays_as_it_is() {
    for (guideline, accepted) in [(Some(7000), None), (None, Some(7400))] {
        let mut household = decided(guideline, accepted, 8000);
        let home = household.housing;
        household = alone(&[child_for_days(12, 10)]);
        household.housing = home;
        let estimate = estimate("2026-11", &household);
        // Only shared costs differ: 1 280 in place of 1 410.
        let support = estimate.totals.support.get() - 130;
        assert_eq!(apart(&estimate), Some((vec![0], support)));
    }
}

#[test]
fn an_adjustment_is_held_against_the_norm_of_that_way_of_counting() {
    // The norm is 3 940 + 1 440 + 1 410 = 6 790, apart 6 660: both become 0, and
    // there is nothing to tell.
    let household = adjusted(alone(&[child_for_days(12, 10)]), -700_000);
    assert_eq!(apart(&estimate("2026-11", &household)), None);
    let household = adjusted(alone(&[child_for_days(12, 10)]), -670_000);
    assert_eq!(apart(&estimate("2026-11", &household)), Some((vec![0], 0)));
}

#[test]
fn in_a_community_and_without_a_difference_there_is_no_such_alternative() {
    let visiting = couple(&[child_for_days(12, 10)]);
    assert!(apart(&estimate("2026-11", &visiting)).is_some());
    let community = visiting.in_community(5).unwrap();
    assert_eq!(apart(&estimate("2026-11", &community)), None);
    let mut rich = with_salary(amount(30_000), false);
    rich = common::household(rich.adults().clone(), &[child_for_days(12, 10)]);
    assert_eq!(apart(&estimate("2026-11", &rich)), None);
    assert_eq!(apart(&estimate("2026-11", &alone(&[child(12)]))), None);
}

/// 3 940 + 1 260 + 1 410 are needed, or 1 280 in place of 1 410: a salary of 7 000
/// covers both, and of 1 000 for medicine it leaves 610 or 480.
#[test]
fn the_alternative_is_told_where_it_changes_the_second_sum_alone() {
    let adult = earning(&[(IncomeKind::Salary, amount(7000))], false);
    let mut household = common::household(Adults::Single(adult), &[child_for_days(9, 10)]);
    household.other_needs.set(OtherNeed::Medicine, amount(1000));
    let estimate = estimate("2026-11", &household);
    assert_eq!(estimate.totals.support, kronor(0));
    assert_eq!(estimate.totals.support_with_other_needs, kronor(610));
    let apart = estimate.part_time_children_apart().unwrap();
    assert_eq!(apart.support(), kronor(0));
    assert_eq!(apart.support_with_other_needs(), kronor(480));
}
