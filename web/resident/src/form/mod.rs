//! The form: its fields, what is typed into them, and what that describes.

mod asked;
mod check;
mod field;
mod income_name;
mod input;

pub(crate) use asked::Asked;
pub(crate) use check::{
    FormError, InputError, check, income_names, read_amount, savings, shared_cost,
};
pub(crate) use field::{FormField, OTHER_MONTH};
pub(crate) use income_name::{IncomeGroup, IncomeName};
pub(crate) use input::{DAYS, FormAction, FormInput, HALF, HOMES, NO_HOME, TICKED};
