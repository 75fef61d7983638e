//! How a line is read.

mod common;

use common::{kronor, right, understood, wrong};
use riksnorm::{
    Age, Amount, Child, Days, Fault, Home, HomeForm, Household, Housing, IncomeKind, Month,
    Municipality, Rules, WorkIncome,
};
use riksnorm_line::{AdultCount, Meaning, Wrong, parse};

const RENT: Meaning = Meaning::Home(HomeForm::Rental);
const SALARY: Meaning = Meaning::Income(IncomeKind::Salary);

fn support(line: &str) -> i64 {
    let entry = right(line);
    let month = entry.month.unwrap_or(Month::parse("2026-11").unwrap());
    let rules = Rules::for_month(month, Municipality::DEFAULT).unwrap();
    let household: Household = entry.household().unwrap();
    rules.estimate(&household).totals.support.get()
}

#[test]
fn a_line_gives_the_sum_that_is_counted_by_hand() {
    // 3 940 + 1 280.
    assert_eq!(support("1v"), 5220);
    assert_eq!(support("2026-11 1v"), 5220);
    // The situation of the contract, whose answer stands there.
    let line =
        "2026-11 1v 4l 12(10) 19(s 3000/60000) av 6 hyra 8200 lön 5000j el 450 hem 160 med 200";
    assert_eq!(support(line), 19120);
}

#[test]
fn the_words_stand_in_any_order() {
    let line = right("2026-11 2v 4 15 av 8 hyra 8200 lön 5000j/7000 bobidrag 900 el 450 tillg");
    for other in [
        "tillg el 450 lön 5000j/7000 bobidrag 900 hyra 8200 av 8 4 15 2v 2026-11",
        "4 lön2 7000 2v el 450 hyra 8200 15 tillg av 8 lön 5000 bobidrag 900 j 2026-11",
        "4 15 j1 LÖN 5000 el450, hyra8200; 2v lön/7000 bobidrag900 av8 TILLG 2026-11",
        "  2026-11\u{a0}2v\t4\n15 av 8 rent 8200kr salary 5000 kr J salary2 7000 housinga 900,00 electricity 450:- assets  ",
    ] {
        assert_eq!(right(other), line, "{other}");
    }
}

#[test]
fn a_child_has_what_stands_in_its_parenthesis() {
    let age = |years| Age::new(years, true).unwrap();
    let days = Days::new(10).ok();
    let work = WorkIncome::new(kronor(3000), Amount::from_ore(6_000_050).unwrap()).ok();
    for (typed, child) in [
        ("0", Child::new(age(0))),
        ("17", Child::new(age(17))),
        ("18s", Child::new(age(18))),
        ("20(S)", Child::new(age(20))),
        ("20(skola)", Child::new(age(20))),
        ("20(gymnasiet)", Child::new(age(20))),
        (
            "4(l)",
            Child {
                lunch_elsewhere: true,
                ..Child::new(age(4))
            },
        ),
        (
            "9(10d)",
            Child {
                days_per_month: days,
                ..Child::new(age(9))
            },
        ),
        (
            "9 (10 )",
            Child {
                days_per_month: days,
                ..Child::new(age(9))
            },
        ),
        (
            "9(10 dagar)",
            Child {
                days_per_month: days,
                ..Child::new(age(9))
            },
        ),
        ("9 år", Child::new(age(9))),
        (
            "4år(l 10 dgr)",
            Child {
                lunch_elsewhere: true,
                days_per_month: days,
                ..Child::new(age(4))
            },
        ),
        (
            "9(10dagar)",
            Child {
                days_per_month: days,
                ..Child::new(age(9))
            },
        ),
        (
            "16(3000/60000,50)",
            Child {
                work_income: work,
                ..Child::new(age(16))
            },
        ),
        (
            "4l(10d)",
            Child {
                lunch_elsewhere: true,
                days_per_month: days,
                ..Child::new(age(4))
            },
        ),
        (
            "19( 3000/60000,50  10d, s lunch )",
            Child {
                age: age(19),
                lunch_elsewhere: true,
                days_per_month: days,
                work_income: work,
            },
        ),
    ] {
        for line in [format!("1v {typed}"), format!("1v {typed} el 450")] {
            assert_eq!(right(&line).children, [child], "{line}");
        }
    }
}

#[test]
fn an_amount_is_read_as_people_type_it() {
    for (typed, ore) in [
        ("8200", 820_000),
        ("8200,50", 820_050),
        ("8200.5", 820_050),
        ("8.200", 820_000),
        ("8200kr", 820_000),
        ("8200 kr", 820_000),
        ("8200:-", 820_000),
        ("0", 0),
        ("8000+200", 820_000),
        ("100000+1000", 10_100_000),
        ("1000000", 100_000_000),
    ] {
        let entry = right(&format!("1v hyra {typed} 4"));
        let home = Home::new(HomeForm::Rental, Amount::from_ore(ore).unwrap());
        assert_eq!(entry.housing, Housing::Home(home), "{typed}");
        assert_eq!(entry.children.len(), 1, "{typed}");
    }
}

#[test]
fn an_amount_with_a_space_is_refused_as_a_whole() {
    for (line, at, rest) in [
        ("1v hyra 8 200", "8 200", "1v"),
        ("1v hyra 8 200 kr 4", "8 200", "1v 4"),
        ("1v hyra 8\u{a0}200 el 450", "8\u{a0}200", "1v el 450"),
        ("1v hyra 1 000 000 4", "1 000 000", "1v 4"),
        ("1v hyra8 200,50", "8 200,50", "1v"),
    ] {
        assert_eq!(wrong(line), [(at, Wrong::AmountSplit(RENT))], "{line}");
        assert_eq!(understood(line), rest, "{line}");
    }
    let line = "2v lön 5 000j/7 000 15";
    assert_eq!(wrong(line), [("5 000j/7 000", Wrong::AmountSplit(SALARY))]);
    assert_eq!(understood(line), "2v 15");
}

#[test]
fn a_child_behind_a_word_without_amount_stays() {
    assert_eq!(understood("2v xyz 4 9"), "2v 4 9");
    assert_eq!(understood("2v akassa 9000 4"), "2v 4");
    assert_eq!(right("2v till 4 hemlös 9").to_string(), "2v 4 9 tillgångar");
    assert_eq!(understood("2v till5000 4"), "2v 4 tillgångar");
}

#[test]
fn an_answer_stands_at_every_key() {
    let line = "2v 4 9(10d) 15 hyra 8200 lön 5000j/7000 el 450";
    for (end, _) in line.char_indices().skip(2) {
        let entry = parse(&line[..end]).entry;
        assert_eq!(entry.adults, Some(AdultCount::Two));
        assert!(entry.household().is_ok(), "{}", &line[..end]);
    }
}

#[test]
fn lists_end_where_the_rules_end_them() {
    let children = "1v".to_owned() + &" 4".repeat(17);
    let refused = ("4", Wrong::Refused(Fault::ChildrenCount));
    assert_eq!(wrong(&children), [refused.clone(), refused]);
    assert_eq!(parse(&children).entry.children.len(), 15);

    let incomes = format!("2v lön 1{} swish 2/3", "+1".repeat(49));
    let refused = ("2", Wrong::Refused(Fault::IncomesCount));
    assert_eq!(wrong(&incomes), [refused]);
    assert_eq!(parse(&incomes).entry.earners[1].incomes.len(), 1);
}

#[test]
fn several_incomes_of_a_kind_are_several_lines() {
    let entry = right("2v lön 5000+3000,50j/7000 swish 100 lön 200");
    let first: Vec<Amount> = entry.earners[0].amounts(IncomeKind::Salary).collect();
    let ore = |ore| Amount::from_ore(ore).unwrap();
    assert_eq!(first, [ore(500_000), ore(300_050), ore(20_000)]);
    assert!(entry.earners[0].job_stimulus && !entry.earners[1].job_stimulus);
    assert_eq!(
        entry.to_string(),
        "2v lön 5000+3000,50j/7000 insättningar 100 lön 200"
    );
}

#[test]
fn job_stimulus_without_a_salary_is_kept() {
    assert_eq!(
        right("2v j j2").to_string(),
        "2v jobbstimulans jobbstimulans2"
    );
    assert_eq!(
        right("2v lön 5000 j j2").to_string(),
        "2v lön 5000j jobbstimulans2"
    );
    assert_eq!(
        right("2v lön /j swish 5").to_string(),
        "2v insättningar 5 jobbstimulans2"
    );
}

#[test]
fn a_j_right_behind_a_salary_is_about_whose_that_is() {
    for (line, printed) in [
        ("2v lön2 7000 j", "2v lön /7000j"),
        ("2v lön 5000 lön2 7000 j", "2v lön 5000/7000j"),
        ("2v lön 5000 kr J lön2 7000", "2v lön 5000j/7000"),
        ("2v lön 5000/7000 j", "2v lön 5000/7000j"),
        ("2v lön2 7000 lön1 5000 j", "2v lön 5000j/7000"),
        // Elsewhere, and as a whole word, it is the first adult's.
        (
            "2v lön2 7000 swish 5 j",
            "2v insättningar 5 lön /7000 jobbstimulans",
        ),
        ("2v j lön2 7000", "2v lön /7000 jobbstimulans"),
        ("2v lön2 7000 jobbstimulans", "2v lön /7000 jobbstimulans"),
    ] {
        assert_eq!(right(line).to_string(), printed, "{line}");
    }
    assert_eq!(
        understood("2v lön 5 lön2 70o0 j"),
        "2v lön 5 jobbstimulans2"
    );
    assert_eq!(
        wrong("1v lön2 7000 j"),
        [
            ("7000", Wrong::SecondAdultMissing),
            ("j", Wrong::SecondAdultMissing)
        ]
    );
}

#[test]
fn adults_are_written_as_people_say_them() {
    for (typed, printed) in [
        ("2 vuxna", "2v"),
        ("1 vuxen", "1v"),
        ("2 VUX", "2v"),
        ("2 adults", "2v"),
        ("4 2 vuxna 9 år", "2v 4 9"),
        ("hyra 8200 1 vuxen 2 år 1 år", "1v 2 1 hyra 8200"),
    ] {
        assert_eq!(right(typed).to_string(), printed, "{typed}");
    }
    let too_many = Wrong::Refused(Fault::AdultsCount);
    assert_eq!(wrong("1v 3 vuxna"), [("3 vuxna", too_many)]);
    assert_eq!(wrong("1v 2 vuxna"), [("2 vuxna", Wrong::Repeated(0..2))]);
    assert_eq!(wrong("1v vuxna"), [("vuxna", Wrong::Unknown)]);
    assert_eq!(wrong("1v 4 år år"), [("år", Wrong::Unknown)]);
}

#[test]
fn a_field_can_be_changed_and_the_line_printed() {
    let mut entry = right("2v 4 lön 5000j swish 100 hyra 8200 el 450");
    entry.earners[0].set_amounts(IncomeKind::Salary, &[kronor(4000), kronor(300)]);
    entry.earners[1].set_amounts(IncomeKind::Deposits, &[kronor(7)]);
    entry
        .expenses
        .set(riksnorm::Expense::HouseholdElectricity, None);
    entry
        .expenses
        .set(riksnorm::Expense::TradeUnion, Some(kronor(0)));
    entry
        .expenses
        .set(riksnorm::Expense::WorkTravel, Some(kronor(2)));
    let line = "2v 4 hyra 8200 lön 4000+300j insättningar 100/7 resor 2 fack 0";
    assert_eq!(entry.to_string(), line);
    assert_eq!(right(line), entry);
}
