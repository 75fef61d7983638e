//! Lines with what they must mean, one a row of `data/lines.tsv`: the line, what
//! counts as a canonical line, and the mistakes, each as its code and the text
//! that it is about. The rows come from what caseworkers type, not from what the
//! program answers: where a line surprises, the grammar is wrong.

use riksnorm_line::{Line, print};

const LINES: &str = include_str!("data/lines.tsv");

/// What a line means, as the table has it.
fn meant(text: &str) -> (String, String) {
    let line = Line::new(text);
    let mistakes = line.mistakes().iter().map(|mistake| {
        let about = &text[mistake.range.clone()];
        format!("{}={about}", mistake.kind.code())
    });
    let mistakes: Vec<String> = mistakes.collect();
    let counted = if mistakes.is_empty() {
        line.canonical()
    } else {
        print(line.counted())
    };
    (counted, mistakes.join(" | "))
}

#[test]
fn every_line_means_what_was_meant() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for row in LINES.lines() {
        if row.is_empty() || row.starts_with('#') {
            continue;
        }
        count += 1;
        let mut cells = row.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (text, counted, mistakes) = (cell(), cell(), cell());
        let found = meant(text);
        if found != (counted.to_owned(), mistakes.to_owned()) {
            wrong.push(format!(
                "{text}\n   meant {counted:?} {mistakes:?}\n   found {:?} {:?}",
                found.0, found.1
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(count >= 400, "{count} lines");
}

/// What is printed reads back as the same, and prints as itself.
#[test]
fn what_a_line_means_reads_back() {
    for row in LINES.lines().filter(|row| !row.starts_with('#')) {
        let line = Line::new(row.split('\t').next().unwrap_or_default());
        if !line.mistakes().is_empty() {
            continue;
        }
        let canonical = line.canonical();
        let again = Line::new(canonical.as_str());
        assert_eq!(again.draft(), line.draft(), "{row}");
        assert_eq!(again.canonical(), canonical, "{row}");
        assert_eq!(again.income_names(), line.income_names(), "{row}");
    }
}

#[test]
fn a_benefit_keeps_its_name() {
    let line = Line::new("2v bt 5100 us 1673+0/1900 lön 3000 lön2 5 bob2 7 hotell 690*18");
    let names = [
        Some("bostadstillägg"),
        Some("underhållsstöd"),
        None,
        Some("underhållsstöd"),
        None,
        None,
    ];
    assert_eq!(
        line.income_names(),
        names,
        "in the order of an estimate, without zero"
    );
    assert_eq!(line.income_name(0, 2), Some("underhållsstöd"));
    assert_eq!(
        (line.income_name(1, 1), line.income_name(5, 9)),
        (None, None)
    );
    assert_eq!(line.home_name(), Some("hotell"));
    let edited = line.set(riksnorm::Field::HasAssets, "true");
    let again = line.with_text(edited);
    assert_eq!(again.income_names(), names);
    assert!(
        again.text().starts_with("2v bt 5100 us 1673+0/1900"),
        "{}",
        again.text()
    );
}
