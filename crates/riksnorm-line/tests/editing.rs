//! A value is written into a line, and all other words stay as they were typed.

mod common;

use common::fields::{COST, FORM, POWER, age, days, earned, expense, income, stimulus};
use riksnorm::{ChildField, CostField, Field, HousingField, IncomeField, IncomeKind, OtherNeed};
use riksnorm_line::Line;

const SALARY: IncomeKind = IncomeKind::Salary;

#[test]
fn a_value_is_changed_inside_its_word() {
    for (line, field, value, expected) in [
        ("el 450 1v 4", Field::Adults, "2", "el 450 2v 4"),
        ("1 VUXEN,  4 år", Field::Adults, "2", "2v,  4 år"),
        ("1v 4 år el:450kr", expense(POWER), "500", "1v 4 år el:500"),
        // Two bills are one value.
        (
            "1v el 450 hf 9 elnät 320",
            expense(POWER),
            "500",
            "1v el 500 hf 9",
        ),
        ("1v el 450 elnät 320", expense(POWER), "", "1v"),
        ("1v 4 7 vv", days(0), "3", "1v 4(3d) 7 vv"),
        // What may be meant for all is not that of the last child.
        ("1v 4 7 vv", days(1), "3", "1v 4 7(3d) vv"),
        ("1v 4 7 vv", age(1), "8", "1v 4 8 vv"),
        ("1v 9/10d", days(0), "12", "1v 9/12d"),
        ("1v 4 HYRA 8200 kr", COST, "8 300,5", "1v 4 HYRA 8300,50 kr"),
        ("1v hyra 8000+200", COST, "9000", "1v hyra 9000"),
        ("1v hyr8200", FORM, "lodger", "1v inneboende8200"),
        ("1v av6", Field::SharedHouseholdSize, "7", "1v av7"),
        ("1v 2025-03 4", Field::Month, "2025-12", "1v 2025-12 4"),
        ("1v 4 år 9(10 dagar)", age(0), "5", "1v 5 år 9(10 dagar)"),
        ("1v 9 (10 dagar)", days(0), "12", "1v 9 (12 dagar)"),
        (
            "2v lön 5000j+300/7000",
            earned(0, 1),
            "4",
            "2v lön 5000j+4/7000",
        ),
        (
            "2v lön 5000j+300/7000",
            earned(1, 0),
            "4",
            "2v lön 5000j+300/4",
        ),
        ("2v lön2 7000 j", earned(1, 0), "4", "2v lön2 4 j"),
        (
            "1v 16(l 3000/60000)",
            Field::Child(0, ChildField::WorkMonth),
            "5",
            "1v 16(l 5/60000)",
        ),
    ] {
        assert_eq!(Line::new(line).set(field, value), expected, "{line}");
    }
}

#[test]
fn a_word_that_is_missing_is_added_where_it_is_printed() {
    for (line, field, value, expected) in [
        ("", Field::Adults, "1", "1v"),
        (" ", age(0), "4", "4 "),
        ("4 9", Field::Adults, "1", "1v 4 9"),
        ("1v el 450", age(0), "4", "1v 4 el 450"),
        ("el 450 1v 4 hyra 5", age(1), "9", "el 450 1v 4 9 hyra 5"),
        ("1v el 450", COST, "8200", "1v hyra 8200 el 450"),
        ("1v el 450", FORM, "ownHouse", "1v villa 0 el 450"),
        ("1v fack 9", expense(POWER), "5", "1v el 5 fack 9"),
        ("1v tillg", Field::SharedHouseholdSize, "3", "1v av 3 tillg"),
        ("1v 4", Field::Month, "2026-10", "2026-10 1v 4"),
        (
            "1v xyz hyra 82oo",
            Field::HasAssets,
            "true",
            "1v xyz hyra 82oo tillgångar",
        ),
        ("1v 4", days(0), "10", "1v 4(10d)"),
        ("1v 4l", days(0), "10", "1v 4l(10d)"),
        ("1v 4 år", days(0), "10", "1v 4(10d) år"),
        ("1v 4 (l )", days(0), "10", "1v 4 (l  10d)"),
        (
            "1v 9(10d",
            Field::Child(0, ChildField::LunchElsewhere),
            "true",
            "1v 9(10d l)",
        ),
        (
            "1v 19",
            Field::Child(0, ChildField::InSchool),
            "true",
            "1v 19(s)",
        ),
        ("1v lön 5000", stimulus(0), "true", "1v lön 5000j"),
        (
            "2v lön 5000/7000 kr",
            stimulus(1),
            "true",
            "2v lön 5000/7000j kr",
        ),
        (
            "2v swish 5",
            stimulus(1),
            "true",
            "2v swish 5 jobbstimulans2",
        ),
        ("1v", stimulus(0), "true", "1v jobbstimulans"),
        ("2v", stimulus(0), "true", "2v jobbstimulans1"),
        ("1v lön ?", stimulus(0), "true", "1v lön ?j"),
        ("1v lön 5x", stimulus(0), "true", "1v lön 5x jobbstimulans"),
        ("1v hyra", COST, "8200", "1v hyra 8200"),
        ("1v hyra el 5", COST, "8200", "1v hyra 8200 el 5"),
    ] {
        assert_eq!(Line::new(line).set(field, value), expected, "{line}");
    }
    let add = |line: &str, adult, kind| Line::new(line).add_income(adult, kind, "900");
    assert_eq!(add("1v el 450", 0, SALARY), "1v lön 900 el 450");
    assert_eq!(
        add("2v lön 5 el 450", 1, IncomeKind::ChildBenefit),
        "2v lön 5 barnbidrag2 900 el 450"
    );
}

#[test]
fn an_emptied_field_takes_its_word_away() {
    for (line, field, expected) in [
        ("1v el 450 barn 4", expense(POWER), "1v barn 4"),
        ("1v 4 el 450", expense(POWER), "1v 4"),
        ("el 450 1v", expense(POWER), "1v"),
        ("1v el 450 fack 5 el 3", expense(POWER), "1v fack 5"),
        ("1v", Field::Adults, ""),
        ("1v 4 9", age(1), "1v 4"),
        ("1v 4 9", age(0), "1v ? 9"),
        ("1v 4 9(10d)", age(1), "1v 4 ?(10d)"),
        (
            "1v 4 9(10d)",
            Field::Child(0, ChildField::Whole),
            "1v 9(10d)",
        ),
        ("1v 9(10d l)", days(0), "1v 9(l)"),
        ("1v 9 (10 dagar) år", days(0), "1v 9 år"),
        ("1v 4l", Field::Child(0, ChildField::LunchElsewhere), "1v 4"),
        ("1v 9(10x 10d)", days(0), "1v 9(10x)"),
        ("1v hyra 8200", COST, "1v hyra 0"),
        ("1v hyra 8200 el 5", FORM, "1v el 5"),
        ("1v lön 5000", earned(0, 0), "1v lön 0"),
        (
            "1v lön 5000 swish 5",
            income(0, 0, IncomeField::Whole),
            "1v swish 5",
        ),
        (
            "1v lön 1+2j+3",
            income(0, 1, IncomeField::Whole),
            "1v lön 1+3j",
        ),
        (
            "1v lön 5000j",
            income(0, 0, IncomeField::Whole),
            "1v jobbstimulans",
        ),
        ("2v lön 5j/7", income(1, 0, IncomeField::Whole), "2v lön 5j"),
        ("2v lön 5j/7j", stimulus(1), "2v lön 5j/7"),
        ("1v lön 5 kr j jobbstimulans", stimulus(0), "1v lön 5"),
        (
            "2v 4 lön 5j/7j swish2 3 j2 el 5",
            Field::Adults,
            "4 lön 5j el 5",
        ),
        ("1v av 5", Field::SharedHouseholdSize, "1v"),
        ("2025-03 1v", Field::Month, "1v"),
        ("1v tillg el 5", Field::HasAssets, "1v el 5"),
    ] {
        assert_eq!(Line::new(line).set(field, ""), expected, "{line}");
    }
    assert_eq!(
        Line::new("2v 4 lön 5j/7j").set(Field::Adults, "1"),
        "1v 4 lön 5j"
    );
}

#[test]
fn no_home_becomes_one_with_a_cost_or_a_form() {
    for (line, field, value, expected) in [
        ("1v bostadslös el 5", COST, "8200", "1v hyra 8200 el 5"),
        ("1v bostadslös 500", COST, "8200", "1v hyra 8200"),
        ("1v bostadslös", FORM, "lodger", "1v inneboende 0"),
        ("1v bostadslös", COST, "", "1v bostadslös"),
        ("1v el 5", COST, "", "1v el 5"),
    ] {
        assert_eq!(Line::new(line).set(field, value), expected, "{line}");
    }
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
fn a_kind_changes_its_own_amount_alone() {
    for (line, adult, index, expected) in [
        ("1v lön 5 kr", 0, 0, "1v pension 5"),
        ("1v lön 1+2+3", 0, 1, "1v lön 1 pension 2 lön 3"),
        ("2v LÖN 5/7", 0, 0, "2v pension 5 LÖN2 7"),
        ("2v lön 5/7", 1, 0, "2v lön 5 pension2 7"),
        ("1v lön 5j", 0, 0, "1v pension 5 jobbstimulans"),
        ("1v lön 5+6j", 0, 1, "1v lön 5j pension 6"),
        ("1v lön ? el 5", 0, 0, "1v pension ? el 5"),
    ] {
        let field = income(adult, index, IncomeField::Kind);
        assert_eq!(Line::new(line).set(field, "pension"), expected, "{line}");
    }
}

#[test]
fn what_a_field_refuses_is_a_question_mark() {
    for (line, field, value, expected) in [
        ("1v lön 31", earned(0, 0), "31OO", "1v lön ?"),
        ("1v hyra 8200", COST, "8200 kronor jämnt", "1v hyra ?"),
        ("1v hyra 8200", COST, "Anna Svensson", "1v hyra ?"),
        ("1v hyra 8200", COST, "900101-1234", "1v hyra ?"),
        ("1v hyra 8200", COST, "9001011234", "1v hyra ?"),
        ("1v", age(0), "19900101", "1v ?"),
        ("1v 4", age(0), "Anna", "1v ?"),
        ("1v 4", days(0), "x", "1v 4(?d)"),
        ("1v", Field::SharedHouseholdSize, "900", "1v av ?"),
        ("1v", expense(POWER), "31OO", "1v el ?"),
        // What can be read stays, for the line to tell what is wrong.
        ("1v 4", age(0), "25", "1v 25"),
        ("1v 4", days(0), "35", "1v 4(35d)"),
    ] {
        let written = Line::new(line).set(field, value);
        assert_eq!(written, expected, "{line}");
        assert!(!Line::new(written).mistakes().is_empty(), "{line}");
    }
}

#[test]
fn a_month_needs_its_year() {
    let set = |line: &str, part, value: &str| Line::new(line).set(Field::Child(0, part), value);
    let (month, year) = (ChildField::WorkMonth, ChildField::WorkYearToDate);
    assert_eq!(set("1v 16", month, "3000"), "1v 16(3000/?)");
    assert_eq!(set("1v 16(3000/?)", year, "60000"), "1v 16(3000/60000)");
    assert_eq!(set("1v 16(3000/6)", year, ""), "1v 16(3000/?)");
    assert_eq!(set("1v 16(3000/?)", month, ""), "1v 16");
    assert_eq!(set("1v 16", year, "60000"), "1v 16(0/60000)");
    assert_eq!(set("1v 16(0/60000)", year, ""), "1v 16");
    let below = Line::new(set("1v 16(3000/60000)", month, "70000"));
    assert_eq!(below.text(), "1v 16(70000/60000)");
    assert_eq!(common::understood(below.text()), "1v 16");
    let year = Field::Child(0, year);
    assert!(below.mistake(year).is_some());
    assert_eq!(below.mistake(Field::Child(0, month)), None);
}

#[test]
fn what_is_decided_is_written_behind_its_cost() {
    let accepted = Field::Housing(HousingField::Accepted);
    let guideline = Field::Housing(HousingField::Guideline);
    let power = Field::Expense(POWER, CostField::Accepted);
    let dental = |part| Field::OtherNeed(OtherNeed::DentalCare, part);
    for (line, field, value, expected) in [
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
        // Children keep their place, and their number is no longer said.
        ("1v 2 barn 4 7 el 5", age(2), "9", "1v barn 4 7 9 el 5"),
        ("1v 2 barn (4, 7) el 5", age(1), "9", "1v 2 barn 4, 9 el 5"),
        (
            "1v 1 barn 4 el 5",
            Field::Child(0, ChildField::Whole),
            "",
            "1v el 5",
        ),
        ("hyra 5 2v 4", Field::Adults, "", "hyra 5 barn 4"),
        ("1v 8 mån", days(0), "10", "1v 8 mån (10d)"),
        // What must not be there goes with the next edit.
        ("1v 780512-1234 4 el 5", expense(POWER), "6", "1v; 4 el 6"),
        ("1v hyra 5 (780512-1234)", COST, "6", "1v hyra 6"),
        ("2v j", Field::Adults, "1", "1v; j1"),
        ("1v j", Field::Adults, "2", "2v; j1"),
    ] {
        let edited = Line::new(line).set(field, value);
        assert_eq!(edited, expected, "{line}");
    }
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

/// A point at a word is part of it: `.el 450` is no word of the line.
#[test]
fn what_is_written_before_a_parenthesis_keeps_apart_from_a_sign() {
    for (text, edited) in [
        (".(", ". el 450; ("),
        (",(", ", el 450; ("),
        (";(", "; el 450; ("),
        ("1v .(", "1v el 450; ("),
    ] {
        assert_eq!(Line::new(text).set(expense(POWER), "450"), edited);
        assert_eq!(
            Line::new(edited).value(expense(POWER)).as_deref(),
            Some("450")
        );
    }
}
