//! Makes a module smaller with Binaryen's `wasm-opt`.

use std::fs;

use anyhow::{Context, Result};

use crate::build::asset::hash;
use crate::command;
use crate::node::Node;
use crate::workspace::Workspace;

/// What Rust 1.95 compiles to by itself and every browser of the last years
/// takes. Never `--all-features`: it makes modules that browsers refuse.
const FLAGS: &[&str] = &[
    "-Oz",
    // What it finds twice compresses better twice.
    "--skip-pass=local-cse",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
    "--strip-target-features",
];

/// What becomes of the names of functions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// They are left out, as nobody needs them who runs the module.
    Dropped,
    /// They stay, for who looks what the module consists of.
    Kept,
}

/// The module, optimised for size. The result is kept in the target folder,
/// since the same module comes again with every build of anything else.
///
/// # Errors
///
/// When `wasm-opt` is missing or refuses the module.
pub(crate) fn optimise(
    workspace: &Workspace,
    node: &Node,
    wasm: &[u8],
    names: Names,
) -> Result<Vec<u8>> {
    let names = match names {
        Names::Dropped => "--strip-debug",
        Names::Kept => "--debuginfo",
    };
    let binaryen = node.package_file("binaryen/package.json");
    let version =
        fs::read(&binaryen).with_context(|| format!("{} could not be read", binaryen.display()))?;
    let key = hash(&[wasm, &version, FLAGS.join(" ").as_bytes(), names.as_bytes()].concat());
    let folder = workspace.target().join("optimised");
    let kept = folder.join(format!("{key}.wasm"));
    if let Ok(bytes) = fs::read(&kept) {
        return Ok(bytes);
    }

    fs::create_dir_all(&folder)
        .with_context(|| format!("{} could not be made", folder.display()))?;
    let own = |kind: &str| folder.join(format!("{key}-{}.{kind}", std::process::id()));
    let (input, output) = (own("in.wasm"), own("out.wasm"));
    fs::write(&input, wasm).with_context(|| format!("{} could not be written", input.display()))?;
    let ran = command::run(
        node.command()
            .arg(node.package_file("binaryen/bin/wasm-opt"))
            .args(FLAGS)
            .arg(names)
            .arg(&input)
            .arg("-o")
            .arg(&output),
    );
    let _ = fs::remove_file(&input);
    ran?;
    // Moved into place whole, so that nobody reads a half-written one.
    fs::rename(&output, &kept)
        .with_context(|| format!("{} could not be moved", output.display()))?;
    fs::read(&kept).with_context(|| format!("{} could not be read", kept.display()))
}
