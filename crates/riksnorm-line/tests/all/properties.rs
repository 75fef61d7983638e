//! What holds of every line and every entry.

use crate::common;
use crate::common::{adult, cases, flag, list, november, takes_number};
use proptest::{collection::vec, option, prelude::*, sample::select};
use riksnorm::{
    AdultCount, Amount, Coverage, Draft, DraftAdult, DraftChild, DraftCost, DraftHome, DraftIncome,
    DraftWorkIncome, Entered, EnteredCosts, Expense, HomeForm, Household, IncomeKind, Kind, Month,
    OtherNeed, SignedAmount,
};
use riksnorm_line::{Language, Line, Mistake, MistakeKind, Unread, WORDS, complete, print};

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

/// A value, or now and then a `?`.
fn or_open<T: Clone + std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Entered<T, Unread>> {
    (value, 0..20_u8).prop_map(|(value, chance)| match chance {
        0 => Entered::Unread(Unread),
        _ => Entered::Value(value),
    })
}

fn child() -> impl Strategy<Value = DraftChild<Unread>> {
    let days = option::of(or_open(1..=31_u8));
    let ordered = (amount(), amount()).prop_map(|(one, other)| (one.min(other), one.max(other)));
    let work = ordered.prop_flat_map(|(month, year)| {
        (or_open(Just(month)), or_open(Just(year))).prop_map(|(month, year_to_date)| {
            DraftWorkIncome {
                month,
                year_to_date,
            }
        })
    });
    let flags = (any::<bool>(), any::<bool>());
    (or_open(0..=20_u8), flags, days, option::of(work)).prop_map(
        |(age, (lunch, school), days, work)| {
            let is_grown = age.value().is_some_and(|age| *age > 17);
            DraftChild {
                age,
                lunch_elsewhere: flag(lunch),
                days_per_month: days.unwrap_or_default(),
                in_school: flag(school || is_grown),
                work_income: work.into(),
            }
        },
    )
}

fn earner() -> impl Strategy<Value = Entered<DraftAdult<Unread>, Unread>> {
    let income = (kind(), or_open(amount())).prop_map(|(kind, amount)| DraftIncome {
        kind: Entered::Value(kind),
        amount,
    });
    (vec(income, 0..8), any::<bool>())
        .prop_map(|(incomes, job_stimulus)| adult(incomes, job_stimulus))
}

fn costs<K: Kind + std::fmt::Debug>() -> impl Strategy<Value = EnteredCosts<K, Unread>> {
    let assessed = (amount(), amount()).prop_flat_map(|(one, other)| {
        let (most, least) = (one.max(other), one.min(other));
        (or_open(Just(most)), or_open(Just(least)))
            .prop_map(|(applied, accepted)| DraftCost::Assessed { applied, accepted })
    });
    let applied = or_open(amount().prop_map(DraftCost::Applied));
    let cost = prop_oneof![2 => applied, 1 => assessed.prop_map(Entered::Value)];
    vec((kind::<K>(), cost), 0..4).prop_map(|mut costs| {
        costs.sort_by_key(|(kind, _)| kind.index());
        costs.dedup_by_key(|(kind, _)| kind.index());
        list(costs)
    })
}

fn month() -> impl Strategy<Value = Month> {
    select(Coverage::known().months().collect::<Vec<_>>())
}

fn housing() -> impl Strategy<Value = Entered<DraftHome<Unread>, Unread>> {
    let assessed = option::of(or_open(Just(Amount::ZERO)));
    let guideline = option::of(or_open(amount()));
    let home = (
        option::of(kind::<HomeForm>()),
        or_open(amount()),
        assessed,
        guideline,
    );
    option::of(home).prop_map(|home| {
        let home = home.map(|(form, cost, accepted, guideline)| DraftHome {
            form: Entered::Value(form),
            monthly_cost: form.map_or(Entered::Nothing, |_| cost),
            accepted: form.and(accepted).unwrap_or_default(),
            guideline: form.and(guideline).unwrap_or_default(),
        });
        home.into()
    })
}

prop_compose! {
    fn draft()(
        month in option::of(month()),
        couple in any::<bool>(),
        earners in [earner(), earner()],
        children in vec(child(), 0..=15),
        more in option::of(1..=12_u8),
        adjustment in option::of(or_open((-100_000_000..=100_000_000_i64).prop_map(|ore| SignedAmount::from_ore(ore).unwrap()))),
        housing in housing(),
        expenses in costs::<Expense>(),
        other_needs in costs::<OtherNeed>(),
        has_assets in any::<bool>(),
    ) -> Draft<Unread> {
        let [first, second] = earners;
        let size = u8::try_from(children.len()).unwrap() + 1 + u8::from(couple);
        Draft {
            month: month.into(),
            municipality: Entered::Nothing,
            adult_count: Entered::Value(if couple { AdultCount::Two } else { AdultCount::One }),
            adults: [first, if couple { second } else { Entered::Nothing }],
            children: list(children.into_iter().map(Entered::Value).collect()),
            shared_household_size: more.map(|more| size + more).into(),
            norm_adjustment: adjustment.unwrap_or_default(),
            housing,
            expenses,
            other_needs,
            has_assets: flag(has_assets),
        }
    }
}

/// A line of pieces that mean something, in any order and closeness.
fn pieces() -> impl Strategy<Value = String> {
    let spellings: Vec<&str> = WORDS
        .iter()
        .flat_map(|word| word.spellings(Language::English))
        .collect();
    let piece = prop_oneof![
        4 => select(spellings).prop_map(str::to_owned),
        4 => select(vec![
            "1v", "2v", "4", "15", "19", "19s", "9(10d)", "9(", "(", ")", "/", "+", "j", "-", "kr",
            "8", "200", "8200", "450,50", "1000001", "2026-11", "2027-01", "2026-", "900101-1234",
            "vuxna", "vuxen", "år", "?", "9(?d)", ";", "; ", "dagar", "850312", "19850312", "1234", "2", "l", "s", "10d", "Å", "ö\u{308}", "😀", ",", "\u{a0}", "3000/60000",
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
            .any(|one| one.swedish == word && takes_number(one.meaning));
        before.matches('(').count() == before.matches(')').count() && !takes
    };
    let spaces = line.match_indices(' ').map(|(at, _)| at);
    let ends = [0, line.len()];
    ends.into_iter()
        .chain(spaces)
        .filter(move |at| is_between(*at))
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn what_is_printed_reads_as_the_same(draft in draft()) {
        let text = print(&draft);
        let line = Line::new(text.as_str());
        prop_assert_eq!(line.draft(), &draft, "{}", text);
        let open = text.matches('?').count();
        let mistakes = line.mistakes();
        prop_assert!(mistakes.iter().all(|mistake| mistake.kind == MistakeKind::Open));
        prop_assert_eq!(mistakes.len(), open, "{}", text);
        prop_assert!(line.situation(november()).is_some());
    }

    #[test]
    fn what_is_understood_of_any_line_prints_as_itself(text in any_line()) {
        let line = Line::new(text);
        let printed = print(line.counted());
        let again = Line::new(printed.as_str());
        prop_assert_eq!(again.counted(), line.counted(), "{}", printed);
        if line.counted().adult_count.value().is_some() {
            prop_assert_eq!(again.mistakes(), [], "{}", printed);
        }
    }

    #[test]
    fn a_mistake_lies_within_the_line_and_only_adults_can_lack(text in any_line()) {
        let line = Line::new(text.as_str());
        let mut before = 0;
        for mistake in line.mistakes() {
            prop_assert!(text.get(mistake.range.clone()).is_some(), "{mistake:?}");
            prop_assert!(before <= mistake.range.start);
            before = mistake.range.start;
        }
        let has_adults = line.counted().adult_count.value().is_some();
        prop_assert_eq!(line.situation(november()).is_some(), has_adults);
    }

    /// Where nothing is wrong, everything counts.
    #[test]
    fn all_of_a_line_without_mistakes_counts(text in any_line()) {
        let line = Line::new(text);
        if line.mistakes().is_empty() {
            prop_assert_eq!(print(line.counted()), print(line.draft()));
        }
    }

    /// Between a word and its amount it would take the amount along.
    #[test]
    fn an_unknown_word_is_one_mistake_at_its_place(
        draft in draft(),
        unknown in "q[a-zåäö]{0,8}",
        place in any::<prop::sample::Index>(),
    ) {
        let text = print(&draft);
        let before = Line::new(text.as_str()).mistakes().len();
        // Behind a word that is none, no number is a child.
        let is_child = |at: &usize| text[*at..].trim_start().starts_with(|first: char| first == '?' || first.is_ascii_digit());
        let ends: Vec<usize> = items(&text).filter(|at| !is_child(at)).collect();
        let at = ends[place.index(ends.len())];
        let text = format!("{} {unknown} {}", &text[..at], &text[at..]);
        let line = Line::new(text.as_str());
        let range = at + 1..at + 1 + unknown.len();
        let mistake = Mistake { range, kind: MistakeKind::Unknown };
        prop_assert!(line.mistakes().contains(&mistake), "{}", text);
        prop_assert_eq!(line.mistakes().len(), before + 1, "{}", text);
        prop_assert_eq!(line.draft(), &draft, "{}", text);
    }

    #[test]
    fn completions_lie_within_any_line(line in any_line(), cursor in 0..200_usize) {
        for completion in complete(&line, cursor, Language::English) {
            prop_assert!(line.get(completion.range.clone()).is_some());
            prop_assert!(completion.range.contains(&(cursor - 1)));
            let mut completed = line.clone();
            completed.replace_range(completion.range, completion.text);
            _ = Line::new(completed);
        }
    }

    #[test]
    fn the_order_of_words_changes_nothing_but_that_of_children_and_incomes(
        (words, shuffled) in Just(vec![
            "2026-11", "2v 4 9(10d)", "av 8", "hyra 8200", "lön 5000j/7000", "swish 5 bobidrag /9",
            "el 450", "fack 250", "medicin 200", "tillgångar",
        ]).prop_flat_map(|words| (Just(words.clone()), Just(words).prop_shuffle()))
    ) {
        let [expected, found] = [words, shuffled].map(|words| {
            let line = Line::new(words.join(" "));
            let mut draft = line.counted().clone();
            for adult in &mut draft.adults {
                if let Entered::Value(DraftAdult { incomes: Entered::Value(incomes), .. }) = adult {
                    incomes.sort_by_key(|income| income.value().and_then(|income| income.kind.value().copied()));
                }
            }
            (line.mistakes().to_vec(), draft)
        });
        prop_assert_eq!(&found.0, &[]);
        prop_assert_eq!(expected, found);
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
        "? ",
        ";",
        "?",
        "lön ? ",
        "9(?d) ",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        let line = Line::new(text.as_str());
        assert!(!line.mistakes().is_empty() || piece == ";", "{piece}");
        _ = complete(&text, text.len(), Language::English);
        _ = print(line.draft());
        _ = line.set(riksnorm::Field::HasAssets, "true");
        _ = line.set(riksnorm::Field::Adults, "1");
    }
}

#[test]
fn the_largest_household_can_be_said() {
    assert_eq!(Household::LARGEST_COMMUNITY, 30);
    let line = format!("2v{} av 30", " 4".repeat(15));
    assert_eq!(common::printed(&line), line);
}

#[test]
fn kinds_of_income_print_in_the_order_that_each_adult_has_them() {
    for (first, second) in IncomeKind::ALL.iter().zip(IncomeKind::ALL.iter().rev()) {
        let income = |kind: &IncomeKind| DraftIncome {
            kind: (*kind).into(),
            amount: common::kronor(5).into(),
        };
        let one = vec![income(first), income(second), income(first)];
        let other = vec![income(second), income(first)];
        let draft = Draft {
            adult_count: AdultCount::Two.into(),
            adults: [adult(one, true), adult(other, true)],
            ..Draft::default()
        };
        assert_eq!(*Line::new(print(&draft)).draft(), draft);
    }
}
