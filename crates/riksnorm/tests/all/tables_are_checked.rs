//! A fault in the tables of the years stops the build, and is named by file,
//! line and what is wrong.

use crate::data_folder;
use crate::data_folder::Data;

const GAP: &str = "a gap: no amounts for the months before this one";
const OVERLAP: &str = "an overlap: amounts for this month stand already";

#[test]
fn the_tables_as_they_are_have_no_fault() {
    Data::copy().compiled();
}

#[test]
fn a_problem_is_written_with_its_file_and_its_line() {
    let data = Data::with("2025.toml", "\"2025-07\"", "\"2025-08\"");
    assert_eq!(data.problems(), [format!("2025.toml:19: {GAP}")]);
}

#[test]
fn a_gap_between_two_decisions_of_a_year() {
    Data::with("2025.toml", "\"2025-07\"", "\"2025-08\"").is_refused(&[(
        "2025.toml",
        "\"2025-08\"",
        GAP,
    )]);
}

#[test]
fn a_gap_between_two_years() {
    Data::with("2025.toml", "\"2025-12\"", "\"2025-11\"").is_refused(&[(
        "2026.toml",
        "valid_from = \"2026-01\"",
        GAP,
    )]);
}

#[test]
fn a_gap_at_the_beginning_of_a_later_year() {
    Data::with("2026.toml", "\"2026-01\"", "\"2026-02\"").is_refused(&[(
        "2026.toml",
        "\"2026-02\"",
        GAP,
    )]);
}

#[test]
fn an_overlap_of_months() {
    Data::with("2025.toml", "\"2025-07\"", "\"2025-06\"").is_refused(&[(
        "2025.toml",
        "valid_from = \"2025-06\"",
        OVERLAP,
    )]);
}

#[test]
fn months_of_another_year_than_the_files() {
    Data::with("2026.toml", "\"2026-12\"", "\"2027-01\"").is_refused(&[(
        "2026.toml",
        "valid_from = \"2026-01\"",
        "the months lie outside the file's year",
    )]);
}

#[test]
fn a_missing_child_row() {
    Data::with("2026.toml", "\"7-10\" = 3820\n", "").is_refused(&[(
        "2026.toml",
        "\"11-14\"",
        "a missing row: no amount at 7 years",
    )]);
}

#[test]
fn a_missing_first_child_row() {
    Data::with("2026.toml", "\"0\" = 2740\n", "").is_refused(&[
        (
            "2026.toml",
            "\"1-2\" = 3060",
            "a missing row: no amount at 0 years",
        ),
        (
            "2026.toml",
            "\"0\" = 2560",
            "there is no row '0' under child",
        ),
    ]);
}

#[test]
fn a_missing_last_child_row() {
    Data::with("2026.toml", "\"19-20\" = 5000\n", "").is_refused(&[(
        "2026.toml",
        "[riksnorm.child]",
        "a missing row: the ages must end with 20",
    )]);
}

#[test]
fn two_child_rows_for_one_age() {
    Data::with("2026.toml", "\"7-10\"", "\"6-10\"").is_refused(&[(
        "2026.toml",
        "\"6-10\"",
        "an overlap: two amounts at 6 years",
    )]);
}

#[test]
fn one_child_row_spelt_in_two_ways() {
    Data::with(
        "2026.toml",
        "\"3\" = 2720\n",
        "\"3\" = 2720\n\"3-3\" = 2730\n",
    )
    .is_refused(&[("2026.toml", "\"3-3\"", "'3-3' is no age like 3 or 4-6")]);
}

#[test]
fn a_child_row_that_is_no_age() {
    Data::with("2026.toml", "\"7-10\"", "\"10-7\"").is_refused(&[
        ("2026.toml", "\"10-7\"", "'10-7' is no age like 3 or 4-6"),
        (
            "2026.toml",
            "\"11-14\"",
            "a missing row: no amount at 7 years",
        ),
    ]);
}

#[test]
fn a_missing_lunch_row() {
    Data::with("2025.toml", "\"3\" = 2480\n", "").is_refused(&[(
        "2025.toml",
        "\"4-6\" = 2700",
        "a missing row: no amount at 3 years",
    )]);
}

#[test]
fn a_missing_last_lunch_row() {
    Data::with("2025.toml", "\"4-6\" = 2700\n", "").is_refused(&[(
        "2025.toml",
        "[riksnorm.child_lunch_elsewhere]",
        "a missing row: the ages must end with 6",
    )]);
}

#[test]
fn lunch_rows_that_are_not_the_childs_rows() {
    Data::with(
        "2025.toml",
        "\"0\" = 2540\n\"1-2\" = 2780",
        "\"0-1\" = 2540\n\"2\" = 2780",
    )
    .is_refused(&[
        ("2025.toml", "\"0-1\"", "there is no row '0-1' under child"),
        (
            "2025.toml",
            "\"2\" = 2780",
            "there is no row '2' under child",
        ),
    ]);
}

#[test]
fn a_missing_shared_row() {
    Data::with("2026.toml", "\"5\" = 2330\n", "").is_refused(&[(
        "2026.toml",
        "[riksnorm.shared]",
        "a missing row: shared costs for 5",
    )]);
}

#[test]
fn a_shared_row_above_seven() {
    Data::with(
        "2026.toml",
        "\"7\" = 2830\n",
        "\"7\" = 2830\n\"8\" = 3020\n",
    )
    .is_refused(&[("2026.toml", "\"8\" = 3020", "'8' is no row of shared costs")]);
}

#[test]
fn a_shared_row_spelt_in_another_way() {
    Data::with(
        "2026.toml",
        "\"7\" = 2830\n",
        "\"7\" = 2830\n\"07\" = 2840\n",
    )
    .is_refused(&[("2026.toml", "\"07\"", "'07' is no row of shared costs")]);
}

#[test]
fn an_unknown_source_of_riksnormen() {
    let source = "[riksnorm]\nsource = \"SoF 12:2\"";
    Data::with("2026.toml", source, &source.replace("12:2", "12:4")).is_refused(&[(
        "2026.toml",
        "SoF 12:4",
        "the source 'SoF 12:4' is in no list of sources",
    )]);
}

#[test]
fn an_unknown_source_of_the_price_base_amount() {
    Data::with("2024.toml", "\"SFB 2\"", "\"SFB 3\"").is_refused(&[(
        "2024.toml",
        "SFB 3",
        "the source 'SFB 3' is in no list of sources",
    )]);
}

#[test]
fn an_unknown_source_of_the_activity_requirement() {
    Data::with("2026.toml", "\"SFS 2026:730\"", "\"SFS 2026:731\"").is_refused(&[(
        "2026.toml",
        "SFS 2026:731",
        "the source 'SFS 2026:731' is in no list of sources",
    )]);
}

#[test]
fn a_misspelt_key() {
    let data = Data::with("2026.toml", "single = 3940", "singel = 3940");
    let problems = data.problems();
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].starts_with("2026.toml:23: unknown field `singel`"),
        "{problems:?}"
    );
}

#[test]
fn a_missing_key() {
    let data = Data::with("2026.toml", "couple = 7100\n", "");
    assert_eq!(data.problems(), ["2026.toml:22: missing field `couple`"]);
}

#[test]
fn text_that_is_not_toml() {
    let data = Data::with("2025.toml", "single = 3910", "single 3910");
    let problems = data.problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("2025.toml:23: "), "{problems:?}");
}

#[test]
fn a_key_that_stands_twice() {
    let data = Data::with("2025.toml", "single = 3910", "single = 3910\nsingle = 3910");
    assert_eq!(data.problems(), ["2025.toml:24: duplicate key"]);
}

#[test]
fn an_amount_that_is_no_whole_number_of_kronor() {
    for (amount, what) in [
        ("3940.5", "floating point `3940.5`"),
        ("-1", "integer `-1`"),
    ] {
        let data = Data::with("2026.toml", "single = 3940", &format!("single = {amount}"));
        let problems = data.problems();
        assert_eq!(problems.len(), 1);
        assert!(problems[0].starts_with("2026.toml:23: "), "{problems:?}");
        assert!(problems[0].contains(what), "{problems:?}");
    }
}

#[test]
fn a_year_in_the_wrong_file() {
    Data::with("2023.toml", "year = 2023", "year = 2022").is_refused(&[
        (
            "2023.toml",
            "year = 2022",
            "year = 2022 does not belong in this file",
        ),
        (
            "2024.toml",
            "year = 2024",
            "a gap: the year before has no price base amount",
        ),
    ]);
}

#[test]
fn a_year_that_is_missing_in_between() {
    Data::copy().without("2025.toml").is_refused(&[
        (
            "2026.toml",
            "year = 2026",
            "a gap: the year before has no price base amount",
        ),
        ("2026.toml", "valid_from = \"2026-01\"", GAP),
    ]);
}

#[test]
fn a_year_without_riksnorm_in_between() {
    let data = Data::copy();
    let year = data.read("2026.toml").replace("2026", "2027");
    let only_price = "year = 2026\n[price_base_amount]\namount = 59200\nsource = \"SFB 2\"\n\
                      decision = \"SFS 2025:872\"\n";
    let data = data.write("2026.toml", only_price);
    let year = year.replace("\"SFS 2027:730\"", "\"SFS 2026:730\"");
    data.write("2027.toml", &year).is_refused(&[
        (
            "2026.toml",
            "year = 2026",
            "a gap: this year has no riksnorm",
        ),
        ("2027.toml", "valid_from = \"2027-01\"", GAP),
    ]);
}

#[test]
fn no_price_base_amount_for_the_income_month_of_the_first_january() {
    Data::copy().without("2023.toml").is_refused(&[(
        "2024.toml",
        "year = 2024",
        "the year before has no price base amount, and January's income needs it",
    )]);
}

#[test]
fn a_file_that_is_missing() {
    for file in ["sources.toml", "supervision.toml"] {
        let problems = Data::copy().without(file).problems();
        assert_eq!(problems.len(), 1);
        let expected = format!("{file}:1: the file cannot be read");
        assert!(problems[0].starts_with(&expected), "{problems:?}");
    }
}

#[test]
fn a_derived_row_without_a_reason() {
    let data = Data::copy();
    let text = data.read("2024.toml");
    let (start, end) = (
        text.find("[riksnorm.derivation]").unwrap(),
        text.find("[riksnorm.shared]").unwrap(),
    );
    let without = text.replace(&text[start..end], "");
    data.write("2024.toml", &without).is_refused(&[(
        "2024.toml",
        "{ derived = 2470 }",
        "riksnorm.derivation does not tell the reason for a derived row",
    )]);
}

#[test]
fn a_reason_without_a_derived_row() {
    let reason = "[riksnorm.derivation]\nreason = \"none\"\n\n[riksnorm.shared]";
    Data::with("2026.toml", "[riksnorm.shared]", reason).is_refused(&[(
        "2026.toml",
        "[riksnorm.derivation]",
        "no row is derived",
    )]);
}

#[test]
fn a_row_for_lunch_elsewhere_that_is_no_amount() {
    for amount in ["{ derived = -1 }", "{ decided = 2470 }", "\"2470\""] {
        let data = Data::with("2024.toml", "{ derived = 2470 }", amount);
        let problems = data.problems();
        let expected = "2024.toml:38: it is neither whole kronor nor { derived = whole kronor }";
        assert_eq!(problems, [expected], "{amount}");
    }
}

#[test]
fn supervision_with_a_gap() {
    Data::with("supervision.toml", "\"2027-01\"", "\"2027-02\"").is_refused(&[(
        "supervision.toml",
        "\"2027-02\"",
        GAP,
    )]);
}

#[test]
fn all_faults_are_told_at_once() {
    Data::with("2025.toml", "\"2025-07\"", "\"2025-08\"")
        .and("2026.toml", "\"7-10\" = 3820\n", "")
        .and(data_folder::UMEA, "lodger = 3890", "lodger = 0")
        .is_refused(&[
            ("2025.toml", "\"2025-08\"", GAP),
            (
                "2026.toml",
                "\"11-14\"",
                "a missing row: no amount at 7 years",
            ),
            (
                data_folder::UMEA,
                "lodger = 0",
                "an amount of a guideline is above 0",
            ),
        ]);
}
