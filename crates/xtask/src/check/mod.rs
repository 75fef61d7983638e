//! `cargo xtask test`: every check, one after the other, stopping at none.

pub(crate) mod bench;
pub(crate) mod browsers;
pub(crate) mod budget;
mod checks;
mod end_to_end;
pub(crate) mod fuzz;
mod report;
pub(crate) mod reproduce;
mod supply;
pub(crate) mod wasm_size;
mod weight;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use self::checks::{CHECKS, Check};
use self::report::{Outcome, Report};
use crate::build;
use crate::node::Node;
use crate::output::say;
use crate::workspace::Workspace;

/// The names of all checks, in the order in which they are run.
pub(crate) fn all_names() -> Vec<&'static str> {
    CHECKS.iter().map(|check| check.name).collect()
}

/// Runs every check, or those that are named and those that they need.
///
/// # Errors
///
/// When a name is unknown.
pub(crate) fn run(workspace: &Workspace, names: &[String]) -> Result<ExitCode> {
    let mut report = Report::default();
    for check in selected(names)? {
        say(&format!("\n== {}: {}\n", check.name, check.does));
        let start = Instant::now();
        let missing = check.needs.iter().find(|need| !report.has_passed(need));
        let outcome = match missing {
            Some(need) => Outcome::Skipped { need },
            None => match (check.run)(workspace) {
                Ok(()) => Outcome::Passed,
                Err(problem) => {
                    eprintln!("{problem:#}");
                    Outcome::Failed(problem)
                }
            },
        };
        report.add(check.name, outcome, start.elapsed());
    }
    say(&format!("\n{report}"));
    Ok(report.exit_code())
}

/// Builds everything that is handed out, and prints what it weighs.
///
/// # Errors
///
/// When a part cannot be built.
pub(crate) fn dist(workspace: &Workspace) -> Result<()> {
    build::run(workspace, &Node::find(workspace)?)?;
    let publiccode = std::fs::read_to_string(workspace.path("publiccode.yml"))?;
    if publiccode.contains("//example.org/") {
        say(
            "publiccode.yml names example.org, and so does .well-known/security.txt: put the address there at which faults are taken in.\n",
        );
    }
    budget::print_sizes(workspace)
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
