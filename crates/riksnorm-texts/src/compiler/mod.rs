//! From Fluent files to tables and to the functions that name the messages.

mod check;
mod function;
mod message;
mod problem;
mod source;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

pub use problem::{Problem, Problems};

use crate::table::{END, MAGIC, SELECT, SELECTED, VALUE, VARIABLE, VARIANT};
use message::{Message, Part};
use source::Source;

/// The language whose file says which messages there are.
const REFERENCE: &str = "sv";

/// The table of one language, to be served as it is.
#[derive(Debug)]
pub struct Table {
    /// The name of the Fluent file without its ending: `sv`, `sv-lattlast`.
    pub language: String,
    /// The table, in UTF-8.
    pub bytes: Vec<u8>,
    /// The texts without variables by the names of their messages, for pages
    /// that are written when the site is built.
    pub plain: BTreeMap<String, String>,
}

/// The tables of all Fluent files in a folder, the reference's first.
///
/// # Errors
///
/// Everything that is wrong in the files, by file and line.
pub fn compile(folder: &Path) -> Result<Vec<Table>, Problems> {
    let (reference, translations) = source::read(folder, REFERENCE)?;
    let mut problems = Vec::new();
    let expected = reference_messages(&reference, &mut problems);
    // Only a sound reference says what a translation lacks.
    let sound = problems.is_empty();
    let mut languages = Vec::new();
    for source in &translations {
        let mut own = Vec::new();
        let messages = message::messages(source, &mut own);
        if sound {
            check::translation(&reference, &expected, source, &messages, &mut own);
        }
        own.sort_by_key(|problem| problem.line);
        problems.append(&mut own);
        languages.push((&source.language, messages));
    }
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let mut tables = vec![table(&reference.language, &expected, &expected)];
    for (language, messages) in &languages {
        tables.push(table(language, &expected, messages));
    }
    Ok(tables)
}

/// Rust source with a function for every message of the reference, for
/// `include!` where [`crate::Text`] and [`crate::Arg`] are in scope, and the
/// constant `FINGERPRINT` that the tables of the same messages bear.
///
/// `step-progress = Steg { $step } av { $of }` becomes
/// `step_progress(step: impl Into<Arg>, of: impl Into<Arg>) -> Text`: the
/// arguments stand in the order in which the variables first appear. Only the
/// reference is read, so that work on the program does not wait for
/// translations.
///
/// # Errors
///
/// Everything that is wrong in the reference, by line.
pub fn keys(folder: &Path) -> Result<String, Problems> {
    let (reference, _) = source::read(folder, REFERENCE)?;
    let mut problems = Vec::new();
    let messages = reference_messages(&reference, &mut problems);
    if !problems.is_empty() {
        return Err(Problems(problems));
    }
    let mut rust = format!(
        "/// What the tables of these messages bear in their first line.\n\
         pub(crate) const FINGERPRINT: &str = \"{}\";\n",
        fingerprint(&messages)
    );
    for (number, message) in messages.iter().enumerate() {
        rust.push_str(&function::source(number, message));
    }
    Ok(rust)
}

/// All that a page's build script does with its folder `texts`: writes
/// [`keys`] where `include!` finds them as `keys.rs`, or stops the build with
/// everything that is wrong.
pub fn build_keys() {
    println!("cargo::rerun-if-changed=texts/sv.ftl");
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    match keys(Path::new("texts")) {
        Ok(rust) => {
            if let Err(error) = std::fs::write(Path::new(&out).join("keys.rs"), rust) {
                println!("cargo::error=the keys of the texts could not be written: {error}");
            }
        }
        Err(problems) => {
            for problem in problems.0 {
                println!("cargo::error={problem}");
            }
        }
    }
}

fn reference_messages(source: &Source, problems: &mut Vec<Problem>) -> Vec<Message> {
    let messages = message::messages(source, problems);
    check::reference(source, &messages, problems);
    // In the order of the lines, whichever check found what.
    problems.sort_by_key(|problem| problem.line);
    messages
}

fn table(language: &str, reference: &[Message], messages: &[Message]) -> Table {
    let mut table = String::new();
    let fingerprint = fingerprint(reference);
    let count = reference.len();
    let _ = writeln!(table, "{MAGIC}{language} {fingerprint} {count}");
    for expected in reference {
        // INVARIANT: the check before found every message of the reference.
        let message = messages.iter().find(|message| message.id == expected.id);
        if let Some(message) = message {
            encode(&message.parts, &expected.variables, &mut table);
        }
        table.push(END);
    }
    Table {
        language: language.to_owned(),
        bytes: table.into_bytes(),
        plain: messages.iter().filter_map(plain).collect(),
    }
}

fn plain(message: &Message) -> Option<(String, String)> {
    let text = message.parts.iter().map(|part| match part {
        Part::Text(text) => Some(text.as_str()),
        Part::Variable(_) | Part::Select { .. } => None,
    });
    Some((message.id.clone(), text.collect::<Option<String>>()?))
}

fn encode(parts: &[Part], variables: &[String], table: &mut String) {
    let position = |variable: &String| {
        ('a'..='z')
            .zip(variables)
            .find_map(|(position, name)| (name == variable).then_some(position))
            // INVARIANT: the check before found the variable in the reference,
            // and no more of them than the alphabet has letters.
            .unwrap_or('a')
    };
    for part in parts {
        match part {
            Part::Text(text) => table.push_str(text),
            Part::Variable(variable) => table.extend([VARIABLE, position(variable)]),
            Part::Select { variable, variants } => {
                table.extend([SELECT, position(variable)]);
                for (key, value) in variants {
                    table.push(VARIANT);
                    table.push_str(key);
                    table.push(VALUE);
                    encode(value, variables, table);
                }
                table.push(SELECTED);
            }
        }
    }
}

/// Tells apart tables of different messages or variables: 64-bit FNV-1a.
fn fingerprint(reference: &[Message]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for message in reference {
        let variables = message.variables.iter().map(String::as_str);
        for name in [message.id.as_str()].into_iter().chain(variables) {
            for byte in name.bytes().chain([b' ']) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        hash = (hash ^ u64::from(b'\n')).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
