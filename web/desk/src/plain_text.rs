//! The record as plain text for the journal, in columns for a font of one
//! width.

use riksnorm::{Household, Rules};
use riksnorm_web_common::record::{Row, Section};

use crate::{
    record::{Record, named, people},
    texts::{Arg, Texts, key},
    words::month,
};

/// The widths of the columns: name, entered, counted. The last, for the
/// source, has none.
const NAME: usize = 42;
const ENTERED: usize = 11;
const COUNTED: usize = 17;
/// The column where the value of a fact begins.
const FACT: usize = 18;
/// How many digits of the fingerprint tell two versions of the rules apart.
const DIGITS: usize = 12;

/// Writes the record, with the day where the device has one.
pub(crate) fn write(
    record: &Record,
    household: &Household,
    rules: &Rules,
    t: &Texts,
    day: Option<Arg>,
) -> String {
    let mut lines = vec![t.say(key::text_title()).to_uppercase(), String::new()];
    for (name, value) in [
        (key::text_month(), t.write(&month(rules.month()))),
        (
            key::text_income_month(),
            t.write(&month(rules.income_month())),
        ),
        (key::text_household(), people(household, t)),
    ] {
        lines.push(fact(&t.say(name), &value));
    }
    for section in &record.sections {
        lines.push(String::new());
        lines.push(heading(section));
        lines.extend(section.rows.iter().flat_map(columns));
    }
    lines.push(String::new());
    for (at, row) in record.result.iter().enumerate() {
        let shown = columns(row).into_iter();
        if at == 0 {
            lines.extend(shown.map(|line| line.to_uppercase()));
        } else {
            lines.extend(shown);
        }
    }
    if !record.notices.is_empty() {
        lines.extend([String::new(), t.say(key::notices_title()).to_uppercase()]);
        let notices = record.notices.iter();
        lines.extend(notices.map(|notice| format!("- {notice}")));
    }
    lines.extend([String::new(), t.say(key::sources_title()).to_uppercase()]);
    for (id, source) in &record.sources {
        lines.push(format!("{:11}{source}", id.as_str()));
    }
    lines.push(String::new());
    let version = version(rules, t, day).into_iter();
    lines.extend(version.map(|(name, value)| fact(&name, &value)));
    lines.push(t.say(key::text_estimate()));
    // Journal systems show other spaces as boxes, or break lines at them.
    let text = lines.join("\n") + "\n";
    text.replace(['\u{a0}', '\u{202f}'], " ")
        .replace('\u{2212}', "-")
}

/// The rules of the calculation, and its day: names with their values.
pub(crate) fn version(rules: &Rules, t: &Texts, day: Option<Arg>) -> Vec<(String, String)> {
    let decided = rules.decided();
    let version = rules.guidelines().map(|set| {
        key::text_rules_line(
            decided.valid_from.year().to_string(),
            decided.decision,
            set.from.year().to_string(),
            set.decision.as_ref(),
        )
    });
    let digits = riksnorm::fingerprint().trim_start_matches("sha256:");
    let short: String = digits.chars().take(DIGITS).collect();
    let through = key::text_valid_line(month(rules.valid_through()));
    let facts = [
        version.map(|version| (key::text_rules(), t.say(version))),
        Some((key::text_valid(), t.say(through))),
        Some((key::text_fingerprint(), short)),
        day.map(|day| (key::text_counted(), t.write(&day))),
    ];
    let facts = facts.into_iter().flatten();
    facts.map(|(name, value)| (t.say(name), value)).collect()
}

fn fact(name: &str, value: &str) -> String {
    format!("{:FACT$}{value}", format!("{name}: "))
}

fn heading(section: &Section) -> String {
    let of = |column: &Option<String>| column.clone().unwrap_or_default();
    let [entered, counted] = [of(&section.entered), of(&section.counted)];
    in_columns(&section.title.to_uppercase(), &entered, &counted, "")
}

/// A row in columns, over several lines where its name is long.
fn columns(row: &Row) -> Vec<String> {
    let name = if row.how.is_empty() {
        row.name.clone()
    } else {
        format!("{}: {}", row.name, row.how)
    };
    let mut lines = wrapped(&name, NAME - 1);
    let last = lines.pop().unwrap_or_default();
    let of = |amount: &Option<String>| amount.clone().unwrap_or_default();
    let [entered, counted] = [of(&row.entered), of(&row.amount)];
    let source = named(&row.sources);
    lines.push(in_columns(&last, &entered, &counted, &source));
    lines
}

fn in_columns(name: &str, entered: &str, counted: &str, source: &str) -> String {
    let line = format!("{name:NAME$}{entered:>ENTERED$}{counted:>COUNTED$}  {source}");
    line.trim_end().to_owned()
}

/// A text in lines of at most `width` characters. All but the first are
/// indented.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        let is_first = line.trim().is_empty();
        if !is_first && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(format!("  {word}"));
        } else {
            if !is_first {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}
