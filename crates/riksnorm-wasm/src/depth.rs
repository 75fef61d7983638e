//! How deep objects and lists stand in each other.

use js_sys::Map;
use wasm_bindgen::prelude::*;

use crate::tree::{Shape, values};

/// How many objects and lists may stand in each other.
const DEEPEST: u32 = 64;

/// The most values that are looked at. A proxy may make new ones for ever.
const MOST: u32 = 3_000_000;

/// Whether a value nests no deeper than JSON text may. Each object is looked
/// into once, in however many places it stands, and one that stands in itself
/// is too deep.
pub fn is_bounded(value: &JsValue) -> bool {
    let mut search = Search {
        heights: Map::new(),
        left: MOST,
    };
    search.height(value, DEEPEST).is_some()
}

struct Search {
    /// The heights of the objects that have been looked into.
    heights: Map,
    /// How many values may still be looked at.
    left: u32,
}

impl Search {
    /// How many objects and lists stand in each other here, none if more than
    /// `most`.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a height is at most 64"
    )]
    fn height(&mut self, value: &JsValue, most: u32) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        let shape = Shape::of(value);
        if matches!(shape, Shape::Neither) {
            return Some(0);
        }
        if let Some(height) = self.heights.get(value).as_f64() {
            return (height <= f64::from(most)).then_some(height as u32);
        }
        let below = most.checked_sub(1)?;
        let mut height = 1;
        for value in values(&shape, value) {
            height = height.max(1 + self.height(&value, below)?);
        }
        self.heights.set(value, &height.into());
        Some(height)
    }
}
