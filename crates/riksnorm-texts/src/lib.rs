#![doc = include_str!("../README.md")]
//!
//! The Swedish file is the reference: its messages, in its order, are the
//! messages there are, and every other file must have exactly those, with the
//! same variables. A text that nobody uses is a warning.
//!
//! [`Texts`] holds one table, [`Text`] is a message with its arguments,
//! [`Locale`] writes numbers and dates.
//!
//! # What a Fluent file may contain
//!
//! - text, on one or several lines, and comments;
//! - `{ $variable }`, and `{ "text" }` for characters that Fluent would take;
//! - `{ -term }` and `{ message }`, replaced when the table is built;
//! - `{ $variable -> … }` with plural categories, whole numbers or words as
//!   keys, nested as deep as is needed.
//!
//! Attributes, functions, terms with arguments and numbers in placeables are
//! rejected. The argument decides how a variable is written: the code passes
//! an [`Arg::Kronor`], and every language shows it as kronor.
//!
//! # The table
//!
//! UTF-8 text. The first line is `riksnorm-texts/1`, the language, the
//! fingerprint of the reference's messages and variables, and the number of
//! messages, with one space between them. Then the messages, in the order of
//! the reference, each ended by U+001E. In a message everything stands for
//! itself except
//!
//! | characters | meaning |
//! | --- | --- |
//! | U+0001 *p* | the argument at position *p*: `a` is the first, `b` the second |
//! | U+0002 *p* *variants* U+0005 | one of the variants, by the argument at *p* |
//! | U+0003 *key* U+0004 *message* | a variant; the first is the default |
//!
//! A table whose fingerprint is not that of the program belongs to another
//! build, and one that does not have all its messages was cut. Both are
//! rejected. Whatever else is wrong in a table shows as a wrong text; it never
//! stops the program.
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

#[cfg(feature = "compiler")]
mod compiler;
mod locale;
mod table;
mod text;

#[cfg(feature = "compiler")]
pub use compiler::{Problem, Problems, Table, build_keys, compile, keys};
pub use locale::{Locale, Plural};
pub use table::{TableProblem, Texts};
pub use text::{Arg, Text};
