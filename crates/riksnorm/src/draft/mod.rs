//! A household that is not finished: what a form, a line or a JSON text has so
//! far, and the one way from it to a [`Situation`].

mod check;

use std::convert::Infallible;

use crate::{
    Amount, Expense, Fault, Field, HomeForm, IncomeKind, Month, Municipality, OtherNeed, Situation,
};

/// A value as it was entered. `E` is why the front that took it could not read
/// it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Entered<T, E = Infallible> {
    /// Nothing was entered.
    #[default]
    Nothing,
    /// Something was entered that could not be read.
    Unread(E),
    /// This was entered.
    Value(T),
}

impl<T, E> Entered<T, E> {
    /// The value, where there is one that could be read.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Nothing | Self::Unread(_) => None,
        }
    }
}

impl<T, E> Entered<Vec<T>, E> {
    /// The elements; none where nothing was entered or could be read.
    pub fn as_slice(&self) -> &[T] {
        self.value().map_or(&[], Vec::as_slice)
    }
}

impl<T, E> From<T> for Entered<T, E> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T, E> From<Option<T>> for Entered<T, E> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Self::Value)
    }
}

/// One adult or two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdultCount {
    /// One adult.
    One,
    /// Two who are spouses, registered partners or cohabitants.
    Two,
}

impl AdultCount {
    /// The number of adults, 1 or 2.
    #[must_use]
    pub const fn get(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

/// A list whose elements may be unread too.
pub type EnteredList<T, E = Infallible> = Entered<Vec<Entered<T, E>>, E>;

/// Amounts by kind, kronor per month.
pub type EnteredCosts<K, E = Infallible> = Entered<Vec<(K, Entered<Amount, E>)>, E>;

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
    pub municipality: Entered<Municipality, E>,
    /// Whether there is one adult or two.
    pub adult_count: Entered<AdultCount, E>,
    /// The first and the second adult. The second one is left out where there
    /// is only one.
    pub adults: [Entered<DraftAdult<E>, E>; 2],
    /// The children; none where nothing is entered.
    pub children: EnteredList<DraftChild<E>, E>,
    /// Everyone in the household community.
    pub shared_household_size: Entered<u8, E>,
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
}

/// Derived defaults would ask for a default of `E`, which no draft needs.
macro_rules! empty_by_default {
    ($($name:ident { $($field:ident),* })*) => {
        $(impl<E> Default for $name<E> {
            fn default() -> Self {
                Self { $($field: Default::default()),* }
            }
        })*
    };
}

empty_by_default! {
    Draft {
        month, municipality, adult_count, adults, children, shared_household_size, housing,
        expenses, other_needs, has_assets
    }
    DraftAdult { incomes, job_stimulus }
    DraftIncome { kind, amount }
    DraftChild { age, lunch_elsewhere, days_per_month, in_school, work_income }
    DraftWorkIncome { month, year_to_date }
    DraftHome { form, monthly_cost }
}

/// Something to put right in a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Problem<E = Infallible> {
    /// Where it is.
    pub field: Field,
    /// What is wrong there.
    pub wrong: Wrong<E>,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrong<E = Infallible> {
    /// It has to be entered.
    Missing,
    /// The front could not read it.
    Unread(E),
    /// The rules reject it.
    Rejected(Fault),
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
