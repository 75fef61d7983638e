//! The home and its reasonable cost (SoL 12:7).

use crate::{Amount, Fault, Kronor, kinds::kinds, tables::Annex};

kinds! {
    /// The forms of a home.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Housing {
    /// No home, and so no cost.
    #[default]
    None,
    /// A home.
    Home {
        /// Its form.
        form: HomeForm,
        /// Rent or fee, heating and compulsory fees, kronor per month.
        monthly_cost: Amount,
    },
}

impl Housing {
    /// A home of a form, or none, with its cost in kronor per month (SoL 12:7).
    ///
    /// # Errors
    /// [`Fault::AmountWithoutHome`] for a cost and no home.
    pub fn new(form: Option<HomeForm>, monthly_cost: Amount) -> Result<Self, Fault> {
        match form {
            Some(form) => Ok(Self::Home { form, monthly_cost }),
            None if monthly_cost.is_positive() => Err(Fault::AmountWithoutHome),
            None => Ok(Self::None),
        }
    }

    /// The form and the cost in whole kronor, where there is a cost. It is
    /// rounded here, so that a guideline is compared with whole kronor only.
    pub(crate) fn cost(self) -> Option<(HomeForm, Kronor)> {
        match self {
            Self::Home { form, monthly_cost } if monthly_cost.is_positive() => {
                Some((form, monthly_cost.rounded()))
            }
            Self::Home { .. } | Self::None => None,
        }
    }
}

impl HomeForm {
    /// Whether the guideline follows the number of children.
    pub(crate) const fn has_bands(self) -> bool {
        matches!(self, Self::Rental | Self::TenantOwned | Self::OwnHouse)
    }

    /// Whether only a caseworker can say what is reasonable: the annex names a
    /// method without an amount, or an amount for one room where a family lives.
    pub(crate) const fn is_individual(self, children: u8) -> bool {
        match self {
            Self::Rental | Self::TenantOwned | Self::OwnHouse => false,
            Self::Lodger => children > 0,
            Self::WithParents | Self::SharedDwelling => true,
        }
    }

    /// The municipality's guideline, kronor per month, where it has one.
    #[must_use]
    pub fn guideline(self, annex: &Annex, children: u8) -> Option<Kronor> {
        match self {
            Self::Rental | Self::TenantOwned | Self::OwnHouse => annex.rent_guideline(children),
            Self::Lodger => Some(annex.lodger),
            Self::WithParents | Self::SharedDwelling => None,
        }
    }
}

impl Annex {
    /// The guideline for a rent with this many children, kronor per month. Of
    /// two that apply the higher is used.
    #[must_use]
    pub fn rent_guideline(&self, children: u8) -> Option<Kronor> {
        let applies = |row: &&crate::RentRow| {
            row.from <= children && row.through.is_none_or(|through| children <= through)
        };
        self.rent.iter().filter(applies).map(|row| row.amount).max()
    }
}
