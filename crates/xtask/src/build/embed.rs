//! Builds what a portal embeds: the loader at its versioned address, and the
//! frame's page in every language.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result, ensure};
use minijinja::context;
use serde_json::{Map, Value, json};

use super::app::{self, AppFiles};
use super::asset::Asset;
use super::municipalities::{Municipality, OTHER};
use super::pages::{self, Pages};
use super::texts::Texts;
use super::{editors, offline, script};
use crate::files::{Files, is_page, text};

/// Where the embed lies in the site. A change that breaks what stands on the
/// pages of others gets another number beside this one.
const FOLDER: &str = "embed/1/";

/// The texts of the embed and of the page for editors, which stand on pages
/// and in the loader and do not travel with the app.
pub(crate) const TEXTS: &str = "web/texts/embed";

/// What stands on the pages of portals.
const LOADER: &str = "script/embed/loader.js";
const LOADER_MODULES: [&str; 2] = ["script/leave.js", LOADER];

/// The page in its frame.
const FRAME: &str = "embed/frame.html";
const FRAME_STYLES: [&str; 1] = ["styles/embed/embed.css"];
const FRAME_MODULES: [&str; 2] = ["script/embed/theme.js", "script/embed/frame.js"];

/// Builds every file of the embed, by its path in the site.
///
/// # Errors
///
/// When a part is missing, or a text is not used.
pub(crate) fn build(
    sources: &Files,
    pages: &Pages,
    app: &AppFiles,
    own: &[Texts],
) -> Result<Files> {
    ensure_used(own, sources)?;
    let asset = |stem: &str, extension: &str, text: String| {
        Asset::new(&format!("{FOLDER}{stem}"), extension, text.into_bytes())
    };
    let script = script::modules(sources, &FRAME_MODULES)?;
    let script = asset("frame", "js", script::page("", &script)?);
    let styles = asset("around", "css", app::styles(sources, &FRAME_STYLES)?);

    let mut files = Files::new();
    for municipality in app.municipalities.all() {
        for language in municipality.written.keys() {
            let path = format!("{FOLDER}{}{language}.html", municipality.folder);
            let values = context! {
                frame_script => pages::file(&script),
                frame_styles => pages::file(&styles),
                ..app.values_for(municipality, &path, language, own)?
            };
            files.insert(path, pages.render(FRAME, values)?);
        }
    }
    let loader = loader(sources, app, own)?;
    files.insert(format!("{FOLDER}riksnorm.js"), loader.into_bytes());
    for asset in [script, styles] {
        files.insert(asset.path, asset.bytes);
    }
    Ok(files)
}

/// A text that nobody reads is a mistake in one of two places.
fn ensure_used(own: &[Texts], sources: &Files) -> Result<()> {
    let scripts = text(sources, LOADER)?.to_owned() + text(sources, offline::PAGE)?;
    let pages = sources.keys().filter(|path| is_page(path));
    let pages: Vec<_> = pages
        .map(|path| text(sources, path))
        .collect::<Result<_>>()?;
    let elsewhere = [&editors::TAG_WORDS[..], &[offline::NAME]].concat();
    let names = own.iter().flat_map(|texts| texts.plain.keys());
    for name in names.filter(|name| !elsewhere.contains(&name.as_str())) {
        let call = format!("text('{name}')");
        let is_used =
            scripts.contains(&camel(name)) || pages.iter().any(|page| page.contains(&call));
        ensure!(is_used, "The text {name} in {TEXTS} is not used.");
    }
    Ok(())
}

/// The script that a portal loads, with the words and amounts that it says
/// where the frame does not show.
fn loader(sources: &Files, app: &AppFiles, own: &[Texts]) -> Result<String> {
    // What is the same in every municipality, and what is each one's own.
    let anywhere = app.municipalities.all().find(|one| one.id == OTHER);
    let anywhere = anywhere.context("There are no pages for other municipalities.")?;
    let written = anywhere.written.iter();
    let short = written.map(|(language, written)| (language.clone(), in_few_words(&written.short)));
    let short: Map<String, Value> = short.collect();
    let municipalities = app.municipalities.all().map(|one| {
        let folder = json!({ "folder": one.folder, "contacts": own_contacts(one, anywhere) });
        (one.id.clone(), folder)
    });
    let municipalities: Map<String, Value> = municipalities.collect();
    let default = &app.municipalities.default.id;
    let mut constants = String::new();
    for (name, value) in [
        ("TEXTS", said(own, "embed-")),
        ("AMOUNTS", Value::Object(short)),
        ("DEFAULT_MUNICIPALITY", default.as_str().into()),
        ("MUNICIPALITIES", Value::Object(municipalities)),
        ("AWAY", pages::AWAY.into()),
    ] {
        writeln!(constants, "const {name} = {value};")?;
    }
    script::function(&constants, &script::modules(sources, &LOADER_MODULES)?)
}

/// `embed-open` and its like, as a script has them: `embedOpen`.
pub(super) fn said(own: &[Texts], start: &str) -> Value {
    let of = |texts: &Texts| -> BTreeMap<String, String> {
        let plain = texts.plain.iter();
        let said = plain.filter(|(name, _)| name.starts_with(start));
        said.map(|(name, text)| (camel(name), text.clone()))
            .collect()
    };
    let languages = own
        .iter()
        .map(|texts| (texts.language.clone(), json!(of(texts))));
    Value::Object(languages.collect())
}

fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let mut camel = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (first, rest) = part.split_at(part.len().min(1));
        camel.push_str(&first.to_uppercase());
        camel.push_str(rest);
    }
    camel
}

/// What the app wrote in lines with tabs.
fn in_few_words(lines: &str) -> Value {
    let of = |kind: &str| -> Vec<Vec<&str>> {
        let lines = lines.lines().map(|line| line.split('\t').collect());
        let of_kind = lines.filter(|line: &Vec<&str>| line.first() == Some(&kind));
        of_kind.map(|line| line[1..].to_vec()).collect()
    };
    json!({ "norm": of("norm"), "contacts": of("contact") })
}

/// The contacts of a municipality that are not the whole country's.
fn own_contacts(one: &Municipality, anywhere: &Municipality) -> Vec<Value> {
    let contacts = |of: &Municipality| -> Vec<Value> {
        let written = of.written.values().next();
        let short = written.map(|written| in_few_words(&written.short));
        let contacts = short.and_then(|short| short["contacts"].as_array().cloned());
        contacts.unwrap_or_default()
    };
    let national = contacts(anywhere);
    let mut own = contacts(one);
    own.retain(|contact| !national.contains(contact));
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_as_scripts_have_them() {
        assert_eq!(camel("embed-open"), "embedOpen");
        assert_eq!(camel("embed-a-b"), "embedAB");
    }

    #[test]
    fn lines_become_rows() {
        let lines = "norm\tVem\t2026\nnorm\tEn\t3 940 kr\ncontact\tVäxeln\t090\n";
        assert_eq!(
            in_few_words(lines),
            json!({
                "norm": [["Vem", "2026"], ["En", "3 940 kr"]],
                "contacts": [["Växeln", "090"]],
            })
        );
    }
}
