//! A value is written into a line, and all other words stay as they were typed.

mod common;

use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*, sample::select};
use riksnorm::{
    AdultField, ChildField, CostField, Expense, Field, HomeForm, HousingField, IncomeField,
    IncomeKind, Kind, OtherNeed,
};
use riksnorm_line::{Line, WORDS};

const SALARY: IncomeKind = IncomeKind::Salary;

fn age(child: usize) -> Field {
    Field::Child(child, ChildField::Age)
}

fn days(child: usize) -> Field {
    Field::Child(child, ChildField::DaysPerMonth)
}

fn income(adult: usize, index: usize, part: IncomeField) -> Field {
    Field::Adult(adult, AdultField::Income(index, part))
}

fn earned(adult: usize, index: usize) -> Field {
    income(adult, index, IncomeField::Amount)
}

fn stimulus(adult: usize) -> Field {
    Field::Adult(adult, AdultField::JobStimulus)
}

fn expense(kind: Expense) -> Field {
    Field::Expense(kind, CostField::Whole)
}

const POWER: Expense = Expense::HouseholdElectricity;
const COST: Field = Field::Housing(HousingField::MonthlyCost);
const FORM: Field = Field::Housing(HousingField::Form);

#[test]
fn a_value_is_changed_inside_its_word() {
    for (line, field, value, expected) in [
        ("el 450 1v 4", Field::Adults, "2", "el 450 2v 4"),
        ("1 VUXEN,  4 år", Field::Adults, "2", "2v,  4 år"),
        ("1v 4 år el:450kr", expense(POWER), "500", "1v 4 år el:500"),
        ("1v HYRA 8200 kr 4", COST, "8 300,5", "1v HYRA 8300,50 kr 4"),
        ("1v hyra 8000+200", COST, "9000", "1v hyra 9000"),
        ("1v hy8200", FORM, "lodger", "1v inneboende8200"),
        ("1v av6", Field::SharedHouseholdSize, "7", "1v av7"),
        ("1v 2025-03 4", Field::Month, "2025-12", "1v 2025-12 4"),
        ("1v 4 år 9(10 dagar)", age(0), "5", "1v 5 år 9(10 dagar)"),
        ("1v 9 (10 dagar)", days(0), "12", "1v 9 (12 dagar)"),
        ("2v lön 5000j+300/7000", earned(0, 1), "4", "2v lön 5000j+4/7000"),
        ("2v lön 5000j+300/7000", earned(1, 0), "4", "2v lön 5000j+300/4"),
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
        ("1v till", Field::SharedHouseholdSize, "3", "1v av 3 till"),
        ("1v 4", Field::Month, "2026-10", "2026-10 1v 4"),
        ("1v xyz hyra 82oo", Field::HasAssets, "true", "1v xyz hyra 82oo tillgångar"),
        ("1v 4", days(0), "10", "1v 4(10d)"),
        ("1v 4l", days(0), "10", "1v 4l(10d)"),
        ("1v 4 år", days(0), "10", "1v 4(10d) år"),
        ("1v 4 (l )", days(0), "10", "1v 4 (l  10d)"),
        ("1v 9(10d", Field::Child(0, ChildField::LunchElsewhere), "true", "1v 9(10d l)"),
        ("1v 19", Field::Child(0, ChildField::InSchool), "true", "1v 19(s)"),
        ("1v lön 5000", stimulus(0), "true", "1v lön 5000j"),
        ("2v lön 5000/7000 kr", stimulus(1), "true", "2v lön 5000/7000j kr"),
        ("2v swish 5", stimulus(1), "true", "2v swish 5 jobbstimulans2"),
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
        ("1v el 450 4", expense(POWER), "1v 4"),
        ("1v 4 el 450", expense(POWER), "1v 4"),
        ("el 450 1v", expense(POWER), "1v"),
        ("1v el 450 fack 5 el 3", expense(POWER), "1v fack 5"),
        ("1v", Field::Adults, ""),
        ("1v 4 9", age(1), "1v 4"),
        ("1v 4 9", age(0), "1v ? 9"),
        ("1v 4 9(10d)", age(1), "1v 4 ?(10d)"),
        ("1v 4 9(10d)", Field::Child(0, ChildField::Whole), "1v 9(10d)"),
        ("1v 9(10d l)", days(0), "1v 9(l)"),
        ("1v 9 (10 dagar) år", days(0), "1v 9 år"),
        ("1v 4l", Field::Child(0, ChildField::LunchElsewhere), "1v 4"),
        ("1v 9(10x 10d)", days(0), "1v 9(10x)"),
        ("1v hyra 8200", COST, "1v hyra 0"),
        ("1v hyra 8200 el 5", FORM, "1v el 5"),
        ("1v lön 5000", earned(0, 0), "1v lön 0"),
        ("1v lön 5000 swish 5", income(0, 0, IncomeField::Whole), "1v swish 5"),
        ("1v lön 1+2j+3", income(0, 1, IncomeField::Whole), "1v lön 1+3j"),
        ("1v lön 5000j", income(0, 0, IncomeField::Whole), "1v jobbstimulans"),
        ("2v lön 5j/7", income(1, 0, IncomeField::Whole), "2v lön 5j"),
        ("2v lön 5j/7j", stimulus(1), "2v lön 5j/7"),
        ("1v lön 5 kr j jobbstimulans", stimulus(0), "1v lön 5"),
        ("2v 4 lön 5j/7j swish2 3 j2 el 5", Field::Adults, "4 lön 5j el 5"),
        ("1v av 5", Field::SharedHouseholdSize, "1v"),
        ("2025-03 1v", Field::Month, "1v"),
        ("1v till el 5", Field::HasAssets, "1v el 5"),
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

/// Everything that a line says, by field.
type Values = BTreeMap<Field, String>;

fn values(line: &Line) -> Values {
    let mut fields = vec![
        Field::Month,
        Field::Adults,
        Field::SharedHouseholdSize,
        FORM,
        COST,
        Field::HasAssets,
    ];
    fields.extend(Expense::ALL.iter().map(|kind| expense(*kind)));
    fields.extend(OtherNeed::ALL.iter().map(|kind| Field::OtherNeed(*kind, CostField::Whole)));
    for adult in 0..2 {
        fields.push(stimulus(adult));
        let indices = (0..).take_while(|index| line.value(earned(adult, *index)).is_some());
        fields.extend(indices.flat_map(|index| {
            [IncomeField::Kind, IncomeField::Amount].map(|part| income(adult, index, part))
        }));
    }
    let children = (0..).take_while(|child| line.value(age(*child)).is_some());
    fields.extend(children.flat_map(|child| {
        let parts = [
            ChildField::Age,
            ChildField::LunchElsewhere,
            ChildField::InSchool,
            ChildField::DaysPerMonth,
            ChildField::WorkMonth,
            ChildField::WorkYearToDate,
        ];
        parts.map(|part| Field::Child(child, part))
    }));
    let said = fields.into_iter();
    said.filter_map(|field| Some((field, line.value(field)?))).collect()
}

/// The same without one row of a list: those behind it move up.
fn without_row(values: Values, is_row: impl Fn(Field) -> Option<(usize, Field)>, at: usize) -> Values {
    let kept = values.into_iter().filter_map(|(field, value)| match is_row(field) {
        Some((row, _)) if row == at => None,
        Some((row, before)) if row > at => Some((before, value)),
        _ => Some((field, value)),
    });
    kept.collect()
}

fn without_child(values: Values, child: usize) -> Values {
    let is_row = |field| match field {
        Field::Child(row, part) => Some((row, Field::Child(row.saturating_sub(1), part))),
        _ => None,
    };
    without_row(values, is_row, child)
}

fn without_income(values: Values, adult: usize, index: usize) -> Values {
    let is_row = |field| match field {
        Field::Adult(own, AdultField::Income(row, part)) if own == adult => {
            Some((row, income(adult, row.saturating_sub(1), part)))
        }
        _ => None,
    };
    without_row(values, is_row, index)
}

/// What a line says once a field has another value.
fn expected(mut values: Values, field: Field, value: &str) -> Values {
    let children = (0..).take_while(|child| values.contains_key(&age(*child))).count();
    let has = |values: &Values, field: Field| values.contains_key(&field);
    match field {
        Field::Adults => {
            if value != "2" {
                values.retain(|field, _| !matches!(field, Field::Adult(1, _)));
            }
        }
        // There is nothing to empty behind the last child.
        Field::Child(child, _) if child >= children && value.is_empty() => return values,
        Field::Child(child, ChildField::Whole) => return without_child(values, child),
        Field::Adult(adult, AdultField::Income(index, IncomeField::Whole)) => {
            return without_income(values, adult, index);
        }
        Field::Adult(_, AdultField::Income(..)) | COST if value.is_empty() => {
            let is_home = has(&values, FORM) && values.get(&FORM).is_some_and(|form| form != "none");
            if field != COST || is_home {
                values.insert(field, "0".to_owned());
            }
            return values;
        }
        COST => {
            if values.get(&FORM).is_none_or(|form| form == "none") {
                values.insert(FORM, "rental".to_owned());
            }
        }
        FORM if value.is_empty() => {
            values.remove(&COST);
        }
        FORM => {
            let is_home = values.get(&FORM).is_some_and(|form| form != "none");
            if !is_home {
                values.insert(COST, "0".to_owned());
            }
        }
        Field::Child(child, ChildField::Age) if value.is_empty() => {
            let own = values.keys().filter(|field| matches!(field, Field::Child(own, _) if *own == child));
            if own.count() == 1 && child + 1 == children {
                return without_child(values, child);
            }
            values.insert(field, "?".to_owned());
            return values;
        }
        Field::Child(child, part @ (ChildField::WorkMonth | ChildField::WorkYearToDate)) => {
            let month = Field::Child(child, ChildField::WorkMonth);
            let year = Field::Child(child, ChildField::WorkYearToDate);
            let is_month = part == ChildField::WorkMonth;
            match (values.get(&month).cloned(), value) {
                (None, "") => {}
                (Some(_), "") if is_month => {
                    values.remove(&month);
                    values.remove(&year);
                }
                (Some(own), "") if own == "0" => {
                    values.remove(&month);
                    values.remove(&year);
                }
                (Some(_), "") => {
                    values.insert(year, "?".to_owned());
                }
                (Some(_), value) => {
                    values.insert(field, value.to_owned());
                }
                (None, value) if is_month => {
                    values.insert(month, value.to_owned());
                    values.insert(year, "?".to_owned());
                }
                (None, value) => {
                    values.insert(month, "0".to_owned());
                    values.insert(year, value.to_owned());
                }
            }
            return values;
        }
        _ => {}
    }
    if value.is_empty() {
        values.remove(&field);
    } else {
        values.insert(field, value.to_owned());
    }
    values
}

/// An edit of a line: a field and a value that fits it.
fn edits(line: &Line) -> Vec<(Field, Vec<&'static str>)> {
    let flags = vec!["", "true"];
    let amounts = vec!["", "5", "8200", "450,50", "?", "12", "200"];
    let numbers = vec!["", "2", "12", "?"];
    let mut edits = vec![
        (Field::Month, vec!["", "2025-12"]),
        (Field::Adults, vec!["", "1", "2"]),
        (Field::SharedHouseholdSize, numbers.clone()),
        (FORM, {
            let ids = HomeForm::ALL.iter().map(|form| form.id());
            ids.chain([""]).collect()
        }),
        (COST, amounts.clone()),
        (Field::HasAssets, flags.clone()),
    ];
    edits.extend(Expense::ALL.iter().map(|kind| (expense(*kind), amounts.clone())));
    let need = Field::OtherNeed(OtherNeed::Medicine, CostField::Whole);
    edits.push((need, amounts.clone()));
    for adult in 0..2 {
        edits.push((stimulus(adult), flags.clone()));
        for index in (0..).take_while(|index| line.value(earned(adult, *index)).is_some()) {
            edits.push((earned(adult, index), amounts.clone()));
            edits.push((income(adult, index, IncomeField::Whole), vec![""]));
            let kinds = vec!["pension", "salary", "deposits"];
            edits.push((income(adult, index, IncomeField::Kind), kinds));
        }
    }
    let mut child = 0;
    loop {
        edits.push((age(child), numbers.clone()));
        if line.value(age(child)).is_none() {
            return edits;
        }
        edits.push((days(child), numbers.clone()));
        for (part, texts) in [
            (ChildField::Whole, vec![""]),
            (ChildField::LunchElsewhere, flags.clone()),
            (ChildField::InSchool, flags.clone()),
            (ChildField::WorkMonth, amounts.clone()),
            (ChildField::WorkYearToDate, amounts.clone()),
        ] {
            edits.push((Field::Child(child, part), texts));
        }
        child += 1;
    }
}

fn pieces() -> impl Strategy<Value = String> {
    let spellings: Vec<&str> = WORDS.iter().flat_map(riksnorm_line::Word::spellings).collect();
    let piece = prop_oneof![
        4 => select(spellings),
        6 => select(vec![
            "1v", "2v", "4", "15", "19", "19s", "9(10d)", "9(", "(", ")", "/", "+", "j", "-", "kr",
            "8", "200", "8200", "450,50", "1000001", "2026-11", "2027-01", "900101-1234", "vuxna",
            "2 vuxna", "år", "dagar", "850312", "1234", "l", "s", "10d", "Å", ",", "3000/60000", "?",
            "16(3000/60000)", "hyra 8 200", "lön 5000j/7000", "lön2 7000 j", "el 450", "lön 1+2/3+?",
            "9(?d l)", "xyz", "xyz 4", ";", "4l", "9 (10 dagar)", "16(5/)", "swish /5",
        ]),
    ];
    let spaced = (piece, select(vec![" ", " ", " ", " ", "", ", ", "; "]));
    vec(spaced, 0..14).prop_map(|pieces| {
        let parts = pieces.iter().flat_map(|(piece, space)| [*piece, *space]);
        parts.collect()
    })
}

fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    ProptestConfig {
        cases: default.cases.max(1000),
        failure_persistence: None,
        ..default
    }
}

proptest! {
    #![proptest_config(config())]

    /// However much of the line is wrong.
    #[test]
    fn an_edit_changes_its_field_and_nothing_else(
        text in pieces(),
        which in any::<prop::sample::Index>(),
        value in any::<prop::sample::Index>(),
    ) {
        let line = Line::new(text.as_str());
        let edits = edits(&line);
        let (field, texts) = &edits[which.index(edits.len())];
        let value = texts[value.index(texts.len())];
        let edited = line.set(*field, value);
        let before = values(&line);
        let after = values(&Line::new(edited.as_str()));
        prop_assert_eq!(after, expected(before, *field, value), "{} -> {} ({} {:?})", text, edited, field, value);
    }

    #[test]
    fn an_added_income_is_the_last_of_its_adult(text in pieces(), adult in 0..2_usize) {
        let line = Line::new(text.as_str());
        let edited = line.add_income(adult, IncomeKind::Pension, "31");
        let mut expected = values(&line);
        let next = (0..).find(|index| !expected.contains_key(&earned(adult, *index))).unwrap();
        expected.insert(income(adult, next, IncomeField::Kind), "pension".to_owned());
        expected.insert(earned(adult, next), "31".to_owned());
        prop_assert_eq!(values(&Line::new(edited.as_str())), expected, "{} -> {}", text, edited);
    }

    /// Every other word of a right line stays byte for byte, in its place.
    #[test]
    fn all_other_words_stay_as_they_were_typed(
        words in Just(vec![
            "2026-10", "2 Vuxna", "4 år", "9 (10 dagar)", "av8", "HYRA 8000+200", "lön:5000 kr",
            "swish2 7,5", "el=450:-", "FACK 250kr", "läkemedel200", "till",
        ]).prop_shuffle(),
        which in any::<prop::sample::Index>(),
        value in any::<prop::sample::Index>(),
    ) {
        let line = Line::new(words.join(" "));
        prop_assert_eq!(line.mistakes(), []);
        let edits = edits(&line);
        let (field, texts) = &edits[which.index(edits.len())];
        let value = texts[value.index(texts.len())];
        let edited = line.set(*field, value);
        let mut at = 0;
        let mut changed = 0;
        for word in &words {
            match edited[at..].find(word) {
                Some(found) => at += found + word.len(),
                None => changed += 1,
            }
        }
        // The adults are named, and what only the second one has goes with them.
        let most = if *field == Field::Adults { 2 } else { 1 };
        prop_assert!(changed <= most, "{} -> {}", line.text(), edited);
    }

    #[test]
    fn no_edit_of_any_line_panics(text in any::<String>(), which in any::<prop::sample::Index>()) {
        let line = Line::new(text);
        let edits = edits(&line);
        let (field, texts) = &edits[which.index(edits.len())];
        for value in texts {
            _ = Line::new(line.set(*field, value));
        }
        _ = line.set(*field, line.text());
    }
}
