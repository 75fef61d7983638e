//! The hash of every file that is handed out, as `sha256sum --check` reads them.

use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::asset::hex;
use crate::files::Files;
use crate::workspace::Workspace;

/// Where they lie in `dist`.
pub(crate) const FILE: &str = "SHA256SUMS";

/// Removes those of an earlier build, which is about to be another one.
///
/// # Errors
///
/// When they are there and cannot be removed.
pub(crate) fn forget(workspace: &Workspace) -> Result<()> {
    let path = workspace.path("dist").join(FILE);
    match fs::remove_file(&path) {
        Err(problem) if problem.kind() != ErrorKind::NotFound => {
            Err(problem).with_context(|| format!("{} could not be removed", path.display()))
        }
        _ => Ok(()),
    }
}

/// A line for each file.
pub(crate) fn of(files: &Files) -> String {
    let lines = files.iter().filter(|(path, _)| *path != FILE);
    lines.fold(String::new(), |text, (path, bytes)| {
        text + &format!("{}  {path}\n", hex(&Sha256::digest(bytes)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_the_tool_writes_it() {
        let files = Files::from([
            ("site/a.txt".into(), b"a\n".to_vec()),
            (FILE.into(), b"old".to_vec()),
        ]);
        // printf 'a\n' | sha256sum
        assert_eq!(
            of(&files),
            "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  site/a.txt\n"
        );
    }
}
