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
    assert!(count >= 1500, "{count} lines");
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
        assert_eq!(names(&again), names(&line), "{row}");
    }
}

fn names(line: &Line) -> Vec<Option<&'static str>> {
    let incomes = line.counted_incomes().iter();
    incomes.map(|income| income.name).collect()
}

#[test]
fn a_benefit_keeps_its_name() {
    let line = Line::new("2v bt 5100 us 1673+0/1900 lön 3000 lön2 5 bob2 7 hotell 690*18");
    let expected = [
        Some("bostadstillägg"),
        Some("underhållsstöd"),
        None,
        Some("underhållsstöd"),
        None,
        None,
    ];
    assert_eq!(
        names(&line),
        expected,
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
    assert_eq!(names(&again), expected);
    assert!(
        again.text().starts_with("2v bt 5100 us 1673+0/1900"),
        "{}",
        again.text()
    );
}

#[test]
fn a_line_is_told_piece_by_piece() {
    let line = Line::new("el 450 xyz 2v barn 4 9(10d) lön 0/5000j+30 us 7");
    let fields: Vec<(&str, String)> = line
        .pieces()
        .into_iter()
        .map(|piece| {
            let fields: Vec<String> = piece.fields.iter().map(ToString::to_string).collect();
            (&line.text()[piece.range], fields.join(" "))
        })
        .collect();
    let expected = [
        ("el 450", "expenses.householdElectricity"),
        ("xyz", ""),
        ("2v", "adults"),
        ("4", "children[0]"),
        ("9(10d)", "children[1]"),
        (
            "lön 0/5000j+30",
            "adults[0].incomes[0] adults[1].incomes[0] adults[1].jobStimulus adults[1].incomes[1]",
        ),
        ("us 7", "adults[0].incomes[1]"),
    ];
    assert_eq!(
        fields,
        expected.map(|(text, fields)| (text, fields.to_owned()))
    );
    let counted: Vec<(usize, usize)> = line
        .counted_incomes()
        .iter()
        .map(|income| (income.adult, income.index))
        .collect();
    assert_eq!(counted, [(0, 1), (1, 0), (1, 1)], "none of zero");
}
