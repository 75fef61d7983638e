//! What the desk does with the line.
use riksnorm::{ChildField, CostField, Expense, HousingField, OtherNeed};
use riksnorm_line::print;

use super::*;

fn desk(line: &str) -> Rc<Desk> {
    let month = Month::new(2026, 11);
    Rc::new(Desk::new(line.to_owned(), month, Language::Swedish))
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
    assert!(typed.reduce(DeskAction::New(None)).is_whole());
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
fn the_devices_month_needs_no_word() {
    let before = Month::new(2026, 10).unwrap();
    let desk = desk("1v").reduce(DeskAction::Month(before));
    assert_eq!((desk.line.text(), desk.month()), ("2026-10 1v", before));
    let desk = desk.reduce(DeskAction::Month(before.after()));
    assert_eq!((desk.line.text(), desk.month()), ("1v", before.after()));
}

#[test]
fn a_month_without_amounts_gives_the_nearest() {
    let Coverage { first, last } = Coverage::known();
    let month = |year| Desk::new(String::new(), Month::new(year, 3), Language::Swedish).month();
    assert_eq!((month(2020), month(2030)), (first, last));
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
fn a_new_household_has_nothing_of_the_one_before() {
    let this_month = Month::new(2026, 11);
    let desk = desk("2026-10 2v 4 hyra 8200").reduce(DeskAction::New(this_month));
    assert_eq!(desk.line.text(), "");
    assert_eq!(*desk.line.draft(), riksnorm::Draft::default());
    assert_eq!(Some(desk.month()), this_month, "not the other one's");
    assert_eq!(desk.number, 1);
}
