#![doc = include_str!("../README.md")]
//!
//! # Where to start
//!
//! - [`Rules::for_month`] finds the tables of a month, [`Rules::estimate`]
//!   computes by them.
//! - [`Household`] is what it computes for, [`Draft`] the same while it is
//!   unfinished, [`Field`] the place of a value in it.
//! - [`Estimate`] is the result: [`Line`]s, [`Totals`], [`Alternative`]s and
//!   [`Notice`]s. [`Rules::basis`] says what the source of a line means in the
//!   month.
//! - [`Fault`] is why the rules reject a value.
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

mod adult_count;
mod alternative;
mod child;
mod child_set;
mod cost;
mod draft;
mod entered;
mod estimate;
mod fault;
mod field;
mod food;
mod guidelines;
mod household;
mod housing;
mod income;
mod kinds;
mod line;
mod money;
mod month;
mod municipality;
mod norm;
mod notice;
mod rules;
mod situation;
mod source;
mod tables;
mod written;

pub use adult_count::AdultCount;
pub use alternative::Alternative;
pub use child::{Age, Child, Children, Days, WorkIncome};
pub use child_set::ChildSet;
pub use cost::{Cost, Costs, Expense, OtherNeed};
pub use draft::{
    Draft, DraftAdult, DraftChild, DraftCost, DraftHome, DraftIncome, DraftMunicipality,
    DraftWorkIncome, EnteredCosts, Problem,
};
pub use entered::{Entered, EnteredList, Wrong};
pub use estimate::Estimate;
pub use fault::Fault;
pub use field::{
    AdultField, ChildField, CostField, Field, HousingField, IncomeField, ParseFieldError,
};
pub use food::{FoodForDays, FoodLine};
pub use guidelines::{
    DraftChildCounts, DraftGuidelineSet, DraftProfile, DraftRentRow, GuidelineSet, ProfileField,
    RentRow, RowField, SetField,
};
pub use household::{Adult, Adults, Household, Incomes};
pub use housing::{Guideline, Home, HomeForm, Housing};
pub use income::{Income, IncomeKind};
pub use kinds::Kind;
pub use line::{Group, Item, Line, Totals};
pub use money::{Amount, Kronor, SignedAmount};
pub use month::{Month, NotAMonth};
pub use municipality::Municipality;
pub use norm::{AboveTable, AdultsRow, PartTime, SharedCosts, day_rate};
pub use notice::Notice;
pub use rules::{Coverage, Rules};
pub use situation::Situation;
pub use source::{Basis, Source, SourceId, Wording};
pub use tables::{
    ActivityRequirement, ChildBenefit, ChildRow, Contact, Decided, FoodMember, FoodRow, FoodTables,
    LunchRow, PriceBaseAmount, Provenance, Riksnorm, Supervision, fingerprint,
};
pub use written::{NoAmount, plain, small_letter, small_letters};

// For the files that the build script reads a municipality by: they find what
// they need one level up.
pub(crate) use entered::{Check, empty_by_default};
