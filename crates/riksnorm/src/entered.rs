//! Values as they were entered, and what is wrong with them.

use std::convert::Infallible;

use super::Fault;

/// A value as it was entered. `E` is why the front that took it could not read
/// it.
///
/// ```
/// use riksnorm::Entered;
///
/// let days: Entered<u8> = Entered::Value(10);
/// assert_eq!(days.value(), Some(&10));
/// assert_eq!(Entered::<u8>::from(None), Entered::Nothing);
/// ```
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

/// A list whose elements may be unread too.
///
/// ```
/// use riksnorm::{Entered, EnteredList};
///
/// // One age was read and one was not.
/// let ages: EnteredList<u8, &str> = Entered::Value(vec![4.into(), Entered::Unread("fyra")]);
/// let read = ages.value().map(|ages| ages.iter().filter_map(Entered::value).count());
/// assert_eq!(read, Some(1));
/// ```
pub type EnteredList<T, E = Infallible> = Entered<Vec<Entered<T, E>>, E>;

/// Derived defaults would ask for a default of `E`, which no draft needs.
macro_rules! empty_by_default {
    ($($name:ident { $($field:ident),* $(,)? })*) => {
        $(impl<E> Default for $name<E> {
            fn default() -> Self {
                Self { $($field: Default::default()),* }
            }
        })*
    };
}
pub(crate) use empty_by_default;

/// What is wrong with a field.
///
/// ```
/// use riksnorm::{Draft, Entered, Field, Wrong};
///
/// let mut draft: Draft<&str> = Draft::default();
/// draft.month = Entered::Unread("november");
/// let problems = draft.situation().unwrap_err();
/// assert_eq!(problems[0].wrong, Wrong::Unread("november"));
/// assert_eq!((problems[1].field, problems[1].wrong), (Field::Adults, Wrong::Missing));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrong<E = Infallible> {
    /// It has to be entered.
    Missing,
    /// The front could not read it.
    Unread(E),
    /// The rules reject it.
    Rejected(Fault),
}

/// Collects what is wrong, in the order of the fields since it is asked in that
/// order. What a method returns is none where it noted something.
pub(crate) struct Check<F, E> {
    pub(crate) noted: Vec<(F, Wrong<E>)>,
}

#[allow(
    clippy::option_option,
    reason = "the outer one: could it be read; the inner one: was anything entered"
)]
impl<F, E: Clone> Check<F, E> {
    pub(crate) const fn new() -> Self {
        Self { noted: Vec::new() }
    }

    pub(crate) fn required<'a, T>(
        &mut self,
        field: F,
        entered: &'a Entered<T, E>,
    ) -> Option<&'a T> {
        match entered {
            Entered::Nothing => self.note(field, Wrong::Missing),
            Entered::Value(value) => Some(value),
            Entered::Unread(why) => self.note(field, Wrong::Unread(why.clone())),
        }
    }

    pub(crate) fn optional<'a, T>(
        &mut self,
        field: F,
        entered: &'a Entered<T, E>,
    ) -> Option<Option<&'a T>> {
        match entered {
            Entered::Nothing => Some(None),
            Entered::Value(value) => Some(Some(value)),
            Entered::Unread(why) => self.note(field, Wrong::Unread(why.clone())),
        }
    }

    /// What was entered, where the rules accept it.
    pub(crate) fn optional_accepted<T: Clone, V>(
        &mut self,
        field: F,
        entered: &Entered<T, E>,
        accept: impl FnOnce(T) -> Result<V, Fault>,
    ) -> Option<Option<V>> {
        match entered {
            Entered::Value(value) => self.accept(field, accept(value.clone())).map(Some),
            entered => self.optional(field, entered).map(|_| None),
        }
    }

    pub(crate) fn flag(&mut self, field: F, flag: &Entered<bool, E>) -> Option<bool> {
        let flag = self.optional(field, flag)?;
        Some(flag.copied().unwrap_or_default())
    }

    pub(crate) fn list<T, V>(
        &mut self,
        list: Option<&Vec<Entered<T, E>>>,
        element: impl Fn(usize) -> F,
        check: impl Fn(&mut Self, usize, &T) -> Option<V>,
    ) -> Option<Vec<V>> {
        let checked: Vec<Option<V>> = list
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(index, entered)| {
                let entered = self.required(element(index), entered)?;
                check(self, index, entered)
            })
            .collect();
        checked.into_iter().collect()
    }

    pub(crate) fn accept<T>(&mut self, field: F, value: Result<T, Fault>) -> Option<T> {
        value.map_or_else(|fault| self.note(field, Wrong::Rejected(fault)), Some)
    }

    pub(crate) fn note<T>(&mut self, field: F, wrong: Wrong<E>) -> Option<T> {
        self.noted.push((field, wrong));
        None
    }
}
