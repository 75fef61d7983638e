//! A year or a municipality takes one data file and no code, and one name for
//! all amounts changes with every amount and with nothing else.

use crate::data_folder::{Data, UMEA};

/// The file of 2026 with another year, as a person would make it.
fn next_year(data: &Data) -> String {
    let activity = "[activity_requirement]\nfrom = \"2026-10\"\nsource = \"SFS 2026:730\"\n";
    let text = data.read("2026.toml");
    assert!(text.contains(activity));
    text.replace(activity, "").replace("2026", "2027")
}

fn second_municipality(data: &Data) -> String {
    data.read(UMEA)
        .replace("id = \"umea\"", "id = \"robertsfors\"")
        .replace("Umeå kommun\"", "Robertsfors kommun\"")
        .replace("\"Umeå 2024\"", "\"Robertsfors 2024\"")
        .replace("default = true\n", "")
}

#[test]
fn a_year_takes_one_file() {
    let data = Data::copy();
    let year = next_year(&data);
    let source = data.write("2027.toml", &year).compiled();
    assert!(source.contains("YearTable { year: 2027"));
    assert!(source.contains("valid_through: Month::from_table(2027, 12)"));
}

#[test]
fn a_year_of_which_only_some_months_are_decided_takes_one_file() {
    let data = Data::copy();
    let year = next_year(&data).replace("\"2027-12\"", "\"2027-06\"");
    let source = data.write("2027.toml", &year).compiled();
    assert!(source.contains("valid_through: Month::from_table(2027, 6)"));
}

#[test]
fn a_municipality_takes_one_file() {
    let data = Data::copy();
    let municipality = second_municipality(&data);
    let source = data
        .write("municipalities/robertsfors.toml", &municipality)
        .compiled();
    assert!(source.contains("id: \"robertsfors\", name: \"Robertsfors kommun\""));
    assert!(source.contains("id: \"umea\", name: \"Umeå kommun\""));
    assert!(source.contains("DEFAULT_MUNICIPALITY: usize = 1;"));
}

#[test]
fn later_guidelines_take_one_file() {
    let data = Data::copy();
    let text = data.read(UMEA);
    let set = &text[text.find("[[guidelines]]").unwrap()..];
    let later = set.replace("2024", "2026").replace("6595", "7000");
    let later = text.clone() + "\n" + &later.replace("IFN-2026", "IFN-2024");
    let source = "[[source]]\nid = \"Umeå 2026\"\n[[source.wording]]\nname = \"x\"\n\
                  decision = \"y\"\nvalid_from = \"2026-01\"\nvalid_through = \"2026-12\"\n";
    let compiled = data.write(UMEA, &(later + source)).compiled();
    for year in [2024, 2026] {
        let from = format!(
            "from: Month::from_table({year}, 1), through: Some(Month::from_table({year}, 12))"
        );
        assert!(compiled.contains(&from), "{from}");
        assert!(compiled.contains(&format!(
            "FoodTables {{ source: SourceId::from_table(\"Umeå {year}\")"
        )));
    }
}

#[test]
fn the_fingerprint_of_the_data_is_that_of_the_engine() {
    assert_eq!(Data::copy().fingerprint(), riksnorm::fingerprint());
    assert!(riksnorm::fingerprint().starts_with("sha256:"));
    assert_eq!(riksnorm::fingerprint().len(), 7 + 64);
}

#[test]
fn comments_do_not_change_the_fingerprint() {
    let data = Data::copy();
    let before = data.fingerprint();
    let text = format!("# Checked again.\n\n{}", data.read("2026.toml"));
    assert_eq!(data.write("2026.toml", &text).fingerprint(), before);
}

#[test]
fn the_order_of_keys_does_not_change_the_fingerprint() {
    let data = Data::with(
        "2026.toml",
        "single = 3940\ncouple = 7100\n",
        "couple = 7100\nsingle = 3940\n",
    );
    assert_eq!(data.fingerprint(), riksnorm::fingerprint());
}

#[test]
fn contacts_do_not_change_the_fingerprint() {
    let other = Data::with(UMEA, "090-16 10 00", "090-16 00 00");
    assert_eq!(other.fingerprint(), riksnorm::fingerprint());
    let text = other.read(UMEA);
    let contact = &text[text.find("[[contact]]").unwrap()..text.find("[[source]]").unwrap()];
    let none = text.replace(contact, "");
    assert_eq!(
        other.write(UMEA, &none).fingerprint(),
        riksnorm::fingerprint()
    );
}

#[test]
fn each_amount_changes_the_fingerprint() {
    let changes = [
        ("2024.toml", "57300", "57301"),
        ("2025.toml", "single = 3910", "single = 3911"),
        ("2026.toml", "couple = 7100", "couple = 7101"),
        ("2026.toml", "\"7-10\" = 3820", "\"7-10\" = 3821"),
        ("2026.toml", "\"0\" = 2560", "\"0\" = 2561"),
        ("2026.toml", "\"7\" = 2830", "\"7\" = 2831"),
        ("2024.toml", "derived = 2470", "derived = 2480"),
        ("2024.toml", "{ derived = 2470 }", "2470"),
        (UMEA, "amount = 6595", "amount = 6596"),
        (UMEA, "from = 5 }", "from = 6 }"),
        (
            UMEA,
            "{ children = { from = 5 }",
            "{ adults = 2, children = { from = 5 }",
        ),
        (UMEA, "lodger = 3890", "lodger = 3891"),
        // The week and the day stay the same by rounding.
        (UMEA, "month = 1915", "month = 1916"),
    ];
    for (file, from, to) in changes {
        let other = Data::with(file, from, to).fingerprint();
        assert_ne!(other, riksnorm::fingerprint(), "{file}: {from}");
    }
}

#[test]
fn a_decision_a_source_and_a_month_change_the_fingerprint() {
    let changes = [
        ("2026.toml", "SFS 2025:1046", "SFS 2025:1047"),
        ("2026.toml", "from = \"2026-10\"", "from = \"2026-11\""),
        ("2026.toml", "\"2026-12\"", "\"2026-11\""),
        ("2024.toml", "\"SFB 2\"", "\"FB 7\""),
        ("sources.toml", "HSLF-FS 2021:31", "HSLF-FS 2021:32"),
        (
            UMEA,
            "[[guidelines]]\nsource = \"Umeå 2024\"\ndecision = \"IFN-2024/00104\"",
            "[[guidelines]]\nsource = \"Umeå 2024\"\ndecision = \"IFN-2024/00105\"",
        ),
    ];
    for (file, from, to) in changes {
        let other = Data::with(file, from, to).fingerprint();
        assert_ne!(other, riksnorm::fingerprint(), "{file}: {from}");
    }
}

/// The municipality that CONTRIBUTING shows.
fn example() -> String {
    let contributing = include_str!("../../../../CONTRIBUTING.md");
    let (_, example) = contributing.split_once("```toml\n").unwrap();
    example.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_municipality_of_contributing_is_one_file() {
    let source = Data::copy()
        .write("municipalities/exempel.toml", &example())
        .compiled();
    for part in [
        "id: \"exempel\"",
        "accent: Some(\"#7a1f5c\")",
        "SN 2026/12 § 3",
        "SN 2026/12 § 48",
        "per_further_child: Some(Amount::from_table(700))",
        "through: Some(Month::from_table(2026, 6))",
        "lodger: Some(Amount::from_table(4100))",
    ] {
        assert!(source.contains(part), "{part}");
    }
}
