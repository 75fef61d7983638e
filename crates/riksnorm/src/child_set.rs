//! Some of the children of a household.

use crate::Children;

/// Some of the children of a household, by their indexes.
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
    /// The indexes, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Children::MOST).filter(move |index| self.0 & (1 << index) != 0)
    }

    /// How many they are.
    #[must_use]
    pub fn count(self) -> u8 {
        // INVARIANT: a u16 has 16 ones at most.
        u8::try_from(self.0.count_ones()).unwrap_or(u8::MAX)
    }
}

/// Indexes that no child of a household can have are left out.
impl FromIterator<usize> for ChildSet {
    fn from_iter<I: IntoIterator<Item = usize>>(indexes: I) -> Self {
        let indexes = indexes.into_iter().filter(|index| *index < Children::MOST);
        Self(indexes.fold(0, |set, index| set | 1 << index))
    }
}

#[cfg(test)]
mod tests {
    use super::ChildSet;
    use crate::Children;

    #[test]
    fn a_child_is_in_a_set_once_and_others_are_in_none() {
        let last = Children::MOST - 1;
        for (given, kept) in [
            (vec![], vec![]),
            (vec![2, 0, 2], vec![0, 2]),
            (vec![last, last + 1, usize::MAX], vec![last]),
        ] {
            let set: ChildSet = given.iter().copied().collect();
            assert_eq!(set.iter().collect::<Vec<_>>(), kept, "{given:?}");
            assert_eq!(usize::from(set.count()), kept.len(), "{given:?}");
        }
    }
}
