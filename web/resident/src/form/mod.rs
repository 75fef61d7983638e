//! The form: its fields, what is typed into them, and what that describes.

mod check;
mod field;
mod input;

pub(crate) use check::{FormError, InputError, check};
pub(crate) use field::FormField;
pub(crate) use input::{FormAction, FormInput, NO_HOME, TICKED};
