//! Splits a module in two: what an app needs first, and what only a few gates
//! reach. Both use the memory and the table of the first. The second is
//! instantiated with what the first exports, and puts its functions into the
//! slots of the table that are empty until then.
//!
//! What reaches what is read from the relocations that the linker leaves: they
//! name each function and each piece of data that another mentions. So no guess
//! is made about what a number in the code may stand for.

mod cut;
mod graph;

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use walrus::{ExportItem, Module};

use graph::Graph;
pub(crate) use graph::function_names;

/// A module in one file or two.
pub(crate) struct Modules {
    /// What is needed first. It exports what the second imports.
    pub(crate) first: Vec<u8>,
    /// What only the gates reach.
    pub(crate) rest: Option<Vec<u8>>,
}

/// Splits a module.
///
/// `compiled` is what the linker wrote, with its relocations; `bound` is what
/// wasm-bindgen made of it, with the names of functions as they were. The gates
/// are the functions whose path begins with this one.
///
/// # Errors
///
/// When there are no relocations or no gates, or the modules do not fit each
/// other.
pub(crate) fn split(compiled: &[u8], bound: &[u8], gates: &str) -> Result<Modules> {
    let graph = Graph::read(compiled)?;
    let module = Module::from_buffer(bound).context("The bound module cannot be read")?;
    let is_gate = |name: &str| is_function_of(&path(name), gates);
    let gates: BTreeSet<String> = (module.funcs.iter())
        .filter_map(|function| function.name.clone())
        .filter(|name| is_gate(name))
        .collect();
    ensure!(!gates.is_empty(), "No function is a gate to the rest.");
    let mut roots: BTreeSet<String> = BTreeSet::new();
    for export in module.exports.iter() {
        if let ExportItem::Function(id) = export.item {
            roots.extend(module.funcs.get(id).name.clone());
        }
    }
    roots.extend(
        module
            .start
            .and_then(|id| module.funcs.get(id).name.clone()),
    );
    // What wasm-bindgen wrote calls what it did not call before.
    let calls = cut::calls(&module);
    let stays = loop {
        let stays = graph.reached(&roots, &gates);
        let is_new = |name: &&String| {
            graph.has(name) && !stays.functions.contains(*name) && !gates.contains(*name)
        };
        let called = (calls.iter())
            .filter(|(from, _)| !graph.has(from) || stays.functions.contains(*from))
            .flat_map(|(_, to)| to.iter().filter(is_new).cloned());
        let called: Vec<String> = called.collect();
        if called.is_empty() {
            break stays;
        }
        roots.extend(called);
    };
    let goes = |name: &str| graph.has(name) && !stays.functions.contains(name);
    cut::cut(bound, &goes, &graph.unreached_data(&stays), &gates)
}

/// The path of a function, without the numbers of crates.
fn path(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// Whether this path is of a function of a type, and not of what is in it.
fn is_function_of(path: &str, owner: &str) -> bool {
    let rest = path
        .strip_prefix(owner)
        .and_then(|rest| rest.strip_prefix("::"));
    rest.is_some_and(|rest| !rest.contains("::"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_is_a_function_of_its_owner() {
        let owner = "<app::rest::Rest>";
        assert!(is_function_of("<app::rest::Rest>::answer", owner));
        for other in [
            "<app::rest::Rest>::answer::{closure#0}",
            "<app::rest::Restless>::answer",
            "app::rest::counted",
        ] {
            assert!(!is_function_of(other, owner), "{other}");
        }
    }
}
