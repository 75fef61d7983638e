//! What else the support could be.

use crate::{ChildSet, Kronor};

/// Another support, if something were assessed otherwise. Fronts match it to
/// the end, so that one without a text is a compile error there: that is why it
/// is not `non_exhaustive`.
///
/// ```
/// use riksnorm::{Alternative, Kronor};
///
/// let in_full = Alternative::HousingAcceptedInFull {
///     support: Kronor::new(12_220),
///     support_with_other_needs: Kronor::new(12_320),
/// };
/// assert_eq!(in_full.code(), "housing-accepted-in-full");
/// assert_eq!(in_full.support(), Kronor::new(12_220));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alternative {
    /// The whole cost of the home is accepted.
    HousingAcceptedInFull {
        /// The support, kronor per month.
        support: Kronor,
        /// The support with the living costs otherwise, kronor per month.
        support_with_other_needs: Kronor,
    },
    /// The children that are here less than half of the month count by their
    /// days in the personal part alone, and not in shared costs nor in the
    /// guideline for the home.
    PartTimeChildrenApart {
        /// Which ones.
        children: ChildSet,
        /// What the household needs then, kronor per month.
        needs: Kronor,
        /// The support, kronor per month.
        support: Kronor,
        /// The support with the living costs otherwise, kronor per month.
        support_with_other_needs: Kronor,
    },
}

impl Alternative {
    /// Its name in the contract and in texts.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::HousingAcceptedInFull { .. } => "housing-accepted-in-full",
            Self::PartTimeChildrenApart { .. } => "part-time-children-apart",
        }
    }

    /// The support then, kronor per month.
    #[must_use]
    pub const fn support(&self) -> Kronor {
        match *self {
            Self::HousingAcceptedInFull { support, .. }
            | Self::PartTimeChildrenApart { support, .. } => support,
        }
    }

    /// The support then with the living costs otherwise, kronor per month.
    #[must_use]
    pub const fn support_with_other_needs(&self) -> Kronor {
        match *self {
            Self::HousingAcceptedInFull {
                support_with_other_needs,
                ..
            }
            | Self::PartTimeChildrenApart {
                support_with_other_needs,
                ..
            } => support_with_other_needs,
        }
    }
}
