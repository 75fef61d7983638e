//! What the tests of the line share.

pub mod fields;

use proptest::test_runner::{Config, RngSeed};
use riksnorm::{Amount, DraftAdult, DraftChild, DraftIncome, Entered, Field, Household, Month};
use riksnorm_line::{Line, Meaning, MistakeKind, Unread, print};

/// At least so many cases of a property. The checks try the same ones on every
/// machine. Where the environment asks for a number of cases or a seed, they are
/// others: a search for new ones.
pub fn cases(least: u32) -> Config {
    let asked = Config::default();
    let is_search = std::env::var_os("PROPTEST_CASES").is_some();
    Config {
        cases: asked.cases.max(least),
        failure_persistence: None,
        rng_seed: match asked.rng_seed {
            RngSeed::Random if !is_search => RngSeed::Fixed(0),
            seed => seed,
        },
        ..asked
    }
}

/// A line that has to be right.
pub fn right(text: &str) -> Line {
    let line = Line::new(text);
    assert_eq!(line.mistakes(), [], "{text}");
    assert!(line.situation(november()).is_some(), "{text}");
    line
}

/// What a right line is printed as.
pub fn printed(text: &str) -> String {
    print(right(text).draft())
}

/// What each edit of a field makes of a line: the line, the field, what is typed
/// there, and the line that is to stand then.
pub fn written(edits: &[(&str, Field, &str, &str)]) {
    for (line, field, value, expected) in edits {
        let edited = Line::new(*line).set(*field, value);
        assert_eq!(edited, *expected, "{line} {field} {value:?}");
    }
}

/// What is wrong, each with the words of the line that it points at.
pub fn wrong(text: &str) -> Vec<(&str, MistakeKind)> {
    let line = Line::new(text);
    let mistakes = line.mistakes().iter();
    mistakes
        .map(|mistake| (&text[mistake.range.clone()], mistake.kind.clone()))
        .collect()
}

/// What counts of a line with mistakes.
pub fn understood(text: &str) -> String {
    print(Line::new(text).counted())
}

/// The household of what counts.
pub fn household(line: &Line) -> Option<Household> {
    let situation = line.situation(november());
    situation.map(|situation| situation.household)
}

/// Whether an amount, or a number of people, stands behind a word of this meaning.
pub fn takes_number(meaning: Meaning) -> bool {
    let alone = [Meaning::NoHome, Meaning::JobStimulus, Meaning::Assets];
    !alone.contains(&meaning)
}

/// The month where a line names none.
pub fn november() -> Month {
    Month::new(2026, 11).unwrap()
}

/// Whole kronor.
pub fn kronor(kronor: i64) -> Amount {
    Amount::from_ore(kronor * 100).unwrap()
}

/// An adult of a draft; nothing where it has nothing.
pub fn adult(
    incomes: Vec<DraftIncome<Unread>>,
    job_stimulus: bool,
) -> Entered<DraftAdult<Unread>, Unread> {
    if incomes.is_empty() && !job_stimulus {
        return Entered::Nothing;
    }
    Entered::Value(DraftAdult {
        incomes: list(incomes.into_iter().map(Entered::Value).collect()),
        job_stimulus: flag(job_stimulus),
    })
}

/// A list of a draft; nothing where it is empty.
pub fn list<T>(elements: Vec<T>) -> Entered<Vec<T>, Unread> {
    (!elements.is_empty()).then_some(elements).into()
}

/// A flag of a draft; nothing where it is not set.
pub fn flag(is_set: bool) -> Entered<bool, Unread> {
    is_set.then_some(true).into()
}

/// The only child of a line.
pub fn child(line: &Line) -> DraftChild<Unread> {
    match line.draft().children.as_slice() {
        [Entered::Value(child)] => child.clone(),
        other => panic!("one child, not {other:?}"),
    }
}
