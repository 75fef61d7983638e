//! The tests of the pages in browsers.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Error, Result, anyhow};

use super::browsers;
use crate::command;
use crate::node::Node;
use crate::serve;
use crate::workspace::Workspace;

/// Where a run leaves the traces of the tests that failed in it.
const FAILED: &str = "tests/artefacts/failed";

/// How many traces are named at most.
const SHOWN: usize = 5;

/// Tests the built site.
///
/// # Errors
///
/// When a browser is missing or a test fails: then the error names the
/// traces, which show what the browser did.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let node = Node::find(workspace)?;
    let programs = browsers::find()?;
    let server = serve::built(workspace)?;
    let failed = workspace.path(FAILED);
    let mut tests = node.command();
    tests
        .arg(node.package_file("@playwright/test/cli.js"))
        .arg("test")
        .args(projects(env::var("ENGINES").ok()))
        .env("RIKSNORM_URL", server.address())
        .envs(
            programs
                .iter()
                .map(|(program, path)| (program.variable, path)),
        );
    command::run(&mut tests).map_err(|problem| with_traces(&problem, &failed))
}

/// The engines that are asked for, or all when none is: see
/// `tests/e2e/engines.mjs`.
fn projects(engines: Option<String>) -> Vec<String> {
    let engines = engines.unwrap_or_default();
    engines
        .split_whitespace()
        .map(|engine| format!("--project={engine}"))
        .collect()
}

/// The problem, and how to see what the browser did where a test failed.
fn with_traces(problem: &Error, failed: &Path) -> Error {
    let tests = fs::read_dir(failed).into_iter().flatten().flatten();
    let traces = tests.map(|test| test.path().join("trace.zip"));
    let mut traces: Vec<PathBuf> = traces.filter(|trace| trace.is_file()).collect();
    traces.sort();
    traces.truncate(SHOWN);
    let shown = traces.iter().map(|trace| {
        let trace = trace.display();
        format!("\nIts trace: npx --prefix tests playwright show-trace {trace}")
    });
    anyhow!("{problem:#}{}", shown.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{Files, write_folder};

    #[test]
    fn the_engines_that_are_asked_for_are_run() {
        assert!(projects(None).is_empty());
        let asked = projects(Some("firefox webkit".to_owned()));
        assert_eq!(asked, ["--project=firefox", "--project=webkit"]);
    }

    #[test]
    fn a_failure_names_its_traces() {
        let folder = std::env::temp_dir().join(format!("riksnorm-traces-{}", std::process::id()));
        let files = Files::from([
            ("start-help/trace.zip".into(), vec![]),
            ("start-words/page.png".into(), vec![]),
        ]);
        write_folder(&folder, &files).unwrap();
        let problem = with_traces(&anyhow!("`npx` failed."), &folder).to_string();
        fs::remove_dir_all(&folder).unwrap();
        let lines: Vec<&str> = problem.lines().collect();
        assert_eq!(lines.len(), 2, "{problem}");
        assert_eq!(lines[0], "`npx` failed.");
        assert!(lines[1].ends_with("start-help/trace.zip"), "{problem}");
        assert_eq!(
            with_traces(&anyhow!("Alone."), &folder).to_string(),
            "Alone."
        );
    }
}
