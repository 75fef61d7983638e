//! What a file weighs: as it lies, and on the way to a reader.

use std::iter::Sum;

use anyhow::Result;

use crate::build::compressed::{brotli, gzip};

/// A weight in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Weight {
    /// As it lies.
    pub(crate) raw: usize,
    /// With gzip.
    pub(crate) gzip: usize,
    /// With Brotli.
    pub(crate) brotli: usize,
}

impl Weight {
    /// Weighs a file.
    ///
    /// # Errors
    ///
    /// Never in practice: only memory is written.
    pub(crate) fn new(bytes: &[u8]) -> Result<Self> {
        Ok(Self {
            raw: bytes.len(),
            gzip: gzip(bytes)?.len(),
            brotli: brotli(bytes)?.len(),
        })
    }
}

impl Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(weights: I) -> Self {
        let none = Self {
            raw: 0,
            gzip: 0,
            brotli: 0,
        };
        weights.fold(none, |sum, weight| Self {
            raw: sum.raw + weight.raw,
            gzip: sum.gzip + weight.gzip,
            brotli: sum.brotli + weight.brotli,
        })
    }
}
