//! Writes the JavaScript between the browser and a compiled module.

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::short_names;

/// A module and the JavaScript that starts it.
pub(crate) struct Bound {
    /// An ES module that imports nothing.
    pub(crate) script: String,
    /// The module, without debug sections. The names of functions stay until it
    /// is optimised.
    pub(crate) wasm: Vec<u8>,
}

/// Who starts the module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Starter {
    /// A page, once.
    Page,
    /// The package, anew after a call that was cut off.
    Package,
}

/// Binds the module that Cargo compiled.
///
/// # Errors
///
/// When the module was compiled with another version of wasm-bindgen, or
/// needs a second JavaScript file.
pub(crate) fn bind(wasm: Vec<u8>, name: &str, starter: Starter) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_bytes(name, wasm)
        .web(true)?
        .typescript(false)
        .keep_debug(false)
        // Names stay as the linker has them, who looks at them reads them.
        .demangle(false)
        .remove_producers_section(true)
        // Each knows by itself where the module is.
        .omit_default_module_path(true)
        .reset_state_function(starter == Starter::Package)
        .generate_output()?;
    // The integrity of one file covers all script; a second would escape it.
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "{name} brings JavaScript files of its own (`#[wasm_bindgen(module = …)]` or \
         `inline_js` in it or a dependency): the page has one script and no imports."
    );
    let module = output.wasm_mut();
    // What the linker left for the split is no longer true.
    let customs: Vec<_> = module
        .customs
        .iter()
        .map(|(id, custom)| (id, custom.name().to_owned()))
        .collect();
    for (id, name) in customs {
        if name == "linking" || name.starts_with("reloc.") {
            module.customs.delete(id);
        }
    }
    let script = output.js().to_owned();
    let module = output.wasm_mut();
    let script = short_names::shorten(module, &script);
    let wasm = module.emit_wasm();
    Ok(Bound { script, wasm })
}
