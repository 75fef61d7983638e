//! Ages, days and people as one writes them: each takes only its own units.
//! Any other word is refused, never left out.

use crate::amount::{typed, without_about};

const YEARS: &[&str] = &["år", "ar", "year", "years", "yr", "yrs", "y"];
const MONTHS: &[&str] = &[
    "månader", "månad", "manader", "manad", "mån", "m", "month", "months", "mo",
];
const WEEKS: &[&str] = &["veckor", "vecka", "v", "weeks", "week"];
const DAYS: &[&str] = &["dagar", "dag", "dgr", "dygn", "d", "days", "day"];
const PEOPLE: &[&str] = &[
    "personer", "person", "pers", "st", "stycken", "people", "persons", "barn", "children", "child",
];

/// A whole number, tenths that are left out, and its unit.
struct Measure<'t> {
    number: u32,
    has_tenths: bool,
    unit: &'t str,
}

impl Measure<'_> {
    fn is(&self, units: &[&str]) -> bool {
        units.contains(&self.unit)
    }
}

/// The age that is written, in whole years: `8 månader` is 0, `1,5 år` is 1.
pub(crate) fn age(text: &str) -> Option<u8> {
    let text = typed(text);
    let measures = measures(&text)?;
    let days = match measures.as_slice() {
        [
            Measure {
                number,
                has_tenths: false,
                unit: "",
            },
        ] => return u8::try_from(*number).ok(),
        [one] if one.has_tenths && !one.is(YEARS) => return None,
        [one] if one.is(YEARS) => return u8::try_from(one.number).ok(),
        [one] if one.is(MONTHS) => return u8::try_from(one.number / 12).ok(),
        [one] if one.is(WEEKS) => one.number.checked_mul(7)?,
        [one] if one.is(DAYS) => one.number,
        [years, months] if years.is(YEARS) && months.is(MONTHS) => {
            let is_whole = !years.has_tenths && !months.has_tenths && months.number < 12;
            return is_whole.then(|| u8::try_from(years.number).ok()).flatten();
        }
        _ => return None,
    };
    u8::try_from(days / 365).ok()
}

/// The days that are written: `2 veckor` is 14.
pub(crate) fn days(text: &str) -> Option<u8> {
    let text = typed(text);
    let one = single(&text)?;
    let days = match one.unit {
        "" => one.number,
        _ if one.is(DAYS) => one.number,
        _ if one.is(WEEKS) => one.number.checked_mul(7)?,
        _ => return None,
    };
    u8::try_from(days).ok()
}

/// How many people are written.
pub(crate) fn people(text: &str) -> Option<u8> {
    let text = typed(text);
    let one = single(&text)?;
    (one.unit.is_empty() || one.is(PEOPLE)).then(|| u8::try_from(one.number).ok())?
}

fn single(text: &str) -> Option<Measure<'_>> {
    let mut measures = measures(text)?.into_iter();
    let one = measures.next().filter(|one| !one.has_tenths)?;
    measures.next().is_none().then_some(one)
}

/// Each number with the unit behind it. None where something else stands there.
fn measures(text: &str) -> Option<Vec<Measure<'_>>> {
    const BEHIND: [&str; 13] = [
        "gammal",
        "gammalt",
        "gamla",
        "old",
        "och",
        "and",
        "i månaden",
        "per månad",
        "/månad",
        "/mån",
        "a month",
        "per month",
        ",",
    ];
    let mut measures = Vec::new();
    let mut rest = without_about(text);
    while !rest.is_empty() {
        let behind = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let number = rest.strip_suffix(behind)?.parse().ok()?;
        let tenths = behind.strip_prefix([',', '.', ':']);
        let tenths = tenths.filter(|behind| behind.starts_with(|c: char| c.is_ascii_digit()));
        let behind_tenths = tenths.and_then(|tenths| tenths.get(1..));
        let behind = behind_tenths.unwrap_or(behind);
        let next = behind.find(|letter: char| letter.is_ascii_digit());
        let (mut unit, next) = behind.split_at_checked(next.unwrap_or(behind.len()))?;
        unit = unit.trim().trim_end_matches('.');
        for word in BEHIND {
            unit = unit.strip_suffix(word).unwrap_or(unit).trim_end();
        }
        measures.push(Measure {
            number,
            has_tenths: tenths.is_some(),
            unit,
        });
        rest = next;
    }
    (!measures.is_empty()).then_some(measures)
}
