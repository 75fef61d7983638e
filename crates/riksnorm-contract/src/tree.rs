//! An untyped value, as JSON or JavaScript has it.

/// A value that can be looked into. One walker reads every kind of tree.
///
/// ```
/// use riksnorm_contract::{Tree, Value, read};
///
/// /// A situation that is always the same: `{ "month": "2026-11", "adults": [{}] }`.
/// #[derive(Clone, Copy)]
/// enum Fixed { Situation, Month, Adults, Adult }
///
/// impl Tree for Fixed {
///     fn value(&self) -> Value<Self> {
///         let field = |name: &str, value| (name.to_owned(), value);
///         match self {
///             Self::Situation => Value::Object(vec![
///                 field("month", Self::Month),
///                 field("adults", Self::Adults),
///             ]),
///             Self::Month => Value::Text("2026-11".to_owned()),
///             Self::Adults => Value::List(1),
///             Self::Adult => Value::Object(Vec::new()),
///         }
///     }
///
///     fn element(&self, _index: usize) -> Self {
///         Self::Adult
///     }
/// }
///
/// assert!(read(&Fixed::Situation).is_ok());
/// ```
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
///
/// ```
/// use riksnorm_contract::{Tree, Value, json::Json};
///
/// let json = Json::parse(b"[1, 2, 3]")?;
/// assert_eq!((&json).value(), Value::List(3));
/// assert_eq!((&Json::Null).value(), Value::Other);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
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
