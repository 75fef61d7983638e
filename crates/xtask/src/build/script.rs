//! The page's one script.

/// What wasm-bindgen wrote, with the page's own code as its end: one file, so
/// that its integrity is the integrity of all script. Comments stay behind;
/// they are a sixth of what would travel.
pub(crate) fn join(generated: &str, boot: &str) -> String {
    let mut script = String::with_capacity(generated.len() + boot.len());
    for part in [generated, boot] {
        push_without_comments(&mut script, part);
    }
    script
}

/// A module's code for a file that is joined of several.
pub(crate) fn without_exports(module: &str) -> String {
    let mut script = String::with_capacity(module.len());
    for line in module.lines() {
        script.push_str(line.strip_prefix("export ").unwrap_or(line));
        script.push('\n');
    }
    join(&script, "")
}

/// Leaves out comments that have their lines to themselves. Those behind code
/// stay: to tell them from text in quotes would take a parser.
fn push_without_comments(script: &mut String, part: &str) {
    let mut is_comment = false;
    for line in part.lines() {
        let text = line.trim();
        is_comment |= text.starts_with("/*");
        if is_comment {
            is_comment = !text.ends_with("*/");
        } else if !text.is_empty() && !text.starts_with("//") {
            script.push_str(line);
            script.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joined_module_exports_nothing() {
        assert_eq!(
            without_exports("// Why.\nexport function f() {}\nconst a = 'export ';"),
            "function f() {}\nconst a = 'export ';\n"
        );
    }

    #[test]
    fn only_comments_with_lines_of_their_own_are_left_out() {
        let generated = "/**\n * Starts.\n */\nlet a;\n\nexport { a };";
        let boot =
            "// Why.\n{\n  /** What. */\n  f('//'); // stays\n  const b = a * /* stays */ 2;\n}";
        assert_eq!(
            join(generated, boot),
            "let a;\nexport { a };\n{\n  f('//'); // stays\n  const b = a * /* stays */ 2;\n}\n"
        );
    }
}
