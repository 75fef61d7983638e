//! Amounts as people write them.

use riksnorm::Amount;
pub(crate) use riksnorm::NoAmount;

/// Reads an amount as [`Amount::read`] does.
pub(crate) fn read(text: &str) -> Result<Amount, NoAmount> {
    Amount::read(text)
}
