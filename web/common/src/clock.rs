//! The date of the device. Outside a browser there is none.

use js_sys::Date;
use riksnorm::Month;

use crate::texts::Arg;

/// The month of the device.
#[must_use]
pub fn this_month() -> Option<Month> {
    month(&now()?)
}

/// The day of the device.
#[must_use]
pub fn today() -> Option<Arg> {
    let now = now()?;
    let month = month(&now)?;
    Some(Arg::Day {
        year: month.year(),
        month: month.month(),
        day: u8::try_from(now.get_date()).ok()?,
    })
}

fn now() -> Option<Date> {
    cfg!(target_arch = "wasm32").then(Date::new_0)
}

fn month(date: &Date) -> Option<Month> {
    let month = u8::try_from(date.get_month()).ok()? + 1;
    Month::new(u16::try_from(date.get_full_year()).ok()?, month)
}
