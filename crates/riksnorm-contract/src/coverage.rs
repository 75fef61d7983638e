//! What is covered: months, municipalities, sources.

use serde::Serialize;

/// The months and municipalities with amounts, and every source.
///
/// ```
/// let coverage = riksnorm_contract::coverage();
/// assert_eq!(coverage.last, "2026-12");
/// assert_eq!(coverage.fingerprint, riksnorm::fingerprint());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// The first month, such as `2024-01`.
    pub first: String,
    /// The last month.
    pub last: String,
    /// The municipalities whose guidelines are known.
    pub municipalities: Vec<Municipality>,
    /// Every source that a line or an amount may name.
    pub sources: Vec<Source>,
    /// The activity requirement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_requirement: Option<ActivityRequirement>,
    /// SHA-256 over every amount with its source, decision and validity.
    pub fingerprint: &'static str,
}

/// The requirement to take part in activities (aktivitetskrav).
///
/// ```
/// let requirement = riksnorm_contract::coverage().activity_requirement;
/// assert_eq!(requirement.map(|requirement| requirement.from).as_deref(), Some("2026-10"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActivityRequirement {
    /// The first month it is asked of people.
    pub from: String,
    /// The short name of its source.
    pub source: &'static str,
}

/// A municipality.
///
/// ```
/// let municipalities = riksnorm_contract::coverage().municipalities;
/// assert!(municipalities.iter().any(|municipality| municipality.id == "umea"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Municipality {
    /// Its name in a situation.
    pub id: String,
    /// Its name in Swedish.
    pub name: String,
    /// The address where one applies to it, as it is known for the last month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_at: Option<&'static str>,
}

/// A source with its wordings in the order of time.
///
/// ```
/// let sources = riksnorm_contract::coverage().sources;
/// assert!(sources.iter().any(|source| source.id == "SoL 12:7"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The short name that lines carry.
    pub id: &'static str,
    /// What the name means, and when.
    pub wordings: Vec<Wording>,
}

/// What a source's name means for some time.
///
/// ```
/// let sources = riksnorm_contract::coverage().sources;
/// let costs = sources.iter().find(|source| source.id == "SoL 12:7");
/// let second = costs.map(|costs| &costs.wordings[1]);
/// assert_eq!(second.map(|wording| wording.decision), Some("SFS 2025:400"));
/// assert_eq!(second.map(|wording| wording.valid_from.as_str()), Some("2025-07"));
/// ```
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
                id: municipality.id().to_owned(),
                name: municipality.name().to_owned(),
                apply_at: municipality.apply_address(last),
            })
            .collect(),
        sources: riksnorm::Source::all().iter().map(source).collect(),
        activity_requirement: riksnorm::ActivityRequirement::known().map(|requirement| {
            ActivityRequirement {
                from: requirement.from.to_string(),
                source: requirement.source.as_str(),
            }
        }),
        fingerprint: riksnorm::fingerprint(),
    }
}

fn source(source: &'static riksnorm::Source) -> Source {
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
