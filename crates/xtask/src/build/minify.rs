//! Makes scripts and style sheets smaller. What browsers of 2020 understand is
//! still written so that they do.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Error, Result, bail};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};
use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions, CommentOptions, LegalComment};
use oxc::diagnostics::{Diagnostics, LabeledSpan};
use oxc::minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::semantic::SemanticBuilder;
use oxc::span::SourceType;
use oxc_compat::EngineTargets;

/// The newest syntax that the minifier may bring into a script. What is
/// written in newer syntax stays as it is.
const LANGUAGE: &str = "es2018";

/// Chrome 87, Firefox 79, Safari 14.1: what they need is added to style sheets
/// and what they do not know is not.
const BROWSERS: Browsers = Browsers {
    chrome: Some(87 << 16),
    edge: Some(87 << 16),
    firefox: Some(79 << 16),
    ios_saf: Some(14 << 16 | 5 << 8),
    safari: Some(14 << 16 | 1 << 8),
    android: None,
    ie: None,
    opera: None,
    samsung: None,
};

/// Minifies a module that exports nothing: every name in it is its own.
///
/// # Errors
///
/// When it is no valid module.
pub(crate) fn module(script: &str) -> Result<String> {
    minified(script, SourceType::mjs())
}

/// Minifies a script as it is: what it exports, and what it names at its top
/// if it is no module, others may use.
///
/// # Errors
///
/// When it is no valid script.
pub(crate) fn script(script: &str) -> Result<String> {
    minified(script, SourceType::unambiguous())
}

fn minified(script: &str, source_type: SourceType) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, source_type).parse();
    ensure_none(&parsed.diagnostics, script)?;
    let mut program = parsed.program;
    let checked = SemanticBuilder::new().with_check_syntax_error(true);
    ensure_none(&checked.build(&program).diagnostics, script)?;
    let target = EngineTargets::from_target(LANGUAGE).map_err(Error::msg)?;
    let compress = CompressOptions {
        target,
        ..CompressOptions::smallest()
    };
    let options = MinifierOptions {
        compress: Some(compress),
        ..MinifierOptions::default()
    };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let options = CodegenOptions {
        comments: CommentOptions {
            legal: LegalComment::Inline,
            ..CommentOptions::disabled()
        },
        ..CodegenOptions::minify()
    };
    let printer = Codegen::new()
        .with_options(options)
        .with_scoping(minified.scoping)
        .with_private_member_mappings(minified.class_private_mappings);
    Ok(printer.build(&program).code)
}

/// Minifies a file if it is a script or a style sheet.
///
/// # Errors
///
/// When it is no valid one.
pub(crate) fn file(path: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let minify = match Path::new(path).extension().and_then(OsStr::to_str) {
        Some("js") => script,
        Some("css") => styles,
        _ => return Ok(bytes.to_vec()),
    };
    Ok(minify(str::from_utf8(bytes)?)?.into_bytes())
}

/// Says of the first problem on which line it is.
fn ensure_none(problems: &Diagnostics, script: &str) -> Result<()> {
    let Some(problem) = problems.first() else {
        return Ok(());
    };
    let place = problem.labels.first().map_or(0, LabeledSpan::offset);
    let before = script.get(..usize::try_from(place)?).unwrap_or_default();
    let line = script.lines().nth(before.matches('\n').count());
    bail!(
        "{problem}, in the line: {}",
        line.unwrap_or_default().trim()
    );
}

/// Minifies a style sheet.
///
/// # Errors
///
/// When it is no valid style sheet.
pub(crate) fn styles(sheet: &str) -> Result<String> {
    let targets = Targets {
        browsers: Some(BROWSERS),
        // The sheets ask with `@supports` where they use it.
        exclude: Features::LightDark,
        ..Targets::default()
    };
    let mut sheet = StyleSheet::parse(sheet, ParserOptions::default())
        .map_err(|problem| Error::msg(problem.to_string()))?;
    let options = MinifyOptions {
        targets,
        ..MinifyOptions::default()
    };
    sheet.minify(options)?;
    let options = PrinterOptions {
        minify: true,
        targets,
        ..PrinterOptions::default()
    };
    Ok(sheet.to_css(options)?.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_a_module_are_its_own_and_those_of_others_stay() {
        let script = "// Why.\nlet wasm;\nfunction getWasm() { return wasm ?? 0 }\n\
                      globalThis.start = (value) => { wasm = value; getWasm(); };";
        let small = module(script).unwrap();
        assert!(
            small.contains("globalThis.start=") && !small.contains("wasm"),
            "{small}"
        );
        assert!(!small.contains('\n'), "{small}");
    }

    #[test]
    fn names_of_a_script_are_seen_by_the_page() {
        let small = script("var forAll = 1; (() => { const alone = f(); g(alone, alone) })()");
        let small = small.unwrap();
        assert!(
            small.contains("forAll") && !small.contains("alone"),
            "{small}"
        );
    }

    #[test]
    fn a_script_may_be_a_module() {
        let small = script("const site = new URL('..', import.meta.url);\nf(site, site);").unwrap();
        assert!(
            small.contains("import.meta.url") && !small.contains("site"),
            "{small}"
        );
    }

    #[test]
    fn private_names_are_short_too() {
        let small = module("f(new (class { #kept = g(); value() { return this.#kept; } })());");
        let small = small.unwrap();
        assert!(small.contains("value()"), "{small}");
        assert!(!small.contains("kept"), "{small}");
    }

    #[test]
    fn no_newer_syntax_is_brought_in() {
        let small = module("export const f = (a) => { if (!a.b) a.b = 1; a.c || (a.c = 2); };");
        let small = small.unwrap();
        assert!(!small.contains("||=") && !small.contains("??="), "{small}");
    }

    #[test]
    fn a_licence_stays() {
        let small = module("/*! Apache-2.0 */\nf(); // why").unwrap();
        assert!(
            small.contains("/*! Apache-2.0 */") && !small.contains("why"),
            "{small}"
        );
    }

    #[test]
    fn what_is_no_script_is_a_problem() {
        let problem = module("let a;\nlet b = ;\n").unwrap_err().to_string();
        assert!(problem.ends_with("in the line: let b = ;"), "{problem}");
        // Two modules joined into one, each with this name.
        let problem = module("const a = 1;\nconst a = 2;\n")
            .unwrap_err()
            .to_string();
        assert!(problem.contains("const a = "), "{problem}");
    }

    #[test]
    fn files_are_minified_by_what_they_are() {
        for (path, text, minified) in [
            ("demo/demo.js", "f( 1 );\n", "f(1);"),
            ("demo/cms.css", "a { top: 0 }\n", "a{top:0}"),
            ("favicon.svg", "<svg  />\n", "<svg  />\n"),
        ] {
            assert_eq!(file(path, text.as_bytes()).unwrap(), minified.as_bytes());
        }
    }

    #[test]
    fn older_browsers_understand_the_style_sheet() {
        let sheet = ":root { --accent: #0a5a6a }\n\
            @supports (color: light-dark(#000, #fff)) {\n\
              :root { --accent: light-dark(#0a5a6a, #86d3df) }\n}\n\
            @layer page { a { color: red; color: oklch(50% 0.2 30) } }\n\
            @media (max-width: 26rem) { a { margin-block: 0 } }";
        let small = styles(sheet).unwrap();
        for kept in [
            ":root{--accent:#0a5a6a}",
            "@supports (color:light-dark(#000, #fff)){:root{",
            "--accent:light-dark(#0a5a6a,#86d3df)",
            "@layer page{",
            "color:red;",
            "@media (max-width:26rem)",
        ] {
            assert!(small.contains(kept), "{kept}: {small}");
        }
    }

    #[test]
    fn what_is_no_style_sheet_is_a_problem() {
        assert!(styles("a { color: red } }").is_err());
    }
}
