//! What the desk does with the line.
use riksnorm::{ChildField, CostField, Expense, HousingField, OtherNeed};
use riksnorm_line::print;

use super::*;

fn desk(line: &str) -> Rc<Desk> {
    let month = Month::new(2026, 11);
    Rc::new(Desk::new(line, None, month, Language::Swedish))
}

fn set(desk: Rc<Desk>, field: Field, value: &str) -> Rc<Desk> {
    desk.reduce(DeskAction::Edited(Edit::Set(field, value.to_owned())))
}

fn remove(desk: Rc<Desk>, field: Field) -> Rc<Desk> {
    desk.reduce(DeskAction::Edited(Edit::Remove(field)))
}

fn counted(desk: &Desk) -> String {
    print(desk.line.counted())
}

const POWER: Field = Field::Expense(Expense::HouseholdElectricity, CostField::Whole);
const MEDICINE: Field = Field::OtherNeed(OtherNeed::Medicine, CostField::Whole);
const COST: Field = Field::Housing(HousingField::MonthlyCost);

fn child(index: usize, part: ChildField) -> Field {
    Field::Child(index, part)
}

fn income(adult: usize, index: usize, part: IncomeField) -> Field {
    Field::Adult(adult, AdultField::Income(index, part))
}

fn earned(index: usize) -> Field {
    income(0, index, IncomeField::Amount)
}

#[test]
fn a_field_changes_its_own_word() {
    let desk = set(desk("el 450 1v 4"), Field::Adults, "2");
    assert_eq!(desk.line.text(), "el 450 2v 4");
    assert!(desk.is_whole());
}

#[test]
fn what_a_field_refuses_does_not_count() {
    let desk = set(desk("1v lön 31 el 450"), earned(0), "31OO");
    assert_eq!(desk.line.text(), "1v lön ? el 450");
    assert_eq!(counted(&desk), "1v el 450");
    assert!(!desk.is_whole());
    assert!(desk.mistakes().is_empty(), "it is being typed");
    let settled = desk.reduce(DeskAction::Settled);
    assert_eq!(settled.mistakes()[0].kind, MistakeKind::Open);
    let typed = settled.reduce(DeskAction::Typed("1v lön ? el 500".to_owned()));
    assert!(!typed.is_whole(), "the line still has it");
    assert!(typed.reduce(DeskAction::New).is_whole());
}

#[test]
fn what_is_refused_leaves_nothing() {
    let mut all = desk("2v 4(3d) 2 15(9/90) av 7 hyra 82 lön 31+500 el 45 medicin 2");
    let fields = [
        child(0, ChildField::DaysPerMonth),
        child(1, ChildField::Age),
        child(2, ChildField::WorkYearToDate),
        Field::SharedHouseholdSize,
        COST,
        earned(0),
        POWER,
        MEDICINE,
    ];
    for field in fields {
        all = set(all, field, "31OO");
        assert_eq!(all.line.value(field).as_deref(), Some("?"));
    }
    assert_eq!(counted(&all), "2v 4 15 lön 500");
    assert!(!all.is_whole());
    let children = all.line.draft().children.as_slice();
    assert_eq!(children.len(), 3, "its row stays");
    let all = set(all, child(1, ChildField::Age), "2");
    assert_eq!(counted(&all), "2v 4 2 15 lön 500");
}

#[test]
fn several_rows_can_be_refused() {
    let mut rows = desk("1v 4 9 15 lön 1+2+3");
    for index in [0, 2] {
        rows = set(rows, child(index, ChildField::Age), "95");
        rows = set(rows, earned(index), "x");
    }
    assert_eq!(counted(&rows), "1v 9 lön 2");
    rows = remove(rows, child(0, ChildField::Whole));
    rows = remove(rows, income(0, 0, IncomeField::Whole));
    assert_eq!(counted(&rows), "1v 9 lön 2");
    let value = |field| rows.line.value(field);
    assert_eq!(value(child(1, ChildField::Age)).as_deref(), Some("95"));
    assert_eq!(value(earned(1)).as_deref(), Some("?"));
}

#[test]
fn a_field_keeps_nothing_beside_the_line() {
    let desk = set(desk("1v 4 lön 31"), earned(0), "31OO");
    let desk = set(desk, COST, "x");
    let desk = set(desk, child(0, ChildField::Age), "95");
    assert_eq!(desk.line.text(), "1v 95 hyra ? lön ?");
    let said = desk.reduce(DeskAction::Typed("1v 7 hyra 8200 lön 20".to_owned()));
    assert!(said.is_whole(), "the line says it");
}

#[test]
fn earnings_of_a_month_need_those_of_the_year() {
    let (month, year) = (ChildField::WorkMonth, ChildField::WorkYearToDate);
    let desk = set(desk("1v 16"), child(0, month), "3000");
    assert!(desk.line.mistake(child(0, year)).is_some());
    assert_eq!(counted(&desk), "1v 16");
    let desk = set(desk, child(0, year), "60000");
    assert!(desk.is_whole());
    assert_eq!(desk.line.text(), "1v 16(3000/60000)");
    let desk = set(desk, child(0, month), "70000");
    assert!(desk.line.mistake(child(0, year)).is_some(), "below it");
    assert_eq!(counted(&desk), "1v 16");
    let desk = set(desk, child(0, month), "7000");
    assert_eq!(counted(&desk), "1v 16(7000/60000)");
    let desk = set(desk, child(0, year), "");
    assert!(desk.line.mistake(child(0, year)).is_some());
    let desk = set(desk, child(0, month), "");
    assert!(desk.is_whole());
    assert_eq!(desk.line.text(), "1v 16");
}

#[test]
fn an_emptied_age_is_no_child() {
    let emptied = set(desk("1v 4 9(10d)"), child(1, ChildField::Age), "");
    assert!(emptied.line.mistake(child(1, ChildField::Age)).is_some());
    assert_eq!(counted(&emptied), "1v 4");
    let bare = set(desk("1v 4 9"), child(1, ChildField::Age), "");
    assert!(bare.is_whole());
    assert_eq!(bare.line.text(), "1v 4");
}

#[test]
fn what_was_not_understood_stays_on_the_line() {
    let desk = set(desk("1v xyz hyra 8 200"), Field::HasAssets, "true");
    assert_eq!(desk.line.text(), "1v xyz hyra 8 200 tillgångar");
    let children = &desk.line.counted().children;
    assert!(children.as_slice().is_empty(), "8 is an amount's");
    assert!(!desk.is_whole());
}

#[test]
fn a_personal_number_is_never_written() {
    for number in ["900101-1234", "9001011234", "19900101"] {
        let desk = set(desk("1v hyra 5"), COST, number);
        assert_eq!(desk.line.text(), "1v hyra ?");
    }
}

#[test]
fn a_month_is_chosen_beside_the_line_or_named_on_it() {
    let month = |text| Month::parse(text).unwrap();
    let chosen = desk("1v").reduce(DeskAction::Month(month("2026-12")));
    assert_eq!(
        (chosen.line.text(), chosen.month()),
        ("1v", Some(month("2026-12")))
    );
    assert!(chosen.is_other_month());
    let back = chosen.reduce(DeskAction::Month(month("2026-11")));
    assert!(!back.is_other_month());
    let named = desk("2026-10 1v").reduce(DeskAction::Month(month("2026-09")));
    assert_eq!(
        (named.line.text(), named.month()),
        ("2026-09 1v", Some(month("2026-09")))
    );
}

#[test]
fn where_the_month_has_no_amounts_nothing_counts_until_one_is_chosen() {
    let Coverage { first, last } = Coverage::known();
    for (device, nearest) in [(first.before(), first), (last.after(), last)] {
        let desk = Rc::new(Desk::new("1v", None, Some(device), Language::Swedish));
        assert_eq!(desk.month(), None);
        assert!(desk.household().is_none() && !desk.is_other_month());
        // The tables have something to show.
        assert_eq!(desk.rules().unwrap().month(), nearest);
        let next = desk.clone().reduce(DeskAction::New);
        assert_eq!(next.month(), None);
        let named = set(desk.clone(), Field::Month, "2025-03");
        assert_eq!(named.month(), Month::new(2025, 3));
        assert!(named.household().is_some() && named.is_other_month());
        let chosen = desk.reduce(DeskAction::Month(last));
        assert_eq!(chosen.month(), Some(last));
        assert!(chosen.household().is_some() && chosen.is_other_month());
    }
}

#[test]
fn where_the_month_of_the_device_is_not_known_one_is_to_be_chosen() {
    let desk = Rc::new(Desk::new("1v", None, None, Language::Swedish));
    assert!(desk.month().is_none() && desk.household().is_none());
    assert!(crate::told::no_amounts(&desk).is_some());
    let chosen = desk.reduce(DeskAction::Month(Coverage::known().last));
    assert!(chosen.household().is_some() && crate::told::no_amounts(&chosen).is_none());
}

#[test]
fn a_month_that_is_refused_has_no_result() {
    assert!(desk("1v 2031-01").household().is_none());
    assert!(desk("1v 2025-03").household().is_some());
}

#[test]
fn each_word_and_each_edit_is_a_step() {
    let typed = |desk: Rc<Desk>, line: &str| desk.reduce(DeskAction::Typed(line.to_owned()));
    let first = typed(desk(""), "1");
    let second = typed(first.clone(), "1v");
    assert_eq!(first.step, second.step);
    let third = typed(typed(second, "1v "), "1v h");
    assert_eq!(third.step, first.step + 1);
    let edited = set(third, POWER, "4");
    let step = edited.step;
    let edited = set(edited, POWER, "45");
    assert_eq!((edited.step, step), (first.step + 2, first.step + 2));
    let next = edited.reduce(DeskAction::New);
    assert_eq!(next.step, step + 1);
    let restored = DeskAction::Restored("1v".to_owned(), Month::new(2026, 5));
    let restored = next.reduce(restored);
    assert_eq!(restored.step, step + 1, "it is no step of its own");
    assert_eq!(
        (restored.line.text(), restored.month()),
        ("1v", Month::new(2026, 5))
    );
}

#[test]
fn a_word_is_not_wrong_while_it_is_typed() {
    let typed = desk("").reduce(DeskAction::Typed("1v hyr".to_owned()));
    assert!(typed.mistakes().is_empty());
    let settled = typed.reduce(DeskAction::Settled);
    assert_eq!(settled.mistakes().len(), 1);
    let number = settled.reduce(DeskAction::Typed("1v 900101-1234".to_owned()));
    assert_eq!(number.mistakes()[0].kind, MistakeKind::PersonalNumber);
}

#[test]
fn a_new_household_has_nothing_of_the_one_before_but_its_month() {
    let desk = desk("2026-10 2v 4 hyra 8200").reduce(DeskAction::New);
    assert_eq!(desk.line.text(), "");
    assert_eq!(*desk.line.draft(), riksnorm::Draft::default());
    assert_eq!(desk.month(), Month::new(2026, 10));
    assert_eq!(desk.number, 1);
}

#[test]
fn what_is_no_value_in_a_field_is_kept_too() {
    let again = |desk: &Desk| {
        let month = Month::new(2026, 11);
        Desk::new(&desk.kept(), None, month, Language::Swedish)
    };
    let wrong = set(desk("1v"), POWER, "45 kr mer");
    assert_eq!(again(&wrong).typed_in(POWER), Some("45 kr mer"));
    assert_eq!(again(&wrong).line.text(), wrong.line.text());
    let beside = desk("2v hyra 5").reduce(DeskAction::Beside);
    let beside = beside.reduce(DeskAction::Typed("1v".to_owned()));
    let beside = set(beside, POWER, "45 kr mer");
    let again_beside = again(&beside);
    assert_eq!(again_beside.typed_in(POWER), Some("45 kr mer"));
    assert_eq!(again_beside.beside.as_ref().unwrap().text(), "2v hyra 5");
    // What is a value stands on the line.
    let right = set(wrong, POWER, "450");
    assert_eq!(right.kept(), "1v el 450");
}
