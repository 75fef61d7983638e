//! JavaScript values as the tree that the contract reads.
//!
//! Whatever looks into an object can run its owner's code (getters, proxies),
//! which may throw. Every such step is caught here: an exception that passed
//! through Wasm would leave its stack as it was.

use std::cell::Cell;

use js_sys::{Array, JsString};
use riksnorm_contract::{Tree, Value};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    fn prototype_of(object: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn keys_of(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Object, js_name = values)]
    fn values_of(object: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect)]
    fn get(object: &JsValue, key: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn get_element(list: &JsValue, index: u32) -> Result<JsValue, JsValue>;
}

/// What an object is, of what JSON has.
pub enum Shape {
    List,
    /// A plain object.
    Object,
    /// No object, or one that JSON does not have: a class instance, a `Map`, a
    /// `Date`, a proxy that refuses.
    Neither,
}

impl Shape {
    pub fn of(value: &JsValue) -> Self {
        if !value.is_object() {
            return Self::Neither;
        }
        match is_array(value) {
            Ok(true) => Self::List,
            Ok(false) if is_plain(value).unwrap_or(false) => Self::Object,
            _ => Self::Neither,
        }
    }
}

/// Whether the object has no prototype, or one that has none itself: the
/// `Object.prototype` of this or another realm.
fn is_plain(object: &JsValue) -> Result<bool, JsValue> {
    let prototype = prototype_of(object)?;
    Ok(prototype.is_null() || prototype_of(&prototype)?.is_null())
}

/// What stands in an object or a list; null, which no field takes, where a
/// getter throws. Nothing where the whole throws.
pub fn values(shape: &Shape, object: &JsValue) -> Array {
    match shape {
        // Much faster than keys for a long list, and the other way round for
        // an object with many fields.
        Shape::List => values_of(object).unwrap_or_default(),
        Shape::Object => {
            let keys = keys_of(object).unwrap_or_default();
            keys.iter().map(|key| at(object, &key)).collect()
        }
        Shape::Neither => Array::new(),
    }
}

fn at(object: &JsValue, key: &JsValue) -> JsValue {
    get(object, key).unwrap_or(JsValue::NULL)
}

/// How much was taken out of objects: one for a field and one for each
/// character of its name. JSON text of as much has as many characters, but one
/// object of JavaScript may stand in many places and be read in each.
#[derive(Default)]
pub struct Unfolded(Cell<u32>);

impl Unfolded {
    /// More than there is in ten million characters of JSON text.
    const MOST: u32 = 20_000_000;

    pub fn is_too_much(&self) -> bool {
        self.0.get() > Self::MOST
    }

    fn add(&self, more: u32) {
        self.0.set(self.0.get().saturating_add(more));
    }
}

/// A JavaScript value.
pub struct Js<'a> {
    value: JsValue,
    unfolded: &'a Unfolded,
}

impl<'a> Js<'a> {
    pub fn new(value: JsValue, unfolded: &'a Unfolded) -> Self {
        Self { value, unfolded }
    }

    /// None if a proxy refuses, or too much was taken out already.
    fn fields(&self) -> Option<Vec<(String, Self)>> {
        let mut fields = Vec::new();
        if self.unfolded.is_too_much() {
            return None;
        }
        for key in keys_of(&self.value).ok()? {
            self.unfolded
                .add(1 + key.unchecked_ref::<JsString>().length());
            if self.unfolded.is_too_much() {
                return None;
            }
            let value = Self::new(at(&self.value, &key), self.unfolded);
            fields.push((key.as_string()?, value));
        }
        Some(fields)
    }
}

impl Tree for Js<'_> {
    fn value(&self) -> Value<Self> {
        let value = &self.value;
        if value.is_undefined() {
            Value::Absent
        } else if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else if let Some(flag) = value.as_bool() {
            Value::Bool(flag)
        } else if value.is_string() {
            Value::Text(text(value.unchecked_ref()))
        } else {
            match Shape::of(value) {
                Shape::List => length(value).map_or(Value::Other, Value::List),
                Shape::Object => self.fields().map_or(Value::Other, Value::Object),
                Shape::Neither => Value::Other,
            }
        }
    }

    fn is_absent(&self) -> bool {
        self.value.is_undefined()
    }

    fn element(&self, index: usize) -> Self {
        // INVARIANT: the lists that are looked into have at most 50 elements.
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        let element = get_element(&self.value, index).unwrap_or(JsValue::NULL);
        // A hole in a list is no element that could be left out.
        let missing = element.is_undefined();
        let element = if missing { JsValue::NULL } else { element };
        Self::new(element, self.unfolded)
    }
}

/// A list's length; a proxy may say anything.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "saturates, and no such length is allowed"
)]
fn length(list: &JsValue) -> Option<usize> {
    let length = at(list, &"length".into()).as_f64()?;
    Some(length as usize)
}

/// The text, as far as a message quotes it (64 characters, of at most two
/// units each): no text that means anything is longer.
fn text(text: &JsString) -> String {
    const QUOTED: u32 = 128;
    if text.length() > QUOTED {
        text.slice(0, QUOTED).into()
    } else {
        text.into()
    }
}
