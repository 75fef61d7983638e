//! An untyped value, as JSON or JavaScript has it.

/// A value that can be looked into. One walker reads every kind of tree.
pub trait Tree: Sized {
    /// What this value is.
    fn value(&self) -> Value<Self>;

    /// Whether it is JavaScript's `undefined`, without looking further.
    fn is_absent(&self) -> bool {
        matches!(self.value(), Value::Absent)
    }

    /// The element of a list; only called below the list's length.
    #[must_use]
    fn element(&self, index: usize) -> Self;
}

/// What a value is, one level deep.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<T> {
    /// Not there: JavaScript's `undefined`.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A number by its value.
    Number(f64),
    /// Text.
    Text(String),
    /// A list of this many elements.
    List(usize),
    /// An object, its fields in the order of JavaScript.
    Object(Vec<(String, T)>),
    /// `null`, and whatever JSON does not have.
    Other,
}
