//! The page's style sheet for a shadow tree. There is no `html` and no `body`
//! in it, lengths in `rem` would follow the page around it, and its width is
//! not the screen's.

use std::fmt::Write;

/// Elements of a page, and the classes that stand for them in the tree.
const STAND_INS: &[(&str, &str)] = &[
    (":root", ".html"),
    ("html", ".html"),
    ("body", ".body"),
    ("main", ".main"),
];

/// The style sheet with its selectors, lengths and widths made local.
pub(crate) fn scoped(sheet: &str) -> String {
    let sheet = without_comments(sheet);
    let mut scoped = String::with_capacity(sheet.len() * 2);
    let mut rest = sheet.as_str();
    while let Some(at) = rest.find(['{', '}', ';']) {
        let (part, end) = rest.split_at(at);
        match &end[..1] {
            "{" => scoped.push_str(&prelude(part)),
            _ => scoped.push_str(&lengths(part)),
        }
        scoped.push_str(&end[..1]);
        rest = &end[1..];
    }
    scoped.push_str(rest);
    scoped
}

fn without_comments(sheet: &str) -> String {
    let mut kept = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// What stands before a block: selectors, or a condition.
fn prelude(text: &str) -> String {
    let is_width = text.contains("-width:") && text.trim_start().starts_with("@media");
    if is_width {
        // The container's letters are those that a screen's width is counted in.
        return text.replace("@media", "@container").replace("rem", "em");
    }
    if text.trim_start().starts_with('@') {
        return text.to_owned();
    }
    STAND_INS
        .iter()
        .fold(text.to_owned(), |text, (name, class)| {
            replaced(&text, name, class)
        })
}

/// The text with a whole name replaced, not one that is a part of another.
fn replaced(text: &str, name: &str, by: &str) -> String {
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(name) {
        done.push_str(before);
        let is_part = |character: char| character.is_alphanumeric() || "-_.#".contains(character);
        let starts_inside = done.ends_with(is_part);
        let ends_inside =
            after.starts_with(|next: char| next.is_alphanumeric() || "-_".contains(next));
        done.push_str(if starts_inside || ends_inside {
            name
        } else {
            by
        });
        rest = after;
    }
    done + rest
}

/// Declarations with `1.5rem` as `calc(1.5 * var(--rem))`.
fn lengths(text: &str) -> String {
    let mut done = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("rem") {
        let is_number = |character: char| character.is_ascii_digit() || "-.".contains(character);
        let number = &before[before.trim_end_matches(is_number).len()..];
        let ends_name = after.starts_with(|next: char| next.is_alphanumeric() || next == '-');
        if ends_name || number.parse::<f64>().is_err() {
            let _ = write!(done, "{before}rem");
        } else {
            // Writing to a String cannot fail.
            let _ = write!(
                done,
                "{}calc({number} * var(--rem))",
                &before[..before.len() - number.len()]
            );
        }
        rest = after;
    }
    done + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_s_elements_become_classes() {
        assert_eq!(
            scoped(":root { --a: 1; } html, body > .notice, main.x { color: red }"),
            ".html { --a: 1; } .html, .body > .notice, .main.x { color: red }"
        );
        let as_it_is = ".main-part, .my.body, summary .name, tbody td {}";
        assert_eq!(scoped(as_it_is), as_it_is);
    }

    #[test]
    fn lengths_follow_the_tree_and_not_the_page() {
        assert_eq!(
            scoped("a { margin: -0.5rem auto 2rem; inset: calc(1rem + 2px); --theorem: 1 }"),
            "a { margin: calc(-0.5 * var(--rem)) auto calc(2 * var(--rem)); \
             inset: calc(calc(1 * var(--rem)) + 2px); --theorem: 1 }"
        );
    }

    #[test]
    fn widths_are_the_column_s() {
        assert_eq!(
            scoped("@media (max-width: 26rem) { html { gap: 1px } }"),
            "@container (max-width: 26em) { .html { gap: 1px } }"
        );
        let as_it_is = "@media print { a { b: c } }";
        assert_eq!(scoped(as_it_is), as_it_is);
    }

    #[test]
    fn comments_stay_behind() {
        assert_eq!(scoped("/* html { } */a { b: c; }"), "a { b: c; }");
    }
}
