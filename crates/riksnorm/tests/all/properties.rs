//! What holds for every household in every month.

use std::cmp::Ordering;

use crate::households::{Parts, child, ore, parts, rules};
use proptest::prelude::*;
use riksnorm::{
    Alternative, Amount, Child, Cost, Days, Estimate, Group, HomeForm, Household, Housing, Income,
    IncomeKind, Incomes, Item, Kind, Kronor, Month, Notice, Rules, SignedAmount, SourceId, Totals,
    WorkIncome,
};

/// The contract's order.
const NOTICES: [&str; 18] = [
    "needs-covered",
    "housing-above-guideline",
    "guideline-from-earlier-year",
    "guideline-bands-overlap",
    "housing-assessed-individually",
    "housing-shared-with-others",
    "household-share",
    "norm-row-derived",
    "norm-adjusted",
    "part-time-child",
    "part-time-children-apart",
    "job-stimulus",
    "child-work-disregarded",
    "child-work-counted",
    "expenses-assessed-individually",
    "other-needs-assessed-individually",
    "assets-first",
    "activity-requirement",
];

fn totals(rules: &Rules, parts: &Parts) -> Totals {
    rules.estimate(&parts.household()).totals
}

fn sum(estimate: &Estimate, group: Group) -> Kronor {
    estimate.lines_in(&[group]).map(|line| line.amount).sum()
}

/// The incomes with one more krona: on the first that has room for it, or as
/// one of its own.
fn one_more_krona(incomes: &Incomes, kind: IncomeKind) -> Option<Incomes> {
    let mut entered: Vec<Income> = incomes.entered().collect();
    let krona = ore(100);
    let room = entered.iter_mut().find_map(|income| {
        let more = Amount::new(income.amount.decimal() + krona.decimal()).ok()?;
        income.amount = more;
        Some(())
    });
    if room.is_none() {
        entered.push(Income {
            kind,
            amount: krona,
        });
    }
    Incomes::new(entered).ok()
}

fn days(days: u8) -> Days {
    Days::new(days).unwrap()
}

/// What one child adds to the personal part.
fn personal_of(rules: &Rules, child: Child) -> Kronor {
    let parts = Parts {
        adults: vec![riksnorm::Adult::default()],
        children: vec![child],
        others: None,
        norm_adjustment: SignedAmount::default(),
        housing: Housing::None,
        expenses: riksnorm::Costs::default(),
        other_needs: riksnorm::Costs::default(),
        has_assets: false,
    };
    totals(rules, &parts).personal - rules.riksnorm().single
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn totals_are_sums_of_lines(rules in rules(), parts in parts()) {
        let estimate = rules.estimate(&parts.household());
        let totals = estimate.totals;
        prop_assert_eq!(totals.personal, sum(&estimate, Group::Personal));
        prop_assert_eq!(totals.shared, sum(&estimate, Group::Shared));
        prop_assert_eq!(totals.housing, sum(&estimate, Group::Housing));
        prop_assert_eq!(totals.expenses, sum(&estimate, Group::Expenses));
        prop_assert_eq!(totals.other_needs, sum(&estimate, Group::OtherNeeds));
        prop_assert_eq!(totals.income, sum(&estimate, Group::Income));
    }

    #[test]
    fn norm_needs_balance_and_support_follow_from_each_other(rules in rules(), parts in parts()) {
        let totals = totals(&rules, &parts);
        let lack = Kronor::ZERO - totals.balance;
        let adjustment = totals.adjustment.unwrap_or_default();
        prop_assert_eq!(totals.norm, totals.personal + totals.shared + adjustment);
        prop_assert!(totals.norm >= Kronor::ZERO);
        prop_assert_eq!(totals.needs, totals.norm + totals.housing + totals.expenses);
        prop_assert_eq!(totals.balance, totals.income - totals.needs);
        prop_assert_eq!(totals.support, lack.max(Kronor::ZERO));
        let with_other_needs = (lack + totals.other_needs).max(Kronor::ZERO);
        prop_assert_eq!(totals.support_with_other_needs, with_other_needs);
    }

    #[test]
    fn lines_stand_in_the_order_of_the_groups(rules in rules(), parts in parts()) {
        let lines = rules.estimate(&parts.household()).lines;
        prop_assert!(lines.is_sorted_by_key(|line| line.item.group()));
    }

    #[test]
    fn no_line_is_negative_or_above_what_was_entered(rules in rules(), parts in parts()) {
        for line in rules.estimate(&parts.household()).lines {
            if let Item::NormAdjustment { entered } = line.item {
                // A norm may be lowered, and never below nothing.
                prop_assert!(line.amount >= entered);
                continue;
            }
            prop_assert!(line.amount >= Kronor::ZERO);
            if let Item::Home { entered, .. }
            | Item::Expense { entered, .. }
            | Item::OtherNeed { entered, .. }
            | Item::Income { entered, .. }
            | Item::ChildWork { entered, .. } = line.item
            {
                prop_assert!(line.amount <= entered);
            }
        }
    }

    #[test]
    fn one_more_krona_of_income_never_raises_support(
        rules in rules(),
        parts in parts(),
        kind in prop::sample::select(IncomeKind::ALL),
    ) {
        let mut richer = parts.clone();
        if let Some(incomes) = one_more_krona(&parts.adults[0].incomes, kind) {
            richer.adults[0].incomes = incomes;
        }
        let (before, after) = (totals(&rules, &parts), totals(&rules, &richer));
        prop_assert!(after.support <= before.support);
        prop_assert!(after.support_with_other_needs <= before.support_with_other_needs);
    }

    #[test]
    fn one_more_krona_of_plain_income_lowers_support_by_exactly_one_until_nothing(
        rules in rules(),
        parts in parts(),
        kind in prop::sample::select(IncomeKind::ALL),
    ) {
        let parts = parts.with_plain_income();
        let mut richer = parts.clone();
        let incomes = one_more_krona(&parts.adults[0].incomes, kind);
        prop_assume!(incomes.is_some());
        richer.adults[0].incomes = incomes.unwrap();
        let (before, after) = (totals(&rules, &parts), totals(&rules, &richer));
        let one = Kronor::new(1);
        prop_assert_eq!(after.balance, before.balance + one);
        prop_assert_eq!(after.support, (before.support - one).max(Kronor::ZERO));
    }

    #[test]
    fn one_more_krona_that_a_child_earns_never_raises_support(
        rules in rules(),
        parts in parts(),
        working in child(),
        month in 0..=9_999_999_i64,
        before in 0..=9_000_000_i64,
    ) {
        prop_assume!(parts.children.len() < riksnorm::Children::MOST);
        let earning = |extra: i64| {
            let mut parts = parts.clone();
            let month = month + extra;
            let work = WorkIncome::new(ore(month), ore(before + month)).unwrap();
            parts.children.push(Child { work_income: Some(work), ..working });
            totals(&rules, &parts)
        };
        prop_assert!(earning(100).support <= earning(0).support);
    }

    #[test]
    fn the_job_stimulus_never_lowers_support(rules in rules(), parts in parts()) {
        let mut with = parts.clone();
        let mut without = parts;
        with.adults.iter_mut().for_each(|adult| adult.job_stimulus = true);
        without.adults.iter_mut().for_each(|adult| adult.job_stimulus = false);
        prop_assert!(totals(&rules, &with).support >= totals(&rules, &without).support);
    }

    #[test]
    fn one_more_child_never_lowers_the_needs(
        rules in rules(),
        parts in parts(),
        child in child(),
    ) {
        prop_assume!(parts.children.len() < riksnorm::Children::MOST);
        let smaller = Parts { others: None, ..parts.with_nothing_decided() };
        let mut larger = smaller.clone();
        larger.children.push(child);
        prop_assert!(totals(&rules, &larger).needs >= totals(&rules, &smaller).needs);
    }

    #[test]
    fn part_time_is_never_above_full_time(rules in rules(), child in child()) {
        let full_time = Child { days_per_month: None, ..child };
        prop_assert!(personal_of(&rules, child) <= personal_of(&rules, full_time));
    }

    #[test]
    fn more_days_never_give_less(rules in rules(), child in child(), fewer in 1..31_u8) {
        let with = |number| Child { days_per_month: Some(days(number)), ..child };
        let (fewer, more) = (with(fewer), with(fewer + 1));
        prop_assert!(personal_of(&rules, fewer) <= personal_of(&rules, more));
    }

    #[test]
    fn lunch_elsewhere_never_gives_more(rules in rules(), child in child()) {
        let with = |lunch_elsewhere| Child { lunch_elsewhere, ..child };
        prop_assert!(personal_of(&rules, with(true)) <= personal_of(&rules, with(false)));
    }

    #[test]
    fn a_larger_community_never_gives_a_larger_share(rules in rules(), parts in parts()) {
        let shares: Vec<Kronor> = std::iter::once(None)
            .chain((1..30).map(Some))
            .map(|others| totals(&rules, &Parts { others, ..parts.clone() }).shared)
            .collect();
        prop_assert!(shares.is_sorted_by(|smaller, larger| larger <= smaller), "{:?}", shares);
    }

    #[test]
    fn a_cost_above_the_guideline_changes_no_support(
        rules in rules(),
        parts in parts(),
        form in prop::sample::select(HomeForm::ALL),
        above in 100..=9_000_000_i64,
    ) {
        let household = parts.household();
        let (adults, children) = (household.adults().count(), household.children().count());
        let guideline = rules.guideline(form, adults, children);
        prop_assume!(guideline.is_some());
        let guideline = guideline.unwrap().amount().get() * 100;
        let costing = |cost: i64| {
            let housing = Housing::new(Some(form), ore(cost)).unwrap();
            rules.estimate(&Parts { housing, ..parts.clone() }.household())
        };
        let in_full = |estimate: &Estimate| estimate.housing_accepted_in_full().is_some();
        let (at, above) = (costing(guideline), costing(guideline + above));
        prop_assert_eq!(above.totals, at.totals);
        prop_assert!(!in_full(&at));
        prop_assert!(in_full(&above));
    }

    #[test]
    fn a_cost_that_is_accepted_counts_as_it_is(
        rules in rules(),
        parts in parts(),
        form in prop::sample::select(HomeForm::ALL),
        applied in 1..=9_000_000_i64,
        accepted in 0..=9_000_000_i64,
    ) {
        let (applied, accepted) = (ore(applied.max(accepted)), ore(accepted));
        let cost = Cost::assessed(applied, accepted).unwrap();
        let housing = Housing::new(Some(form), cost).unwrap();
        let estimate = rules.estimate(&Parts { housing, ..parts }.household());
        prop_assert_eq!(estimate.totals.housing, accepted.rounded());
        prop_assert_eq!(estimate.above_guideline(), None);
    }

    #[test]
    fn children_apart_are_told_of_where_it_makes_a_difference(rules in rules(), parts in parts()) {
        let household = parts.household();
        let estimate = rules.estimate(&household);
        let apart = estimate.part_time_children_apart().and_then(|one| match one {
            Alternative::PartTimeChildrenApart { children, needs, .. } => {
                Some((*children, *needs, *one))
            }
            Alternative::HousingAcceptedInFull { .. } => None,
        });
        let told = estimate.notices.iter().find_map(|notice| match notice {
            Notice::PartTimeChildrenApart { children } => Some(*children),
            _ => None,
        });
        prop_assert_eq!(told, apart.map(|(children, ..)| children));
        let Some((children, needs, alternative)) = apart else { return Ok(()) };
        prop_assert!(household.community().is_none());
        let lack = needs - estimate.totals.income;
        prop_assert_eq!(alternative.support(), lack.max(Kronor::ZERO));
        let here = |place: usize| parts.children[place].days_per_month.map(Days::get);
        let half = |place: usize| here(place).is_some_and(|days| days * 2 < rules.month().days());
        for place in 0..parts.children.len() {
            prop_assert_eq!(children.iter().any(|child| child == place), half(place));
        }
        // The same household without those children, whose days are added.
        let totals = estimate.totals;
        let mut without = parts.clone();
        let mut place = 0;
        without.children.retain(|_| {
            place += 1;
            !half(place - 1)
        });
        let without = rules.estimate(&without.household()).totals;
        if parts.norm_adjustment.is_zero() {
            let expected = totals.personal + without.shared + without.housing + totals.expenses;
            prop_assert_eq!(needs, expected);
        }
    }

    #[test]
    fn the_support_with_the_whole_cost_is_never_below_the_support(rules in rules(), parts in parts()) {
        let estimate = rules.estimate(&parts.household());
        for alternative in estimate.alternatives {
            if let Alternative::PartTimeChildrenApart { .. } = alternative {
                continue;
            }
            prop_assert!(alternative.support() >= estimate.totals.support);
            prop_assert!(
                alternative.support_with_other_needs() >= estimate.totals.support_with_other_needs
            );
        }
    }

    #[test]
    fn support_with_other_needs_is_never_below_the_support(rules in rules(), parts in parts()) {
        let totals = totals(&rules, &parts);
        prop_assert!(totals.support_with_other_needs >= totals.support);
    }

    #[test]
    fn notices_stand_in_the_contracts_order(rules in rules(), parts in parts()) {
        let notices = rules.estimate(&parts.household()).notices;
        let place = |notice: &Notice| NOTICES.iter().position(|code| *code == notice.code());
        let places: Vec<_> = notices.iter().map(place).collect();
        prop_assert!(places.iter().all(Option::is_some));
        prop_assert!(places.is_sorted(), "{:?}", notices);
    }

    #[test]
    fn a_surplus_is_told_exactly_where_there_is_no_support(rules in rules(), parts in parts()) {
        let estimate = rules.estimate(&parts.household());
        let surplus = estimate.notices.iter().find_map(|notice| match notice {
            Notice::NeedsCovered { surplus } => Some(*surplus),
            _ => None,
        });
        let balance = estimate.totals.balance;
        let covered = estimate.totals.support == Kronor::ZERO;
        prop_assert_eq!(surplus, covered.then_some(balance));
    }

    #[test]
    fn the_same_household_always_has_the_same_answer(rules in rules(), parts in parts()) {
        let (one, other): (Household, Household) = (parts.household(), parts.household());
        prop_assert_eq!(rules.estimate(&one), rules.estimate(&other));
    }

    #[test]
    fn the_source_of_every_line_has_a_wording_in_the_month(rules in rules(), parts in parts()) {
        for line in rules.estimate(&parts.household()).lines {
            let basis = rules.basis(&line.source);
            let is_named = basis.is_some_and(|basis| !basis.name.is_empty());
            prop_assert_eq!(is_named, line.source != SourceId::STATED);
        }
    }

    #[test]
    fn matnorm_grows_with_the_days_and_never_above_the_month(rules in rules(), parts in parts()) {
        prop_assume!(rules.food().is_some());
        let household = parts.household();
        let members = 1 + parts.children.len();
        let mut before = Kronor::ZERO;
        for number in 1..=31 {
            let food = rules.food_for_days(&household, days(number)).unwrap();
            prop_assert_eq!(food.lines.len(), members);
            prop_assert_eq!(food.total, food.lines.iter().map(|line| line.amount).sum());
            prop_assert!(food.total >= before);
            prop_assert!(food.lines.iter().all(|line| line.amount <= line.row.month));
            before = food.total;
        }
    }

    #[test]
    fn an_amount_is_rounded_half_up(hundredths in 0..=100_000_000_i64) {
        prop_assert_eq!(ore(hundredths).rounded(), Kronor::new((hundredths + 50) / 100));
    }

    #[test]
    fn a_month_is_read_as_it_is_written(year in 0..9999_u16, month in 1..=12_u8) {
        let month = Month::new(year, month).unwrap();
        prop_assert_eq!(Month::parse(&month.to_string()), Ok(month));
        prop_assert_eq!(month.cmp(&month.after()), Ordering::Less);
        prop_assert_eq!(month.after().before(), month);
    }

    #[test]
    fn no_text_stops_the_reading_of_a_month(text in any::<String>()) {
        if let Ok(month) = Month::parse(&text) {
            prop_assert_eq!(month.to_string(), text);
        }
    }
}
