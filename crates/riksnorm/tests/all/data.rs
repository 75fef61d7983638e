//! The amounts in force, typed once more by hand from the decisions and
//! compared with what the engine gives for each covered month.

use crate::common::{amount, covered_months, every_rules, kronor, rules};
use riksnorm::{
    AdultCount, ChildBenefit, ChildRow, Contact, Coverage, Fault, Kronor, LunchRow, Month,
    Municipality, PriceBaseAmount, Provenance, RentRow, Rules, Supervision,
};

/// A year's riksnorm: adults, children by row with lunch elsewhere, shared.
struct Norm {
    single: i64,
    couple: i64,
    children: [(&'static str, u8, u8, i64, Option<i64>); 8],
    shared: [i64; 7],
}

/// The rows for lunch elsewhere are derived: see
/// [`the_rows_for_lunch_elsewhere_of_2024_are_derived`].
const NORM_2024: Norm = Norm {
    single: 3800,
    couple: 6850,
    children: [
        ("0", 0, 0, 2640, Some(2470)),
        ("1-2", 1, 2, 2940, Some(2700)),
        ("3", 3, 3, 2620, Some(2410)),
        ("4-6", 4, 6, 2940, Some(2620)),
        ("7-10", 7, 10, 3680, None),
        ("11-14", 11, 14, 4230, None),
        ("15-18", 15, 18, 4780, None),
        ("19-20", 19, 20, 4820, None),
    ],
    shared: [1230, 1360, 1720, 1950, 2240, 2540, 2730],
};

const NORM_2025: Norm = Norm {
    single: 3910,
    couple: 7050,
    children: [
        ("0", 0, 0, 2720, Some(2540)),
        ("1-2", 1, 2, 3030, Some(2780)),
        ("3", 3, 3, 2700, Some(2480)),
        ("4-6", 4, 6, 3030, Some(2700)),
        ("7-10", 7, 10, 3790, None),
        ("11-14", 11, 14, 4350, None),
        ("15-18", 15, 18, 4920, None),
        ("19-20", 19, 20, 4960, None),
    ],
    shared: [1270, 1400, 1770, 2010, 2310, 2620, 2810],
};

const NORM_2026: Norm = Norm {
    single: 3940,
    couple: 7100,
    children: [
        ("0", 0, 0, 2740, Some(2560)),
        ("1-2", 1, 2, 3060, Some(2800)),
        ("3", 3, 3, 2720, Some(2500)),
        ("4-6", 4, 6, 3060, Some(2720)),
        ("7-10", 7, 10, 3820, None),
        ("11-14", 11, 14, 4390, None),
        ("15-18", 15, 18, 4960, None),
        ("19-20", 19, 20, 5000, None),
    ],
    shared: [1280, 1410, 1790, 2030, 2330, 2640, 2830],
};

/// The fewest and the most children of a guideline, and its kronor per month.
const RENT: [(u8, Option<u8>, i64); 5] = [
    (0, Some(0), 6595),
    (1, Some(1), 7523),
    (2, Some(2), 8679),
    (3, Some(5), 10647),
    (5, None, 11572),
];

#[test]
fn coverage_is_january_2024_to_december_2026() {
    let Coverage { first, last } = Coverage::known();
    assert_eq!(
        (first.to_string(), last.to_string()),
        ("2024-01".into(), "2026-12".into())
    );
    let months: Vec<String> = Coverage::known()
        .months()
        .map(|month| month.to_string())
        .collect();
    assert_eq!(months, covered_months());
    assert_eq!(months.len(), 36);
}

#[test]
fn a_month_outside_coverage_is_refused_with_the_first_and_the_last_month() {
    let Coverage { first, last } = Coverage::known();
    for month in ["2023-12", "2027-01", "0000-01", "9999-12"] {
        let refused = Rules::for_month(Month::parse(month).unwrap(), Municipality::DEFAULT);
        assert_eq!(refused.unwrap_err(), Fault::MonthNotCovered { first, last });
    }
}

#[test]
fn riksnormen_is_that_of_the_year() {
    for (month, rules) in every_rules() {
        let norm = rules.riksnorm();
        let expected = match rules.month().year() {
            2024 => NORM_2024,
            2025 => NORM_2025,
            _ => NORM_2026,
        };
        assert_eq!(norm.single, kronor(expected.single), "{month}");
        assert_eq!(norm.couple, kronor(expected.couple), "{month}");
        assert_eq!(norm.shared, expected.shared.map(Kronor::new), "{month}");
        let rows: Vec<_> = norm
            .children
            .iter()
            .map(|row| {
                let lunch = row.lunch_elsewhere.map(|row| row.amount.get());
                (row.band, row.from, row.through, row.amount.get(), lunch)
            })
            .collect();
        assert_eq!(rows, expected.children, "{month}");
        assert_eq!(norm.source.as_str(), "SoF 12:2", "{month}");
    }
}

#[test]
fn the_decision_on_riksnormen_is_that_of_the_month() {
    for (month, rules) in every_rules() {
        let (decision, from, through) = match (rules.month().year(), rules.month().month()) {
            (2024, _) => ("SFS 2023:630", "2024-01", "2024-12"),
            (2025, 1..=6) => ("SFS 2024:1016", "2025-01", "2025-06"),
            (2025, _) => ("SFS 2025:468", "2025-07", "2025-12"),
            _ => ("SFS 2025:1046", "2026-01", "2026-12"),
        };
        let decided = rules.decided();
        assert_eq!(decided.decision, decision, "{month}");
        assert_eq!(decided.valid_from.to_string(), from, "{month}");
        assert_eq!(decided.valid_through.to_string(), through, "{month}");
        let last = format!("{}-12", &month[..4]);
        assert_eq!(rules.valid_through().to_string(), last, "{month}");
    }
}

#[test]
fn the_price_base_amount_is_that_of_the_income_months_year() {
    for (month, rules) in every_rules() {
        let (amount, decision) = match (rules.month().year(), rules.month().month()) {
            (2024, 1) => (
                52500,
                "regeringens beslut i september 2022, SFS-nummer saknas här",
            ),
            (2024, _) | (2025, 1) => (57300, "SFS 2023:532"),
            (2025, _) | (2026, 1) => (58800, "SFS 2024:663"),
            _ => (59200, "SFS 2025:872"),
        };
        let price_base_amount = rules.price_base_amount();
        assert_eq!(price_base_amount.amount, kronor(amount), "{month}");
        assert_eq!(price_base_amount.decision, decision, "{month}");
        assert_eq!(price_base_amount.source.as_str(), "SFB 2", "{month}");
    }
}

#[test]
fn the_income_month_is_the_calendar_month_before() {
    let mut before = "2023-12".to_owned();
    for (month, rules) in every_rules() {
        assert_eq!(rules.income_month().to_string(), before);
        before = month;
    }
}

#[test]
fn the_guidelines_are_those_of_umea_2024_in_each_month() {
    for (month, rules) in every_rules() {
        let set = rules.guidelines().unwrap();
        assert_eq!(set.decision, "IFN-2024/00104", "{month}");
        assert_eq!(set.source.as_str(), "Umeå 2024", "{month}");
        assert_eq!(set.from.to_string(), "2024-01", "{month}");
        assert_eq!(set.through.unwrap().to_string(), "2024-12", "{month}");
        assert_eq!(set.lodger.unwrap(), amount(3890), "{month}");
        let rows = set.rent.iter();
        let rent: Vec<_> = rows
            .map(|row| (row.from, row.through, row.amount.rounded().get()))
            .collect();
        assert_eq!(rent, RENT, "{month}");
        let for_either = |row: &RentRow| row.adults.is_none() && row.per_further_child.is_none();
        assert!(set.rent.iter().all(for_either), "{month}");
        let food = rules.food().unwrap();
        assert_eq!(food.decision, "IFN-2024/00104", "{month}");
        assert_eq!(food.source, set.source, "{month}");
        assert_eq!(food.valid_from, set.from, "{month}");
        assert_eq!(Some(food.valid_through), set.through, "{month}");
    }
}

#[test]
fn two_printed_rows_apply_at_exactly_five_children() {
    let rules = rules("2026-11");
    let set = rules.guidelines().unwrap();
    for adults in [AdultCount::One, AdultCount::Two] {
        for (children, low, high) in [
            (4, 10_647, 10_647),
            (5, 10_647, 11_572),
            (6, 11_572, 11_572),
        ] {
            let expected = (kronor(low), kronor(high));
            assert_eq!(set.rent(adults, children), Some(expected), "{children}");
        }
        let overlaps: Vec<_> = set.overlaps(adults).collect();
        assert_eq!(overlaps, [(5, kronor(10_647), kronor(11_572))]);
    }
}

/// Each is the only multiple of ten that the Government's own rule, × 1.028 and
/// up to the next ten, carries to the official row of 2025.
#[test]
fn the_rows_for_lunch_elsewhere_of_2024_are_derived() {
    let lunch = |month: &str| -> Vec<LunchRow> {
        let rows = rules(month).riksnorm().children.iter();
        rows.filter_map(|row| row.lunch_elsewhere).collect()
    };
    let next = |amount: i64| (amount * 1028 + 9999) / 10_000 * 10;
    for (derived, official) in lunch("2024-12").iter().zip(lunch("2025-01")) {
        let official = official.amount.get();
        let fits = (1..1000)
            .map(|tens| tens * 10)
            .filter(|amount| next(*amount) == official);
        assert_eq!(fits.collect::<Vec<_>>(), [derived.amount.get()]);
        assert!(matches!(
            derived.provenance,
            Provenance::Derived { reason } if !reason.is_empty()
        ));
    }
    for month in ["2025-01", "2026-11"] {
        let mut rows = lunch(month).into_iter();
        assert!(
            rows.all(|row| row.provenance == Provenance::Decided),
            "{month}"
        );
    }
}

#[test]
fn the_ordinary_rows_of_2024_follow_by_the_rule_of_that_year() {
    let next = |amount: i64| (amount * 1028 + 9999) / 10_000 * 10;
    let (before, after) = (NORM_2024, NORM_2025);
    assert_eq!(next(before.single), after.single);
    assert_eq!(next(before.couple), after.couple);
    for (row, later) in before.children.iter().zip(after.children) {
        assert_eq!(next(row.3), later.3, "{}", row.0);
    }
    assert_eq!(before.shared.map(next), after.shared);
}

#[test]
fn the_accessibility_of_public_pages_is_supervised_by_digg_and_then_by_pts() {
    let of = |month: &str| Supervision::in_month(Month::parse(month).unwrap());
    for month in covered_months() {
        let digg = of(&month).unwrap();
        assert_eq!(digg.short, "Digg", "{month}");
        assert_eq!(digg.address, Some("https://www.digg.se/tdosanmalan"));
    }
    let pts = of("2027-01").unwrap();
    assert_eq!((pts.short, pts.address, pts.through), ("PTS", None, None));
    assert_eq!(of("2023-12"), None);
}

/// SFB 15:2: 1 250 kronor from March 2018.
#[test]
fn child_benefit_is_known_from_march_2018() {
    let of = |month: &str| ChildBenefit::in_month(Month::parse(month).unwrap());
    assert_eq!(of("2018-02"), None);
    for month in ["2018-03", "2024-01", "2026-12"] {
        assert_eq!(of(month).unwrap().amount.get(), 1250, "{month}");
    }
}

#[test]
fn umea_has_a_colour_and_others_have_none() {
    assert_eq!(Municipality::DEFAULT.accent(), Some("#0a5a6a"));
    assert_eq!(Municipality::OTHER.accent(), None);
}

#[test]
fn umea_tells_where_one_applies() {
    for month in covered_months() {
        let month = Month::parse(&month).unwrap();
        let address = Municipality::DEFAULT.apply_address(month);
        assert_eq!(address, Some("https://www.umea.se"), "{month}");
        assert_eq!(Municipality::OTHER.apply_address(month), None);
    }
}

#[test]
fn the_price_base_amount_is_known_a_year_before_and_a_year_after() {
    let known: Vec<(u16, i64)> = PriceBaseAmount::all()
        .map(|(year, price)| (year, price.amount.get()))
        .collect();
    assert_eq!(
        known,
        [
            (2023, 52_500),
            (2024, 57_300),
            (2025, 58_800),
            (2026, 59_200),
            (2027, 59_600)
        ]
    );
}

#[test]
fn no_amount_is_negative_or_nothing() {
    for (month, rules) in every_rules() {
        let (norm, set) = (rules.riksnorm(), rules.guidelines().unwrap());
        let children = norm.children.iter();
        let lunch = |row: &ChildRow| row.lunch_elsewhere.map(|row| row.amount);
        let rows = children.flat_map(|row| [Some(row.amount), lunch(row)]);
        let food = rules.food().unwrap();
        let food = food.matnorm.iter().chain(food.fickpeng);
        let mut amounts: Vec<Kronor> = rows.flatten().collect();
        amounts.extend(food.flat_map(|row| [row.month, row.week, row.day]));
        amounts.extend(set.rent.iter().map(|row| row.amount.rounded()));
        amounts.extend(norm.shared);
        amounts.extend([
            norm.single,
            norm.couple,
            set.lodger.unwrap().rounded(),
            rules.price_base_amount().amount,
        ]);
        assert!(
            amounts.iter().all(|amount| *amount > Kronor::ZERO),
            "{month}"
        );
    }
}

#[test]
fn the_activity_requirement_is_asked_from_october_2026() {
    for (month, rules) in every_rules() {
        let asked = rules.activity_requirement();
        assert_eq!(asked.is_some(), month.as_str() >= "2026-10", "{month}");
        if let Some(requirement) = asked {
            assert_eq!(requirement.from.to_string(), "2026-10");
            assert_eq!(requirement.source.as_str(), "SFS 2026:730");
        }
    }
}

#[test]
fn umea_is_the_municipality_that_is_meant_where_none_is_named() {
    assert_eq!(Municipality::DEFAULT.id(), "umea");
    assert_eq!(Municipality::DEFAULT.name(), "Umeå kommun");
    assert_eq!(Municipality::from_id("umea"), Ok(Municipality::DEFAULT));
    assert_eq!(
        Municipality::from_id("umeå"),
        Err(Fault::MunicipalityUnknown)
    );
}

#[test]
fn contacts_have_a_name_a_number_and_who_says_so() {
    let own = Municipality::DEFAULT.contacts();
    assert!(own.iter().any(|contact| contact.id == "switchboard"));
    let national = Contact::national();
    assert!(national.iter().any(|contact| contact.number == "112"));
    for contact in own.iter().chain(Contact::national()) {
        let fields = [contact.id, contact.name, contact.number, contact.source];
        assert!(fields.iter().all(|field| !field.is_empty()), "{contact:?}");
    }
}

#[test]
fn the_months_of_any_coverage_end() {
    let month = |text| Month::parse(text).unwrap();
    let (first, last) = (month("9999-11"), month("9999-12"));
    assert_eq!(
        Coverage { first, last }.months().collect::<Vec<_>>(),
        [first, last]
    );
    let (first, last) = (last, first);
    assert_eq!(Coverage { first, last }.months().count(), 0);
}

#[test]
fn one_authority_follows_the_other_without_a_gap() {
    let all = Supervision::all();
    assert!(all.len() >= 2);
    for pair in all.windows(2) {
        let [before, after] = pair else { continue };
        assert_eq!(before.through.map(Month::after), Some(after.from));
        assert_eq!(Supervision::in_month(after.from), Some(after));
    }
}
