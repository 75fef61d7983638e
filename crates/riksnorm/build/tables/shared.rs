//! The crate's own reading of a municipality's guidelines, compiled into the
//! build script too: what is built in is held to the same rules, in the same
//! words, as what is handed in.
#![allow(
    dead_code,
    unused_imports,
    reason = "the build needs a part of what these files have"
)]

#[path = "../../src/adult_count.rs"]
mod adult_count;
#[path = "../../src/child.rs"]
mod child;
#[path = "../../src/entered.rs"]
mod entered;
#[path = "../../src/fault.rs"]
mod fault;
#[path = "../../src/guidelines/mod.rs"]
mod guidelines;
#[path = "../../src/money.rs"]
mod money;
#[path = "../../src/month.rs"]
mod month;
#[path = "../../src/source.rs"]
mod source;

pub use adult_count::AdultCount;
pub use child::Children;
pub(crate) use entered::{Check, empty_by_default};
pub use entered::{Entered, EnteredList, Wrong};
pub use fault::Fault;
pub(crate) use guidelines::{CheckedProfile, check};
pub use guidelines::{
    DraftChildCounts, DraftGuidelineSet, DraftProfile, DraftRentRow, GuidelineSet, ProfileField,
    RentRow, RowField, SetField,
};
pub use money::{Amount, Kronor};
pub use month::{Month, NotAMonth};
pub use source::SourceId;
