//! Whole folders, read into memory and written from it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

/// Files by their path inside a folder, with `/` between the parts.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Every file in the folder and the folders in it; none when there is no such
/// folder.
///
/// # Errors
///
/// When a file cannot be read.
pub(crate) fn read_folder(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    read_into(&mut files, folder, "")
        .with_context(|| format!("{} could not be read", folder.display()))?;
    Ok(files)
}

fn read_into(files: &mut Files, folder: &Path, prefix: &str) -> Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let inside = format!("{prefix}{}", name.to_string_lossy());
        if entry.path().is_dir() {
            read_into(files, &entry.path(), &format!("{inside}/"))?;
        } else {
            files.insert(inside, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Makes the folder hold these files and nothing else. It is laid beside and
/// then moved into place, so that nobody reads a half-written one.
///
/// # Errors
///
/// When the folder cannot be written.
pub(crate) fn write_folder(folder: &Path, files: &Files) -> Result<()> {
    let beside = folder.with_extension(format!("new-{}", std::process::id()));
    let laid = lay(&beside, files).and_then(|()| {
        remove(folder)?;
        Ok(fs::rename(&beside, folder)?)
    });
    if laid.is_err() {
        // What is half-written is of no use; the first problem is the one to tell.
        let _ = remove(&beside);
    }
    laid.with_context(|| format!("{} could not be written", folder.display()))
}

fn lay(folder: &Path, files: &Files) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (inside, bytes) in files {
        let path = folder.join(inside);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Whether the path is a page's.
pub(crate) fn is_page(path: &str) -> bool {
    Path::new(path).extension() == Some(OsStr::new("html"))
}

/// A text of the sources, which lie in `public` and `web`.
///
/// # Errors
///
/// When it is missing or no text.
pub(crate) fn text<'a>(sources: &'a Files, path: &str) -> Result<&'a str> {
    let bytes = sources.get(path);
    let bytes = bytes.with_context(|| format!("{path} is in neither public nor web."))?;
    std::str::from_utf8(bytes).with_context(|| format!("{path} is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_holds_what_was_written_last_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("riksnorm-files-{}", std::process::id()));
        let first = Files::from([("old.txt".into(), b"old".to_vec())]);
        let second = Files::from([
            ("a.txt".into(), b"a".to_vec()),
            ("b/c.txt".into(), b"c".to_vec()),
        ]);
        write_folder(&folder, &first).unwrap();
        write_folder(&folder, &second).unwrap();
        assert_eq!(read_folder(&folder).unwrap(), second);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(read_folder(&folder).unwrap(), Files::new());
    }
}
