//! The contract of Riksnorm for JavaScript.
//!
//! Each function takes a plain copy of JavaScript values (`npm/plain.js`) and
//! returns JSON text: the answer, or `{"violations": […]}`. Text crosses the
//! border at once, where an object would take a call for each of its fields.
//! The hand-written part of the package parses it, and throws what is wrong as
//! a `SituationError`.
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

mod tree;

use riksnorm_contract::{self as contract, Violation};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::tree::Js;

/// The estimate of a situation, or all that is wrong with it.
#[wasm_bindgen]
#[must_use]
pub fn estimate(situation: JsValue) -> String {
    text(Js::new(situation).and_then(|situation| {
        let situation = contract::read(&situation)?;
        Ok(contract::estimate(&situation))
    }))
}

/// Every amount in force in a month, or what is wrong with the month.
#[wasm_bindgen]
#[must_use]
pub fn tables(month: JsValue) -> String {
    text(Js::new(month).and_then(|month| contract::tables(&month)))
}

/// The months and municipalities with amounts, and every source.
#[wasm_bindgen]
#[must_use]
pub fn coverage() -> String {
    text(Ok(contract::coverage()))
}

/// What food for the household of a situation costs for some days, or all that
/// is wrong with the situation and the days.
#[wasm_bindgen(js_name = foodForDays)]
#[must_use]
pub fn food_for_days(situation: JsValue, days: JsValue) -> String {
    text(Js::new(situation).and_then(|situation| {
        let days = Js::new(days)?;
        contract::food_for_days(&situation, &days)
    }))
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
