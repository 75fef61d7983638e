//! From the files in `data/` to Rust constants: read, check, write.

mod benefits;
mod check;
mod file;
mod fingerprint;
mod food;
mod municipality;
mod raw;
mod shared;
mod supervision;
mod write;
mod year;

use std::path::Path;

use file::Problem;

/// Rust source with every table in `data`, or all that is wrong with them.
pub fn compile(data: &Path) -> Result<String, Vec<Problem>> {
    let folder = file::read(data)?;
    let checked = check::check(&folder)?;
    Ok(write::source(&checked))
}
