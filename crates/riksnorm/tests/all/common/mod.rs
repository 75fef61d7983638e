//! Households, months and amounts in few words.

use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Days, Estimate, Group, HomeForm, Household,
    Housing, Income, IncomeKind, Incomes, Item, Kronor, Line, Month, Municipality, Notice, Rules,
    WorkIncome,
};

/// The rules of a month in Umeå.
pub fn rules(month: &str) -> Rules {
    Rules::for_month(Month::parse(month).unwrap(), Municipality::DEFAULT).unwrap()
}

/// Every month from the first to the last that is covered.
pub fn covered_months() -> Vec<String> {
    let months =
        [2024, 2025, 2026].map(|year| (1..=12).map(move |month| format!("{year}-{month:02}")));
    months.into_iter().flatten().collect()
}

/// The rules of each covered month.
pub fn every_rules() -> impl Iterator<Item = (String, Rules)> {
    covered_months().into_iter().map(|month| {
        let rules = rules(&month);
        (month, rules)
    })
}

pub fn estimate(month: &str, household: &Household) -> Estimate {
    rules(month).estimate(household)
}

pub fn kronor(kronor: i64) -> Kronor {
    Kronor::new(kronor)
}

/// An amount of whole kronor.
pub fn amount(kronor: i64) -> Amount {
    ore(kronor * 100)
}

/// An amount of hundredths of a krona.
pub fn ore(ore: i64) -> Amount {
    Amount::from_ore(ore).unwrap()
}

/// A child that lives here all the time; from 18 on it is in school.
pub fn child(years: u8) -> Child {
    Child::new(Age::new(years, years >= 18).unwrap())
}

pub fn child_with_lunch_elsewhere(years: u8) -> Child {
    Child {
        lunch_elsewhere: true,
        ..child(years)
    }
}

pub fn child_for_days(years: u8, days: u8) -> Child {
    Child {
        days_per_month: Some(Days::new(days).unwrap()),
        ..child(years)
    }
}

/// A child with own earnings of the month and of the year, in kronor.
pub fn working_child(years: u8, month: i64, year_to_date: i64) -> Child {
    let work = WorkIncome::new(amount(month), amount(year_to_date)).unwrap();
    Child {
        work_income: Some(work),
        ..child(years)
    }
}

/// One adult with these children.
pub fn alone(children: &[Child]) -> Household {
    household(Adults::Single(Adult::default()), children)
}

/// Two adults with these children.
pub fn couple(children: &[Child]) -> Household {
    let adults = [Adult::default(), Adult::default()];
    household(Adults::Couple(adults), children)
}

pub fn household(adults: Adults, children: &[Child]) -> Household {
    Household::new(adults, Children::new(children.to_vec()).unwrap())
}

/// Children of these ages.
pub fn children(ages: &[u8]) -> Vec<Child> {
    ages.iter().map(|years| child(*years)).collect()
}

/// The household with a home.
pub fn living(mut household: Household, form: HomeForm, cost: Amount) -> Household {
    household.housing = Housing::new(Some(form), cost).unwrap();
    household
}

/// An adult with these incomes.
pub fn earning(incomes: &[(IncomeKind, Amount)], job_stimulus: bool) -> Adult {
    let incomes = incomes
        .iter()
        .map(|&(kind, amount)| Income { kind, amount });
    Adult {
        incomes: Incomes::new(incomes.collect()).unwrap(),
        job_stimulus,
    }
}

/// One adult alone with a salary.
pub fn with_salary(salary: Amount, job_stimulus: bool) -> Household {
    let adult = earning(&[(IncomeKind::Salary, salary)], job_stimulus);
    household(Adults::Single(adult), &[])
}

/// The lines of one part of the calculation.
pub fn lines(estimate: &Estimate, group: Group) -> Vec<Line> {
    estimate.lines_in(&[group]).cloned().collect()
}

/// The amounts of the lines of one part of the calculation.
pub fn amounts(estimate: &Estimate, group: Group) -> Vec<i64> {
    let lines = lines(estimate, group);
    lines.iter().map(|line| line.amount.get()).collect()
}

/// What the children's rows come to, in the order of the children.
pub fn children_amounts(estimate: &Estimate) -> Vec<i64> {
    let children = estimate.lines.iter();
    children
        .filter(|line| matches!(line.item, Item::Child { .. }))
        .map(|line| line.amount.get())
        .collect()
}

/// The names of the notices, in order.
pub fn codes(estimate: &Estimate) -> Vec<&'static str> {
    estimate.notices.iter().map(Notice::code).collect()
}
