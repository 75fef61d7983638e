//! Every amount in force in a month, as it goes out.

use riksnorm::{AdultCount, GuidelineSet, Kronor, Municipality, Provenance, Rules};
use serde::Serialize;

use crate::{read, value::Json, violation::Violation};

/// Every amount in force in a month, in whole kronor.
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// assert_eq!(tables.riksnorm.single, 3940);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
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
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// assert_eq!(tables.riksnorm.basis.decision, "SFS 2025:1046");
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
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
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// assert_eq!((tables.riksnorm.couple, tables.riksnorm.shared[1]), (7100, 1410));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
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
    /// Why the derived rows are what they are, in Swedish, where there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivation: Option<&'static str>,
}

/// The row of some ages.
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// let row = &tables.riksnorm.children[3];
/// assert_eq!((row.band, row.amount, row.lunch_elsewhere), ("4-6", 3060, Some(2720)));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
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
    /// Whether that amount stands in no text at hand and follows from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lunch_elsewhere_derived: Option<bool>,
}

/// The price base amount, kronor per year.
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// assert_eq!((tables.price_base_amount.year, tables.price_base_amount.amount), (2026, 59_200));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
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
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// let umea = &tables.municipalities[0];
/// assert_eq!((umea.year, umea.lodger), (2024, Some(3890)));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Guidelines {
    /// The municipality.
    pub municipality: String,
    /// The year of their first month.
    pub year: u16,
    /// The short name of the source.
    pub source: String,
    /// The number of the decision.
    pub decision: String,
    /// The first month they were set for.
    pub valid_from: String,
    /// The last month they were set for; absent until further notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// Guidelines for a rent, kronor per month. Of several that apply the
    /// highest is used.
    pub rent: Vec<RentRow>,
    /// The guideline for a lodger, kronor per month, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lodger: Option<i64>,
    /// What food costs; empty where that is not known.
    pub matnorm: Vec<FoodRow>,
    /// What is left of an adult's norm of that year beside food.
    pub fickpeng: Vec<FoodRow>,
}

/// The guideline for a rent with some numbers of adults and children.
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// let umea = &tables.municipalities[0];
/// assert_eq!((umea.rent[0].from, umea.rent[0].amount), (0, 6595));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RentRow {
    /// The number of adults; absent for either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adults: Option<u8>,
    /// The fewest children.
    pub from: u8,
    /// The most children; absent where it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
    /// Kronor per month.
    pub amount: i64,
    /// What each child above the fewest adds, kronor per month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_further_child: Option<i64>,
}

/// A row of matnorm or fickpeng.
///
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let tables = tables(&Json::Text("2026-11".into()))?;
/// let mut food = tables.municipalities.iter().flat_map(|umea| &umea.matnorm);
/// let single = food.find(|row| row.row == "single").map(|row| (row.month, row.week, row.day));
/// assert_eq!(single, Some((2382, 550, 78)));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoodRow {
    /// Which row; "with lunch" is a child that eats lunch at home.
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
/// ```
/// use riksnorm_contract::{json::Json, tables};
///
/// let violations = tables(&Json::Text("2027-01".into())).unwrap_err();
/// assert_eq!(violations[0].code.as_str(), "month-not-covered");
/// ```
///
/// # Errors
/// What is wrong with the month, at `month`.
pub fn tables(month: &Json<'_>) -> Result<Tables, Vec<Violation>> {
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
        municipalities: municipalities
            .filter_map(|rules| Some(guidelines(&rules, rules.guidelines()?)))
            .collect(),
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
                lunch_elsewhere: row.lunch_elsewhere.map(|row| row.amount.get()),
                lunch_elsewhere_derived: derivation(row).map(|_| true),
            })
            .collect(),
        shared: norm.shared.iter().map(|amount| amount.get()).collect(),
        shared_each_above: norm.shared_each_above().get(),
        derivation: norm.children.iter().find_map(derivation),
    }
}

/// Why the row for lunch elsewhere is what it is, where it is derived.
fn derivation(row: &riksnorm::ChildRow) -> Option<&'static str> {
    match row.lunch_elsewhere?.provenance {
        Provenance::Derived { reason } => Some(reason),
        Provenance::Decided => None,
    }
}

fn guidelines(rules: &Rules, set: &GuidelineSet) -> Guidelines {
    let food = rules.food();
    let rows = |rows: Option<&[riksnorm::FoodRow]>| -> Vec<FoodRow> {
        rows.unwrap_or_default().iter().map(food_row).collect()
    };
    Guidelines {
        municipality: rules.municipality().id().to_owned(),
        year: set.from.year(),
        source: set.source.to_string(),
        decision: set.decision.clone().into_owned(),
        valid_from: set.from.to_string(),
        valid_through: set.through.map(|month| month.to_string()),
        rent: set
            .rent
            .iter()
            .map(|row| RentRow {
                adults: row.adults.map(AdultCount::get),
                from: row.from,
                through: row.through,
                amount: row.amount.rounded().get(),
                per_further_child: row.per_further_child.map(|each| each.rounded().get()),
            })
            .collect(),
        lodger: set.lodger.map(|lodger| lodger.rounded().get()),
        matnorm: rows(food.map(|food| food.matnorm)),
        fickpeng: rows(food.map(|food| food.fickpeng)),
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
