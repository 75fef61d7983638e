//! Easy Swedish is shorter: it has at most six words for ten of the standard.

use std::{collections::BTreeMap, fs, path::Path};

/// Of every hundred words of the standard text.
const MOST: usize = 60;

/// What is only read by one who taps a hard word has no standard text.
const ON_TAP: &str = "hard-words";

/// The words of each message of a Fluent file, without what is filled in.
fn words(language: &str) -> BTreeMap<String, usize> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/resident/texts");
    let file = fs::read_to_string(folder.join(format!("{language}.ftl"))).unwrap();
    let mut messages = BTreeMap::new();
    let mut message = None;
    for line in file.lines() {
        if let Some((name, text)) = line
            .split_once(" =")
            .filter(|_| !line.starts_with(['#', ' ']))
        {
            message = Some(name.to_owned());
            messages.insert(name.to_owned(), count(text));
        } else if let Some(name) = message.as_ref().filter(|_| line.starts_with(' ')) {
            *messages.get_mut(name).unwrap() += count(line);
        }
    }
    messages.remove(ON_TAP);
    messages
}

/// The words of a line. The names of variants and variables are none.
fn count(line: &str) -> usize {
    let line = line.trim_start();
    let variant = line.trim_start_matches('*').starts_with('[');
    let line = if variant {
        line.split_once(']').unwrap().1
    } else {
        line
    };
    let mut said = String::new();
    let mut depth = 0_i32;
    for one in line.chars() {
        match one {
            '{' => depth += 1,
            '}' => depth = (depth - 1).max(0),
            _ if depth == 0 => said.push(one),
            _ => {}
        }
    }
    let words = said.split(|one: char| one.is_whitespace() || one == '–');
    words
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

#[test]
fn easy_swedish_has_at_most_six_words_for_ten() {
    let (standard, easy) = (words("sv"), words("sv-lattlast"));
    let sum = |words: &BTreeMap<String, usize>| words.values().sum::<usize>();
    let (all, few) = (sum(&standard), sum(&easy));
    let mut longest: Vec<(usize, &String)> = easy
        .iter()
        .map(|(name, words)| ((words * 100).saturating_sub(standard[name] * MOST), name))
        .collect();
    longest.sort_unstable_by(|one, other| other.cmp(one));
    longest.truncate(12);
    assert!(
        few * 100 <= all * MOST,
        "{few} words for {all}; begin with {longest:?}"
    );
}

#[test]
fn words_are_counted_as_they_are_read() {
    assert_eq!(count(" Ring { $number } nu."), 2);
    assert_eq!(count("       *[other] { $count } saker behöver rättas"), 3);
    assert_eq!(count("    { $count ->"), 0);
    assert_eq!(count(" försörjnings-stöd, 18–20 år"), 4);
}
