//! Whose guidelines count: those built in, none, or a profile's own.

use crate::common;
use crate::common::{alone, amount, child, children, codes, couple, kronor, living, ore};
use riksnorm::{
    Amount, DraftChildCounts, DraftGuidelineSet, DraftProfile, DraftRentRow, Entered, Estimate,
    Fault, Guideline, HomeForm, Household, Item, Month, Municipality, Notice, Problem, Rules,
    Wrong,
};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

/// A row for these children, at either number of adults.
fn row(from: u8, through: Option<u8>, amount: Amount) -> DraftRentRow {
    DraftRentRow {
        children: Entered::Value(DraftChildCounts {
            from: Entered::Value(from),
            through: through.into(),
        }),
        amount: Entered::Value(amount),
        ..DraftRentRow::default()
    }
}

fn set(from: &str, through: Option<&str>, rows: Vec<DraftRentRow>) -> DraftGuidelineSet {
    DraftGuidelineSet {
        source: Entered::Value(format!("Exempel {from}")),
        decision: Entered::Value(format!("SN-{from}")),
        from: Entered::Value(month(from)),
        through: through.map(month).into(),
        rent: Entered::Value(rows.into_iter().map(Entered::Value).collect()),
        lodger: Entered::Nothing,
    }
}

fn profile(sets: Vec<DraftGuidelineSet>) -> DraftProfile {
    DraftProfile {
        id: Entered::Value("exempel".to_owned()),
        name: Entered::Value("Exempels kommun".to_owned()),
        guidelines: Entered::Value(sets.into_iter().map(Entered::Value).collect()),
    }
}

fn municipality(sets: Vec<DraftGuidelineSet>) -> Municipality {
    profile(sets).municipality().unwrap()
}

fn estimate(municipality: &Municipality, in_month: &str, household: &Household) -> Estimate {
    let rules = Rules::for_month(month(in_month), municipality.clone()).unwrap();
    rules.estimate(household)
}

/// What counts of a home, by which guideline, and its source.
fn home(estimate: &Estimate) -> (i64, Option<Guideline>, String) {
    let mut lines = estimate.lines.iter();
    let found = lines.find_map(|line| match line.item {
        Item::Home { guideline, .. } => {
            Some((line.amount.get(), guideline, line.source.to_string()))
        }
        _ => None,
    });
    found.unwrap()
}

fn renting(children: &[u8], cost: i64) -> Household {
    let household = alone(&common::children(children));
    living(household, HomeForm::Rental, amount(cost))
}

#[test]
fn of_another_municipality_every_cost_counts_as_entered() {
    for form in [HomeForm::Rental, HomeForm::Lodger, HomeForm::WithParents] {
        let household = living(alone(&[]), form, amount(20_000));
        let estimate = estimate(&Municipality::OTHER, "2026-09", &household);
        assert_eq!(home(&estimate), (20_000, None, "SoL 12:7".to_owned()));
        assert_eq!(codes(&estimate), ["housing-assessed-individually"]);
        assert_eq!(estimate.alternatives, []);
    }
    assert_eq!(Municipality::from_id("other"), Ok(Municipality::OTHER));
    assert_eq!(Municipality::OTHER.id(), "other");
    assert_eq!(Municipality::OTHER.name(), "annan kommun");
    assert_eq!(Municipality::OTHER.contacts(), []);
}

#[test]
fn the_set_that_counts_is_the_latest_that_has_begun() {
    let sets = |amounts: [(&str, i64); 3]| {
        let one = |(from, kronor)| set(from, None, vec![row(0, None, amount(kronor))]);
        municipality(amounts.map(one).to_vec())
    };
    // In whatever order they are given.
    for municipality in [
        sets([("2024-06", 6000), ("2025-01", 7000), ("2026-04", 8000)]),
        sets([("2026-04", 8000), ("2024-06", 6000), ("2025-01", 7000)]),
    ] {
        for (in_month, expected) in [
            ("2024-06", Some(6000)),
            ("2024-12", Some(6000)),
            ("2025-01", Some(7000)),
            ("2026-03", Some(7000)),
            ("2026-04", Some(8000)),
            ("2024-05", None),
        ] {
            let estimate = estimate(&municipality, in_month, &renting(&[], 9000));
            let (counted, guideline, source) = home(&estimate);
            let found = guideline.map(|guideline| guideline.amount().get());
            assert_eq!(found, expected, "{in_month}");
            assert_eq!(counted, expected.unwrap_or(9000), "{in_month}");
            assert_eq!(source.starts_with("Exempel"), expected.is_some());
        }
    }
}

#[test]
fn a_set_still_counts_after_its_last_month_and_the_notice_says_so() {
    let rows = vec![row(0, None, amount(6000))];
    let municipality = municipality(vec![set("2025-06", Some("2026-03"), rows)]);
    for (in_month, told) in [("2026-03", false), ("2026-04", true)] {
        let estimate = estimate(&municipality, in_month, &renting(&[], 5000));
        let earlier = Notice::GuidelineFromEarlierYear { year: 2025 };
        assert_eq!(estimate.notices.contains(&earlier), told, "{in_month}");
        assert_eq!(home(&estimate).2, "Exempel 2025-06");
    }
}

#[test]
fn of_several_rows_the_highest_counts_and_both_ends_are_told() {
    let rows = [(0, 8000), (1, 6000), (2, 7000)];
    let rows = rows.map(|(from, kronor)| row(from, None, amount(kronor)));
    let municipality = municipality(vec![set("2026-01", None, rows.to_vec())]);
    let overlap = |children: &[u8]| {
        let estimate = estimate(&municipality, "2026-09", &renting(children, 9000));
        assert_eq!(home(&estimate).0, 8000);
        let mut notices = estimate.notices.into_iter();
        notices.find(|notice| notice.code() == "guideline-bands-overlap")
    };
    let (low, high) = (kronor(6000), kronor(8000));
    assert_eq!(overlap(&[]), None);
    assert_eq!(
        overlap(&[9, 9]),
        Some(Notice::GuidelineBandsOverlap { low, high })
    );
}

#[test]
fn a_row_may_be_for_one_adult_or_for_two() {
    let rows = [(1, 6000), (2, 7000)].map(|(adults, kronor)| DraftRentRow {
        adults: Entered::Value(adults),
        ..row(0, Some(0), amount(kronor))
    });
    let municipality = municipality(vec![set("2026-01", None, rows.to_vec())]);
    for (household, expected) in [(alone(&[]), 6000), (couple(&[]), 7000)] {
        let household = living(household, HomeForm::OwnHouse, amount(9000));
        let estimate = estimate(&municipality, "2026-09", &household);
        assert_eq!(home(&estimate).0, expected);
    }
    let family = living(alone(&[child(9)]), HomeForm::OwnHouse, amount(9000));
    let estimate = estimate(&municipality, "2026-09", &family);
    assert_eq!(home(&estimate), (9000, None, "SoL 12:7".to_owned()));
    assert!(codes(&estimate).contains(&"housing-assessed-individually"));
}

#[test]
fn what_further_children_add_is_rounded_with_the_row() {
    let rows = DraftRentRow {
        per_further_child: Entered::Value(ore(90_025)),
        ..row(1, None, ore(500_000))
    };
    let municipality = municipality(vec![set("2026-01", None, vec![rows])]);
    // 5 000 + 2 x 900.25 = 6 800.50, which is 6 801.
    for (members, expected) in [(vec![9], 5000), (vec![9; 2], 5900), (vec![9; 3], 6801)] {
        let estimate = estimate(&municipality, "2026-09", &renting(&members, 20_000));
        assert_eq!(home(&estimate).0, expected);
    }
}

#[test]
fn a_lodger_has_the_guideline_of_the_set_or_none() {
    let lodging = living(alone(&children(&[9])), HomeForm::Lodger, amount(5000));
    let with = DraftGuidelineSet {
        lodger: Entered::Value(ore(390_050)),
        ..set("2026-01", None, vec![])
    };
    let found = estimate(&municipality(vec![with]), "2026-09", &lodging);
    assert_eq!(home(&found).0, 3901);
    assert!(codes(&found).contains(&"housing-assessed-individually"));
    let without = municipality(vec![set("2026-01", None, vec![row(0, None, amount(1))])]);
    let found = estimate(&without, "2026-09", &lodging);
    assert_eq!(home(&found), (5000, None, "SoL 12:7".to_owned()));
}

#[test]
fn a_source_of_a_profile_never_passes_for_the_law() {
    let named = |source: &str| DraftGuidelineSet {
        source: Entered::Value(source.to_owned()),
        ..set("2026-01", Some("2026-06"), vec![row(0, None, amount(6000))])
    };
    for name in ["AR", "SoL 12:7", "stated", "Umeå 2024"] {
        let rules = Rules::for_month(month("2026-09"), municipality(vec![named(name)])).unwrap();
        let estimate = rules.estimate(&renting(&[], 5000));
        let line = estimate.lines.last().unwrap();
        assert_eq!(line.source.to_string(), name);
        let basis = rules.basis(&line.source).unwrap();
        assert_eq!((basis.name, basis.decision), (name, "SN-2026-01"));
        assert_eq!(basis.valid_from, month("2026-01"));
        assert_eq!(basis.valid_through, Some(month("2026-06")));
    }
}

#[test]
fn a_profile_is_what_it_says() {
    let one = municipality(vec![set("2026-01", None, vec![])]);
    assert_eq!((one.id(), one.name()), ("exempel", "Exempels kommun"));
    assert_eq!(one.contacts(), []);
    assert_eq!(one.apply_address(month("2026-09")), None);
    assert_eq!(one, municipality(vec![set("2026-01", None, vec![])]));
    assert_ne!(one, municipality(vec![set("2026-02", None, vec![])]));
    assert_ne!(one, Municipality::OTHER);
    let rules = Rules::for_month(month("2026-09"), one).unwrap();
    assert!(rules.food().is_none());
}

/// What is wrong with a profile, as its path and its fault.
fn faults(profile: &DraftProfile) -> Vec<(String, Wrong)> {
    let problems = profile.municipality().unwrap_err().into_iter();
    problems
        .map(|Problem { field, wrong }| (field.to_string(), wrong))
        .collect()
}

#[test]
fn a_profile_is_refused_with_all_that_is_wrong_in_order() {
    let broken = DraftRentRow {
        adults: Entered::Value(3),
        per_further_child: Entered::Value(amount(900)),
        ..row(16, Some(2), Amount::ZERO)
    };
    let first = DraftGuidelineSet {
        source: Entered::Value(String::new()),
        lodger: Entered::Value(Amount::ZERO),
        ..set(
            "2026-04",
            Some("2026-03"),
            vec![broken, row(3, Some(2), amount(1))],
        )
    };
    let second = set("2026-04", None, vec![]);
    let draft = DraftProfile {
        id: Entered::Value("Umeå".to_owned()),
        name: Entered::Nothing,
        ..profile(vec![first, second])
    };
    let rejected = |path: &str, fault| {
        let path = format!("municipality.{path}");
        (path, Wrong::Rejected(fault))
    };
    assert_eq!(
        faults(&draft),
        [
            rejected("id", Fault::TextFormat),
            ("municipality.name".to_owned(), Wrong::Missing),
            rejected("guidelines[0].source", Fault::TextFormat),
            rejected("guidelines[0].through", Fault::ValidityOrder),
            rejected("guidelines[0].rent[0].adults", Fault::AdultsCount),
            rejected("guidelines[0].rent[0].children.from", Fault::ChildrenCount),
            rejected("guidelines[0].rent[0].amount", Fault::AmountNotPositive),
            rejected("guidelines[0].rent[0].perFurtherChild", Fault::BandOrder),
            rejected("guidelines[0].rent[1].children.through", Fault::BandOrder),
            rejected("guidelines[0].lodger", Fault::AmountNotPositive),
            rejected("guidelines[1].from", Fault::ValidityOrder),
        ]
    );
}

#[test]
fn a_profile_has_at_most_20_sets_of_60_rows() {
    let sets = |count: usize| -> Vec<DraftGuidelineSet> {
        let months = riksnorm::Coverage::known().months().take(count);
        months
            .map(|from| set(&from.to_string(), None, vec![]))
            .collect()
    };
    assert!(profile(sets(20)).municipality().is_ok());
    let too_long = Wrong::Rejected(Fault::ListLength);
    assert_eq!(
        faults(&profile(sets(21))),
        [("municipality.guidelines".to_owned(), too_long)]
    );
    let rows = |count| {
        profile(vec![set(
            "2026-01",
            None,
            vec![row(0, None, amount(1)); count],
        )])
    };
    assert!(rows(60).municipality().is_ok());
    assert_eq!(
        faults(&rows(61)),
        [("municipality.guidelines[0].rent".to_owned(), too_long)]
    );
}

#[test]
fn an_id_of_a_profile_is_its_own() {
    let named = |id: &str| DraftProfile {
        id: Entered::Value(id.to_owned()),
        ..profile(vec![])
    };
    for id in ["umea", "other", "", "Exempel", "å", &"x".repeat(41)] {
        let format = Wrong::Rejected(Fault::TextFormat);
        assert_eq!(faults(&named(id)), [("municipality.id".to_owned(), format)]);
    }
    for id in ["umea-2", "0", "-", &"x".repeat(40)] {
        assert!(named(id).municipality().is_ok(), "{id}");
    }
}

#[test]
fn a_text_of_a_profile_has_1_to_80_characters() {
    let named = |name: &str| DraftProfile {
        name: Entered::Value(name.to_owned()),
        ..profile(vec![])
    };
    for name in [" ", &"å".repeat(80), &"🙂".repeat(80)] {
        assert!(named(name).municipality().is_ok(), "{name}");
    }
    for name in ["", &"å".repeat(81)] {
        assert!(named(name).municipality().is_err(), "{name}");
    }
}
