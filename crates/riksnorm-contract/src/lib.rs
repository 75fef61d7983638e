//! The JSON contract of Riksnorm.
//!
//! A situation comes in as an untyped tree, as JSON or JavaScript has it. One
//! walker ([`read`]) turns it into the checked types of the rules, or tells of
//! everything that is wrong at once, in the order of the fields, each with its
//! path. What goes out is plain data that serde writes.
//!
//! The same answers come out of every way in: the native example, the npm
//! package and the page share this crate or the rules below it.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

mod coverage;
mod estimate;
mod food;
#[cfg(feature = "json")]
pub mod json;
mod number;
mod params;
mod read;
mod tables;
mod tree;
mod violation;

pub use coverage::{ActivityRequirement, Coverage, Municipality, Source, Wording, coverage};
pub use estimate::{Alternative, Decided, Estimate, Line, Notice, RulesUsed, Totals, estimate};
pub use food::{FoodForDays, FoodLine, food_for_days};
pub use params::Params;

pub use read::read;
pub use riksnorm::Situation;
pub use tables::{
    Basis, ChildRow, FoodRow, Guidelines, PriceBaseAmount, RentRow, Riksnorm, Tables, tables,
};
pub use tree::{Tree, Value};
pub use violation::{Code, Violation};
