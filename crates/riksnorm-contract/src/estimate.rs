//! The estimate as it goes out.

use std::{borrow::Cow, fmt::Display};

use riksnorm::{Group, Guideline, GuidelineSet, Item, Kind, Kronor, Month, Situation};
use serde::{Serialize, Serializer};

use crate::params::Params;

/// The estimate of a situation. Amounts are whole kronor per month.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// assert_eq!(estimate.income_month.to_string(), "2026-10");
/// assert_eq!(estimate.totals.support, 5220);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    /// The month support is applied for.
    #[serde(serialize_with = "text")]
    pub month: Month,
    /// The calendar month before, whose income counts.
    #[serde(serialize_with = "text")]
    pub income_month: Month,
    /// The id of the municipality whose guidelines are used.
    pub municipality: String,
    /// What the amounts rest on.
    pub rules: RulesUsed,
    /// How it was counted.
    pub lines: Vec<Line>,
    /// The sums of the lines.
    pub totals: Totals,
    /// What the support would be if something were assessed otherwise.
    pub alternatives: Vec<Alternative>,
    /// What should be known about this estimate.
    pub notices: Vec<Notice>,
}

/// What the amounts rest on.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// assert_eq!(estimate.rules.valid_through.to_string(), "2026-12");
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RulesUsed {
    /// Riksnormen.
    pub riksnorm: Decided,
    /// The municipality's guidelines, where some apply in the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guideline: Option<Decided>,
    /// The last month that the riksnorm's amounts hold for.
    #[serde(serialize_with = "text")]
    pub valid_through: Month,
    /// SHA-256 over every amount with its source, decision and validity.
    pub fingerprint: &'static str,
}

/// A year and the decision behind its amounts.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// assert_eq!(estimate.rules.riksnorm.year, 2026);
/// assert_eq!(estimate.rules.riksnorm.source, "SFS 2025:1046");
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decided {
    /// The year of the first month that they were decided for.
    pub year: u16,
    /// The number of the decision.
    pub source: Cow<'static, str>,
}

/// One line of the calculation. Fields that do not belong to it are absent.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// let line = &estimate.lines[0];
/// assert_eq!((line.group, line.item, line.amount), ("personal", "single", 3940));
/// assert_eq!(line.entered, None);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// The part of the calculation: `personal`, `shared`, `adjustment`,
    /// `housing`, `expenses`, `otherNeeds` or `income`.
    pub group: &'static str,
    /// What it is.
    pub item: &'static str,
    /// The child's index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<usize>,
    /// The adult's index.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adult: Option<usize>,
    /// The ages of the child's row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub band: Option<&'static str>,
    /// Days, where they are below the month's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u8>,
    /// People in the household.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u8>,
    /// Everyone in the household community.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<u8>,
    /// The amount that was entered, half up, kronor per month. A norm may be
    /// lowered: that is below zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entered: Option<i64>,
    /// The guideline that is stated, or else the municipality's, kronor per
    /// month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guideline: Option<i64>,
    /// Whether the amount is what the municipality has decided to accept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessed: Option<bool>,
    /// The amount that counts, kronor per month.
    pub amount: i64,
    /// The short name of the source.
    pub source: Cow<'static, str>,
}

/// Sums of lines, whole kronor per month.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// assert_eq!(estimate.totals.norm, 5220);
/// assert_eq!(estimate.totals.balance, -5220);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the names are those of riksnorm::Totals")]
pub struct Totals {
    pub personal: i64,
    pub shared: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjustment: Option<i64>,
    pub norm: i64,
    pub housing: i64,
    pub expenses: i64,
    pub other_needs: i64,
    pub needs: i64,
    pub income: i64,
    pub balance: i64,
    pub support: i64,
    pub support_with_other_needs: i64,
}

/// Another support, if something were assessed otherwise.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}], "housing": { "form": "rental", "monthlyCost": 7000 } }"#)?;
/// let estimate = estimate(&read(&json)?);
/// let alternative = &estimate.alternatives[0];
/// assert_eq!((alternative.code, alternative.support), ("housing-accepted-in-full", 12_220));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// What is assessed otherwise.
    pub code: &'static str,
    /// The indexes of the children that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<usize>>,
    /// The support then, kronor per month.
    pub support: i64,
    /// The support then, with other needs, kronor per month.
    pub support_with_other_needs: i64,
}

/// Something that should be known about the estimate.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}], "hasAssets": true }"#)?;
/// let estimate = estimate(&read(&json)?);
/// let codes: Vec<&str> = estimate.notices.iter().map(|notice| notice.code).collect();
/// assert_eq!(codes, ["assets-first", "activity-requirement"]);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// What it is.
    pub code: &'static str,
    /// Its facts.
    pub params: Params,
}

/// The estimate of a situation.
///
/// ```
/// use riksnorm_contract::{estimate, json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let estimate = estimate(&read(&json)?);
/// assert_eq!(estimate.lines.len(), 2);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[must_use]
pub fn estimate(situation: &Situation) -> Estimate {
    let rules = &situation.rules;
    let estimate = situation.estimate();
    let decided = rules.decided();
    Estimate {
        month: rules.month(),
        income_month: rules.income_month(),
        municipality: rules.municipality().id().to_owned(),
        rules: RulesUsed {
            riksnorm: Decided {
                year: decided.valid_from.year(),
                source: decided.decision.into(),
            },
            guideline: rules.guidelines().map(guideline),
            valid_through: rules.valid_through(),
            fingerprint: riksnorm::fingerprint(),
        },
        lines: estimate.lines.iter().map(line).collect(),
        totals: totals(&estimate.totals),
        alternatives: estimate.alternatives.iter().map(alternative).collect(),
        notices: estimate.notices.iter().map(notice).collect(),
    }
}

fn text<S: Serializer>(value: &impl Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

fn guideline(set: &GuidelineSet) -> Decided {
    Decided {
        year: set.from.year(),
        source: set.decision.clone(),
    }
}

fn line(line: &riksnorm::Line) -> Line {
    let plain = Line {
        group: group(line.item.group()),
        item: line.item.id(),
        entered: line.item.entered().map(Kronor::get),
        assessed: line.item.is_assessed().then_some(true),
        amount: line.amount.get(),
        source: line.source.name(),
        ..Line::default()
    };
    match line.item {
        Item::Adults { .. }
        | Item::NormAdjustment { .. }
        | Item::Expense { .. }
        | Item::OtherNeed { .. } => plain,
        Item::Child {
            index,
            band,
            part_time,
            ..
        } => Line {
            index: Some(index),
            band: Some(band),
            days: part_time.map(|part_time| part_time.days),
            ..plain
        },
        Item::Shared {
            size, community, ..
        } => Line {
            size: Some(size),
            of: community,
            ..plain
        },
        Item::Home { guideline, .. } => Line {
            guideline: guideline.map(Guideline::amount).map(Kronor::get),
            ..plain
        },
        Item::Income { adult, .. } => Line {
            adult: Some(adult),
            ..plain
        },
        Item::ChildWork { index, .. } => Line {
            index: Some(index),
            ..plain
        },
    }
}

const fn group(group: Group) -> &'static str {
    match group {
        Group::Personal => "personal",
        Group::Shared => "shared",
        Group::Adjustment => "adjustment",
        Group::Housing => "housing",
        Group::Expenses => "expenses",
        Group::OtherNeeds => "otherNeeds",
        Group::Income => "income",
    }
}

fn totals(totals: &riksnorm::Totals) -> Totals {
    Totals {
        personal: totals.personal.get(),
        shared: totals.shared.get(),
        adjustment: totals.adjustment.map(Kronor::get),
        norm: totals.norm.get(),
        housing: totals.housing.get(),
        expenses: totals.expenses.get(),
        other_needs: totals.other_needs.get(),
        needs: totals.needs.get(),
        income: totals.income.get(),
        balance: totals.balance.get(),
        support: totals.support.get(),
        support_with_other_needs: totals.support_with_other_needs.get(),
    }
}

fn alternative(alternative: &riksnorm::Alternative) -> Alternative {
    use riksnorm::Alternative as Of;
    Alternative {
        code: alternative.code(),
        children: match *alternative {
            Of::HousingAcceptedInFull { .. } => None,
            Of::PartTimeChildrenApart { children, .. } => Some(children.iter().collect()),
        },
        support: alternative.support().get(),
        support_with_other_needs: alternative.support_with_other_needs().get(),
    }
}

fn notice(notice: &riksnorm::Notice) -> Notice {
    use riksnorm::Notice as Of;
    let none = Params::default();
    // An index in a list of at most fifteen.
    let whole = |index: usize| i64::try_from(index).unwrap_or_default();
    let params = match *notice {
        Of::NeedsCovered { surplus } => none.number("surplus", surplus.get()),
        Of::HousingAboveGuideline { entered, guideline } => none
            .number("entered", entered.get())
            .number("guideline", guideline.get()),
        Of::GuidelineFromEarlierYear { year } => none.number("year", year),
        Of::GuidelineBandsOverlap { low, high } => {
            none.number("low", low.get()).number("high", high.get())
        }
        Of::HousingAssessedIndividually { form } => none.text("form", &form.id()),
        Of::HousingSharedWithOthers { size, of } | Of::HouseholdShare { size, of } => {
            none.number("size", size).number("of", of)
        }
        Of::NormRowDerived { index } | Of::PartTimeChild { index } => {
            none.number("index", whole(index))
        }
        Of::NormAdjusted { amount } => none.number("amount", amount.get()),
        Of::PartTimeChildrenApart { children } => none.indexes("children", children),
        Of::JobStimulus { adult, disregarded } => none
            .number("adult", whole(adult))
            .number("disregarded", disregarded.get()),
        Of::ChildWorkDisregarded { index, disregarded } => none
            .number("index", whole(index))
            .number("disregarded", disregarded.get()),
        Of::ChildWorkCounted { index, counted } => none
            .number("index", whole(index))
            .number("counted", counted.get()),
        Of::ExpensesAssessedIndividually
        | Of::OtherNeedsAssessedIndividually
        | Of::AssetsFirst
        | Of::ActivityRequirement => none,
    };
    Notice {
        code: notice.code(),
        params,
    }
}
