//! `cargo xtask reproduce`: what is handed out is the same bytes, whoever
//! builds it and wherever. It takes as long as two first builds, so it is no
//! part of the checks.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::command;
use crate::output::say;
use crate::workspace::Workspace;

/// Two folders, with names of other lengths: a path would be seen in a file.
const FOLDERS: [&str; 2] = ["one", "another/with a longer name"];

/// Builds the last commit in two folders, and compares.
///
/// # Errors
///
/// When a build fails, or a file differs.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let root = std::env::temp_dir().join(format!("riksnorm-reproduce-{}", std::process::id()));
    let folders = FOLDERS.map(|folder| root.join(folder));
    // Both before the first build: it takes so long that there may be another
    // commit after it.
    folders
        .iter()
        .try_for_each(|folder| clone(workspace, folder))?;
    let sums = folders.each_ref().map(|folder| build(folder));
    if sums.iter().any(Result::is_err) {
        // The first problem is the one to tell.
        let _ = fs::remove_dir_all(&root);
    }
    let [first, second] = sums;
    let (first, second) = (first?, second?);
    let differing = differing(&first, &second);
    if !differing.is_empty() {
        bail!(
            "These are not the same each time: {}\nBoth builds are in {}",
            differing.join(", "),
            root.display()
        );
    }
    fs::remove_dir_all(&root)?;
    let files = first.lines().count();
    say(&format!("{files} files, each the same in both folders.\n"));
    Ok(())
}

/// Copies the last commit into this folder.
fn clone(workspace: &Workspace, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut clone = Command::new("git");
    clone.arg("clone").arg("--quiet").arg(workspace.path("."));
    command::run(clone.arg(folder))
}

/// The sums of a build in this folder.
fn build(folder: &Path) -> Result<String> {
    let mut dist = Command::new("cargo");
    dist.args(["xtask", "dist"]).current_dir(folder);
    command::run(dist.env_remove("CARGO_TARGET_DIR"))?;
    let sums = folder.join("dist/SHA256SUMS");
    fs::read_to_string(&sums).with_context(|| format!("{} is missing", sums.display()))
}

/// The files whose lines are not in both.
fn differing<'a>(first: &'a str, second: &'a str) -> Vec<&'a str> {
    let only = |lines: &'a str, other: &'a str| {
        lines
            .lines()
            .filter(move |line| !other.lines().any(|one| one == *line))
    };
    let lines = only(first, second).chain(only(second, first));
    let mut paths: Vec<&str> = lines.filter_map(|line| line.split("  ").nth(1)).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_or_is_missing_is_named_once() {
        let first = "aa  site/a.js\nbb  site/b.js\n";
        let second = "aa  site/a.js\ncc  site/b.js\ndd  site/c.js\n";
        assert_eq!(differing(first, second), ["site/b.js", "site/c.js"]);
        assert!(differing(first, first).is_empty());
    }
}
