//! Every problem is reported with its file, its line and its message.

use crate::common;
use std::fs;

use riksnorm_texts::{compile, keys};

/// What is wrong in the files, one line each, without the folder's path.
fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let folder = common::folder(files);
    let problems = compile(&folder).unwrap_err().to_string();
    fs::remove_dir_all(&folder).unwrap();
    let path = format!("{}/", folder.display());
    problems
        .lines()
        .map(|line| line.replace(&path, ""))
        .collect()
}

fn swedish(text: &str) -> Vec<String> {
    problems(&[("sv", text)])
}

fn english(swedish: &str, english: &str) -> Vec<String> {
    problems(&[("en", english), ("sv", swedish)])
}

#[test]
fn syntax() {
    assert_eq!(
        swedish("a = Ett\n\nb = Två { $x\nc = Tre\n"),
        [r#"sv.ftl:4: b: Expected a token starting with "}""#]
    );
    assert_eq!(
        swedish("a = Ett\ninte fluent\n"),
        [r#"sv.ftl:2: inte: Expected a token starting with "=""#]
    );
    assert_eq!(
        swedish("a = { $n ->\n    [one] Ett\n }\n"),
        ["sv.ftl:3: a: The select expression must have a default variant"]
    );
    assert_eq!(
        swedish("a = Ett\nb =\n"),
        [r#"sv.ftl:2: b: Expected a message field for "b""#]
    );
    assert_eq!(
        swedish("a = Ett }\n"),
        ["sv.ftl:1: a: Unbalanced closing brace"]
    );
}

#[test]
fn duplicates() {
    assert_eq!(
        swedish("a = Ett\n-b = Två\na = Tre\n-b = Fyra\n"),
        [
            "sv.ftl:3: a: is there already, on line 1",
            "sv.ftl:4: -b: is there already, on line 2",
        ]
    );
    assert_eq!(
        swedish(
            "a =\n    { $n ->\n        [1] Ett\n        [01] En\n       *[other] Fler\n    }\n"
        ),
        ["sv.ftl:4: a: [1] is there twice"]
    );
}

#[test]
fn attributes_and_values() {
    assert_eq!(
        swedish("a = Ett\n    .titel = Två\nb =\n    .titel = Tre\n"),
        [
            "sv.ftl:2: a: attributes are not supported",
            "sv.ftl:3: b: has no value",
            "sv.ftl:4: b: attributes are not supported",
        ]
    );
    assert_eq!(
        swedish("a = Ett\nb = { a.titel }\n"),
        ["sv.ftl:2: b: attributes are not supported"]
    );
}

#[test]
fn unsupported() {
    assert_eq!(
        swedish("a = { NUMBER($n) }\nb =\n    Mer\n    { 5 }\n"),
        [
            "sv.ftl:1: a: the function NUMBER is not supported",
            "sv.ftl:4: b: write 5 as text, without braces",
        ]
    );
    assert_eq!(
        swedish("-b = Namn\na = { -b(kasus: \"genitiv\") }\n"),
        ["sv.ftl:2: a: terms with attributes or arguments are not supported"]
    );
    assert_eq!(
        swedish("-b = { $x }\na = { -b }\n"),
        ["sv.ftl:1: -b: a term cannot have a variable, $x"]
    );
    assert_eq!(
        swedish("a =\n    { \"ord\" ->\n       *[other] Ett\n    }\n"),
        ["sv.ftl:3: a: only a variable can select"]
    );
    assert_eq!(
        swedish("a = { $n ->\n    [1.5] Ett\n   *[other] Fler\n }\n"),
        ["sv.ftl:2: a: [1.5] is not a whole number"]
    );
    assert_eq!(
        swedish("a = Ett\nb = Ett{ \"\\u0002\" }\nc = T\tabb\n"),
        [
            "sv.ftl:2: b: control characters are not supported",
            "sv.ftl:3: c: control characters are not supported",
        ]
    );
}

#[test]
fn references() {
    assert_eq!(
        swedish("a = { -b }\nc = { d }\n"),
        [
            "sv.ftl:1: a: there is no -b to refer to",
            "sv.ftl:2: c: there is no d to refer to",
        ]
    );
    // Whoever refers to a circle from outside has no problem of its own.
    assert_eq!(
        swedish("a = { b }\nb = { c }\nc = { b }\n"),
        [
            "sv.ftl:2: b: refers to itself",
            "sv.ftl:3: c: refers to itself"
        ]
    );
}

#[test]
fn names() {
    assert_eq!(
        swedish("stegTitel = Ett\nb_c = Två { $maxVal }\nself = Tre\n"),
        [
            "sv.ftl:1: stegTitel: a name has lower-case letters, digits and single hyphens",
            "sv.ftl:2: b_c: a name has lower-case letters, digits and single hyphens",
            "sv.ftl:2: b_c: $maxVal: a name has lower-case letters, digits and single hyphens",
            "sv.ftl:3: self: a name has lower-case letters, digits and single hyphens",
        ]
    );
    let many = (0..27).fold(String::new(), |all, n| all + &format!("{{ $v{n} }}"));
    assert_eq!(
        swedish(&format!("a = {many}\n")),
        ["sv.ftl:1: a: has more than 26 variables"]
    );
}

#[test]
fn messages_of_translations() {
    assert_eq!(
        english(
            "a = Ett\n\n# Två\nb = Två\nc = Tre\n",
            "a = One\nd = Four\n"
        ),
        [
            "en.ftl:2: d: sv.ftl has no such message",
            "en.ftl:2: b: is missing; sv.ftl has it on line 4",
            "en.ftl:2: c: is missing; sv.ftl has it on line 5",
        ]
    );
    assert_eq!(
        english("a = Ett\n", ""),
        ["en.ftl:1: a: is missing; sv.ftl has it on line 1"]
    );
}

#[test]
fn variables_of_translations() {
    assert_eq!(
        english(
            "a = { $x } { $y }\nb = Två\n",
            "b = Two\na = { $x } { $z }\n"
        ),
        [
            "en.ftl:2: a: $z is not in sv.ftl",
            "en.ftl:2: a: does not use $y, which sv.ftl does",
        ]
    );
    // A variable that selects counts, and so does one in another message.
    assert_eq!(
        english(
            "a = { $n ->\n   *[other] Fler\n }\nb = { c }\nc = { $x }\n",
            "a = More\nb = Two\nc = { $x }\n"
        ),
        [
            "en.ftl:1: a: does not use $n, which sv.ftl does",
            "en.ftl:2: b: does not use $x, which sv.ftl does",
        ]
    );
}

#[test]
fn words_of_translations() {
    let swedish = "a = { $slag ->\n    [hyra] Hyra\n    [el] El\n   *[other] Annat\n }\n";
    assert_eq!(
        english(
            swedish,
            "a = { $slag ->\n    [hyrra] Rent\n   *[other] Other\n }\n"
        ),
        [
            "en.ftl:1: a: $slag has no [hyrra] in sv.ftl",
            "en.ftl:1: a: $slag has [hyra] in sv.ftl, but not here",
            "en.ftl:1: a: $slag has [el] in sv.ftl, but not here",
        ]
    );
}

#[test]
fn everything_at_once_in_order() {
    assert_eq!(
        problems(&[
            ("sv", "a = Ett\nb = Två\n"),
            ("pl", "b = {\n"),
            ("en", "b = { NUMBER($n) }\nc = Three\nb = Two\n"),
        ]),
        [
            "en.ftl:1: b: the function NUMBER is not supported",
            "en.ftl:2: c: sv.ftl has no such message",
            "en.ftl:3: b: is there already, on line 1",
            "en.ftl:3: a: is missing; sv.ftl has it on line 1",
            "pl.ftl:1: a: is missing; sv.ftl has it on line 1",
            "pl.ftl:2: b: Expected an inline expression",
        ]
    );
    // With a faulty reference nothing can be said to be missing.
    assert_eq!(
        problems(&[
            ("sv", "a = Ett\nb = {\n"),
            ("en", "a = One\nb = Two\nc = {\n")
        ]),
        [
            "sv.ftl:3: b: Expected an inline expression",
            "en.ftl:4: c: Expected an inline expression",
        ]
    );
}

#[test]
fn files() {
    assert_eq!(
        problems(&[("en", "a = One\n")]),
        ["sv.ftl:1: the reference is needed"]
    );
    assert_eq!(
        problems(&[("sv", "a = Ett\n"), ("lätt svenska", "a = Ett\n")]),
        ["lätt svenska.ftl:1: the name of the file is no language tag"]
    );
    let folder = common::folder(&[]);
    fs::write(folder.join("sv.ftl"), b"a = \xff\n").unwrap();
    assert!(
        compile(&folder)
            .unwrap_err()
            .to_string()
            .contains("sv.ftl:1: ")
    );
    fs::remove_dir_all(&folder).unwrap();
    assert!(compile(&folder).is_err(), "a folder that is not there");
}

#[test]
fn keys_read_only_the_reference() {
    let folder = common::folder(&[("sv", "a = Ett\n"), ("en", "b = Two\n")]);
    assert!(keys(&folder).is_ok());
    fs::write(folder.join("sv.ftl"), "a = {\n").unwrap();
    assert!(keys(&folder).is_err());
    fs::remove_dir_all(&folder).unwrap();
}
