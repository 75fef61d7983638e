//! What one may read beside the steps, and its address.

/// Something to read, which is no step. A link leads to it, and its button
/// leads back to the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    /// Whom to call in danger, or without food or shelter tonight.
    HelpNow,
    /// Situations that other rules decide.
    Situations,
    /// What leaving and clearing do not hide.
    Watched,
    /// How one can know that nothing is sent.
    Unsent,
    /// Why a decision may differ from the answer.
    LooksWrong,
    /// The accessibility statement.
    Accessibility,
    /// The sources and the months of the calculation.
    About,
    /// How one applies.
    Apply,
    /// Other support that the household may be entitled to.
    Support,
    /// What could change the answer.
    Changes,
    /// What if somebody earns more.
    Earn,
    /// The answer saved, shared or printed.
    Take,
}

impl Topic {
    const ALL: [Self; 12] = [
        Self::HelpNow,
        Self::Situations,
        Self::Watched,
        Self::Unsent,
        Self::LooksWrong,
        Self::Accessibility,
        Self::About,
        Self::Apply,
        Self::Support,
        Self::Changes,
        Self::Earn,
        Self::Take,
    ];

    /// Its address, as links have it.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::HelpNow => "#hjalp-nu",
            Self::Situations => "#galler-nagot-sarskilt",
            Self::Watched => "#kan-nagon-se",
            Self::Unsent => "#inget-skickas",
            Self::LooksWrong => "#ser-det-fel-ut",
            Self::Accessibility => "#tillganglighet",
            Self::About => "#om-utrakningen",
            Self::Apply => "#sa-ansoker-du",
            Self::Support => "#andra-stod",
            Self::Changes => "#kan-andra-summan",
            Self::Earn => "#om-du-tjanar-mer",
            Self::Take => "#spara",
        }
    }

    /// The topic with this address.
    pub(crate) fn from_address(address: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|topic| topic.address() == address)
    }

    /// Whether it is about the answer, and cannot be shown without one.
    pub(crate) fn needs_answer(self) -> bool {
        matches!(
            self,
            Self::Apply | Self::Support | Self::Changes | Self::Earn | Self::Take
        )
    }
}
