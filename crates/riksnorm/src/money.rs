//! Money as it is entered and money as it is answered.

use std::{
    iter::Sum,
    ops::{Add, Mul, Neg, Sub},
};

use rust_decimal::{Decimal, RoundingStrategy};

use super::Fault;

/// Whole kronor, the unit of every amount that is answered. Sums stop at the
/// largest and the smallest there are.
///
/// ```
/// use riksnorm::Kronor;
///
/// let single = Kronor::new(3940) + Kronor::new(1280);
/// assert_eq!(single.get(), 5220);
/// assert_eq!(Kronor::new(144) * 10, Kronor::new(1440));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Kronor(i64);

impl Kronor {
    /// No kronor at all.
    pub const ZERO: Self = Self(0);

    /// `kronor` whole kronor.
    #[must_use]
    pub const fn new(kronor: i64) -> Self {
        Self(kronor)
    }

    /// The number of kronor.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// `value` rounded to whole kronor, half of one up, and below zero away
    /// from it: the one rounding of a line.
    pub(crate) fn half_up(value: Decimal) -> Self {
        let rounded = value.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        // INVARIANT: no value here exceeds a hundred amounts of a million.
        Self(i64::try_from(rounded).unwrap_or(i64::MAX))
    }

    pub(crate) fn decimal(self) -> Decimal {
        Decimal::from(self.0)
    }

    /// This amount, or nothing where it is negative.
    pub(crate) fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }
}

impl Add for Kronor {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Kronor {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// So many times an amount, as days of a day's.
impl Mul<u8> for Kronor {
    type Output = Self;
    fn mul(self, times: u8) -> Self {
        Self(self.0.saturating_mul(times.into()))
    }
}

impl Neg for Kronor {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Sum for Kronor {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Kronor per month as a person enters them: from 0 to 1 000 000 with at most
/// two decimals.
///
/// ```
/// use riksnorm::{Amount, Fault, Kronor};
///
/// assert_eq!(Amount::from_ore(820_050)?.rounded(), Kronor::new(8201));
/// assert_eq!(Amount::from_ore(-1), Err(Fault::AmountNegative));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(Decimal);

impl Amount {
    /// Nothing entered.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// The largest amount that is read, in kronor.
    pub const MAX_KRONOR: i64 = 1_000_000;

    /// Whole kronor of the tables, checked when they were built.
    pub(crate) const fn from_table(kronor: u32) -> Self {
        Self(Decimal::from_parts(kronor, 0, 0, false, 0))
    }

    /// `value` kronor.
    ///
    /// # Errors
    /// The first that fits: [`Fault::AmountNegative`], [`Fault::AmountTooLarge`],
    /// [`Fault::AmountPrecision`].
    pub fn new(value: Decimal) -> Result<Self, Fault> {
        if value < Decimal::ZERO {
            return Err(Fault::AmountNegative);
        }
        exact(value).map(Self)
    }

    /// `ore` hundredths of a krona.
    ///
    /// # Errors
    /// [`Fault::AmountNegative`] or [`Fault::AmountTooLarge`].
    pub fn from_ore(ore: i64) -> Result<Self, Fault> {
        Self::new(Decimal::from_i128_with_scale(i128::from(ore), 2))
    }

    /// Whole kronor, half up.
    #[must_use]
    pub fn rounded(self) -> Kronor {
        Kronor::half_up(self.0)
    }

    /// Whether anything was entered, be it one öre.
    #[must_use]
    pub fn is_positive(self) -> bool {
        self.0 > Decimal::ZERO
    }

    /// The exact value in kronor.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

/// Kronor per month that raise or lower something: from −1 000 000 to
/// 1 000 000 with at most two decimals.
///
/// ```
/// use riksnorm::{Fault, Kronor, SignedAmount};
///
/// assert_eq!(SignedAmount::from_ore(-50_050)?.rounded(), Kronor::new(-501));
/// assert_eq!(SignedAmount::from_ore(-100_000_001), Err(Fault::AmountTooLarge));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SignedAmount(Decimal);

impl SignedAmount {
    /// `value` kronor.
    ///
    /// # Errors
    /// The first that fits: [`Fault::AmountTooLarge`] beyond either end,
    /// [`Fault::AmountPrecision`].
    pub fn new(value: Decimal) -> Result<Self, Fault> {
        exact(value).map(Self)
    }

    /// `ore` hundredths of a krona.
    ///
    /// # Errors
    /// [`Fault::AmountTooLarge`].
    pub fn from_ore(ore: i64) -> Result<Self, Fault> {
        Self::new(Decimal::from_i128_with_scale(i128::from(ore), 2))
    }

    /// Whole kronor, half of one away from zero.
    #[must_use]
    pub fn rounded(self) -> Kronor {
        Kronor::half_up(self.0)
    }

    /// Whether it changes nothing. One öre changes something.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The exact value in kronor.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

/// A value of the size and with the decimals that are read.
fn exact(value: Decimal) -> Result<Decimal, Fault> {
    let value = value.normalize();
    if value.abs() > Decimal::from(Amount::MAX_KRONOR) {
        Err(Fault::AmountTooLarge)
    } else if value.scale() > 2 {
        Err(Fault::AmountPrecision)
    } else {
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Amount, Fault, Kronor, SignedAmount};

    /// From 0 to 1 000 000 with at most two decimals, as the contract says.
    #[test]
    fn an_amount_is_held_exactly_or_refused() {
        let read = |value: Decimal| Amount::new(value).map(Amount::decimal);
        for (value, scale) in [(0, 0), (1, 2), (100_000_000, 2), (1_100, 3)] {
            let value = Decimal::new(value, scale);
            assert_eq!(read(value), Ok(value));
        }
        assert_eq!(read(Decimal::new(1, 3)), Err(Fault::AmountPrecision));
        for signed in [-1, 1] {
            let signed = |ore: i64| SignedAmount::from_ore(ore * signed);
            assert_eq!(signed(100_000_001), Err(Fault::AmountTooLarge));
            assert!(signed(100_000_000).is_ok_and(|amount| !amount.is_zero()));
        }
        assert_eq!(Amount::from_ore(100_000_001), Err(Fault::AmountTooLarge));
        assert_eq!(Amount::from_ore(-1), Err(Fault::AmountNegative));
        let is_positive = |ore| Amount::from_ore(ore).map(Amount::is_positive);
        assert_eq!((is_positive(0), is_positive(1)), (Ok(false), Ok(true)));
        let is_zero = |ore| SignedAmount::from_ore(ore).map(SignedAmount::is_zero);
        assert_eq!((is_zero(0), is_zero(-1)), (Ok(true), Ok(false)));
    }

    #[test]
    fn sums_stop_at_the_largest_and_the_smallest_there_are() {
        let (most, least) = (Kronor::new(i64::MAX), Kronor::new(i64::MIN));
        let one = Kronor::new(1);
        assert_eq!(most + one, most);
        assert_eq!(least - one, least);
        assert_eq!(most * 2, most);
        assert_eq!(-least, most);
        assert_eq!([most, one].into_iter().sum::<Kronor>(), most);
    }
}
