//! No everyday word and no beginning of a name is read as anything.

use riksnorm_line::{Language, Line, WORDS, print};

const WORDS_OF_EVERYDAY: &str = include_str!("data/everyday.txt");
const NAMES: &str = include_str!("data/names.txt");

/// What the line itself says with a word that is everyday Swedish too.
const OWN: &[&str] = &[
    "barn", "par", "gift", "gifta", "makar", "sambo", "ensam", "ens", "es", "kronor", "kr", "tusen",
];

fn words(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace)
}

fn is_own(word: &str) -> bool {
    let lower = word.to_lowercase();
    let mut spellings = WORDS
        .iter()
        .flat_map(|word| word.spellings(Language::Swedish));
    OWN.contains(&lower.as_str())
        || spellings.any(|spelling| {
            let ending = lower.strip_prefix(spelling);
            ending.is_some_and(|ending| ["", "n", "en", "et", "na"].contains(&ending))
        })
}

/// What a word adds to sound lines: nothing but a mistake, and two children
/// are still two where it joins them.
fn is_nothing(word: &str) -> Result<(), String> {
    let joins = ["och", "samt"].contains(&word);
    for (sound, number) in [
        ("1v", ""),
        ("1v", " 4000"),
        ("1v", " 4"),
        ("2v 4 9 hyra 6000", ""),
        ("2v 4 9 hyra 6000", " 500"),
        ("2v 4 9 hyra 6000", " 15"),
        ("2v 4 9 lön 6000 el 300", " 12 500"),
    ] {
        if joins && sound == "1v" && number == " 4" {
            continue;
        }
        let line = Line::new(format!("{sound} {word}{number}"));
        if print(line.counted()) != sound || line.mistakes().is_empty() {
            return Err(format!("{}: {}", line.text(), print(line.counted())));
        }
    }
    Ok(())
}

#[test]
fn a_thousand_everyday_words_are_read_as_nothing() {
    let count = words(WORDS_OF_EVERYDAY).count();
    assert!(count >= 1000, "{count}");
    let read: Vec<String> = words(WORDS_OF_EVERYDAY)
        .filter(|word| !is_own(word))
        .filter_map(|word| is_nothing(word).err())
        .collect();
    assert!(read.is_empty(), "{}", read.join("\n"));
}

#[test]
fn no_beginning_of_a_name_is_read_as_anything() {
    let mut read = Vec::new();
    for name in words(NAMES) {
        let ends = name.char_indices().skip(2).map(|(end, _)| end);
        for end in ends.chain([name.len()]) {
            let beginning = &name[..end];
            if !is_own(beginning) {
                read.extend(is_nothing(beginning).err());
            }
        }
    }
    read.dedup();
    assert!(read.is_empty(), "{}", read.join("\n"));
}
