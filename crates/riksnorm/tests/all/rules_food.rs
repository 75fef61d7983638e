//! Matnorm for some days, counted by hand.

use crate::common;
use crate::common::{
    alone, child, child_for_days, child_with_lunch_elsewhere, children, couple, kronor, rules,
};
use riksnorm::{Child, Days, FoodForDays, Household, Month, Municipality, Rules};

fn food(household: &Household, days: u8) -> FoodForDays {
    let food = rules("2026-11").food_for_days(household, Days::new(days).unwrap());
    food.unwrap()
}

/// The amounts of the members, adults first.
fn amounts(household: &Household, days: u8) -> Vec<i64> {
    let food = food(household, days);
    food.lines.iter().map(|line| line.amount.get()).collect()
}

fn row(child: Child) -> &'static str {
    food(&alone(&[child]), 1).lines[1].row.label
}

#[test]
fn one_adult_takes_the_row_single() {
    // 78 a day, 2 382 a month.
    assert_eq!(amounts(&alone(&[]), 1), [78]);
    assert_eq!(amounts(&alone(&[]), 7), [546]);
    assert_eq!(amounts(&alone(&[]), 30), [2340]);
}

#[test]
fn two_adults_take_the_row_couple() {
    // 128 a day, 3 900 a month.
    assert_eq!(amounts(&couple(&[]), 1), [128]);
    assert_eq!(amounts(&couple(&[]), 7), [896]);
    assert_eq!(amounts(&couple(&[]), 30), [3840]);
}

#[test]
fn the_days_never_come_to_more_than_the_month() {
    // 31 x 78 = 2 418 and 31 x 128 = 3 968.
    assert_eq!(amounts(&alone(&[]), 31), [2382]);
    assert_eq!(amounts(&couple(&[]), 31), [3900]);
    // 30 x 56 = 1 680 and 31 x 56 = 1 736, the month is 1 714.
    assert_eq!(amounts(&alone(&[child(4)]), 30)[1], 1680);
    assert_eq!(amounts(&alone(&[child(4)]), 31)[1], 1714);
}

#[test]
fn seven_days_differ_from_the_printed_week() {
    // 7 x 78 = 546, and the week is 550.
    let food = food(&alone(&[]), 7);
    assert_eq!(
        (food.lines[0].amount, food.lines[0].row.week),
        (kronor(546), kronor(550))
    );
}

#[test]
fn each_child_takes_the_row_of_its_age() {
    for (years, label) in [
        (0, "0 with lunch"),
        (1, "1-2 with lunch"),
        (2, "1-2 with lunch"),
        (3, "3 with lunch"),
        (4, "4-6 with lunch"),
        (6, "4-6 with lunch"),
        (7, "7-10"),
        (10, "7-10"),
        (11, "11-14"),
        (14, "11-14"),
        (15, "15-18"),
        (18, "15-18"),
        (19, "19-20"),
        (20, "19-20"),
    ] {
        assert_eq!(row(child(years)), label, "{years} years");
    }
}

#[test]
fn a_child_up_to_six_that_eats_lunch_elsewhere_takes_the_row_without_lunch() {
    for (years, label) in [
        (0, "0"),
        (2, "1-2"),
        (3, "3"),
        (6, "4-6"),
        (7, "7-10"),
        (19, "19-20"),
    ] {
        assert_eq!(
            row(child_with_lunch_elsewhere(years)),
            label,
            "{years} years"
        );
    }
}

#[test]
fn a_household_is_the_sum_of_its_members() {
    // 128 + 56 + 46 + 75 a day.
    let members = [child(4), child_with_lunch_elsewhere(4), child(12)];
    let household = couple(&members);
    assert_eq!(amounts(&household, 10), [1280, 560, 460, 750]);
    assert_eq!(food(&household, 10).total, kronor(3050));
}

#[test]
fn days_are_whole_days_whatever_the_part_time_residence() {
    let visiting = alone(&[child_for_days(12, 2)]);
    assert_eq!(amounts(&visiting, 10), amounts(&alone(&[child(12)]), 10));
}

#[test]
fn a_municipality_whose_matnorm_is_not_known_has_none() {
    let month = Month::parse("2026-11").unwrap();
    let rules = Rules::for_month(month, Municipality::OTHER).unwrap();
    let days = Days::new(7).unwrap();
    assert_eq!(rules.food_for_days(&alone(&[]), days), None);
}

#[test]
fn a_line_tells_whose_it_is() {
    let members: Vec<Option<usize>> = food(&couple(&children(&[4, 12])), 5)
        .lines
        .iter()
        .map(|line| line.child)
        .collect();
    assert_eq!(members, [None, Some(0), Some(1)]);
}

#[test]
fn matnorm_is_the_same_in_each_covered_month() {
    let household = couple(&children(&[0, 3, 8, 16]));
    let days = Days::new(9).unwrap();
    let first = rules("2025-01").food_for_days(&household, days);
    for month in common::covered_months() {
        assert_eq!(
            rules(&month).food_for_days(&household, days),
            first,
            "{month}"
        );
    }
}
