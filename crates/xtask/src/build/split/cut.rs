//! Cuts a module in two where it was said.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail};
use walrus::ir::{Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, DataKind, ElementItems, ElementKind, FunctionBuilder, FunctionId, FunctionKind,
    GlobalId, GlobalKind, ImportedFunction, MemoryId, Module, TableId, passes,
};

use super::Modules;
use crate::build::short_names::letters;

/// What the second file imports from: the exports of the first.
const FIRST: &str = "a";

/// What a function mentions.
#[derive(Default)]
struct Mentioned {
    functions: BTreeSet<FunctionId>,
    globals: BTreeSet<GlobalId>,
    tables: BTreeSet<TableId>,
    memories: BTreeSet<MemoryId>,
}

impl Visitor<'_> for Mentioned {
    fn visit_function_id(&mut self, id: &FunctionId) {
        self.functions.insert(*id);
    }

    fn visit_global_id(&mut self, id: &GlobalId) {
        self.globals.insert(*id);
    }

    fn visit_table_id(&mut self, id: &TableId) {
        self.tables.insert(*id);
    }

    fn visit_memory_id(&mut self, id: &MemoryId) {
        self.memories.insert(*id);
    }
}

impl Mentioned {
    /// Adds what a function mentions.
    fn add(&mut self, module: &Module, id: FunctionId) {
        if let FunctionKind::Local(local) = &module.funcs.get(id).kind {
            dfs_in_order(self, local, local.entry_block());
        }
    }
}

/// Whom each function calls, by names.
pub(super) fn calls(module: &Module) -> BTreeMap<String, BTreeSet<String>> {
    let name = |id: FunctionId| module.funcs.get(id).name.clone();
    let calls = module.funcs.iter_local().map(|(id, _)| {
        let mut mentioned = Mentioned::default();
        mentioned.add(module, id);
        let called = mentioned.functions.into_iter().filter_map(name);
        (name(id).unwrap_or_default(), called.collect())
    });
    calls.collect()
}

/// Cuts the module: what `goes` is in the second half, and the first reaches it
/// by the `gates` alone.
pub(super) fn cut(
    module: &[u8],
    goes: &dyn Fn(&str) -> bool,
    data: &[Range<usize>],
    gates: &BTreeSet<String>,
) -> Result<Modules> {
    let read = || Module::from_buffer(module).context("The bound module cannot be read");
    let (mut first, mut rest) = (read()?, read()?);
    // Both were read from the same bytes: things of the same number are the same.
    let moved = moved(&first, goes);
    let slots = take_slots(&mut first, &moved, gates)?;
    let names = lend(&mut first, &rest, &moved)?;
    fill_slots(&mut rest, &slots)?;
    borrow(&mut rest, &names);
    move_data(&mut first, &mut rest, data)?;
    for half in [&mut first, &mut rest] {
        passes::gc::run(half);
    }
    Ok(Modules {
        first: first.emit_wasm(),
        rest: Some(rest.emit_wasm()),
    })
}

/// The numbers of the functions that go to the second half.
fn moved(module: &Module, goes: &dyn Fn(&str) -> bool) -> BTreeSet<usize> {
    let local = module.funcs.iter_local().map(|(id, _)| id);
    let moved = local.filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(goes));
    moved.map(|id| id.index()).collect()
}

/// The slots of the table that the second half fills, in runs: where each begins
/// and the numbers of its functions.
type Slots = Vec<(u64, Vec<usize>)>;

/// Empties the slots of what is moved, and has each gate call what will stand in
/// a new one.
fn take_slots(
    first: &mut Module,
    moved: &BTreeSet<usize>,
    gates: &BTreeSet<String>,
) -> Result<Slots> {
    let table = first.tables.main_function_table()?;
    let table = table.context("The module has no table.")?;
    let (mut stays, mut goes) = (BTreeMap::new(), BTreeMap::new());
    for element in first.elements.iter() {
        let ElementKind::Active { table: of, offset } = &element.kind else {
            continue;
        };
        let (ConstExpr::Value(Value::I32(offset)), ElementItems::Functions(functions)) =
            (offset, &element.items)
        else {
            bail!("The table is filled in a way that is not known.");
        };
        if *of != table {
            bail!("There is a second table of functions.");
        }
        for (slot, id) in (u64::try_from(*offset)?..).zip(functions) {
            if moved.contains(&id.index()) {
                goes.insert(slot, id.index());
            } else {
                stays.insert(slot, *id);
            }
        }
    }
    let old: Vec<_> = first.elements.iter().map(walrus::Element::id).collect();
    let old = old
        .into_iter()
        .filter(|id| matches!(first.elements.get(*id).kind, ElementKind::Active { .. }));
    for id in old.collect::<Vec<_>>() {
        first.elements.delete(id);
    }
    first.tables.get_mut(table).elem_segments.clear();
    for (start, functions) in runs(&stays) {
        put(first, table, start, functions)?;
    }

    let mut next = first.tables.get(table).initial;
    let ids: Vec<FunctionId> = first.funcs.iter_local().map(|(id, _)| id).collect();
    for id in ids.into_iter().filter(|id| moved.contains(&id.index())) {
        let function = first.funcs.get(id);
        let name = function.name.clone().unwrap_or_default();
        if !gates.contains(&name) {
            continue;
        }
        let ty = function.ty();
        let (takes, gives) = {
            let ty = first.types.get(ty);
            (ty.params().to_vec(), ty.results().to_vec())
        };
        let locals: Vec<_> = takes.iter().map(|ty| first.locals.add(*ty)).collect();
        let mut gate = FunctionBuilder::new(&mut first.types, &takes, &gives);
        let mut body = gate.func_body();
        for local in &locals {
            body.local_get(*local);
        }
        body.i32_const(i32::try_from(next)?)
            .call_indirect(ty, table);
        first.funcs.get_mut(id).kind = FunctionKind::Local(gate.local_func(locals));
        goes.insert(next, id.index());
        next += 1;
    }
    for module_table in first.tables.iter_mut().filter(|one| one.id() == table) {
        module_table.initial = next;
        module_table.maximum = module_table.maximum.map(|most| most.max(next));
    }
    Ok(runs(&goes))
}

/// What stands side by side in a table.
fn runs<T: Copy>(slots: &BTreeMap<u64, T>) -> Vec<(u64, Vec<T>)> {
    let mut runs: Vec<(u64, Vec<T>)> = Vec::new();
    for (slot, one) in slots {
        match runs.last_mut() {
            Some((start, run)) if *start + run.len() as u64 == *slot => run.push(*one),
            _ => runs.push((*slot, vec![*one])),
        }
    }
    runs
}

/// Fills slots of a table.
fn put(module: &mut Module, table: TableId, start: u64, functions: Vec<FunctionId>) -> Result<()> {
    let offset = ConstExpr::Value(Value::I32(i32::try_from(start)?));
    let kind = ElementKind::Active { table, offset };
    let element = module
        .elements
        .add(kind, ElementItems::Functions(functions));
    module.tables.get_mut(table).elem_segments.insert(element);
    Ok(())
}

/// Has the second half fill its slots, with nothing else in it.
fn fill_slots(rest: &mut Module, slots: &Slots) -> Result<()> {
    let table = rest.tables.main_function_table()?;
    let table = table.context("The module has no table.")?;
    for id in rest
        .exports
        .iter()
        .map(walrus::Export::id)
        .collect::<Vec<_>>()
    {
        rest.exports.delete(id);
    }
    for id in rest
        .elements
        .iter()
        .map(walrus::Element::id)
        .collect::<Vec<_>>()
    {
        rest.elements.delete(id);
    }
    for id in rest.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        rest.data.delete(id);
    }
    for memory in rest.memories.iter_mut() {
        memory.data_segments.clear();
    }
    rest.start = None;
    for one in rest.tables.iter_mut() {
        // The first says how large it may become.
        one.maximum = None;
        one.elem_segments.clear();
    }
    let ids: BTreeMap<usize, FunctionId> = rest
        .funcs
        .iter()
        .map(|one| (one.id().index(), one.id()))
        .collect();
    for (start, run) in slots {
        let functions = run.iter().filter_map(|number| ids.get(number)).copied();
        put(rest, table, *start, functions.collect())?;
    }
    Ok(())
}

/// Fewer bytes than these cost as much to move as they weigh.
const LEAST: usize = 48;

/// Moves data that only the second half uses.
fn move_data(first: &mut Module, rest: &mut Module, data: &[Range<usize>]) -> Result<()> {
    let memory = rest.get_memory_id()?;
    let ids: Vec<_> = first.data.iter().map(walrus::Data::id).collect();
    for id in ids {
        let segment = first.data.get_mut(id);
        let DataKind::Active {
            offset: ConstExpr::Value(Value::I32(address)),
            ..
        } = segment.kind
        else {
            bail!("Data lies at no fixed place.");
        };
        let address = usize::try_from(address)?;
        for range in data.iter().filter(|range| range.len() >= LEAST) {
            let within = range
                .start
                .checked_sub(address)
                .zip(range.end.checked_sub(address));
            let Some(bytes) = within.and_then(|(start, end)| segment.value.get_mut(start..end))
            else {
                continue;
            };
            let offset = ConstExpr::Value(Value::I32(i32::try_from(range.start)?));
            let moved = rest
                .data
                .add(DataKind::Active { memory, offset }, bytes.to_vec());
            rest.memories.get_mut(memory).data_segments.insert(moved);
            bytes.fill(0);
        }
    }
    Ok(())
}

/// What the second half imports, by its numbers, with the names.
#[derive(Default)]
struct Names {
    functions: BTreeMap<usize, String>,
    globals: BTreeMap<usize, String>,
    tables: BTreeMap<usize, String>,
    memories: BTreeMap<usize, String>,
}

/// Has the first half export what functions of the second mention.
fn lend(first: &mut Module, rest: &Module, moved: &BTreeSet<usize>) -> Result<Names> {
    let mut mentioned = Mentioned::default();
    for (id, _) in rest.funcs.iter_local() {
        if moved.contains(&id.index()) {
            mentioned.add(rest, id);
        }
    }
    mentioned.tables.extend(rest.tables.main_function_table()?);
    mentioned
        .memories
        .extend(rest.memories.iter().map(walrus::Memory::id));
    let mut next = 0;
    // wasm-bindgen gives nothing a name that begins with a dot.
    let mut name = || {
        next += 1;
        format!(".{}", letters(next))
    };
    let mut names = Names::default();
    // What goes itself is not lent.
    mentioned
        .functions
        .retain(|id| !moved.contains(&id.index()));
    macro_rules! lend {
        ($kind:ident, $of:ident) => {
            let ids: Vec<_> = first.$of.iter().map(|one| one.id()).collect();
            let of_rest: BTreeSet<usize> = mentioned.$kind.iter().map(|id| id.index()).collect();
            for id in ids {
                if of_rest.contains(&id.index()) {
                    let name = name();
                    first.exports.add(&name, id);
                    names.$kind.insert(id.index(), name);
                }
            }
        };
    }
    lend!(functions, funcs);
    lend!(globals, globals);
    lend!(tables, tables);
    lend!(memories, memories);
    Ok(names)
}

/// Has the second half import what it mentions.
fn borrow(rest: &mut Module, names: &Names) {
    let ids: Vec<FunctionId> = rest.funcs.iter().map(walrus::Function::id).collect();
    for id in ids {
        if let Some(name) = names.functions.get(&id.index()) {
            let ty = rest.funcs.get(id).ty();
            if let FunctionKind::Import(old) = &rest.funcs.get(id).kind {
                let old = old.import;
                rest.imports.delete(old);
            }
            let import = rest.imports.add(FIRST, name, id);
            rest.funcs.get_mut(id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
    let ids: Vec<GlobalId> = rest.globals.iter().map(walrus::Global::id).collect();
    for id in ids {
        if let Some(name) = names.globals.get(&id.index()) {
            let import = rest.imports.add(FIRST, name, id);
            rest.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
    }
    for table in rest.tables.iter_mut() {
        if let Some(name) = names.tables.get(&table.id().index()) {
            table.import = Some(rest.imports.add(FIRST, name, table.id()));
        }
    }
    for memory in rest.memories.iter_mut() {
        if let Some(name) = names.memories.get(&memory.id().index()) {
            memory.import = Some(rest.imports.add(FIRST, name, memory.id()));
        }
    }
}

#[cfg(test)]
#[path = "cut_tests.rs"]
mod tests;
