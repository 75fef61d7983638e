//! What comes from others: licences, sources and known vulnerabilities, by
//! cargo-deny and `deny.toml`.

use anyhow::{Result, bail, ensure};

use crate::command;
use crate::output::say;
use crate::workspace::Workspace;

/// Checks every crate of the lock file. Without cargo-deny nothing is checked,
/// which only a build server takes for a fault, and without the database of
/// vulnerabilities these are not: both are said.
///
/// # Errors
///
/// When a crate is not allowed, or is known to be vulnerable.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let deny = |arguments: &[&str]| {
        let mut cargo = workspace.cargo();
        cargo.args(["deny", "--locked"]).args(arguments);
        cargo
    };
    let version = deny(&["--version"]).output();
    if !version.is_ok_and(|version| version.status.success()) {
        let missing = "cargo-deny is not installed (cargo install --locked cargo-deny)";
        ensure!(std::env::var_os("CI").is_none(), missing);
        say(&format!("Skipped: {missing}.\n"));
        return Ok(());
    }
    command::run(&mut deny(&["check", "licenses", "bans", "sources"]))?;
    if let Err(problem) = command::run(&mut deny(&["fetch", "db"])) {
        say(&format!(
            "Skipped: known vulnerabilities, as their database could not be fetched. {problem}\n"
        ));
        return Ok(());
    }
    match command::run(&mut deny(&["check", "--disable-fetch", "advisories"])) {
        Err(problem) => bail!("A dependency has a known vulnerability. {problem}"),
        Ok(()) => Ok(()),
    }
}
