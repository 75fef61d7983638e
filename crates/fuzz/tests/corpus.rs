//! Every input of the corpus, and inputs that are made from it by a few changes,
//! leave standing what their target says.

use std::{fs, path::Path};

use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
    test_runner::{Config, RngSeed, TestRunner},
};
use riksnorm_fuzz::{TARGETS, Target};

/// What may stand between two bytes that nobody thought of.
const PIECES: [&str; 24] = [
    "\"", "{", "}", "[", "]", ",", ":", "-", "+", "/", "(", ")", "0", "9", "1e9", ".5", " ", "\n",
    "null", "å", "\u{308}", "\u{a0}", "\u{202e}", "😀",
];

/// A change of an input: some of it goes, and something comes.
type Change = (Index, Index, Vec<u8>);

fn target(name: &str) -> &'static Target {
    let found = TARGETS.iter().find(|target| target.name == name);
    found.unwrap_or_else(|| panic!("there is no target {name}"))
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(name);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn change() -> impl Strategy<Value = Change> {
    let piece = prop_oneof![
        4 => select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..3),
        1 => Just(Vec::new()),
    ];
    (any::<Index>(), any::<Index>(), piece)
}

fn changed(mut input: Vec<u8>, changes: &[Change]) -> Vec<u8> {
    for (at, less, piece) in changes {
        let at = at.index(input.len() + 1);
        let less = less.index((input.len() - at).min(8) + 1);
        input.splice(at..at + less, piece.iter().copied());
    }
    input
}

/// The same ones on every machine, and others where `PROPTEST_CASES` asks for
/// more.
fn holds(name: &str, cases: u32) {
    let target = target(name);
    let inputs = corpus(name);
    assert!(inputs.len() >= 5, "{name} has a corpus");
    for input in &inputs {
        (target.check)(input);
    }
    let asked = Config::default();
    let is_search = asked.cases > cases;
    let mut runner = TestRunner::new(Config {
        cases: asked.cases.max(cases),
        failure_persistence: None,
        rng_seed: if is_search {
            asked.rng_seed
        } else {
            RngSeed::Fixed(0)
        },
        ..asked
    });
    let made = (select(inputs), vec(change(), 1..6));
    let outcome = runner.run(&made, |(input, changes)| {
        (target.check)(&changed(input, &changes));
        Ok(())
    });
    outcome.unwrap_or_else(|broken| panic!("{broken}"));
}

#[test]
fn the_contract_answers_anything() {
    holds("contract", 4000);
}

#[test]
fn any_profile_is_answered() {
    holds("profile", 4000);
}

#[test]
fn any_file_of_a_municipality_is_read_or_refused_by_line() {
    holds("municipality", 300);
}

#[test]
fn anything_can_be_typed() {
    holds("typed", 20_000);
}

#[test]
fn any_line_is_read() {
    holds("line", 2000);
}

#[test]
fn every_target_has_a_corpus_and_every_corpus_a_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut folders: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut names = TARGETS.map(|target| target.name);
    names.sort_unstable();
    assert_eq!(folders, names);
}
