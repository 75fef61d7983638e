//! The pages: HTML templates of `public`, filled in with texts and with the
//! files that are named by their content.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Value;
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, context, escape_formatter,
};
use serde_json::json;

use super::app::AppFiles;
use super::asset::{Asset, integrity};
use super::municipalities::Municipality;
use super::policy;
use super::texts::Texts;
use crate::files::{Files, is_page, text};

/// Where the one goes who leaves quickly: a page that anybody may have open.
pub(crate) const AWAY: &str = "https://www.smhi.se/";

/// The icon in `public`.
pub(super) const ICON: &str = "favicon.svg";

/// The templates of every page.
pub(crate) struct Pages<'a> {
    templates: Environment<'a>,
}

impl<'a> Pages<'a> {
    /// Reads the templates.
    ///
    /// # Errors
    ///
    /// When one of them cannot be understood.
    pub(crate) fn new(public: &'a Files) -> Result<Self> {
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        let mut syntax = SyntaxConfig::builder();
        syntax.keep_trailing_newline(true).trim_blocks(true);
        templates.set_syntax(syntax.build()?);
        templates.set_formatter(|output, state, value| match value.as_str() {
            Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
                output.write_str(&escaped(text)).map_err(Error::from)
            }
            _ => escape_formatter(output, state, value),
        });
        for path in public.keys().filter(|path| is_page(path)) {
            let template = text(public, path)?;
            templates
                .add_template(path, template)
                .with_context(|| format!("public/{path} is no template"))?;
        }
        Ok(Self { templates })
    }

    /// Fills in a template.
    ///
    /// # Errors
    ///
    /// When there is no such template, or it names something that there is not.
    pub(crate) fn render(&self, template: &str, values: Value) -> Result<Vec<u8>> {
        let page = self.templates.get_template(template)?.render(values);
        let page = page.with_context(|| format!("public/{template} could not be filled"))?;
        Ok(page.into_bytes())
    }
}

impl AppFiles {
    /// The values of a page of the default municipality. Besides the app's texts
    /// the page has some of its own.
    ///
    /// # Errors
    ///
    /// When the app does not speak the language.
    pub(crate) fn values(&self, path: &str, language: &str, own: &[Texts]) -> Result<Value> {
        self.values_for(&self.municipalities.default, path, language, own)
    }

    /// The values of a municipality's page at this path, in this language.
    ///
    /// # Errors
    ///
    /// When the app does not speak the language.
    pub(crate) fn values_for(
        &self,
        municipality: &Municipality,
        path: &str,
        language: &str,
        own: &[Texts],
    ) -> Result<Value> {
        // Addresses are relative: the site may lie in a folder of a host.
        let up = "../".repeat(path.matches('/').count());
        let shown = in_language(&self.texts, language)
            .with_context(|| format!("There are no texts in {language} for {path}"))?;
        let written = municipality
            .written
            .get(language)
            .cloned()
            .unwrap_or_default();
        let tables = self.texts.iter().map(
            |Texts {
                 language, asset, ..
             }| {
                let path = format!("{up}{}", asset.path);
                (
                    language.clone(),
                    json!({ "path": path, "integrity": asset.integrity }),
                )
            },
        );
        let languages = self.texts.iter().map(|texts| {
            context! {
                language => texts.language.as_str(),
                name => texts.name(),
            }
        });
        let own = in_language(own, language);
        let plain = [shown].into_iter().chain(own);
        let plain = plain.flat_map(|texts| texts.plain.clone());
        let up = up.as_str();
        Ok(context! {
            up,
            language,
            policy => policy::content_for_page(path),
            away => AWAY,
            text => by_name("text", plain.collect()),
            municipality => context! {
                id => municipality.id.as_str(),
                name => municipality.name.as_deref(),
                accent => municipality.accent.as_deref(),
            },
            script => file(&self.script),
            ahead => file(&self.ahead),
            guard => file(&self.guard),
            styles => file(&self.styles),
            wasm => file(&self.wasm),
            rest => self.rest.as_ref().map(file),
            table => file(&shown.asset),
            tables => tables.collect::<serde_json::Value>().to_string(),
            languages => languages.collect::<Value>(),
            first_step => Value::from_safe_string(written.first_step),
            without_app => Value::from_safe_string(written.without_app),
        })
    }
}

/// The texts of one language.
fn in_language<'a>(texts: &'a [Texts], language: &str) -> Option<&'a Texts> {
    texts.iter().find(|texts| texts.language == language)
}

/// `text('skip-link')` in a template, and its like. `what` is what there is
/// none of where the name is another one.
fn by_name(what: &'static str, named: BTreeMap<String, String>) -> Value {
    Value::from_function(move |name: &str| {
        let missing = || {
            Error::new(
                ErrorKind::UndefinedError,
                format!("there is no {what} {name}"),
            )
        };
        named.get(name).cloned().ok_or_else(missing)
    })
}

/// `integrity('bygg-in/page.css')` in a template: of a file that is built
/// before the page.
pub(super) fn integrity_of(built: &Files) -> Value {
    let built = built.iter();
    let named = built.map(|(path, bytes)| (path.clone(), integrity(bytes)));
    by_name("file", named.collect())
}

/// A file as templates have it.
pub(crate) fn file(asset: &Asset) -> Value {
    context! {
        path => asset.path.as_str(),
        integrity => asset.integrity.as_str(),
    }
}

/// Text made safe inside HTML, attributes with double quotes included. What
/// else the template engine would escape, such as each `/`, can stay.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::municipalities::{Municipalities, Written};
    use super::*;
    use crate::files::read_folder;

    fn app() -> AppFiles {
        let asset = |stem: &str, extension: &str| Asset::new(stem, extension, b"content".to_vec());
        let texts = |language: &str, plain: &[(&str, &str)]| Texts {
            language: language.into(),
            asset: asset(&format!("texts-{language}"), "txt"),
            plain: (plain.iter())
                .map(|(name, text)| ((*name).into(), (*text).into()))
                .collect(),
        };
        let written = Written {
            first_step: "<form lang=en></form>".into(),
            ..Written::default()
        };
        AppFiles {
            script: asset("app", "js"),
            ahead: asset("ahead", "js"),
            guard: asset("guard", "js"),
            styles: asset("styles", "css"),
            wasm: asset("app", "wasm"),
            rest: Some(asset("app-rest", "wasm")),
            texts: vec![
                texts("en", &[("language-failed", "Not now")]),
                texts(
                    "sv",
                    &[
                        ("language-name", "Svenska"),
                        ("language-failed", "Till <innehållet>"),
                    ],
                ),
            ],
            municipalities: Municipalities {
                default: Municipality {
                    id: "umea".into(),
                    written: BTreeMap::from([("en".into(), written)]),
                    ..Municipality::default()
                },
                others: Vec::new(),
            },
        }
    }

    /// The template filled in, beside the parts of the real pages.
    fn rendered(template: &str, path: &str, language: &str) -> Result<String> {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public");
        let mut public = read_folder(&public)?;
        public.insert("page.html".into(), template.into());
        let values = app().values(path, language, &[])?;
        let page = Pages::new(&public)?.render("page.html", values)?;
        Ok(String::from_utf8(page)?)
    }

    fn on_page(template: &str) -> String {
        rendered(template, "index.html", "sv").unwrap()
    }

    #[test]
    fn only_the_language_shown_is_asked_for_ahead() {
        let head = on_page("{% include 'parts/app.html' %}");
        assert!(
            head.contains(" data-files=\"app-") && head.contains(" texts-sv-"),
            "{head}"
        );
        assert!(!head.contains("texts-en-"), "{head}");
    }

    #[test]
    fn every_language_can_be_found_from_the_page() {
        let data = on_page("{% include 'parts/app-files.html' %}");
        assert!(data.starts_with("data-wasm=\"app-"), "{data}");
        assert!(data.contains("{&quot;en&quot;:{&quot;"), "{data}");
        assert!(data.contains("&quot;texts-sv-"), "{data}");
    }

    #[test]
    fn texts_are_found_by_name_and_escaped() {
        let shown = on_page("{% include 'parts/languages.html' %}");
        assert!(shown.contains(">Till &lt;innehållet&gt;</p>"), "{shown}");
        assert!(
            shown.contains("lang=\"sv\" aria-pressed=\"true\">Svenska</button>"),
            "{shown}"
        );
        // Without a name of its own.
        assert!(
            shown.contains("lang=\"en\" aria-pressed=\"false\">en</button>"),
            "{shown}"
        );
    }

    #[test]
    fn a_page_may_be_in_another_language_and_lie_in_a_folder() {
        let template = "{{ language }} {{ first_step }}{% include 'parts/app.html' %}\
                        {% include 'parts/app-files.html' %}{% include 'parts/languages.html' %}";
        let page = rendered(template, "embed/1/en.html", "en").unwrap();
        assert!(
            page.starts_with("en <form lang=en></form><script"),
            "{page}"
        );
        assert!(page.contains("aria-pressed=\"true\">en</button>"), "{page}");
        for file in ["=\"../../styles-", " ../../texts-en-", "=\"../../app-"] {
            assert!(page.contains(file), "{file}: {page}");
        }
        assert!(page.contains("data-wasm=\"../../app-"), "{page}");
    }

    #[test]
    fn a_value_is_not_looked_into() {
        assert_eq!(on_page("{{ '{{ up }}' }}<{{ up }}>"), "{{ up }}<>");
    }

    #[test]
    fn what_is_unknown_or_open_is_a_problem() {
        for (template, problem) in [
            ("{{ nope }}", "undefined"),
            ("{{ text('nope') }}", "there is no text nope"),
            ("{{ up", "public/page.html is no template"),
        ] {
            let found = rendered(template, "index.html", "sv").unwrap_err();
            assert!(format!("{found:#}").contains(problem), "{found:#}");
        }
        assert!(rendered("", "index.html", "fi").is_err());
    }
}
