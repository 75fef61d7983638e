use riksnorm::Month;
use riksnorm_line::Line;

use super::*;
use crate::words::tests::every_language;

/// Lines that are ordinary for a caseworker and are not read: a part of what is
/// told in Swedish, and what it says to write in every language, which is read.
const TOLD: &str = include_str!("told.tsv");

/// All that is said about a line.
fn said(t: &Texts, line: &str) -> String {
    let month = Month::parse("2026-11").ok();
    let read = Line::from_page(line, Language::Swedish, month);
    let mistakes = read.mistakes().iter();
    let mistakes = mistakes.map(|one| {
        let meant = match &one.kind {
            MistakeKind::Unfinished(words) => words.iter().map(|word| word.swedish).collect(),
            _ => Vec::new(),
        };
        format!("{} {}", t.say(mistake(t, line, one)), meant.join(" "))
    });
    let hints = read.hints().iter().map(|one| t.say(hint(one)));
    mistakes.chain(hints).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_not_read_is_told_with_what_to_write_instead() {
    let languages = every_language();
    let mut rows = 0;
    for row in TOLD.lines().filter(|row| !row.starts_with('#')) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [line, told, instead] = cells.as_slice() else {
            panic!("{row}");
        };
        rows += 1;
        for (language, t) in &languages {
            let said = said(t, line);
            if language == "sv" {
                assert!(said.contains(told), "{line}: {said}");
            }
            assert!(said.contains(instead), "{language} {line}: {said}");
        }
        let behind = instead.trim_start_matches("1v ").trim_start_matches("2v ");
        let right = format!("2v {behind}");
        assert_eq!(Line::new(right.as_str()).mistakes(), [], "{right}");
    }
    assert!(rows > 50, "{rows}");
}

/// The words of the table, and no others, are those of every language.
#[test]
fn the_words_that_are_said_otherwise_are_unknown_to_the_line() {
    let mut all = Vec::new();
    for (language, t) in every_language() {
        let others = t.say(key::wrong_others());
        let words: Vec<String> = others
            .lines()
            .flat_map(|of| of.split_once(" =").unwrap().0.split(' '))
            .map(ToOwned::to_owned)
            .collect();
        for word in &words {
            let line = format!("1v {word}");
            let read = Line::new(line.as_str());
            let [one] = read.mistakes() else {
                panic!("{language} {line}");
            };
            assert_eq!(one.kind, MistakeKind::Unknown, "{line}");
            let said = t.say(mistake(&t, &line, one));
            assert!(said.starts_with(&format!("{word}: ")), "{said}");
        }
        all.push(words);
    }
    all.dedup();
    assert_eq!(all.len(), 1);
}

#[test]
fn an_unknown_word_is_named_unless_it_may_be_a_name() {
    for (_, t) in every_language() {
        assert!(said(&t, "1v kubik 500").contains("kubik"));
        assert!(!said(&t, "1v Kubik 500").contains("ubik"));
        assert!(!said(&t, "1v kubik 500").contains("500"));
    }
}

#[test]
fn what_may_be_a_name_is_never_said_again() {
    for line in [
        "1v Svensson",
        "1v Anna",
        "1v 900101-1234",
        "1v 9001011234",
        "1v 9(Anna)",
        "1v hyra Anna",
    ] {
        let line_of = Line::new(line);
        let mistakes = line_of.mistakes();
        assert!(!mistakes.is_empty(), "{line}");
        for (_, t) in every_language() {
            for mistake in mistakes {
                let said = t.say(super::mistake(&t, line, mistake));
                let word = &line[mistake.range.clone()];
                assert!(
                    !said.contains("Anna") && !said.contains("Svensson"),
                    "{said}"
                );
                assert!(!said.contains("9001"), "{said}");
                if ["Anna", "Svensson", "9001"]
                    .iter()
                    .any(|private| word.contains(private))
                {
                    assert_eq!(quoted(line, mistake), None, "{line}");
                }
            }
        }
    }
}
