//! The date in Sweden, wherever the device is and whatever its clock is set
//! to show. Outside a browser there is none.

use js_sys::Date;
use riksnorm::Month;

use crate::texts::Arg;

const HOUR: f64 = 3_600_000.0;

/// The month in Sweden.
#[must_use]
pub fn this_month() -> Option<Month> {
    Some(month_and_day()?.0)
}

/// The month in Sweden, and the day of it.
#[must_use]
pub fn month_and_day() -> Option<(Month, u8)> {
    let now = cfg!(target_arch = "wasm32").then(Date::now)?;
    let utc = Date::new(&now.into());
    let (month, day) = (utc.get_utc_month() + 1, utc.get_utc_date());
    let is_summer = is_summer(month, day, utc.get_utc_day(), utc.get_utc_hours());
    let hours = if is_summer { 2.0 } else { 1.0 };
    let swedish = Date::new(&(now + hours * HOUR).into());
    let month = u8::try_from(swedish.get_utc_month()).ok()? + 1;
    let year = u16::try_from(swedish.get_utc_full_year()).ok()?;
    Some((
        Month::new(year, month)?,
        u8::try_from(swedish.get_utc_date()).ok()?,
    ))
}

/// The day in Sweden.
#[must_use]
pub fn today() -> Option<Arg> {
    let (month, day) = month_and_day()?;
    Some(Arg::Day {
        year: month.year(),
        month: month.month(),
        day,
    })
}

/// Whether summer time holds, at an hour of the day in UTC; Sunday is 0. It
/// begins and ends at one o'clock on the last Sundays of March and October.
const fn is_summer(month: u32, day: u32, weekday: u32, hour: u32) -> bool {
    // The last Sunday of a month with 31 days is the 25th or later.
    let is_after = match weekday {
        0 if day >= 25 => hour >= 1,
        _ => day >= 25 + weekday,
    };
    match month {
        3 => is_after,
        10 => !is_after,
        _ => month > 3 && month < 10,
    }
}

#[cfg(test)]
mod tests {
    use super::is_summer;

    #[test]
    fn summer_time_holds_between_the_last_sundays_of_march_and_october() {
        for (month, day, weekday, hour, expected) in [
            // In 2026 these are 29 March and 25 October.
            (3, 28, 6, 23, false),
            (3, 29, 0, 0, false),
            (3, 29, 0, 1, true),
            (3, 30, 1, 0, true),
            (3, 22, 0, 12, false),
            (7, 1, 3, 0, true),
            (10, 24, 6, 23, true),
            (10, 25, 0, 0, true),
            (10, 25, 0, 1, false),
            (10, 26, 1, 0, false),
            (10, 18, 0, 12, true),
            // In 2024 these are 31 March and 27 October.
            (3, 31, 0, 0, false),
            (3, 31, 0, 1, true),
            (10, 26, 6, 12, true),
            (10, 27, 0, 1, false),
            (10, 31, 4, 12, false),
            (1, 31, 6, 12, false),
            (12, 27, 0, 12, false),
            (11, 30, 1, 12, false),
        ] {
            assert_eq!(
                is_summer(month, day, weekday, hour),
                expected,
                "{month}-{day} {hour}"
            );
        }
    }
}
