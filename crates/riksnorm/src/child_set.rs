//! Some of the children of a household.

use crate::Children;

/// Some of the children of a household, by their places.
///
/// ```
/// use riksnorm::ChildSet;
///
/// let apart = ChildSet::from_iter([2, 0]);
/// assert_eq!(apart.iter().collect::<Vec<_>>(), [0, 2]);
/// assert_eq!(apart.count(), 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ChildSet(u16);

impl ChildSet {
    /// The places, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Children::MOST).filter(move |place| self.0 & (1 << place) != 0)
    }

    /// How many they are.
    #[must_use]
    pub fn count(self) -> u8 {
        // INVARIANT: a u16 has 16 ones at most.
        u8::try_from(self.0.count_ones()).unwrap_or(u8::MAX)
    }
}

/// Places that no child of a household can have are left out.
impl FromIterator<usize> for ChildSet {
    fn from_iter<I: IntoIterator<Item = usize>>(places: I) -> Self {
        let places = places.into_iter().filter(|place| *place < Children::MOST);
        Self(places.fold(0, |set, place| set | 1 << place))
    }
}
