//! A fault in a municipality's annex stops the build, and is named by file,
//! line and what is wrong.

mod data_folder;

use data_folder::{Data, UMEA};

/// How the annex begins, unlike its source.
const ANNEX: &str = "source = \"Umeå 2024\"\ndecision = \"IFN-2024/00104\"";

#[test]
fn an_unknown_source_of_the_annex() {
    Data::with(UMEA, "\nsource = \"Umeå 2024\"", "\nsource = \"Umeå 2023\"").is_refused(&[(
        UMEA,
        "Umeå 2023",
        "the source 'Umeå 2023' is in no list of sources",
    )]);
}

#[test]
fn a_wrong_week() {
    let row = "\"11-14\" = { month = 2294, week = 529";
    Data::with(UMEA, row, &row.replace("529", "530")).is_refused(&[(
        UMEA,
        "\"11-14\"",
        "the week of '11-14' is 530, and month x 12 / 52 gives 529",
    )]);
}

#[test]
fn a_wrong_day() {
    let row = "\"7-10\" = { month = 1915, week = 442, day = 63 }";
    Data::with(UMEA, row, &row.replace("63", "62")).is_refused(&[(
        UMEA,
        "\"7-10\"",
        "the day of '7-10' is 62, and month x 12 / 365 gives 63",
    )]);
}

#[test]
fn a_month_that_is_no_amount_of_food() {
    let row = "single = { month = 2382, week = 550";
    Data::with(UMEA, row, &row.replace("2382", "4294967295")).is_refused(&[
        (
            UMEA,
            "single = { month = 4294967295",
            "the day of 'single' is 78, and month x 12 / 365 gives 141204404",
        ),
        (
            UMEA,
            "single = { month = 4294967295",
            "the week of 'single' is 550, and month x 12 / 52 gives 991146299",
        ),
        (
            UMEA,
            "single = 5030",
            "matnorm and fickpeng of single are 4294969943 together, not 5030",
        ),
    ]);
}

#[test]
fn a_wrong_day_of_fickpeng() {
    let row = "single = { month = 2648, week = 611, day = 87 }";
    Data::with(UMEA, row, &row.replace("87", "88")).is_refused(&[(
        UMEA,
        "single = { month = 2648",
        "the day of 'single' is 88, and month x 12 / 365 gives 87",
    )]);
}

#[test]
fn a_misprint_that_is_none() {
    Data::with(UMEA, "printed_week = 395", "printed_week = 396").is_refused(&[(
        UMEA,
        "printed_week",
        "printed_week tells of a misprint that is none",
    )]);
}

#[test]
fn the_misprinted_week_itself() {
    Data::with(
        UMEA,
        "week = 396, day = 56, printed_week = 395",
        "week = 395, day = 56",
    )
    .is_refused(&[(
        UMEA,
        "\"4-6 with lunch\" =",
        "the week of '4-6 with lunch' is 395, and month x 12 / 52 gives 396",
    )]);
}

#[test]
fn matnorm_and_fickpeng_that_do_not_sum() {
    Data::with(UMEA, "single = 5030", "single = 5031").is_refused(&[(
        UMEA,
        "single = 5031",
        "matnorm and fickpeng of single are 5030 together, not 5031",
    )]);
    let row = "couple = { month = 4310, week = 995, day = 142 }";
    Data::with(
        UMEA,
        row,
        &row.replace("4310", "4309").replace("995", "994"),
    )
    .is_refused(&[(
        UMEA,
        "couple = 8210",
        "matnorm and fickpeng of couple are 8209 together, not 8210",
    )]);
}

#[test]
fn a_missing_row_of_matnorm_for_adults() {
    Data::with(
        UMEA,
        "single = { month = 2382, week = 550, day = 78 }\n",
        "",
    )
    .is_refused(&[
        (UMEA, "[annex.matnorm]", "a missing row: single"),
        (
            UMEA,
            "single = 5030",
            "matnorm and fickpeng of single are 2648 together, not 5030",
        ),
    ]);
}

#[test]
fn a_missing_row_of_matnorm_for_children() {
    Data::with(UMEA, "\"3\" = { month = 1215, week = 280, day = 40 }\n", "").is_refused(&[(
        UMEA,
        "[annex.matnorm]",
        "a missing row or an overlap of matnorm at 3 years, before '4-6'",
    )]);
}

#[test]
fn a_missing_row_of_matnorm_with_lunch() {
    Data::with(
        UMEA,
        "\"0 with lunch\" = { month = 1239, week = 286, day = 41 }\n",
        "",
    )
    .is_refused(&[(
        UMEA,
        "[annex.matnorm]",
        "a missing row or an overlap of matnorm at 0 years, before '1-2 with lunch'",
    )]);
}

#[test]
fn a_missing_last_row_of_matnorm() {
    Data::with(
        UMEA,
        "\"19-20\" = { month = 2676, week = 618, day = 88 }\n",
        "",
    )
    .is_refused(&[(
        UMEA,
        "[annex.matnorm]",
        "a missing row: the ages of matnorm must end with 20",
    )]);
}

#[test]
fn a_row_of_matnorm_that_is_none() {
    Data::with(
        UMEA,
        "[annex.fickpeng]\n",
        "[annex.fickpeng]\ntriple = { month = 365, week = 84, day = 12 }\n",
    )
    .is_refused(&[(UMEA, "triple", "'triple' is no row of matnorm or fickpeng")]);
}

#[test]
fn a_missing_guideline_band() {
    Data::with(UMEA, "\"1\" = 7523\n", "").is_refused(&[(
        UMEA,
        "\"2\" = 8679",
        "a missing row: no guideline at 1 children",
    )]);
}

#[test]
fn a_missing_first_guideline_band() {
    Data::with(UMEA, "\"0\" = 6595\n", "").is_refused(&[(
        UMEA,
        "\"1\" = 7523",
        "a missing row: no guideline at 0 children",
    )]);
}

#[test]
fn a_last_guideline_band_that_is_not_open() {
    Data::with(UMEA, "\"5-\"", "\"5-9\"").is_refused(&[(
        UMEA,
        "[annex.rent]",
        "a missing row: the last band must be open, like 5-",
    )]);
}

#[test]
fn a_guideline_band_that_is_no_number_of_children() {
    Data::with(UMEA, "\"2\" = 8679", "\"two\" = 8679").is_refused(&[
        (
            UMEA,
            "\"two\"",
            "'two' is no number of children like 2, 3-5 or 5-",
        ),
        (
            UMEA,
            "\"3-5\" = 10647",
            "a missing row: no guideline at 2 children",
        ),
    ]);
}

#[test]
fn a_guideline_band_spelt_in_two_ways() {
    Data::with(UMEA, "\"2\" = 8679\n", "\"2\" = 8679\n\"2-2\" = 8700\n").is_refused(&[(
        UMEA,
        "\"2-2\"",
        "'2-2' is no number of children like 2, 3-5 or 5-",
    )]);
    Data::with(
        UMEA,
        "\"5-\" = 11572\n",
        "\"5-\" = 11572\n\"05-\" = 11600\n",
    )
    .is_refused(&[(
        UMEA,
        "\"05-\"",
        "'05-' is no number of children like 2, 3-5 or 5-",
    )]);
}

#[test]
fn an_overlap_of_guideline_bands_that_is_not_told() {
    let told = "[annex.rent_overlap]\nchildren = 5\nlow = 10647\nhigh = 11572\n";
    Data::with(UMEA, told, "").is_refused(&[(
        UMEA,
        "\"5-\" = 11572",
        "an overlap at 5 children (10647 and 11572) that rent_overlap does not tell",
    )]);
}

#[test]
fn an_overlap_of_guideline_bands_that_is_told_with_another_amount() {
    Data::with(UMEA, "low = 10647", "low = 10646").is_refused(&[(
        UMEA,
        "\"5-\" = 11572",
        "an overlap at 5 children (10647 and 11572) that rent_overlap does not tell",
    )]);
}

#[test]
fn an_overlap_of_guideline_bands_that_is_told_and_not_there() {
    Data::with(UMEA, "\"3-5\"", "\"3-4\"").is_refused(&[(
        UMEA,
        "[annex.rent_overlap]",
        "rent_overlap tells of an overlap that is not there",
    )]);
}

#[test]
fn an_overlap_of_more_than_one_number_of_children() {
    let told = "[annex.rent_overlap]\nchildren = 5\nlow = 10647\nhigh = 11572\n";
    Data::with(UMEA, "\"3-5\"", "\"3-6\"")
        .and(UMEA, told, "")
        .is_refused(&[(
            UMEA,
            "\"5-\" = 11572",
            "an overlap of more than one number of children",
        )]);
}

#[test]
fn a_misspelt_key() {
    let data = Data::with(UMEA, "one_room = 3890", "one_rom = 3890");
    let problems = data.problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with(UMEA), "{problems:?}");
    assert!(
        problems[0].contains("unknown field `one_rom`"),
        "{problems:?}"
    );
}

#[test]
fn a_doubled_municipality() {
    let data = Data::copy();
    let again = data.read(UMEA).replace("Umeå 2024", "Again 2024");
    let what = "this municipality stands twice";
    data.write("municipalities/umea-again.toml", &again)
        .is_refused(&[
            ("municipalities/umea-again.toml", "id = \"umea\"", what),
            (UMEA, "id = \"umea\"", what),
        ]);
}

#[test]
fn no_file_of_the_default_municipality() {
    Data::with(UMEA, "id = \"umea\"", "id = \"elsewhere\"").is_refused(&[(
        UMEA,
        "id = \"elsewhere\"",
        "no file has the id 'umea', the default",
    )]);
}

#[test]
fn a_first_annex_that_is_later_than_coverage() {
    for (year, first) in [(2026, "2026-01"), (2025, "2025-02")] {
        let months = |first: &str, last: &str| {
            format!("{ANNEX}\nvalid_from = \"{first}\"\nvalid_through = \"{last}\"")
        };
        let changed = months(first, &format!("{year}-12"));
        Data::with(UMEA, "year = 2024", &format!("year = {year}"))
            .and(UMEA, &months("2024-01", "2024-12"), &changed)
            .is_refused(&[(
                UMEA,
                first,
                "a gap: no annex for the first months of the riksnorm",
            )]);
    }
}

#[test]
fn an_annex_that_begins_outside_its_year() {
    let from = format!("{ANNEX}\nvalid_from = \"2024-01\"");
    Data::with(UMEA, &from, &from.replace("2024-01", "2023-01")).is_refused(&[(
        UMEA,
        "\"2023-01\"",
        "the annex begins outside its year",
    )]);
}

#[test]
fn two_annexes_of_one_year() {
    let data = Data::copy();
    let text = data.read(UMEA);
    let annex = &text[text.find("[[annex]]").unwrap()..];
    let twice = text.clone() + "\n" + &annex.replace("year = 2024", "year = 2024 # again");
    data.write(UMEA, &twice).is_refused(&[(
        UMEA,
        "# again",
        "an overlap: the annexes stand by year, one each",
    )]);
}

#[test]
fn a_municipality_without_annex() {
    let data = Data::copy();
    let nothing = "id = \"umea\"\nname = \"Umeå kommun\"\nannex = []\n";
    data.write(UMEA, nothing).is_refused(&[(
        UMEA,
        "id = \"umea\"",
        "the municipality has no annex",
    )]);
}

#[test]
fn a_folder_without_municipalities() {
    let problems = Data::copy().without(UMEA).problems();
    assert_eq!(problems, ["municipalities/:1: the folder holds no tables"]);
}
