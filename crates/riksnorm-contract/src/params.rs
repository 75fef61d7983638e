//! The facts that a notice or a violation carries beside its code.

use riksnorm::ChildSet;
use serde::{Serialize, Serializer, ser::SerializeMap};

/// Named facts in their order; an empty object where there are none.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}], "children": [{ "age": 4, "daysPerMonth": 20 }] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// let notice = estimate.notices.iter().find(|notice| notice.code == "part-time-child");
/// let params = notice.and_then(|notice| serde_json::to_string(&notice.params).ok());
/// assert_eq!(params.as_deref(), Some(r#"{"index":0}"#));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Params(Vec<(&'static str, Param)>);

/// One of the facts.
///
/// ```
/// use riksnorm_contract::{Param, estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}], "children": [{ "age": 4, "daysPerMonth": 20 }] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// let facts: Vec<_> = estimate.notices.iter().flat_map(|notice| notice.params.iter()).collect();
/// assert_eq!(facts, [&("index", Param::Number(0))]);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// A number: kronor, a year, persons or an index.
    Number(i64),
    /// A name or a month.
    Text(String),
    /// Places in a list.
    Indexes(Vec<usize>),
}

impl Params {
    /// Each with its name, in their order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &(&'static str, Param)> {
        self.0.iter()
    }

    pub(crate) fn number(mut self, name: &'static str, value: impl Into<i64>) -> Self {
        self.0.push((name, Param::Number(value.into())));
        self
    }

    pub(crate) fn text(mut self, name: &'static str, value: &impl ToString) -> Self {
        self.0.push((name, Param::Text(value.to_string())));
        self
    }

    pub(crate) fn indexes(mut self, name: &'static str, children: ChildSet) -> Self {
        self.0
            .push((name, Param::Indexes(children.iter().collect())));
        self
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
