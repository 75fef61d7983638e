//! Every amount in force in a month, as it goes out.

use riksnorm::{Kronor, Municipality, Rules};
use serde::Serialize;

use crate::{read, tree::Tree, violation::Violation};

/// Every amount in force in a month, in whole kronor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tables {
    /// The month.
    pub month: String,
    /// Riksnormen, kronor per month.
    pub riksnorm: Riksnorm,
    /// The price base amount of the income month's calendar year.
    pub price_base_amount: PriceBaseAmount,
    /// Each municipality's guidelines.
    pub municipalities: Vec<Guidelines>,
}

/// Where amounts come from, and how long they hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Basis {
    /// The short name of the source.
    pub source: &'static str,
    /// The number of the decision.
    pub decision: &'static str,
    /// The first month it was set for.
    pub valid_from: String,
    /// The last month it was set for.
    pub valid_through: String,
}

/// Riksnormen, kronor per month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Riksnorm {
    /// Where it comes from.
    #[serde(flatten)]
    pub basis: Basis,
    /// One adult.
    pub single: i64,
    /// Two adults who are partners, for the pair.
    pub couple: i64,
    /// Children by age.
    pub children: Vec<ChildRow>,
    /// Shared costs of one person, two, and so on.
    pub shared: Vec<i64>,
    /// What each person above those adds to the shared costs.
    pub shared_each_above: i64,
}

/// The row of some ages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChildRow {
    /// The ages as written.
    pub band: &'static str,
    /// Kronor per month.
    pub amount: i64,
    /// Kronor per month when lunch is eaten elsewhere, where it matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lunch_elsewhere: Option<i64>,
}

/// The price base amount, kronor per year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceBaseAmount {
    /// The calendar year.
    pub year: u16,
    /// Kronor per year.
    pub amount: i64,
    /// The short name of the source.
    pub source: &'static str,
    /// The number of the decision.
    pub decision: &'static str,
    /// The first month it is for.
    pub valid_from: String,
    /// The last month it is for.
    pub valid_through: String,
}

/// A municipality's guidelines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guidelines {
    /// The municipality.
    pub municipality: &'static str,
    /// The year they were set for.
    pub year: u16,
    /// Where they come from.
    #[serde(flatten)]
    pub basis: Basis,
    /// Guidelines for a rent, kronor per month. Of two that apply the higher
    /// is used.
    pub rent: Vec<RentRow>,
    /// The guideline for a lodger, one room, kronor per month.
    pub lodger: i64,
    /// What food costs.
    pub matnorm: Vec<FoodRow>,
    /// What is left of an adult's norm of that year beside food.
    pub fickpeng: Vec<FoodRow>,
}

/// The guideline for a rent with some numbers of children.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RentRow {
    /// The fewest children.
    pub from: u8,
    /// The most children; absent where it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
    /// Kronor per month.
    pub amount: i64,
}

/// A row of matnorm or fickpeng.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodRow {
    /// Whom it is for; "with lunch" is a child that eats lunch at home.
    pub row: &'static str,
    /// Kronor per month.
    pub month: i64,
    /// Kronor per week: month × 12 / 52.
    pub week: i64,
    /// Kronor per day: month × 12 / 365.
    pub day: i64,
    /// The week as it is misprinted in the annex, where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed_week: Option<i64>,
}

/// Every amount in force in a month.
///
/// # Errors
/// What is wrong with the month, at `month`.
pub fn tables<T: Tree>(month: &T) -> Result<Tables, Vec<Violation>> {
    let any = read::month(month)?;
    let month = any.month();
    let municipalities = Municipality::all().filter_map(|one| Rules::for_month(month, one).ok());
    let price_base_amount = any.price_base_amount();
    let year = any.income_month().year();
    Ok(Tables {
        month: month.to_string(),
        riksnorm: riksnorm(&any),
        price_base_amount: PriceBaseAmount {
            year,
            amount: price_base_amount.amount.get(),
            source: price_base_amount.source.as_str(),
            decision: price_base_amount.decision,
            valid_from: format!("{year}-01"),
            valid_through: format!("{year}-12"),
        },
        municipalities: municipalities.map(|rules| guidelines(&rules)).collect(),
    })
}

fn riksnorm(rules: &Rules) -> Riksnorm {
    let norm = rules.riksnorm();
    let decided = rules.decided();
    Riksnorm {
        basis: Basis {
            source: norm.source.as_str(),
            decision: decided.decision,
            valid_from: decided.valid_from.to_string(),
            valid_through: decided.valid_through.to_string(),
        },
        single: norm.single.get(),
        couple: norm.couple.get(),
        children: norm
            .children
            .iter()
            .map(|row| ChildRow {
                band: row.band,
                amount: row.amount.get(),
                lunch_elsewhere: row.lunch_elsewhere.map(Kronor::get),
            })
            .collect(),
        shared: norm.shared.iter().map(|amount| amount.get()).collect(),
        shared_each_above: norm.shared_each_above().get(),
    }
}

fn guidelines(rules: &Rules) -> Guidelines {
    let annex = rules.annex();
    Guidelines {
        municipality: rules.municipality().id(),
        year: annex.year,
        basis: Basis {
            source: annex.source.as_str(),
            decision: annex.decision,
            valid_from: annex.valid_from.to_string(),
            valid_through: annex.valid_through.to_string(),
        },
        rent: annex
            .rent
            .iter()
            .map(|row| RentRow {
                from: row.from,
                through: row.through,
                amount: row.amount.get(),
            })
            .collect(),
        lodger: annex.lodger.get(),
        matnorm: annex.matnorm.iter().map(food_row).collect(),
        fickpeng: annex.fickpeng.iter().map(food_row).collect(),
    }
}

fn food_row(row: &riksnorm::FoodRow) -> FoodRow {
    FoodRow {
        row: row.label,
        month: row.month.get(),
        week: row.week.get(),
        day: row.day.get(),
        printed_week: row.printed_week.map(Kronor::get),
    }
}
