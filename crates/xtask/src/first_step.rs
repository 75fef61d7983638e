//! What the app writes as HTML when the site is built: the first step, so that
//! it can be read and filled in before the app has arrived, and what stands on
//! the page where the app does not run.

use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::command;
use crate::workspace::Workspace;

/// The first step.
pub(crate) const FIRST_STEP: &str = "first-step";
/// The amounts in force, where to turn, and the accessibility statement.
pub(crate) const WITHOUT_APP: &str = "without-app";
/// The norm and where to turn in few words, for an embed that does not show.
pub(crate) const SHORT: &str = "short";

/// Lets the app write a part of the page, with a language's text table.
///
/// # Errors
///
/// When the app does not compile for this machine or cannot read the table.
pub(crate) fn write(workspace: &Workspace, part: &str, table: &[u8]) -> Result<String> {
    let mut prerender = workspace.cargo();
    prerender
        .args(["run", "--quiet", "--package", "riksnorm-web"])
        .args(["--features", "prerender", "--bin", "riksnorm-prerender"])
        .args(["--", part])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = prerender
        .spawn()
        .map_err(|error| command::not_started(&prerender, error))?;
    if let Some(mut input) = child.stdin.take() {
        // Where it ends without reading, its status tells why.
        let _ = input.write_all(table);
    }
    let output = child.wait_with_output()?;
    ensure!(
        output.status.success(),
        "`{}` failed ({}).",
        command::shown(&prerender),
        output.status
    );
    String::from_utf8(output.stdout).context("The part is not UTF-8.")
}
