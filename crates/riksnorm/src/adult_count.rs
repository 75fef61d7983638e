//! How many adults there are.

use super::Fault;

/// One adult or two.
///
/// ```
/// use riksnorm::{AdultCount, Fault};
///
/// assert_eq!(AdultCount::new(2), Ok(AdultCount::Two));
/// assert_eq!(AdultCount::new(3), Err(Fault::AdultsCount));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdultCount {
    /// One adult.
    One,
    /// Two who are spouses, registered partners or cohabitants.
    Two,
}

impl AdultCount {
    /// `adults` adults.
    ///
    /// # Errors
    /// [`Fault::AdultsCount`].
    pub const fn new(adults: u8) -> Result<Self, Fault> {
        match adults {
            1 => Ok(Self::One),
            2 => Ok(Self::Two),
            _ => Err(Fault::AdultsCount),
        }
    }

    /// The number of adults, 1 or 2.
    #[must_use]
    pub const fn get(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}
