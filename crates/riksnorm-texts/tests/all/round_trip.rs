//! From Fluent files through tables to what a person reads.

use crate::common;
use std::fs;

use crate::common::{Plain, texts};
use proptest::prelude::*;
use riksnorm_texts::{Arg, Text, keys};

fn swedish(fluent: &str, text: &Text) -> String {
    texts(&[("sv", fluent)])[0].format(text, &Plain)
}

#[test]
fn plain_text_and_arguments() {
    let fluent = "a = Steg { $nu } av { $alla }{ \" \" }{ \"{\" }\n";
    let text = Text::new(0).with(2.into()).with(5.into());
    assert_eq!(swedish(fluent, &text), "Steg 2 av 5 {");
    let fluent = "a = { $summa }, { $manad }, { $dag }, { $namn }\n";
    let text = Text::new(0)
        .with(Arg::Kronor(8200))
        .with(Arg::Month {
            year: 2026,
            month: 10,
        })
        .with(Arg::Day {
            year: 2026,
            month: 10,
            day: 1,
        })
        .with("Umeå\u{1}a".into());
    assert_eq!(
        swedish(fluent, &text),
        "8200 kr, 2026-10, 2026-10-01, Umeå\u{1}a"
    );
}

#[test]
fn texts_without_variables_are_there_by_name() {
    let folder = common::folder(&[("sv", "-namn = Riksnorm\na = { -namn } räknar\nb = { $x }\n")]);
    let tables = riksnorm_texts::compile(&folder).unwrap();
    let plain: Vec<_> = tables[0].plain.iter().collect();
    assert_eq!(plain, [(&"a".to_owned(), &"Riksnorm räknar".to_owned())]);
}

#[test]
fn lines_and_paragraphs() {
    for line_end in ["\n", "\r\n"] {
        let fluent = "a =\n    Ett\n    två { $x }\n\n    tre\nb = Slut\n".replace('\n', line_end);
        let text = Text::new(0).with("ö".into());
        assert_eq!(swedish(&fluent, &text), "Ett\ntvå ö\n\ntre");
        assert_eq!(swedish(&fluent, &Text::new(1)), "Slut");
    }
}

#[test]
fn terms_and_messages_are_put_in_place() {
    let fluent = "-namn = Riksnormen\na = { -namn } { b }!\nb = för { $x }\n";
    let text = Text::new(0).with(3.into());
    assert_eq!(swedish(fluent, &text), "Riksnormen för 3!");
}

#[test]
fn selects() {
    let fluent = "a = Du har { $n ->
    [0] inga barn
    [one] ett barn
    [2] två barn
   *[other] { $n } barn
 } { $hem ->
    [hyra] och hyr{ $n ->
        [one] { \"\" }
       *[other] { $plats ->
            [umea] { \" \" }i Umeå
           *[other] { \" \" }annorstädes
        }
    }
   *[eget] och äger
 }.\n";
    let say = |n: i64, home: &str, place: &str| {
        let text = Text::new(0)
            .with(n.into())
            .with(home.into())
            .with(place.into());
        swedish(fluent, &text)
    };
    assert_eq!(say(0, "eget", ""), "Du har inga barn och äger.");
    assert_eq!(say(1, "hyra", "umea"), "Du har ett barn och hyr.");
    assert_eq!(say(2, "hyra", "umea"), "Du har två barn och hyr i Umeå.");
    assert_eq!(say(7, "hyra", "x"), "Du har 7 barn och hyr annorstädes.");
    assert_eq!(say(7, "båt", "x"), "Du har 7 barn och äger.");
}

#[test]
fn a_number_goes_before_its_category_and_the_default() {
    let fluent = "a = { $n ->\n    [one] kategori\n   *[1] tal\n }\n";
    assert_eq!(swedish(fluent, &Text::new(0).with(1.into())), "tal");
    assert_eq!(swedish(fluent, &Text::new(0).with(Arg::Kronor(1))), "tal");
    // Neither a month nor an argument that is not there selects anything.
    assert_eq!(swedish(fluent, &Text::new(0)), "tal");
    let month = Arg::Month { year: 1, month: 1 };
    assert_eq!(swedish(fluent, &Text::new(0).with(month)), "tal");
}

#[test]
fn translations_may_order_otherwise() {
    let all = texts(&[
        ("sv", "a = { $x } före { $y }\nb = Två\n"),
        ("en", "b = Two\na = { $y } after { $x }\n"),
        ("sv-lattlast", "a = { $x } sen { $y }\n\nb = Två\n"),
    ]);
    let languages: Vec<&str> = all.iter().map(riksnorm_texts::Texts::language).collect();
    assert_eq!(languages, ["sv", "en", "sv-lattlast"]);
    let text = Text::new(0).with("1".into()).with("2".into());
    let said: Vec<String> = all
        .iter()
        .map(|texts| texts.format(&text, &Plain))
        .collect();
    assert_eq!(said, ["1 före 2", "2 after 1", "1 sen 2"]);
    assert_eq!(all[1].format(&Text::new(1), &Plain), "Two");
}

#[test]
fn functions() {
    let folder = common::folder(&[(
        "sv",
        "step-title = Hej\n-term = Namn\ntype = { $in ->\n    [one] Ett { $max-age }\n   *[other] Fler\n }\n",
    )]);
    let rust = keys(&folder).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    let fingerprint = common::fingerprint(&rust);
    assert_eq!(
        rust,
        format!(
            r#"/// What the tables of these messages bear in their first line.
pub(crate) const FINGERPRINT: &str = "{fingerprint}";

/// ```text
/// step-title = Hej
/// ```
pub(crate) const fn step_title() -> Text {{
    Text::new(0)
}}

/// ```text
/// type =
///     {{ $in ->
///         [one] Ett {{ $max-age }}
///        *[other] Fler
///     }}
/// ```
pub(crate) fn r#type(r#in: impl Into<Arg>, max_age: impl Into<Arg>) -> Text {{
    Text::new(1).with(r#in.into()).with(max_age.into())
}}
"#
        )
    );
}

#[test]
fn the_fingerprint_follows_messages_and_variables() {
    let of = |fluent: &str| {
        let folder = common::folder(&[("sv", fluent)]);
        let rust = keys(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        common::fingerprint(&rust)
    };
    let one = of("a = { $x } { $y }\nb = Två\n");
    assert_eq!(one, of("a = Annat { $x } { $y }\n-t = T\nb = Två\n"));
    assert_ne!(one, of("a = { $y } { $x }\nb = Två\n"));
    assert_ne!(one, of("b = Två\na = { $x } { $y }\n"));
    assert_ne!(one, of("a = { $x } { $y }\n"));
}

proptest! {
    #[test]
    fn any_text_comes_back(before in "\\PC*", after in "\\PC*", n in any::<i64>()) {
        let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
        let fluent = format!(
            "a = {{ \"{}\" }}{{ $n }}{{ \"{}\" }}\n",
            quoted(&before),
            quoted(&after)
        );
        let said = swedish(&fluent, &Text::new(0).with(n.into()));
        prop_assert_eq!(said, format!("{before}{n}{after}"));
    }
}
