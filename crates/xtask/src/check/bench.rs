//! `cargo xtask bench`: how long an estimate takes. Times are to be read, and
//! hold nothing back: they follow the machine.

use anyhow::Result;

use crate::build::package;
use crate::command;
use crate::node::Node;
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
