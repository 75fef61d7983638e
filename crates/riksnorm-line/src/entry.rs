//! What a line says.

use riksnorm::{
    Adult, Adults, Amount, Child, Children, Costs, Expense, Fault, Household, Housing, Income,
    IncomeKind, Incomes, Kind, Month, OtherNeed,
};

/// One adult or two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdultCount {
    /// One adult: `1v`.
    One,
    /// Two who are spouses, registered partners or cohabitants: `2v`.
    Two,
}

impl AdultCount {
    /// The number of adults, 1 or 2.
    #[must_use]
    pub const fn get(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

/// What an adult has: the incomes of the month before, in the order entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Earner {
    /// After tax. Several of one kind are several incomes.
    pub incomes: Vec<Income>,
    /// Whether three quarters of a salary count (SoL 12:8).
    pub job_stimulus: bool,
}

impl Earner {
    /// The amounts of a kind, in the order entered.
    pub fn amounts(&self, kind: IncomeKind) -> impl Iterator<Item = Amount> {
        let of_kind = self
            .incomes
            .iter()
            .filter(move |income| income.kind == kind);
        of_kind.map(|income| income.amount)
    }

    /// Puts `amounts` in place of all of a kind, where the first of them
    /// stood; at the end where there was none.
    pub fn set_amounts(&mut self, kind: IncomeKind, amounts: &[Amount]) {
        let first = self.incomes.iter().position(|income| income.kind == kind);
        self.incomes.retain(|income| income.kind != kind);
        let place = first.unwrap_or(self.incomes.len());
        let incomes = amounts.iter().map(|&amount| Income { kind, amount });
        self.incomes.splice(place..place, incomes);
    }

    fn adult(&self) -> Result<Adult, Fault> {
        Ok(Adult {
            incomes: Incomes::new(self.incomes.clone())?,
            job_stimulus: self.job_stimulus,
        })
    }
}

/// An amount of some kinds, in the order of the kinds. An amount of zero is
/// kept apart from none, as a field with `0` is from an empty one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amounts<K>(Vec<(K, Amount)>);

impl<K> Default for Amounts<K> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Kind> Amounts<K> {
    /// The amount of a kind, where there is one.
    pub fn get(&self, kind: K) -> Option<Amount> {
        let found = self.0.iter().find(|(other, _)| *other == kind);
        found.map(|(_, amount)| *amount)
    }

    /// Puts an amount in place of what stood there, or takes it away.
    pub fn set(&mut self, kind: K, amount: Option<Amount>) {
        self.0.retain(|(other, _)| *other != kind);
        if let Some(amount) = amount {
            let before = |(other, _): &(K, Amount)| other.index() < kind.index();
            let place = self.0.partition_point(before);
            self.0.insert(place, (kind, amount));
        }
    }

    /// Each kind that has an amount, in the order of the kinds.
    pub fn iter(&self) -> impl Iterator<Item = (K, Amount)> {
        self.0.iter().copied()
    }

    fn costs(&self) -> Costs<K> {
        let mut costs = Costs::default();
        for (kind, amount) in self.iter() {
            costs.set(kind, amount);
        }
        costs
    }
}

/// Why an entry is no household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoHousehold {
    /// It does not say whether there is one adult or two.
    AdultsMissing,
    /// The second adult has an income or job stimulus, and there is only one.
    SecondAdultMissing,
    /// The rules refuse it.
    Refused(Fault),
}

impl From<Fault> for NoHousehold {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault)
    }
}

/// What a line says: a household that may lack something yet.
///
/// Change its fields and print it with [`Display`](std::fmt::Display) to get
/// the line in its canonical form, which reads as the same entry.
///
/// ```
/// use riksnorm::{Age, Amount, Child, Expense, Fault, Home, HomeForm, Housing};
/// use riksnorm_line::{AdultCount, Entry};
///
/// let mut entry = Entry { adults: Some(AdultCount::One), ..Entry::default() };
/// entry.children.push(Child::new(Age::new(4, false)?));
/// entry.housing = Housing::Home(Home::new(HomeForm::Rental, Amount::from_ore(820_050)?));
/// entry.expenses.set(Expense::HouseholdElectricity, Some(Amount::from_ore(45_000)?));
/// assert_eq!(entry.to_string(), "1v 4 hyra 8200,50 el 450");
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The month support is applied for, where the line says one.
    pub month: Option<Month>,
    /// How many adults, once that is said.
    pub adults: Option<AdultCount>,
    /// What the first and the second adult have. The second one's is empty
    /// where there is one adult.
    pub earners: [Earner; 2],
    /// The children, in the order entered.
    pub children: Vec<Child>,
    /// Everyone in the household community, the household itself counted.
    pub community: Option<u8>,
    /// The home.
    pub housing: Housing,
    /// Costs beside the norm.
    pub expenses: Amounts<Expense>,
    /// Living costs otherwise.
    pub other_needs: Amounts<OtherNeed>,
    /// Whether there are assets that could be used first.
    pub has_assets: bool,
}

impl Entry {
    /// Whether the line says nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The household that this is.
    ///
    /// # Errors
    /// The first reason that there is none. An entry that was read from a line
    /// can lack nothing but its adults.
    pub fn household(&self) -> Result<Household, NoHousehold> {
        let [first, second] = &self.earners;
        let adults = match self.adults.ok_or(NoHousehold::AdultsMissing)? {
            AdultCount::Two => Adults::Couple([first.adult()?, second.adult()?]),
            AdultCount::One if *second == Earner::default() => Adults::Single(first.adult()?),
            AdultCount::One => return Err(NoHousehold::SecondAdultMissing),
        };
        let household = Household::new(adults, Children::new(self.children.clone())?);
        let mut household = match self.community {
            Some(everyone) => household.in_community(everyone)?,
            None => household,
        };
        household.housing = self.housing;
        household.expenses = self.expenses.costs();
        household.other_needs = self.other_needs.costs();
        household.has_assets = self.has_assets;
        Ok(household)
    }
}
