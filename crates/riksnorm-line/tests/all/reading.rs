//! How a line is read.

use crate::common::{child, household, kronor, november, printed, right, understood, wrong};
use riksnorm::{
    AdultCount, AdultField, Amount, Draft, DraftChild, DraftHome, DraftWorkIncome, Entered, Fault,
    Field, HomeForm, IncomeField,
};
use riksnorm_line::{Line, Meaning, MistakeKind, Unread, print};

const RENT: Meaning = Meaning::Home(HomeForm::Rental);

fn support(line: &str) -> i64 {
    let situation = right(line).situation(november()).unwrap();
    situation.estimate().totals.support.get()
}

#[test]
fn a_line_gives_the_sum_that_is_counted_by_hand() {
    // 3 940 + 1 280.
    assert_eq!(support("1v"), 5220);
    assert_eq!(support("2026-11 1v"), 5220);
    // The situation of the contract, whose answer stands there.
    let line =
        "2026-11 1v 4l 12(10) 19(s 3000/60000) av 6 hyra 8200 lön 5000j el 450 hemf 160 med 200";
    assert_eq!(support(line), 19120);
}

#[test]
fn the_words_stand_in_any_order() {
    let line = right("2026-11 2v 4 15 av 8 hyra 8200 lön 5000j/7000 bobidrag 900 el 450 tillg");
    for other in [
        "tillg el 450 lön 5000j/7000 bobidrag 900 hyra 8200 av 8 2v 4 15 2026-11",
        "4 lön2 7000 2v 15 el 450 hyra 8200 tillg av 8 lön 5000 j bobidrag 900 2026-11",
        "4 15 j1 LÖN 5000 el450, hyra8200; 2v lön/7000 bobidrag900 av8 TILLG 2026-11",
        "  2026-11\u{a0}2v\t4\n15 av 8 hyr 8200kr lon 5000 kr J lön2 7000 bostadsb 900,00 ström 450:- tillgångar  ",
    ] {
        assert_eq!(right(other).draft(), line.draft(), "{other}");
    }
}

#[test]
fn a_child_has_what_stands_in_its_parenthesis() {
    let of_age = |age: u8| DraftChild::<Unread> {
        age: age.into(),
        ..DraftChild::default()
    };
    let in_school = |age| DraftChild {
        in_school: true.into(),
        ..of_age(age)
    };
    let at_lunch = DraftChild {
        lunch_elsewhere: true.into(),
        ..of_age(4)
    };
    let ten_days = |child| DraftChild {
        days_per_month: 10.into(),
        ..child
    };
    let earning = |child| DraftChild {
        work_income: Entered::Value(DraftWorkIncome {
            month: kronor(3000).into(),
            year_to_date: Amount::from_ore(6_000_050).unwrap().into(),
        }),
        ..child
    };
    for (typed, expected) in [
        ("0", of_age(0)),
        ("17", of_age(17)),
        ("18s", in_school(18)),
        ("20(S)", in_school(20)),
        ("20(skola)", in_school(20)),
        ("20(gymnasiet)", in_school(20)),
        ("4(l)", at_lunch.clone()),
        ("9(10d)", ten_days(of_age(9))),
        ("9 (10 )", ten_days(of_age(9))),
        ("9(10 dagar)", ten_days(of_age(9))),
        ("9 år", of_age(9)),
        ("4år(l 10 dgr)", ten_days(at_lunch.clone())),
        ("9(10dagar)", ten_days(of_age(9))),
        ("16(3000/60000,50)", earning(of_age(16))),
        ("4l(10d)", ten_days(at_lunch)),
        (
            "19( 3000/60000,50  10d, s lunch )",
            DraftChild {
                lunch_elsewhere: true.into(),
                ..ten_days(earning(in_school(19)))
            },
        ),
    ] {
        for line in [format!("1v {typed}"), format!("1v {typed} el 450")] {
            assert_eq!(child(&right(&line)), expected, "{line}");
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
        let line = right(&format!("1v 4 hyra {typed}"));
        let home = line.draft().housing.value().unwrap();
        let cost = Amount::from_ore(ore).unwrap();
        assert_eq!(home.form, Entered::Value(Some(HomeForm::Rental)), "{typed}");
        assert_eq!(home.monthly_cost, Entered::Value(cost), "{typed}");
        assert_eq!(line.draft().children.as_slice().len(), 1, "{typed}");
    }
}

#[test]
fn an_amount_with_a_space_is_read_where_it_can_only_be_one() {
    for (line, canonical) in [
        ("1v hyra 8 200", "1v hyra 8200"),
        ("1v 4 hyra 8 200 kr", "1v 4 hyra 8200"),
        ("1v hyra 8\u{a0}200 el 450", "1v hyra 8200 el 450"),
        ("1v hyra8 200,50", "1v hyra 8200,50"),
        ("2v 15 lön 5 000j/7 000", "2v 15 lön 5000j/7000"),
    ] {
        assert_eq!(printed(line), canonical, "{line}");
    }
    for (line, at, rest) in [
        ("1v hyra 450 200", "450 200", "1v"),
        ("1v hyra 8 20 el 450", "8 20", "1v el 450"),
    ] {
        let split = MistakeKind::AmountSplit(RENT);
        assert_eq!(wrong(line), [(at, split)], "{line}");
        assert_eq!(understood(line), rest, "{line}");
    }
}

#[test]
fn no_home_costs_nothing() {
    for line in ["1v bostadslös 0kr", "1v hemlös00"] {
        let line = Line::new(line);
        assert_eq!(line.mistakes(), [], "{line:?}");
        assert_eq!(print(line.draft()), "1v bostadslös");
    }
    let home = DraftHome::<()> {
        form: Entered::Value(None),
        monthly_cost: Entered::Value(Amount::ZERO),
        ..DraftHome::default()
    };
    let draft = Draft {
        housing: Entered::Value(home),
        ..Draft::default()
    };
    assert_eq!(print(&draft), "bostadslös");
}

#[test]
fn a_number_behind_a_word_without_amount_is_no_child() {
    for (line, rest) in [
        ("2v xyz 4 9", "2v"),
        ("2v akassa 9000 4", "2v"),
        ("2v tillg 4 hemlös 9", "2v bostadslös tillgångar"),
        ("2v tillg5000 4", "2v tillgångar"),
    ] {
        assert_eq!(understood(line), rest, "{line}");
    }
}

#[test]
fn an_answer_stands_at_every_key() {
    let line = "2v 4 9(10d) 15 hyra 8200 lön 5000j/7000 el 450";
    for (end, _) in line.char_indices().skip(2) {
        let typed = Line::new(&line[..end]);
        assert_eq!(typed.counted().adult_count, Entered::Value(AdultCount::Two));
        assert!(household(&typed).is_some(), "{}", &line[..end]);
    }
}

#[test]
fn lists_end_where_the_rules_end_them() {
    let children = "1v".to_owned() + &" 4".repeat(17);
    let refused = ("4", MistakeKind::Rejected(Fault::ChildrenCount));
    assert_eq!(wrong(&children), [refused.clone(), refused]);
    let line = Line::new(children.as_str());
    assert_eq!(line.counted().children.as_slice().len(), 15);
    assert_eq!(line.draft().children.as_slice().len(), 17);

    let incomes = format!("2v lön 1{} swish 2/3", "+1".repeat(49));
    let refused = ("2", MistakeKind::Rejected(Fault::IncomesCount));
    assert_eq!(wrong(&incomes), [refused]);
    let line = Line::new(incomes.as_str());
    let counted = line.counted().adults.each_ref().map(|adult| {
        let adult = adult.value().unwrap();
        adult.incomes.as_slice().len()
    });
    assert_eq!(counted, [50, 1]);
}

#[test]
fn several_incomes_of_a_kind_are_several_lines() {
    let text = "2v lön 5000+3000,50j/7000 swish 100 lön 200";
    let line = right(text);
    let amount = |adult, index| {
        let part = AdultField::Income(index, IncomeField::Amount);
        line.value(Field::Adult(adult, part))
    };
    let first = [0, 1, 2, 3, 4].map(|index| amount(0, index));
    let expected = ["5000", "3000,50", "100", "200"].map(|amount| Some(amount.to_owned()));
    assert_eq!(first[..4], expected);
    assert_eq!((&first[4], amount(1, 0)), (&None, Some("7000".to_owned())));
    let stimulus = |adult| line.value(Field::Adult(adult, AdultField::JobStimulus));
    assert_eq!((stimulus(0).as_deref(), stimulus(1)), (Some("true"), None));
    assert_eq!(
        printed(text),
        "2v lön 5000+3000,50j/7000 insättningar 100 lön 200"
    );
}

#[test]
fn job_stimulus_without_a_salary_is_kept() {
    assert_eq!(printed("2v j j2"), "2v jobbstimulans1 jobbstimulans2");
    assert_eq!(printed("2v lön 5000 j j2"), "2v lön 5000j jobbstimulans2");
    assert_eq!(
        printed("2v lön /j swish 5"),
        "2v insättningar 5 jobbstimulans2"
    );
}

#[test]
fn a_j_right_behind_a_salary_is_about_whose_that_is() {
    for (line, canonical) in [
        ("2v lön2 7000 j", "2v lön /7000j"),
        ("2v lön 5000 lön2 7000 j", "2v lön 5000/7000j"),
        ("2v lön 5000 kr J lön2 7000", "2v lön 5000j/7000"),
        ("2v lön2 7000 lön1 5000 j", "2v lön 5000j/7000"),
        // Elsewhere it is the first adult's, where it can be no one else's.
        ("2v lön 7000 swish 5 j", "2v lön 7000j insättningar 5"),
        ("2v j1 lön2 7000", "2v lön /7000 jobbstimulans1"),
        ("2v lön2 7000 jobbstimulans", "2v lön /7000j"),
    ] {
        assert_eq!(printed(line), canonical, "{line}");
    }
    assert_eq!(
        understood("2v lön 5 lön2 70o0 j"),
        "2v lön 5 jobbstimulans2"
    );
    // Behind two salaries in one it may be that of either.
    assert_eq!(
        wrong("2v lön 5000/7000 j"),
        [("j", MistakeKind::StimulusOfWhom)]
    );
    assert_eq!(
        wrong("1v lön2 7000 j"),
        [
            ("7000", MistakeKind::SecondAdultMissing),
            ("j", MistakeKind::SecondAdultMissing)
        ]
    );
}

#[test]
fn adults_are_written_as_people_say_them() {
    for (typed, canonical) in [
        ("2 vuxna", "2v"),
        ("1 vuxen", "1v"),
        ("2 VUX", "2v"),
        ("4 2 vuxna 9 år", "2v 4 9"),
        ("hyra 8200 1 vuxen 2 år 1 år", "1v 2 1 hyra 8200"),
    ] {
        assert_eq!(printed(typed), canonical, "{typed}");
    }
    let too_many = MistakeKind::Rejected(Fault::AdultsCount);
    assert_eq!(wrong("1v 3 vuxna"), [("3 vuxna", too_many)]);
    assert_eq!(
        wrong("1v 2 vuxna"),
        [("2 vuxna", MistakeKind::AdultsRepeated(0..2))]
    );
    assert_eq!(wrong("1v vuxna"), [("vuxna", MistakeKind::Unknown)]);
    assert_eq!(wrong("1v 4 år år"), [("år", MistakeKind::Unknown)]);
}

#[test]
fn nothing_is_taken_along_across_a_semicolon() {
    for (line, at) in [
        ("1v hyra 8; 200", vec!["200"]),
        ("1v hyra; 8200", vec!["hyra", "8200"]),
        ("1v el 450; kr", vec!["kr"]),
        ("1v 4; år", vec!["år"]),
        ("2; vuxna 1v", vec!["vuxna"]),
        ("1v 850312; 1234", vec!["850312", "1234"]),
    ] {
        let found: Vec<&str> = wrong(line).into_iter().map(|(at, _)| at).collect();
        assert_eq!(found, at, "{line}");
    }
    assert_eq!(
        wrong("2v lön2 7000; j"),
        [("j", MistakeKind::StimulusOfWhom)]
    );
}

#[test]
fn amounts_are_printed_as_no_personal_number() {
    for text in [
        "1v lön 100201,00+1002",
        "2v lön 100201,00/1002",
        "2v lön /100201,00+1002",
    ] {
        assert_eq!(printed(text), text);
    }
    assert_eq!(printed("1v lön 100299+1002"), "1v lön 100299+1002");
}
