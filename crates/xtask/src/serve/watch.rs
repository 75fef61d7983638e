//! Waits for a file to change, by asking for the times of all of them: that
//! works on every file system and needs no library.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

const PAUSE: Duration = Duration::from_millis(500);

/// How the folders looked when they were last asked about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    newest: SystemTime,
    files: usize,
}

impl Look {
    /// Looks at the folders now.
    pub(crate) fn at(folders: &[PathBuf]) -> Self {
        let mut look = Self {
            newest: SystemTime::UNIX_EPOCH,
            files: 0,
        };
        for folder in folders {
            look.add(folder);
        }
        look
    }

    fn add(&mut self, folder: &Path) {
        // What vanishes between two questions is not there.
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(metadata) = entry.metadata() else {
                continue;
            };
            if metadata.is_dir() {
                self.add(&entry.path());
            } else if let Ok(modified) = metadata.modified() {
                self.newest = self.newest.max(modified);
                self.files += 1;
            }
        }
    }

    /// Returns the first look that differs from this one, once the writing
    /// has paused.
    pub(crate) fn wait_for_change(self, folders: &[PathBuf]) -> Self {
        let mut before = self;
        loop {
            sleep(PAUSE);
            let now = Self::at(folders);
            if now != self && now == before {
                return now;
            }
            before = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_is_a_change() {
        let folder = std::env::temp_dir().join(format!("riksnorm-watch-{}", std::process::id()));
        fs::create_dir_all(folder.join("inside")).unwrap();
        let folders = [folder.clone()];
        let before = Look::at(&folders);
        assert!(before == Look::at(&folders));
        fs::write(folder.join("inside/a.txt"), "a").unwrap();
        assert!(before != Look::at(&folders));
        fs::remove_dir_all(folder).unwrap();
    }
}
