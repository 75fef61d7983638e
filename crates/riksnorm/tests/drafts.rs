//! What a front reads of a draft, and what a draft says of a household.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod common;

use common::{alone, amount, child, kronor, rules};
use riksnorm::{
    AdultCount, Adults, Age, Draft, DraftAdult, DraftChild, DraftCost, Entered, Fault, Field,
    Household, Month, Municipality, Rules, SignedAmount, Situation, Wrong,
};

/// One adult in November 2026.
fn draft() -> Draft<Fault> {
    Draft {
        month: Month::parse("2026-11").unwrap().into(),
        adult_count: AdultCount::One.into(),
        ..Draft::default()
    }
}

fn household(draft: &Draft<Fault>) -> Household {
    let Situation { household, .. } = draft.situation().unwrap();
    household
}

#[test]
fn what_is_said_with_yes_or_no_is_kept_and_is_no_where_nothing_is_said() {
    for (entered, expected) in [
        (Entered::Value(true), true),
        (Entered::Value(false), false),
        (Entered::Nothing, false),
    ] {
        let household = household(&Draft {
            adults: [
                Entered::Value(DraftAdult {
                    job_stimulus: entered,
                    ..DraftAdult::default()
                }),
                Entered::Nothing,
            ],
            children: vec![Entered::Value(DraftChild {
                age: 3.into(),
                lunch_elsewhere: entered,
                ..DraftChild::default()
            })]
            .into(),
            has_assets: entered,
            ..draft()
        });
        assert_eq!(household.has_assets, expected);
        let mut adults = household.adults().iter();
        assert_eq!(
            adults.next().map(|(_, adult)| adult.job_stimulus),
            Some(expected)
        );
        let mut children = household.children().iter();
        assert_eq!(
            children.next().map(|(_, child)| child.lunch_elsewhere),
            Some(expected)
        );
    }
}

#[test]
fn what_cannot_be_read_is_told_at_its_field() {
    let draft = Draft {
        has_assets: Entered::Unread(Fault::TextFormat),
        ..draft()
    };
    let problems = draft.situation().unwrap_err();
    let places: Vec<_> = problems.iter().map(|one| (one.field, one.wrong)).collect();
    assert_eq!(
        places,
        [(Field::HasAssets, Wrong::Unread(Fault::TextFormat))]
    );
}

#[test]
fn the_size_of_a_household_is_that_of_its_adults_and_children() {
    let of = |adults: Entered<AdultCount, Fault>, children| Draft {
        adult_count: adults,
        children,
        ..Draft::default()
    };
    let three = || {
        vec![
            DraftChild::default().into(),
            Entered::Nothing,
            Entered::Nothing,
        ]
        .into()
    };
    assert_eq!(of(AdultCount::One.into(), Entered::Nothing).size(), Some(1));
    assert_eq!(of(AdultCount::Two.into(), three()).size(), Some(5));
    assert_eq!(of(Entered::Nothing, three()).size(), None);
    let unread = Entered::Unread(Fault::TextFormat);
    assert_eq!(of(AdultCount::Two.into(), unread).size(), None);
}

#[test]
fn what_is_applied_for_is_read_beside_what_is_accepted() {
    let assessed = |applied| DraftCost::<Fault>::Assessed {
        applied,
        accepted: amount(300).into(),
    };
    assert_eq!(
        DraftCost::<Fault>::Applied(amount(450)).applied(),
        Some(amount(450))
    );
    assert_eq!(assessed(amount(450).into()).applied(), Some(amount(450)));
    assert_eq!(assessed(Entered::Nothing).applied(), None);
    assert_eq!(
        assessed(Entered::Unread(Fault::AmountPrecision)).applied(),
        None
    );
}

#[test]
fn a_list_that_was_not_read_has_no_elements() {
    let list = |list: Entered<Vec<u8>, Fault>| list.as_slice().to_vec();
    assert_eq!(list(vec![4, 9].into()), [4, 9]);
    assert_eq!(list(Entered::Nothing), []);
    assert_eq!(list(Entered::Unread(Fault::TextFormat)), []);
}

#[test]
fn the_month_and_the_municipality_settle_the_rules() {
    let november = rules("2026-11");
    assert_eq!(november, rules("2026-11"));
    assert_ne!(november, rules("2026-10"));
    let elsewhere = Rules::for_month(november.month(), Municipality::OTHER).unwrap();
    assert_ne!(november, elsewhere);
}

#[test]
fn the_norm_holds_for_as_long_as_it_was_decided_for_and_a_law_for_as_long_as_it_does() {
    let rules = rules("2026-11");
    let norm = rules.basis(&rules.riksnorm().source).unwrap();
    assert_eq!(norm.valid_from.to_string(), "2026-01");
    assert_eq!(
        norm.valid_through.map(|last| last.to_string()).as_deref(),
        Some("2026-12")
    );
    let costs = rules.basis(&riksnorm::SourceId::COSTS).unwrap();
    assert_eq!(costs.valid_from.to_string(), "2025-07");
    assert!(costs.name.contains("12 kap. 7 §"), "{}", costs.name);
}

#[test]
fn an_adjustment_is_what_was_written() {
    let lower = SignedAmount::from_ore(-238_050).unwrap();
    assert_eq!(lower.decimal().to_string(), "-2380.5");
    assert_eq!(lower.rounded(), kronor(-2381));
}

#[test]
fn an_age_is_read_as_it_is() {
    // A household made by hand and one of a draft are the same.
    let draft = Draft {
        children: vec![Entered::Value(DraftChild {
            age: 9.into(),
            ..DraftChild::default()
        })]
        .into(),
        ..draft()
    };
    assert_eq!(household(&draft), alone(&[child(9)]));
    assert_eq!(Age::new(9, false).map(Age::years), Ok(9));
    assert!(matches!(household(&draft).adults(), Adults::Single(_)));
}
