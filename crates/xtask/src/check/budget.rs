//! What a visit weighs, over a poor connection, and what it may.

use std::fmt::Write;

use anyhow::{Result, ensure};

use super::weight::Weight;
use crate::build::asset::is_hash;
use crate::build::compressed::is_beside;
use crate::build::{offline, package, site};
use crate::files::{self, Files};
use crate::output::say;
use crate::workspace::Workspace;

/// Files, each as its name begins and ends; the hash of its content stands
/// between.
type Names = &'static [(&'static str, &'static str)];

/// What the start and the steps of the estimator need.
const FIRST: Names = &[
    ("index.html", ""),
    ("ahead-", ".js"),
    ("guard-", ".js"),
    ("app-", ".js"),
    ("app-", ".wasm"),
    ("styles-", ".css"),
    ("texts-sv-", ".txt"),
];

/// What somebody fetches to do one thing.
struct Visit {
    does: &'static str,
    folder: &'static str,
    files: &'static [Names],
    /// With Brotli, in bytes.
    most: usize,
}

const VISITS: &[Visit] = &[
    Visit {
        does: "a first visit to the estimator",
        folder: site::FOLDER,
        files: &[FIRST],
        most: 152_000,
    },
    Visit {
        does: "the whole estimator, with what comes after its first step",
        folder: site::FOLDER,
        files: &[FIRST, &[("app-rest-", ".wasm")]],
        most: 206_000,
    },
    Visit {
        does: "a first visit to the caseworker's page",
        folder: site::FOLDER,
        files: &[&[
            ("handlaggare/index.html", ""),
            ("ahead-", ".js"),
            ("guard-", ".js"),
            ("desk-", ".js"),
            ("desk-", ".wasm"),
            ("desk-", ".css"),
            ("desk-texts-sv-", ".txt"),
        ]],
        // 226 000 before the line marked dates, lists and what may be meant for all,
        // and told what to write instead.
        most: 226_600,
    },
    Visit {
        does: "the loader, on every page that embeds",
        folder: site::FOLDER,
        files: &[&[("embed/1/riksnorm.js", "")]],
        most: 4_100,
    },
    Visit {
        does: "the package in a browser",
        folder: package::FOLDER,
        files: &[&[
            ("index.js", ""),
            ("api.js", ""),
            ("read.js", ""),
            ("write.js", ""),
            ("riksnorm_wasm.js", ""),
            ("riksnorm_wasm_bg.wasm", ""),
        ]],
        most: 62_400,
    },
];

/// Prints what each visit weighs.
///
/// # Errors
///
/// When one weighs more than it may, or one of its files is missing.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let mut heavy = Vec::new();
    for visit in VISITS {
        let files = files::read_folder(&workspace.path(visit.folder))?;
        let weight = weight(visit, &files)?;
        let line = format!("{weight} of {} bytes: {}", visit.most, visit.does);
        say(&format!("{line}\n"));
        if weight > visit.most {
            heavy.push(line);
        }
    }
    ensure!(heavy.is_empty(), "Too heavy: {}.", heavy.join(", "));
    Ok(())
}

fn weight(visit: &Visit, files: &Files) -> Result<usize> {
    let mut weight = 0;
    for (start, end) in visit.files.iter().copied().flatten() {
        let mut found = files.iter().filter(|(path, _)| is_named(path, start, end));
        let (Some((_, bytes)), None) = (found.next(), found.next()) else {
            anyhow::bail!("{} has not one {start}…{end}.", visit.folder);
        };
        weight += Weight::new(bytes)?.brotli;
    }
    Ok(weight)
}

/// Whether a file has this name, or this beginning and end around a hash.
fn is_named(path: &str, start: &str, end: &str) -> bool {
    path == start
        || path
            .strip_prefix(start)
            .and_then(|rest| rest.strip_suffix(end))
            .is_some_and(is_hash)
}

/// Prints what every file that has been built weighs.
///
/// # Errors
///
/// When nothing has been built.
pub(crate) fn print_sizes(workspace: &Workspace) -> Result<()> {
    let mut is_built = false;
    for folder in [site::FOLDER, offline::FOLDER, package::FOLDER] {
        let mut files = files::read_folder(&workspace.path(folder))?;
        files.retain(|path, _| !is_beside(path));
        if !files.is_empty() {
            say(&format!("\n{}", table(folder, &files)?));
            is_built = true;
        }
    }
    ensure!(
        is_built,
        "There is nothing in dist: run `cargo xtask dist`."
    );
    Ok(())
}

fn table(title: &str, files: &Files) -> Result<String> {
    let weigh = |(path, bytes): (&String, &Vec<u8>)| Ok((path.clone(), Weight::new(bytes)?));
    let mut rows = files.iter().map(weigh).collect::<Result<Vec<_>>>()?;
    rows.push(("total".into(), rows.iter().map(|(_, weight)| *weight).sum()));
    let names = rows.iter().map(|(name, _)| name.as_str()).chain([title]);
    let width = names.map(|name| name.chars().count()).max().unwrap_or(0);
    let mut text = format!("{title:width$} {:>9} {:>9} {:>9}\n", "kB", "gzip", "Brotli");
    for (name, weight) in rows {
        let [raw, gzip, brotli] = [weight.raw, weight.gzip, weight.brotli].map(kilobytes);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name:width$} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    Ok(text)
}

/// In kB of 1 000 bytes, with one decimal, rounded half up.
pub(super) fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VISIT: Visit = Visit {
        does: "a visit",
        folder: "dist/site",
        files: &[&[("index.html", ""), ("texts-sv-", ".txt")]],
        most: 1,
    };

    fn files(paths: &[&str]) -> Files {
        let named = paths.iter().map(|path| ((*path).to_owned(), vec![b'a'; 9]));
        named.collect()
    }

    #[test]
    fn the_files_of_a_visit_are_weighed_and_no_others() {
        let all = [
            "index.html",
            "texts-sv-0123abcd.txt",
            "texts-sv-other-0123abcd.txt",
        ];
        let weight = weight(&VISIT, &files(&all)).unwrap();
        assert_eq!(weight, 2 * Weight::new(&[b'a'; 9]).unwrap().brotli);
    }

    #[test]
    fn a_missing_file_is_a_problem() {
        assert!(weight(&VISIT, &files(&["index.html"])).is_err());
    }

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
