//! `cargo xtask size PART`: whose code the bytes of a module are. The module is
//! built as it is shipped, but for the names of its functions, which stay.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, bail};
use wasmparser::{KnownCustom, Parser, Payload, TypeRef};

use super::budget::kilobytes;
use crate::build::app::{DESK, RESIDENT};
use crate::build::package;
use crate::build::split::function_names;
use crate::node::Node;
use crate::output::say;
use crate::workspace::Workspace;

/// What begins with this is written here.
const OURS: &str = "riksnorm";

/// What JavaScript calls has a name without a path, and much in it that the
/// compiler moved there.
const EXPORTS: &str = "exports, with what went into them";

/// Rows below this many bytes are told together.
const LEAST: usize = 1_000;

/// Prints what the module of each part consists of.
///
/// # Errors
///
/// When there is no such part or it cannot be built.
pub(crate) fn print(workspace: &Workspace, parts: &[String]) -> Result<()> {
    let node = Node::find(workspace)?;
    for part in parts {
        let modules = match part.as_str() {
            "resident" => RESIDENT.named_modules(workspace, &node)?,
            "desk" => DESK.named_modules(workspace, &node)?,
            "package" => vec![package::named_module(workspace, &node)?],
            other => bail!("There is no part {other}: there are resident, desk and package."),
        };
        // Of two files, the second is what is not shown first.
        let titles = [part.clone(), format!("{part}, the rest")];
        for (title, module) in titles.iter().zip(&modules) {
            say(&format!("\n{}", table(title, &Content::read(module)?)));
        }
    }
    Ok(())
}

/// What a module consists of, in bytes.
#[derive(Debug, Default, PartialEq)]
struct Content {
    /// The functions by the crate whose code they are, and in crates of ours by
    /// their module.
    functions: BTreeMap<String, BTreeMap<String, usize>>,
    data: usize,
    /// Types, imports, exports, tables and what stands between.
    rest: usize,
}

impl Content {
    fn read(module: &[u8]) -> Result<Self> {
        let (mut content, mut sizes, mut names) = (Self::default(), Vec::new(), BTreeMap::new());
        let (mut imported, mut without_names) = (0, module.len());
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
                Payload::DataSection(data) => content.data += data.range().len(),
                Payload::CustomSection(section) => {
                    without_names -= section.range().len();
                    if let KnownCustom::Name(section) = section.as_known() {
                        names = function_names(section)?;
                    }
                }
                _ => {}
            }
        }
        for (index, size) in (imported..).zip(&sizes) {
            let name = names.get(&index).map_or("", String::as_str);
            let name = rustc_demangle::demangle(name).to_string();
            let (owner, part) = owner(&name);
            let parts = content.functions.entry(owner.to_owned()).or_default();
            *parts.entry(part.to_owned()).or_default() += size;
        }
        content.rest = without_names - content.data - sizes.iter().sum::<usize>();
        Ok(content)
    }
}

/// The crate whose code a function is, and in ours the module. What another
/// crate does for a type of ours is ours: the view of a component is compiled
/// into a function of Yew.
fn owner(name: &str) -> (&str, &str) {
    let mut parts = ours(name).unwrap_or_else(|| path(name)).split("::");
    let (owner, module) = (word(parts.next().unwrap_or_default()), parts.next());
    match module {
        None => (EXPORTS, ""),
        Some(module) => {
            let is_module = module == word(module) && parts.next().is_some();
            let is_told = owner.starts_with(OURS) && is_module;
            (owner, if is_told { module } else { "" })
        }
    }
}

/// From where the name tells a crate of ours.
fn ours(name: &str) -> Option<&str> {
    let mut found = name.match_indices(OURS).map(|(at, _)| name.split_at(at));
    let is_start = |(before, _): &(&str, &str)| !before.ends_with(is_word);
    found.find(is_start).map(|(_, rest)| rest)
}

/// The path in front, or the trait's where it is in none.
fn path(name: &str) -> &str {
    let name = match name.split_once(" as ") {
        Some((implementor, of)) if !implementor.contains("::") => of,
        _ => name,
    };
    let name = name.trim_start_matches(['<', '&', '*', '(', '[']);
    let words = ["mut ", "const ", "dyn "];
    words
        .iter()
        .fold(name, |name, word| name.strip_prefix(word).unwrap_or(name))
}

/// What a part of a path begins with; a crate may have its number behind it.
fn word(part: &str) -> &str {
    let end = part.find(|letter| !is_word(letter));
    part.split_at(end.unwrap_or(part.len())).0
}

fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

fn table(part: &str, content: &Content) -> String {
    let sum = |parts: &BTreeMap<String, usize>| parts.values().sum::<usize>();
    let all = content.functions.values().map(sum).sum::<usize>() + content.data + content.rest;
    let mut text = format!(
        "{:36} {:>7} {:>5}\n",
        format!("{part}, Wasm before compression"),
        "kB",
        "%"
    );
    let mut row = |name: &str, bytes: usize| {
        let share = (bytes * 100 + all / 2) / all;
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name:36} {:>7} {share:>5}", kilobytes(bytes));
    };
    let crates = content
        .functions
        .iter()
        .map(|(name, parts)| (name, sum(parts)));
    largest_first(crates, &mut |name, bytes| {
        row(name, bytes);
        let parts = content.functions.get(name).filter(|parts| parts.len() > 1);
        let parts = parts.into_iter().flatten();
        largest_first(
            parts.map(|(name, bytes)| (name, *bytes)),
            &mut |part, bytes| {
                row(
                    &format!("  {}", if part.is_empty() { "itself" } else { part }),
                    bytes,
                );
            },
        );
    });
    row("data", content.data);
    row("rest", content.rest);
    row("total", all);
    text
}

/// Those that are large one by one, and the others as one.
fn largest_first<'a>(
    rows: impl Iterator<Item = (&'a String, usize)>,
    tell: &mut impl FnMut(&str, usize),
) {
    let (mut large, small): (Vec<_>, Vec<_>) = rows.partition(|(_, bytes)| *bytes >= LEAST);
    large.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    for (name, bytes) in large {
        tell(name, bytes);
    }
    let small: usize = small.iter().map(|(_, bytes)| bytes).sum();
    if small > 0 {
        tell("smaller ones", small);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_whose_code_it_is() {
        for (name, expected) in [
            (
                "riksnorm_resident[4b2f]::answer::row",
                ("riksnorm_resident", "answer"),
            ),
            ("riksnorm_resident[4b2f]::main", ("riksnorm_resident", "")),
            (
                "<riksnorm::Fault as core::fmt::Display>::fmt",
                ("riksnorm", ""),
            ),
            (
                "<riksnorm::fault::Fault as core::fmt::Display>::fmt",
                ("riksnorm", "fault"),
            ),
            (
                "<yew::State<riksnorm_resident::steps::Step> as yew::Stateful>::view",
                ("riksnorm_resident", "steps"),
            ),
            ("<&mut dyn yew::Any as core::fmt::Debug>::fmt", ("yew", "")),
            (
                "<dlmalloc[e24a]::Dlmalloc<System>>::malloc",
                ("dlmalloc", ""),
            ),
            ("<char as core::fmt::Debug>::fmt", ("core", "")),
            ("__wbindgen_malloc", (EXPORTS, "")),
        ] {
            assert_eq!(owner(name), expected, "{name}");
        }
    }

    /// Two functions of no type and no code, and a name for each.
    #[rustfmt::skip]
    const MODULE: &[u8] = &[
        0, b'a', b's', b'm', 1, 0, 0, 0,
        1, 4, 1, 0x60, 0, 0,
        3, 3, 2, 0, 0,
        10, 8, 2, 2, 0, 0x0b, 3, 0, 1, 0x0b,
        0, 22, 4, b'n', b'a', b'm', b'e',
        1, 15, 2, 0, 4, b'a', b':', b':', b'b', 1, 6, b'y', b'e', b'w', b':', b':', b'a',
    ];

    #[test]
    fn every_byte_but_those_of_names_is_told_once() {
        let content = Content::read(MODULE).unwrap();
        let of = |name: &str| content.functions[name].values().sum::<usize>();
        assert_eq!((of("a"), of("yew")), (2, 3));
        assert_eq!(content.rest + 5, MODULE.len() - 22);
        let table = table("package", &content);
        let total = table.lines().last().unwrap();
        assert_eq!(
            total.split_whitespace().collect::<Vec<_>>(),
            ["total", "0.0", "100"]
        );
    }
}
