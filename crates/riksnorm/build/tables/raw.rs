//! The files as they are written, before anything is checked.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

type Rows<V> = BTreeMap<Spanned<String>, V>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    pub source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Spanned<String>,
    pub wording: Vec<Wording>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    pub name: Spanned<String>,
    pub decision: Spanned<String>,
    pub valid_from: Spanned<String>,
    pub valid_through: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearFile {
    pub year: Spanned<u16>,
    pub price_base_amount: PriceBaseAmount,
    pub activity_requirement: Option<ActivityRequirement>,
    pub riksnorm: Option<Spanned<Riksnorm>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PriceBaseAmount {
    pub amount: Spanned<u32>,
    pub source: Spanned<String>,
    pub decision: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityRequirement {
    pub from: Spanned<String>,
    pub source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Riksnorm {
    pub source: Spanned<String>,
    pub decided: Vec<Decided>,
    pub adults: Adults,
    pub child: Spanned<Rows<Spanned<u32>>>,
    pub child_lunch_elsewhere: Spanned<Rows<Spanned<LunchRow>>>,
    pub derivation: Option<Spanned<Derivation>>,
    pub shared: Spanned<Rows<Spanned<u32>>>,
}

/// An amount that is decided, or one that is derived.
#[derive(Debug, Deserialize, Clone, Copy)]
#[serde(
    untagged,
    expecting = "it is neither whole kronor nor { derived = whole kronor }"
)]
pub enum LunchRow {
    Decided(u32),
    Derived(Derived),
}

#[derive(Debug, Deserialize, Clone, Copy)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    pub derived: u32,
}

/// Why the derived rows are what they are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derivation {
    pub reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    pub decision: Spanned<String>,
    pub valid_from: Spanned<String>,
    pub valid_through: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Adults {
    pub single: Spanned<u32>,
    pub couple: Spanned<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervisions {
    pub supervision: Vec<Supervision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervision {
    pub name: Spanned<String>,
    pub short: Spanned<String>,
    pub address: Option<Spanned<String>>,
    pub from: Spanned<String>,
    pub through: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benefits {
    pub child_benefit: Vec<ChildBenefit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildBenefit {
    pub amount: Spanned<u32>,
    pub source: Spanned<String>,
    pub from: Spanned<String>,
    pub through: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    pub contact: Vec<Contact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    pub id: Spanned<String>,
    pub name: Spanned<String>,
    pub default: Option<Spanned<bool>>,
    pub accent: Option<Spanned<String>>,
    #[serde(default)]
    pub apply: Vec<Apply>,
    #[serde(default)]
    pub contact: Vec<Contact>,
    #[serde(default)]
    pub source: Vec<Source>,
    #[serde(default)]
    pub guidelines: Vec<Spanned<GuidelineSet>>,
    #[serde(default)]
    pub food: Vec<Food>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apply {
    pub address: Spanned<String>,
    pub from: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: Spanned<String>,
    pub name: Spanned<String>,
    pub number: Spanned<String>,
    pub source: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelineSet {
    pub source: Spanned<String>,
    pub decision: Spanned<String>,
    pub from: Spanned<String>,
    pub through: Option<Spanned<String>>,
    pub rent: Spanned<Vec<Spanned<RentRow>>>,
    pub lodger: Option<Spanned<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RentRow {
    pub adults: Option<Spanned<i64>>,
    pub children: Spanned<ChildCounts>,
    pub amount: Spanned<i64>,
    pub per_further_child: Option<Spanned<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildCounts {
    pub from: Spanned<i64>,
    pub through: Option<Spanned<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Food {
    pub source: Spanned<String>,
    pub decision: Spanned<String>,
    pub from: Spanned<String>,
    pub through: Spanned<String>,
    pub matnorm: Spanned<Rows<Spanned<FoodRow>>>,
    pub fickpeng: Spanned<Rows<Spanned<FoodRow>>>,
    pub norm_of_the_year: Adults,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct FoodRow {
    pub month: u32,
    pub week: u32,
    pub day: u32,
    pub printed_week: Option<u32>,
}
