//! Compiles a package of the workspace to Wasm, the same bytes on every
//! machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::command;
use crate::workspace::Workspace;

/// The Wasm target's name.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// A profile in the root manifest.
#[derive(Clone, Copy)]
pub(crate) enum Profile {
    /// For the apps, which favours size.
    App,
    /// For the package.
    Package,
}

/// Compiles the package and returns the module.
///
/// # Errors
///
/// When the target cannot be installed or the package does not compile.
pub(crate) fn build(
    workspace: &Workspace,
    package: &str,
    artefact: &str,
    profile: Profile,
) -> Result<Vec<u8>> {
    let (profile, arguments): (_, &[&str]) = match profile {
        // The relocations say what reaches what: see `split`.
        Profile::App => (
            "wasm",
            &["--bin", package, "--", "-Clink-arg=--emit-relocs"],
        ),
        Profile::Package => ("wasm-package", &["--lib"]),
    };
    add_target(workspace)?;
    // Where the sources of the dependencies lie is known once they are there.
    command::run(workspace.locked("fetch").args(["--target", TARGET]))?;
    // One package at a time: built together, each would get the features that
    // the other asks of a shared dependency.
    command::run(
        workspace
            .locked("rustc")
            .args(["--target", TARGET, "--profile", profile])
            .args(["--package", package])
            .args(arguments)
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", flags(workspace)?),
    )?;
    let path = workspace
        .target()
        .join(TARGET)
        .join(profile)
        .join(format!("{artefact}.wasm"));
    fs::read(&path).with_context(|| format!("{} could not be read", path.display()))
}

/// Installs the Wasm target where it is missing.
///
/// # Errors
///
/// When rustup is missing or cannot install it.
pub(crate) fn add_target(workspace: &Workspace) -> Result<()> {
    if sysroot(workspace)?
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    command::run(
        Command::new("rustup")
            .current_dir(workspace.root())
            .args(["target", "add", TARGET]),
    )
    .context("The Wasm target is missing")
}

fn sysroot(workspace: &Workspace) -> Result<PathBuf> {
    let mut rustc = rustc(workspace);
    let printed = command::read(rustc.args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(printed.trim()))
}

fn rustc(workspace: &Workspace) -> Command {
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(workspace.root());
    rustc
}

/// Compiler flags that keep the machine's folders out of the module. The names
/// of functions tell for which types they were compiled: `cargo xtask size`
/// goes by them, and nothing that is shipped has them.
fn flags(workspace: &Workspace) -> Result<String> {
    let cargo_home = cargo_home()?;
    let sysroot = sysroot(workspace)?.join("lib/rustlib/src/rust");
    // Where two prefixes fit, the later one counts.
    let mut prefixes = vec![
        (workspace.root().to_path_buf(), "/riksnorm".to_owned()),
        (workspace.target().to_path_buf(), "/target".to_owned()),
        (cargo_home.clone(), "/cargo".to_owned()),
    ];
    // The folder of a registry is named by its host, which may be a mirror.
    for registry in folders(&cargo_home.join("registry/src")) {
        prefixes.push((registry, "/cargo/registry".to_owned()));
    }
    prefixes.push((sysroot, format!("/rustc/{}", commit(workspace)?)));
    Ok(format!(
        "-Csymbol-mangling-version=v0\u{1f}{}",
        encoded(&prefixes)
    ))
}

/// The flags as `CARGO_ENCODED_RUSTFLAGS` takes them, so that a folder may
/// have a space in its name.
fn encoded(prefixes: &[(PathBuf, String)]) -> String {
    prefixes
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect::<Vec<_>>()
        .join("\u{1f}")
}

fn cargo_home() -> Result<PathBuf> {
    match env::var_os("CARGO_HOME") {
        Some(home) => Ok(PathBuf::from(home)),
        None => Ok(env::home_dir()
            .context("There is no home folder: set CARGO_HOME.")?
            .join(".cargo")),
    }
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(parent)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// The compiler's commit: what stands for the sources of the standard library
/// in a module where they are not installed.
fn commit(workspace: &Workspace) -> Result<String> {
    let printed = command::read(rustc(workspace).arg("-vV"))?;
    printed
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .map(String::from)
        .context("`rustc -vV` gave no commit-hash.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_told_apart_even_with_spaces() {
        let prefixes = [
            (PathBuf::from("/my work"), "/riksnorm".to_owned()),
            (PathBuf::from("/c"), "/cargo".to_owned()),
        ];
        assert_eq!(
            encoded(&prefixes),
            "--remap-path-prefix=/my work=/riksnorm\u{1f}--remap-path-prefix=/c=/cargo"
        );
    }
}
