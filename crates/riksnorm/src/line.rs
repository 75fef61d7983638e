//! The lines of a calculation, how each was counted, and their sums.

use crate::{
    AdultsRow, Age, Expense, Guideline, HomeForm, IncomeKind, Kind, Kronor, OtherNeed, PartTime,
    Provenance, SharedCosts, SourceId,
};

/// One line of the calculation.
///
/// ```
/// use riksnorm::{Adult, Adults, Children, Household, Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let household = Household::new(Adults::Single(Adult::default()), Children::default());
/// let estimate = rules.estimate(&household);
/// let line = &estimate.lines[0];
/// assert_eq!((line.item.id(), line.amount), ("single", Kronor::new(3940)));
/// let basis = rules.basis(&line.source).ok_or("it is listed")?;
/// assert_eq!(basis.decision, "SFS 2025:1046");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is, with the facts it was counted from.
    pub item: Item,
    /// Kronor per month that count.
    pub amount: Kronor,
    /// The source that settles how it counts.
    pub source: SourceId,
}

/// The parts of a calculation, in the order they are shown. Matched to the end
/// by every front, like [`Item`].
///
/// ```
/// use riksnorm::{AdultsRow, Group, Item};
///
/// let item = Item::Adults { row: AdultsRow::Single };
/// assert_eq!(item.group(), Group::Personal);
/// assert!(Group::Personal < Group::Income);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The personal part of riksnormen.
    Personal,
    /// The shared part of riksnormen.
    Shared,
    /// What is added to riksnormen or taken from it.
    Adjustment,
    /// The home.
    Housing,
    /// Costs beside the norm.
    Expenses,
    /// Living costs otherwise, never part of the first sum.
    OtherNeeds,
    /// Income of the month before.
    Income,
}

/// What a line is about, and how its amount was counted. All amounts are
/// kronor per month unless said otherwise.
///
/// Fronts match it to the end, so that a new kind of line without a text is a
/// compile error there: that is why it is not `non_exhaustive`.
///
/// ```
/// use riksnorm::{IncomeKind, Item, Kronor};
///
/// let salary = Item::Income {
///     adult: 0,
///     kind: IncomeKind::Salary,
///     entered: Kronor::new(5000),
///     job_stimulus: true,
/// };
/// assert_eq!(salary.id(), "salary");
/// assert_eq!(salary.entered(), Some(Kronor::new(5000)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The adults' row.
    Adults {
        /// Which one.
        row: AdultsRow,
    },
    /// A child's row, or its days of it.
    Child {
        /// The child's index.
        index: usize,
        /// Its age.
        age: Age,
        /// The row's ages as written.
        band: &'static str,
        /// Whether the lower row for lunch elsewhere was taken.
        lunch_elsewhere: bool,
        /// How the row's amount is known.
        provenance: Provenance,
        /// The row's amount.
        full: Kronor,
        /// The days, where they are fewer than the month's.
        part_time: Option<PartTime>,
    },
    /// Shared costs.
    Shared {
        /// People in the household.
        size: u8,
        /// Everyone in the community, where there is one.
        community: Option<u8>,
        /// The costs, of the community where there is one.
        costs: SharedCosts,
    },
    /// A higher or lower norm that has been decided. It never takes the norm
    /// below zero.
    NormAdjustment {
        /// As entered: below zero for a lower norm.
        entered: Kronor,
    },
    /// The home: what is accepted; otherwise the cost, or the guideline where
    /// that is lower.
    Home {
        /// Its form.
        form: HomeForm,
        /// The cost as entered.
        entered: Kronor,
        /// The guideline, where there is one.
        guideline: Option<Guideline>,
        /// Whether the municipality has decided what it accepts.
        assessed: bool,
    },
    /// A cost beside the norm: what is accepted, otherwise as entered.
    Expense {
        /// Which one.
        kind: Expense,
        /// As entered.
        entered: Kronor,
        /// Whether the municipality has decided what it accepts.
        assessed: bool,
    },
    /// A living cost otherwise: what is accepted, otherwise as entered.
    OtherNeed {
        /// Which one.
        kind: OtherNeed,
        /// As entered.
        entered: Kronor,
        /// Whether the municipality has decided what it accepts.
        assessed: bool,
    },
    /// An adult's income: in full, or three quarters of it.
    Income {
        /// The adult's index.
        adult: usize,
        /// Which one.
        kind: IncomeKind,
        /// As entered.
        entered: Kronor,
        /// Whether three quarters count (SoL 12:8).
        job_stimulus: bool,
    },
    /// A child's own earnings: what is above a price base amount in the year.
    ChildWork {
        /// The child's index.
        index: usize,
        /// As entered.
        entered: Kronor,
        /// Earnings of the calendar year up to and with the income month.
        year_to_date: Kronor,
        /// The price base amount of that year, kronor per year.
        price_base_amount: Kronor,
    },
}

impl Item {
    /// The part of the calculation that the line belongs to.
    #[must_use]
    pub const fn group(&self) -> Group {
        match self {
            Self::Adults { .. } | Self::Child { .. } => Group::Personal,
            Self::Shared { .. } => Group::Shared,
            Self::NormAdjustment { .. } => Group::Adjustment,
            Self::Home { .. } => Group::Housing,
            Self::Expense { .. } => Group::Expenses,
            Self::OtherNeed { .. } => Group::OtherNeeds,
            Self::Income { .. } | Self::ChildWork { .. } => Group::Income,
        }
    }

    /// Its name in the contract and in texts.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Adults { row } => row.id(),
            Self::Child { .. } => "child",
            Self::Shared { .. } => "shared",
            Self::NormAdjustment { .. } => "normAdjustment",
            Self::Home { form, .. } => form.id(),
            Self::Expense { kind, .. } => kind.id(),
            Self::OtherNeed { kind, .. } => kind.id(),
            Self::Income { kind, .. } => kind.id(),
            Self::ChildWork { .. } => "childWork",
        }
    }

    /// The amount as entered, kronor per month. A row of riksnormen has none:
    /// nobody enters it.
    #[must_use]
    pub const fn entered(&self) -> Option<Kronor> {
        match *self {
            Self::NormAdjustment { entered }
            | Self::Home { entered, .. }
            | Self::Expense { entered, .. }
            | Self::OtherNeed { entered, .. }
            | Self::Income { entered, .. }
            | Self::ChildWork { entered, .. } => Some(entered),
            Self::Adults { .. } | Self::Child { .. } | Self::Shared { .. } => None,
        }
    }

    /// Whether the amount is what the municipality has decided to accept.
    #[must_use]
    pub const fn is_assessed(&self) -> bool {
        matches!(
            self,
            Self::Home { assessed: true, .. }
                | Self::Expense { assessed: true, .. }
                | Self::OtherNeed { assessed: true, .. }
        )
    }
}

/// The lines of these groups, in their order.
pub(crate) fn lines_in<'a>(lines: &'a [Line], groups: &[Group]) -> impl Iterator<Item = &'a Line> {
    let lines = lines.iter();
    lines.filter(|line| groups.contains(&line.item.group()))
}

/// Sums of lines, kronor per month.
///
/// ```
/// use riksnorm::{Adult, Adults, Children, Household, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let household = Household::new(Adults::Single(Adult::default()), Children::default());
/// let totals = rules.estimate(&household).totals;
/// assert_eq!(totals.norm, totals.personal + totals.shared);
/// assert_eq!(totals.balance, totals.income - totals.needs);
/// assert_eq!(totals.support, -totals.balance);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Totals {
    /// The personal part of riksnormen.
    pub personal: Kronor,
    /// The shared part of riksnormen.
    pub shared: Kronor,
    /// What is added to riksnormen or taken from it, where that was decided.
    pub adjustment: Option<Kronor>,
    /// Riksnormen: personal, shared and adjustment.
    pub norm: Kronor,
    /// The home.
    pub housing: Kronor,
    /// Costs beside the norm.
    pub expenses: Kronor,
    /// Living costs otherwise, no part of the needs.
    pub other_needs: Kronor,
    /// Norm, housing and expenses.
    pub needs: Kronor,
    /// All income that counts.
    pub income: Kronor,
    /// Income less needs: negative where support is missing.
    pub balance: Kronor,
    /// What is missing, or zero.
    pub support: Kronor,
    /// What is missing with the living costs otherwise, or zero.
    pub support_with_other_needs: Kronor,
}

impl Totals {
    pub(crate) fn from_lines(lines: &[Line]) -> Self {
        let sum =
            |group: Group| -> Kronor { lines_in(lines, &[group]).map(|line| line.amount).sum() };
        let (personal, shared) = (sum(Group::Personal), sum(Group::Shared));
        let (housing, expenses) = (sum(Group::Housing), sum(Group::Expenses));
        let (other_needs, income) = (sum(Group::OtherNeeds), sum(Group::Income));
        let adjustment = lines_in(lines, &[Group::Adjustment]).next();
        let adjustment = adjustment.map(|line| line.amount);
        let norm = personal + shared + adjustment.unwrap_or_default();
        let needs = norm + housing + expenses;
        Self {
            personal,
            shared,
            adjustment,
            norm,
            housing,
            expenses,
            other_needs,
            needs,
            income,
            balance: income - needs,
            support: (needs - income).or_zero(),
            support_with_other_needs: (needs + other_needs - income).or_zero(),
        }
    }
}
