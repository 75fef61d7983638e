//! Reads and checks the dated tables in `data/` and compiles them to constants.
//! A table that cannot be right stops the build and is named by file and line.

mod tables;

use std::{env, fs, path::Path, process::exit};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR").unwrap_or_default();
    match tables::compile(Path::new("data")) {
        Ok(source) => {
            if let Err(error) = fs::write(Path::new(&out).join("tables.rs"), source) {
                println!("cargo::error=the tables could not be written: {error}");
                exit(1);
            }
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            exit(1);
        }
    }
}
