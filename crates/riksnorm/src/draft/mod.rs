//! A household that is not finished: what a form, a line or a JSON text has so
//! far, and the one way from it to a [`Situation`].

mod check;

use std::convert::Infallible;

use crate::{
    AdultCount, Amount, DraftProfile, Entered, EnteredList, Expense, Field, HomeForm, IncomeKind,
    Month, Municipality, OtherNeed, SignedAmount, Situation, Wrong, empty_by_default,
};

/// Costs by kind.
pub type EnteredCosts<K, E = Infallible> = Entered<Vec<(K, Entered<DraftCost<E>, E>)>, E>;

/// A municipality as it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftMunicipality<E = Infallible> {
    /// One that is known, or another one.
    Known(Municipality),
    /// One with its own guidelines.
    Profile(DraftProfile<E>),
}

/// An unfinished cost, kronor per month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftCost<E = Infallible> {
    /// What is applied for.
    Applied(Amount),
    /// What is applied for, and what the municipality accepts of it.
    Assessed {
        /// What is applied for.
        applied: Entered<Amount, E>,
        /// What the municipality accepts.
        accepted: Entered<Amount, E>,
    },
}

impl<E> DraftCost<E> {
    /// What is applied for, where it could be read.
    pub const fn applied(&self) -> Option<Amount> {
        match self {
            Self::Applied(amount)
            | Self::Assessed {
                applied: Entered::Value(amount),
                ..
            } => Some(*amount),
            Self::Assessed { .. } => None,
        }
    }
}

/// An unfinished household, as any front has it.
///
/// ```
/// use riksnorm::{AdultCount, Draft, Entered, Field, Kronor, Month, Problem, Wrong};
///
/// let mut draft: Draft = Draft::default();
/// draft.adult_count = Entered::Value(AdultCount::One);
/// let month_missing = Problem { field: Field::Month, wrong: Wrong::Missing };
/// assert_eq!(draft.situation().err(), Some(vec![month_missing]));
///
/// draft.month = Entered::Value(Month::parse("2026-11")?);
/// let situation = draft.situation().map_err(|_| "this draft is whole")?;
/// assert_eq!(situation.estimate().totals.support, Kronor::new(5220));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft<E = Infallible> {
    /// The month support is applied for.
    pub month: Entered<Month, E>,
    /// The municipality; the default one where nothing is entered.
    pub municipality: Entered<DraftMunicipality<E>, E>,
    /// Whether there is one adult or two.
    pub adult_count: Entered<AdultCount, E>,
    /// The first and the second adult. The second one is left out where there
    /// is only one.
    pub adults: [Entered<DraftAdult<E>, E>; 2],
    /// The children; none where nothing is entered.
    pub children: EnteredList<DraftChild<E>, E>,
    /// Everyone in the household community.
    pub shared_household_size: Entered<u8, E>,
    /// By how much a higher or lower norm has been decided, kronor per month.
    pub norm_adjustment: Entered<SignedAmount, E>,
    /// The home; none where nothing is entered.
    pub housing: Entered<DraftHome<E>, E>,
    /// Costs beside the norm.
    pub expenses: EnteredCosts<Expense, E>,
    /// Living costs otherwise.
    pub other_needs: EnteredCosts<OtherNeed, E>,
    /// Whether there are assets that could be used first.
    pub has_assets: Entered<bool, E>,
}

/// An unfinished adult.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftAdult<E = Infallible> {
    /// Incomes of the month before, in the order entered.
    pub incomes: EnteredList<DraftIncome<E>, E>,
    /// Whether three quarters of a salary count (SoL 12:8).
    pub job_stimulus: Entered<bool, E>,
}

/// An unfinished income.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftIncome<E = Infallible> {
    /// What kind it is.
    pub kind: Entered<IncomeKind, E>,
    /// Kronor of the income month, after tax.
    pub amount: Entered<Amount, E>,
}

/// An unfinished child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftChild<E = Infallible> {
    /// Age in years.
    pub age: Entered<u8, E>,
    /// Whether it eats lunch elsewhere five days a week.
    pub lunch_elsewhere: Entered<bool, E>,
    /// Days a month that it lives or visits here.
    pub days_per_month: Entered<u8, E>,
    /// Whether it goes to school; matters from 18 on.
    pub in_school: Entered<bool, E>,
    /// What it earned itself.
    pub work_income: Entered<DraftWorkIncome<E>, E>,
}

/// Unfinished earnings of a child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftWorkIncome<E = Infallible> {
    /// Kronor of the income month.
    pub month: Entered<Amount, E>,
    /// Kronor of the calendar year so far.
    pub year_to_date: Entered<Amount, E>,
}

/// An unfinished home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftHome<E = Infallible> {
    /// Its form; a value of none says that there is no home.
    pub form: Entered<Option<HomeForm>, E>,
    /// Rent or fee, heating and compulsory fees, kronor per month.
    pub monthly_cost: Entered<Amount, E>,
    /// The guideline that the caller states, kronor per month.
    pub guideline: Entered<Amount, E>,
    /// What the municipality accepts of the cost, kronor per month.
    pub accepted: Entered<Amount, E>,
}

empty_by_default! {
    Draft {
        month, municipality, adult_count, adults, children, shared_household_size,
        norm_adjustment, housing, expenses, other_needs, has_assets
    }
    DraftAdult { incomes, job_stimulus }
    DraftIncome { kind, amount }
    DraftChild { age, lunch_elsewhere, days_per_month, in_school, work_income }
    DraftWorkIncome { month, year_to_date }
    DraftHome { form, monthly_cost, guideline, accepted }
}

/// Something to put right in a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Problem<E = Infallible> {
    /// Where it is.
    pub field: Field,
    /// What is wrong there.
    pub wrong: Wrong<E>,
}

impl<E: Clone> Draft<E> {
    /// The rules and the household that this draft describes.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the fields.
    pub fn situation(&self) -> Result<Situation, Vec<Problem<E>>> {
        check::situation(self)
    }
}

impl<E> Draft<E> {
    /// Adults and children, where both are known.
    #[must_use]
    pub fn size(&self) -> Option<u8> {
        let children = match &self.children {
            Entered::Nothing => 0,
            Entered::Value(children) => children.len(),
            Entered::Unread(_) => return None,
        };
        let adults = self.adult_count.value()?.get();
        u8::try_from(children).ok()?.checked_add(adults)
    }
}
