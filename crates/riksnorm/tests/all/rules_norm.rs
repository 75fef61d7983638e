//! Riksnormen of a household, counted by hand from the rules.

use crate::common::{
    alone, amounts, child, child_for_days, child_with_lunch_elsewhere, children, children_amounts,
    couple, estimate, kronor, lines,
};
use riksnorm::{Age, Child, Children, Days, Estimate, Fault, Group, Household, Item};

fn shared(estimate: &Estimate) -> (i64, String) {
    let lines = lines(estimate, Group::Shared);
    assert_eq!(lines.len(), 1);
    (lines[0].amount.get(), lines[0].source.to_string())
}

fn one_child(month: &str, child: Child) -> i64 {
    children_amounts(&estimate(month, &alone(&[child])))[0]
}

fn in_community(household: Household, everyone: u8) -> (i64, String) {
    let household = household.in_community(everyone).unwrap();
    shared(&estimate("2026-11", &household))
}

#[test]
fn one_adult_takes_the_row_single() {
    assert_eq!(
        amounts(&estimate("2026-11", &alone(&[])), Group::Personal),
        [3940]
    );
    assert_eq!(
        amounts(&estimate("2025-11", &alone(&[])), Group::Personal),
        [3910]
    );
}

#[test]
fn two_adults_take_the_row_couple_one_amount_for_the_pair() {
    assert_eq!(
        amounts(&estimate("2026-11", &couple(&[])), Group::Personal),
        [7100]
    );
    assert_eq!(
        amounts(&estimate("2025-11", &couple(&[])), Group::Personal),
        [7050]
    );
}

#[test]
fn the_norm_of_one_adult_in_2026_is_5220() {
    // 3 940 + 1 280.
    assert_eq!(estimate("2026-11", &alone(&[])).totals.norm, kronor(5220));
}

#[test]
fn the_norm_of_a_couple_in_2026_is_8510() {
    // 7 100 + 1 410.
    assert_eq!(estimate("2026-11", &couple(&[])).totals.norm, kronor(8510));
}

#[test]
fn each_child_takes_the_row_of_its_age_in_2026() {
    for (years, amount) in [
        (0, 2740),
        (1, 3060),
        (2, 3060),
        (3, 2720),
        (4, 3060),
        (6, 3060),
        (7, 3820),
        (10, 3820),
        (11, 4390),
        (14, 4390),
        (15, 4960),
        (17, 4960),
        (18, 4960),
        (19, 5000),
        (20, 5000),
    ] {
        assert_eq!(one_child("2026-11", child(years)), amount, "{years} years");
    }
}

#[test]
fn each_child_takes_the_row_of_its_age_in_2025() {
    for (years, amount) in [
        (0, 2720),
        (1, 3030),
        (2, 3030),
        (3, 2700),
        (4, 3030),
        (6, 3030),
        (7, 3790),
        (10, 3790),
        (11, 4350),
        (14, 4350),
        (15, 4920),
        (18, 4920),
        (19, 4960),
        (20, 4960),
    ] {
        assert_eq!(one_child("2025-11", child(years)), amount, "{years} years");
    }
}

#[test]
fn a_child_up_to_six_that_eats_lunch_elsewhere_takes_the_lower_row() {
    for (years, in_2025, in_2026) in [
        (0, 2540, 2560),
        (1, 2780, 2800),
        (2, 2780, 2800),
        (3, 2480, 2500),
        (4, 2700, 2720),
        (6, 2700, 2720),
    ] {
        let child = child_with_lunch_elsewhere(years);
        assert_eq!(one_child("2025-11", child), in_2025, "{years} years");
        assert_eq!(one_child("2026-11", child), in_2026, "{years} years");
    }
}

#[test]
fn from_seven_the_lunch_changes_nothing() {
    for years in 7..=20 {
        let elsewhere = one_child("2026-11", child_with_lunch_elsewhere(years));
        assert_eq!(
            elsewhere,
            one_child("2026-11", child(years)),
            "{years} years"
        );
    }
}

#[test]
fn children_stand_in_the_order_they_are_named() {
    let household = alone(&children(&[12, 4, 19]));
    assert_eq!(
        children_amounts(&estimate("2026-11", &household)),
        [4390, 3060, 5000]
    );
}

#[test]
fn a_child_of_12_for_10_days_is_1440() {
    // 4 390 x 12 / 365 = 144.33, so 144 a day.
    assert_eq!(one_child("2026-11", child_for_days(12, 10)), 1440);
}

#[test]
fn a_day_is_rounded_half_up_before_it_is_multiplied() {
    // 3 060 x 12 / 365 = 100.60, so 101 a day; 3 790 x 12 / 365 = 124.60.
    assert_eq!(one_child("2026-11", child_for_days(5, 1)), 101);
    assert_eq!(one_child("2026-11", child_for_days(5, 7)), 707);
    assert_eq!(one_child("2025-11", child_for_days(8, 4)), 500);
}

#[test]
fn the_days_of_a_child_with_lunch_elsewhere_are_of_the_lower_row() {
    // 2 720 x 12 / 365 = 89.42, so 89 a day.
    let child = Child {
        lunch_elsewhere: true,
        ..child_for_days(4, 10)
    };
    assert_eq!(one_child("2026-11", child), 890);
}

#[test]
fn one_day_less_than_the_month_counts_by_days() {
    // 144 a day.
    assert_eq!(one_child("2026-03", child_for_days(12, 30)), 4320);
    assert_eq!(one_child("2026-04", child_for_days(12, 29)), 4176);
    assert_eq!(one_child("2026-02", child_for_days(12, 27)), 3888);
}

#[test]
fn days_equal_to_or_above_those_of_the_month_give_the_row_itself() {
    for (month, days) in [
        ("2026-02", 28),
        ("2026-02", 29),
        ("2026-04", 30),
        ("2026-04", 31),
    ] {
        assert_eq!(
            one_child(month, child_for_days(12, days)),
            4390,
            "{days} in {month}"
        );
    }
    assert_eq!(one_child("2026-03", child_for_days(12, 31)), 4390);
}

#[test]
fn only_a_part_time_child_rests_on_the_general_advice() {
    let household = alone(&[child(12), child_for_days(12, 10), child_for_days(12, 30)]);
    let sources: Vec<String> = lines(&estimate("2026-11", &household), Group::Personal)
        .iter()
        .map(|line| line.source.to_string())
        .collect();
    assert_eq!(sources, ["SoF 12:2", "SoF 12:2", "AR", "SoF 12:2"]);
}

#[test]
fn a_number_of_days_is_1_to_31() {
    assert_eq!(Days::new(0), Err(Fault::DaysRange));
    assert_eq!(Days::new(32), Err(Fault::DaysRange));
    assert!(Days::new(1).is_ok() && Days::new(31).is_ok());
}

#[test]
fn a_child_counts_in_the_size_with_or_without_part_time_residence() {
    assert_eq!(alone(&[child_for_days(12, 1)]).size(), 2);
    assert_eq!(couple(&children(&[1, 2, 3])).size(), 5);
    assert_eq!(
        shared(&estimate("2026-11", &alone(&[child_for_days(12, 1)]))).0,
        1410
    );
}

#[test]
fn shared_costs_take_the_row_of_the_size() {
    let rows = [
        ("2025-11", [1270, 1400, 1770, 2010, 2310, 2620, 2810]),
        ("2026-11", [1280, 1410, 1790, 2030, 2330, 2640, 2830]),
    ];
    for (month, rows) in rows {
        for (children_count, amount) in (0..).zip(rows) {
            let household = alone(&vec![child(5); children_count]);
            assert_eq!(
                shared(&estimate(month, &household)),
                (amount, "SoF 12:2".into()),
                "{month}"
            );
        }
    }
}

#[test]
fn above_seven_each_person_adds_what_the_seventh_added() {
    // 2026: 2 830 - 2 640 = 190. 2025: 2 810 - 2 620 = 190.
    for (month, children_count, amount) in [
        ("2026-11", 7, 3020),
        ("2026-11", 8, 3210),
        ("2026-11", 15, 4540),
        ("2025-11", 7, 3000),
    ] {
        let household = alone(&vec![child(5); children_count]);
        assert_eq!(
            shared(&estimate(month, &household)),
            (amount, "SoF 12:3".into()),
            "{month}"
        );
    }
}

#[test]
fn the_largest_household_has_seventeen_persons() {
    // 2 830 + 10 x 190.
    let household = couple(&vec![child(5); 15]);
    assert_eq!(
        shared(&estimate("2026-11", &household)),
        (4730, "SoF 12:3".into())
    );
}

#[test]
fn one_adult_among_five_has_4406() {
    // 3 940 + 2 330 / 5.
    let household = alone(&[]).in_community(5).unwrap();
    assert_eq!(estimate("2026-11", &household).totals.norm, kronor(4406));
}

#[test]
fn two_members_of_four_share_1015() {
    // 2 030 x 2 / 4, whether a couple or an adult with a child.
    assert_eq!(in_community(couple(&[]), 4), (1015, "SoF 12:3".into()));
    assert_eq!(
        in_community(alone(&[child(5)]), 4),
        (1015, "SoF 12:3".into())
    );
}

#[test]
fn a_share_of_half_a_krona_goes_up() {
    // 2 030 / 4 = 507.5.
    assert_eq!(in_community(alone(&[]), 4).0, 508);
}

#[test]
fn a_share_is_rounded_once() {
    // 1 790 / 3 = 596.67; 1 790 x 2 / 3 = 1 193.33.
    assert_eq!(in_community(alone(&[]), 3).0, 597);
    assert_eq!(in_community(couple(&[]), 3).0, 1193);
}

#[test]
fn a_community_above_seven_shares_what_is_counted_above_the_table() {
    // Nine: 2 830 + 2 x 190 = 3 210, a ninth 356.67; thirty: 7 200, a thirtieth 240.
    assert_eq!(in_community(alone(&[]), 9).0, 357);
    assert_eq!(in_community(alone(&[]), 30).0, 240);
}

#[test]
fn a_community_is_larger_than_the_household_and_at_most_30() {
    for everyone in [0, 1, 2, 31, 255] {
        let refused = couple(&[]).in_community(everyone);
        assert_eq!(refused, Err(Fault::SharedHouseholdRange), "{everyone}");
    }
    assert!(couple(&[]).in_community(3).is_ok());
    assert!(couple(&[]).in_community(30).is_ok());
}

#[test]
fn a_community_does_not_change_the_personal_part() {
    let household = couple(&children(&[4]));
    let community = household.clone().in_community(8).unwrap();
    let personal = |household| estimate("2026-11", household).totals.personal;
    assert_eq!(personal(&community), personal(&household));
}

#[test]
fn a_child_is_0_to_17_whether_in_school_or_not() {
    for years in 0..=17 {
        assert!(
            Age::new(years, false).is_ok() && Age::new(years, true).is_ok(),
            "{years}"
        );
    }
}

#[test]
fn from_18_to_20_a_child_is_in_school() {
    for years in 18..=20 {
        assert!(Age::new(years, true).is_ok(), "{years}");
        assert_eq!(
            Age::new(years, false),
            Err(Fault::ChildAppliesAlone),
            "{years}"
        );
    }
}

#[test]
fn over_20_is_no_child() {
    for in_school in [true, false] {
        assert_eq!(Age::new(21, in_school), Err(Fault::ChildAge));
        assert_eq!(Age::new(255, in_school), Err(Fault::ChildAge));
    }
}

#[test]
fn a_household_has_at_most_fifteen_children() {
    assert!(Children::new(vec![child(5); 15]).is_ok());
    assert_eq!(Children::new(vec![child(5); 16]), Err(Fault::ChildrenCount));
}

#[test]
fn a_line_tells_the_band_of_its_row() {
    let household = alone(&children(&[0, 2, 3, 6, 10, 14, 18, 20]));
    let bands: Vec<&str> = estimate("2026-11", &household)
        .lines
        .iter()
        .filter_map(|line| match line.item {
            Item::Child { band, .. } => Some(band),
            _ => None,
        })
        .collect();
    assert_eq!(
        bands,
        ["0", "1-2", "3", "4-6", "7-10", "11-14", "15-18", "19-20"]
    );
}
