//! Situations and outcomes as JSON text, for native use.

use std::{borrow::Cow, collections::HashSet};

use serde::Serialize;
use struson::reader::{JsonReader, JsonStreamReader, ReaderError, ReaderSettings, ValueType};

pub use crate::value::Json;
use crate::{
    estimate::{Estimate, estimate},
    read::read,
    violation::Violation,
};

/// How many objects and lists may stand in each other.
const DEEPEST: u32 = 64;

/// The most characters of a text, white space counted too.
const LONGEST: usize = 10_000_000;

/// ```
/// use riksnorm_contract::json::Json;
///
/// assert_eq!(Json::parse(b"[1, true]"), Ok(Json::List(vec![Json::Number(1.0), Json::Bool(true)])));
/// assert!(Json::parse(br#"{ "a": 1, "a": 2 }"#).is_err(), "a key occurs twice");
/// ```
impl Json<'static> {
    /// Reads one JSON value.
    ///
    /// # Errors
    /// A violation `invalid-json` for text that is no JSON or not UTF-8, a key
    /// that stands twice in an object, more than 64 levels, or more than
    /// 10 000 000 characters.
    pub fn parse(text: &[u8]) -> Result<Self, Violation> {
        if is_too_long(text) {
            return Err(Violation::invalid_json());
        }
        let settings = ReaderSettings {
            max_nesting_depth: Some(DEEPEST),
            restrict_number_values: false,
            track_path: false,
            ..ReaderSettings::default()
        };
        let mut reader = JsonStreamReader::new_custom(text, settings);
        let json = value(&mut reader).and_then(|json| {
            reader
                .consume_trailing_whitespace()
                .map_err(NotJson::from)?;
            Ok(json)
        });
        json.map_err(|NotJson| Violation::invalid_json())
    }
}

/// Whether a text has too many characters, counted as Unicode counts them.
fn is_too_long(text: &[u8]) -> bool {
    // Every byte but those that continue a character begins one.
    let begins = |byte: &&u8| (**byte).cast_signed() >= -0x40;
    text.len() > LONGEST && text.iter().filter(begins).count() > LONGEST
}

/// Why is told to nobody: the contract has one code for it.
struct NotJson;

impl From<ReaderError> for NotJson {
    fn from(_: ReaderError) -> Self {
        Self
    }
}

fn value(reader: &mut JsonStreamReader<&[u8]>) -> Result<Json<'static>, NotJson> {
    Ok(match reader.peek()? {
        ValueType::Null => {
            reader.next_null()?;
            Json::Null
        }
        ValueType::Boolean => Json::Bool(reader.next_bool()?),
        ValueType::Number => {
            let number = reader.next_number_as_str()?;
            Json::Number(number.parse().map_err(|_| NotJson)?)
        }
        ValueType::String => Json::Text(reader.next_string()?.into()),
        ValueType::Array => {
            reader.begin_array()?;
            let mut elements = Vec::new();
            while reader.has_next()? {
                elements.push(value(reader)?);
            }
            reader.end_array()?;
            Json::List(elements)
        }
        ValueType::Object => {
            reader.begin_object()?;
            let mut fields = Vec::new();
            let mut names = HashSet::new();
            while reader.has_next()? {
                let name = reader.next_name_owned()?;
                if !names.insert(name.clone()) {
                    return Err(NotJson);
                }
                fields.push((Cow::from(name), value(reader)?));
            }
            reader.end_object()?;
            // JavaScript puts keys that are list indices first, by number; so
            // unknown fields are told of in the same order everywhere.
            fields.sort_by_cached_key(|(name, _)| list_index(name).unwrap_or(u32::MAX));
            Json::Object(fields)
        }
    })
}

fn list_index(name: &str) -> Option<u32> {
    let index = name.parse::<u32>().ok()?;
    (index.to_string() == name).then_some(index)
}

/// An estimate, or all that is wrong.
///
/// ```
/// use riksnorm_contract::json::{Outcome, read_and_estimate};
///
/// let outcome = read_and_estimate(b"{}");
/// assert!(matches!(outcome, Outcome::Refused { violations } if violations[0].path == "month"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Outcome {
    /// The estimate.
    Estimate(Box<Estimate>),
    /// All that is wrong.
    Refused {
        /// In the order of the fields.
        violations: Vec<Violation>,
    },
}

/// Answers one situation.
///
/// ```
/// use riksnorm_contract::json::{Outcome, read_and_estimate};
///
/// let outcome = read_and_estimate(br#"{ "month": "2026-11", "adults": [{}] }"#);
/// assert!(matches!(outcome, Outcome::Estimate(estimate) if estimate.totals.support == 5220));
/// ```
#[must_use]
pub fn read_and_estimate(text: &[u8]) -> Outcome {
    let read = Json::parse(text)
        .map_err(Vec::from)
        .and_then(|json| read(&json));
    match read {
        Ok(situation) => Outcome::Estimate(Box::new(estimate(&situation))),
        Err(violations) => Outcome::Refused { violations },
    }
}

/// Answers one situation as one line of JSON.
///
/// ```
/// let outcome = riksnorm_contract::json::outcome_text(b"not JSON");
/// assert!(outcome.contains(r#""code":"invalid-json""#));
/// ```
#[must_use]
pub fn outcome_text(text: &[u8]) -> String {
    // INVARIANT: every key of an outcome is text, so it can always be written.
    serde_json::to_string(&read_and_estimate(text)).unwrap_or_default()
}
