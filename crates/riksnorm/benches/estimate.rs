//! How long one estimate with all its lines takes: `cargo bench -p riksnorm`.

use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Days, Expense, HomeForm, Household, Housing,
    Income, IncomeKind, Incomes, Month, Municipality, OtherNeed, Rules, WorkIncome,
};

fn main() {
    divan::main();
}

/// The example of the contract: eleven lines, ten notices.
fn household() -> Household {
    let kronor = |amount: i64| Amount::from_ore(amount * 100).unwrap();
    let child = |years, in_school| Child::new(Age::new(years, in_school).unwrap());
    let salary = Income {
        kind: IncomeKind::Salary,
        amount: kronor(5000),
    };
    let adult = Adult {
        incomes: Incomes::new(vec![salary]).unwrap(),
        job_stimulus: true,
    };
    let children = vec![
        Child {
            lunch_elsewhere: true,
            ..child(4, false)
        },
        Child {
            days_per_month: Some(Days::new(10).unwrap()),
            ..child(12, false)
        },
        Child {
            work_income: Some(WorkIncome::new(kronor(3000), kronor(60_000)).unwrap()),
            ..child(19, true)
        },
    ];
    let household = Household::new(Adults::Single(adult), Children::new(children).unwrap());
    let mut household = household.in_community(6).unwrap();
    household.housing = Housing::new(Some(HomeForm::Rental), kronor(8200)).unwrap();
    household
        .expenses
        .set(Expense::HouseholdElectricity, kronor(450));
    household.expenses.set(Expense::HomeInsurance, kronor(160));
    household.other_needs.set(OtherNeed::Medicine, kronor(200));
    household
}

#[divan::bench]
fn contract_example(bencher: divan::Bencher<'_, '_>) {
    let rules = Rules::for_month(Month::new(2026, 11).unwrap(), Municipality::DEFAULT).unwrap();
    let household = household();
    bencher.bench_local(|| rules.estimate(divan::black_box(&household)));
}
