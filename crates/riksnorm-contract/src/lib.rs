#![doc = include_str!("../README.md")]
//!
//! # Where to start
//!
//! - [`read()`] turns a [`Json`] value into a [`Situation`], or returns every
//!   [`Violation`] in the order of the fields.
//! - [`estimate()`] computes the [`Estimate`] of a situation.
//! - [`tables()`], [`coverage()`] and [`food_for_days()`] return the amounts in
//!   force, what is covered, and matnorm for some days.
//! - The module `json`, with the feature of that name, does all of it from text
//!   to text.
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
mod value;
mod violation;

pub use coverage::{ActivityRequirement, Coverage, Municipality, Source, Wording, coverage};
pub use estimate::{Alternative, Decided, Estimate, Line, Notice, RulesUsed, Totals, estimate};
pub use food::{FoodForDays, FoodLine, food_for_days};
pub use params::{Param, Params};

pub use read::read;
pub use riksnorm::{Month, Situation};
pub use tables::{
    Basis, ChildRow, FoodRow, Guidelines, PriceBaseAmount, RentRow, Riksnorm, Tables, tables,
};
pub use value::Json;
pub use violation::{Code, Violation};
