//! The texts tell people the key that leaves the page. It must be the one that
//! the script listens to.

use std::fs;
use std::path::{Path, PathBuf};

/// A key as the script names it, and how the texts call it.
const KEYS: &[(&str, &[&str])] = &[("Shift", &["skifttangenten", "the Shift key"])];

/// How often it is pressed, and how the texts say that.
const TIMES: &[(&str, &[&str])] = &[("3", &["tre gånger i rad", "three times in a row"])];

/// The folders of texts, and the message in them that names the key.
const TEXTS: &[(&str, &str)] = &[
    ("web/resident/texts", "page-leaving-key"),
    ("web/texts/embed", "editor-privacy-leave"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The value of a constant of the script.
fn constant<'a>(script: &'a str, name: &str) -> &'a str {
    let (_, value) = script.split_once(&format!("const {name} = ")).unwrap();
    let (value, _) = value.split_once(';').unwrap();
    value.trim_matches('\'')
}

/// The message of a Fluent file that stands on one line.
fn message<'a>(texts: &'a str, name: &str) -> &'a str {
    let start = format!("{name} = ");
    let found = texts.lines().find_map(|line| line.strip_prefix(&start));
    found.unwrap_or_else(|| panic!("no {name}"))
}

fn words<'a>(table: &[(&str, &'a [&'a str])], value: &str) -> &'a [&'a str] {
    let row = table.iter().find(|(name, _)| *name == value);
    row.unwrap_or_else(|| panic!("say here how the texts call {value}"))
        .1
}

#[test]
fn the_texts_name_the_key_that_leaves_and_how_often_it_is_pressed() {
    let script = fs::read_to_string(root().join("web/script/leave.js")).unwrap();
    let key = words(KEYS, constant(&script, "KEY"));
    let times = words(TIMES, constant(&script, "PRESSES"));
    let mut read = 0;
    for (folder, name) in TEXTS {
        for file in fs::read_dir(root().join(folder)).unwrap() {
            let path = file.unwrap().path();
            let texts = fs::read_to_string(&path).unwrap();
            let message = message(&texts, name);
            for words in [key, times] {
                assert!(
                    words.iter().any(|word| message.contains(word)),
                    "{}: {name} says none of {words:?}",
                    path.display()
                );
            }
            read += 1;
        }
    }
    assert!(read >= 6, "{read} files were read");
}
