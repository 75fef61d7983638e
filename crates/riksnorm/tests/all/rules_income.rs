//! Incomes, the job stimulus, children's own earnings, and what they leave.

use crate::common::{
    alone, amount, amounts, child, earning, estimate, household, kronor, lines, ore, with_salary,
    working_child,
};
use riksnorm::{
    AdultCount, Adults, Amount, Child, Fault, Group, Household, IncomeKind, Incomes, Kind,
    WorkIncome,
};

/// What counts of a child's earnings for support in a month.
fn counted(support_month: &str, month: i64, year_to_date: i64) -> i64 {
    let household = alone(&[working_child(16, month, year_to_date)]);
    amounts(&estimate(support_month, &household), Group::Income)[0]
}

fn single(incomes: &[(IncomeKind, Amount)], job_stimulus: bool) -> Household {
    household(Adults::Single(earning(incomes, job_stimulus)), &[])
}

#[test]
fn each_kind_of_income_counts_in_full() {
    for kind in IncomeKind::ALL {
        let household = single(&[(*kind, amount(1000))], false);
        let lines = lines(&estimate("2026-11", &household), Group::Income);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].amount, kronor(1000));
        assert_eq!(
            (lines[0].item.id(), lines[0].source.as_str()),
            (kind.id(), "AR")
        );
    }
}

#[test]
fn there_are_seventeen_kinds_of_income() {
    let ids: Vec<&str> = IncomeKind::ALL.iter().map(|kind| kind.id()).collect();
    assert_eq!(
        ids,
        [
            "salary",
            "unemploymentBenefit",
            "activitySupport",
            "sicknessBenefit",
            "sicknessCompensation",
            "parentalBenefit",
            "pension",
            "maintenance",
            "childBenefit",
            "studyAid",
            "careAllowance",
            "housingAllowance",
            "rentFromOthers",
            "deposits",
            "surplusLastMonth",
            "taxRefund",
            "other"
        ]
    );
}

#[test]
fn incomes_of_both_adults_are_summed() {
    let adults = [
        earning(&[(IncomeKind::Salary, amount(1000))], false),
        earning(&[(IncomeKind::Pension, amount(2000))], false),
    ];
    let estimate = estimate("2026-11", &household(Adults::Couple(adults), &[]));
    assert_eq!(amounts(&estimate, Group::Income), [1000, 2000]);
    assert_eq!(estimate.totals.income, kronor(3000));
}

#[test]
fn incomes_stand_as_entered_and_two_of_one_kind_are_two_lines() {
    let incomes = [
        (IncomeKind::Other, amount(3)),
        (IncomeKind::Salary, amount(1)),
        (IncomeKind::Other, amount(2)),
    ];
    let estimate = estimate("2026-11", &single(&incomes, false));
    assert_eq!(amounts(&estimate, Group::Income), [3, 1, 2]);
}

#[test]
fn each_line_is_rounded_once_half_up() {
    for (entered, rounded) in [(1, 0), (49, 0), (50, 1), (149, 1), (150, 2), (250, 3)] {
        let household = single(&[(IncomeKind::Pension, ore(entered))], false);
        let amounts = amounts(&estimate("2026-11", &household), Group::Income);
        assert_eq!(amounts, [rounded], "{entered} öre");
    }
}

#[test]
fn totals_are_sums_of_rounded_lines() {
    let halves = [(IncomeKind::Pension, ore(50)), (IncomeKind::Other, ore(50))];
    let estimate = estimate("2026-11", &single(&halves, false));
    assert_eq!(estimate.totals.income, kronor(2));
}

#[test]
fn with_job_stimulus_three_quarters_of_a_salary_count() {
    let estimate = estimate("2026-11", &with_salary(amount(5000), true));
    let lines = lines(&estimate, Group::Income);
    assert_eq!(
        (lines[0].amount, lines[0].source.as_str()),
        (kronor(3750), "SoL 12:8")
    );
    // 5 220 - 3 750.
    assert_eq!(estimate.totals.support, kronor(1470));
}

#[test]
fn three_quarters_are_taken_before_the_one_rounding() {
    // 0.67 x 0.75 = 0.5025 goes up; 0.66 x 0.75 = 0.495 goes down; 2 x 0.75 = 1.5 goes up.
    for (salary, counted) in [(67, 1), (66, 0), (200, 2), (1, 0), (100_000_000, 750_000)] {
        let estimate = estimate("2026-11", &with_salary(ore(salary), true));
        assert_eq!(amounts(&estimate, Group::Income), [counted], "{salary} öre");
    }
}

#[test]
fn two_salaries_with_job_stimulus_are_rounded_each() {
    // 2 x 0.75 = 1.5, so 2 each.
    let two = [
        (IncomeKind::Salary, amount(2)),
        (IncomeKind::Salary, amount(2)),
    ];
    let estimate = estimate("2026-11", &single(&two, true));
    assert_eq!(amounts(&estimate, Group::Income), [2, 2]);
}

#[test]
fn the_job_stimulus_is_of_salary_alone() {
    for kind in IncomeKind::ALL {
        let household = single(&[(*kind, amount(1000))], true);
        let expected = if *kind == IncomeKind::Salary {
            750
        } else {
            1000
        };
        let amounts = amounts(&estimate("2026-11", &household), Group::Income);
        assert_eq!(amounts, [expected], "{kind:?}");
    }
}

#[test]
fn the_job_stimulus_is_of_the_adult_who_has_it() {
    let salary = [(IncomeKind::Salary, amount(1000))];
    let adults = [earning(&salary, false), earning(&salary, true)];
    let estimate = estimate("2026-11", &household(Adults::Couple(adults), &[]));
    assert_eq!(amounts(&estimate, Group::Income), [1000, 750]);
}

#[test]
fn of_a_childs_earnings_only_what_is_above_the_price_base_amount_counts() {
    // 59 200 for income months of 2026.
    for (month, year, expected) in [
        (3000, 60_000, 800),
        (3000, 59_200, 0),
        (3000, 59_201, 1),
        (3000, 40_000, 0),
        (3000, 62_200, 3000),
        (3000, 62_199, 2999),
        (3000, 100_000, 3000),
    ] {
        assert_eq!(
            counted("2026-11", month, year),
            expected,
            "{month} of {year}"
        );
    }
}

#[test]
fn the_price_base_amount_is_that_of_the_income_months_calendar_year() {
    for (support_month, price_base_amount) in [
        ("2025-01", 57_300),
        ("2025-02", 58_800),
        ("2025-12", 58_800),
        ("2026-01", 58_800),
        ("2026-02", 59_200),
        ("2026-12", 59_200),
    ] {
        let year = price_base_amount + 100;
        assert_eq!(counted(support_month, 5000, year), 100, "{support_month}");
        assert_eq!(
            counted(support_month, 5000, price_base_amount),
            0,
            "{support_month}"
        );
    }
}

#[test]
fn a_childs_earnings_are_rounded_once_half_up() {
    let child = |month, year| Child {
        work_income: Some(WorkIncome::new(ore(month), ore(year)).unwrap()),
        ..child(16)
    };
    for (year, expected) in [
        (5_920_049, 0),
        (5_920_050, 1),
        (5_920_149, 1),
        (5_920_150, 2),
    ] {
        let household = alone(&[child(300_000, year)]);
        assert_eq!(
            amounts(&estimate("2026-11", &household), Group::Income),
            [expected]
        );
    }
}

#[test]
fn a_childs_earnings_are_never_reduced_by_the_job_stimulus() {
    let adult = earning(&[(IncomeKind::Salary, amount(1000))], true);
    let household = household(Adults::Single(adult), &[working_child(16, 3000, 80_000)]);
    let lines = lines(&estimate("2026-11", &household), Group::Income);
    assert_eq!(
        (lines[0].amount, lines[1].amount),
        (kronor(750), kronor(3000))
    );
    assert_eq!(lines[1].source.as_str(), "SoL 12:9");
}

#[test]
fn a_child_of_any_age_may_have_earnings() {
    for years in [0, 17, 20] {
        let household = alone(&[working_child(years, 3000, 60_000)]);
        assert_eq!(
            amounts(&estimate("2026-11", &household), Group::Income),
            [800]
        );
    }
}

#[test]
fn earnings_of_the_year_are_not_below_those_of_the_month() {
    let refused = WorkIncome::new(amount(3000), ore(299_999));
    assert_eq!(refused, Err(Fault::WorkIncomeYearBelowMonth));
    assert!(WorkIncome::new(amount(3000), amount(3000)).is_ok());
}

#[test]
fn a_child_that_earned_nothing_in_the_month_has_no_line() {
    let household = alone(&[working_child(16, 0, 90_000)]);
    assert_eq!(amounts(&estimate("2026-11", &household), Group::Income), []);
}

#[test]
fn an_adult_has_at_most_fifty_incomes() {
    let income = riksnorm::Income {
        kind: IncomeKind::Other,
        amount: amount(1),
    };
    assert!(Incomes::new(vec![income; 50]).is_ok());
    assert_eq!(Incomes::new(vec![income; 51]), Err(Fault::IncomesCount));
}

#[test]
fn a_household_has_one_adult_or_two() {
    let adult = earning(&[], false);
    assert_eq!(Adults::new(Vec::new()), Err(Fault::AdultsCount));
    assert_eq!(Adults::new(vec![adult.clone(); 3]), Err(Fault::AdultsCount));
    assert_eq!(
        Adults::new(vec![adult.clone()]).unwrap().count(),
        AdultCount::One
    );
    assert_eq!(
        Adults::new(vec![adult; 2]).unwrap().count(),
        AdultCount::Two
    );
}

#[test]
fn two_adults_keep_their_order() {
    let (first, second) = (
        earning(&[(IncomeKind::Salary, amount(1))], false),
        earning(&[(IncomeKind::Salary, amount(2))], false),
    );
    let adults = Adults::new(vec![first.clone(), second.clone()]).unwrap();
    assert_eq!(adults, Adults::Couple([first, second]));
}

#[test]
fn an_amount_is_0_to_a_million_with_two_decimals() {
    assert_eq!(Amount::from_ore(-1), Err(Fault::AmountNegative));
    assert_eq!(Amount::from_ore(100_000_001), Err(Fault::AmountTooLarge));
    assert_eq!(amount(1_000_000).rounded(), kronor(1_000_000));
    assert_eq!(ore(99_999_950).rounded(), kronor(1_000_000));
    assert_eq!(ore(99_999_949).rounded(), kronor(999_999));
    assert!(!Amount::ZERO.is_positive());
}

#[test]
fn support_is_what_the_needs_lack() {
    for (income, balance, support) in [
        (0, -5220, 5220),
        (5219, -1, 1),
        (5220, 0, 0),
        (5221, 1, 0),
        (9000, 3780, 0),
    ] {
        let totals = estimate("2026-11", &with_salary(amount(income), false)).totals;
        assert_eq!(
            (totals.balance, totals.support),
            (kronor(balance), kronor(support))
        );
    }
}

#[test]
fn support_with_other_needs_counts_them_before_the_income() {
    // 5 220 + 500 - income.
    for (income, support) in [(5220, 500), (5700, 20), (5720, 0), (6000, 0)] {
        let mut household = with_salary(amount(income), false);
        household
            .other_needs
            .set(riksnorm::OtherNeed::Glasses, amount(500));
        let totals = estimate("2026-11", &household).totals;
        assert_eq!(totals.support_with_other_needs, kronor(support));
        assert_eq!(totals.support, kronor(0));
    }
}

#[test]
fn the_largest_household_with_the_largest_incomes_does_not_overflow() {
    let million = [(IncomeKind::Salary, amount(1_000_000)); 50];
    let adults = [earning(&million, false), earning(&million, true)];
    let children = [working_child(16, 1_000_000, 1_000_000); 15];
    let estimate = estimate("2026-11", &household(Adults::Couple(adults), &children));
    // 50 million, three quarters of 50 million, and 15 x (1 000 000 - 59 200).
    assert_eq!(
        estimate.totals.income,
        kronor(50_000_000 + 37_500_000 + 15 * 940_800)
    );
}
