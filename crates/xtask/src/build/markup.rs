//! The HTML that binds a page to the files named by their content.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::build::asset::Asset;
use crate::build::first_step::Written;
use crate::build::policy;
use crate::build::template::{Values, escaped};
use crate::build::texts::{SHOWN_FIRST, Texts};

/// What a page needs.
pub(crate) struct Parts {
    /// The one script: what wasm-bindgen wrote, with modules of `web/script` as its end.
    pub(crate) script: Asset,
    /// `web/styles/resident/*.css` as one.
    pub(crate) styles: Asset,
    /// The app.
    pub(crate) wasm: Asset,
    /// A table for each language.
    pub(crate) texts: Vec<Texts>,
    /// What the app wrote for its pages, by language.
    pub(crate) written: BTreeMap<String, Written>,
}

/// Where the one goes who leaves quickly: a page that anybody may have open.
pub(crate) const AWAY: &str = "https://www.smhi.se/";

impl Parts {
    /// What stands in place of each placeholder in the page at this path.
    pub(crate) fn values(&self, page: &str) -> Values {
        self.values_in(page, SHOWN_FIRST)
    }

    /// The same for a page in a language of its own.
    pub(crate) fn values_in(&self, page: &str, language: &str) -> Values {
        // Addresses are relative: the site may lie in a folder of a host.
        let up = "../".repeat(page.matches('/').count());
        let texts = self
            .texts_of(language)
            .into_iter()
            .flat_map(|shown| &shown.plain);
        let texts = texts.map(|(name, text)| (format!("text.{name}"), escaped(text)));
        let written = self.written.get(language).cloned().unwrap_or_default();
        let parts = [
            ("policy", escaped(&policy::content_for_page())),
            ("language", escaped(language)),
            ("away", AWAY.to_owned()),
            ("preloads", self.preloads(&up, language)),
            (
                "styles",
                format!(
                    "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">",
                    address(&up, &self.styles),
                    self.styles.integrity
                ),
            ),
            (
                "script",
                format!(
                    "<script type=\"module\" src=\"{}\" integrity=\"{}\"></script>",
                    address(&up, &self.script),
                    self.script.integrity
                ),
            ),
            ("data", self.data(&up, language)),
            ("first_step", written.first_step),
            ("without_app", written.without_app),
            ("languages", self.language_buttons(language)),
        ];
        let parts = parts.map(|(name, html)| (name.to_owned(), html));
        parts.into_iter().chain(texts).collect()
    }

    fn texts_of(&self, language: &str) -> Option<&Texts> {
        let mut texts = self.texts.iter();
        texts.find(|texts| texts.language == language)
    }

    /// A button for each language, in its own words.
    fn language_buttons(&self, shown: &str) -> String {
        let buttons = self.texts.iter().map(|texts| {
            let language = escaped(&texts.language);
            let name = texts.plain.get("language-name").unwrap_or(&texts.language);
            let pressed = texts.language == shown;
            format!(
                "<button type=\"button\" data-language=\"{language}\" lang=\"{language}\" \
                 aria-pressed=\"{pressed}\">{}</button>",
                escaped(name)
            )
        });
        buttons.collect::<Vec<_>>().join("\n")
    }

    /// Without these the module and the texts would be asked for only when
    /// the script has arrived. Their integrity is checked by the `fetch` that
    /// takes them; browsers ignore it here.
    fn preloads(&self, up: &str, language: &str) -> String {
        std::iter::once(&self.wasm)
            .chain(self.texts_of(language).map(|texts| &texts.asset))
            .map(|asset| {
                let address = address(up, asset);
                format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{address}\">")
            })
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The attributes by which the script finds the module and the texts.
    fn data(&self, up: &str, language: &str) -> String {
        let mut data = String::new();
        let mut attribute = |name: &str, value: &str| {
            // Writing to a String cannot fail.
            let _ = write!(data, " data-{name}=\"{}\"", escaped(value));
        };
        attribute("wasm", &address(up, &self.wasm));
        attribute("integrity", &self.wasm.integrity);
        if let Some(Texts { asset: shown, .. }) = self.texts_of(language) {
            attribute("texts", &address(up, shown));
            attribute("texts-integrity", &shown.integrity);
        }
        attribute("languages", &self.languages(up).to_string());
        data.trim_start().to_owned()
    }

    fn languages(&self, up: &str) -> Value {
        let languages: Map<String, Value> = self
            .texts
            .iter()
            .map(
                |Texts {
                     language, asset, ..
                 }| {
                    let file = json!({ "path": address(up, asset), "integrity": asset.integrity });
                    (language.clone(), file)
                },
            )
            .collect();
        Value::Object(languages)
    }
}

/// The address of a file, from a page that lies this far down.
pub(crate) fn address(up: &str, asset: &Asset) -> String {
    escaped(&format!("{up}{}", asset.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        let asset = |stem, extension| Asset::new(stem, extension, b"content".to_vec());
        let written = Written {
            first_step: "<form lang=en></form>".into(),
            ..Written::default()
        };
        Parts {
            script: asset("app", "js"),
            styles: asset("styles", "css"),
            wasm: asset("app", "wasm"),
            texts: vec![
                Texts {
                    language: "en".into(),
                    asset: asset("texts-en", "txt"),
                    plain: BTreeMap::new(),
                },
                Texts {
                    language: "sv".into(),
                    asset: asset("texts-sv", "txt"),
                    plain: BTreeMap::from([("skip-link".into(), "Till <innehållet>".into())]),
                },
            ],
            written: BTreeMap::from([("en".into(), written)]),
        }
    }

    #[test]
    fn only_the_language_shown_is_asked_for_ahead() {
        let preloads = parts().values("index.html")["preloads"].clone();
        assert!(preloads.contains("app-") && preloads.contains("texts-sv-"));
        assert!(!preloads.contains("texts-en-"));
    }

    #[test]
    fn every_language_can_be_found_from_the_page() {
        let data = parts().values("index.html")["data"].clone();
        assert!(data.starts_with("data-wasm=\"app-"), "{data}");
        assert!(data.contains(" data-texts=\"texts-sv-"), "{data}");
        assert!(data.contains("{&quot;en&quot;:{&quot;"), "{data}");
    }

    #[test]
    fn texts_stand_on_the_page_by_name() {
        let values = parts().values("index.html");
        assert_eq!(values["text.skip-link"], "Till &lt;innehållet&gt;");
        let buttons = &values["languages"];
        assert!(
            buttons.contains("lang=\"sv\" aria-pressed=\"true\">sv</button>"),
            "{buttons}"
        );
        assert!(
            buttons.contains("lang=\"en\" aria-pressed=\"false\""),
            "{buttons}"
        );
    }

    #[test]
    fn a_page_may_be_in_another_language() {
        let values = parts().values_in("embed/1/en.html", "en");
        assert_eq!(values["language"], "en");
        assert_eq!(values["first_step"], "<form lang=en></form>");
        assert!(values["preloads"].contains("../../texts-en-"));
        assert!(values["languages"].contains("lang=\"en\" aria-pressed=\"true\""));
    }

    #[test]
    fn a_page_in_a_folder_looks_upwards() {
        let values = parts().values("om/index.html");
        assert!(values["styles"].contains("href=\"../styles-"));
        assert!(values["script"].contains("src=\"../app-"));
        assert!(values["data"].contains("data-wasm=\"../app-"));
    }
}
