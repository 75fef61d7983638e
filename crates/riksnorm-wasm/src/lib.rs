//! The contract of Riksnorm for JavaScript.
//!
//! What goes in are the bytes that the package's script writes (`input.rs`).
//! Estimates come out as numbers of which the script makes objects
//! (`output.rs`), and everything else as JSON text. So each call crosses the
//! border once, and no step of it runs anybody's code.
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

mod input;
mod output;

use riksnorm_contract::{self as contract, Json, Violation};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{input::Input, output::Output};

/// What asks the host for memory.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

/// For each situation its estimate, or all that is wrong with it.
#[wasm_bindgen]
#[must_use]
pub fn estimates(situations: &[u8]) -> Vec<i32> {
    let mut output = Output::new();
    for situation in Input::new(situations) {
        let situation = situation.map_err(Vec::from);
        let situation = situation.and_then(|situation| contract::read(&situation));
        output.outcome(&situation.map(|situation| contract::estimate(&situation)));
    }
    output.into_numbers()
}

/// Every amount in force in a month, or what is wrong with the month.
#[wasm_bindgen]
#[must_use]
pub fn tables(month: &[u8]) -> String {
    let month = Input::new(month).json().map_err(Vec::from);
    text(month.and_then(|month| contract::tables(&month)))
}

/// The months and municipalities with amounts, and every source.
#[wasm_bindgen]
#[must_use]
pub fn coverage() -> String {
    text(Ok(contract::coverage()))
}

/// What food for the household of a situation costs for some days, or all that
/// is wrong with the situation and the days, which come after it.
#[wasm_bindgen(js_name = foodForDays)]
#[must_use]
pub fn food_for_days(situation_and_days: &[u8]) -> String {
    let mut input = Input::new(situation_and_days);
    let both: Result<[Json<'_>; 2], Violation> = input
        .json()
        .and_then(|situation| Ok([situation, input.json()?]));
    let both = both.map_err(Vec::from);
    text(both.and_then(|[situation, days]| contract::food_for_days(&situation, &days)))
}

fn text<T: Serialize>(answer: Result<T, Vec<Violation>>) -> String {
    #[derive(Serialize)]
    struct Refused {
        violations: Vec<Violation>,
    }
    let text = match answer {
        Ok(answer) => serde_json::to_string(&answer),
        Err(violations) => serde_json::to_string(&Refused { violations }),
    };
    // INVARIANT: every key of an answer is text, so it can always be written.
    text.unwrap_or_default()
}
