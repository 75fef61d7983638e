//! The date of the device. Outside a browser there is none.

use js_sys::Date;
use riksnorm::Month;

use crate::texts::Arg;

/// The month of the device.
#[must_use]
pub fn this_month() -> Option<Month> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let now = Date::new_0();
    let month = u8::try_from(now.get_month()).ok()? + 1;
    Month::new(u16::try_from(now.get_full_year()).ok()?, month)
}

/// The day of the device.
#[must_use]
pub fn today() -> Option<Arg> {
    let month = this_month()?;
    Some(Arg::Day {
        year: month.year(),
        month: month.month(),
        day: u8::try_from(Date::new_0().get_date()).ok()?,
    })
}
