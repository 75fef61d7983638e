//! The Rust function that names a message.

use std::fmt::Write as _;

use super::message::Message;

/// Words that Rust accepts as names only after `r#`.
const RESERVED: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The function, with the message itself as its documentation.
pub(crate) fn source(number: usize, message: &Message) -> String {
    let mut rust = String::from("\n/// ```text\n");
    for line in message.fluent.lines() {
        let _ = writeln!(rust, "/// {line}");
    }
    let name = name(&message.id);
    let names: Vec<String> = message.variables.iter().map(|id| self::name(id)).collect();
    // A message without variables is a constant wherever it stands.
    let constant = if names.is_empty() { "const " } else { "" };
    let mut parameters = Vec::new();
    let mut with = String::new();
    for name in &names {
        parameters.push(format!("{name}: impl Into<Arg>"));
        let _ = write!(with, ".with({name}.into())");
    }
    let _ = write!(
        rust,
        "/// ```\npub(crate) {constant}fn {name}({}) -> Text {{\n    Text::new({number}){with}\n}}\n",
        parameters.join(", ")
    );
    rust
}

fn name(id: &str) -> String {
    let name = id.replace('-', "_");
    if RESERVED.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}
