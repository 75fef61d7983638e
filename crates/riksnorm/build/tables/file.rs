//! Files of `data/` in memory, and places in them that a message can name.

use std::{fmt, fs, ops::Range, path::Path};

use serde::de::DeserializeOwned;
use toml::Spanned;

use super::raw;

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: String,
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// One TOML file: its name, its text, and what the text says.
pub struct File<T> {
    pub name: String,
    text: String,
    pub content: T,
}

impl<T: DeserializeOwned> File<T> {
    fn parse(name: String, text: String) -> Result<Self, Problem> {
        match toml::from_str(&text) {
            Ok(content) => Ok(Self {
                name,
                text,
                content,
            }),
            Err(error) => Err(Problem {
                line: line_at(&text, error.span().map_or(0, |span| span.start)),
                what: error.message().to_owned(),
                file: name,
            }),
        }
    }
}

impl<T> File<T> {
    /// A problem at the place where `value` stands in this file.
    pub fn problem<V>(&self, value: &Spanned<V>, what: impl Into<String>) -> Problem {
        self.problem_at(value.span(), what)
    }

    /// A problem at a byte range of this file.
    pub fn problem_at(&self, span: Range<usize>, what: impl Into<String>) -> Problem {
        Problem {
            file: self.name.clone(),
            line: line_at(&self.text, span.start),
            what: what.into(),
        }
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    let before = text.get(..offset).unwrap_or(text);
    before.matches('\n').count() + 1
}

/// Everything in `data/`.
pub struct Folder {
    pub sources: File<raw::Sources>,
    pub supervision: File<raw::Supervisions>,
    pub contacts: File<raw::Contacts>,
    pub benefits: File<raw::Benefits>,
    pub years: Vec<File<raw::YearFile>>,
    pub municipalities: Vec<File<raw::Municipality>>,
}

const SOURCES: &str = "sources.toml";
const SUPERVISION: &str = "supervision.toml";
const CONTACTS: &str = "contacts.toml";
const BENEFITS: &str = "benefits.toml";

/// Reads the files with a name of their own, every other file in `data` as a year
/// and every file in `data/municipalities` as a municipality.
pub fn read(data: &Path) -> Result<Folder, Vec<Problem>> {
    let mut problems = Vec::new();
    let sources = one(data, SOURCES, &mut problems);
    let supervision = one(data, SUPERVISION, &mut problems);
    let contacts = one(data, CONTACTS, &mut problems);
    let benefits = one(data, BENEFITS, &mut problems);
    let years = all(data, "", &mut problems);
    let municipalities = all(data, "municipalities", &mut problems);
    match (sources, supervision, contacts, benefits) {
        (Some(sources), Some(supervision), Some(contacts), Some(benefits))
            if problems.is_empty() =>
        {
            Ok(Folder {
                sources,
                supervision,
                contacts,
                benefits,
                years,
                municipalities,
            })
        }
        _ => Err(problems),
    }
}

fn one<T: DeserializeOwned>(
    data: &Path,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Option<File<T>> {
    let read = fs::read_to_string(data.join(name)).map_err(|error| Problem {
        file: name.to_owned(),
        line: 1,
        what: format!("the file cannot be read: {error}"),
    });
    read.and_then(|text| File::parse(name.to_owned(), text))
        .map_err(|problem| problems.push(problem))
        .ok()
}

fn all<T: DeserializeOwned>(
    data: &Path,
    folder: &str,
    problems: &mut Vec<Problem>,
) -> Vec<File<T>> {
    let mut names: Vec<String> = fs::read_dir(data.join(folder))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "toml")
                && ![SOURCES, SUPERVISION, CONTACTS, BENEFITS].contains(&name.as_str())
        })
        .map(|name| {
            if folder.is_empty() {
                name
            } else {
                format!("{folder}/{name}")
            }
        })
        .collect();
    names.sort();
    if names.is_empty() {
        problems.push(Problem {
            file: format!("{folder}/"),
            line: 1,
            what: "the folder holds no tables".to_owned(),
        });
    }
    names
        .iter()
        .filter_map(|name| one(data, name, problems))
        .collect()
}
