//! A folder with Fluent files, and a locale that shows what it was asked for.
#![allow(
    clippy::missing_panics_doc,
    missing_docs,
    unreachable_pub,
    reason = "each test file uses its own part"
)]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use riksnorm_texts::{Locale, Plural, Texts, compile, keys};

/// A new folder with the files, each by its language and its text.
pub fn folder(files: &[(&str, &str)]) -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let name = format!(
        "texts-{}-{}",
        std::process::id(),
        NUMBER.fetch_add(1, Ordering::Relaxed)
    );
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    for (language, text) in files {
        fs::write(folder.join(format!("{language}.ftl")), text).unwrap();
    }
    folder
}

/// The fingerprint in the generated source.
pub fn fingerprint(keys: &str) -> String {
    keys.split('"').nth(1).unwrap().to_owned()
}

/// The texts of the files, in the order of [`compile`].
pub fn texts(files: &[(&str, &str)]) -> Vec<Texts> {
    let folder = folder(files);
    let fingerprint = fingerprint(&keys(&folder).unwrap());
    let tables = compile(&folder).unwrap();
    fs::remove_dir_all(folder).unwrap();
    tables
        .into_iter()
        .map(|table| {
            let text = String::from_utf8(table.bytes).unwrap();
            Texts::read(&text, &fingerprint).unwrap()
        })
        .collect()
}

/// Shows the arguments plainly; plurals as in Swedish, and 2 is `two`.
pub struct Plain;

impl Locale for Plain {
    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn kronor(&self, kronor: i64) -> String {
        format!("{kronor} kr")
    }

    fn month(&self, year: u16, month: u8) -> String {
        format!("{year}-{month:02}")
    }

    fn day(&self, year: u16, month: u8, day: u8) -> String {
        format!("{year}-{month:02}-{day:02}")
    }

    fn plural(&self, number: i64) -> Plural {
        match number {
            1 => Plural::One,
            2 => Plural::Two,
            _ => Plural::Other,
        }
    }
}
