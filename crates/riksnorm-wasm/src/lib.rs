//! The contract of Riksnorm for JavaScript.
//!
//! Each function takes JavaScript values and returns plain objects. What is
//! wrong with them is thrown as a plain array of violations; the hand-written
//! part of the package makes a `SituationError` of it.
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

mod depth;
mod tree;

use riksnorm_contract::{self as contract, Violation};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::tree::{Js, Unfolded};

/// The estimate of a situation.
///
/// # Errors
/// Throws all that is wrong with the situation.
#[wasm_bindgen]
pub fn estimate(situation: JsValue) -> Result<JsValue, JsValue> {
    let unfolded = Unfolded::default();
    let read = readable(&situation)
        .and_then(|()| contract::read(&Js::new(situation, &unfolded)))
        .map(|situation| contract::estimate(&situation));
    answer(read, &unfolded)
}

/// Every amount in force in a month.
///
/// # Errors
/// Throws what is wrong with the month.
#[wasm_bindgen]
pub fn tables(month: JsValue) -> Result<JsValue, JsValue> {
    let unfolded = Unfolded::default();
    answer(contract::tables(&Js::new(month, &unfolded)), &unfolded)
}

/// The months and municipalities with amounts, and every source.
///
/// # Errors
/// None that a caller could cause.
#[wasm_bindgen]
pub fn coverage() -> Result<JsValue, JsValue> {
    plain(&contract::coverage())
}

/// What food for the household of a situation costs for some days.
///
/// # Errors
/// Throws all that is wrong with the situation and the days.
#[wasm_bindgen(js_name = foodForDays)]
pub fn food_for_days(situation: JsValue, days: JsValue) -> Result<JsValue, JsValue> {
    let unfolded = Unfolded::default();
    let food = readable(&situation).and_then(|()| {
        let [situation, days] = [situation, days].map(|value| Js::new(value, &unfolded));
        contract::food_for_days(&situation, &days)
    });
    answer(food, &unfolded)
}

fn readable(situation: &JsValue) -> Result<(), Vec<Violation>> {
    if depth::is_bounded(situation) {
        Ok(())
    } else {
        Err(vec![Violation::invalid_json()])
    }
}

fn answer<T: Serialize>(
    read: Result<T, Vec<Violation>>,
    unfolded: &Unfolded,
) -> Result<JsValue, JsValue> {
    match read {
        _ if unfolded.is_too_much() => Err(plain(&[Violation::invalid_json()])?),
        Ok(read) => plain(&read),
        Err(violations) => Err(plain(&violations)?),
    }
}

/// Objects, arrays, numbers and text, as `JSON.parse` would make them.
fn plain<T: Serialize + ?Sized>(answer: &T) -> Result<JsValue, JsValue> {
    Ok(answer.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}
