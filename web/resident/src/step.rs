//! The steps, one subject each, and their addresses.

/// A step: one subject a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// Month, adults, children, others in the home.
    Household,
    /// The home and its cost.
    Home,
    /// Incomes of the month before.
    Incomes,
    /// Costs beside the norm, and other needs.
    Costs,
    /// The answer.
    Answer,
    /// All questions on one page, in place of the steps.
    OnePage,
}

impl Step {
    /// The steps one after another. The one page is none of them.
    pub(crate) const ALL: [Self; 5] = [
        Self::Household,
        Self::Home,
        Self::Incomes,
        Self::Costs,
        Self::Answer,
    ];

    /// The steps that ask questions.
    pub(crate) fn questions() -> impl Iterator<Item = Self> {
        let all = Self::ALL.into_iter();
        all.filter(|step| *step != Self::Answer)
    }

    /// Its number, from 1.
    pub(crate) fn number(self) -> usize {
        self as usize + 1
    }

    /// The step before it.
    pub(crate) fn before(self) -> Option<Self> {
        let before = (self as usize).checked_sub(1)?;
        Self::ALL
            .get(before)
            .copied()
            .filter(|_| self != Self::OnePage)
    }

    /// The step after it.
    pub(crate) fn next(self) -> Option<Self> {
        match self {
            Self::OnePage => Some(Self::Answer),
            _ => Self::ALL.get(self as usize + 1).copied(),
        }
    }

    /// Whether this page asks the questions of `step`.
    pub(crate) fn asks(self, step: Self) -> bool {
        self == Self::OnePage || self == step
    }

    /// Its address; the first step has none.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::Household => "",
            Self::Home => "#bostad",
            Self::Incomes => "#inkomster",
            Self::Costs => "#kostnader",
            Self::Answer => "#svar",
            Self::OnePage => "#alla",
        }
    }

    /// The step with this address.
    pub(crate) fn from_address(address: &str) -> Option<Self> {
        let address = if address == "#" { "" } else { address };
        let mut pages = Self::ALL.into_iter().chain([Self::OnePage]);
        pages.find(|step| step.address() == address)
    }

    /// Whether something must have been typed before this step makes sense.
    pub(crate) fn needs_input(self) -> bool {
        !matches!(self, Self::Household | Self::OnePage)
    }
}
