//! All tests of the crate in one program, which is linked once.

mod apart;
mod appending;
mod common;
mod costs;
mod editing;
mod edits;
mod everyday;
mod fields;
mod hints;
mod mistakes;
mod native;
mod properties;
mod reading;
mod table;
mod words;
