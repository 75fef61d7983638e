//! The household that support is tried for.

use crate::{
    AdultCount, Children, Costs, Expense, Fault, Housing, Income, OtherNeed, SignedAmount,
};

/// The incomes of an adult, at most [`Incomes::MOST`], in the order entered.
///
/// ```
/// use riksnorm::{Amount, Fault, Income, IncomeKind, Incomes};
///
/// let salary = Income { kind: IncomeKind::Salary, amount: Amount::from_ore(500_000)? };
/// assert_eq!(Incomes::new(vec![salary])?.entered().count(), 1);
/// assert_eq!(Incomes::new(vec![salary; 51]), Err(Fault::IncomesCount));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Incomes(Vec<Income>);

impl Incomes {
    /// How many an adult can have here.
    pub const MOST: usize = 50;

    /// These incomes.
    ///
    /// # Errors
    /// [`Fault::IncomesCount`].
    pub fn new(incomes: Vec<Income>) -> Result<Self, Fault> {
        if incomes.len() > Self::MOST {
            return Err(Fault::IncomesCount);
        }
        Ok(Self(incomes))
    }

    /// Those above zero.
    pub fn entered(&self) -> impl Iterator<Item = Income> {
        let entered = self.0.iter().copied();
        entered.filter(|income| income.amount.is_positive())
    }
}

/// An adult of the household.
///
/// ```
/// use riksnorm::{Adult, Amount, Income, IncomeKind, Incomes};
///
/// let salary = Income { kind: IncomeKind::Salary, amount: Amount::from_ore(500_000)? };
/// let adult = Adult { incomes: Incomes::new(vec![salary])?, job_stimulus: true };
/// assert_ne!(adult, Adult::default());
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Adult {
    /// Incomes of the calendar month before, after tax.
    pub incomes: Incomes,
    /// Whether three quarters of a salary count: support six months in a row,
    /// within two years (SoL 12:8).
    pub job_stimulus: bool,
}

/// The adults of the household.
///
/// ```
/// use riksnorm::{Adult, AdultCount, Adults, Fault};
///
/// let couple = Adults::new(vec![Adult::default(), Adult::default()])?;
/// assert_eq!(couple.count(), AdultCount::Two);
/// assert_eq!(Adults::new(Vec::new()), Err(Fault::AdultsCount));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Adults {
    /// One adult.
    Single(Adult),
    /// Two who are spouses, registered partners or cohabitants.
    Couple([Adult; 2]),
}

impl Adults {
    /// One adult or two.
    ///
    /// # Errors
    /// [`Fault::AdultsCount`].
    pub fn new(adults: Vec<Adult>) -> Result<Self, Fault> {
        match <[Adult; 2]>::try_from(adults) {
            Ok(couple) => Ok(Self::Couple(couple)),
            Err(mut adults) => match (adults.pop(), adults.pop()) {
                (Some(adult), None) => Ok(Self::Single(adult)),
                _ => Err(Fault::AdultsCount),
            },
        }
    }

    /// Each adult with its place.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Adult)> {
        match self {
            Self::Single(adult) => std::slice::from_ref(adult),
            Self::Couple(adults) => adults.as_slice(),
        }
        .iter()
        .enumerate()
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> AdultCount {
        match self {
            Self::Single(_) => AdultCount::One,
            Self::Couple(_) => AdultCount::Two,
        }
    }
}

/// A household that the rules can be applied to.
///
/// ```
/// use riksnorm::{Adult, Adults, Children, Fault, Household};
///
/// let household = Household::new(Adults::Single(Adult::default()), Children::default());
/// assert_eq!(household.size(), 1);
/// assert_eq!(household.clone().in_community(4)?.community(), Some(4));
/// assert_eq!(household.in_community(1), Err(Fault::SharedHouseholdRange));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    adults: Adults,
    children: Children,
    community: Option<u8>,
    /// By how much a higher or lower norm has been decided, kronor per month
    /// (SoL 12:7); nothing where it is zero.
    pub norm_adjustment: SignedAmount,
    /// Its home.
    pub housing: Housing,
    /// Costs beside the norm.
    pub expenses: Costs<Expense>,
    /// Living costs otherwise.
    pub other_needs: Costs<OtherNeed>,
    /// Whether it has assets that could be used first.
    pub has_assets: bool,
}

impl Household {
    /// The most people in a household community.
    pub const LARGEST_COMMUNITY: u8 = 30;

    /// Adults and children that live by themselves, with nothing else entered.
    #[must_use]
    pub fn new(adults: Adults, children: Children) -> Self {
        Self {
            adults,
            children,
            community: None,
            norm_adjustment: SignedAmount::default(),
            housing: Housing::None,
            expenses: Costs::default(),
            other_needs: Costs::default(),
            has_assets: false,
        }
    }

    /// The same household among others who are not partners, `everyone`
    /// counted with the household itself: it has its share of their shared costs
    /// (SoF 12:3).
    ///
    /// # Errors
    /// [`Fault::SharedHouseholdRange`] unless there is at least one more, and
    /// at most [`Household::LARGEST_COMMUNITY`] in all.
    pub fn in_community(mut self, everyone: u8) -> Result<Self, Fault> {
        Self::check_community(self.size(), everyone)?;
        self.community = Some(everyone);
        Ok(self)
    }

    /// Whether a household of `size` can live in a community of `everyone`.
    ///
    /// # Errors
    /// [`Fault::SharedHouseholdRange`].
    pub const fn check_community(size: u8, everyone: u8) -> Result<(), Fault> {
        if everyone > size && everyone <= Self::LARGEST_COMMUNITY {
            Ok(())
        } else {
            Err(Fault::SharedHouseholdRange)
        }
    }

    /// Its adults.
    #[must_use]
    pub const fn adults(&self) -> &Adults {
        &self.adults
    }

    /// Its adults, to change what they earn. How many there are stays.
    #[must_use]
    pub fn adult_mut(&mut self, index: usize) -> Option<&mut Adult> {
        match &mut self.adults {
            Adults::Single(adult) => (index == 0).then_some(adult),
            Adults::Couple(adults) => adults.get_mut(index),
        }
    }

    /// Its children.
    #[must_use]
    pub const fn children(&self) -> &Children {
        &self.children
    }

    /// Everyone in the household community, where there is one.
    #[must_use]
    pub const fn community(&self) -> Option<u8> {
        self.community
    }

    /// How many belong to the household: adults and children, a child with or
    /// without part-time residence.
    #[must_use]
    pub fn size(&self) -> u8 {
        self.adults.count().get() + self.children.count()
    }
}
