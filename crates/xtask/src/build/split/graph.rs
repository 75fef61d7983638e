//! What reaches what in a module, as the linker's relocations say it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    DataKind, KnownCustom, Linking, Name, NameSectionReader, Operator, Parser, Payload,
    RelocSectionReader, RelocationType, SymbolInfo,
};

/// A function by its name, or a piece of data by the number of its symbol.
type Node = usize;

/// What each function and each piece of data mentions.
pub(super) struct Graph {
    /// The functions of the module by their names.
    functions: BTreeMap<String, Node>,
    names: BTreeMap<Node, String>,
    edges: BTreeMap<Node, BTreeSet<Node>>,
    /// What data mentions that has no name of its own.
    always: BTreeSet<Node>,
    /// Where each piece of data lies in memory.
    pieces: Vec<(Range<usize>, Node)>,
}

/// What is reached.
pub(super) struct Reached {
    /// The functions, by their names.
    pub(super) functions: BTreeSet<String>,
    nodes: BTreeSet<Node>,
}

/// A symbol that something mentions.
enum Symbol {
    Function(u32),
    /// Where it begins and ends, in a segment.
    Data {
        segment: u32,
        start: usize,
        end: usize,
    },
    Other,
}

/// The parts of a module that are needed here.
#[derive(Default)]
struct Parts<'a> {
    symbols: Vec<Symbol>,
    names: BTreeMap<u32, String>,
    imported: u32,
    /// Where the section begins, and each body from its begin to its end.
    code: usize,
    bodies: Vec<(usize, usize)>,
    /// Where the section begins, and where the bytes of each segment do: in the
    /// file and in memory.
    data: usize,
    segments: Vec<(usize, usize)>,
    relocations: Vec<RelocSectionReader<'a>>,
    /// The numbers of the sections of code and data.
    code_section: u32,
    data_section: u32,
}

impl<'a> Parts<'a> {
    fn read(module: &'a [u8]) -> Result<Self> {
        let mut parts = Self::default();
        let mut section = 0;
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            let is_section = payload.as_section().is_some();
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let is_function = matches!(import?.ty, wasmparser::TypeRef::Func(_));
                        parts.imported += u32::from(is_function);
                    }
                }
                Payload::CodeSectionStart { range, .. } => {
                    (parts.code, parts.code_section) = (range.start, section);
                }
                Payload::CodeSectionEntry(body) => {
                    parts.bodies.push((body.range().start, body.range().end));
                    continue;
                }
                Payload::DataSection(data) => {
                    (parts.data, parts.data_section) = (data.range().start, section);
                    for one in data {
                        let one = one?;
                        let DataKind::Active { offset_expr, .. } = &one.kind else {
                            bail!("Data is put into memory later.");
                        };
                        let Operator::I32Const { value } =
                            offset_expr.get_operators_reader().read()?
                        else {
                            bail!("Data lies at no fixed place.");
                        };
                        let at = one.range.end - one.data.len();
                        parts.segments.push((at, usize::try_from(value)?));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => parts.names = function_names(names)?,
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                for symbol in symbols {
                                    parts.symbols.push(Symbol::new(&symbol?));
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(relocations) => parts.relocations.push(relocations),
                    _ => {}
                },
                _ => {}
            }
            section += u32::from(is_section);
        }
        ensure!(
            !parts.relocations.is_empty(),
            "The module has no relocations."
        );
        Ok(parts)
    }
}

/// The functions that have names, by their numbers.
///
/// # Errors
///
/// When the section cannot be read.
pub(crate) fn function_names(section: NameSectionReader<'_>) -> Result<BTreeMap<u32, String>> {
    let mut names = BTreeMap::new();
    for part in section {
        if let Name::Function(functions) = part? {
            for function in functions {
                let function = function?;
                names.insert(function.index, function.name.to_owned());
            }
        }
    }
    Ok(names)
}

impl Symbol {
    fn new(symbol: &SymbolInfo<'_>) -> Self {
        match symbol {
            SymbolInfo::Func { index, .. } => Self::Function(*index),
            SymbolInfo::Data {
                symbol: Some(at), ..
            } => {
                let start = at.offset as usize;
                Self::Data {
                    segment: at.index,
                    start,
                    end: start + at.size as usize,
                }
            }
            _ => Self::Other,
        }
    }
}

impl Graph {
    pub(super) fn read(module: &[u8]) -> Result<Self> {
        let parts = Parts::read(module)?;
        let count = parts
            .names
            .keys()
            .last()
            .map_or(0, |last| *last as usize + 1);
        let mut graph = Self {
            functions: BTreeMap::new(),
            names: BTreeMap::new(),
            edges: BTreeMap::new(),
            always: BTreeSet::new(),
            pieces: Vec::new(),
        };
        for (index, name) in &parts.names {
            if *index >= parts.imported {
                let one = graph.functions.insert(name.clone(), *index as usize);
                ensure!(one.is_none(), "Two functions are called {name}.");
                graph.names.insert(*index as usize, name.clone());
            }
        }
        // Where each piece of data lies in the file, to find what mentions from there.
        let mut pieces = Vec::new();
        for (number, symbol) in parts.symbols.iter().enumerate() {
            if let Symbol::Data {
                segment,
                start,
                end,
            } = symbol
                && let Some((at, address)) = parts.segments.get(*segment as usize)
            {
                pieces.push((at + start, at + end, count + number));
                graph
                    .pieces
                    .push((address + start..address + end, count + number));
            }
        }
        for section in &parts.relocations {
            let start = match section.section_index() {
                index if index == parts.code_section => parts.code,
                index if index == parts.data_section => parts.data,
                _ => continue,
            };
            for relocation in section.entries() {
                let relocation = relocation?;
                if matches!(
                    relocation.ty,
                    RelocationType::TypeIndexLeb
                        | RelocationType::GlobalIndexLeb
                        | RelocationType::TableNumberLeb
                ) {
                    continue;
                }
                let number = relocation.index as usize;
                let to = match parts.symbols.get(number).context("A symbol is missing.")? {
                    Symbol::Function(index) => *index as usize,
                    Symbol::Data { .. } => count + number,
                    Symbol::Other => continue,
                };
                let at = start + relocation.offset as usize;
                if start == parts.code {
                    let body = parts.bodies.partition_point(|(_, end)| *end <= at);
                    let from = parts.imported as usize + body;
                    graph.edges.entry(from).or_default().insert(to);
                } else {
                    let around = pieces
                        .iter()
                        .filter(|(start, end, _)| (*start..*end).contains(&at));
                    let mut around = around.peekable();
                    if around.peek().is_none() {
                        graph.always.insert(to);
                    }
                    for (_, _, from) in around {
                        graph.edges.entry(*from).or_default().insert(to);
                    }
                }
            }
        }
        Ok(graph)
    }

    /// Whether the linker knew a function of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.functions.contains_key(name)
    }

    /// What is reached from these functions without passing a gate.
    pub(super) fn reached(&self, roots: &BTreeSet<String>, gates: &BTreeSet<String>) -> Reached {
        let gates: BTreeSet<Node> = gates
            .iter()
            .filter_map(|name| self.functions.get(name))
            .copied()
            .collect();
        let mut next: Vec<Node> = roots
            .iter()
            .filter_map(|name| self.functions.get(name))
            .copied()
            .collect();
        next.extend(&self.always);
        let mut reached = BTreeSet::new();
        while let Some(node) = next.pop() {
            if !gates.contains(&node) && reached.insert(node) {
                next.extend(self.edges.get(&node).into_iter().flatten());
            }
        }
        Reached {
            functions: reached
                .iter()
                .filter_map(|node| self.names.get(node))
                .cloned()
                .collect(),
            nodes: reached,
        }
    }

    /// Where in memory data lies that is not reached, in order.
    pub(super) fn unreached_data(&self, reached: &Reached) -> Vec<Range<usize>> {
        let mut edges = BTreeMap::<usize, [isize; 2]>::new();
        for (piece, node) in &self.pieces {
            let kind = usize::from(reached.nodes.contains(node));
            edges.entry(piece.start).or_default()[kind] += 1;
            edges.entry(piece.end).or_default()[kind] -= 1;
        }
        let mut free: Vec<Range<usize>> = Vec::new();
        let (mut open, mut start) = ([0, 0], 0);
        for (at, change) in edges {
            if open[0] > 0 && open[1] == 0 {
                match free.last_mut() {
                    Some(last) if last.end == start => last.end = at,
                    _ => free.push(start..at),
                }
            }
            open = [open[0] + change[0], open[1] + change[1]];
            start = at;
        }
        free
    }
}
