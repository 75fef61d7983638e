//! What came of each check, at one glance.

use std::fmt::{self, Display, Formatter};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Error;

/// What came of a check.
pub(crate) enum Outcome {
    /// It passed.
    Passed,
    /// It failed, by this problem.
    Failed(Error),
    /// It was not run, since a check that it needs has not passed.
    Skipped {
        /// The name of that check.
        need: &'static str,
    },
}

/// Every check that was asked for, in the order in which they were run.
#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

struct Row {
    check: &'static str,
    outcome: Outcome,
    took: Duration,
}

impl Report {
    /// Adds a check.
    pub(crate) fn add(&mut self, check: &'static str, outcome: Outcome, took: Duration) {
        self.rows.push(Row {
            check,
            outcome,
            took,
        });
    }

    /// Whether the check has been run and has passed.
    pub(crate) fn has_passed(&self, check: &str) -> bool {
        let mut rows = self.rows.iter();
        rows.any(|row| row.check == check && matches!(row.outcome, Outcome::Passed))
    }

    /// Success where every check has passed.
    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.count(|outcome| !matches!(outcome, Outcome::Passed)) == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn count(&self, is_counted: impl Fn(&Outcome) -> bool) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| is_counted(&row.outcome)).count()
    }
}

/// A table, then each failure with the command that runs it alone, then a
/// line with the counts.
impl Display for Report {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        for Row {
            check,
            outcome,
            took,
        } in &self.rows
        {
            let (word, why) = match outcome {
                Outcome::Passed => ("passed", String::new()),
                Outcome::Failed(_) => ("FAILED", String::new()),
                Outcome::Skipped { need } => ("skipped", format!("   {need} has not passed")),
            };
            let seconds = took.as_secs_f64();
            writeln!(f, "{check:<12} {word:<8} {seconds:>7.1} s{why}")?;
        }
        for Row { check, outcome, .. } in &self.rows {
            if let Outcome::Failed(problem) = outcome {
                writeln!(f, "\n{check}: {problem:#}\nAlone: cargo xtask test {check}")?;
            }
        }
        let passed = self.count(|outcome| matches!(outcome, Outcome::Passed));
        let failed = self.count(|outcome| matches!(outcome, Outcome::Failed(_)));
        writeln!(f, "\n{passed} passed, {failed} failed")
    }
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn a_failure_says_how_to_run_it_alone() {
        let mut report = Report::default();
        report.add("fmt", Outcome::Passed, Duration::from_millis(1_240));
        report.add(
            "dist",
            Outcome::Failed(anyhow!("No.")),
            Duration::from_secs(61),
        );
        report.add("e2e", Outcome::Skipped { need: "dist" }, Duration::ZERO);
        assert_eq!(
            report.to_string(),
            "fmt          passed       1.2 s\n\
             dist         FAILED      61.0 s\n\
             e2e          skipped      0.0 s   dist has not passed\n\
             \n\
             dist: No.\n\
             Alone: cargo xtask test dist\n\
             \n\
             1 passed, 1 failed\n"
        );
        assert!(report.has_passed("fmt") && !report.has_passed("dist"));
        assert_eq!(report.exit_code(), ExitCode::FAILURE);
    }

    #[test]
    fn what_is_skipped_is_no_success() {
        let mut report = Report::default();
        report.add("fmt", Outcome::Passed, Duration::ZERO);
        assert_eq!(report.exit_code(), ExitCode::SUCCESS);
        report.add("npm", Outcome::Skipped { need: "dist" }, Duration::ZERO);
        assert_eq!(report.exit_code(), ExitCode::FAILURE);
    }
}
