//! What the app writes as HTML when the site is built: the first step, so that
//! it can be read and filled in before the app has arrived, and what stands on
//! the page where the app does not run.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::build::texts::Texts;
use crate::command;
use crate::workspace::Workspace;

/// What is written in a language.
#[derive(Clone, Default)]
pub(crate) struct Written {
    /// The first step.
    pub(crate) first_step: String,
    /// The amounts in force, where to turn, and the accessibility statement.
    pub(crate) without_app: String,
    /// The norm and where to turn in few words, for an embed that does not show.
    pub(crate) short: String,
}

/// Lets the app write its parts of the pages, by language. It is asked once
/// for all: each time Cargo looks through the whole app.
///
/// # Errors
///
/// When the app does not compile for this machine or cannot read a table.
pub(crate) fn write(workspace: &Workspace, texts: &[Texts]) -> Result<BTreeMap<String, Written>> {
    let mut prerender = workspace.locked("run");
    prerender
        .args(["--quiet", "--package", "riksnorm-resident"])
        .args(["--features", "prerender", "--bin", "riksnorm-prerender"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = prerender
        .spawn()
        .map_err(|error| command::not_started(&prerender, error))?;
    if let Some(mut input) = child.stdin.take() {
        let tables: Vec<&[u8]> = texts.iter().map(|texts| &*texts.asset.bytes).collect();
        // Where it ends without reading, its status tells why.
        let _ = input.write_all(&tables.join(&0));
    }
    let output = child.wait_with_output()?;
    ensure!(
        output.status.success(),
        "`{}` failed ({}).",
        command::shown(&prerender),
        output.status
    );
    let html = String::from_utf8(output.stdout).context("The parts are not UTF-8")?;
    let mut parts = html.split('\0');
    let mut part = || parts.next().context("A part is missing.").map(String::from);
    let in_language = |texts: &Texts| {
        let written = Written {
            first_step: part()?,
            without_app: part()?,
            short: part()?,
        };
        Ok((texts.language.clone(), written))
    };
    texts.iter().map(in_language).collect()
}
