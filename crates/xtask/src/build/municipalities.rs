//! The municipalities that get pages, and what the app writes on them when they
//! are built: the first step, so that it can be read and filled in before the
//! app has arrived, and what stands on the page where the app does not run.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Stdio;

use anyhow::{Context, Result, anyhow, ensure};

use crate::build::texts::Texts;
use crate::command;
use crate::workspace::Workspace;

/// A municipality that gets pages.
#[derive(Clone, Default)]
pub(crate) struct Municipality {
    pub(crate) id: String,
    /// Its name in Swedish; none where it is any other municipality.
    pub(crate) name: Option<String>,
    /// The colour of its pages, where that is not the usual one.
    pub(crate) accent: Option<String>,
    /// The folder of its pages; empty for the one whose pages come first.
    pub(crate) folder: String,
    /// What is written on its pages, by language.
    pub(crate) written: BTreeMap<String, Written>,
}

/// Every municipality that gets pages.
#[derive(Clone)]
pub(crate) struct Municipalities {
    /// The one whose pages come first.
    pub(crate) default: Municipality,
    /// The others, each with a folder of its own.
    pub(crate) others: Vec<Municipality>,
}

impl Municipalities {
    pub(crate) fn all(&self) -> impl Iterator<Item = &Municipality> {
        std::iter::once(&self.default).chain(&self.others)
    }
}

/// The id of any other municipality, whose guidelines are not known.
pub(crate) const OTHER: &str = "other";

/// The accent of the style sheet (see `web/styles/resident`).
const USUAL_ACCENT: &str = "#0a5a6a";

/// What is written in a language.
#[derive(Clone, Default)]
pub(crate) struct Written {
    /// The first step.
    pub(crate) first_step: String,
    /// The amounts in force, where to turn, and the accessibility statement.
    pub(crate) without_app: String,
    /// The norm and where to turn in few words, for an embed that does not show.
    pub(crate) short: String,
}

/// Every municipality that gets pages. The app is asked once for all: each time
/// Cargo looks through the whole app.
///
/// # Errors
///
/// When the app does not compile for this machine or cannot read a table.
pub(crate) fn read(workspace: &Workspace, texts: &[Texts]) -> Result<Municipalities> {
    let mut prerender = workspace.locked("run");
    prerender
        .args(["--quiet", "--package", "riksnorm-resident"])
        .args(["--features", "prerender", "--bin", "riksnorm-prerender"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = prerender
        .spawn()
        .map_err(|error| command::not_started(&prerender, error))?;
    if let Some(mut input) = child.stdin.take() {
        let tables: Vec<&[u8]> = texts.iter().map(|texts| &*texts.asset.bytes).collect();
        // Where it ends without reading, its status tells why.
        let _ = input.write_all(&tables.join(&0));
    }
    let output = child.wait_with_output()?;
    ensure!(
        output.status.success(),
        "`{}` failed ({}).",
        command::shown(&prerender),
        output.status
    );
    let html = String::from_utf8(output.stdout).context("The parts are not UTF-8")?;
    let languages: Vec<&str> = texts.iter().map(|texts| &*texts.language).collect();
    parse(&html, &languages)
}

/// The default one comes first.
fn parse(html: &str, languages: &[&str]) -> Result<Municipalities> {
    let mut parts = html.split('\0').peekable();
    let mut municipalities = Vec::new();
    while let Some(known) = parts.next() {
        let [id, name, accent] = known
            .split('\t')
            .collect::<Vec<_>>()
            .try_into()
            .map_err(|_| anyhow!("A municipality is not written in three columns: {known:?}"))?;
        let mut part = || parts.next().context("A part is missing.").map(String::from);
        let mut written = BTreeMap::new();
        for language in languages {
            let of_language = Written {
                first_step: part()?,
                without_app: part()?,
                short: part()?,
            };
            written.insert((*language).to_owned(), of_language);
        }
        let is_default = municipalities.is_empty();
        municipalities.push(Municipality {
            id: id.to_owned(),
            name: (id != OTHER).then(|| name.to_owned()),
            accent: Some(accent.to_lowercase())
                .filter(|accent| !accent.is_empty() && accent != USUAL_ACCENT),
            folder: if is_default {
                String::new()
            } else {
                format!("{id}/")
            },
            written,
        });
    }
    let mut municipalities = municipalities.into_iter();
    Ok(Municipalities {
        default: municipalities.next().context("There is no municipality.")?,
        others: municipalities.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_municipality_has_its_parts_in_every_language() {
        let of =
            |id: &str, accent: &str| format!("{id}\tName\t{accent}\0sv1\0sv2\0sv3\0en1\0en2\0en3");
        let html = [
            of("umea", "#0A5A6A"),
            of("exempel", "#7a1f5c"),
            of(OTHER, ""),
        ]
        .join("\0");
        let read = parse(&html, &["sv", "en"]).unwrap();
        let shown: Vec<_> = read
            .all()
            .map(|one| (&*one.folder, one.name.as_deref(), one.accent.as_deref()))
            .collect();
        assert_eq!(
            shown,
            [
                ("", Some("Name"), None),
                ("exempel/", Some("Name"), Some("#7a1f5c")),
                ("other/", None, None),
            ]
        );
        assert_eq!(read.others[0].written["en"].without_app, "en2");
        assert!(parse("umea\tName\t\0sv1", &["sv"]).is_err());
        assert!(parse("umea", &["sv"]).is_err());
    }
}
