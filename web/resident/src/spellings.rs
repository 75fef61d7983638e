//! What is typed with what it must mean, a row each of `spellings.tsv`. The
//! rows come from what people and their keyboards write, not from what the
//! reader does.

use riksnorm::{Fault, NoAmount};

use crate::{amount, measure};

const SPELLINGS: &str = include_str!("spellings.tsv");

/// A cell with its invisible characters, which the table writes as `\u{200b}`.
fn unescaped(cell: &str) -> String {
    let mut parts = cell.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        let code = u32::from_str_radix(code, 16).unwrap();
        text.push(char::from_u32(code).unwrap());
        text.push_str(rest);
    }
    text.replace("\\t", "\t").replace("\\n", "\n")
}

fn meaning(kind: &str, text: &str) -> String {
    let number = match kind {
        "age" => measure::age(text),
        "days" => measure::days(text),
        "people" => measure::people(text),
        "amount" => {
            return match amount::read(text) {
                Ok(amount) => amount.decimal().normalize().to_string(),
                Err(_) if amount::is_personal_number(text) => "personal".to_owned(),
                Err(NoAmount::NotUnderstood) => "-".to_owned(),
                Err(NoAmount::Refused(Fault::AmountNegative)) => "negative".to_owned(),
                Err(NoAmount::Refused(Fault::AmountTooLarge)) => "large".to_owned(),
                Err(NoAmount::Refused(Fault::AmountPrecision)) => "precision".to_owned(),
                Err(other) => format!("{other:?}"),
            };
        }
        other => panic!("{other}"),
    };
    number.map_or_else(|| "-".to_owned(), |number| number.to_string())
}

#[test]
fn every_spelling_means_what_was_meant() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in SPELLINGS.lines().filter(|row| !row.starts_with('#')) {
        count += 1;
        let cells: Vec<&str> = row.split('\t').collect();
        let [kind, typed, meant] = cells.as_slice() else {
            panic!("{row}");
        };
        let found = meaning(kind, &unescaped(typed));
        if found != *meant {
            wrong.push(format!("{kind} {typed:?}: meant {meant}, found {found}"));
        }
    }
    assert!(wrong.is_empty(), "of {count}:\n{}", wrong.join("\n"));
    assert!(count >= 390, "{count} spellings");
}
