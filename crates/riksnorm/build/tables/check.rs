//! What has to be true of the tables together: sources that exist, months
//! without gap or overlap.

use std::ops::RangeInclusive;

use toml::Spanned;

use super::{
    benefits::{self, ChildBenefit},
    file::{File, Folder, Problem},
    municipality::{self, Contact, Municipality},
    raw,
    supervision::{self, Supervision},
    year::{self, YearTable},
};

/// A calendar month, counted from January of year 0.
pub type MonthNumber = u32;

/// The tables, found to be whole.
pub struct Checked {
    pub sources: Vec<Source>,
    pub years: Vec<YearTable>,
    pub municipalities: Vec<Municipality>,
    /// The place of the municipality that is meant where none is named.
    pub default_municipality: usize,
    pub supervision: Vec<Supervision>,
    /// For the whole country.
    pub contacts: Vec<Contact>,
    pub child_benefit: Vec<ChildBenefit>,
}

pub struct Source {
    pub id: String,
    pub wordings: Vec<Wording>,
}

pub struct Wording {
    pub name: String,
    pub decision: String,
    pub from: MonthNumber,
    pub through: Option<MonthNumber>,
}

/// Collects problems, so that one build tells of all.
#[derive(Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    pub fn month<T>(&mut self, file: &File<T>, text: &Spanned<String>) -> MonthNumber {
        let parsed = text.get_ref().split_once('-').and_then(|(year, month)| {
            let digits = year.len() == 4 && month.len() == 2;
            let (year, month) = (year.parse::<u32>().ok()?, month.parse::<u32>().ok()?);
            (digits && (1..=12).contains(&month)).then(|| year * 12 + month - 1)
        });
        parsed.unwrap_or_else(|| {
            let what = format!("'{}' is no month like 2026-01", text.get_ref());
            self.add(file.problem(text, what));
            0
        })
    }

    /// A period in the order it is written: it may not end before it begins.
    pub fn period<T>(
        &mut self,
        file: &File<T>,
        from: &Spanned<String>,
        through: &Spanned<String>,
    ) -> RangeInclusive<MonthNumber> {
        let period = self.month(file, from)..=self.month(file, through);
        if period.is_empty() {
            self.add(file.problem(through, "the period ends before it begins"));
        }
        period
    }

    pub fn source<T>(&mut self, known: &[Source], file: &File<T>, id: &Spanned<String>) -> String {
        if !known.iter().any(|source| source.id == *id.get_ref()) {
            let what = format!("the source '{}' is in no list of sources", id.get_ref());
            self.add(file.problem(id, what));
        }
        id.get_ref().clone()
    }

    /// A period that may be open, and follows the one before it.
    pub fn following<T>(
        &mut self,
        file: &File<T>,
        from: &Spanned<String>,
        through: Option<&Spanned<String>>,
        next: &mut Option<MonthNumber>,
    ) -> (MonthNumber, Option<MonthNumber>) {
        let first = self.month(file, from);
        let last = through.map(|through| *self.period(file, from, through).end());
        self.follows(file, from, *next, first);
        // Nothing can follow what holds until further notice.
        *next = Some(last.map_or(MonthNumber::MAX, |month| month + 1));
        (first, last)
    }

    /// Months that follow each other: the next begins where the last ended.
    pub fn follows<T>(
        &mut self,
        file: &File<T>,
        from: &Spanned<String>,
        expected: Option<MonthNumber>,
        actual: MonthNumber,
    ) {
        let Some(expected) = expected else { return };
        if actual > expected {
            self.add(file.problem(from, "a gap: no amounts for the months before this one"));
        } else if actual < expected {
            self.add(file.problem(from, "an overlap: amounts for this month stand already"));
        }
    }
}

pub fn check(folder: &Folder) -> Result<Checked, Vec<Problem>> {
    let mut problems = Problems::default();
    let mut sources = Vec::new();
    let listed = &folder.sources;
    add_sources(&mut sources, listed, &listed.content.source, &mut problems);
    for file in &folder.municipalities {
        add_sources(&mut sources, file, &file.content.source, &mut problems);
    }
    let years = year::check(&folder.years, &sources, &mut problems);
    let supervision = supervision::check(&folder.supervision, &mut problems);
    let child_benefit = benefits::check(&folder.benefits, &mut problems);
    let files = folder.municipalities.iter();
    let municipalities: Vec<Municipality> = files
        .filter_map(|file| municipality::check_file(file, &sources, &mut problems))
        .collect();
    add_doubled(folder, &mut problems);
    let default_municipality = municipalities.iter().position(|one| one.is_default);
    match default_municipality {
        Some(default_municipality) if problems.0.is_empty() => Ok(Checked {
            sources,
            years,
            municipalities,
            default_municipality,
            supervision,
            contacts: municipality::contacts(&folder.contacts.content.contact),
            child_benefit,
        }),
        _ => {
            problems.0.sort();
            problems.0.dedup();
            Err(problems.0)
        }
    }
}

/// Ids that stand twice, and a default that is not exactly one.
fn add_doubled(folder: &Folder, problems: &mut Problems) {
    let files = &folder.municipalities;
    for file in files {
        let id = &file.content.id;
        let same = |other: &&File<raw::Municipality>| other.content.id.get_ref() == id.get_ref();
        if files.iter().filter(same).count() > 1 {
            problems.add(file.problem(id, "this municipality stands twice"));
        }
    }
    let defaults: Vec<_> = files
        .iter()
        .filter_map(|file| Some((file, file.content.default.as_ref()?)))
        .filter(|(_, default)| *default.get_ref())
        .collect();
    if let ([], Some(file)) = (defaults.as_slice(), files.first()) {
        let what = "no municipality says that it is the default";
        problems.add(file.problem(&file.content.id, what));
    }
    if defaults.len() > 1 {
        for (file, default) in defaults {
            problems.add(file.problem(default, "another municipality is the default too"));
        }
    }
}

fn add_sources<T>(
    checked: &mut Vec<Source>,
    file: &File<T>,
    sources: &[raw::Source],
    problems: &mut Problems,
) {
    for source in sources {
        let id = source.id.get_ref().clone();
        if checked.iter().any(|other| other.id == id) {
            problems.add(file.problem(&source.id, format!("the source '{id}' stands twice")));
        }
        let mut next = None;
        let mut wordings = Vec::new();
        for wording in &source.wording {
            let (from, through) = problems.following(
                file,
                &wording.valid_from,
                wording.valid_through.as_ref(),
                &mut next,
            );
            wordings.push(Wording {
                name: wording.name.get_ref().clone(),
                decision: wording.decision.get_ref().clone(),
                from,
                through,
            });
        }
        if wordings.is_empty() {
            problems.add(file.problem(&source.id, "the source has no wording"));
        }
        checked.push(Source { id, wordings });
    }
}
