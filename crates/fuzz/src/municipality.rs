//! A municipality's file, as the build reads it: any text is compiled, or each
//! of its mistakes is named with a line that the file has.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
};

use crate::tables;

const FILE: &str = "municipalities/umea.toml";

pub(crate) fn check(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    thread_local! {
        static DATA: Data = Data::copy();
    }
    DATA.with(|data| {
        fs::write(data.0.join(FILE), text).expect("the copy is ours");
        match tables::compile(&data.0) {
            Ok(source) => assert!(source.contains("sha256:")),
            Err(problems) => {
                assert!(!problems.is_empty());
                for problem in problems {
                    assert!(!problem.to_string().is_empty());
                    let lines = text.matches('\n').count() + 1;
                    let is_here = problem.file == FILE;
                    assert!(!is_here || (1..=lines).contains(&problem.line), "{problem}");
                }
            }
        }
    });
}

/// A copy of the rules' data, gone with its thread.
struct Data(PathBuf);

impl Data {
    fn copy() -> Self {
        let thread = format!("{:?}", std::thread::current().id());
        let digits: String = thread.chars().filter(char::is_ascii_digit).collect();
        let folder = env::temp_dir().join(format!("riksnorm-fuzz-{}-{digits}", process::id()));
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("../riksnorm/data");
        for part in ["", "municipalities"] {
            fs::create_dir_all(folder.join(part)).expect("a folder for a copy");
            for entry in fs::read_dir(original.join(part)).expect("the data") {
                let path = entry.expect("a file").path();
                if let (true, Some(name)) = (path.is_file(), path.file_name()) {
                    fs::copy(&path, folder.join(part).join(name)).expect("a copy");
                }
            }
        }
        Self(folder)
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}
