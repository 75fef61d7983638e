//! Node and the packages that `tests/package-lock.json` pins.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::command;
use crate::workspace::Workspace;

const OLDEST: u32 = 20;

/// Node, with the packages in `tests/node_modules`.
pub(crate) struct Node {
    tests: PathBuf,
}

impl Node {
    /// Looks for Node and npm, and installs the packages where they are
    /// missing or older than the lock file.
    ///
    /// # Errors
    ///
    /// When Node or npm is missing or too old, or the packages cannot be
    /// installed.
    pub(crate) fn find(workspace: &Workspace) -> Result<Self> {
        let version = command::read(Command::new("node").arg("--version"))?;
        ensure!(
            major(&version).is_some_and(|major| major >= OLDEST),
            "Node {} is too old: install Node {OLDEST} or newer.",
            version.trim()
        );
        let node = Self {
            tests: workspace.path("tests"),
        };
        if !node.is_installed() {
            // `--no-audit`: there may be no way to the advisories.
            let npm = ["ci", "--no-audit", "--no-fund"];
            command::run(Command::new("npm").args(npm).current_dir(&node.tests))?;
        }
        Ok(node)
    }

    fn is_installed(&self) -> bool {
        let written = |path: &str| modified(&self.tests.join(path));
        // npm writes this file last.
        let installed = written("node_modules/.package-lock.json");
        installed.is_some() && installed >= written("package-lock.json")
    }

    /// Node in the folder `tests`, about to run a script.
    pub(crate) fn command(&self) -> Command {
        let mut node = Command::new("node");
        node.current_dir(&self.tests);
        node
    }

    /// A file of an installed package.
    pub(crate) fn package_file(&self, inside: &str) -> PathBuf {
        self.tests.join("node_modules").join(inside)
    }

    /// Node's own test runner with every test in a folder of `tests`. They are
    /// named one by one, as versions of Node read a folder's name differently.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read or holds no test.
    pub(crate) fn tests_in(&self, folder: &str) -> Result<Command> {
        let path = self.tests.join(folder);
        let entries = fs::read_dir(&path)
            .with_context(|| format!("There is no folder {}", path.display()))?;
        let names = entries.flatten().map(|entry| entry.file_name());
        let tests = names.map(|name| Path::new(folder).join(name));
        let mut tests: Vec<PathBuf> = tests.filter(|path| is_test(path)).collect();
        tests.sort();
        ensure!(
            !tests.is_empty(),
            "There is no test (*.test.mjs, *.test.js) in {}.",
            path.display()
        );
        let mut command = self.command();
        // The same output on every machine, terminal or not.
        command.args(["--test", "--test-reporter=spec"]).args(tests);
        Ok(command)
    }
}

fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}

fn is_test(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.ends_with(".test.mjs") || name.ends_with(".test.js"))
}

fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_node_prints_them() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20"), None);
    }

    #[test]
    fn only_tests_are_tests() {
        assert!(is_test(Path::new("npm/values.test.mjs")));
        assert!(!is_test(Path::new("npm/package.mjs")));
        assert!(!is_test(Path::new("npm/types.test.ts")));
    }
}
