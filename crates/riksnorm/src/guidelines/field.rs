//! The places of values in a profile.

/// A field of a municipality's own guidelines.
///
/// ```
/// use riksnorm::{Field, ProfileField};
///
/// assert_eq!(Field::Municipality(ProfileField::Name).to_string(), "municipality.name");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProfileField {
    /// The municipality as a whole: an id or a profile.
    Whole,
    /// Its id.
    Id,
    /// Its name.
    Name,
    /// The list of sets of guidelines.
    Guidelines,
    /// One of the sets, counted from 0.
    Set(usize, SetField),
}

/// A field of a set of guidelines.
///
/// ```
/// use riksnorm::{Field, ProfileField, SetField};
///
/// let field = Field::Municipality(ProfileField::Set(0, SetField::Lodger));
/// assert_eq!(field.to_string(), "municipality.guidelines[0].lodger");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetField {
    /// The set as a whole.
    Whole,
    /// The short name of its source.
    Source,
    /// The number of the decision.
    Decision,
    /// The first month it holds for.
    From,
    /// The last month it was decided for.
    Through,
    /// The list of rows for rents.
    Rent,
    /// One of the rows, counted from 0.
    Row(usize, RowField),
    /// The guideline for a lodger.
    Lodger,
}

/// A field of a row of a municipality's guidelines.
///
/// ```
/// use riksnorm::{Field, ProfileField, RowField, SetField};
///
/// let row = SetField::Row(2, RowField::ChildrenThrough);
/// let field = Field::Municipality(ProfileField::Set(0, row));
/// assert_eq!(field.to_string(), "municipality.guidelines[0].rent[2].children.through");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowField {
    /// The row as a whole.
    Whole,
    /// The number of adults that it is for.
    Adults,
    /// The numbers of children that it is for.
    Children,
    /// The lowest number of children.
    ChildrenFrom,
    /// The highest number of children.
    ChildrenThrough,
    /// Kronor per month.
    Amount,
    /// Kronor per month for each further child.
    PerFurtherChild,
}
