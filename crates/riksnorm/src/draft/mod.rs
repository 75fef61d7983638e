//! A household that is not finished: what a form, a line or a JSON text has so
//! far, and the one way from it to a [`Situation`].

mod check;

use std::convert::Infallible;

use crate::{
    AdultCount, Amount, DraftProfile, Entered, EnteredList, Expense, Field, HomeForm, IncomeKind,
    Month, Municipality, OtherNeed, SignedAmount, Situation, Wrong, empty_by_default,
};

/// Costs by kind.
///
/// ```
/// use riksnorm::{Amount, DraftCost, Entered, EnteredCosts, Expense};
///
/// let electricity = DraftCost::Applied(Amount::from_ore(45_000)?);
/// let expenses: EnteredCosts<Expense> =
///     Entered::Value(vec![(Expense::HouseholdElectricity, Entered::Value(electricity))]);
/// assert_eq!(expenses.value().map(Vec::len), Some(1));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
pub type EnteredCosts<K, E = Infallible> = Entered<Vec<(K, Entered<DraftCost<E>, E>)>, E>;

/// A municipality as it was entered.
///
/// ```
/// use riksnorm::{Draft, DraftMunicipality, Entered, Municipality};
///
/// let mut draft: Draft = Draft::default();
/// draft.municipality = Entered::Value(DraftMunicipality::Known(Municipality::OTHER));
/// assert!(draft.situation().is_err(), "the month and the adults are missing");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftMunicipality<E = Infallible> {
    /// One that is known, or another one.
    Known(Municipality),
    /// One with its own guidelines.
    Profile(DraftProfile<E>),
}

/// An unfinished cost, kronor per month.
///
/// ```
/// use riksnorm::{Amount, DraftCost, Entered};
///
/// let cost: DraftCost = DraftCost::Assessed {
///     applied: Entered::Value(Amount::from_ore(16_000)?),
///     accepted: Entered::Nothing,
/// };
/// assert_ne!(cost, DraftCost::Applied(Amount::from_ore(16_000)?));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
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
///
/// ```
/// use riksnorm::{AdultCount, Draft, DraftAdult, DraftIncome, Entered, Field, Month, Wrong};
/// use riksnorm::{AdultField, IncomeField};
///
/// let mut draft: Draft = Draft::default();
/// draft.month = Entered::Value(Month::parse("2026-11")?);
/// draft.adult_count = Entered::Value(AdultCount::One);
/// let income = Entered::Value(DraftIncome::default());
/// draft.adults[0] = Entered::Value(DraftAdult {
///     incomes: Entered::Value(vec![income]),
///     ..DraftAdult::default()
/// });
/// let problems = draft.situation().unwrap_err();
/// let kind = Field::Adult(0, AdultField::Income(0, IncomeField::Kind));
/// assert_eq!((problems[0].field, problems[0].wrong), (kind, Wrong::Missing));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftAdult<E = Infallible> {
    /// Incomes of the month before, in the order entered.
    pub incomes: EnteredList<DraftIncome<E>, E>,
    /// Whether three quarters of a salary count (SoL 12:8).
    pub job_stimulus: Entered<bool, E>,
}

/// An unfinished income.
///
/// ```
/// use riksnorm::{DraftIncome, Entered, IncomeKind};
///
/// let income: DraftIncome = DraftIncome {
///     kind: Entered::Value(IncomeKind::Salary),
///     ..DraftIncome::default()
/// };
/// assert_eq!(income.amount, Entered::Nothing);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftIncome<E = Infallible> {
    /// What kind it is.
    pub kind: Entered<IncomeKind, E>,
    /// Kronor of the income month, after tax.
    pub amount: Entered<Amount, E>,
}

/// An unfinished child.
///
/// ```
/// use riksnorm::{ChildField, Draft, DraftChild, Entered, Fault, Field, Wrong};
///
/// let mut draft: Draft = Draft::default();
/// let child = DraftChild { age: Entered::Value(21), ..DraftChild::default() };
/// draft.children = Entered::Value(vec![Entered::Value(child)]);
/// let problems = draft.situation().unwrap_err();
/// let age = problems.iter().find(|problem| problem.field == Field::Child(0, ChildField::Age));
/// assert_eq!(age.map(|problem| problem.wrong), Some(Wrong::Rejected(Fault::ChildAge)));
/// ```
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
///
/// ```
/// use riksnorm::{Amount, DraftWorkIncome, Entered};
///
/// let work: DraftWorkIncome = DraftWorkIncome {
///     month: Entered::Value(Amount::from_ore(300_000)?),
///     ..DraftWorkIncome::default()
/// };
/// assert_eq!(work.year_to_date, Entered::Nothing);
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftWorkIncome<E = Infallible> {
    /// Kronor of the income month.
    pub month: Entered<Amount, E>,
    /// Kronor of the calendar year so far.
    pub year_to_date: Entered<Amount, E>,
}

/// An unfinished home.
///
/// ```
/// use riksnorm::{DraftHome, Entered, HomeForm};
///
/// let nothing_said: DraftHome = DraftHome::default();
/// let no_home: DraftHome = DraftHome { form: Entered::Value(None), ..DraftHome::default() };
/// let rented: DraftHome =
///     DraftHome { form: Entered::Value(Some(HomeForm::Rental)), ..DraftHome::default() };
/// assert!(nothing_said != no_home && no_home != rented);
/// ```
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
///
/// ```
/// use riksnorm::{Draft, Field, Wrong};
///
/// let draft: Draft = Draft::default();
/// let problems = draft.situation().unwrap_err();
/// assert_eq!(problems[0].field, Field::Month);
/// assert_eq!(problems[0].wrong, Wrong::Missing);
/// ```
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
