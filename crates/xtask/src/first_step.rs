//! The first step as HTML, so that it can be read and filled in before the
//! app has arrived.

use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::command;
use crate::workspace::Workspace;

/// Lets the app write its own first step, with a language's text table.
///
/// # Errors
///
/// When the app does not compile for this machine or cannot read the table.
pub(crate) fn write(workspace: &Workspace, table: &[u8]) -> Result<String> {
    let mut prerender = workspace.cargo();
    prerender
        .args(["run", "--quiet", "--package", "riksnorm-web"])
        .args(["--features", "prerender", "--bin", "riksnorm-prerender"])
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
    String::from_utf8(output.stdout).context("The first step is not UTF-8.")
}
