//! A copy of the data folder that a test may change, and the build script's
//! own reading and checking of it.

#[path = "../../../build/tables/mod.rs"]
mod tables;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

static COPIES: AtomicUsize = AtomicUsize::new(0);

pub const UMEA: &str = "municipalities/umea.toml";

/// A copy of `data/`, removed when the test is done with it.
pub struct Data(PathBuf);

impl Data {
    pub fn copy() -> Self {
        let number = COPIES.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("riksnorm-data-{}-{number}", process::id()));
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        for part in ["", "municipalities"] {
            fs::create_dir_all(folder.join(part)).unwrap();
            for entry in fs::read_dir(original.join(part)).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    let name = path.file_name().unwrap();
                    fs::copy(&path, folder.join(part).join(name)).unwrap();
                }
            }
        }
        Self(folder)
    }

    /// A copy with one change: `from` has to stand exactly once in the file.
    pub fn with(file: &str, from: &str, to: &str) -> Self {
        Self::copy().and(file, from, to)
    }

    /// One more change.
    pub fn and(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {file}");
        self.write(file, &text.replace(from, to))
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub fn write(self, file: &str, text: &str) -> Self {
        fs::write(self.0.join(file), text).unwrap();
        self
    }

    pub fn without(self, file: &str) -> Self {
        fs::remove_file(self.0.join(file)).unwrap();
        self
    }

    /// The number of the only line that holds `marker`.
    fn line(&self, file: &str, marker: &str) -> usize {
        let text = self.read(file);
        let found: Vec<usize> = (1..)
            .zip(text.lines())
            .filter_map(|(number, line)| line.contains(marker).then_some(number))
            .collect();
        assert_eq!(found.len(), 1, "lines with {marker:?} in {file}");
        found[0]
    }

    /// The compiled tables as Rust source.
    pub fn compiled(&self) -> String {
        tables::compile(&self.0).unwrap_or_else(|problems| {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", problems.join("\n"))
        })
    }

    pub fn fingerprint(&self) -> String {
        let source = self.compiled();
        let start = source.find("sha256:").unwrap();
        source[start..].chars().take(7 + 64).collect()
    }

    /// Everything that is wrong, each as `file:line: what`.
    pub fn problems(&self) -> Vec<String> {
        match tables::compile(&self.0) {
            Ok(_) => panic!("these tables should be refused"),
            Err(problems) => problems.iter().map(ToString::to_string).collect(),
        }
    }

    /// Exactly these things are wrong, each at the only line that holds its
    /// marker.
    pub fn is_refused(&self, expected: &[(&str, &str, &str)]) {
        let expected: Vec<String> = expected
            .iter()
            .map(|(file, marker, what)| format!("{file}:{}: {what}", self.line(file, marker)))
            .collect();
        assert_eq!(self.problems(), expected);
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
