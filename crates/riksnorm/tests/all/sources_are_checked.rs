//! A fault in the sources stops the build, and is named by file, line and what
//! is wrong.

use crate::data_folder::{Data, UMEA};

const GAP: &str = "a gap: no amounts for the months before this one";
const OVERLAP: &str = "an overlap: amounts for this month stand already";

#[test]
fn a_period_that_ends_before_it_begins() {
    let wording = "bistånd\"\ndecision = \"IFN-2024/00104\"\nvalid_from = \"2024-01\"\n\
                   valid_through = \"2024-12\"";
    let changed = wording.replace("2024-12", "2023-12");
    Data::with(UMEA, wording, &changed).is_refused(&[(
        UMEA,
        "\"2023-12\"",
        "the period ends before it begins",
    )]);
}

#[test]
fn a_month_that_is_none() {
    for month in ["2026-7", "2026-00", "2026-13", "2026", "july", "02026-07"] {
        let data = Data::with("sources.toml", "\"2026-07\"", &format!("\"{month}\""));
        let what = format!("'{month}' is no month like 2026-01");
        data.is_refused(&[("sources.toml", &format!("\"{month}\""), &what)]);
    }
}

#[test]
fn wordings_of_a_source_with_a_gap() {
    let from = "decision = \"SFS 2025:1046\"\nvalid_from = \"2026-01\"";
    Data::with("sources.toml", from, &from.replace("2026-01", "2026-02")).is_refused(&[(
        "sources.toml",
        "\"2026-02\"",
        GAP,
    )]);
}

#[test]
fn wordings_of_a_source_that_overlap() {
    let from = "decision = \"SFS 2025:1046\"\nvalid_from = \"2026-01\"";
    Data::with("sources.toml", from, &from.replace("2026-01", "2025-12")).is_refused(&[(
        "sources.toml",
        "valid_from = \"2025-12\"",
        OVERLAP,
    )]);
}

#[test]
fn a_wording_after_one_that_holds_until_further_notice() {
    let wording = "[[source.wording]]\nname = \"x\"\ndecision = \"y\"\nvalid_from = \"2030-01\"\n";
    let after = "decision = \"HSLF-FS 2021:31\"\nvalid_from = \"2024-01\"\n";
    Data::with("sources.toml", after, &format!("{after}{wording}")).is_refused(&[(
        "sources.toml",
        "\"2030-01\"",
        OVERLAP,
    )]);
}

#[test]
fn a_doubled_source() {
    let data = Data::copy();
    let again = "[[source]]\nid = \"AR\" # again\n[[source.wording]]\nname = \"x\"\n\
                 decision = \"y\"\nvalid_from = \"2025-01\"\n";
    let text = data.read("sources.toml") + again;
    data.write("sources.toml", &text).is_refused(&[(
        "sources.toml",
        "# again",
        "the source 'AR' stands twice",
    )]);
}

#[test]
fn a_source_without_wording() {
    let data = Data::copy();
    let text = format!(
        "{}\n[[source]]\nid = \"new\"\nwording = []\n",
        data.read("sources.toml")
    );
    data.write("sources.toml", &text).is_refused(&[(
        "sources.toml",
        "\"new\"",
        "the source has no wording",
    )]);
}
