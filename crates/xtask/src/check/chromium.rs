//! The browser that the tests use.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

const PLACES: &[&str] = &[
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
];

/// The browser named by `CHROMIUM`, or one that lies where it is used to lie.
///
/// # Errors
///
/// When there is none.
pub(crate) fn find() -> Result<PathBuf> {
    env::var_os("CHROMIUM")
        .map(PathBuf::from)
        .into_iter()
        .chain(PLACES.iter().map(PathBuf::from))
        .find(|path| path.is_file())
        .context("Chromium is missing. On Debian: apt-get install chromium")
}
