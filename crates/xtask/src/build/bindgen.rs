//! Writes the JavaScript between the browser and a compiled module.

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// A module and the JavaScript that starts it.
pub(crate) struct Bound {
    /// An ES module that imports nothing.
    pub(crate) script: String,
    /// The module, without names and debug sections.
    pub(crate) wasm: Vec<u8>,
}

/// Whether the script knows the module's file by itself.
#[derive(Clone, Copy)]
pub(crate) enum ModulePath {
    /// `NAME_bg.wasm` beside the script, unless another is given to it.
    BesideScript,
    /// It has to be given.
    Given,
}

/// Binds the module that Cargo compiled.
///
/// # Errors
///
/// When the module was compiled with another version of wasm-bindgen, or
/// needs a second JavaScript file.
pub(crate) fn bind(wasm: Vec<u8>, name: &str, path: ModulePath) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_bytes(name, wasm)
        .web(true)?
        .typescript(false)
        .keep_debug(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(matches!(path, ModulePath::Given))
        .generate_output()?;
    // The integrity of one file covers all script; a second would escape it.
    ensure!(
        output.snippets().values().all(Vec::is_empty) && output.local_modules().is_empty(),
        "{name} brings JavaScript files of its own (`#[wasm_bindgen(module = …)]` or \
         `inline_js` in it or a dependency): the page has one script and no imports."
    );
    Ok(Bound {
        script: output.js().to_owned(),
        wasm: output.wasm_mut().emit_wasm(),
    })
}
