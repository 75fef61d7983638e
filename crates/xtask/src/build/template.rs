//! Fills the `{{placeholders}}` of a page.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::files::{Files, text};

/// What stands in place of each placeholder: finished HTML.
pub(crate) type Values = BTreeMap<String, String>;

/// The template with every placeholder filled.
///
/// # Errors
///
/// When a placeholder is unknown or not closed.
fn fill(template: &str, values: &Values) -> Result<String> {
    let mut page = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = after
            .split_once("}}")
            .context("A placeholder that opens with {{ is not closed with }}.")?;
        let value = values.get(name.trim()).with_context(|| {
            let known: Vec<_> = values.keys().map(String::as_str).collect();
            format!(
                "There is no placeholder {{{{{name}}}}}; there are: {}.",
                known.join(", ")
            )
        })?;
        page.push_str(value);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// A template of the folder `public`, filled in.
///
/// # Errors
///
/// When it is missing, no text, or has a placeholder that cannot be filled.
pub(crate) fn page(public: &Files, path: &str, values: &Values) -> Result<String> {
    fill(text(public, path)?, values).with_context(|| format!("public/{path} could not be filled"))
}

/// Text made safe inside HTML, attributes with double quotes included.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        Values::from([("a".into(), "<b>".into()), ("empty".into(), String::new())])
    }

    #[test]
    fn placeholders_are_filled_once_each_time_they_stand() {
        assert_eq!(
            fill("{{a}} och {{ a }}{{empty}}.", &values()).unwrap(),
            "<b> och <b>."
        );
    }

    #[test]
    fn a_value_is_not_looked_into() {
        let values = Values::from([("a".into(), "{{b}}".into())]);
        assert_eq!(fill("{{a}}", &values).unwrap(), "{{b}}");
    }

    #[test]
    fn what_is_unknown_or_open_is_a_problem() {
        let problem = fill("{{nope}}", &values()).unwrap_err().to_string();
        assert_eq!(
            problem,
            "There is no placeholder {{nope}}; there are: a, empty."
        );
        assert!(fill("{{a", &values()).is_err());
    }

    #[test]
    fn attributes_hold_any_text() {
        assert_eq!(
            escaped(r#"{"a":"<&>"}"#),
            "{&quot;a&quot;:&quot;&lt;&amp;&gt;&quot;}"
        );
    }
}
