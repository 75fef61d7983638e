//! Scripts are written as modules and served as one file each: there is one
//! integrity for all of it, and no import that the policy would have to know.

use anyhow::Result;

use super::minify;
use crate::files::{Files, text};

/// The end of the function: see `AppInstance` in `web/script/bridge.d.ts`.
const INSTANCE: &str = "return {
    async load(module) {
        const instance = await WebAssembly.instantiate(module, __wbg_get_imports());
        return () => { __wbg_finalize_init(instance, module); };
    },
    extend(module) { return WebAssembly.instantiate(module, { a: wasm }); },
    silence() { wasm = new Proxy({}, { get: () => () => {} }); },
};
";

/// The modules at these paths in `web`.
///
/// # Errors
///
/// When one is missing or no text.
pub(crate) fn modules<'a>(sources: &'a Files, paths: &[&str]) -> Result<Vec<&'a str>> {
    paths.iter().map(|path| text(sources, path)).collect()
}

/// What wasm-bindgen wrote, with the page's own modules as its end. Nothing
/// imports the page's script, so it exports nothing. An app that has died is
/// followed by another of the same script: what wasm-bindgen wrote becomes a
/// function, and each call of it gives an instance with names of its own.
///
/// # Errors
///
/// When one of them is no valid module.
pub(crate) fn page(generated: &str, modules: &[&str]) -> Result<String> {
    let own = inlined(modules);
    if generated.is_empty() {
        return minify::module(&own);
    }
    let is_list = |line: &&str| line.starts_with("export {");
    let lines = generated.lines().filter(|line| !is_list(line));
    let lines = lines.map(|line| line.strip_prefix("export ").unwrap_or(line));
    let lines = lines.collect::<Vec<_>>().join("\n");
    minify::module(&format!(
        "const newApp = () => {{\n{lines}\n{INSTANCE}}};\n{own}"
    ))
}

/// The modules as one function, which leaves no name on the page that it runs
/// on.
///
/// # Errors
///
/// When one of them is no valid module.
pub(crate) fn function(constants: &str, modules: &[&str]) -> Result<String> {
    let code = inlined(modules);
    minify::script(&format!(
        "(() => {{\n'use strict';\n{constants}{code}}})();\n"
    ))
}

/// The code of modules, those that others import first, for one file: without
/// their imports, and with what they export as names of the file.
fn inlined(modules: &[&str]) -> String {
    let mut script = String::new();
    for line in modules.iter().flat_map(|module| module.lines()) {
        if !line.starts_with("import ") {
            script.push_str(line.strip_prefix("export ").unwrap_or(line));
            script.push('\n');
        }
    }
    script
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_become_the_end_of_one_file() {
        let generated = "let wasm;\nfunction __wbg_get_imports() { return {}; }\n\
                         function __wbg_finalize_init(a) { wasm = a; return wasm.b; }\n\
                         function initSync() {}\nexport { initSync };";
        let modules = [
            "// Why.\nexport function add(a) { return a + 'export '; }\n",
            "import { add } from './add.js';\n\nf(add(newApp()), add);",
        ];
        assert_eq!(
            page(generated, &modules).unwrap(),
            "const e=()=>{let e;function t(){return{}}function n(t){return e=t,e.b}\
             return{async load(e){let r=await WebAssembly.instantiate(e,t());return()=>{n(r,e)}},\
             extend(t){return WebAssembly.instantiate(t,{a:e})},silence(){e=new Proxy({},{get:()=>()=>{}})}}};\
             function t(e){return e+`export `}f(t(e()),t);"
        );
    }

    #[test]
    fn a_function_has_its_constants_first_and_leaves_no_name() {
        assert_eq!(
            function("const A = g();\n", &["export const b = A;\nf(b, A);"]).unwrap(),
            "(()=>{\"use strict\";let e=g(),t=e;f(t,e)})();"
        );
    }
}
