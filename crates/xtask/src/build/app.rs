//! The two apps: what each is built from, and the files that it becomes.

use anyhow::{Context, Result, ensure};

use super::asset::Asset;
use super::bindgen::{self, Bound, Starter};
use super::municipalities::Municipalities;
use super::optimise::{Names, optimise};
use super::split::{self, Modules};
use super::texts::{self, Texts};
use super::wasm::{self, Profile};
use super::{minify, script};
use crate::files::{Files, text};
use crate::node::Node;
use crate::workspace::Workspace;

/// An app, and where its parts are.
pub(crate) struct App {
    /// The package and its binary.
    package: &'static str,
    /// How the names of its files begin: script and Wasm, styles, texts.
    stems: [&'static str; 3],
    /// The modules in `web` that its one script file ends with, those that
    /// others import first.
    scripts: &'static [&'static str],
    /// Its style sheets in `web`, one subject each. The page has them as one, in
    /// this order: a later one wins over an earlier one. It is said here and not
    /// by cascade layers, which phones from before 2022 do not know: they would
    /// show no style at all.
    styles: &'static [&'static str],
    /// Where its texts are written, one Fluent file a language.
    texts: &'static str,
    /// The type whose functions lead to the second file of the Wasm, where there
    /// is one.
    gates: Option<&'static str>,
}

/// The resident's app.
pub(crate) const RESIDENT: App = App {
    package: "riksnorm-resident",
    stems: ["app", "styles", "texts"],
    scripts: &[
        "script/names.js",
        "script/translated.js",
        "script/shared.js",
        "script/keep.js",
        "script/resident.js",
    ],
    styles: &[
        "styles/base.css",
        "styles/resident/fields.css",
        "styles/resident/buttons.css",
        "styles/resident/choices.css",
        "styles/resident/ask.css",
        "styles/resident/tick-cards.css",
        "styles/resident/child.css",
        "styles/resident/answer.css",
        "styles/resident/info.css",
        "styles/resident/picture.css",
        "styles/resident/frame.css",
        "styles/resident/cards.css",
        "styles/resident/start.css",
        "styles/resident/columns.css",
        "styles/resident/foot.css",
        "styles/resident/large-text.css",
        "styles/resident/easy.css",
        "styles/resident/forced-colours.css",
        "styles/resident/paper.css",
    ],
    texts: "web/resident/texts",
    gates: Some("<riksnorm_resident::rest::Rest>"),
};

/// The caseworker's app.
pub(crate) const DESK: App = App {
    package: "riksnorm-desk",
    stems: ["desk", "desk", "desk-texts"],
    scripts: &[
        "script/names.js",
        "script/translated.js",
        "script/shared.js",
        "script/desk.js",
    ],
    styles: &[
        "styles/base.css",
        "styles/desk/page.css",
        "styles/desk/line.css",
        "styles/desk/panels.css",
        "styles/desk/fields.css",
        "styles/desk/record.css",
        "styles/desk/paper.css",
    ],
    texts: "web/desk/texts",
    gates: None,
};

/// These are the same for both apps.
const AHEAD: [&str; 1] = ["script/ahead.js"];
const GUARD: [&str; 3] = ["script/leave.js", "script/keep.js", "script/guard.js"];

/// What an app gives its pages.
#[derive(Clone)]
pub(crate) struct AppFiles {
    /// The one script: what wasm-bindgen wrote, with the app's modules as its end.
    pub(crate) script: Asset,
    /// Its style sheets as one.
    pub(crate) styles: Asset,
    /// What asks for the Wasm and the texts before the script is there.
    pub(crate) ahead: Asset,
    /// What stands in for the script until it is there.
    pub(crate) guard: Asset,
    /// The module, or what is needed first of it.
    pub(crate) wasm: Asset,
    /// What is not shown first.
    pub(crate) rest: Option<Asset>,
    /// A table for each language.
    pub(crate) texts: Vec<Texts>,
    /// The municipalities that get pages.
    pub(crate) municipalities: Municipalities,
}

impl App {
    /// A table for each of its languages.
    ///
    /// # Errors
    ///
    /// When a text is missing in a language or cannot be understood.
    pub(crate) fn texts(&self, workspace: &Workspace) -> Result<Vec<Texts>> {
        let [.., stem] = self.stems;
        texts::compile(workspace, self.texts, stem)
    }

    /// Builds the app. Without Node its module is not optimised.
    ///
    /// # Errors
    ///
    /// When a part does not compile or is missing.
    pub(crate) fn build(
        &self,
        workspace: &Workspace,
        node: Option<&Node>,
        sources: &Files,
        municipalities: Municipalities,
    ) -> Result<AppFiles> {
        let [stem, styles_stem, _] = self.stems;
        let (script, Modules { first, rest }) = self.bind(workspace)?;
        let optimised = |wasm: Vec<u8>| match node {
            Some(node) => optimise(workspace, node, &wasm, Names::Dropped),
            None => Ok(wasm),
        };
        let rest = rest.map(optimised).transpose()?;
        let script = script::page(&script, &script::modules(sources, self.scripts)?)?;
        let styles = styles(sources, self.styles)?;
        let ahead = script::function("", &script::modules(sources, &AHEAD)?)?;
        let guard = script::function("", &script::modules(sources, &GUARD)?)?;
        Ok(AppFiles {
            script: Asset::new(stem, "js", script.into()),
            styles: Asset::new(styles_stem, "css", styles.into()),
            ahead: Asset::new("ahead", "js", ahead.into()),
            guard: Asset::new("guard", "js", guard.into()),
            wasm: Asset::new(stem, "wasm", optimised(first)?),
            rest: rest.map(|rest| Asset::new(&format!("{stem}-rest"), "wasm", rest)),
            texts: self.texts(workspace)?,
            municipalities,
        })
    }

    /// Its modules with the names of their functions.
    ///
    /// # Errors
    ///
    /// When it does not compile.
    pub(crate) fn named_modules(&self, workspace: &Workspace, node: &Node) -> Result<Vec<Vec<u8>>> {
        let (_, Modules { first, rest }) = self.bind(workspace)?;
        let modules = [first].into_iter().chain(rest);
        let named = modules.map(|wasm| optimise(workspace, node, &wasm, Names::Kept));
        named.collect()
    }

    /// The script that wasm-bindgen wrote, and the modules.
    fn bind(&self, workspace: &Workspace) -> Result<(String, Modules)> {
        let compiled = wasm::build(workspace, self.package, self.package, Profile::App)?;
        let Bound { script, wasm } = bindgen::bind(compiled.clone(), self.package, Starter::Page)?;
        let modules = match self.gates {
            Some(gates) => split::split(&compiled, &wasm, gates)?,
            None => Modules {
                first: wasm,
                rest: None,
            },
        };
        Ok((script, modules))
    }
}

impl AppFiles {
    /// Every file of the app.
    pub(crate) fn assets(&self) -> impl Iterator<Item = &Asset> {
        let texts = self.texts.iter().map(|texts| &texts.asset);
        [
            &self.ahead,
            &self.guard,
            &self.script,
            &self.styles,
            &self.wasm,
        ]
        .into_iter()
        .chain(&self.rest)
        .chain(texts)
    }
}

/// The style sheets as one. A block that is not closed takes in what follows
/// it and is no error in CSS, so it stops the build here.
pub(super) fn styles(sources: &Files, paths: &[&str]) -> Result<String> {
    let mut all = String::new();
    for path in paths {
        let sheet = text(sources, path)?;
        let is_whole = sheet.matches('{').count() == sheet.matches('}').count();
        ensure!(is_whole, "web/{path} has a block that is not closed.");
        let small = minify::styles(sheet);
        all.push_str(&small.with_context(|| format!("web/{path} is no style sheet"))?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn styles_of(sheet: &str) -> Result<String> {
        let sources = [
            ("styles/a/1.css", sheet),
            ("styles/a/2.css", "b { top: 0 }"),
        ];
        let sources = sources.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        styles(&sources.into(), &["styles/a/1.css", "styles/a/2.css"])
    }

    #[test]
    fn style_sheets_are_joined_in_their_order() {
        let all = styles_of("a { left: 0 }").unwrap();
        assert_eq!(all, "a{left:0}b{top:0}");
    }

    #[test]
    fn every_style_sheet_of_a_page_is_in_an_order() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/styles");
        let there = crate::files::read_folder(&root).unwrap();
        let there = there.keys().filter(|path| !path.starts_with("embed/"));
        let there: Vec<String> = there.map(|path| format!("styles/{path}")).collect();
        let mut listed = [RESIDENT.styles, DESK.styles].concat();
        listed.sort_unstable();
        listed.dedup();
        assert_eq!(listed, there);
    }

    /// The app's own ids are others in each load: see `web/script/names.js`.
    #[test]
    fn style_sheets_name_only_what_the_templates_name() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let read = |folder: &str| crate::files::read_folder(&root.join(folder)).unwrap();
        let templates: String = (read("public").into_values())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .collect();
        for (path, bytes) in read("web/styles") {
            let sheet = String::from_utf8(bytes).unwrap();
            for part in sheet.split('#').skip(1) {
                let end =
                    part.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
                let id = &part[..end.unwrap_or(part.len())];
                let is_colour = id.bytes().all(|digit| digit.is_ascii_hexdigit());
                let is_there = templates.contains(&format!("id=\"{id}\""));
                assert!(is_colour || is_there, "{path}: #{id}");
            }
        }
    }

    #[test]
    fn what_is_wrong_in_a_style_sheet_is_said_with_its_name() {
        let problem = styles_of("a { color: red }\n} {").unwrap_err();
        let problem = format!("{problem:#}");
        assert!(
            problem.starts_with("web/styles/a/1.css is no style sheet: "),
            "{problem}"
        );
    }

    #[test]
    fn a_block_that_is_not_closed_stops_the_build() {
        let problem = styles_of("@media print { a { color: red }").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "web/styles/a/1.css has a block that is not closed."
        );
        assert!(styles(&Files::new(), &["styles/a/1.css"]).is_err());
    }
}
