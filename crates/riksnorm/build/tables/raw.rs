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
    pub child_lunch_elsewhere: Spanned<Rows<Spanned<u32>>>,
    pub shared: Spanned<Rows<Spanned<u32>>>,
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
pub struct Municipality {
    pub id: Spanned<String>,
    pub name: Spanned<String>,
    #[serde(default)]
    pub contact: Vec<Contact>,
    #[serde(default)]
    pub source: Vec<Source>,
    pub annex: Vec<Annex>,
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
pub struct Annex {
    pub year: Spanned<u16>,
    pub source: Spanned<String>,
    pub decision: Spanned<String>,
    pub valid_from: Spanned<String>,
    pub valid_through: Spanned<String>,
    pub rent: Spanned<Rows<Spanned<u32>>>,
    pub rent_overlap: Option<Spanned<RentOverlap>>,
    pub lodger: Lodger,
    pub matnorm: Spanned<Rows<Spanned<FoodRow>>>,
    pub fickpeng: Spanned<Rows<Spanned<FoodRow>>>,
    pub norm_of_the_year: Adults,
}

#[derive(Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct RentOverlap {
    pub children: u8,
    pub low: u32,
    pub high: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lodger {
    pub one_room: Spanned<u32>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct FoodRow {
    pub month: u32,
    pub week: u32,
    pub day: u32,
    pub printed_week: Option<u32>,
}
