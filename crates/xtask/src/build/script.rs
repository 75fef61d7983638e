//! Scripts are written as modules and served as one file each: there is one
//! integrity for all of it, and no import that the policy would have to know.

use anyhow::Result;

use crate::files::{Files, text};

/// The modules at these paths in `web`.
///
/// # Errors
///
/// When one is missing or no text.
pub(crate) fn modules<'a>(sources: &'a Files, paths: &[&str]) -> Result<Vec<&'a str>> {
    paths.iter().map(|path| text(sources, path)).collect()
}

/// What wasm-bindgen wrote, with the page's own modules as its end. Comments
/// stay behind; they are a sixth of what would travel.
pub(crate) fn join(generated: &str, modules: &[&str]) -> String {
    without_comments(generated) + &inlined(modules)
}

/// The code of modules, those that others import first, for one file: without
/// their imports, and with what they export as names of the file.
pub(crate) fn inlined(modules: &[&str]) -> String {
    let mut script = String::new();
    for line in modules.iter().flat_map(|module| module.lines()) {
        if !line.starts_with("import ") {
            script.push_str(line.strip_prefix("export ").unwrap_or(line));
            script.push('\n');
        }
    }
    without_comments(&script)
}

/// The same as one function, which leaves no name on the page that it runs on.
pub(crate) fn function(constants: &str, modules: &[&str]) -> String {
    format!(
        "(() => {{\n'use strict';\n{constants}{}}})();\n",
        inlined(modules)
    )
}

/// Leaves out comments that have their lines to themselves. Those behind code
/// stay: to tell them from text in quotes would take a parser.
fn without_comments(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut is_comment = false;
    for line in script.lines() {
        let text = line.trim();
        is_comment |= text.starts_with("/*");
        if is_comment {
            is_comment = !text.ends_with("*/");
        } else if !text.is_empty() && !text.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_become_the_end_of_one_file() {
        assert_eq!(
            join(
                "let wasm;\nexport { initSync };",
                &[
                    "// Why.\nexport function f() {}\nconst a = 'export ';",
                    "import { f } from './f.js';\n\nf(a);",
                ],
            ),
            "let wasm;\nexport { initSync };\nfunction f() {}\nconst a = 'export ';\nf(a);\n"
        );
    }

    #[test]
    fn a_function_has_its_constants_first() {
        assert_eq!(
            function("const A = 1;\n", &["export const b = A;"]),
            "(() => {\n'use strict';\nconst A = 1;\nconst b = A;\n})();\n"
        );
    }

    #[test]
    fn only_comments_with_lines_of_their_own_are_left_out() {
        let generated = "/**\n * Starts.\n */\nlet a;\n\nexport { a };";
        let module =
            "// Why.\n{\n  /** What. */\n  f('//'); // stays\n  const b = a * /* stays */ 2;\n}";
        assert_eq!(
            join(generated, &[module]),
            "let a;\nexport { a };\n{\n  f('//'); // stays\n  const b = a * /* stays */ 2;\n}\n"
        );
    }
}
