//! The messages of one file, with terms and other messages put in place.

use std::collections::HashMap;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message as Ast, Pattern, PatternElement,
    Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer, unicode};

use super::problem::Problem;
use super::source::Source;

/// A message as it goes into a table.
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) line: usize,
    /// As a translator would write it, for those who read the program.
    pub(crate) fluent: String,
    /// In the order of first appearance.
    pub(crate) variables: Vec<String>,
    pub(crate) parts: Vec<Part>,
}

pub(crate) enum Part {
    Text(String),
    Variable(String),
    /// The default is the first of the variants, each with its key.
    Select {
        variable: String,
        variants: Vec<(String, Vec<Part>)>,
    },
}

/// A message or a term (its name begins with `-`) as it was parsed.
struct Defined<'s> {
    name: String,
    line: usize,
    pattern: Pattern<&'s str>,
}

/// The messages of a file in its order. What is wrong is added to `problems`.
pub(crate) fn messages(source: &Source, problems: &mut Vec<Problem>) -> Vec<Message> {
    let defined = parse(source, problems);
    let patterns = defined
        .iter()
        .map(|defined| (defined.name.as_str(), &defined.pattern))
        .collect();
    let mut messages = Vec::new();
    for defined in &defined {
        let mut resolver = Resolver {
            source,
            patterns: &patterns,
            open: vec![defined.name.clone()],
            line: defined.line,
            variables: Vec::new(),
            problems,
        };
        let parts = resolver.pattern(&defined.pattern);
        let variables = resolver.variables;
        if !defined.name.starts_with('-') {
            messages.push(Message {
                id: defined.name.clone(),
                line: defined.line,
                fluent: fluent(&defined.name, &defined.pattern),
                variables,
                parts,
            });
        }
    }
    messages
}

fn parse<'s>(source: &'s Source, problems: &mut Vec<Problem>) -> Vec<Defined<'s>> {
    let resource = match parser::parse_runtime(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let junk = error.slice.and_then(|slice| source.text.get(slice));
                let id = junk.unwrap_or_default().split([' ', '=', '\n']).next();
                let line = source.line_at(error.pos.start);
                let what = error.kind.to_string();
                problems.push(source.problem(line, id.unwrap_or_default(), what));
            }
            resource
        }
    };
    let mut seen = HashMap::new();
    let mut defined = Vec::new();
    for entry in resource.body {
        let (id, name, pattern, attributes) = match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                (id, id.to_owned(), message.value, message.attributes)
            }
            Entry::Term(term) => {
                let id = term.id.name;
                (id, format!("-{id}"), Some(term.value), term.attributes)
            }
            _ => continue,
        };
        let line = source.line_of(id);
        for Attribute { id, .. } in &attributes {
            let line = source.line_of(id.name);
            problems.push(source.problem(line, &name, "attributes are not supported"));
        }
        if let Some(first) = seen.get(&name) {
            let what = format!("is there already, on line {first}");
            problems.push(source.problem(line, &name, what));
            continue;
        }
        seen.insert(name.clone(), line);
        match pattern {
            Some(pattern) => defined.push(Defined {
                name,
                line,
                pattern,
            }),
            None => problems.push(source.problem(line, &name, "has no value")),
        }
    }
    defined
}

fn fluent(id: &str, pattern: &Pattern<&str>) -> String {
    serializer::serialize(&Resource {
        body: vec![Entry::Message(Ast {
            id: fluent_syntax::ast::Identifier { name: id },
            value: Some(pattern.clone()),
            attributes: Vec::new(),
            comment: None,
        })],
    })
}

struct Resolver<'r, 's> {
    source: &'r Source,
    patterns: &'r HashMap<&'r str, &'r Pattern<&'s str>>,
    /// The message or term itself, and those that are just being put in place.
    open: Vec<String>,
    line: usize,
    variables: Vec<String>,
    problems: &'r mut Vec<Problem>,
}

impl Resolver<'_, '_> {
    /// Reports something, unless it lies in another message, which reports it.
    fn problem(&mut self, line: usize, what: impl Into<String>) {
        if let [open] = self.open.as_slice() {
            let problem = self.source.problem(line, open, what);
            self.problems.push(problem);
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let line = self.source.line_of(value);
                    self.text(value, line, &mut parts);
                }
                PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        parts
    }

    fn text(&mut self, text: &str, line: usize, parts: &mut Vec<Part>) {
        // Control characters are the table's own signs.
        if text.chars().any(|sign| sign.is_control() && sign != '\n') {
            self.problem(line, "control characters are not supported");
        }
        parts.push(Part::Text(text.to_owned()));
    }

    fn expression(&mut self, expression: &Expression<&str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, parts),
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let line = self.source.line_of(id.name);
                let variable = self.variable(id.name, line);
                let variants = self.variants(variants);
                parts.push(Part::Select { variable, variants });
            }
            Expression::Select { variants, .. } => {
                let line = variants
                    .first()
                    .map_or(self.line, |variant| self.source.line_of(key_text(variant)));
                self.problem(line, "only a variable can select");
            }
        }
    }

    fn variants(&mut self, variants: &[Variant<&str>]) -> Vec<(String, Vec<Part>)> {
        let mut chosen: Vec<(String, Vec<Part>)> = Vec::new();
        for variant in variants {
            let line = self.source.line_of(key_text(variant));
            let key = match variant.key {
                VariantKey::Identifier { name } => name.to_owned(),
                VariantKey::NumberLiteral { value } => {
                    let Ok(number) = value.parse::<i64>() else {
                        self.problem(line, format!("[{value}] is not a whole number"));
                        continue;
                    };
                    number.to_string()
                }
            };
            if chosen.iter().any(|(other, _)| *other == key) {
                self.problem(line, format!("[{key}] is there twice"));
            }
            let value = self.pattern(&variant.value);
            let at = if variant.default { 0 } else { chosen.len() };
            chosen.insert(at, (key, value));
        }
        chosen
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, parts: &mut Vec<Part>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let line = self.source.line_of(value);
                let text = unicode::unescape_unicode_to_string(value);
                self.text(&text, line, parts);
            }
            InlineExpression::VariableReference { id } => {
                let line = self.source.line_of(id.name);
                let variable = self.variable(id.name, line);
                parts.push(Part::Variable(variable));
            }
            InlineExpression::Placeable { expression } => self.expression(expression, parts),
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => {
                let line = self.source.line_of(id.name);
                self.reference(id.name.to_owned(), line, parts);
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                let line = self.source.line_of(id.name);
                self.reference(format!("-{}", id.name), line, parts);
            }
            InlineExpression::MessageReference { id, .. } => {
                let line = self.source.line_of(id.name);
                self.problem(line, "attributes are not supported");
            }
            InlineExpression::TermReference { id, .. } => {
                let line = self.source.line_of(id.name);
                self.problem(line, "terms with attributes or arguments are not supported");
            }
            InlineExpression::FunctionReference { id, .. } => {
                let line = self.source.line_of(id.name);
                self.problem(line, format!("the function {} is not supported", id.name));
            }
            InlineExpression::NumberLiteral { value } => {
                let line = self.source.line_of(value);
                self.problem(line, format!("write {value} as text, without braces"));
            }
        }
    }

    fn variable(&mut self, name: &str, line: usize) -> String {
        if self.open.iter().any(|open| open.starts_with('-')) {
            self.problem(line, format!("a term cannot have a variable, ${name}"));
        } else if !self.variables.iter().any(|known| known == name) {
            self.variables.push(name.to_owned());
        }
        name.to_owned()
    }

    fn reference(&mut self, name: String, line: usize, parts: &mut Vec<Part>) {
        if self.open.contains(&name) {
            // Each message on the circle reports its own part of it.
            if self.open.first() == Some(&name) {
                let what = "refers to itself";
                self.problems
                    .push(self.source.problem(self.line, &name, what));
            }
            return;
        }
        let Some(&pattern) = self.patterns.get(name.as_str()) else {
            self.problem(line, format!("there is no {name} to refer to"));
            return;
        };
        self.open.push(name);
        parts.append(&mut self.pattern(pattern));
        self.open.pop();
    }
}

fn key_text<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => key,
    }
}
