//! Matnorm for some days, as it goes out.

use riksnorm::{Fault, Field, FoodMember, ProfileField};
use serde::Serialize;

use crate::{
    read::{self, read},
    value::Json,
    violation::Violation,
};

/// What food for a household costs for some days, in whole kronor.
///
/// ```
/// use riksnorm_contract::{food_for_days, json::Json};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let food = food_for_days(&json, &Json::Number(7.0))?;
/// assert_eq!((food.days, food.total), (7, 546));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoodForDays {
    /// The number of days.
    pub days: u8,
    /// A line for the adults, then one for each child.
    pub lines: Vec<FoodLine>,
    /// Their sum, kronor for the days.
    pub total: i64,
}

/// What food for a member costs.
///
/// ```
/// use riksnorm_contract::{food_for_days, json::Json};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let food = food_for_days(&json, &Json::Number(7.0))?;
/// assert_eq!((food.lines[0].item, food.lines[0].day), ("single", 78));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoodLine {
    /// `single`, `couple` or `child`.
    pub item: &'static str,
    /// The child's place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<usize>,
    /// The row of matnorm, such as `4-6 with lunch`.
    pub row: &'static str,
    /// Kronor per month, which the days never exceed.
    pub month: i64,
    /// Kronor per day.
    pub day: i64,
    /// Kronor for the days.
    pub amount: i64,
    /// The short name of the source.
    pub source: &'static str,
}

/// What food for the household of a situation costs for some days.
///
/// ```
/// use riksnorm_contract::{food_for_days, json::Json};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let violations = food_for_days(&json, &Json::Number(32.0)).unwrap_err();
/// assert_eq!((violations[0].code.as_str(), &*violations[0].path), ("days-range", "days"));
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
///
/// # Errors
/// What is wrong with the situation, then `days-range` at `days`. Where both
/// are sound, `municipality-unknown` at `municipality` for one whose matnorm is
/// not known.
pub fn food_for_days(situation: &Json<'_>, days: &Json<'_>) -> Result<FoodForDays, Vec<Violation>> {
    let (situation, days) = match (read(situation), read::days(days)) {
        (Ok(situation), Ok(days)) => (situation, days),
        (situation, days) => {
            let violations = [situation.err(), days.err()];
            return Err(violations.into_iter().flatten().flatten().collect());
        }
    };
    let rules = &situation.rules;
    let food = rules.food_for_days(&situation.household, days);
    let Some((tables, food)) = rules.food().zip(food) else {
        let id = rules.municipality().id();
        let municipality = Field::Municipality(ProfileField::Whole);
        let unknown = Violation::new(Fault::MunicipalityUnknown, &municipality, id);
        return Err(vec![unknown]);
    };
    let source = tables.source.as_str();
    let lines = food.lines.iter().map(|line| FoodLine {
        item: match line.row.member {
            FoodMember::Single => "single",
            FoodMember::Couple => "couple",
            FoodMember::Child { .. } => "child",
        },
        index: line.child,
        row: line.row.label,
        month: line.row.month.get(),
        day: line.row.day.get(),
        amount: line.amount.get(),
        source,
    });
    Ok(FoodForDays {
        days: food.days.get(),
        lines: lines.collect(),
        total: food.total.get(),
    })
}
