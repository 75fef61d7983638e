use super::{Draft, Place};
use riksnorm_line::parse;

fn draft(line: &str) -> Draft {
    Draft::of(parse(line).entry)
}

fn counted(draft: &Draft) -> String {
    draft.counted().to_string()
}

#[test]
fn what_is_refused_leaves_nothing() {
    let mut all = draft("2v 4(3d) 2 15(9/90) av 7 hyra 82 lön 31+500 el 45 medicin 2");
    for place in [
        Place::Days(0),
        Place::Age(1),
        Place::Year(2),
        Place::Community,
        Place::Home,
        Place::Income(0, 0),
        Place::Expense(riksnorm::Expense::HouseholdElectricity),
        Place::Need(riksnorm::OtherNeed::Medicine),
    ] {
        all.refuse(place, "31OO");
        assert_eq!(all.refused(place), Some("31OO"));
    }
    assert_eq!(counted(&all), "2v 4 15 lön 500");
    assert!(!all.is_whole());
    assert_eq!(all.entry.children.len(), 3, "its row stays");
    all.accept(Place::Age(1));
    assert_eq!(counted(&all), "2v 4 2 15 lön 500");
}

#[test]
fn several_rows_can_be_refused() {
    let mut rows = draft("1v 4 9 15 lön 1+2+3");
    for at in [0, 2] {
        rows.refuse(Place::Age(at), "95");
        rows.refuse(Place::Income(0, at), "x");
    }
    assert_eq!(counted(&rows), "1v 9 lön 2");
    rows.remove_child(0);
    rows.remove_income(0, 0);
    assert_eq!(counted(&rows), "1v 9 lön 2");
    assert_eq!(rows.refused(Place::Age(1)), Some("95"));
    assert_eq!(rows.refused(Place::Income(0, 1)), Some("x"));
}

#[test]
fn the_line_does_not_forget_what_is_refused() {
    let mut typed = draft("1v 4 lön 31");
    typed.refuse(Place::Income(0, 0), "31OO");
    typed.refuse(Place::Home, "x");
    typed.refuse(Place::Age(0), "95");
    let typed = typed.with_line(parse("1v 7 el 450 lön 20").entry);
    assert_eq!(counted(&typed), "1v 7 lön 20 el 450");
    assert_eq!(typed.refused(Place::Income(0, 1)), Some("31OO"));
    assert_eq!(typed.refused(Place::Age(1)), Some("95"));
    assert_eq!(typed.refused(Place::Home), Some("x"));
    let said = typed.with_line(parse("1v hyra 8200").entry);
    assert_eq!(said.refused(Place::Home), None, "the line says it");
}
