//! The years that have amounts.

use riksnorm::{Coverage, Municipality, Rules};

/// The rules of the last month of every year that has amounts, in a
/// municipality, oldest first.
#[must_use]
pub fn years(municipality: &Municipality) -> Vec<Rules> {
    let mut years: Vec<Rules> = Vec::new();
    for month in Coverage::known().months() {
        if let Ok(rules) = Rules::for_month(month, municipality.clone()) {
            // INVARIANT: a year has one riksnorm, whatever its decisions.
            years.retain(|before| before.month().year() != month.year());
            years.push(rules);
        }
    }
    years
}
