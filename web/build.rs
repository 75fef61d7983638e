//! Writes a Rust function for every text that people read, so that a text that
//! is missing or unused stops the build.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=texts/sv.ftl");
    let out = env::var("OUT_DIR").unwrap_or_default();
    match riksnorm_texts::keys(Path::new("texts")) {
        Ok(rust) => {
            if let Err(error) = fs::write(Path::new(&out).join("keys.rs"), rust) {
                println!("cargo::error=the keys of the texts could not be written: {error}");
            }
        }
        Err(problems) => {
            for problem in problems.0 {
                println!("cargo::error={problem}");
            }
        }
    }
}
