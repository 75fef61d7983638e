//! All tests of the crate in one program, which is linked once.

mod common;
mod problems;
mod reader;
mod round_trip;
