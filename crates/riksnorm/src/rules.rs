//! The rules in force in a month and a municipality.

use crate::{
    ActivityRequirement, Annex, Basis, Contact, Decided, Fault, Month, PriceBaseAmount, Riksnorm,
    SourceId,
    tables::{DEFAULT_MUNICIPALITY, MUNICIPALITIES, MunicipalityData, YEARS, YearTable},
};

/// A municipality whose guidelines are known.
#[derive(Debug, Clone, Copy)]
pub struct Municipality(&'static MunicipalityData);

impl Municipality {
    /// The one that is meant where none is named.
    // INVARIANT: the build wrote the index; a wrong one would not compile.
    #[allow(clippy::indexing_slicing, reason = "evaluated when it is compiled")]
    pub const DEFAULT: Self = Self(&MUNICIPALITIES[DEFAULT_MUNICIPALITY]);

    /// All of them, by id.
    pub fn all() -> impl Iterator<Item = Self> {
        MUNICIPALITIES.iter().map(Self)
    }

    /// The one with this id, such as `umea`.
    ///
    /// # Errors
    /// [`Fault::MunicipalityUnknown`].
    pub fn from_id(id: &str) -> Result<Self, Fault> {
        let found = Self::all().find(|municipality| municipality.id() == id);
        found.ok_or(Fault::MunicipalityUnknown)
    }

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// Its name in Swedish.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// Where its people can turn.
    #[must_use]
    pub const fn contacts(self) -> &'static [Contact] {
        self.0.contacts
    }

    /// Its guidelines, the oldest first.
    #[must_use]
    pub const fn annexes(self) -> &'static [Annex] {
        self.0.annexes
    }

    /// The newest annex of the month's year or an earlier one.
    fn annex(self, month: Month) -> Option<&'static Annex> {
        let annexes = self.0.annexes.iter().rev();
        annexes.into_iter().find(|annex| annex.valid_from <= month)
    }
}

impl PartialEq for Municipality {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Municipality {}

/// The months that have amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The first month.
    pub first: Month,
    /// The last month.
    pub last: Month,
}

impl Coverage {
    /// From the first to the last month of every riksnorm; there is no gap.
    #[must_use]
    pub fn known() -> Self {
        // INVARIANT: at least one decision, checked when the tables were built.
        let none = Month::known(0, 1);
        Self {
            first: decisions().next().map_or(none, |first| first.valid_from),
            last: decisions().last().map_or(none, |last| last.valid_through),
        }
    }

    /// The months, in order.
    #[must_use]
    pub fn months(self) -> impl DoubleEndedIterator<Item = Month> {
        let months: Vec<Month> = std::iter::successors(Some(self.first), |month| {
            (*month < self.last).then(|| month.after())
        })
        .filter(|month| *month <= self.last)
        .collect();
        months.into_iter()
    }
}

fn decisions() -> impl Iterator<Item = &'static Decided> {
    let norms = YEARS.iter().filter_map(|year| year.riksnorm.as_ref());
    norms.flat_map(|norm| norm.decided)
}

/// The rules in force in a month and a municipality.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    month: Month,
    municipality: Municipality,
    riksnorm: &'static Riksnorm,
    decided: &'static Decided,
    price_base_amount: &'static PriceBaseAmount,
    annex: &'static Annex,
}

/// The month and the municipality settle everything else.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.month == other.month && self.municipality == other.municipality
    }
}

impl Eq for Rules {}

impl Rules {
    /// The rules for support in `month`.
    ///
    /// # Errors
    /// [`Fault::MonthNotCovered`] with the first and last month that is.
    pub fn for_month(month: Month, municipality: Municipality) -> Result<Self, Fault> {
        Self::find(month, municipality).ok_or_else(|| {
            let Coverage { first, last } = Coverage::known();
            Fault::MonthNotCovered { first, last }
        })
    }

    fn find(month: Month, municipality: Municipality) -> Option<Self> {
        let riksnorm = YearTable::of(month.year())?.riksnorm.as_ref()?;
        let mut decided = riksnorm.decided.iter();
        Some(Self {
            month,
            municipality,
            riksnorm,
            decided: decided
                .find(|decided| (decided.valid_from..=decided.valid_through).contains(&month))?,
            price_base_amount: &YearTable::of(month.before().year())?.price_base_amount,
            annex: municipality.annex(month)?,
        })
    }

    /// The month that support is applied for.
    #[must_use]
    pub const fn month(&self) -> Month {
        self.month
    }

    /// The month whose income counts: the calendar month before (AR).
    #[must_use]
    pub const fn income_month(&self) -> Month {
        self.month.before()
    }

    /// The municipality whose guidelines are used.
    #[must_use]
    pub const fn municipality(&self) -> Municipality {
        self.municipality
    }

    /// Riksnormen of the month.
    #[must_use]
    pub const fn riksnorm(&self) -> &'static Riksnorm {
        self.riksnorm
    }

    /// The decision on riksnormen that holds in the month.
    #[must_use]
    pub const fn decided(&self) -> &'static Decided {
        self.decided
    }

    /// The price base amount of the income month's calendar year.
    #[must_use]
    pub const fn price_base_amount(&self) -> &'static PriceBaseAmount {
        self.price_base_amount
    }

    /// The municipality's newest guidelines.
    #[must_use]
    pub const fn annex(&self) -> &'static Annex {
        self.annex
    }

    /// The activity requirement, where it is asked of people in the month.
    #[must_use]
    pub fn activity_requirement(&self) -> Option<&'static ActivityRequirement> {
        YEARS
            .iter()
            .filter_map(|year| year.activity_requirement.as_ref())
            .find(|requirement| requirement.from <= self.month)
    }

    /// What a line of an estimate by these rules rests on. Amounts of the
    /// riksnorm hold for as long as they were decided for, everything else for
    /// as long as its text does.
    #[must_use]
    pub fn basis(&self, source: SourceId) -> Option<Basis> {
        let wording = source.wording(self.month)?;
        Some(if source == self.riksnorm.source {
            Basis {
                name: wording.name,
                decision: self.decided.decision,
                valid_from: self.decided.valid_from,
                valid_through: Some(self.decided.valid_through),
            }
        } else {
            *wording
        })
    }

    /// The last month that the riksnorm's amounts hold for.
    #[must_use]
    pub fn valid_through(&self) -> Month {
        let last = self.riksnorm.decided.last();
        last.map_or(self.month, |last| last.valid_through)
    }
}
