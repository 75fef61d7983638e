//! The home, its reasonable cost (SoL 12:7) and its guideline.

use crate::{AdultCount, Amount, Cost, Fault, GuidelineSet, Kronor, kinds::kinds};

kinds! {
    /// The forms of a home.
    ///
    /// ```
    /// use riksnorm::{HomeForm, Kind};
    ///
    /// assert_eq!(HomeForm::from_id("tenantOwned"), Some(HomeForm::TenantOwned));
    /// ```
    HomeForm {
        /// A rented home.
        Rental = "rental",
        /// A tenant-owned home.
        TenantOwned = "tenantOwned",
        /// An own house.
        OwnHouse = "ownHouse",
        /// A room in someone else's home.
        Lodger = "lodger",
        /// Living with parents.
        WithParents = "withParents",
        /// A home shared with others.
        SharedDwelling = "sharedDwelling",
    }
}

/// Where the household lives, and what it costs.
///
/// ```
/// use riksnorm::{Amount, Fault, HomeForm, Housing};
///
/// let rent = Amount::from_ore(820_000)?;
/// assert!(Housing::new(Some(HomeForm::Rental), rent).is_ok());
/// assert_eq!(Housing::new(None, rent), Err(Fault::AmountWithoutHome));
/// assert_eq!(Housing::new(None, Amount::default())?, Housing::None);
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Housing {
    /// No home, and so no cost.
    #[default]
    None,
    /// A home.
    Home(Home),
}

impl Housing {
    /// A home of a form, or none, with its cost in kronor per month (SoL 12:7).
    ///
    /// # Errors
    /// [`Fault::AmountWithoutHome`] for a cost and no home.
    pub fn new(form: Option<HomeForm>, cost: impl Into<Cost>) -> Result<Self, Fault> {
        let cost = cost.into();
        match form {
            Some(form) => Ok(Self::Home(Home::new(form, cost))),
            None if cost.applied().is_positive() => Err(Fault::AmountWithoutHome),
            None => Ok(Self::None),
        }
    }
}

/// A home with its cost, and with the guideline that the caller states.
///
/// ```
/// use riksnorm::{Amount, Home, HomeForm};
///
/// let cost = Amount::from_ore(820_000)?;
/// let home = Home::new(HomeForm::Rental, cost);
/// assert_eq!(home.cost.applied(), cost);
/// let stated = Home { guideline: Some(Amount::from_ore(800_000)?), ..home };
/// assert_ne!(home, stated);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Home {
    /// Its form.
    pub form: HomeForm,
    /// Rent or fee, heating and compulsory fees, kronor per month.
    pub cost: Cost,
    /// The guideline that counts in place of the municipality's, kronor per
    /// month.
    pub guideline: Option<Amount>,
}

impl Home {
    /// A home of a form with its cost: rent or fee, heating and compulsory fees,
    /// kronor per month.
    #[must_use]
    pub fn new(form: HomeForm, cost: impl Into<Cost>) -> Self {
        Self {
            form,
            cost: cost.into(),
            guideline: None,
        }
    }
}

/// A guideline for the cost of a home, kronor per month.
///
/// ```
/// use riksnorm::{AdultCount, Guideline, HomeForm, Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let guideline = rules.guideline(HomeForm::Rental, AdultCount::One, 1);
/// assert_eq!(guideline.map(Guideline::amount), Some(Kronor::new(7523)));
/// assert_eq!(rules.guideline(HomeForm::WithParents, AdultCount::One, 0), None);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Guideline {
    /// The caller states it in place of the municipality's.
    Stated(Kronor),
    /// The municipality's. Of several rows that apply the highest counts.
    Municipal {
        /// The highest of the rows that apply.
        amount: Kronor,
        /// The lowest of them: the same where only one applies.
        lowest: Kronor,
    },
}

impl Guideline {
    /// The amount that counts, kronor per month.
    #[must_use]
    pub const fn amount(self) -> Kronor {
        match self {
            Self::Stated(amount) | Self::Municipal { amount, .. } => amount,
        }
    }
}

impl HomeForm {
    /// What the municipality's guidelines say of a home of this form. None where
    /// they say nothing.
    pub(crate) fn guideline(
        self,
        set: &GuidelineSet,
        adults: AdultCount,
        children: u8,
    ) -> Option<Guideline> {
        let (lowest, amount) = match self {
            Self::Rental | Self::TenantOwned | Self::OwnHouse => set.rent(adults, children)?,
            Self::Lodger => {
                let room = set.lodger?.rounded();
                (room, room)
            }
            // A method without an amount, or nothing at all.
            Self::WithParents | Self::SharedDwelling => return None,
        };
        Some(Guideline::Municipal { amount, lowest })
    }
}
