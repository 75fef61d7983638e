//! `cargo xtask bench`: how long an estimate takes, and the page on an old
//! phone. Times are to be read, and hold nothing back: they follow the machine.

use anyhow::Result;

use super::browsers;
use crate::build::package;
use crate::command;
use crate::node::Node;
use crate::serve;
use crate::workspace::Workspace;

/// Times the rules alone, then a text in to a text out, natively and by the
/// package on the same situations, then the package beside other engines,
/// which it writes to `docs/benchmarks.md`.
///
/// # Errors
///
/// When Node or Python is missing or a part cannot be built or installed.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let node = Node::find(workspace)?;
    package::build(workspace, &node)?;
    let rules = ["--package", "riksnorm", "--bench", "estimate"];
    command::run(workspace.locked("bench").args(rules))?;
    command::run(node.command().arg("npm/bench.mjs"))?;
    let beside = ["peers/bench.mjs", "../docs/benchmarks.md"];
    command::run(node.command().args(beside))
}

/// Times the residents' page on an old phone and a poor connection, as Chromium
/// and Lighthouse imitate them, and writes it to `docs/phone.md`.
///
/// # Errors
///
/// When Node or a browser is missing or Lighthouse cannot be installed.
pub(crate) fn phone(workspace: &Workspace) -> Result<()> {
    let node = Node::find(workspace)?;
    let programs = browsers::find()?;
    let server = serve::built(workspace)?;
    let mut measure = node.command();
    measure
        .args(["phone/measure.mjs", "../docs/phone.md"])
        .env("RIKSNORM_URL", server.address())
        .envs(
            programs
                .iter()
                .map(|(program, path)| (program.variable, path)),
        );
    command::run(&mut measure)
}
