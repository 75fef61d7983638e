//! `cargo xtask test`: every check, one after the other, stopping at none.

pub(crate) mod bench;
mod budget;
pub(crate) mod chromium;
pub(crate) mod size;
mod tally;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::build::{self, site, wasm};
use crate::check::tally::Tally;
use crate::command;
use crate::node::Node;
use crate::output::say;
use crate::problem::in_words;
use crate::serve::{Server, Site};
use crate::workspace::Workspace;

struct Check {
    name: &'static str,
    does: &'static str,
    /// What has to have passed before; it is run where only this is asked for.
    needs: &'static [&'static str],
    run: fn(&Workspace, &mut Tally) -> Result<()>,
}

const CHECKS: &[Check] = &[
    Check {
        name: "fmt",
        does: "cargo fmt --all --check",
        needs: &[],
        run: |workspace, _| {
            let arguments = ["fmt", "--all", "--check"];
            command::run(workspace.cargo().args(arguments))
        },
    },
    Check {
        name: "clippy",
        does: "cargo clippy, everything, for this machine",
        needs: &[],
        run: |workspace, _| {
            let arguments = [
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ];
            command::run(workspace.cargo().args(arguments))
        },
    },
    Check {
        name: "clippy-wasm",
        does: "cargo clippy, the apps and the package, for Wasm",
        needs: &[],
        run: |workspace, _| {
            wasm::add_target(workspace)?;
            let arguments = ["clippy", "--target", wasm::TARGET];
            let packages = ["riksnorm-resident", "riksnorm-desk", "riksnorm-wasm"]
                .into_iter()
                .flat_map(|package| ["--package", package]);
            let lints = ["--", "-D", "warnings"];
            command::run(workspace.cargo().args(arguments).args(packages).args(lints))
        },
    },
    Check {
        name: "unit",
        does: "cargo test --workspace",
        needs: &[],
        run: |workspace, tally| {
            // To the end, so that all that failed is told at once.
            let arguments = ["test", "--workspace", "--no-fail-fast"];
            tally.run(workspace.cargo().args(arguments))
        },
    },
    Check {
        name: "docs",
        does: "cargo doc of the crates that others use",
        needs: &[],
        run: |workspace, _| {
            let packages = ["", "-contract", "-line", "-texts"];
            let packages = packages.map(|end| format!("--package=riksnorm{end}"));
            let mut cargo = workspace.cargo();
            cargo.env("RUSTDOCFLAGS", "-D warnings");
            command::run(cargo.args(["doc", "--no-deps"]).args(packages))
        },
    },
    Check {
        name: "node",
        does: "npm ci in tests, where its packages are not the locked ones",
        needs: &[],
        run: |workspace, _| Node::find(workspace).map(|_| ()),
    },
    Check {
        name: "dist",
        does: "cargo xtask dist",
        needs: &["node"],
        run: |workspace, _| {
            build::run(workspace, &Node::find(workspace)?)?;
            size::run(workspace)
        },
    },
    Check {
        name: "budget",
        does: "what a visit weighs, held against what it may",
        needs: &["node", "dist"],
        run: |workspace, _| budget::check(workspace),
    },
    Check {
        name: "types",
        does: "tsc --strict --noEmit of tests/npm",
        needs: &["node", "dist"],
        run: types,
    },
    Check {
        name: "npm",
        does: "node --test tests/npm",
        needs: &["node", "dist"],
        run: |workspace, tally| node_tests(workspace, tally, "npm", None),
    },
    Check {
        name: "e2e",
        does: "node --test tests/e2e, in a browser",
        needs: &["node", "dist"],
        run: end_to_end,
    },
];

/// The names of all checks, in the order in which they are run.
pub(crate) fn all_names() -> Vec<&'static str> {
    CHECKS.iter().map(|check| check.name).collect()
}

enum Outcome {
    Passed,
    Failed(String),
    NotRun(&'static str),
}

/// Runs every check, or those that are named.
///
/// # Errors
///
/// When a name is unknown.
pub(crate) fn run(workspace: &Workspace, names: &[String]) -> Result<ExitCode> {
    let mut tally = Tally::default();
    let mut outcomes: Vec<(&Check, Outcome)> = Vec::new();
    for check in selected(names)? {
        say(&format!("\n== {}: {}\n", check.name, check.does));
        let missing = check.needs.iter().copied().find(|need| {
            !outcomes
                .iter()
                .any(|(done, outcome)| done.name == *need && matches!(outcome, Outcome::Passed))
        });
        let outcome = match missing {
            Some(need) => Outcome::NotRun(need),
            None => match (check.run)(workspace, &mut tally) {
                Ok(()) => Outcome::Passed,
                Err(problem) => {
                    let problem = in_words(&problem);
                    eprintln!("{problem}");
                    Outcome::Failed(problem)
                }
            },
        };
        outcomes.push((check, outcome));
    }
    Ok(summarise(&outcomes, tally))
}

fn selected(names: &[String]) -> Result<Vec<&'static Check>> {
    if let Some(unknown) = names
        .iter()
        .find(|name| CHECKS.iter().all(|check| check.name != name.as_str()))
    {
        bail!(
            "There is no check `{unknown}`; there are: {}.",
            all_names().join(" ")
        );
    }
    let is_named = |check: &Check| names.iter().any(|name| name == check.name);
    let is_needed = |check: &Check| {
        CHECKS
            .iter()
            .any(|other| is_named(other) && other.needs.contains(&check.name))
    };
    Ok(CHECKS
        .iter()
        .filter(|check| names.is_empty() || is_named(check) || is_needed(check))
        .collect())
}

fn summarise(outcomes: &[(&Check, Outcome)], tally: Tally) -> ExitCode {
    say("\n== Summary\n");
    for (check, outcome) in outcomes {
        match outcome {
            Outcome::Passed => say(&format!("passed   {}\n", check.name)),
            Outcome::Failed(problem) => say(&format!("FAILED   {}: {problem}\n", check.name)),
            Outcome::NotRun(need) => {
                say(&format!("NOT RUN  {}: {need} has not passed\n", check.name));
            }
        }
    }
    let passed = outcomes
        .iter()
        .filter(|(_, outcome)| matches!(outcome, Outcome::Passed))
        .count();
    let failed = outcomes.len() - passed;
    say(&format!("Checks: {passed} passed, {failed} failed\n"));
    if tally != Tally::default() {
        say(&format!(
            "Tests: {} passed, {} failed\n",
            tally.passed, tally.failed
        ));
    }
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn types(workspace: &Workspace, _: &mut Tally) -> Result<()> {
    let project = workspace.path("tests/npm/tsconfig.json");
    if !project.is_file() {
        bail!("tests/npm/tsconfig.json is missing.");
    }
    let node = Node::find(workspace)?;
    command::run(
        node.command()
            .arg(node.package_file("typescript/bin/tsc"))
            .arg("--project")
            .arg(project)
            .args(["--strict", "--noEmit"]),
    )
}

fn end_to_end(workspace: &Workspace, tally: &mut Tally) -> Result<()> {
    let server = Server::start(0, Site::new(site::read(workspace)?))?;
    node_tests(workspace, tally, "e2e", Some(&server))
}

fn node_tests(
    workspace: &Workspace,
    tally: &mut Tally,
    folder: &str,
    server: Option<&Server>,
) -> Result<()> {
    let node = Node::find(workspace)?;
    let tests = node.tests_in(folder)?;
    let mut command = node.command();
    // The same closing lines on every machine, terminal or not.
    command.args(["--test", "--test-reporter=spec"]).args(tests);
    if let Some(server) = server {
        command
            .env("CHROMIUM", chromium::find()?)
            .env("RIKSNORM_URL", server.address());
    }
    tally.run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(asked: &[&str]) -> Vec<&'static str> {
        let asked: Vec<String> = asked.iter().copied().map(String::from).collect();
        let checks = selected(&asked).unwrap();
        checks.iter().map(|check| check.name).collect()
    }

    #[test]
    fn all_are_run_unless_some_are_named() {
        assert_eq!(chosen(&[]), all_names());
        assert_eq!(chosen(&["unit", "fmt"]), ["fmt", "unit"]);
    }

    #[test]
    fn what_is_needed_is_run_first() {
        assert_eq!(chosen(&["e2e"]), ["node", "dist", "e2e"]);
        for (at, check) in CHECKS.iter().enumerate() {
            for need in check.needs {
                assert!(CHECKS[..at].iter().any(|before| before.name == *need));
            }
        }
    }

    #[test]
    fn an_unknown_name_is_a_problem() {
        assert!(selected(&["lint".to_owned()]).is_err());
    }
}
