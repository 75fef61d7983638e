//! The checks, in the order in which they are run.

use anyhow::Result;

use super::{budget, end_to_end, supply};
use crate::build::wasm;
use crate::command;
use crate::node::Node;
use crate::serve;
use crate::workspace::Workspace;

/// A check that passes or fails as a whole.
pub(crate) struct Check {
    /// What it is called on the command line.
    pub(crate) name: &'static str,
    /// What it does, in a few words.
    pub(crate) does: &'static str,
    /// The checks that have to pass before it.
    pub(crate) needs: &'static [&'static str],
    /// Runs it.
    pub(crate) run: fn(&Workspace) -> Result<()>,
}

/// Every check.
pub(crate) const CHECKS: &[Check] = &[
    Check {
        name: "fmt",
        does: "cargo fmt",
        needs: &[],
        run: |workspace| command::run(workspace.cargo().args(["fmt", "--all", "--check"])),
    },
    Check {
        name: "clippy",
        does: "cargo clippy, everything, for this machine",
        needs: &[],
        run: |workspace| {
            let mut clippy = workspace.locked("clippy");
            clippy.args(["--workspace", "--all-targets", "--", "-D", "warnings"]);
            command::run(&mut clippy)
        },
    },
    Check {
        name: "clippy-wasm",
        does: "cargo clippy, the apps and the package, for Wasm",
        needs: &[],
        run: |workspace| {
            wasm::add_target(workspace)?;
            let packages = ["resident", "desk", "wasm"];
            let mut clippy = workspace.locked("clippy");
            clippy
                .args(["--target", wasm::TARGET])
                .args(packages.map(|end| format!("--package=riksnorm-{end}")))
                .args(["--", "-D", "warnings"]);
            command::run(&mut clippy)
        },
    },
    Check {
        name: "unit",
        does: "cargo test, everything",
        needs: &[],
        // To the end, so that everything that fails is shown at once.
        run: |workspace| {
            let mut test = workspace.locked("test");
            command::run(test.args(["--workspace", "--no-fail-fast"]))
        },
    },
    Check {
        name: "docs",
        does: "cargo doc, the crates that others use",
        needs: &[],
        run: |workspace| {
            let packages = ["", "-contract", "-line", "-texts"];
            let mut doc = workspace.locked("doc");
            doc.arg("--no-deps")
                .args(packages.map(|end| format!("--package=riksnorm{end}")))
                .env("RUSTDOCFLAGS", "-D warnings");
            command::run(&mut doc)
        },
    },
    Check {
        name: "supply",
        does: "cargo deny, what comes from others",
        needs: &[],
        run: supply::check,
    },
    Check {
        name: "node",
        does: "npm ci in tests, where its packages are not the locked ones",
        needs: &[],
        run: |workspace| Node::find(workspace).map(|_| ()),
    },
    Check {
        name: "dist",
        does: "cargo xtask dist",
        needs: &["node"],
        run: super::dist,
    },
    Check {
        name: "budget",
        does: "what a visit weighs, held against what it may",
        needs: &["node", "dist"],
        run: budget::check,
    },
    Check {
        name: "types",
        does: "tsc, the page scripts and the package's types",
        needs: &["node", "dist"],
        run: |workspace| {
            let node = Node::find(workspace)?;
            for folder in ["web/script", "web/script/offline", "tests/npm"] {
                let mut tsc = node.command();
                tsc.arg(node.package_file("typescript/bin/tsc"))
                    .args(["--strict", "--noEmit", "--project"])
                    .arg(workspace.path(folder).join("tsconfig.json"));
                command::run(&mut tsc)?;
            }
            Ok(())
        },
    },
    Check {
        name: "npm",
        does: "node --test, the package",
        needs: &["node", "dist"],
        run: |workspace| {
            let node = Node::find(workspace)?;
            command::run(&mut node.tests_in("npm")?)
        },
    },
    Check {
        name: "hosts",
        does: "nginx and Apache with the headers of dist, where they are installed",
        needs: &["node", "dist"],
        run: |workspace| {
            let node = Node::find(workspace)?;
            let server = serve::built(workspace)?;
            let mut tests = node.tests_in("hosts")?;
            command::run(tests.env("RIKSNORM_URL", server.address()))
        },
    },
    Check {
        name: "e2e",
        does: "the pages in browsers",
        needs: &["node", "dist"],
        run: end_to_end::check,
    },
];
