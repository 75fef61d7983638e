//! Every notice stands when its condition holds, and only then.

use crate::common;
use crate::common::{
    alone, amount, child, child_for_days, children, codes, couple, covered_months, earning,
    estimate, household, kronor, living, ore, with_salary, working_child,
};
use riksnorm::{
    Adults, Amount, Child, ChildSet, Expense, HomeForm, Household, IncomeKind, Kind, Kronor,
    Notice, OtherNeed, WorkIncome,
};

/// The notice with this name, where it stands.
fn notice(household: &Household, code: &str) -> Option<Notice> {
    let notices = estimate("2026-09", household).notices;
    let mut found = notices.into_iter().filter(|notice| notice.code() == code);
    let first = found.next();
    assert_eq!(found.next(), None, "{code} stands once");
    first
}

fn has(household: &Household, code: &str) -> bool {
    notice(household, code).is_some()
}

fn home(children: usize, form: HomeForm, cost: i64) -> Household {
    living(alone(&vec![child(5); children]), form, amount(cost))
}

#[test]
fn a_household_with_nothing_to_say_has_no_notices() {
    assert_eq!(codes(&estimate("2026-09", &alone(&[]))), [""; 0]);
}

#[test]
fn needs_covered_where_the_support_is_nothing() {
    for (salary, surplus) in [(5220, 0), (5221, 1), (9000, 3780)] {
        let found = notice(&with_salary(amount(salary), false), "needs-covered");
        assert_eq!(
            found,
            Some(Notice::NeedsCovered {
                surplus: kronor(surplus)
            })
        );
    }
    assert!(!has(&with_salary(amount(5219), false), "needs-covered"));
}

#[test]
fn needs_covered_does_not_ask_for_other_needs() {
    let mut household = with_salary(amount(5220), false);
    household.other_needs.set(OtherNeed::Medicine, amount(1000));
    assert!(has(&household, "needs-covered"));
}

#[test]
fn housing_above_guideline_where_the_rounded_cost_is_above() {
    let code = "housing-above-guideline";
    let found = notice(&home(0, HomeForm::Rental, 6596), code);
    let (entered, guideline) = (kronor(6596), kronor(6595));
    assert_eq!(
        found,
        Some(Notice::HousingAboveGuideline { entered, guideline })
    );
    assert!(!has(&home(0, HomeForm::Rental, 6595), code));
    assert!(!has(
        &living(alone(&[]), HomeForm::Rental, ore(659_549)),
        code
    ));
    assert!(has(
        &living(alone(&[]), HomeForm::Rental, ore(659_550)),
        code
    ));
    assert!(has(&home(0, HomeForm::Lodger, 3891), code));
    assert!(!has(&home(0, HomeForm::WithParents, 90_000), code));
}

#[test]
fn guideline_from_earlier_year_where_a_guideline_was_looked_up() {
    let code = "guideline-from-earlier-year";
    for form in [
        HomeForm::Rental,
        HomeForm::TenantOwned,
        HomeForm::OwnHouse,
        HomeForm::Lodger,
    ] {
        let found = notice(&home(0, form, 1), code);
        assert_eq!(found, Some(Notice::GuidelineFromEarlierYear { year: 2024 }));
        assert!(!has(&home(0, form, 0), code), "{form:?} without cost");
    }
    assert!(!has(&home(0, HomeForm::WithParents, 3000), code));
    assert!(!has(&home(0, HomeForm::SharedDwelling, 3000), code));
    assert!(!has(&alone(&[]), code));
}

#[test]
fn guideline_bands_overlap_at_exactly_five_children() {
    let code = "guideline-bands-overlap";
    let (low, high) = (kronor(10_647), kronor(11_572));
    for form in [HomeForm::Rental, HomeForm::TenantOwned, HomeForm::OwnHouse] {
        let found = notice(&home(5, form, 1), code);
        assert_eq!(found, Some(Notice::GuidelineBandsOverlap { low, high }));
        for (children, cost) in [(4, 9000), (6, 9000), (5, 0)] {
            assert!(!has(&home(children, form, cost), code), "{form:?}");
        }
    }
    for form in [
        HomeForm::Lodger,
        HomeForm::WithParents,
        HomeForm::SharedDwelling,
    ] {
        assert!(!has(&home(5, form, 9000), code), "{form:?}");
    }
}

#[test]
fn housing_assessed_individually_where_no_guideline_settles_it() {
    let code = "housing-assessed-individually";
    for form in [HomeForm::WithParents, HomeForm::SharedDwelling] {
        let found = notice(&home(0, form, 1), code);
        assert_eq!(found, Some(Notice::HousingAssessedIndividually { form }));
        assert!(!has(&home(0, form, 0), code), "{form:?} without cost");
    }
    for form in [HomeForm::Rental, HomeForm::TenantOwned, HomeForm::OwnHouse] {
        assert!(!has(&home(2, form, 9000), code), "{form:?}");
    }
}

#[test]
fn housing_assessed_individually_for_a_lodger_with_children() {
    let (code, form) = ("housing-assessed-individually", HomeForm::Lodger);
    let found = notice(&home(1, form, 1), code);
    assert_eq!(found, Some(Notice::HousingAssessedIndividually { form }));
    assert!(!has(&home(0, form, 9000), code));
    assert!(!has(&home(1, form, 0), code));
}

#[test]
fn housing_shared_with_others_where_a_community_has_a_cost() {
    let code = "housing-shared-with-others";
    for form in HomeForm::ALL {
        let community = home(1, *form, 1).in_community(6).unwrap();
        let found = notice(&community, code);
        assert_eq!(
            found,
            Some(Notice::HousingSharedWithOthers { size: 2, of: 6 })
        );
        assert!(!has(&home(1, *form, 1), code));
        assert!(!has(&home(1, *form, 0).in_community(6).unwrap(), code));
    }
}

#[test]
fn household_share_where_there_is_a_community() {
    let community = couple(&[child(5)]).in_community(4).unwrap();
    let found = notice(&community, "household-share");
    assert_eq!(found, Some(Notice::HouseholdShare { size: 3, of: 4 }));
    assert!(!has(&couple(&[child(5)]), "household-share"));
}

#[test]
fn a_cost_of_one_ore_is_a_cost() {
    for form in HomeForm::ALL {
        let home = living(alone(&[child(5); 5]), *form, ore(1));
        let told: &[&str] = match form {
            HomeForm::Rental | HomeForm::TenantOwned | HomeForm::OwnHouse => {
                &["guideline-from-earlier-year", "guideline-bands-overlap"]
            }
            HomeForm::Lodger => &[
                "guideline-from-earlier-year",
                "housing-assessed-individually",
            ],
            HomeForm::WithParents | HomeForm::SharedDwelling => &["housing-assessed-individually"],
        };
        let community = home.in_community(8).unwrap();
        let of_community = ["housing-shared-with-others", "household-share"];
        assert_eq!(
            codes(&estimate("2026-09", &community)),
            [told, &of_community].concat(),
            "{form:?}"
        );
    }
}

#[test]
fn part_time_child_for_each_with_fewer_days_than_the_month() {
    let members = [
        child_for_days(5, 29),
        child(5),
        child_for_days(5, 30),
        child_for_days(5, 1),
    ];
    let found: Vec<Notice> = estimate("2026-09", &alone(&members)).notices;
    let apart = ChildSet::from_iter([3]);
    assert_eq!(
        found,
        [
            Notice::PartTimeChild { index: 0 },
            Notice::PartTimeChild { index: 3 },
            Notice::PartTimeChildrenApart { children: apart },
        ]
    );
}

#[test]
fn job_stimulus_for_each_adult_with_a_salary_and_it() {
    let salary = [(IncomeKind::Salary, amount(1000))];
    let adults = [earning(&salary, true), earning(&salary, true)];
    let both = household(Adults::Couple(adults), &[]);
    let disregarded = kronor(250);
    assert_eq!(
        estimate("2026-09", &both).notices,
        [0, 1].map(|adult| Notice::JobStimulus { adult, disregarded })
    );
    let adults = [earning(&salary, false), earning(&salary, true)];
    let second = household(Adults::Couple(adults), &[]);
    let found = notice(&second, "job-stimulus");
    assert_eq!(
        found,
        Some(Notice::JobStimulus {
            adult: 1,
            disregarded
        })
    );
}

#[test]
fn job_stimulus_sums_what_is_left_out_of_rounded_lines() {
    // 2 of which 1.5, so 2, counts: nothing is left out; 3 of which 2.25, so 2.
    let salaries = [
        (IncomeKind::Salary, amount(2)),
        (IncomeKind::Salary, amount(3)),
    ];
    let household = household(Adults::Single(earning(&salaries, true)), &[]);
    let found = notice(&household, "job-stimulus");
    let expected = Notice::JobStimulus {
        adult: 0,
        disregarded: kronor(1),
    };
    assert_eq!(found, Some(expected));
}

#[test]
fn job_stimulus_stands_also_where_nothing_is_left_out_after_rounding() {
    let found = notice(&with_salary(amount(2), true), "job-stimulus");
    let expected = Notice::JobStimulus {
        adult: 0,
        disregarded: Kronor::ZERO,
    };
    assert_eq!(found, Some(expected));
}

#[test]
fn no_job_stimulus_without_a_salary_or_without_the_flag() {
    let code = "job-stimulus";
    let none = household(Adults::Single(earning(&[], true)), &[]);
    assert!(!has(&none, code));
    assert!(!has(&with_salary(Amount::ZERO, true), code));
    assert!(!has(&with_salary(amount(1000), false), code));
    let other = earning(&[(IncomeKind::Pension, amount(1000))], true);
    assert!(!has(&household(Adults::Single(other), &[]), code));
}

#[test]
fn child_work_disregarded_and_counted_wholly_or_partly() {
    // The price base amount is 59 200.
    for (year, disregarded, counted) in [
        (50_000, Some(3000), None),
        (60_000, Some(2200), Some(800)),
        (62_199, Some(1), Some(2999)),
        (62_200, None, Some(3000)),
    ] {
        let household = alone(&[child(5), working_child(16, 3000, year)]);
        let left_out = disregarded.map(|kronor| Notice::ChildWorkDisregarded {
            index: 1,
            disregarded: common::kronor(kronor),
        });
        assert_eq!(notice(&household, "child-work-disregarded"), left_out);
        let counts = counted.map(|kronor| Notice::ChildWorkCounted {
            index: 1,
            counted: common::kronor(kronor),
        });
        assert_eq!(notice(&household, "child-work-counted"), counts);
    }
}

#[test]
fn what_is_left_out_of_child_work_is_what_the_rounded_line_leaves() {
    // 100.50 is entered as 101, and the 0.50 above 59 200 counts as 1.
    let work = WorkIncome::new(ore(10_050), ore(5_920_050)).unwrap();
    let worker = Child {
        work_income: Some(work),
        ..child(16)
    };
    assert_eq!(
        estimate("2026-09", &alone(&[worker])).notices,
        [
            Notice::ChildWorkDisregarded {
                index: 0,
                disregarded: kronor(100)
            },
            Notice::ChildWorkCounted {
                index: 0,
                counted: kronor(1)
            }
        ]
    );
}

#[test]
fn no_child_work_without_earnings_in_the_month() {
    let household = alone(&[working_child(16, 0, 90_000)]);
    assert!(!has(&household, "child-work-disregarded"));
    assert!(!has(&household, "child-work-counted"));
}

#[test]
fn child_work_is_told_kind_by_kind() {
    let members = [
        working_child(16, 3000, 60_000),
        working_child(17, 100, 100_000),
    ];
    assert_eq!(
        codes(&estimate("2026-09", &alone(&members))),
        [
            "child-work-disregarded",
            "child-work-counted",
            "child-work-counted"
        ]
    );
}

#[test]
fn expenses_assessed_individually_where_there_is_one() {
    let code = "expenses-assessed-individually";
    for kind in Expense::ALL {
        let mut household = alone(&[]);
        household.expenses.set(*kind, ore(1));
        assert_eq!(codes(&estimate("2026-09", &household)), [code], "{kind:?}");
        household.expenses.set(*kind, Amount::ZERO);
        assert!(!has(&household, code), "{kind:?}");
    }
}

#[test]
fn other_needs_assessed_individually_where_there_is_one() {
    let code = "other-needs-assessed-individually";
    for kind in OtherNeed::ALL {
        let mut household = alone(&[]);
        household.other_needs.set(*kind, ore(1));
        assert_eq!(codes(&estimate("2026-09", &household)), [code], "{kind:?}");
        household.other_needs.set(*kind, Amount::ZERO);
        assert!(!has(&household, code), "{kind:?}");
    }
}

#[test]
fn assets_first_where_there_are_assets() {
    let mut household = alone(&[]);
    assert!(!has(&household, "assets-first"));
    household.has_assets = true;
    assert!(has(&household, "assets-first"));
}

#[test]
fn assets_never_become_kronor() {
    let (poor, mut rich) = (alone(&[]), alone(&[]));
    rich.has_assets = true;
    assert_eq!(
        estimate("2026-09", &rich).totals,
        estimate("2026-09", &poor).totals
    );
}

#[test]
fn activity_requirement_from_october_2026() {
    for month in covered_months() {
        let asked = codes(&estimate(&month, &alone(&[]))).contains(&"activity-requirement");
        assert_eq!(asked, month.as_str() >= "2026-10", "{month}");
    }
}

#[test]
fn all_notices_stand_in_the_contracts_order() {
    let adult = earning(&[(IncomeKind::Salary, amount(90_000))], true);
    let mut members = children(&[5, 5, 5]);
    members.extend([working_child(16, 3000, 60_000), child_for_days(5, 1)]);
    let household = household(Adults::Single(adult), &members);
    let mut household = living(household, HomeForm::Rental, amount(20_000))
        .in_community(9)
        .unwrap();
    household.expenses.set(Expense::WorkTravel, amount(1));
    household.other_needs.set(OtherNeed::Medicine, amount(1));
    household.has_assets = true;
    assert_eq!(
        codes(&estimate("2026-12", &household)),
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
fn the_individual_assessment_of_a_home_stands_before_the_community() {
    let household = home(1, HomeForm::Lodger, 4000).in_community(3).unwrap();
    assert_eq!(
        codes(&estimate("2026-09", &household)),
        [
            "housing-above-guideline",
            "guideline-from-earlier-year",
            "housing-assessed-individually",
            "housing-shared-with-others",
            "household-share"
        ]
    );
}
