//! What is in which half, of a small module.

use super::*;

/// A module whose start calls a gate, which calls what nothing else does and
/// what the start calls too. The table has one of each half.
fn whole() -> Vec<u8> {
    let mut module = Module::default();
    let memory = module.memories.add_local(false, false, 1, None, None);
    let offset = ConstExpr::Value(Value::I32(16));
    let data = module
        .data
        .add(DataKind::Active { memory, offset }, vec![7; 100]);
    module.memories.get_mut(memory).data_segments.insert(data);
    module.exports.add("memory", memory);
    let function = |module: &mut Module, name: &str, calls: &[FunctionId]| {
        let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
        function.name(name.into());
        let mut body = function.func_body();
        for id in calls {
            body.call(*id);
        }
        // Else they would all be one.
        for _ in name.bytes() {
            body.i32_const(16).drop();
        }
        function.finish(vec![], &mut module.funcs)
    };
    let shared = function(&mut module, "shared", &[]);
    let rare = function(&mut module, "rare", &[shared]);
    let gate = function(&mut module, "gate", &[rare]);
    let start = function(&mut module, "start", &[gate, shared]);
    module.exports.add("start", start);
    let table = module
        .tables
        .add_local(false, 3, Some(3), walrus::RefType::FUNCREF);
    put(&mut module, table, 1, vec![rare, shared]).unwrap();
    module.emit_wasm()
}

fn cut_whole() -> (Module, Module) {
    let goes = |name: &str| ["rare", "gate"].contains(&name);
    let gates = BTreeSet::from(["gate".to_owned()]);
    let data: [Range<usize>; 2] = [16..96, 96..100];
    let Modules { first, rest } = cut(&whole(), &goes, &data, &gates).unwrap();
    let read = |wasm: &[u8]| Module::from_buffer(wasm).unwrap();
    (read(&first), read(&rest.unwrap()))
}

/// The functions of a module that are its own.
fn own(module: &Module) -> BTreeSet<&str> {
    let local = module.funcs.iter_local();
    local
        .filter_map(|(id, _)| module.funcs.get(id).name.as_deref())
        .collect()
}

#[test]
fn what_goes_is_in_the_second_half_alone() {
    let (first, rest) = cut_whole();
    // What calls the slot of a gate has its name.
    assert_eq!(own(&first), ["gate", "shared", "start"].into());
    assert_eq!(own(&rest), ["gate", "rare"].into());
}

#[test]
fn the_second_half_imports_what_the_first_exports() {
    let (first, rest) = cut_whole();
    let lent: BTreeSet<&str> = first.exports.iter().map(|one| one.name.as_str()).collect();
    for import in rest.imports.iter() {
        assert_eq!(import.module, FIRST);
        assert!(lent.contains(import.name.as_str()), "{}", import.name);
    }
    assert_eq!(
        rest.imports.iter().count(),
        3,
        "a function, the table, the memory"
    );
    assert_eq!(rest.exports.iter().count(), 0);
}

#[test]
fn slots_keep_their_numbers_and_gates_get_new_ones() {
    let (first, rest) = cut_whole();
    let slots = |module: &Module| -> Vec<i32> {
        let elements = module.elements.iter();
        let starts = elements.filter_map(|one| match one.kind {
            ElementKind::Active {
                offset: ConstExpr::Value(Value::I32(start)),
                ..
            } => Some(start),
            _ => None,
        });
        starts.collect()
    };
    assert_eq!((slots(&first), slots(&rest)), (vec![2], vec![1, 3]));
    let table = first.tables.iter().next().unwrap();
    assert_eq!((table.initial, table.maximum), (4, Some(4)));
}

#[test]
fn data_of_the_second_half_is_put_where_it_was() {
    let (first, rest) = cut_whole();
    let bytes = |module: &Module| module.data.iter().next().unwrap().value.clone();
    assert_eq!(bytes(&first), [vec![0; 80], vec![7; 20]].concat());
    assert_eq!(bytes(&rest), vec![7; 80]);
}
