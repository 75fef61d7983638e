//! What a visit may weigh, over a poor connection.

use anyhow::{Result, ensure};

use crate::build::asset::is_hash;
use crate::build::{package, site};
use crate::compress::brotli;
use crate::files::{self, Files};
use crate::output::say;
use crate::workspace::Workspace;

/// What somebody fetches to do one thing.
struct Visit {
    does: &'static str,
    folder: &'static str,
    /// Each as it begins and ends; the hash of its content stands between.
    files: &'static [(&'static str, &'static str)],
    /// With Brotli, in bytes.
    most: usize,
}

const VISITS: &[Visit] = &[
    Visit {
        does: "a first visit to the estimator",
        folder: site::FOLDER,
        files: &[
            ("index.html", ""),
            ("app-", ".js"),
            ("app-", ".wasm"),
            ("styles-", ".css"),
            ("texts-sv-", ".txt"),
        ],
        most: 182_000,
    },
    Visit {
        does: "a first visit to the caseworker's page",
        folder: site::FOLDER,
        files: &[
            ("handlaggare/index.html", ""),
            ("desk-", ".js"),
            ("desk-", ".wasm"),
            ("desk-", ".css"),
            ("desk-texts-sv-", ".txt"),
        ],
        most: 182_000,
    },
    Visit {
        does: "the package in a browser",
        folder: package::FOLDER,
        files: &[
            ("index.js", ""),
            ("api.js", ""),
            ("riksnorm_wasm.js", ""),
            ("riksnorm_wasm_bg.wasm", ""),
        ],
        most: 50_000,
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
    for (start, end) in visit.files {
        let mut found = files.iter().filter(|(path, _)| is_named(path, start, end));
        let (Some((_, bytes)), None) = (found.next(), found.next()) else {
            anyhow::bail!("{} has not one {start}…{end}.", visit.folder);
        };
        weight += brotli(bytes)?.len();
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

#[cfg(test)]
mod tests {
    use super::*;

    const VISIT: Visit = Visit {
        does: "a visit",
        folder: "dist/site",
        files: &[("index.html", ""), ("texts-sv-", ".txt")],
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
        assert_eq!(weight, 2 * brotli(&[b'a'; 9]).unwrap().len());
    }

    #[test]
    fn a_missing_file_is_a_problem() {
        assert!(weight(&VISIT, &files(&["index.html"])).is_err());
    }
}
