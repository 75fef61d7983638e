//! Closed lists of kinds, each with the name that data and texts use.

/// One of a closed list, in the order in which it is shown.
///
/// ```
/// use riksnorm::{Expense, Kind};
///
/// for kind in Expense::ALL {
///     assert_eq!(Expense::from_id(kind.id()), Some(*kind));
///     assert_eq!(Expense::ALL[kind.index()], *kind);
/// }
/// ```
pub trait Kind: Copy + Eq + Sized + 'static {
    /// All of them, in order.
    const ALL: &'static [Self];

    /// The name in the contract, such as `salary`.
    fn id(self) -> &'static str;

    /// The kind with this name.
    #[must_use]
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// The index in [`Kind::ALL`].
    #[must_use]
    fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|kind| *kind == self)
            .unwrap_or_default()
    }
}

macro_rules! kinds {
    ($(#[$of_enum:meta])* $name:ident { $($(#[$of_kind:meta])* $kind:ident = $id:literal,)* }) => {
        $(#[$of_enum])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of_kind])* $kind,)* }

        impl $crate::Kind for $name {
            const ALL: &'static [Self] = &[$(Self::$kind),*];

            fn id(self) -> &'static str {
                match self { $(Self::$kind => $id,)* }
            }
        }
    };
}
pub(crate) use kinds;
