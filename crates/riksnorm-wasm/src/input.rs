//! The bytes that the package's script writes (`npm/write.js`), as the values
//! that the contract reads.
//!
//! A value is a byte that tells its kind, and what belongs to it: eight bytes
//! of a number, the length and the UTF-8 of a text, the elements of a list, or
//! each field of an object with its name before it, up to an end.

use riksnorm_contract::{Json, Violation};

mod kind {
    pub(super) const FALSE: u8 = 1;
    pub(super) const TRUE: u8 = 2;
    pub(super) const NUMBER: u8 = 3;
    pub(super) const TEXT: u8 = 4;
    pub(super) const LIST: u8 = 5;
    pub(super) const OBJECT: u8 = 6;
    pub(super) const END: u8 = 7;
    /// A value that is too deep, or would be too long as JSON text.
    pub(super) const NO_JSON: u8 = 8;
}

/// What has not been read yet.
pub struct Input<'a> {
    rest: &'a [u8],
}

impl<'a> Input<'a> {
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// A value, or that it is none; null behind the last one.
    pub fn json(&mut self) -> Result<Json<'a>, Violation> {
        if self.rest.first() == Some(&kind::NO_JSON) {
            let _ = self.byte();
            return Err(Violation::invalid_json());
        }
        Ok(self.value().unwrap_or(Json::Null))
    }

    /// None at the end of a list or an object.
    fn value(&mut self) -> Option<Json<'a>> {
        Some(match self.byte()? {
            kind::FALSE => Json::Bool(false),
            kind::TRUE => Json::Bool(true),
            kind::NUMBER => Json::Number(f64::from_le_bytes(self.bytes()?)),
            kind::TEXT => Json::Text(self.text()?.into()),
            kind::LIST => {
                let mut elements = Vec::new();
                while let Some(element) = self.value() {
                    elements.push(element);
                }
                Json::List(elements)
            }
            kind::OBJECT => {
                let mut fields = Vec::new();
                while let Some(Json::Text(name)) = self.value() {
                    fields.push((name, self.value()?));
                }
                Json::Object(fields)
            }
            kind::END => return None,
            _ => Json::Null,
        })
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(u32::from_le_bytes(self.bytes()?)).ok()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        // INVARIANT: the script encodes it as UTF-8.
        Some(str::from_utf8(text).unwrap_or_default())
    }

    fn byte(&mut self) -> Option<u8> {
        self.bytes().map(|[byte]| byte)
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }
}

/// Each value, to the end.
impl<'a> Iterator for Input<'a> {
    type Item = Result<Json<'a>, Violation>;

    fn next(&mut self) -> Option<Self::Item> {
        (!self.rest.is_empty()).then(|| self.json())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `{ "a": [true, 5], "b": null }`, then a value that is none, and `false`.
    const BYTES: &[u8] = &[
        6, 4, 1, 0, 0, 0, b'a', 5, 2, 3, 0, 0, 0, 0, 0, 0, 0x14, 0x40, 7, 4, 1, 0, 0, 0, b'b', 0,
        7, 8, 1,
    ];

    #[test]
    fn each_value_is_read_as_what_it_is() {
        let mut input = Input::new(BYTES);
        let list = Json::List(vec![Json::Bool(true), Json::Number(5.0)]);
        let object = vec![("a".into(), list), ("b".into(), Json::Null)];
        assert_eq!(input.next(), Some(Ok(Json::Object(object))));
        assert_eq!(input.next(), Some(Err(Violation::invalid_json())));
        assert_eq!(input.next(), Some(Ok(Json::Bool(false))));
        assert_eq!(input.next(), None);
        assert_eq!(input.json(), Ok(Json::Null), "what was not written");
    }

    #[test]
    fn bytes_that_end_too_soon_are_read_to_their_end() {
        for end in 1..BYTES.len() {
            let (bytes, _) = BYTES.split_at(end);
            assert!(Input::new(bytes).count() <= bytes.len());
        }
    }
}
