//! Any household that the rules allow, in any covered month.

use proptest::{collection::vec, option, prelude::*};
use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Costs, Coverage, Days, Expense, HomeForm,
    Household, Housing, Income, IncomeKind, Incomes, Kind, Municipality, OtherNeed, Rules,
    WorkIncome,
};

/// The parts of a household, to be changed before it is put together.
#[derive(Debug, Clone)]
pub struct Parts {
    pub adults: Vec<Adult>,
    pub children: Vec<Child>,
    /// How many more than the household live in its community.
    pub others: Option<u8>,
    pub housing: Housing,
    pub expenses: Costs<Expense>,
    pub other_needs: Costs<OtherNeed>,
    pub has_assets: bool,
}

impl Parts {
    pub fn household(&self) -> Household {
        let adults = Adults::new(self.adults.clone()).unwrap();
        let children = Children::new(self.children.clone()).unwrap();
        let mut household = Household::new(adults, children);
        if let Some(others) = self.others {
            let everyone = (household.size() + others).min(Household::LARGEST_COMMUNITY);
            household = household.in_community(everyone).unwrap();
        }
        household.housing = self.housing;
        household.expenses = self.expenses.clone();
        household.other_needs = self.other_needs.clone();
        household.has_assets = self.has_assets;
        household
    }

    /// The same without job stimulus and without children's earnings.
    pub fn with_plain_income(mut self) -> Self {
        for adult in &mut self.adults {
            adult.job_stimulus = false;
        }
        for child in &mut self.children {
            child.work_income = None;
        }
        self
    }
}

pub fn ore(ore: i64) -> Amount {
    Amount::from_ore(ore).unwrap()
}

/// Amounts of all sizes, often with half a krona, often near a guideline.
pub fn amount() -> impl Strategy<Value = Amount> {
    let near = prop::sample::select(vec![3890_i64, 6595, 7523, 8679, 10_647, 11_572]);
    prop_oneof![
        2 => 0..=100_000_000_i64,
        3 => 0..=1_500_000_i64,
        3 => (0..=15_000_i64).prop_map(|kronor| kronor * 100),
        2 => (0..=15_000_i64).prop_map(|kronor| kronor * 100 + 50),
        2 => (near, -101..=101_i64).prop_map(|(kronor, ore)| kronor * 100 + ore),
        1 => 0..=200_i64,
        1 => Just(100_000_000),
    ]
    .prop_map(ore)
}

fn kind<K: Kind + std::fmt::Debug>() -> impl Strategy<Value = K> {
    prop::sample::select(K::ALL)
}

fn income() -> impl Strategy<Value = Income> {
    let kinds = prop_oneof![Just(IncomeKind::Salary), kind()];
    (kinds, amount()).prop_map(|(kind, amount)| Income { kind, amount })
}

fn adult() -> impl Strategy<Value = Adult> {
    let count = prop_oneof![12 => 0..=4_usize, 1 => Just(Incomes::MOST)];
    let incomes = count.prop_flat_map(|count| vec(income(), count));
    (incomes, any::<bool>()).prop_map(|(incomes, job_stimulus)| Adult {
        incomes: Incomes::new(incomes).unwrap(),
        job_stimulus,
    })
}

/// Earnings whose year is often near a price base amount.
fn work_income() -> impl Strategy<Value = WorkIncome> {
    let year = prop_oneof![amount(), (5_600_000..=6_500_000_i64).prop_map(ore)];
    (amount(), year)
        .prop_map(|(one, other)| WorkIncome::new(one.min(other), one.max(other)).unwrap())
}

pub fn child() -> impl Strategy<Value = Child> {
    let days = option::of((1..=31_u8).prop_map(|days| Days::new(days).unwrap()));
    (
        0..=Age::OLDEST,
        any::<bool>(),
        days,
        option::of(work_income()),
    )
        .prop_map(
            |(years, lunch_elsewhere, days_per_month, work_income)| Child {
                age: Age::new(years, true).unwrap(),
                lunch_elsewhere,
                days_per_month,
                work_income,
            },
        )
}

fn children() -> impl Strategy<Value = Vec<Child>> {
    let count = prop_oneof![8 => 0..=6_usize, 1 => 7..=14_usize, 1 => Just(Children::MOST)];
    count.prop_flat_map(|count| vec(child(), count))
}

fn housing() -> impl Strategy<Value = Housing> {
    option::of((kind(), amount())).prop_map(|home| {
        home.map_or(Housing::None, |(form, monthly_cost): (HomeForm, _)| {
            Housing::Home { form, monthly_cost }
        })
    })
}

fn costs<K: Kind + std::fmt::Debug>() -> impl Strategy<Value = Costs<K>> {
    vec((kind(), amount()), 0..=4).prop_map(|entered| {
        let mut costs = Costs::default();
        for (kind, amount) in entered {
            costs.set(kind, amount);
        }
        costs
    })
}

pub fn parts() -> impl Strategy<Value = Parts> {
    (
        vec(adult(), 1..=2),
        children(),
        option::weighted(0.3, 1..=29_u8),
        housing(),
        costs(),
        costs(),
        any::<bool>(),
    )
        .prop_map(
            |(adults, children, others, housing, expenses, other_needs, has_assets)| Parts {
                adults,
                children,
                others,
                housing,
                expenses,
                other_needs,
                has_assets,
            },
        )
}

/// The rules of any covered month.
pub fn rules() -> impl Strategy<Value = Rules> {
    let months: Vec<_> = Coverage::known().months().collect();
    prop::sample::select(months)
        .prop_map(|month| Rules::for_month(month, Municipality::DEFAULT).unwrap())
}
