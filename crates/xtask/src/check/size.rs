//! What everything weighs: as it lies, and on the way to a reader.

use std::fmt::Write;

use anyhow::{Result, ensure};

use crate::build::{package, site};
use crate::compress::{brotli, gzip};
use crate::files::{self, Files};
use crate::output::say;
use crate::workspace::Workspace;

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> Result<Self> {
        Ok(Self {
            raw: bytes.len(),
            gzip: gzip(bytes)?.len(),
            brotli: brotli(bytes)?.len(),
        })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// Prints the sizes of what has been built.
///
/// # Errors
///
/// When nothing has been built.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let mut shown = false;
    for folder in [site::FOLDER, package::FOLDER] {
        let files = files::read_folder(&workspace.path(folder))?;
        if !files.is_empty() {
            say(&format!("\n{}", table(folder, &files)?));
            shown = true;
        }
    }
    ensure!(shown, "There is nothing in dist: run `cargo xtask dist`.");
    Ok(())
}

fn table(title: &str, files: &Files) -> Result<String> {
    let mut rows = Vec::new();
    let mut total = Size::default();
    for (path, bytes) in files {
        let size = Size::of(bytes)?;
        total = total.plus(size);
        rows.push((path.as_str(), size));
    }
    rows.push(("total", total));
    let width = rows
        .iter()
        .map(|(name, _)| name.chars().count())
        .chain([title.len()])
        .max()
        .unwrap_or(0);
    let mut text = format!("{title:width$} {:>9} {:>9} {:>9}\n", "kB", "gzip", "Brotli");
    for (name, size) in rows {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{name:width$} {:>9} {:>9} {:>9}",
            kilobytes(size.raw),
            kilobytes(size.gzip),
            kilobytes(size.brotli)
        );
    }
    Ok(text)
}

/// In kB of 1 000 bytes, with one decimal, rounded half up.
fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kilobyte_is_a_thousand_bytes() {
        assert_eq!(kilobytes(0), "0.0");
        assert_eq!(kilobytes(49), "0.0");
        assert_eq!(kilobytes(50), "0.1");
        assert_eq!(kilobytes(1_000), "1.0");
        assert_eq!(kilobytes(81_349), "81.3");
        assert_eq!(kilobytes(1_234_567), "1234.6");
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let files = Files::from([
            ("a.txt".into(), vec![b'a'; 1_000]),
            ("b.txt".into(), vec![b'b'; 2_000]),
        ]);
        let table = table("dist/site", &files).unwrap();
        let rows: Vec<Vec<&str>> = table
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(rows[0], ["dist/site", "kB", "gzip", "Brotli"]);
        assert_eq!(rows[1][..2], ["a.txt", "1.0"]);
        assert_eq!(rows[3][..2], ["total", "3.0"]);
    }
}
