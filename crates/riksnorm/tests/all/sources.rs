//! What a number rests on is named, and the name means a text of its month.

use crate::common::{covered_months, rules};
use riksnorm::{Month, SourceId};

const OF_THE_ENGINE: [SourceId; 6] = [
    SourceId::RIGHT,
    SourceId::COSTS,
    SourceId::JOB_STIMULUS,
    SourceId::CHILD_EARNINGS,
    SourceId::SHARED_SPECIAL,
    SourceId::ADVICE,
];

#[test]
fn every_source_of_a_line_has_a_wording_that_holds_in_each_covered_month() {
    for month in covered_months() {
        let rules = rules(&month);
        let of_tables = [&rules.riksnorm().source, &rules.price_base_amount().source];
        for id in OF_THE_ENGINE.iter().chain(of_tables) {
            let wording = id.wording(rules.month()).unwrap();
            assert!(wording.valid_from <= rules.month(), "{id} in {month}");
            let through = wording.valid_through;
            assert!(
                through.is_none_or(|last| rules.month() <= last),
                "{id} in {month}"
            );
            assert!(!wording.name.is_empty() && !wording.decision.is_empty());
        }
    }
}

#[test]
fn the_wording_names_the_statute_of_the_month() {
    let wording = |id: &SourceId, month| id.wording(Month::parse(month).unwrap()).unwrap();
    for (id, before, after) in [
        (
            SourceId::RIGHT,
            "(2001:453) 4 kap. 1 §",
            "(2025:400) 12 kap. 1 §",
        ),
        (
            SourceId::COSTS,
            "(2001:453) 4 kap. 3 §",
            "(2025:400) 12 kap. 7 §",
        ),
        (
            SourceId::JOB_STIMULUS,
            "(2001:453) 4 kap. 1 a §",
            "(2025:400) 12 kap. 8 §",
        ),
        (
            SourceId::CHILD_EARNINGS,
            "(2001:453) 4 kap. 1 b §",
            "(2025:400) 12 kap. 9 §",
        ),
        (
            SourceId::SHARED_SPECIAL,
            "(2001:937) 2 kap. 1 §",
            "(2025:468) 12 kap. 3 §",
        ),
        (
            rules("2026-11").riksnorm().source.clone(),
            "(2001:937) 2 kap. 1 §",
            "(2025:468) 12 kap. 2 §",
        ),
    ] {
        assert!(wording(&id, "2024-01").name.ends_with(before), "{id}");
        assert!(wording(&id, "2025-06").name.ends_with(before), "{id}");
        assert!(wording(&id, "2025-07").name.ends_with(after), "{id}");
        assert!(wording(&id, "2026-12").name.ends_with(after), "{id}");
    }
}

#[test]
fn guidelines_are_named_after_their_year_too() {
    let rules = rules("2026-11");
    let set = rules.guidelines().unwrap();
    let wording = set
        .source
        .wording(Month::parse("2026-11").unwrap())
        .unwrap();
    assert_eq!(wording.decision, "IFN-2024/00104");
}

#[test]
fn a_source_has_one_name() {
    for id in OF_THE_ENGINE.iter().chain([&SourceId::STATED]) {
        assert_eq!(id.name(), id.as_str());
    }
    assert_eq!(SourceId::COSTS.name(), "SoL 12:7");
    assert_eq!(SourceId::STATED.to_string(), SourceId::STATED.as_str());
}
