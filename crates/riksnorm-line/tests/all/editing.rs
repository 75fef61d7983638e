//! A value is written into a line, and all other words stay as they were typed.

use crate::common;
use crate::common::{
    fields::{COST, FORM, POWER, age, days, earned, expense, income, stimulus},
    written,
};
use riksnorm::{ChildField, CostField, Field, IncomeField, IncomeKind, OtherNeed};
use riksnorm_line::Line;

const SALARY: IncomeKind = IncomeKind::Salary;

#[test]
fn a_value_is_changed_inside_its_word() {
    written(&[
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
    ]);
}

#[test]
fn a_word_that_is_missing_is_added_where_it_is_printed() {
    written(&[
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
        ("1v 4år", days(0), "10", "1v 4år(10d)"),
        ("1v barn (4l, 9)", days(0), "10", "1v barn 4l(10d), 9"),
        ("1v 1,5 år", days(0), "10", "1v 1,5 år (10d)"),
        (
            "1v el 450 tillg",
            Field::OtherNeed(OtherNeed::MedicalCare, CostField::Whole),
            "5",
            "1v el 450 läkare 5 tillg",
        ),
        (
            "1v läkare 5 glasögon 7",
            Field::OtherNeed(OtherNeed::Medicine, CostField::Whole),
            "60",
            "1v läkare 5 medicin 60 glasögon 7",
        ),
        (
            "1v internet 450 läkare 5",
            Field::HasAssets,
            "true",
            "1v internet 450 läkare 5 tillgångar",
        ),
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
    ]);
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
