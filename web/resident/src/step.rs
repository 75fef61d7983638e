//! The steps, one subject each, and their addresses.

/// A step: one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// What this is, before the first question.
    Start,
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
    /// All questions at once, in place of the steps.
    AllQuestions,
}

impl Step {
    const ALL: [Self; 7] = [
        Self::Start,
        Self::Household,
        Self::Home,
        Self::Incomes,
        Self::Costs,
        Self::Answer,
        Self::AllQuestions,
    ];

    /// How many ask questions, and which.
    pub(crate) const QUESTIONS: [Self; 4] =
        [Self::Household, Self::Home, Self::Incomes, Self::Costs];

    /// The steps that ask questions, one after another.
    pub(crate) fn questions() -> impl Iterator<Item = Self> {
        Self::QUESTIONS.into_iter()
    }

    /// Its number; that of the first question is 1.
    pub(crate) fn number(self) -> usize {
        self as usize
    }

    /// The step before it.
    pub(crate) fn before(self) -> Option<Self> {
        match self {
            Self::AllQuestions => Some(Self::Start),
            _ => Self::ALL.get(self.number().checked_sub(1)?).copied(),
        }
    }

    /// The step after it.
    pub(crate) fn next(self) -> Option<Self> {
        match self {
            Self::Answer => None,
            Self::AllQuestions => Some(Self::Answer),
            _ => Self::ALL.get(self.number() + 1).copied(),
        }
    }

    /// Whether it asks the questions of `step`.
    pub(crate) fn asks(self, step: Self) -> bool {
        self == Self::AllQuestions || self == step
    }

    /// Its name in texts and styles.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Household => "household",
            Self::Home => "home",
            Self::Incomes => "incomes",
            Self::Costs => "costs",
            Self::Answer => "answer",
            Self::AllQuestions => "all",
        }
    }

    /// Its address; the start has none.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Household => "#hushall",
            Self::Home => "#bostad",
            Self::Incomes => "#inkomster",
            Self::Costs => "#kostnader",
            Self::Answer => "#svar",
            Self::AllQuestions => "#alla",
        }
    }

    /// The step with this address.
    pub(crate) fn from_address(address: &str) -> Option<Self> {
        let address = if address == "#" { "" } else { address };
        let mut steps = Self::ALL.into_iter();
        steps.find(|step| step.address() == address)
    }

    /// Whether something must have been typed before this step makes sense.
    pub(crate) fn needs_input(self) -> bool {
        matches!(
            self,
            Self::Home | Self::Incomes | Self::Costs | Self::Answer
        )
    }
}
