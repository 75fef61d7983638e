//! How a number is read: by its value, as an IEEE double in its shortest
//! decimal form, as JavaScript prints it.

use riksnorm::{Amount, Fault};

use crate::violation::Code;

/// An amount in kronor.
///
/// Up to a million a double has more than fifteen digits, so at most one
/// decimal number with two decimals reads as it. Found by rounding, that
/// number is the shortest form if it reads as the same double again.
#[allow(
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss
)]
pub(crate) fn amount(value: f64) -> Result<Amount, Code> {
    if value.is_nan() {
        return Err(Code::InvalidType);
    }
    if value < 0.0 {
        return Err(Fault::AmountNegative.into());
    }
    if value > Amount::MAX_KRONOR as f64 {
        return Err(Fault::AmountTooLarge.into());
    }
    let ore = (value * 100.0).round();
    if ore / 100.0 != value {
        return Err(Fault::AmountPrecision.into());
    }
    Ok(Amount::from_ore(ore as i64)?)
}

/// A small whole number. What does not fit is 255, outside of every range that
/// a field has.
#[allow(
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss
)]
pub(crate) fn integer(value: f64) -> Result<u8, Code> {
    if !value.is_finite() || value.trunc() != value {
        return Err(Code::InvalidType);
    }
    if (0.0..=255.0).contains(&value) {
        Ok(value as u8)
    } else {
        Ok(u8::MAX)
    }
}
