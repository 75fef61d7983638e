//! Any household that the rules allow, in any covered month.

use proptest::{collection::vec, option, prelude::*};
use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Cost, Costs, Coverage, Days, Expense, Home,
    HomeForm, Household, Housing, Income, IncomeKind, Incomes, Kind, Municipality, OtherNeed,
    Rules, SignedAmount, WorkIncome,
};

/// The parts of a household, to be changed before it is put together.
#[derive(Debug, Clone)]
pub struct Parts {
    pub adults: Vec<Adult>,
    pub children: Vec<Child>,
    /// How many more than the household live in its community.
    pub others: Option<u8>,
    pub norm_adjustment: SignedAmount,
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
        household.norm_adjustment = self.norm_adjustment;
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

    /// The same where nothing has been decided: no assessment, no guideline that
    /// is stated, no higher or lower norm.
    pub fn with_nothing_decided(mut self) -> Self {
        fn applied<K: Kind>(costs: &Costs<K>) -> Costs<K> {
            let mut plain = Costs::default();
            for (kind, cost) in costs.entered() {
                plain.set(kind, cost.applied());
            }
            plain
        }
        self.norm_adjustment = SignedAmount::default();
        self.expenses = applied(&self.expenses);
        self.other_needs = applied(&self.other_needs);
        if let Housing::Home(Home { form, cost, .. }) = self.housing {
            self.housing = Housing::Home(Home::new(form, cost.applied()));
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

/// What is applied for, in a third of them with what is accepted of it.
fn cost() -> impl Strategy<Value = Cost> {
    (amount(), option::weighted(0.3, amount())).prop_map(|(applied, accepted)| match accepted {
        Some(accepted) => Cost::assessed(applied.max(accepted), applied.min(accepted)).unwrap(),
        None => Cost::from(applied),
    })
}

fn housing() -> impl Strategy<Value = Housing> {
    let home = (kind(), cost(), option::weighted(0.2, amount()));
    option::of(home).prop_map(|home| {
        home.map_or(
            Housing::None,
            |(form, cost, guideline): (HomeForm, _, _)| {
                Housing::Home(Home {
                    guideline,
                    ..Home::new(form, cost)
                })
            },
        )
    })
}

/// Mostly nothing, and often enough to take the norm below nothing.
fn norm_adjustment() -> impl Strategy<Value = SignedAmount> {
    let ore = prop_oneof![
        3 => Just(0),
        1 => -1_000_000..=1_000_000_i64,
        1 => -100_000_000..=100_000_000_i64,
    ];
    ore.prop_map(|ore| SignedAmount::from_ore(ore).unwrap())
}

fn costs<K: Kind + std::fmt::Debug>() -> impl Strategy<Value = Costs<K>> {
    vec((kind(), cost()), 0..=4).prop_map(|entered| {
        let mut costs = Costs::default();
        for (kind, cost) in entered {
            costs.set(kind, cost);
        }
        costs
    })
}

pub fn parts() -> impl Strategy<Value = Parts> {
    (
        vec(adult(), 1..=2),
        children(),
        option::weighted(0.3, 1..=29_u8),
        norm_adjustment(),
        housing(),
        costs(),
        costs(),
        any::<bool>(),
    )
        .prop_map(
            |(
                adults,
                children,
                others,
                norm_adjustment,
                housing,
                expenses,
                other_needs,
                has_assets,
            )| Parts {
                adults,
                children,
                others,
                norm_adjustment,
                housing,
                expenses,
                other_needs,
                has_assets,
            },
        )
}

/// The rules of any covered month, mostly in Umeå.
pub fn rules() -> impl Strategy<Value = Rules> {
    let months: Vec<_> = Coverage::known().months().collect();
    let municipality = prop_oneof![
        3 => Just(Municipality::DEFAULT),
        1 => Just(Municipality::OTHER),
    ];
    (prop::sample::select(months), municipality)
        .prop_map(|(month, municipality)| Rules::for_month(month, municipality).unwrap())
}
