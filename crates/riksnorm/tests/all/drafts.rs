//! What a front reads of a draft, and what a draft says of a household.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use crate::common;
use crate::common::{
    alone, amount, child_for_days, child_with_lunch_elsewhere, earning, kronor, rules,
    working_child,
};
use riksnorm::{
    AdultCount, Adults, Cost, Draft, DraftAdult, DraftChild, DraftCost, DraftHome, DraftIncome,
    DraftWorkIncome, Entered, Expense, Fault, Field, Home, HomeForm, Household, Housing,
    IncomeKind, Month, Municipality, OtherNeed, Rules, SignedAmount, Situation, Wrong,
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

/// A couple with three children, with everything that can be entered.
fn whole() -> Draft<Fault> {
    let income = |kind: IncomeKind, kronor| {
        Entered::Value(DraftIncome {
            kind: kind.into(),
            amount: amount(kronor).into(),
        })
    };
    let adult = |incomes, job_stimulus: bool| {
        Entered::Value(DraftAdult {
            incomes: Entered::Value(incomes),
            job_stimulus: job_stimulus.into(),
        })
    };
    let small = DraftChild {
        age: 3.into(),
        lunch_elsewhere: true.into(),
        ..DraftChild::default()
    };
    let visiting = DraftChild {
        age: 9.into(),
        days_per_month: 10.into(),
        ..DraftChild::default()
    };
    let grown = DraftChild {
        age: 18.into(),
        in_school: true.into(),
        work_income: Entered::Value(DraftWorkIncome {
            month: amount(3000).into(),
            year_to_date: amount(60_000).into(),
        }),
        ..DraftChild::default()
    };
    Draft {
        adult_count: AdultCount::Two.into(),
        adults: [
            adult(
                vec![
                    income(IncomeKind::Salary, 9400),
                    income(IncomeKind::ChildBenefit, 2650),
                ],
                true,
            ),
            adult(vec![income(IncomeKind::SicknessBenefit, 3100)], false),
        ],
        children: vec![small.into(), visiting.into(), grown.into()].into(),
        shared_household_size: 7.into(),
        norm_adjustment: SignedAmount::from_ore(-50_000).unwrap().into(),
        housing: Entered::Value(DraftHome {
            form: Entered::Value(Some(HomeForm::Rental)),
            monthly_cost: amount(9200).into(),
            guideline: amount(8679).into(),
            accepted: amount(9000).into(),
        }),
        expenses: Entered::Value(vec![
            (
                Expense::HouseholdElectricity,
                DraftCost::Applied(amount(450)).into(),
            ),
            (Expense::HomeInsurance, assessed(150, 120)),
        ]),
        other_needs: Entered::Value(vec![(OtherNeed::Medicine, assessed(400, 0))]),
        has_assets: true.into(),
        ..draft()
    }
}

fn assessed(applied: i64, accepted: i64) -> Entered<DraftCost<Fault>, Fault> {
    Entered::Value(DraftCost::Assessed {
        applied: amount(applied).into(),
        accepted: amount(accepted).into(),
    })
}

#[test]
fn a_whole_draft_is_the_household_that_it_describes() {
    let adults = Adults::Couple([
        earning(
            &[
                (IncomeKind::Salary, amount(9400)),
                (IncomeKind::ChildBenefit, amount(2650)),
            ],
            true,
        ),
        earning(&[(IncomeKind::SicknessBenefit, amount(3100))], false),
    ]);
    let children = [
        child_with_lunch_elsewhere(3),
        child_for_days(9, 10),
        working_child(18, 3000, 60_000),
    ];
    let mut expected = common::household(adults, &children)
        .in_community(7)
        .unwrap();
    expected.norm_adjustment = SignedAmount::from_ore(-50_000).unwrap();
    expected.housing = Housing::Home(Home {
        guideline: Some(amount(8679)),
        ..Home::new(
            HomeForm::Rental,
            Cost::assessed(amount(9200), amount(9000)).unwrap(),
        )
    });
    expected
        .expenses
        .set(Expense::HouseholdElectricity, amount(450));
    let insurance = Cost::assessed(amount(150), amount(120)).unwrap();
    expected.expenses.set(Expense::HomeInsurance, insurance);
    let medicine = Cost::assessed(amount(400), amount(0)).unwrap();
    expected.other_needs.set(OtherNeed::Medicine, medicine);
    expected.has_assets = true;
    assert_eq!(household(&whole()), expected);
    let Situation { rules, .. } = whole().situation().unwrap();
    assert_eq!(rules, common::rules("2026-11"));
}

#[test]
fn where_nothing_else_is_entered_there_is_nothing_else() {
    assert_eq!(household(&draft()), alone(&[]));
    // Nor where a form says so.
    let without_home = Draft {
        housing: Entered::Value(DraftHome {
            form: Entered::Value(None),
            monthly_cost: amount(0).into(),
            ..DraftHome::default()
        }),
        ..draft()
    };
    assert_eq!(household(&without_home), alone(&[]));
}

fn child_of(draft: &mut Draft<Fault>, index: usize) -> &mut DraftChild<Fault> {
    let Entered::Value(children) = &mut draft.children else {
        panic!("there are children")
    };
    let Entered::Value(child) = &mut children[index] else {
        panic!("it was read")
    };
    child
}

fn home_of(draft: &mut Draft<Fault>) -> &mut DraftHome<Fault> {
    let Entered::Value(home) = &mut draft.housing else {
        panic!("there is a home")
    };
    home
}

#[test]
fn each_mistake_is_told_at_its_place_and_alone() {
    type Spoil = fn(&mut Draft<Fault>);
    let mistakes: [(Spoil, &str, Wrong<Fault>); 13] = [
        (
            |draft| draft.month = Entered::Nothing,
            "month",
            Wrong::Missing,
        ),
        (
            |draft| draft.municipality = Entered::Unread(Fault::TextFormat),
            "municipality",
            Wrong::Unread(Fault::TextFormat),
        ),
        (
            |draft| draft.adult_count = Entered::Nothing,
            "adults",
            Wrong::Missing,
        ),
        (
            |draft| draft.adults[1] = Entered::Unread(Fault::TextFormat),
            "adults[1]",
            Wrong::Unread(Fault::TextFormat),
        ),
        (
            |draft| child_of(draft, 0).age = 21.into(),
            "children[0].age",
            Wrong::Rejected(Fault::ChildAge),
        ),
        (
            // Who is grown and not in school is no child of the household.
            |draft| child_of(draft, 2).in_school = false.into(),
            "children[2].age",
            Wrong::Rejected(Fault::ChildAppliesAlone),
        ),
        (
            // The school is what is wrong then, and not the age.
            |draft| child_of(draft, 2).in_school = Entered::Unread(Fault::TextFormat),
            "children[2].inSchool",
            Wrong::Unread(Fault::TextFormat),
        ),
        (
            |draft| child_of(draft, 1).days_per_month = 32.into(),
            "children[1].daysPerMonth",
            Wrong::Rejected(Fault::DaysRange),
        ),
        (
            |draft| {
                child_of(draft, 2).work_income = Entered::Value(DraftWorkIncome {
                    month: amount(3000).into(),
                    year_to_date: amount(2000).into(),
                });
            },
            "children[2].workIncome.yearToDate",
            Wrong::Rejected(Fault::WorkIncomeYearBelowMonth),
        ),
        (
            |draft| draft.shared_household_size = 5.into(),
            "sharedHouseholdSize",
            Wrong::Rejected(Fault::SharedHouseholdRange),
        ),
        (
            |draft| home_of(draft).form = Entered::Nothing,
            "housing.form",
            Wrong::Missing,
        ),
        (
            |draft| home_of(draft).accepted = amount(9201).into(),
            "housing.accepted",
            Wrong::Rejected(Fault::AcceptedAboveApplied),
        ),
        (
            |draft| {
                let needs = vec![(OtherNeed::Medicine, assessed(400, 401))];
                draft.other_needs = Entered::Value(needs);
            },
            "otherNeeds.medicine.accepted",
            Wrong::Rejected(Fault::AcceptedAboveApplied),
        ),
    ];
    for (spoil, path, wrong) in mistakes {
        let mut draft = whole();
        spoil(&mut draft);
        let problems = draft.situation().unwrap_err();
        let told: Vec<_> = problems
            .iter()
            .map(|one| (one.field.to_string(), one.wrong))
            .collect();
        assert_eq!(told, [(path.to_owned(), wrong)]);
    }
}

#[test]
fn without_a_home_nothing_is_paid_for_one() {
    let draft = Draft {
        housing: Entered::Value(DraftHome {
            form: Entered::Value(None),
            monthly_cost: amount(9200).into(),
            guideline: amount(8679).into(),
            accepted: amount(9000).into(),
        }),
        ..draft()
    };
    let problems = draft.situation().unwrap_err();
    let told: Vec<String> = problems.iter().map(|one| one.field.to_string()).collect();
    assert_eq!(
        told,
        [
            "housing.monthlyCost",
            "housing.guideline",
            "housing.accepted"
        ]
    );
    let wrong = Wrong::Rejected(Fault::AmountWithoutHome);
    assert!(problems.iter().all(|one| one.wrong == wrong));
}
