//! The names that programs know things by: a change of one breaks whoever reads
//! it, so each stands here once more.

use crate::common::{alone, couple, kronor, ore};
use riksnorm::{
    Alternative, ChildSet, Expense, Fault, HomeForm, Income, IncomeKind, Kind, Month, NotAMonth,
    OtherNeed,
};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

#[test]
fn every_fault_has_its_code() {
    let (first, last) = (month("2024-01"), month("2026-12"));
    for (fault, code) in [
        (Fault::MonthFormat, "month-format"),
        (Fault::MonthNotCovered { first, last }, "month-not-covered"),
        (Fault::MunicipalityUnknown, "municipality-unknown"),
        (Fault::AdultsCount, "adults-count"),
        (Fault::IncomesCount, "incomes-count"),
        (Fault::ChildrenCount, "children-count"),
        (Fault::ChildAge, "child-age"),
        (Fault::ChildAppliesAlone, "child-applies-alone"),
        (Fault::DaysRange, "days-range"),
        (Fault::SharedHouseholdRange, "shared-household-range"),
        (Fault::AmountNegative, "amount-negative"),
        (Fault::AmountTooLarge, "amount-too-large"),
        (Fault::AmountPrecision, "amount-precision"),
        (Fault::AmountWithoutHome, "amount-without-home"),
        (
            Fault::WorkIncomeYearBelowMonth,
            "work-income-year-below-month",
        ),
        (Fault::AcceptedAboveApplied, "accepted-above-applied"),
        (Fault::AmountNotPositive, "amount-not-positive"),
        (Fault::BandOrder, "band-order"),
        (Fault::ValidityOrder, "validity-order"),
        (Fault::TextFormat, "text-format"),
        (Fault::ListLength, "list-length"),
    ] {
        assert_eq!(fault.code(), code);
        assert!(!fault.to_string().is_empty(), "{code}");
    }
}

#[test]
fn a_fault_says_what_would_be_right() {
    let (first, last) = (month("2024-01"), month("2026-12"));
    let covered = Fault::MonthNotCovered { first, last }.to_string();
    assert_eq!(
        covered,
        "there are amounts for the months 2024-01 to 2026-12 only"
    );
    let written = "a month is written like 2026-11";
    assert_eq!(NotAMonth.to_string(), written);
    assert_eq!(Fault::from(NotAMonth), Fault::MonthFormat);
    assert_eq!(Fault::MonthFormat.to_string(), written);
    assert_eq!(Fault::AmountNegative.to_string(), "an amount is at least 0");
}

#[test]
fn every_alternative_has_its_code_and_its_support() {
    let (support, support_with_other_needs) = (kronor(3), kronor(5));
    let in_full = Alternative::HousingAcceptedInFull {
        support,
        support_with_other_needs,
    };
    let apart = Alternative::PartTimeChildrenApart {
        children: ChildSet::default(),
        needs: kronor(7),
        support,
        support_with_other_needs,
    };
    assert_eq!(in_full.code(), "housing-accepted-in-full");
    assert_eq!(apart.code(), "part-time-children-apart");
    for alternative in [in_full, apart] {
        assert_eq!(alternative.support(), support);
        let with_other_needs = alternative.support_with_other_needs();
        assert_eq!(with_other_needs, support_with_other_needs);
    }
}

fn is_found_by_its_name<K: Kind + std::fmt::Debug>() {
    for (index, kind) in K::ALL.iter().enumerate() {
        assert_eq!(kind.index(), index);
        assert_eq!(K::from_id(kind.id()), Some(*kind));
    }
    assert_eq!(K::from_id(""), None);
    assert_eq!(K::from_id("nothing"), None);
}

#[test]
fn every_kind_is_found_by_its_name_and_stands_where_it_says() {
    is_found_by_its_name::<IncomeKind>();
    is_found_by_its_name::<HomeForm>();
    is_found_by_its_name::<Expense>();
    is_found_by_its_name::<OtherNeed>();
}

#[test]
fn an_adult_of_a_household_can_be_changed_and_no_other_one() {
    let earned = Income {
        kind: IncomeKind::Salary,
        amount: ore(500_000),
    };
    for (mut household, adults) in [(alone(&[]), 1), (couple(&[]), 2)] {
        for index in 0..adults {
            let adult = household.adult_mut(index).unwrap();
            adult.incomes = riksnorm::Incomes::new(vec![earned]).unwrap();
            let (_, changed) = household.adults().iter().nth(index).unwrap();
            assert_eq!(changed.incomes.entered().count(), 1);
        }
        assert!(household.adult_mut(adults).is_none());
    }
}
