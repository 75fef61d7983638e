//! JavaScript values as the tree that the contract reads.
//!
//! They are a copy that the package's own script made: plain objects, lists and
//! primitives, none too deep and all together not too long. So no step into
//! them runs anybody's code.

use js_sys::{Array, JsString, Object, Reflect};
use riksnorm_contract::{Tree, Value, Violation};
use wasm_bindgen::prelude::*;

/// A JavaScript value.
pub struct Js(JsValue);

impl Js {
    /// The value that the script copied.
    ///
    /// # Errors
    /// A violation where it left a symbol in its place: the value would be no
    /// JSON text, as it is too deep or too long.
    pub fn new(copy: JsValue) -> Result<Self, Vec<Violation>> {
        if copy.is_symbol() {
            return Err(vec![Violation::invalid_json()]);
        }
        Ok(Self(copy))
    }

    fn fields(&self) -> Vec<(String, Self)> {
        let keys = Object::keys(self.0.unchecked_ref::<Object>());
        keys.iter()
            .map(|key| {
                let value = Reflect::get(&self.0, &key).unwrap_or(JsValue::NULL);
                (String::from(key.unchecked_ref::<JsString>()), Self(value))
            })
            .collect()
    }
}

impl Tree for Js {
    fn value(&self) -> Value<Self> {
        let value = &self.0;
        if value.is_undefined() {
            Value::Absent
        } else if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else if let Some(flag) = value.as_bool() {
            Value::Bool(flag)
        } else if value.is_string() {
            Value::Text(text(value.unchecked_ref()))
        } else if Array::is_array(value) {
            let length = value.unchecked_ref::<Array>().length();
            // INVARIANT: a usize of Wasm has 32 bits.
            Value::List(usize::try_from(length).unwrap_or(usize::MAX))
        } else if value.is_object() {
            Value::Object(self.fields())
        } else {
            Value::Other
        }
    }

    fn is_absent(&self) -> bool {
        self.0.is_undefined()
    }

    fn element(&self, index: usize) -> Self {
        // INVARIANT: the lists that are looked into have at most 60 elements.
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        Self(self.0.unchecked_ref::<Array>().get(index))
    }
}

/// The text, as far as one that means something may be: 80 characters and one
/// more, of at most two units each.
fn text(text: &JsString) -> String {
    const LONGEST: u32 = 2 * 81;
    if text.length() > LONGEST {
        text.slice(0, LONGEST).into()
    } else {
        text.into()
    }
}
