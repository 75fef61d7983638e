//! Whether the messages can be named in Rust, and whether translations fit.

use super::message::{Message, Part};
use super::problem::Problem;
use super::source::Source;

/// A table has a letter for each variable of a message.
const MOST_VARIABLES: usize = 26;

/// Checks what the reference decides: the names of messages and variables.
pub(crate) fn reference(source: &Source, messages: &[Message], problems: &mut Vec<Problem>) {
    for message in messages {
        let mut problem =
            |what: String| problems.push(source.problem(message.line, &message.id, what));
        if !is_name(&message.id) {
            problem("a name has lower-case letters, digits and single hyphens".to_owned());
        }
        for variable in message.variables.iter().filter(|name| !is_name(name)) {
            problem(format!(
                "${variable}: a name has lower-case letters, digits and single hyphens"
            ));
        }
        if message.variables.len() > MOST_VARIABLES {
            problem(format!("has more than {MOST_VARIABLES} variables"));
        }
    }
}

/// Checks that a translation has the reference's messages and variables.
///
/// Messages that have a problem already are left out: what they lack may be
/// only what could not be read.
pub(crate) fn translation(
    reference: &Source,
    expected: &[Message],
    source: &Source,
    messages: &[Message],
    problems: &mut Vec<Problem>,
) {
    let file = format!("{}.ftl", reference.language);
    let faulty: Vec<String> = problems
        .iter()
        .filter_map(|problem| problem.message.clone())
        .collect();
    for message in messages {
        if faulty.contains(&message.id) {
            continue;
        }
        let mut problem =
            |what: String| problems.push(source.problem(message.line, &message.id, what));
        let Some(expected) = expected.iter().find(|other| other.id == message.id) else {
            problem(format!("{file} has no such message"));
            continue;
        };
        for name in missing(&message.variables, &expected.variables) {
            problem(format!("${name} is not in {file}"));
        }
        for name in missing(&expected.variables, &message.variables) {
            problem(format!("does not use ${name}, which {file} does"));
        }
        // A misspelt word would never be selected, and nothing would show it.
        let (own, theirs) = (words(message), words(expected));
        for (name, word) in &own {
            let selects = theirs.iter().any(|(other, _)| other == name);
            if selects && !theirs.contains(&(*name, *word)) {
                problem(format!("${name} has no [{word}] in {file}"));
            }
        }
        // A word that is left out would get the text of another one.
        for (name, word) in &theirs {
            let selects = own.iter().any(|(other, _)| other == name);
            if selects && !own.contains(&(*name, *word)) {
                problem(format!("${name} has [{word}] in {file}, but not here"));
            }
        }
    }
    for expected in expected {
        let there = messages.iter().any(|message| message.id == expected.id);
        if !there && !faulty.contains(&expected.id) {
            let end = source.text.lines().count().max(1);
            let what = format!("is missing; {file} has it on line {}", expected.line);
            problems.push(source.problem(end, &expected.id, what));
        }
    }
}

fn missing<'m>(names: &'m [String], known: &'m [String]) -> impl Iterator<Item = &'m String> {
    names.iter().filter(|name| !known.contains(name))
}

/// The words, besides plural categories, that select in a message, each with
/// its variable.
fn words(message: &Message) -> Vec<(&str, &str)> {
    fn collect<'m>(parts: &'m [Part], words: &mut Vec<(&'m str, &'m str)>) {
        for part in parts {
            let Part::Select { variable, variants } = part else {
                continue;
            };
            for (key, value) in variants {
                let number = key.parse::<i64>().is_ok();
                let plural = crate::Plural::named(key).name() == key;
                if !number && !plural && !words.contains(&(variable, key)) {
                    words.push((variable, key));
                }
                collect(value, words);
            }
        }
    }
    let mut words = Vec::new();
    collect(&message.parts, &mut words);
    words
}

/// Names like `step-progress`: what they become in Rust is then unique.
fn is_name(name: &str) -> bool {
    let parts = name.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    });
    // Rust has no way to write these as names of functions and variables.
    parts && !["self", "super", "crate"].contains(&name)
}
