//! What the documents of the repository say is there: links, files, examples.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    root.canonicalize().unwrap()
}

fn text(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Markdown file that is not built, downloaded or hidden, but for
/// GitHub's templates.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_left_out = ["target", "dist", "node_modules", "artefacts"].contains(&&*name)
                || (name.starts_with('.') && name != ".github");
            if path.is_dir() && !is_left_out {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The text without its blocks of code.
fn prose(markdown: &str) -> String {
    markdown.split("```").step_by(2).collect()
}

/// The blocks of code in a language.
fn examples<'a>(markdown: &'a str, language: &str) -> Vec<&'a str> {
    let blocks = markdown.split("```").skip(1).step_by(2);
    blocks
        .filter_map(|block| block.split_once('\n'))
        .filter(|(info, _)| *info == language)
        .map(|(_, code)| code)
        .collect()
}

/// Where links and images lead, in Markdown and in HTML.
fn links(prose: &str) -> Vec<&str> {
    let markdown = prose.split("](").skip(1).map(|rest| (rest, ')'));
    let html = ["src=\"", "href=\""].into_iter();
    let html = html.flat_map(|start| prose.split(start).skip(1).map(|rest| (rest, '"')));
    let ended = markdown
        .chain(html)
        .filter_map(|(rest, end)| rest.split_once(end));
    ended.map(|(link, _)| link).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut dead = Vec::new();
    for document in documents() {
        let markdown = text(&document);
        for link in links(&prose(&markdown)) {
            let path = link.split('#').next().unwrap_or_default();
            if link.contains("://") || path.is_empty() {
                continue;
            }
            if !document.parent().unwrap().join(path).exists() {
                dead.push(format!("{}: {link}", short(&document)));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

/// The changelog tells of files that are gone.
const HISTORY: &str = "CHANGELOG.md";

#[test]
fn every_path_in_the_documents_is_there() {
    let folders = ["crates/", "web/", "public/", "tests/", "docs/", ".github/"];
    let mut missing = Vec::new();
    for document in documents().iter().filter(|path| !path.ends_with(HISTORY)) {
        let prose = prose(&text(document));
        for code in prose.split('`').skip(1).step_by(2) {
            let is_pattern = code.contains(['*', ' ', '<'])
                || code.contains("YEAR")
                || code.contains("NAME")
                || code.contains("LANGUAGE");
            let is_built = code.starts_with("tests/artefacts");
            if folders.iter().any(|folder| code.starts_with(folder))
                && !is_pattern
                && !is_built
                && !root().join(code).exists()
            {
                missing.push(format!("{}: {code}", short(document)));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_decision_is_in_the_index() {
    let folder = root().join("docs/decisions");
    let index = text("docs/decisions/README.md");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "README.md")
        .collect();
    names.sort();
    for (at, name) in names.iter().enumerate() {
        let number = at + 1;
        assert!(name.starts_with(&format!("{number:04}-")), "{name}");
        let decision = text(folder.join(name));
        let (heading, rest) = decision.split_once('\n').unwrap();
        let title = heading.strip_prefix(&format!("# {number}. ")).unwrap();
        assert!(rest.starts_with("\nStatus: "), "{name} has no status");
        let row = format!("| [{number}]({name}) | {title} |");
        assert!(index.contains(&row), "the index lacks {row}");
    }
}

#[test]
fn the_rust_example_stands_in_the_readme_of_its_crate_too() {
    let of_crate = text("crates/riksnorm/README.md");
    let readme = text("README.md");
    let examples = examples(&readme, "rust");
    assert_eq!(examples.len(), 1);
    assert!(examples.iter().all(|example| of_crate.contains(example)));
}

#[test]
fn the_toml_example_is_in_the_data() {
    let data = text("crates/riksnorm/data/municipalities/umea.toml");
    let mut data = data.lines();
    let readme = text("README.md");
    let examples = examples(&readme, "toml");
    assert_eq!(examples.len(), 1);
    for line in examples[0].lines().filter(|line| !line.is_empty()) {
        assert!(data.any(|found| found == line), "{line}");
    }
}

#[test]
fn the_embed_takes_the_attributes_of_the_example() {
    let loader = text("web/script/embed/loader.js");
    let (_, observed) = loader.split_once("observedAttributes()").unwrap();
    let (observed, _) = observed.split_once(']').unwrap();
    let readme = text("README.md");
    let (_, tag) = readme.split_once("<riksnorm-estimate ").unwrap();
    let (tag, _) = tag.split_once('>').unwrap();
    let attributes: Vec<&str> = tag.split_whitespace().collect();
    assert!(!attributes.is_empty());
    for attribute in attributes {
        let (name, _) = attribute.split_once('=').unwrap();
        assert!(observed.contains(&format!("'{name}'")), "{name}");
    }
}

/// The text between the first of two marks and the second behind it.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}

#[test]
fn the_version_is_the_same_everywhere() {
    let manifest = text("Cargo.toml");
    let version = between(&manifest, "\nversion = \"", "\"");
    let code = text("publiccode.yml");
    assert_eq!(between(&code, "\nsoftwareVersion: ", "\n"), version);
    let date = between(&code, "\nreleaseDate: \"", "\"");
    let changelog = text("CHANGELOG.md");
    let newest = format!("## [{version}] - {date}\n");
    let headings: Vec<&str> = changelog
        .split_inclusive('\n')
        .filter(|line| line.starts_with("## ["))
        .collect();
    assert_eq!(headings[..2], ["## [Unreleased]\n", &newest]);
    let versions = text("docs/versions.md");
    assert!(versions.contains(&format!("| package and crates | {version} |")));
    let embed = text("crates/xtask/src/build/embed.rs");
    let embed = between(&embed, "FOLDER: &str = \"embed/", "/\"");
    assert!(versions.contains(&format!("| embed | {embed} |")));
}
