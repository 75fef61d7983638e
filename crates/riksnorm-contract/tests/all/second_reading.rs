//! An independent reading of the rules gives the same answers to thousands of
//! situations, of which about three in ten are broken.

use std::{
    fs,
    io::Write,
    process::{Command, Stdio},
    thread,
};

use crate::common::{answer_to_text, comparable, tests_folder};
use serde_json::Value;

const SITUATIONS: usize = 3000;

/// What a script of `tests/peers` writes, given some input.
fn node(script: &str, arguments: &[&str], input: Vec<u8>) -> String {
    let mut child = Command::new("node")
        .arg(
            fs::canonicalize(tests_folder("peers"))
                .unwrap()
                .join(script),
        )
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("the second reading needs Node 20 or later on the PATH, install it: {error}")
        });
    let mut stdin = child.stdin.take().unwrap();
    // Written beside the reading, so that no pipe is filled.
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{script} failed: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn agrees_with_the_second_reading(seed: &str) {
    let count = SITUATIONS.to_string();
    let situations = node("situations.mjs", &[seed, &count], Vec::new());
    let second = node("second-reading.mjs", &[], situations.clone().into_bytes());
    assert_eq!(situations.split_terminator('\n').count(), SITUATIONS);
    assert_eq!(second.lines().count(), SITUATIONS);
    let mut wrong = Vec::new();
    let mut estimates = 0;
    for (situation, second) in situations.split_terminator('\n').zip(second.lines()) {
        let second: Value = serde_json::from_str(second).unwrap();
        let answer = comparable(answer_to_text(situation));
        estimates += usize::from(answer.get("lines").is_some());
        if answer != second {
            wrong.push(format!(
                "{situation}\n  answered {answer}\n  second   {second}"
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n")
    );
    let refused = SITUATIONS - estimates;
    assert!(
        estimates > SITUATIONS / 2 && refused > SITUATIONS / 10,
        "{estimates} estimates"
    );
}

#[test]
fn the_second_reading_agrees() {
    agrees_with_the_second_reading("20260901");
}

#[test]
fn the_second_reading_agrees_with_another_seed() {
    agrees_with_the_second_reading("7");
}

#[test]
fn the_second_reading_gives_the_golden_households_their_answers() {
    node("check-cases.mjs", &[], Vec::new());
}
