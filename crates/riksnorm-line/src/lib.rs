//! A household in one line, as a caseworker types it.
//!
//! ```
//! use riksnorm::Month;
//! use riksnorm_line::Line;
//!
//! let line = Line::new("2v 4 9(10d) 15 hyra 8200 lön 5000j el 450");
//! assert!(line.mistakes().is_empty());
//! let month = Month::parse("2026-11")?;
//! let household = line.situation(month).map(|situation| situation.household);
//! assert_eq!(household.map(|household| household.size()), Some(5));
//! # Ok::<(), riksnorm::Fault>(())
//! ```
//!
#![doc = include_str!("../grammar.md")]
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

mod adults;
mod amount;
mod check;
mod child;
mod children;
mod collect;
mod complete;
mod counted;
mod edit;
mod hints;
mod homes;
mod incomes;
mod item;
mod language;
mod line;
mod mistake;
mod near;
mod norm;
mod personal_number;
mod print;
mod read;
mod remark;
mod small;
mod spelling;
mod sums;
mod token;
mod value;
mod vocabulary;
mod word;
mod words;

pub use complete::{Completion, complete};
pub use edit::written_amount;
pub use language::Language;
pub use line::{CountedIncome, Line, Piece, Unread};
pub use mistake::{Hint, HintKind, Mistake, MistakeKind};
pub use near::near;
pub use print::print;
pub use token::OPEN;
pub use vocabulary::{Meaning, Word};
pub use words::WORDS;
