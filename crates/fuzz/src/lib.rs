//! What has to hold whatever comes in: each target takes any bytes and panics
//! where something does not hold. The tests of this crate try its corpus and
//! inputs that are made from it; `cargo xtask fuzz` searches for new ones.
//!
//! What was found stands in `corpus`, a folder for each target.

// The reading of what residents type is part of their app, and that of a
// municipality's file part of a build script: nobody can depend on them, so
// they are compiled in.
#[path = "../../../web/resident/src/amount.rs"]
mod amount;
#[path = "../../../web/resident/src/measure.rs"]
mod measure;
#[path = "../../riksnorm/build/tables/mod.rs"]
mod tables;

mod contract;
mod line;
mod municipality;
mod profile;
mod typed;

/// One way in, and what has to hold of all that comes in by it.
pub struct Target {
    /// The name of its folder in `corpus`.
    pub name: &'static str,
    /// Tries one input.
    ///
    /// # Panics
    ///
    /// Where something does not hold.
    pub check: fn(&[u8]),
}

/// Every way in.
pub const TARGETS: [Target; 5] = [
    Target {
        name: "contract",
        check: contract::check,
    },
    Target {
        name: "profile",
        check: profile::check,
    },
    Target {
        name: "municipality",
        check: municipality::check,
    },
    Target {
        name: "typed",
        check: typed::check,
    },
    Target {
        name: "line",
        check: line::check,
    },
];
