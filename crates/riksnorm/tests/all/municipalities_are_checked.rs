//! A fault in a municipality's file stops the build, and is named by file,
//! line and what is wrong.

use crate::data_folder::{Data, UMEA};
use riksnorm::Fault;

/// How a set of guidelines and the tables of food begin.
const SET: &str = "[[guidelines]]\nsource = \"Umeå 2024\"\ndecision = \"IFN-2024/00104\"\nfrom = \"2024-01\"\n\
                   through = \"2024-12\"\n";
const FOOD: &str = "[[food]]\nsource = \"Umeå 2024\"\ndecision = \"IFN-2024/00104\"\nfrom = \"2024-01\"\n\
                    through = \"2024-12\"\n";

#[test]
fn an_unknown_source() {
    let what = "the source 'Umeå 2023' is in no list of sources";
    for part in [SET, FOOD] {
        let other = part.replace("Umeå 2024", "Umeå 2023");
        Data::with(UMEA, part, &other).is_refused(&[(UMEA, "Umeå 2023", what)]);
    }
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
        (UMEA, "[food.matnorm]", "a missing row: single"),
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
        "[food.matnorm]",
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
        "[food.matnorm]",
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
        "[food.matnorm]",
        "a missing row: the ages of matnorm must end with 20",
    )]);
}

#[test]
fn a_row_of_matnorm_that_is_none() {
    Data::with(
        UMEA,
        "[food.fickpeng]\n",
        "[food.fickpeng]\ntriple = { month = 365, week = 84, day = 12 }\n",
    )
    .is_refused(&[(UMEA, "triple", "'triple' is no row of matnorm or fickpeng")]);
}

/// What the same fault of a profile that is handed in is called.
fn is_refused(from: &str, to: &str, marker: &str, fault: Fault) {
    let what = fault.to_string();
    Data::with(UMEA, from, to).is_refused(&[(UMEA, marker, &what)]);
}

#[test]
fn an_id_and_a_name_that_are_none() {
    for id in ["Umeå", "other", "", &"u".repeat(41)] {
        let id = format!("id = \"{id}\"");
        is_refused("id = \"umea\"", &id, &id, Fault::TextFormat);
    }
    let name = "name = \"Umeå kommun\"";
    is_refused(name, "name = \"\" # none", "# none", Fault::TextFormat);
}

#[test]
fn a_decision_that_is_too_long() {
    let decision = format!("{} # long", SET.trim_end()).replace("IFN-2024/00104", &"x".repeat(81));
    is_refused(
        SET.trim_end(),
        &decision,
        &"x".repeat(81),
        Fault::TextFormat,
    );
}

#[test]
fn a_month_of_guidelines_that_is_none() {
    let set = SET.replace("2024-01", "2024-1");
    is_refused(SET, &set, "\"2024-1\"", Fault::MonthFormat);
}

#[test]
fn guidelines_that_end_before_they_begin() {
    let set = SET.replace("2024-12", "2023-12");
    is_refused(SET, &set, "\"2023-12\"", Fault::ValidityOrder);
}

#[test]
fn two_sets_of_guidelines_from_one_month() {
    let again = format!("{SET}rent = []\n\n").replace("2024-01\"", "2024-01\" # again");
    let data = Data::copy();
    let text = data.read(UMEA).replace(FOOD, &format!("{again}{FOOD}"));
    let what = Fault::ValidityOrder.to_string();
    data.write(UMEA, &text)
        .is_refused(&[(UMEA, "# again", &what)]);
}

#[test]
fn more_rows_than_a_set_has() {
    let rows = "  { children = { from = 5 }, amount = 11572 },\n".repeat(57);
    let data = Data::copy();
    let text = data
        .read(UMEA)
        .replace("rent = [\n", &format!("rent = [\n{rows}"));
    let what = Fault::ListLength.to_string();
    data.write(UMEA, &text)
        .is_refused(&[(UMEA, "rent = [", &what)]);
}

#[test]
fn a_row_for_a_number_of_adults_or_children_that_no_household_has() {
    let row = "{ children = { from = 2, through = 2 }";
    for (changed, fault) in [
        (
            "{ adults = 3, children = { from = 2, through = 2 }",
            Fault::AdultsCount,
        ),
        (
            "{ adults = -1, children = { from = 2, through = 2 }",
            Fault::AdultsCount,
        ),
        ("{ children = { from = 16 }", Fault::ChildrenCount),
        (
            "{ children = { from = 2, through = 16 }",
            Fault::ChildrenCount,
        ),
        ("{ children = { from = 2, through = 1 }", Fault::BandOrder),
    ] {
        is_refused(row, changed, changed, fault);
    }
}

#[test]
fn an_amount_of_guidelines_that_is_none() {
    for (amount, fault) in [
        ("0", Fault::AmountNotPositive),
        ("-1", Fault::AmountNegative),
        ("1000001", Fault::AmountTooLarge),
        ("9223372036854775807", Fault::AmountTooLarge),
    ] {
        let lodger = format!("lodger = {amount}");
        is_refused("lodger = 3890", &lodger, &lodger, fault);
        let row = format!("amount = {amount} }}");
        is_refused("amount = 8679 }", &row, &row, fault);
    }
}

#[test]
fn an_amount_for_further_children_behind_an_end() {
    let open = "{ children = { from = 5 }, amount = 11572 }";
    let further = "{ children = { from = 5 }, amount = 11572, per_further_child = 900 }";
    let source = Data::with(UMEA, open, further).compiled();
    assert!(source.contains("per_further_child: Some(Amount::from_table(900))"));
    let closed = further.replace("from = 5", "from = 5, through = 9");
    is_refused(open, &closed, &closed, Fault::BandOrder);
}

#[test]
fn rows_for_one_adult_and_for_two() {
    let row = "{ children = { from = 2, through = 2 }, amount = 8679 }";
    let both = "{ adults = 1, children = { from = 2, through = 2 }, amount = 8679 },\n  \
                { adults = 2, children = { from = 2, through = 2 }, amount = 8900 }";
    let source = Data::with(UMEA, row, both).compiled();
    assert!(source.contains("adults: Some(crate::AdultCount::Two), from: 2, through: Some(2)"));
}

#[test]
fn a_municipality_may_have_no_guidelines() {
    let data = Data::copy();
    let nothing = "id = \"umea\"\nname = \"Umeå kommun\"\ndefault = true\n";
    assert!(
        data.write(UMEA, nothing)
            .compiled()
            .contains("guidelines: &[], food: &[]")
    );
}

#[test]
fn tables_of_food_that_end_before_they_begin() {
    let food = FOOD.replace("2024-12", "2023-12");
    Data::with(UMEA, FOOD, &food).is_refused(&[(
        UMEA,
        "\"2023-12\"",
        "the period ends before it begins",
    )]);
}

#[test]
fn two_tables_of_food_from_one_month() {
    let data = Data::copy();
    let text = data.read(UMEA);
    let food = &text[text.find("[[food]]").unwrap()..];
    let twice =
        text.clone() + "\n" + &food.replace("from = \"2024-01\"", "from = \"2024-01\" # again");
    data.write(UMEA, &twice).is_refused(&[(
        UMEA,
        "# again",
        "the tables of food stand in the order of time",
    )]);
}

#[test]
fn two_addresses_from_one_month() {
    let again = "[[apply]]\naddress = \"https://www.umea.se/apply\"\nfrom = \"2024-01\" # again\n\n[[contact]]";
    let data = Data::copy();
    let text = data.read(UMEA).replacen("[[contact]]", again, 1);
    data.write(UMEA, &text).is_refused(&[(
        UMEA,
        "# again",
        "the addresses stand in the order of time",
    )]);
}

#[test]
fn a_misspelt_key() {
    let data = Data::with(UMEA, "lodger = 3890", "logder = 3890");
    let problems = data.problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with(UMEA), "{problems:?}");
    assert!(
        problems[0].contains("unknown field `logder`"),
        "{problems:?}"
    );
}

#[test]
fn a_doubled_municipality() {
    let data = Data::copy();
    let again = data.read(UMEA).replace("Umeå 2024", "Again 2024");
    let again = again.replace("default = true", "default = false");
    let what = "this municipality stands twice";
    data.write("municipalities/umea-again.toml", &again)
        .is_refused(&[
            ("municipalities/umea-again.toml", "id = \"umea\"", what),
            (UMEA, "id = \"umea\"", what),
        ]);
}

#[test]
fn no_municipality_is_the_default() {
    let what = "no municipality says that it is the default";
    for other in ["", "default = false\n"] {
        Data::with(UMEA, "default = true\n", other).is_refused(&[(UMEA, "id = \"umea\"", what)]);
    }
}

#[test]
fn two_municipalities_are_the_default() {
    let data = Data::copy();
    let again = data.read(UMEA).replace("Umeå 2024", "Again 2024");
    let again = again.replace("id = \"umea\"", "id = \"again\"");
    let what = "another municipality is the default too";
    data.write("municipalities/again.toml", &again)
        .is_refused(&[
            ("municipalities/again.toml", "default = true", what),
            (UMEA, "default = true", what),
        ]);
}

#[test]
fn a_folder_without_municipalities() {
    let problems = Data::copy().without(UMEA).problems();
    assert_eq!(problems, ["municipalities/:1: the folder holds no tables"]);
}

#[test]
fn a_colour_that_is_none() {
    for wrong in ["#0a5a6", "0a5a6a#", "teal", "#0a5a6é"] {
        Data::with(UMEA, "\"#0a5a6a\"", &format!("{wrong:?}")).is_refused(&[(
            UMEA,
            wrong,
            "a colour is written like #0a5a6a",
        )]);
    }
}
