//! What is covered: months, municipalities, sources.

use serde::Serialize;

/// The months and municipalities with amounts, and every source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// The first month, such as `2025-01`.
    pub first: String,
    /// The last month.
    pub last: String,
    /// The municipalities whose guidelines are known.
    pub municipalities: Vec<Municipality>,
    /// Every source that a line or an amount may name.
    pub sources: Vec<Source>,
    /// SHA-256 over every amount with its source, decision and validity.
    pub fingerprint: &'static str,
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Municipality {
    /// Its name in a situation.
    pub id: &'static str,
    /// Its name in Swedish.
    pub name: &'static str,
}

/// A source with its wordings in the order of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The short name that lines carry.
    pub id: &'static str,
    /// What the name means, and when.
    pub wordings: Vec<Wording>,
}

/// What a source's name means for some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Wording {
    /// The statute or document with chapter and paragraph, in Swedish.
    pub name: &'static str,
    /// The number of the decision behind it.
    pub decision: &'static str,
    /// The first month.
    pub valid_from: String,
    /// The last month; absent until further notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
}

/// What is covered.
#[must_use]
pub fn coverage() -> Coverage {
    let riksnorm::Coverage { first, last } = riksnorm::Coverage::known();
    Coverage {
        first: first.to_string(),
        last: last.to_string(),
        municipalities: riksnorm::Municipality::all()
            .map(|municipality| Municipality {
                id: municipality.id(),
                name: municipality.name(),
            })
            .collect(),
        sources: riksnorm::Source::all().iter().map(source).collect(),
        fingerprint: riksnorm::fingerprint(),
    }
}

fn source(source: &riksnorm::Source) -> Source {
    Source {
        id: source.id.as_str(),
        wordings: source
            .wordings
            .iter()
            .map(|wording| Wording {
                name: wording.name,
                decision: wording.decision,
                valid_from: wording.valid_from.to_string(),
                valid_through: wording.valid_through.map(|month| month.to_string()),
            })
            .collect(),
    }
}
