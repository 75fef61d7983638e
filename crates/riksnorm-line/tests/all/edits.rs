//! What holds of every edit of every line.

use std::collections::BTreeMap;

use crate::common::{
    cases,
    fields::{COST, FORM, age, days, earned, expense, income, stimulus},
};
use proptest::{collection::vec, prelude::*, sample::select};
use riksnorm::{
    AdultField, Amount, ChildField, CostField, Expense, Field, HomeForm, IncomeField, IncomeKind,
    Kind, OtherNeed,
};
use riksnorm_line::{Line, WORDS};

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
    fields.extend(
        OtherNeed::ALL
            .iter()
            .map(|kind| Field::OtherNeed(*kind, CostField::Whole)),
    );
    for adult in 0..2 {
        fields.push(stimulus(adult));
        let indices = (0..60).take_while(|index| line.value(earned(adult, *index)).is_some());
        fields.extend(indices.flat_map(|index| {
            [IncomeField::Kind, IncomeField::Amount].map(|part| income(adult, index, part))
        }));
    }
    let children = (0..60).take_while(|child| line.value(age(*child)).is_some());
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
    said.filter_map(|field| Some((field, written(field, line.value(field)?))))
        .collect()
}

/// What is doubtful is as it was typed, and what is read as it is printed. Where
/// it cannot stand by itself, a `?` takes its place.
fn written(field: Field, value: String) -> String {
    let is_income = matches!(field, Field::Adult(_, AdultField::Income(..)));
    let begins = |first: char| first.is_ascii_digit() || ",.+-/>".contains(first);
    let is_kind = matches!(
        field,
        Field::Adult(_, AdultField::Income(_, IncomeField::Kind))
    );
    let is_word = value.contains(char::is_alphabetic) && !value.ends_with(['j', 'J']);
    if is_income && !is_kind && !value.is_empty() && (!value.starts_with(begins) || is_word) {
        return "?".to_owned();
    }
    // More people than a number can hold are as many as it can.
    let is_huge =
        field == Field::SharedHouseholdSize && value.parse::<u32>().is_ok_and(|of| of > 255);
    if is_huge {
        return "255".to_owned();
    }
    // A doubtful sum is as it was typed.
    let parts = value.split('+').map(Amount::read);
    if let Ok(parts) = parts.collect::<Result<Vec<_>, _>>()
        && let Ok(sum) = Amount::new(parts.iter().map(|part| part.decimal()).sum())
        && parts.len() > 1
    {
        return riksnorm_line::written_amount(&sum.decimal().to_string());
    }
    match riksnorm_line::written_amount(&value).as_str() {
        "?" => value,
        amount => amount.to_owned(),
    }
}

/// The same without one row of a list: those behind it move up.
fn without_row(
    values: Values,
    is_row: impl Fn(Field) -> Option<(usize, Field)>,
    at: usize,
) -> Values {
    let kept = values
        .into_iter()
        .filter_map(|(field, value)| match is_row(field) {
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
    let is_age = |field: &&Field| matches!(field, Field::Child(_, ChildField::Age));
    let children = values.keys().filter(is_age).count();
    match field {
        Field::Adults if value != "2" => {
            values.retain(|field, _| !matches!(field, Field::Adult(1, _)));
        }
        // There is nothing to empty behind the last child.
        Field::Child(child, _) if child >= children && value.is_empty() => return values,
        Field::Child(child, ChildField::Whole) => return without_child(values, child),
        Field::Adult(adult, AdultField::Income(index, IncomeField::Whole)) => {
            return without_income(values, adult, index);
        }
        Field::Adult(_, AdultField::Income(..)) | COST if value.is_empty() => {
            let is_home = values.get(&FORM).is_some_and(|form| form != "none");
            if field != COST || is_home {
                values.insert(field, "0".to_owned());
            }
            return values;
        }
        COST if values.get(&FORM).is_none_or(|form| form == "none") => {
            values.insert(FORM, "rental".to_owned());
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
            let own = values
                .keys()
                .filter(|field| matches!(field, Field::Child(own, _) if *own == child));
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
    edits.extend(
        Expense::ALL
            .iter()
            .map(|kind| (expense(*kind), amounts.clone())),
    );
    let need = Field::OtherNeed(OtherNeed::Medicine, CostField::Whole);
    edits.push((need, amounts.clone()));
    for adult in 0..2 {
        edits.push((stimulus(adult), flags.clone()));
        for index in (0..60).take_while(|index| line.value(earned(adult, *index)).is_some()) {
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
    let spellings: Vec<&str> = WORDS
        .iter()
        .flat_map(|word| word.spellings(riksnorm_line::Language::Swedish))
        .collect();
    let piece = prop_oneof![
        4 => select(spellings),
        6 => select(vec![
            "1v", "2v", "4", "15", "19", "19s", "9(10d)", "9(", "(", "/", "+", "j", "-", "kr",
            "8", "200", "8200", "450,50", "1000001", "2026-11", "2027-01", "900101-1234", "vuxna",
            "2 vuxna", "år", "dagar", "850312", "1234", "l", "s", "10d", "Å", ",", "3000/60000", "?",
            "16(3000/60000)", "hyra 8 200", "lön 5000j/7000", "lön2 7000 j", "el 450", "lön 1+2/3+?",
            "9(?d l)", "xyz", "xyz 4", ";", "4l", "9 (10 dagar)", "16(5/)", "swish /5",
            "lön /av", "lön 5/vux", "5/4", "/2v", "barn", "med", "hyra 9200>8700", "(varm)", "el 210/dag",
        ]),
    ];
    let spaced = (piece, select(vec![" ", " ", " ", " ", "", ", ", "; "]));
    vec(spaced, 0..14).prop_map(|pieces| {
        let parts = pieces.iter().flat_map(|(piece, space)| [*piece, *space]);
        parts.collect()
    })
}

proptest! {
    #![proptest_config(cases(1000))]

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
        let next = (0..20).find(|index| !expected.contains_key(&earned(adult, *index))).unwrap();
        expected.insert(income(adult, next, IncomeField::Kind), "pension".to_owned());
        expected.insert(earned(adult, next), "31".to_owned());
        prop_assert_eq!(values(&Line::new(edited.as_str())), expected, "{} -> {}", text, edited);
    }

    /// Every other word of a right line stays byte for byte, in its place.
    #[test]
    fn all_other_words_stay_as_they_were_typed(
        words in Just(vec![
            "2026-10", "2 Vuxna", "barn 4 år", "barn 9 (10 dagar)", "av8", "HYRA 8000+200", "lön:5000 kr",
            "swish2 7,5", "el=450:-", "FACK 250kr", "läkemedel200", "tillg",
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
