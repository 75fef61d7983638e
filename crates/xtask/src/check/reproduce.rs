//! `cargo xtask reproduce`: what is handed out is the same bytes, whoever
//! builds it and wherever. It takes as long as a first build, so it is no part
//! of the checks.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::build::checksums;
use crate::command;
use crate::output::say;
use crate::workspace::Workspace;

/// The other folder, of a name that no one has: it would be seen in a file.
const FOLDER: &str = "another/with a longer name";

/// Builds the last commit here and in another folder, and compares.
///
/// # Errors
///
/// When something is not committed, a build fails, or a file differs.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let mut status = Command::new("git");
    status
        .args(["status", "--porcelain"])
        .current_dir(workspace.path("."));
    let changes = command::read(&mut status)?;
    ensure!(
        changes.is_empty(),
        "The other folder gets the last commit, so commit first:\n{changes}"
    );
    let root = std::env::temp_dir().join(format!("riksnorm-reproduce-{}", std::process::id()));
    let folder = root.join(FOLDER);
    clone(workspace, &folder)?;
    super::dist(workspace)?;
    let here = sums(&workspace.path("."))?;
    let there = build(&folder).and_then(|()| sums(&folder));
    if there.is_err() {
        // The first problem is the one to tell.
        let _ = fs::remove_dir_all(&root);
    }
    let there = there?;
    let differing = differing(&here, &there);
    if !differing.is_empty() {
        bail!(
            "These are not the same each time: {}\nThe other build is in {}",
            differing.join(", "),
            root.display()
        );
    }
    fs::remove_dir_all(&root)?;
    let files = here.lines().count();
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

/// Builds in this folder, from nothing, by this program.
fn build(folder: &Path) -> Result<()> {
    let mut dist = Command::new(std::env::current_exe()?);
    dist.arg("dist").current_dir(folder);
    command::run(dist.env_remove("CARGO_TARGET_DIR"))
}

/// The sums of what was built in this folder.
fn sums(folder: &Path) -> Result<String> {
    let sums = folder.join("dist").join(checksums::FILE);
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
