//! Builds what a portal embeds: the loader at its versioned address, the
//! frame's page in every language, and the page for editors.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, ensure};
use serde_json::{Map, Value, json};

use crate::build::asset::Asset;
use crate::build::markup::{self, Parts, address};
use crate::build::script;
use crate::build::template::{self, Values, escaped};
use crate::build::texts::{self, Texts};
use crate::files::{Files, read_folder, text};
use crate::workspace::Workspace;

/// Where the embed lies in the site. A change that breaks what stands on the
/// pages of others gets another number beside this one.
pub(crate) const FOLDER: &str = "embed/1/";

/// Its parts in `public`.
const SOURCES: &str = "embed/";
const STYLES: &str = "styles/embed/embed.css";

/// What stands on the pages of portals, and the page in its frame.
const LOADER: &str = "script/embed/loader.js";
const FRAME: &str = "embed/frame.html";

/// The modules that their scripts are made of.
const LOADER_MODULES: [&str; 2] = ["script/leave.js", LOADER];
const FRAME_MODULES: [&str; 3] = [
    "script/embed/theme.js",
    "script/leave.js",
    "script/embed/frame.js",
];

/// The page for editors in `public`, one template for every language.
const EDITORS: &str = "bygg-in/page.html";

/// Its texts, which stand on pages and in the loader and do not travel with
/// the app.
const TEXTS: &str = "web/texts/embed";

/// The words and the link inside a tag, which are in the tag's language.
const TAG_WORDS: [&str; 2] = ["editor-tag-say", "editor-tag-link"];

/// Whether this file of `public` is a part that is not served as it is.
pub(crate) fn is_source(path: &str) -> bool {
    path.starts_with(SOURCES) || path == EDITORS
}

/// Builds every file of the embed, by its path in the site.
///
/// # Errors
///
/// When a part is missing or a text is not used.
pub(crate) fn build(workspace: &Workspace, public: &Files, parts: &Parts) -> Result<Files> {
    let own = texts::compile(workspace, TEXTS, "embed")?;
    let frame = script::inlined(&script::modules(public, &FRAME_MODULES)?);
    let around = text(public, STYLES)?;
    let asset = |stem: &str, extension: &str, text: String| {
        Asset::new(&format!("{FOLDER}{stem}"), extension, text.into_bytes())
    };
    let frame = asset("frame", "js", frame);
    let around = asset("around", "css", around.to_owned());

    let mut files = Files::new();
    let mut short = Map::new();
    for (language, written) in &parts.written {
        let path = format!("{FOLDER}{language}.html");
        let mut values = parts.values_in(&path, language);
        values.extend(of_language(&own, language));
        values.insert("embed_styles".into(), link(&around));
        values.insert("frame_script".into(), module(&frame));
        let page = template::page(public, FRAME, &values)?;
        files.insert(path, page.into_bytes());
        short.insert(language.clone(), in_few_words(&written.short));
    }
    files.extend(editors(public, parts, &own)?);
    ensure_used(&own, public)?;

    let mut constants = String::new();
    for (name, value) in [
        ("TEXTS", said_by_loader(&own)),
        ("AMOUNTS", Value::Object(short)),
        ("MUNICIPALITIES", municipalities(workspace)?),
        ("AWAY", markup::AWAY.into()),
    ] {
        writeln!(constants, "const {name} = {value};")?;
    }
    let loader = script::function(&constants, &script::modules(public, &LOADER_MODULES)?);
    let loader = loader.into_bytes();
    files.insert(format!("{FOLDER}riksnorm.js"), loader);
    for asset in [frame, around] {
        files.insert(asset.path, asset.bytes);
    }
    Ok(files)
}

/// A text that nobody reads is a mistake in one of two places.
fn ensure_used(own: &[Texts], public: &Files) -> Result<()> {
    let templates = [
        text(public, LOADER)?,
        text(public, FRAME)?,
        text(public, EDITORS)?,
    ];
    let names = own.iter().flat_map(|texts| texts.plain.keys());
    for name in names.filter(|name| !TAG_WORDS.contains(&name.as_str())) {
        let forms = [format!("{{{{text.{name}}}}}"), camel(name)];
        let is_used = templates
            .iter()
            .any(|template| forms.iter().any(|form| template.contains(form)));
        ensure!(is_used, "The text {name} in {TEXTS} is not used.");
    }
    Ok(())
}

/// The page for editors in each language, the first at the folder's address.
fn editors(public: &Files, parts: &Parts, own: &[Texts]) -> Result<Files> {
    let mut files = Files::new();
    for Texts { language, .. } in own {
        let path = if language == texts::SHOWN_FIRST {
            "bygg-in/index.html".to_owned()
        } else {
            format!("bygg-in/{language}/index.html")
        };
        let mut values = parts.values_in(&path, language);
        values.extend(of_language(own, language));
        let up = "../".repeat(path.matches('/').count());
        values.insert(
            "editor_languages".into(),
            editor_languages(parts, &up, language),
        );
        values.insert("tag_words".into(), escaped(&tag_words(own).to_string()));
        values.insert("up".into(), up);
        let page = template::page(public, EDITORS, &values)?;
        files.insert(path, page.into_bytes());
    }
    Ok(files)
}

/// Links to the page for editors in each language, in its own words.
fn editor_languages(parts: &Parts, up: &str, shown: &str) -> String {
    let links = parts.texts.iter().map(|texts| {
        let language = escaped(&texts.language);
        let name = texts.plain.get("language-name").unwrap_or(&texts.language);
        let folder = if texts.language == texts::SHOWN_FIRST {
            String::new()
        } else {
            format!("{language}/")
        };
        let current = if texts.language == shown {
            " aria-current=\"page\""
        } else {
            ""
        };
        format!(
            "<a href=\"{up}bygg-in/{folder}\" lang=\"{language}\"{current}>{}</a>",
            escaped(name)
        )
    });
    links.collect::<Vec<_>>().join("\n")
}

/// The words inside a tag, in the tag's language and not the page's.
fn tag_words(own: &[Texts]) -> Value {
    let languages = own.iter().map(|texts| {
        let plain = &texts.plain;
        let words =
            json!({ "say": plain.get("editor-tag-say"), "link": plain.get("editor-tag-link") });
        (texts.language.clone(), words)
    });
    Value::Object(languages.collect())
}

/// The embed's own texts as a page's placeholders.
fn of_language(own: &[Texts], language: &str) -> Values {
    let texts = own.iter().find(|texts| texts.language == language);
    let plain = texts.into_iter().flat_map(|texts| &texts.plain);
    plain
        .map(|(name, text)| (format!("text.{name}"), escaped(text)))
        .collect()
}

/// `embed-open` and its like, as the loader has them: `embedOpen`.
fn said_by_loader(own: &[Texts]) -> Value {
    let of = |texts: &Texts| -> BTreeMap<String, String> {
        let plain = texts.plain.iter();
        let said = plain.filter(|(name, _)| name.starts_with("embed-"));
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

/// The municipalities that there are data for, by their identifiers.
fn municipalities(workspace: &Workspace) -> Result<Value> {
    let files = read_folder(&workspace.path("crates/riksnorm/data/municipalities"))?;
    let names = files.keys().filter_map(|name| name.strip_suffix(".toml"));
    Ok(names.collect())
}

fn link(styles: &Asset) -> String {
    format!(
        "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">",
        address("../../", styles),
        styles.integrity
    )
}

fn module(script: &Asset) -> String {
    format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>",
        address("../../", script),
        script.integrity
    )
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

    #[test]
    fn the_parts_are_not_served() {
        assert!(is_source("embed/frame.html"));
        assert!(is_source("bygg-in/page.html"));
        assert!(!is_source("bygg-in/tag.js"));
    }
}
