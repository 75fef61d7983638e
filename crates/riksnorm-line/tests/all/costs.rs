//! Costs, homes and what is decided, as a field writes them into a line.

use crate::common::{
    fields::{COST, FORM, POWER, expense},
    written,
};
use riksnorm::{CostField, Field, HousingField, OtherNeed};
use riksnorm_line::Line;

#[test]
fn what_is_decided_is_written_behind_its_cost() {
    let accepted = Field::Housing(HousingField::Accepted);
    let guideline = Field::Housing(HousingField::Guideline);
    let power = Field::Expense(POWER, CostField::Accepted);
    let dental = |part| Field::OtherNeed(OtherNeed::DentalCare, part);
    written(&[
        (
            "1v hyra 9200 kr el 5",
            accepted,
            "8700",
            "1v hyra 9200>8700 kr el 5",
        ),
        ("1v hyra 9200>8700", accepted, "9000", "1v hyra 9200>9000"),
        ("1v hyra 9200!", accepted, "9000", "1v hyra 9200>9000"),
        ("1v hyra 9200!", accepted, "", "1v hyra 9200"),
        ("1v hyra 9200>8700", COST, "9300", "1v hyra 9300>8700"),
        ("1v", accepted, "8700", "1v hyra ?>8700"),
        ("1v bostadslös", accepted, "8700", "1v bostadslös"),
        ("1v hyra", accepted, "8700", "1v hyra ?>8700"),
        ("1v", accepted, "", "1v"),
        ("1v", power, "450", "1v el ?>450"),
        (
            "1v hyra 7000 el 5",
            guideline,
            "6900",
            "1v hyra 7000 tak 6900 el 5",
        ),
        ("1v hyra 7000 tak 6900", guideline, "", "1v hyra 7000"),
        ("1v el 900", power, "450", "1v el 900>450"),
        ("1v el 900>450", power, "", "1v el 900"),
        (
            "1v",
            dental(CostField::Accepted),
            "450",
            "1v tandvård ?>450",
        ),
        (
            "1v tand 8500",
            dental(CostField::Accepted),
            "6000",
            "1v tand 8500>6000",
        ),
        (
            "1v tand 8500>6000",
            dental(CostField::Whole),
            "8000",
            "1v tand 8000>6000",
        ),
        ("1v tand 8500>6000", dental(CostField::Whole), "", "1v"),
        (
            "1v 4 hyra 5",
            Field::NormAdjustment,
            "-2380",
            "1v 4 norm -2380 hyra 5",
        ),
        (
            "1v norm -2380",
            Field::NormAdjustment,
            "500",
            "1v norm +500",
        ),
        (
            "1v norm +500",
            Field::NormAdjustment,
            "−200",
            "1v norm -200",
        ),
        ("1v norm +500", Field::NormAdjustment, "200", "1v norm +200"),
        ("1v norm -2380", Field::NormAdjustment, "x", "1v norm ?"),
        ("1v norm -2380", Field::NormAdjustment, "--5", "1v norm ?"),
        ("1v norm -2380 \"mat\"", Field::NormAdjustment, "", "1v"),
        // So is one that is said in two words.
        (
            "1v hyra 7500 andrahand el 300",
            COST,
            "8000",
            "1v andrahand 8000 el 300",
        ),
        (
            "1v inneboende hyra 4500>4000",
            FORM,
            "rental",
            "1v hyra 4500>4000",
        ),
        // Several homes are one for a field.
        (
            "1v hyra 5>5 el 3 hyra 6>4",
            accepted,
            "8",
            "1v hyra 11>8 el 3",
        ),
        ("1v hyra 5! hyra 6!", COST, "12", "1v hyra 12>11"),
    ]);
}

#[test]
fn what_is_decided_has_a_value() {
    let accepted = Field::Housing(HousingField::Accepted);
    let guideline = Field::Housing(HousingField::Guideline);
    let power = Field::Expense(POWER, CostField::Accepted);
    for (line, field, value) in [
        ("1v hyra 9200>8700", accepted, Some("8700")),
        ("1v hyra 9200!", accepted, Some("9200")),
        ("1v hyra 9200", accepted, None),
        ("1v hyra 9200 tak 6900", guideline, Some("6900")),
        ("1v norm +500,5", Field::NormAdjustment, Some("+500,50")),
        ("1v el 900>450", power, Some("450")),
        ("1v el 900>450", expense(POWER), Some("900")),
    ] {
        assert_eq!(Line::new(line).value(field).as_deref(), value, "{line}");
    }
}

#[test]
fn no_home_becomes_one_with_a_cost_or_a_form() {
    written(&[
        ("1v bostadslös el 5", COST, "8200", "1v hyra 8200 el 5"),
        ("1v bostadslös 500", COST, "8200", "1v hyra 8200"),
        ("1v bostadslös", FORM, "lodger", "1v inneboende 0"),
        ("1v bostadslös", COST, "", "1v bostadslös"),
        ("1v el 5", COST, "", "1v el 5"),
    ]);
}

/// `med 30` would join two words.
#[test]
fn little_medicine_is_written_in_whole() {
    let medicine = Field::OtherNeed(OtherNeed::Medicine, CostField::Whole);
    for (line, value, expected) in [
        ("1v med 200 el 5", "30", "1v medicin 30 el 5"),
        ("1v med 200", "31", "1v med 31"),
        ("1v med 300>20", "30", "1v medicin 30>20"),
    ] {
        assert_eq!(Line::new(line).set(medicine, value), expected, "{line}");
    }
}

#[test]
fn what_is_typed_stands_also_where_a_wrong_word_is_put_right() {
    written(&[
        ("2v elnät 50j el 4", expense(POWER), "450", "2v el 450"),
        ("2v elnät 5000x el 4", expense(POWER), "450", "2v el 450"),
        ("2v elnät el 4", expense(POWER), "450", "2v el 450"),
        // Said twice: it stays marked.
        ("2v el 50j el 4", expense(POWER), "450", "2v el 450 el 4"),
    ]);
}
