//! Builds `dist/riksnorm.html`: the resident's page as one file, which can be
//! carried on a stick and opened from a disk without a connection. It is made
//! of the same template and parts as the page of the site. Scripts and styles
//! stand in it, and the policy names each by its hash. The Wasm and the texts
//! are fetched as on the site, from addresses that are their content.

use anyhow::{Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minijinja::context;
use minijinja::value::Value;

use super::app::AppFiles;
use super::asset::Asset;
use super::pages::{ICON, Pages};
use super::policy;
use super::texts::{SHOWN_FIRST, Texts};
use crate::files::{Files, text};

/// Where it lies in the checkout.
pub(crate) const PATH: &str = "dist/riksnorm.html";

/// Its template in `public`.
pub(crate) const TEMPLATE: &str = "one-file/page.html";

/// The page of the site that it stands for.
const PAGE: &str = "index.html";

/// Builds the page of the default municipality; the form offers the others.
///
/// # Errors
///
/// When a part is missing or cannot stand in a page.
pub(crate) fn build(
    sources: &Files,
    pages: &Pages,
    app: &AppFiles,
    colour: &Asset,
    own: &[Texts],
) -> Result<Vec<u8>> {
    let icon = text(sources, ICON)?.as_bytes();
    let has_colour = app.municipalities.default.accent.is_some();
    let mut scripts = vec![&app.guard, &app.script];
    scripts.extend(has_colour.then_some(colour));
    let values = context! {
        policy => policy_of(&app.styles, &scripts),
        icon => address("image/svg+xml", icon),
        inside => context! {
            styles => inside(&app.styles)?,
            script => inside(&app.script)?,
            guard => inside(&app.guard)?,
            colour => inside(colour)?,
        },
        ..carried(app).values(PAGE, SHOWN_FIRST, own)?
    };
    pages.render(TEMPLATE, values)
}

/// The policy of the site's page, for one that has everything in it: its style
/// sheet and scripts by their hashes, all else from addresses that are content.
/// Nothing can be fetched from elsewhere.
fn policy_of(styles: &Asset, scripts: &[&Asset]) -> String {
    let hashes = |assets: &[&Asset]| -> String {
        let hashes = assets.iter().map(|asset| format!("'{}'", asset.integrity));
        hashes.collect::<Vec<_>>().join(" ")
    };
    let content = policy::content_for_page(PAGE);
    let directives = content.split("; ").map(|directive| {
        let inside = match directive.split(' ').next() {
            Some("script-src") => hashes(scripts),
            Some("style-src") => hashes(&[styles]),
            _ => "data:".to_owned(),
        };
        directive.replace("'self'", &inside)
    });
    directives.collect::<Vec<_>>().join("; ")
}

/// The app with addresses of its Wasm and texts that are their content.
fn carried(app: &AppFiles) -> AppFiles {
    let mut carried = app.clone();
    carried.wasm.path = address("application/wasm", &app.wasm.bytes);
    if let Some(rest) = &mut carried.rest {
        rest.path = address("application/wasm", &rest.bytes);
    }
    for texts in &mut carried.texts {
        texts.asset.path = address("text/plain;charset=utf-8", &texts.asset.bytes);
    }
    carried
}

/// An address that is its content.
fn address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

/// A script or a style sheet as it stands between its tags.
fn inside(asset: &Asset) -> Result<Value> {
    let text = std::str::from_utf8(&asset.bytes)?;
    let lower = text.to_lowercase();
    for end in ["</script", "</style", "<!--"] {
        ensure!(
            !lower.contains(end),
            "{} contains {end} and cannot stand in a page.",
            asset.path
        );
    }
    Ok(Value::from_safe_string(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_its_content() {
        // printf 'Å' | base64
        assert_eq!(
            address("text/plain;charset=utf-8", "Å".as_bytes()),
            "data:text/plain;charset=utf-8;base64,w4U="
        );
    }

    #[test]
    fn what_would_end_its_own_element_stops_the_build() {
        let script = |text: &str| Asset::new("app", "js", text.as_bytes().to_vec());
        assert_eq!(
            inside(&script("f('<b>')")).unwrap().as_str(),
            Some("f('<b>')")
        );
        for text in ["f('</SCRIPT>')", "f('<!--')"] {
            assert!(inside(&script(text)).is_err(), "{text}");
        }
    }
    #[test]
    fn a_page_with_everything_in_it_fetches_nothing() {
        let asset = |text: &str| Asset::new("a", "js", text.as_bytes().to_vec());
        let (styles, first, second) = (asset("a"), asset("b"), asset("c"));
        let policy = policy_of(&styles, &[&first, &second]);
        assert!(!policy.contains("'self'") && !policy.contains("unsafe-inline"));
        for directive in [
            "default-src 'none'".to_owned(),
            "connect-src data:".to_owned(),
            "worker-src 'none'".to_owned(),
            format!("style-src '{}'", styles.integrity),
            format!(
                "script-src '{}' '{}' 'wasm-unsafe-eval'",
                first.integrity, second.integrity
            ),
        ] {
            assert!(
                policy.split("; ").any(|one| one == directive),
                "{directive}: {policy}"
            );
        }
    }
}
