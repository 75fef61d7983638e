//! How a number is read: by its value, as an IEEE double in its shortest
//! decimal form, as JavaScript prints it.

use riksnorm::{Amount, Fault, SignedAmount};

use crate::violation::Code;

/// An amount in kronor.
pub(crate) fn amount(value: f64) -> Result<Amount, Code> {
    if value < 0.0 {
        return Err(Fault::AmountNegative.into());
    }
    Ok(Amount::from_ore(ore(value)?)?)
}

/// An amount in kronor that may be below zero.
pub(crate) fn signed_amount(value: f64) -> Result<SignedAmount, Code> {
    Ok(SignedAmount::from_ore(ore(value)?)?)
}

/// A value in hundredths of a krona.
///
/// Up to a million a double has more than fifteen digits, so at most one
/// decimal number with two decimals reads as it. Found by rounding, that
/// number is the shortest form if it reads as the same double again.
#[allow(
    clippy::float_cmp,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss
)]
fn ore(value: f64) -> Result<i64, Code> {
    if value.is_nan() {
        return Err(Code::InvalidType);
    }
    if value.abs() > Amount::MAX_KRONOR as f64 {
        return Err(Fault::AmountTooLarge.into());
    }
    let ore = (value * 100.0).round();
    if ore / 100.0 != value {
        return Err(Fault::AmountPrecision.into());
    }
    Ok(ore as i64)
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
