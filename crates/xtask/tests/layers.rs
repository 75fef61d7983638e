//! The crates use each other as ARCHITECTURE.md draws it, and in no other way.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Who uses whom in what is shipped.
const USES: &[(&str, &[&str])] = &[
    ("riksnorm", &[]),
    ("riksnorm-contract", &["riksnorm"]),
    (
        "riksnorm-desk",
        &[
            "riksnorm",
            "riksnorm-line",
            "riksnorm-web-common",
            "riksnorm-yew",
        ],
    ),
    (
        "riksnorm-fuzz",
        &["riksnorm", "riksnorm-contract", "riksnorm-line"],
    ),
    ("riksnorm-line", &["riksnorm"]),
    (
        "riksnorm-resident",
        &["riksnorm", "riksnorm-web-common", "riksnorm-yew"],
    ),
    ("riksnorm-texts", &[]),
    ("riksnorm-wasm", &["riksnorm-contract"]),
    (
        "riksnorm-web-common",
        &["riksnorm", "riksnorm-texts", "riksnorm-yew"],
    ),
    ("riksnorm-yew", &[]),
    ("xtask", &["riksnorm-texts"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The package's name and the packages of the workspace it depends on.
fn uses(manifest: &str) -> (String, Vec<String>) {
    let (mut section, mut name, mut uses) = ("", String::new(), Vec::new());
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            section = line;
        } else if let (Some((key, value)), true) = (line.split_once('='), !line.starts_with('#')) {
            let key = match key.trim().trim_end_matches(".workspace") {
                // The name that the macros of Yew write.
                "yew" => "riksnorm-yew",
                key => key,
            };
            match section {
                "[package]" if key == "name" => name = String::from(value.trim().trim_matches('"')),
                "[dependencies]" if USES.iter().any(|(known, _)| *known == key) => {
                    uses.push(key.to_owned());
                }
                _ => {}
            }
        }
    }
    uses.sort();
    (name, uses)
}

#[test]
fn crates_use_each_other_as_the_architecture_says() {
    let mut found = BTreeMap::new();
    for folder in ["crates", "web"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let manifest = entry.unwrap().path().join("Cargo.toml");
            if let Ok(manifest) = fs::read_to_string(manifest) {
                let (name, uses) = uses(&manifest);
                found.insert(name, uses);
            }
        }
    }
    let said = USES.iter().map(|(name, uses)| {
        let uses = uses.iter().map(|name| (*name).to_owned());
        ((*name).to_owned(), uses.collect())
    });
    assert_eq!(found, said.collect());
}
