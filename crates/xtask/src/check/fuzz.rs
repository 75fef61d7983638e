//! `cargo xtask fuzz`: libFuzzer searches for an input that breaks a target of
//! `crates/fuzz`. It is guided by which code an input reaches, which the stable
//! compiler can tell it: there is no tool and no other toolchain to install.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use lexopt::{Arg, Parser, ValueExt};

use crate::command;
use crate::output::say;
use crate::workspace::Workspace;

/// What tells libFuzzer which code an input reaches, and what it compares.
const FLAGS: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Cdebug-assertions -Coverflow-checks -Ccodegen-units=1";

/// The longest input that is tried, in bytes: longer ones find nothing that
/// these do not, and are slower.
const LONGEST: u32 = 4096;

/// Longer than any input takes, by far. In seconds.
const SLOW: u32 = 5;

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// One target, or all of them in turn.
    target: Option<String>,
    /// For how long each is searched.
    minutes: u32,
}

impl Options {
    /// Reads `[TARGET] [--minutes N]`.
    ///
    /// # Errors
    ///
    /// When an argument is unknown.
    pub(crate) fn read(arguments: Vec<String>) -> Result<Self> {
        let mut options = Self {
            target: None,
            minutes: 5,
        };
        let mut parser = Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Value(target) if options.target.is_none() => {
                    options.target = Some(target.string()?);
                }
                Arg::Long("minutes") => options.minutes = parser.value()?.parse()?,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(options)
    }
}

/// Searches. What breaks a target is written into its corpus, so that the tests
/// fail by it until it is mended.
///
/// # Errors
///
/// When there is no such target, nothing can be built, or an input breaks one.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let corpus = workspace.path("crates/fuzz/corpus");
    let names = match &options.target {
        Some(name) => vec![name.clone()],
        None => names(&corpus)?,
    };
    for name in &names {
        let known = corpus.join(name);
        fs::metadata(&known).with_context(|| format!("There is no target `{name}`"))?;
    }
    let folder = workspace.target().join("fuzz");
    let host = host(workspace)?;
    let mut build = workspace.locked("build");
    build
        .args(["--release", "--package=riksnorm-fuzz", "--features=search"])
        // Named, so that the build's own programs are left as they are.
        .args(["--target", &host])
        .arg("--target-dir")
        .arg(&folder)
        .env("RUSTFLAGS", FLAGS);
    command::run(&mut build)?;
    let program = folder.join(host).join("release/riksnorm-fuzz");
    for name in &names {
        say(&format!("\n== {name}: {} minutes\n", options.minutes));
        search(
            &program,
            &corpus.join(name),
            &folder.join("corpus"),
            options.minutes,
        )?;
    }
    Ok(())
}

/// What is in a folder, by name.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name()));
    let mut names = entries.collect::<Result<Vec<_>>>()?;
    names.sort();
    let text = |name: OsString| name.to_string_lossy().into_owned();
    Ok(names.into_iter().map(text).collect())
}

/// The machine that this is, as the compiler names it.
fn host(workspace: &Workspace) -> Result<String> {
    let printed = command::read(workspace.cargo().arg("-vV"))?;
    let host = printed.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("Cargo named no host")
}

fn search(program: &Path, known: &Path, reached: &Path, minutes: u32) -> Result<()> {
    let name = known.file_name().unwrap_or_default();
    let reached = reached.join(name);
    fs::create_dir_all(&reached)?;
    let mut found = OsString::from("-artifact_prefix=");
    found.push(known.join("found-"));
    let mut search = Command::new(program);
    search
        .env("FUZZ_TARGET", name)
        // Where an input panics is told once, by its message.
        .env("RUST_BACKTRACE", "0")
        .arg(format!("-max_total_time={}", minutes * 60))
        .arg(format!("-max_len={LONGEST}"))
        .arg(format!("-timeout={SLOW}"))
        .args(["-print_final_stats=1", "-verbosity=0"])
        .arg(found)
        // What reaches new code goes into the first folder.
        .args([reached.as_path(), known]);
    command::run(&mut search)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Options> {
        Options::read(arguments.iter().copied().map(String::from).collect())
    }

    #[test]
    fn a_target_and_a_time_can_be_asked_for() {
        let options = |target: Option<&str>, minutes| Options {
            target: target.map(str::to_owned),
            minutes,
        };
        assert_eq!(read(&[]).unwrap(), options(None, 5));
        assert_eq!(read(&["line"]).unwrap(), options(Some("line"), 5));
        let both = read(&["line", "--minutes", "20"]).unwrap();
        assert_eq!(both, options(Some("line"), 20));
    }

    #[test]
    fn what_is_unknown_is_refused() {
        assert!(read(&["--hours", "2"]).is_err());
        assert!(read(&["--minutes", "few"]).is_err());
        assert!(read(&["line", "typed"]).is_err());
    }
}
