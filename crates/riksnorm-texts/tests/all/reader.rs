//! A table that is cut, foreign or damaged is refused or shown wrongly, and
//! never stops the program.

use crate::common;
use std::fs;

use crate::common::Plain;
use proptest::prelude::*;
use riksnorm_texts::{Arg, TableProblem, Text, Texts, compile, keys};

const FLUENT: &str = "a = Hej
b = Du har { $n ->
    [0] inga
    [one] ett{ $slag ->
        [stort] { \" \" }stort
       *[other] { \"\" }
    }
   *[other] { $n } små
 } barn
c = Två
    rader
";

/// A table and its fingerprint.
fn table() -> (String, String) {
    let folder = common::folder(&[("sv", FLUENT)]);
    let fingerprint = common::fingerprint(&keys(&folder).unwrap());
    let table = compile(&folder).unwrap().remove(0).bytes;
    fs::remove_dir_all(&folder).unwrap();
    (String::from_utf8(table).unwrap(), fingerprint)
}

/// Shows everything there could be in a table, right or wrong.
fn show_all(texts: &Texts) {
    let args = [
        vec![],
        vec![1.into(), "stort".into()],
        vec![
            Arg::Kronor(5),
            Arg::Month {
                year: 1,
                month: 255,
            },
        ],
    ];
    for message in 0..40 {
        for args in &args {
            let text = args.iter().cloned().fold(Text::new(message), Text::with);
            let _ = texts.format(&text, &Plain);
        }
    }
}

#[test]
fn a_foreign_table_is_refused() {
    let (table, fingerprint) = table();
    let refused = |table: &str, fingerprint| Texts::read(table, fingerprint).unwrap_err();
    assert_eq!(refused("", &fingerprint), TableProblem::NoTable);
    assert_eq!(
        refused("<!doctype html>\n", &fingerprint),
        TableProblem::NoTable
    );
    assert_eq!(
        refused(&table, "0000000000000000"),
        TableProblem::OtherBuild
    );
    let newer = table.replacen("/1 ", "/2 ", 1);
    assert_eq!(refused(&newer, &fingerprint), TableProblem::NoTable);
}

#[test]
fn a_cut_table_is_refused() {
    let (table, fingerprint) = table();
    for (cut, _) in table.char_indices() {
        assert!(
            Texts::read(&table[..cut], &fingerprint).is_err(),
            "at {cut}"
        );
    }
    let longer = format!("{table}mer");
    assert_eq!(
        Texts::read(&longer, &fingerprint).unwrap_err(),
        TableProblem::Cut
    );
    show_all(&Texts::read(&table, &fingerprint).unwrap());
}

#[test]
fn messages_and_arguments_that_are_not_there_leave_nothing() {
    let (table, fingerprint) = table();
    let texts = Texts::read(&table, &fingerprint).unwrap();
    assert_eq!(texts.format(&Text::new(3), &Plain), "");
    assert_eq!(texts.format(&Text::new(1), &Plain), "Du har  små barn");
}

proptest! {
    #[test]
    fn arbitrary_bytes(bytes in any::<Vec<u8>>()) {
        // As the browser decodes what it fetched.
        let table = String::from_utf8_lossy(&bytes);
        if let Ok(texts) = Texts::read(&table, "") {
            show_all(&texts);
        }
    }

    #[test]
    fn arbitrary_messages(messages in "[\u{0}-\u{6}\u{1e}a-cå1]{0,200}") {
        let count = messages.matches('\u{1e}').count();
        let table = format!("riksnorm-texts/1 sv 0 {}\n{messages}\u{1e}", count + 1);
        show_all(&Texts::read(&table, "0").unwrap());
    }

    #[test]
    fn damaged_tables(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let (table, fingerprint) = table();
        let mut bytes = table.into_bytes();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(texts) = Texts::read(&String::from_utf8_lossy(&bytes), &fingerprint) {
            show_all(&texts);
        }
    }
}
