//! An untyped value, as JSON has it.

use std::borrow::Cow;

/// A JSON value. Numbers are doubles, as in JavaScript. Texts may be borrowed
/// from what they were read from.
///
/// ```
/// use riksnorm_contract::{Json, read};
///
/// let adults = Json::List(vec![Json::Object(vec![])]);
/// let situation = vec![("month".into(), Json::Text("2026-11".into())), ("adults".into(), adults)];
/// assert!(read(&Json::Object(situation)).is_ok());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'a> {
    /// `null`, and whatever JSON does not have.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number by its value; one that is too large is infinite.
    Number(f64),
    /// Text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object, its keys unique and in the order of JavaScript.
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}
