//! The native way in: a situation a line on standard input, an answer a line
//! on standard output.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use serde_json::Value;

const SOUND: &str = r#"{"month":"2026-11","adults":[{}]}"#;
const COUPLE: &str = r#"{"month":"2026-11","adults":[{},{}]}"#;
const INVALID_JSON: &str = "invalid-json";

/// The example that cargo builds beside the tests.
fn program() -> PathBuf {
    let mut folder = env::current_exe().unwrap();
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    let program = folder
        .join("examples")
        .join(format!("estimate{}", env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "{} is missing: build it with cargo build -p riksnorm-contract --example estimate",
        program.display()
    );
    program
}

/// The lines that come out for these bytes.
fn answers(input: &[u8]) -> Vec<Value> {
    let mut child = Command::new(program())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Written beside the reading, so that no pipe is filled.
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'));
    let lines = text.split_terminator('\n');
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The support of an estimate, or the first code of violations.
fn short(answers: &[Value]) -> Vec<String> {
    let short = answers
        .iter()
        .map(|answer| match &answer["violations"][0]["code"] {
            Value::String(code) => code.clone(),
            _ => answer["totals"]["support"].to_string(),
        });
    short.collect()
}

#[test]
fn no_line_in_gives_no_line_out() {
    assert_eq!(answers(b""), Vec::<Value>::new());
}

#[test]
fn each_line_is_answered_before_the_next_is_asked() {
    let mut child = Command::new(program())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let (tell, told) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in lines {
            tell.send(line.unwrap()).unwrap();
        }
    });
    for (asked, support) in [(SOUND, "5220"), (COUPLE, "8510")] {
        writeln!(stdin, "{asked}").unwrap();
        let line = told.recv_timeout(Duration::from_mins(1)).unwrap();
        let answer = serde_json::from_str(&line).unwrap();
        assert_eq!(short(&[answer]), [support]);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
    reader.join().unwrap();
}

#[test]
fn lines_out_match_lines_in_in_the_same_order() {
    let input = format!("{SOUND}\n{COUPLE}\n{SOUND}\n");
    assert_eq!(short(&answers(input.as_bytes())), ["5220", "8510", "5220"]);
}

#[test]
fn a_bad_line_does_not_stop_it() {
    let input = format!("{SOUND}\n{{oops\n{{\"month\":\"2027-01\",\"adults\":[{{}}]}}\n{COUPLE}\n");
    assert_eq!(
        short(&answers(input.as_bytes())),
        ["5220", INVALID_JSON, "month-not-covered", "8510"]
    );
}

#[test]
fn an_empty_line_is_answered_as_a_line() {
    let input = format!("\n{SOUND}\n\n");
    assert_eq!(
        short(&answers(input.as_bytes())),
        [INVALID_JSON, "5220", INVALID_JSON]
    );
}

#[test]
fn a_line_that_is_not_utf_8_does_not_stop_it() {
    let mut input = format!("{SOUND}\n").into_bytes();
    input.extend(b"{\"month\":\"\xff\xfe\"}\n");
    input.extend(COUPLE.as_bytes());
    input.push(b'\n');
    assert_eq!(short(&answers(&input)), ["5220", INVALID_JSON, "8510"]);
}

#[test]
fn a_last_line_without_line_feed_is_answered_too() {
    let input = format!("{SOUND}\n{COUPLE}");
    assert_eq!(short(&answers(input.as_bytes())), ["5220", "8510"]);
}

#[test]
fn a_carriage_return_before_the_line_feed_is_white_space() {
    let input = format!("{SOUND}\r\n{COUPLE}\r\n");
    assert_eq!(short(&answers(input.as_bytes())), ["5220", "8510"]);
}

#[test]
fn the_answers_are_those_of_the_library() {
    for line in [
        SOUND,
        COUPLE,
        "",
        "{}",
        r#"{"month":"2026-11","adults":[]}"#,
    ] {
        let library: Value =
            serde_json::from_str(&riksnorm_contract::json::outcome_text(line.as_bytes())).unwrap();
        assert_eq!(answers(format!("{line}\n").as_bytes()), [library], "{line}");
    }
}

#[test]
fn a_thousand_lines_are_answered_in_order() {
    let line = |number: usize| {
        let salary = format!(r#"[{{"kind":"salary","amount":{number}}}]"#);
        format!("{{\"month\":\"2026-11\",\"adults\":[{{\"incomes\":{salary}}}]}}\n")
    };
    let input: String = (0..1000).map(line).collect();
    let expected: Vec<String> = (0..1000)
        .map(|salary| (5220 - salary).to_string())
        .collect();
    assert_eq!(short(&answers(input.as_bytes())), expected);
}
