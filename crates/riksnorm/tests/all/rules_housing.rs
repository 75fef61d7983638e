//! The home, its guideline, and the costs beside the norm, counted by hand.

use crate::common;
use crate::common::{
    alone, amount, amounts, child, children, codes, couple, estimate, kronor, lines, living, ore,
};
use riksnorm::{
    Alternative, Amount, Expense, Fault, Group, HomeForm, Housing, Item, Kind, OtherNeed,
};

const BY_CHILDREN: [HomeForm; 3] = [HomeForm::Rental, HomeForm::TenantOwned, HomeForm::OwnHouse];

/// The guideline of each number of children, the last for any more.
const GUIDELINES: [(usize, i64); 10] = [
    (0, 6595),
    (1, 7523),
    (2, 8679),
    (3, 10647),
    (4, 10647),
    (5, 11572),
    (6, 11572),
    (7, 11572),
    (14, 11572),
    (15, 11572),
];

/// What is approved of a cost, its source, and the guideline.
fn approved(form: HomeForm, children: usize, cost: Amount) -> (i64, String, Option<i64>) {
    let household = living(alone(&vec![child(5); children]), form, cost);
    let lines = lines(&estimate("2026-11", &household), Group::Housing);
    assert_eq!(lines.len(), 1);
    let Item::Home { guideline, .. } = lines[0].item else {
        panic!("{:?}", lines[0].item);
    };
    (
        lines[0].amount.get(),
        lines[0].source.to_string(),
        guideline.map(|guideline| guideline.amount().get()),
    )
}

#[test]
fn a_cost_up_to_the_guideline_is_approved() {
    for form in BY_CHILDREN {
        for (children, guideline) in GUIDELINES {
            for cost in [guideline - 1, guideline] {
                let expected = (cost, "Umeå 2024".to_owned(), Some(guideline));
                assert_eq!(approved(form, children, amount(cost)), expected, "{form:?}");
            }
        }
    }
}

#[test]
fn of_a_cost_above_the_guideline_the_guideline_is_approved() {
    for form in BY_CHILDREN {
        for (children, guideline) in GUIDELINES {
            let expected = (guideline, "Umeå 2024".to_owned(), Some(guideline));
            let above = amount(guideline + 1);
            assert_eq!(approved(form, children, above), expected, "{form:?}");
        }
    }
}

#[test]
fn the_guideline_is_the_same_for_one_and_two_adults() {
    for adults in [alone(&[]), couple(&[])] {
        let household = living(adults, HomeForm::Rental, amount(9000));
        assert_eq!(
            amounts(&estimate("2026-11", &household), Group::Housing),
            [6595]
        );
    }
}

#[test]
fn at_exactly_five_children_the_higher_of_two_bands_is_used() {
    assert_eq!(approved(HomeForm::Rental, 5, amount(11000)).0, 11000);
    assert_eq!(approved(HomeForm::Rental, 5, amount(12000)).0, 11572);
}

#[test]
fn a_cost_is_rounded_before_it_is_compared() {
    let code = |cost| {
        let household = living(alone(&[]), HomeForm::Rental, cost);
        let estimate = estimate("2026-11", &household);
        codes(&estimate).contains(&"housing-above-guideline")
    };
    assert!(!code(ore(659_549)));
    assert!(code(ore(659_550)));
}

#[test]
fn a_lodger_has_the_guideline_of_one_room() {
    for (cost, expected) in [(3889, 3889), (3890, 3890), (3891, 3890)] {
        let approved = approved(HomeForm::Lodger, 0, amount(cost));
        assert_eq!(approved, (expected, "Umeå 2024".to_owned(), Some(3890)));
    }
}

#[test]
fn a_lodger_with_children_has_the_same_guideline_and_is_assessed_individually() {
    assert_eq!(
        approved(HomeForm::Lodger, 3, amount(5000)),
        (3890, "Umeå 2024".to_owned(), Some(3890))
    );
    let household = living(alone(&[child(5)]), HomeForm::Lodger, amount(3000));
    assert!(codes(&estimate("2026-11", &household)).contains(&"housing-assessed-individually"));
}

#[test]
fn with_parents_and_in_a_shared_dwelling_the_cost_counts_as_entered() {
    for form in [HomeForm::WithParents, HomeForm::SharedDwelling] {
        assert_eq!(
            approved(form, 0, amount(20_000)),
            (20_000, "SoL 12:7".to_owned(), None)
        );
        assert_eq!(
            approved(form, 5, ore(250_050)),
            (2501, "SoL 12:7".to_owned(), None)
        );
    }
}

#[test]
fn without_a_home_there_is_no_cost() {
    assert_eq!(Housing::new(None, Amount::ZERO), Ok(Housing::None));
    assert_eq!(
        amounts(&estimate("2026-11", &alone(&[])), Group::Housing),
        []
    );
}

#[test]
fn a_cost_without_a_home_is_refused() {
    assert_eq!(Housing::new(None, amount(1)), Err(Fault::AmountWithoutHome));
    assert_eq!(Housing::new(None, ore(1)), Err(Fault::AmountWithoutHome));
}

#[test]
fn a_home_without_cost_has_no_line() {
    for form in HomeForm::ALL {
        let household = living(alone(&[]), *form, Amount::ZERO);
        assert_eq!(
            amounts(&estimate("2026-11", &household), Group::Housing),
            []
        );
    }
}

#[test]
fn a_community_does_not_change_the_guideline_or_the_cost() {
    for form in HomeForm::ALL {
        let household = living(alone(&[]), *form, amount(3000))
            .in_community(4)
            .unwrap();
        assert_eq!(
            amounts(&estimate("2026-11", &household), Group::Housing),
            [3000]
        );
    }
}

#[test]
fn above_the_guideline_the_support_with_the_whole_cost_is_shown_too() {
    // 5 220 + 6 595 = 11 815, with the whole cost 5 220 + 7 000 = 12 220.
    let mut household = living(alone(&[]), HomeForm::Rental, amount(7000));
    household.other_needs.set(OtherNeed::Medicine, amount(100));
    let estimate = estimate("2026-11", &household);
    assert_eq!(estimate.totals.support, kronor(11_815));
    assert_eq!(estimate.above_guideline(), Some(kronor(405)));
    assert_eq!(
        estimate.alternatives,
        [Alternative::HousingAcceptedInFull {
            support: kronor(12_220),
            support_with_other_needs: kronor(12_320),
        }]
    );
}

#[test]
fn the_support_with_the_whole_cost_is_never_below_nothing() {
    // Needs 11 815 and with the whole cost 12 220.
    for (salary, support) in [(12_000, 220), (12_220, 0), (20_000, 0)] {
        let household = common::with_salary(amount(salary), false);
        let household = living(household, HomeForm::Rental, amount(7000));
        assert_eq!(
            estimate("2026-11", &household).alternatives,
            [Alternative::HousingAcceptedInFull {
                support: kronor(support),
                support_with_other_needs: kronor(support),
            }]
        );
    }
}

#[test]
fn at_the_guideline_and_without_one_there_is_no_alternative() {
    for (form, cost) in [
        (HomeForm::Rental, 6595),
        (HomeForm::Lodger, 3890),
        (HomeForm::WithParents, 50_000),
        (HomeForm::SharedDwelling, 50_000),
    ] {
        let household = living(alone(&[]), form, amount(cost));
        let estimate = estimate("2026-11", &household);
        assert_eq!(estimate.alternatives, [], "{form:?}");
        assert_eq!(estimate.above_guideline(), None, "{form:?}");
    }
    assert_eq!(estimate("2026-11", &alone(&[])).above_guideline(), None);
}

#[test]
fn each_cost_beside_the_norm_counts_as_entered() {
    for kind in Expense::ALL {
        let mut household = alone(&[]);
        household.expenses.set(*kind, ore(45_050));
        let estimate = estimate("2026-11", &household);
        let lines = lines(&estimate, Group::Expenses);
        assert_eq!(lines.len(), 1);
        assert_eq!(
            (lines[0].item.id(), lines[0].source.as_str()),
            (kind.id(), "SoL 12:7")
        );
        // 450.50 is 451; 5 220 + 451.
        assert_eq!(estimate.totals.expenses, kronor(451));
        assert_eq!(estimate.totals.needs, kronor(5671));
    }
}

#[test]
fn each_living_cost_otherwise_stands_in_a_second_total() {
    for kind in OtherNeed::ALL {
        let mut household = alone(&[]);
        household.other_needs.set(*kind, amount(200));
        let estimate = estimate("2026-11", &household);
        let lines = lines(&estimate, Group::OtherNeeds);
        assert_eq!(lines.len(), 1);
        assert_eq!(
            (lines[0].item.id(), lines[0].source.as_str()),
            (kind.id(), "SoL 12:1")
        );
        let totals = estimate.totals;
        assert_eq!(
            (totals.other_needs, totals.needs),
            (kronor(200), kronor(5220))
        );
        assert_eq!(totals.support, kronor(5220));
        assert_eq!(totals.support_with_other_needs, kronor(5420));
    }
}

#[test]
fn costs_stand_in_the_order_of_the_rules_however_they_are_set() {
    let mut household = alone(&children(&[5]));
    for kind in Expense::ALL.iter().rev() {
        household.expenses.set(*kind, amount(10));
    }
    for kind in OtherNeed::ALL.iter().rev() {
        household.other_needs.set(*kind, amount(10));
    }
    let estimate = estimate("2026-11", &household);
    let ids = |group| -> Vec<&str> {
        let lines = lines(&estimate, group);
        lines.iter().map(|line| line.item.id()).collect()
    };
    assert_eq!(
        ids(Group::Expenses),
        [
            "householdElectricity",
            "workTravel",
            "homeInsurance",
            "tradeUnion",
            "unemploymentFund"
        ]
    );
    assert_eq!(
        ids(Group::OtherNeeds),
        [
            "medicalCare",
            "medicine",
            "dentalCare",
            "glasses",
            "childcare",
            "internet",
            "other"
        ]
    );
}

#[test]
fn a_cost_of_nothing_has_no_line() {
    let mut household = alone(&[]);
    household.expenses.set(Expense::WorkTravel, Amount::ZERO);
    household.other_needs.set(OtherNeed::Glasses, Amount::ZERO);
    let estimate = estimate("2026-11", &household);
    assert_eq!(amounts(&estimate, Group::Expenses), []);
    assert_eq!(amounts(&estimate, Group::OtherNeeds), []);
}

#[test]
fn a_cost_below_half_a_krona_has_its_line_of_nothing() {
    let mut household = alone(&[]);
    household.expenses.set(Expense::WorkTravel, ore(49));
    assert_eq!(
        amounts(&estimate("2026-11", &household), Group::Expenses),
        [0]
    );
}
