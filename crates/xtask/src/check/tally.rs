//! Counts tests by the closing lines of those who ran them.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use crate::command;
use crate::output::say;

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// How many passed.
    pub(crate) passed: u64,
    /// How many failed.
    pub(crate) failed: u64,
}

impl Tally {
    /// Runs the command, shows its output as it comes, and counts.
    ///
    /// # Errors
    ///
    /// When the program is missing or ends with a failure.
    pub(crate) fn run(&mut self, command: &mut Command) -> Result<()> {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| command::not_started(command, error))?;
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).split(b'\n') {
                let line = String::from_utf8_lossy(&line?).into_owned();
                self.count(&line);
                say(&format!("{line}\n"));
            }
        }
        let status = child.wait()?;
        if !status.success() {
            bail!("`{}` failed ({status}).", command::shown(command));
        }
        Ok(())
    }

    fn count(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let number = |word: &str| word.parse::<u64>().unwrap_or(0);
        match words.as_slice() {
            // cargo test
            [
                "test",
                "result:",
                _,
                passed,
                "passed;",
                failed,
                "failed;",
                ..,
            ] => {
                self.passed += number(passed);
                self.failed += number(failed);
            }
            // node --test
            ["ℹ" | "#", "pass", passed] => self.passed += number(passed),
            ["ℹ" | "#", "fail", failed] => self.failed += number(failed),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let mut tally = Tally::default();
        for line in [
            "running 4 tests",
            "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out",
            "ℹ tests 7",
            "ℹ pass 5",
            "ℹ fail 2",
            "# pass 10",
        ] {
            tally.count(line);
        }
        assert_eq!(
            tally,
            Tally {
                passed: 18,
                failed: 3
            }
        );
    }
}
