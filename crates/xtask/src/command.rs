//! Runs other programs; one that is missing is said in words, with what to do.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Error, Result, anyhow, bail};

/// Runs the command with its output shown as it comes.
///
/// # Errors
///
/// When the program is missing, cannot be started, or ends with a failure.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| not_started(command, error))?;
    if !status.success() {
        bail!("`{}` failed ({status}).", shown(command));
    }
    Ok(())
}

/// Runs the command and returns what it printed.
///
/// # Errors
///
/// When the program is missing, cannot be started, ends with a failure, or
/// prints what is not UTF-8.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let Output { status, stdout, .. } = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(command, error))?;
    if !status.success() {
        bail!("`{}` failed ({status}).", shown(command));
    }
    String::from_utf8(stdout)
        .with_context(|| format!("`{}` printed what is not UTF-8", shown(command)))
}

/// The command as a person would type it, without its environment.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Why the command could not be started, and what to do about it.
pub(crate) fn not_started(command: &Command, error: std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        anyhow!("`{program}` is missing. {}", advice(&program))
    } else {
        anyhow!(error).context(format!("`{}` could not be started", shown(command)))
    }
}

fn advice(program: &str) -> &'static str {
    match program {
        "rustup" => {
            "Install Rust by rustup (https://rustup.rs), or add the target \
             wasm32-unknown-unknown in the way your Rust was installed."
        }
        "node" | "npm" => {
            "Install Node 20 or newer with npm (on Debian: apt-get install nodejs npm)."
        }
        _ => "Install it, or put it on PATH.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_says_what_to_do() {
        let problem = run(&mut Command::new("no-such-program-anywhere")).unwrap_err();
        assert_eq!(
            problem.to_string(),
            "`no-such-program-anywhere` is missing. Install it, or put it on PATH."
        );
    }

    #[test]
    fn a_command_is_shown_as_typed() {
        assert_eq!(
            shown(Command::new("/somewhere/cargo").args(["fmt", "--all"])),
            "cargo fmt --all"
        );
    }
}
