//! What is wrong with a situation, and where.

use riksnorm::{Fault, Field};
use serde::{Serialize, Serializer};

use crate::params::Params;

/// The name of a violation.
///
/// ```
/// use riksnorm::Fault;
/// use riksnorm_contract::Code;
///
/// assert_eq!(Code::MissingField.as_str(), "missing-field");
/// assert_eq!(Code::from(Fault::ChildAge).as_str(), "child-age");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// Text that is no JSON, has a key twice, nests deeper than 64, or has more
    /// than 10 000 000 characters.
    InvalidJson,
    /// A value of another type than the field's.
    InvalidType,
    /// A field that the contract does not have.
    UnknownField,
    /// A kind of income or form of home that the contract does not have.
    UnknownKind,
    /// A field that has to be there.
    MissingField,
    /// A value that the rules refuse.
    Fault(Fault),
}

impl Code {
    /// The code as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidJson => "invalid-json",
            Self::InvalidType => "invalid-type",
            Self::UnknownField => "unknown-field",
            Self::UnknownKind => "unknown-kind",
            Self::MissingField => "missing-field",
            Self::Fault(fault) => fault.code(),
        }
    }
}

impl From<Fault> for Code {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One thing that is wrong.
///
/// ```
/// use riksnorm_contract::{json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}], "childs": [] }"#)?;
/// let violations = read(&json).unwrap_err();
/// assert_eq!(violations[0].code.as_str(), "unknown-field");
/// assert_eq!(violations[0].path, "childs");
/// assert_eq!(violations[0].message, "there is no field 'childs' here");
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// What is wrong.
    pub code: Code,
    /// Where, such as `children[1].age`; empty for the whole.
    pub path: String,
    /// The same in English, for a developer.
    pub message: String,
    /// The facts beside the code.
    pub params: Params,
}

/// What refuses a whole text is told in a list, as everything else is.
impl From<Violation> for Vec<Violation> {
    fn from(violation: Violation) -> Self {
        vec![violation]
    }
}

impl Violation {
    pub(crate) fn new(code: impl Into<Code>, path: &impl ToString, quoted: &str) -> Self {
        let code = code.into();
        let params = match code {
            Code::Fault(Fault::MonthNotCovered { first, last }) => {
                Params::default().text("first", &first).text("last", &last)
            }
            _ => Params::default(),
        };
        Self {
            code,
            path: path.to_string(),
            message: message(code, &cut(quoted)),
            params,
        }
    }

    /// The text could not be read as JSON.
    #[must_use]
    pub fn invalid_json() -> Self {
        Self::new(Code::InvalidJson, &Field::Situation, "")
    }
}

/// The most characters of a key or a value that a message quotes.
const QUOTED: usize = 64;

fn cut(text: &str) -> String {
    text.chars().take(QUOTED).collect()
}

fn message(code: Code, quoted: &str) -> String {
    let sentence = match code {
        Code::InvalidJson => {
            "this is not JSON: one value, no key twice, at most 64 levels deep, in UTF-8, at \
             most 10 000 000 characters"
        }
        Code::InvalidType => "this is not a value of the field's type",
        Code::UnknownField => return format!("there is no field '{quoted}' here"),
        Code::UnknownKind => return format!("there is no kind '{quoted}' here"),
        Code::MissingField => return format!("the field '{quoted}' is missing"),
        Code::Fault(Fault::MonthFormat) => {
            return format!("'{quoted}' is not a month like 2026-11");
        }
        Code::Fault(Fault::MunicipalityUnknown) => {
            return format!("there is no municipality '{quoted}' here");
        }
        Code::Fault(fault) => return fault.to_string(),
    };
    sentence.to_owned()
}
