//! What holds of every line and every entry.

mod common;

use proptest::{collection::vec, option, prelude::*, sample::select};
use riksnorm::{
    Age, Amount, Child, Coverage, Days, Expense, Home, HomeForm, Household, Housing, Income,
    IncomeKind, Kind, Month, OtherNeed, WorkIncome,
};
use riksnorm_line::{
    AdultCount, Amounts, Earner, Entry, Mistake, NoHousehold, WORDS, Wrong, complete, parse,
};

fn kind<K: Kind + std::fmt::Debug>() -> impl Strategy<Value = K> {
    select(K::ALL)
}

fn amount() -> impl Strategy<Value = Amount> {
    let ore = prop_oneof![
        0..=100_000_000_i64,
        (0..=1_000_000_i64).prop_map(|kronor| kronor * 100)
    ];
    ore.prop_map(|ore| Amount::from_ore(ore).unwrap())
}

fn child() -> impl Strategy<Value = Child> {
    let days = option::of((1..=31_u8).prop_map(|days| Days::new(days).unwrap()));
    let work = option::of(
        (amount(), amount())
            .prop_map(|(one, other)| WorkIncome::new(one.min(other), one.max(other)).unwrap()),
    );
    (0..=20_u8, any::<bool>(), days, work).prop_map(
        |(age, lunch_elsewhere, days_per_month, work_income)| Child {
            age: Age::new(age, true).unwrap(),
            lunch_elsewhere,
            days_per_month,
            work_income,
        },
    )
}

fn earner() -> impl Strategy<Value = Earner> {
    let income = (kind(), amount()).prop_map(|(kind, amount)| Income { kind, amount });
    (vec(income, 0..8), any::<bool>()).prop_map(|(incomes, job_stimulus)| Earner {
        incomes,
        job_stimulus,
    })
}

fn costs<K: Kind + std::fmt::Debug>() -> impl Strategy<Value = Amounts<K>> {
    vec((kind(), amount()), 0..4).prop_map(|costs| {
        let mut amounts = Amounts::default();
        for (kind, amount) in costs {
            amounts.set(kind, Some(amount));
        }
        amounts
    })
}

fn month() -> impl Strategy<Value = Month> {
    select(Coverage::known().months().collect::<Vec<_>>())
}

fn housing() -> impl Strategy<Value = Housing> {
    option::of((kind::<HomeForm>(), amount())).prop_map(|home| match home {
        Some((form, cost)) => Housing::Home(Home::new(form, cost)),
        None => Housing::None,
    })
}

prop_compose! {
    fn entry()(
        month in option::of(month()),
        couple in any::<bool>(),
        earners in [earner(), earner()],
        children in vec(child(), 0..=15),
        more in option::of(1..=12_u8),
        housing in housing(),
        expenses in costs::<Expense>(),
        other_needs in costs::<OtherNeed>(),
        has_assets in any::<bool>(),
    ) -> Entry {
        let [first, second] = earners;
        let size = u8::try_from(children.len()).unwrap() + 1 + u8::from(couple);
        Entry {
            month,
            adults: Some(if couple { AdultCount::Two } else { AdultCount::One }),
            earners: [first, if couple { second } else { Earner::default() }],
            children,
            community: more.map(|more| size + more),
            housing,
            expenses,
            other_needs,
            has_assets,
        }
    }
}

/// A line of pieces that mean something, in any order and closeness.
fn pieces() -> impl Strategy<Value = String> {
    let spellings: Vec<&str> = WORDS
        .iter()
        .flat_map(riksnorm_line::Word::spellings)
        .collect();
    let piece = prop_oneof![
        4 => select(spellings).prop_map(str::to_owned),
        4 => select(vec![
            "1v", "2v", "4", "15", "19", "19s", "9(10d)", "9(", "(", ")", "/", "+", "j", "-", "kr",
            "8", "200", "8200", "450,50", "1000001", "2026-11", "2027-01", "2026-", "900101-1234",
            "vuxna", "vuxen", "år", "dagar", "850312", "19850312", "1234", "2", "l", "s", "10d", "Å", "ö\u{308}", "😀", ",", "\u{a0}", "3000/60000",
        ]).prop_map(str::to_owned),
        1 => any::<u32>().prop_map(|number| number.to_string()),
        1 => "\\PC{0,4}",
    ];
    let spaced = (piece, select(vec![" ", " ", " ", "", "\t", "\u{3000}"]));
    vec(spaced, 0..24).prop_map(|pieces| {
        let parts = pieces
            .iter()
            .flat_map(|(piece, space)| [piece.as_str(), *space]);
        parts.collect()
    })
}

fn any_line() -> impl Strategy<Value = String> {
    prop_oneof![pieces(), any::<String>(), "[0-9(l)sd/ +j-]{0,40}"]
}

/// The places in a printed line where a word could stand: its ends, and each
/// space but those in a parenthesis and before an amount.
fn items(line: &str) -> impl Iterator<Item = usize> {
    let is_between = move |at: usize| {
        let before = &line[..at];
        let word = before.rsplit(' ').next().unwrap_or_default();
        let takes = WORDS
            .iter()
            .any(|one| one.swedish == word && one.meaning.takes_number());
        before.matches('(').count() == before.matches(')').count() && !takes
    };
    let spaces = line.match_indices(' ').map(|(at, _)| at);
    let ends = [0, line.len()];
    ends.into_iter()
        .chain(spaces)
        .filter(move |at| is_between(*at))
}

/// A thousand cases, or more where the environment asks for them.
fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    ProptestConfig {
        cases: default.cases.max(1000),
        failure_persistence: None,
        ..default
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_printed_reads_as_the_same(entry in entry()) {
        let line = entry.to_string();
        let reading = parse(&line);
        prop_assert_eq!(reading.mistakes, [], "{}", line);
        prop_assert!(entry.household().is_ok());
        prop_assert_eq!(reading.entry, entry);
    }

    #[test]
    fn what_is_understood_of_any_line_prints_as_itself(line in any_line()) {
        let reading = parse(&line);
        let printed = reading.entry.to_string();
        let again = parse(&printed);
        prop_assert_eq!(&again.entry, &reading.entry, "{}", printed);
        if reading.entry.adults.is_some() {
            prop_assert_eq!(again.mistakes, []);
        }
    }

    /// A field writes its line anew: what was not understood must not become
    /// something else.
    #[test]
    fn what_was_left_out_stays_left_out(line in any_line()) {
        let reading = parse(&line);
        let again = reading.rest.around(&reading.entry);
        prop_assert_eq!(parse(&again).entry, reading.entry, "{}", again);
    }

    #[test]
    fn a_mistake_lies_within_the_line_and_only_adults_can_lack(line in any_line()) {
        let reading = parse(&line);
        let mut before = 0;
        for mistake in &reading.mistakes {
            prop_assert!(line.get(mistake.range.clone()).is_some(), "{mistake:?}");
            prop_assert!(before <= mistake.range.start);
            before = mistake.range.start;
        }
        match reading.entry.household() {
            Ok(_) => prop_assert!(reading.entry.adults.is_some()),
            Err(wrong) => prop_assert_eq!(wrong, NoHousehold::AdultsMissing),
        }
    }

    /// Between a word and its amount it would take the amount along.
    #[test]
    fn an_unknown_word_is_one_mistake_at_its_place(
        entry in entry(),
        unknown in "q[a-zåäö]{0,8}",
        place in any::<prop::sample::Index>(),
    ) {
        let line = entry.to_string();
        let ends: Vec<usize> = items(&line).collect();
        let at = ends[place.index(ends.len())];
        let line = format!("{} {unknown} {}", &line[..at], &line[at..]);
        let reading = parse(&line);
        let range = at + 1..at + 1 + unknown.len();
        prop_assert_eq!(reading.mistakes, [Mistake { range, wrong: Wrong::Unknown }], "{}", line);
        prop_assert_eq!(reading.entry, entry);
    }

    #[test]
    fn completions_lie_within_any_line(line in any_line(), cursor in 0..200_usize) {
        for completion in complete(&line, cursor) {
            prop_assert!(line.get(completion.range.clone()).is_some());
            prop_assert!(completion.range.contains(&(cursor - 1)));
            let mut completed = line.clone();
            completed.replace_range(completion.range, completion.text);
            _ = parse(&completed);
        }
    }

    #[test]
    fn the_order_of_words_changes_nothing_but_that_of_children_and_incomes(
        (words, shuffled) in Just(vec![
            "2026-11", "2v", "4 9(10d)", "av 8", "hyra 8200", "lön 5000j/7000", "swish 5 bobidrag /9",
            "el 450", "fack 250", "medicin 200", "tillgångar",
        ]).prop_flat_map(|words| (Just(words.clone()), Just(words).prop_shuffle()))
    ) {
        let mut expected = parse(&words.join(" "));
        let mut found = parse(&shuffled.join(" "));
        for reading in [&mut expected, &mut found] {
            prop_assert_eq!(&reading.mistakes, &[]);
            for earner in &mut reading.entry.earners {
                earner.incomes.sort_by_key(|income| income.kind);
            }
        }
        prop_assert_eq!(expected, found);
    }
}

/// Lines that once became something else.
#[test]
fn what_is_left_out_takes_nothing_with_it() {
    for (line, again) in [
        ("1v hyra 8 200", "1v hyra 8 200"),
        ("1v el 450 xyz 300 hyra", "1v el 450 xyz 300 hyra"),
        ("18 av vuxna 8 200 1v", "vuxna 8 200 18 1v av"),
        ("kr 4 200 hyra 8", "kr 4 200 hyra 8"),
        ("151v hyra 4", "151v hyra 4"),
        ("bostadslös hyra 8j", ""),
    ] {
        let reading = parse(line);
        assert_eq!(reading.rest.around(&reading.entry), again);
    }
}

#[test]
fn a_hostile_line_is_read_in_one_go() {
    for piece in [
        "(",
        "9(",
        "9( ",
        "9 (",
        ")",
        "h ",
        "lön ",
        "8 200 ",
        "1+",
        "/",
        "j",
        "el 1 ",
        "𝟠",
        "\u{308}",
        "2v ",
        "2 vuxna ",
        "4 år ",
        "9(1 dagar ",
    ] {
        let line = piece.repeat(60_000 / piece.len());
        let reading = parse(&line);
        assert!(!reading.mistakes.is_empty(), "{piece}");
        _ = complete(&line, line.len());
        _ = reading.entry.to_string();
    }
}

#[test]
fn the_largest_household_can_be_said() {
    assert_eq!(Household::LARGEST_COMMUNITY, 30);
    let line = format!("2v{} av 30", " 4".repeat(15));
    assert_eq!(common::right(&line).to_string(), line);
}

#[test]
fn kinds_of_income_print_in_the_order_that_each_adult_has_them() {
    for (first, second) in IncomeKind::ALL.iter().zip(IncomeKind::ALL.iter().rev()) {
        let income = |kind: &IncomeKind| Income {
            kind: *kind,
            amount: common::kronor(5),
        };
        let one = vec![income(first), income(second), income(first)];
        let other = vec![income(second), income(first)];
        let entry = Entry {
            adults: Some(AdultCount::Two),
            earners: [one, other].map(|incomes| Earner {
                incomes,
                job_stimulus: true,
            }),
            ..Entry::default()
        };
        assert_eq!(parse(&entry.to_string()).entry, entry);
    }
}
