//! Builds the page for editors, who put the embed on their own pages.

use anyhow::Result;
use minijinja::context;
use minijinja::value::Value;
use serde_json::json;

use super::app::AppFiles;
use super::pages::Pages;
use super::texts::{SHOWN_FIRST, Texts};
use crate::files::Files;

/// The page in `public`, one template for every language.
pub(crate) const TEMPLATE: &str = "bygg-in/page.html";

/// The words and the link inside a tag, which are in the tag's language.
pub(crate) const TAG_WORDS: [&str; 2] = ["editor-tag-say", "editor-tag-link"];

/// Builds the page in each language, by its path in the site.
///
/// # Errors
///
/// When the page names something that there is not.
pub(crate) fn build(
    pages: &Pages,
    app: &AppFiles,
    own: &[Texts],
    integrity: &Value,
) -> Result<Files> {
    let mut files = Files::new();
    for Texts { language, .. } in own {
        let path = format!("{}index.html", folder(language));
        let editors = app.texts.iter().map(|texts| {
            context! {
                language => texts.language.as_str(),
                folder => folder(&texts.language),
                name => texts.name(),
            }
        });
        let municipalities = app.municipalities.all().map(|one| {
            context! { id => one.id.as_str(), name => one.name.as_deref() }
        });
        let values = context! {
            editors => editors.collect::<Value>(),
            integrity => integrity.clone(),
            tag_words => tag_words(own),
            municipalities => municipalities.collect::<Value>(),
            ..app.values(&path, language, own)?
        };
        files.insert(path, pages.render(TEMPLATE, values)?);
    }
    Ok(files)
}

/// Where the page in a language is.
fn folder(language: &str) -> String {
    if language == SHOWN_FIRST {
        "bygg-in/".into()
    } else {
        format!("bygg-in/{language}/")
    }
}

/// The words inside a tag, in the tag's language and not the page's.
fn tag_words(own: &[Texts]) -> String {
    let [say, link] = TAG_WORDS;
    let languages = own.iter().map(
        |Texts {
             language, plain, ..
         }| {
            let words = json!({ "say": plain.get(say), "link": plain.get(link) });
            (language.clone(), words)
        },
    );
    languages.collect::<serde_json::Value>().to_string()
}
