//! The pages with information, and their addresses.

/// A page with information, which is no step. A link leads to it, and its
/// button leads back to the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InfoPage {
    /// Why a decision may differ from the answer.
    LooksWrong,
    /// The accessibility statement.
    Accessibility,
    /// The sources and the months of the calculation.
    About,
}

impl InfoPage {
    const ALL: [Self; 3] = [Self::LooksWrong, Self::Accessibility, Self::About];

    /// Its address, as links have it.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::LooksWrong => "#ser-det-fel-ut",
            Self::Accessibility => "#tillganglighet",
            Self::About => "#om-utrakningen",
        }
    }

    /// The page with this address.
    pub(crate) fn from_address(address: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.address() == address)
    }
}
