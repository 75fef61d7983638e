//! JavaScript values as the tree that the contract reads.
//!
//! They are a copy that the package's own script made: plain objects, lists and
//! primitives, none too deep and all together not too long. So no step into
//! them runs anybody's code.

use std::rc::Rc;

use js_sys::{Array, JsString, Object, Reflect};
use riksnorm_contract::{Tree, Value, Violation};
use wasm_bindgen::prelude::*;

/// A JavaScript value.
pub struct Js(Place);

/// Where the value is. That of a field is fetched when it is looked into: an
/// object can have a million fields that nobody reads.
enum Place {
    Here(JsValue),
    Field(Rc<Fields>, u32),
}

/// An object with the names of its fields.
struct Fields {
    object: JsValue,
    names: Array,
}

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
        Ok(Self(Place::Here(copy)))
    }

    fn get(&self) -> JsValue {
        match &self.0 {
            Place::Here(value) => value.clone(),
            Place::Field(fields, index) => {
                let name = fields.names.get(*index);
                Reflect::get(&fields.object, &name).unwrap_or(JsValue::NULL)
            }
        }
    }
}

fn fields(object: JsValue) -> Vec<(String, Js)> {
    let names = Object::keys(object.unchecked_ref::<Object>());
    let fields = Rc::new(Fields { object, names });
    let name = |index| String::from(JsString::unchecked_from_js(fields.names.get(index)));
    let field = |index| (name(index), Js(Place::Field(Rc::clone(&fields), index)));
    (0..fields.names.length()).map(field).collect()
}

impl Tree for Js {
    fn value(&self) -> Value<Self> {
        let value = self.get();
        if value.is_undefined() {
            Value::Absent
        } else if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else if let Some(flag) = value.as_bool() {
            Value::Bool(flag)
        } else if value.is_string() {
            Value::Text(text(value.unchecked_ref()))
        } else if Array::is_array(&value) {
            let length = value.unchecked_ref::<Array>().length();
            // INVARIANT: a usize of Wasm has 32 bits.
            Value::List(usize::try_from(length).unwrap_or(usize::MAX))
        } else if value.is_object() {
            Value::Object(fields(value))
        } else {
            Value::Other
        }
    }

    fn is_absent(&self) -> bool {
        // The copy has no field that is undefined.
        matches!(&self.0, Place::Here(value) if value.is_undefined())
    }

    fn element(&self, index: usize) -> Self {
        // INVARIANT: the lists that are looked into have at most 60 elements.
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        Self(Place::Here(self.get().unchecked_ref::<Array>().get(index)))
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
