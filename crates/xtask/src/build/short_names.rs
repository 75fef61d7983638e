//! Short names between a module and its script.
//!
//! wasm-bindgen names each import and export at length and with a hash that
//! does not compress, in the module and in the script.

use std::collections::BTreeMap;

use walrus::Module;

/// Shortens them in both.
pub(crate) fn shorten(module: &mut Module, script: &str) -> String {
    let mut short = BTreeMap::new();
    let mut shorten = |names: &mut dyn Iterator<Item = &mut String>| {
        let mut letters = (1_u32..).map(letters);
        for name in names.filter(|name| is_generated(name)) {
            if let Some(letters) = letters.next() {
                short.insert(std::mem::replace(name, letters.clone()), letters);
            }
        }
    };
    shorten(&mut module.imports.iter_mut().map(|import| &mut import.name));
    shorten(&mut module.exports.iter_mut().map(|export| &mut export.name));
    words(script)
        .map(|word| short.get(word).map_or(word, String::as_str))
        .collect()
}

/// Whether wasm-bindgen or the compiler made this name up.
fn is_generated(name: &str) -> bool {
    ["__wbg_", "__wbindgen_", "_R"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// `a` to `z`, `aa` to `zz`, and so on.
pub(super) fn letters(mut number: u32) -> String {
    let mut letters = String::new();
    while number > 0 {
        number -= 1;
        letters.extend(char::from_digit(10 + number % 26, 36));
        number /= 26;
    }
    letters
}

/// A script as words and what is between them.
fn words(script: &str) -> impl Iterator<Item = &str> {
    let is_of_word = |char: char| char.is_alphanumeric() || char == '_' || char == '$';
    let mut left = script;
    std::iter::from_fn(move || {
        let is_word = left.starts_with(is_of_word);
        let end = left.find(|char| is_of_word(char) != is_word);
        let (word, rest) = left.split_at(end.unwrap_or(left.len()));
        left = rest;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn letters_are_never_the_same() {
        assert_eq!(
            [1, 2, 26, 27, 28, 52, 53, 702, 703].map(letters),
            ["a", "b", "z", "aa", "ba", "za", "ab", "zz", "aaa"]
        );
        let names: BTreeSet<String> = (1..5_000).map(letters).collect();
        assert_eq!(names.len(), 4_999);
    }

    #[test]
    fn module_and_script_keep_to_the_same_names() {
        let mut module = Module::default();
        let of_type = module.types.add(&[], &[]);
        for name in ["__wbg_focus_d5e2", "__wbg_focus_d5e26", "log"] {
            module.add_import_func("./app.js", name, of_type);
        }
        let (function, _) = module.add_import_func("./app.js", "__wbindgen_cast_1", of_type);
        for name in ["__wbindgen_malloc", "main"] {
            module.exports.add(name, function);
        }
        let script = shorten(
            &mut module,
            "const imports = {__wbg_focus_d5e26: () => wasm.__wbindgen_malloc(), \
             '__wbg_focus_d5e2': o => o.focus(), log, __wbindgen_cast_1() {}}; wasm.main();",
        );
        let imports = module.imports.iter().map(|import| import.name.as_str());
        assert_eq!(imports.collect::<Vec<_>>(), ["a", "b", "log", "c"]);
        let exports = module.exports.iter().map(|export| export.name.as_str());
        assert_eq!(exports.collect::<Vec<_>>(), ["a", "main"]);
        assert_eq!(
            script,
            "const imports = {b: () => wasm.a(), 'a': o => o.focus(), log, c() {}}; wasm.main();"
        );
    }
}
