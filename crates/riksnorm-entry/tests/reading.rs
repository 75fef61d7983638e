//! How a line is read, and where a mistake points.

mod common;

use common::{kronor, right, understood, wrong};
use riksnorm::{
    Age, Amount, Child, Coverage, Days, Fault, HomeForm, Household, Housing, IncomeKind, Month,
    Municipality, Rules, WorkIncome,
};
use riksnorm_entry::{AdultCount, Meaning, NoHousehold, Wrong, parse};

const RENT: Meaning = Meaning::Home(HomeForm::Rental);
const SALARY: Meaning = Meaning::Income(IncomeKind::Salary);
const POWER: Meaning = Meaning::Expense(riksnorm::Expense::HouseholdElectricity);

fn support(line: &str) -> i64 {
    let entry = right(line);
    let month = entry.month.unwrap_or(Month::parse("2026-11").unwrap());
    let rules = Rules::of(month, Municipality::DEFAULT).unwrap();
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
fn a_childs_mistake_points_at_what_is_wrong_in_it() {
    for (line, at, expected, rest) in [
        ("1v 9(10d", "9(10d", Wrong::ParenthesisOpen, "1v 9(10d)"),
        ("1v 9( el 450", "9(", Wrong::ParenthesisOpen, "1v 9 el 450"),
        ("1v 9(10x 4", "10x", Wrong::DetailNotUnderstood, "1v 9 4"),
        ("1v 9(10x)", "10x", Wrong::DetailNotUnderstood, "1v 9"),
        ("1v 9(10d)x", "x", Wrong::DetailNotUnderstood, "1v 9(10d)"),
        ("1v 9(Å l)", "Å", Wrong::DetailNotUnderstood, "1v 9(l)"),
        ("1v 9(5/)", "5/", Wrong::DetailNotUnderstood, "1v 9"),
        ("1v 9(32d)", "32d", Wrong::Refused(Fault::DaysRange), "1v 9"),
        ("1v 9(0)", "0", Wrong::Refused(Fault::DaysRange), "1v 9"),
        (
            "1v 9(999d)",
            "999d",
            Wrong::Refused(Fault::DaysRange),
            "1v 9",
        ),
        ("1v 9(10d 12d)", "12d", Wrong::Repeated(5..8), "1v 9(10d)"),
        ("1v 9(l l)", "l", Wrong::Repeated(5..6), "1v 9(l)"),
        (
            "1v 16(5/4 10d)",
            "5/4",
            Wrong::Refused(Fault::WorkIncomeYearBelowMonth),
            "1v 16(10d)",
        ),
        (
            "1v 19",
            "19",
            Wrong::Refused(Fault::ChildAppliesAlone),
            "1v",
        ),
        ("1v 21(s)", "21(s)", Wrong::Refused(Fault::ChildAge), "1v"),
        ("1v 4x", "4x", Wrong::Unknown, "1v"),
        ("1v 04", "04", Wrong::AmountWithoutWord, "1v"),
        (
            "1v 9(10d)) 4",
            ")",
            Wrong::DetailNotUnderstood,
            "1v 9(10d) 4",
        ),
        ("1v (10d)", "(10d)", Wrong::Unknown, "1v"),
    ] {
        let found = wrong(line);
        assert!(found.contains(&(at, expected)), "{line}: {found:?}");
        assert_eq!(understood(line), rest, "{line}");
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
        let monthly_cost = Amount::from_ore(ore).unwrap();
        let form = HomeForm::Rental;
        assert_eq!(
            entry.housing,
            Housing::Home { form, monthly_cost },
            "{typed}"
        );
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
fn a_mistake_points_at_its_word() {
    for (line, at, expected) in [
        ("1v xyz", "xyz", Wrong::Unknown),
        ("1v 😀", "😀", Wrong::Unknown),
        ("1v -", "-", Wrong::AmountWithoutWord),
        ("1v hyra", "hyra", Wrong::AmountMissing(RENT)),
        ("1v hyra el 450", "hyra", Wrong::AmountMissing(RENT)),
        ("1v hyra 9(10d)", "hyra", Wrong::AmountMissing(RENT)),
        ("hyra 1v", "hyra", Wrong::AmountMissing(RENT)),
        ("1v hyra 2026-11", "hyra", Wrong::AmountMissing(RENT)),
        ("1v av", "av", Wrong::AmountMissing(Meaning::Community)),
        ("1v hyra 82oo", "82oo", Wrong::AmountNotUnderstood(RENT)),
        ("1v hyra 5/6", "5/6", Wrong::AmountNotUnderstood(RENT)),
        ("1v hyra 5+", "5+", Wrong::AmountNotUnderstood(RENT)),
        ("1v hyra 5+x", "x", Wrong::AmountNotUnderstood(RENT)),
        ("2v lön 5000/", "5000/", Wrong::AmountNotUnderstood(SALARY)),
        ("2v lön 5/6/7", "5/6/7", Wrong::AmountNotUnderstood(SALARY)),
        ("2v lön2 5/6", "5/6", Wrong::AmountNotUnderstood(SALARY)),
        ("2v lön 5000/7o", "7o", Wrong::AmountNotUnderstood(SALARY)),
        (
            "1v av 6,5",
            "6,5",
            Wrong::AmountNotUnderstood(Meaning::Community),
        ),
        ("1v 8200", "8200", Wrong::AmountWithoutWord),
        ("1v 450,50", "450,50", Wrong::AmountWithoutWord),
        (
            "1v tillgångar5000",
            "5000",
            Wrong::AmountNotHere(Meaning::Assets),
        ),
        ("1v j5", "5", Wrong::AmountNotHere(Meaning::JobStimulus)),
        ("1v el 450j", "j", Wrong::StimulusWithoutSalary(POWER)),
        ("1v el 450 el 300", "el 300", Wrong::Repeated(3..9)),
        ("1v 2v", "2v", Wrong::Repeated(0..2)),
        ("1v hyra 9 villa 5", "villa 5", Wrong::Repeated(3..9)),
        ("1v hyra 9 hemlös", "hemlös", Wrong::Repeated(3..9)),
        ("1v till till", "till", Wrong::Repeated(3..7)),
        ("1v av 5 av 6", "av 6", Wrong::Repeated(3..7)),
        ("2026-11 1v 2026-12", "2026-12", Wrong::Repeated(0..7)),
        ("1v lön 5000/7000", "7000", Wrong::SecondAdultMissing),
        ("lön2 7000 1v", "7000", Wrong::SecondAdultMissing),
        ("1v j2", "j2", Wrong::SecondAdultMissing),
        ("1v lön /j", "j", Wrong::SecondAdultMissing),
        (
            "1v till 5000",
            "5000",
            Wrong::AmountNotHere(Meaning::Assets),
        ),
        ("1v xyz 9000 kr", "xyz", Wrong::Unknown),
        ("1v xyz9000", "xyz9000", Wrong::Unknown),
        ("1v xyz 8 200", "xyz", Wrong::Unknown),
    ] {
        assert_eq!(wrong(line), [(at, expected)], "{line}");
    }
}

#[test]
fn what_the_rules_refuse_points_at_its_word() {
    for (line, at, expected) in [
        ("3v 1v", "3v", Wrong::Refused(Fault::AdultsCount)),
        ("0v 1v", "0v", Wrong::Refused(Fault::AdultsCount)),
        ("1v 2026-13", "2026-13", Wrong::Refused(Fault::MonthFormat)),
        (
            "1v 2026-11-05",
            "2026-11-05",
            Wrong::Refused(Fault::MonthFormat),
        ),
        (
            "1v av 1",
            "av 1",
            Wrong::Refused(Fault::SharedHouseholdRange),
        ),
        (
            "2v 4 av 31",
            "av 31",
            Wrong::Refused(Fault::SharedHouseholdRange),
        ),
        (
            "2v 4 av 999",
            "av 999",
            Wrong::Refused(Fault::SharedHouseholdRange),
        ),
        (
            "av 3 2v 4",
            "av 3",
            Wrong::Refused(Fault::SharedHouseholdRange),
        ),
        ("1v el -450", "-450", Wrong::Refused(Fault::AmountNegative)),
        ("1v el-450", "-450", Wrong::Refused(Fault::AmountNegative)),
        (
            "1v el 0,125",
            "0,125",
            Wrong::Refused(Fault::AmountPrecision),
        ),
        (
            "1v el 1000001",
            "1000001",
            Wrong::Refused(Fault::AmountTooLarge),
        ),
        (
            "1v el 900000+200000",
            "200000",
            Wrong::Refused(Fault::AmountTooLarge),
        ),
        (
            "1v hemlös500",
            "500",
            Wrong::Refused(Fault::AmountWithoutHome),
        ),
        (
            "1v hemlös 500 kr",
            "500",
            Wrong::Refused(Fault::AmountWithoutHome),
        ),
    ] {
        assert_eq!(wrong(line), [(at, expected)], "{line}");
    }
    let Coverage { first, last } = Coverage::known();
    let fault = Fault::MonthNotCovered { first, last };
    assert_eq!(wrong("1v 2027-01"), [("2027-01", Wrong::Refused(fault))]);
}

#[test]
fn a_personal_number_is_known_wherever_it_stands() {
    for typed in ["900101-1234", "19900101-1234", "9001011234", "199001011234"] {
        for line in [format!("1v {typed}"), format!("{typed} 1v el 5")] {
            assert_eq!(wrong(&line), [(typed, Wrong::PersonalNumber)], "{line}");
        }
        let line = format!("1v hyra {typed}");
        let expected = [
            ("hyra", Wrong::AmountMissing(RENT)),
            (typed, Wrong::PersonalNumber),
        ];
        assert_eq!(wrong(&line), expected, "{line}");
    }
}

#[test]
fn a_date_of_birth_alone_is_a_personal_number() {
    for typed in ["850312", "19850312", "850312 1234", "19850312 1234"] {
        for (line, printed) in [
            (format!("1v {typed}"), "1v"),
            (format!("{typed} 1v el 5"), "1v el 5"),
            (format!("1v tillgångar {typed}"), "1v tillgångar"),
        ] {
            assert_eq!(wrong(&line), [(typed, Wrong::PersonalNumber)], "{line}");
            assert_eq!(understood(&line), printed, "{line}");
        }
        let line = format!("1v Svensson {typed} 9");
        let expected = [("Svensson", Wrong::Unknown), (typed, Wrong::PersonalNumber)];
        assert_eq!(wrong(&line), expected);
        let reading = parse(&line);
        let again = reading.rest.around(&reading.entry).to_string();
        assert_eq!(again, "1v 9 Svensson", "it is not written again");
    }
    // Behind its word it is an amount, and no date is none.
    assert_eq!(right("1v lön 850312").to_string(), "1v lön 850312");
    assert_eq!(right("1v lön850312").to_string(), "1v lön 850312");
    assert_eq!(
        wrong("1v 851312 850312 8200"),
        [
            ("851312", Wrong::AmountWithoutWord),
            ("850312 8200", Wrong::PersonalNumber)
        ]
    );
}

#[test]
fn a_line_without_adults_says_so_at_its_end() {
    let reading = parse("4 hyra 8200");
    assert_eq!(reading.mistakes.len(), 1);
    assert_eq!(reading.mistakes[0].range, 11..11);
    assert_eq!(reading.mistakes[0].wrong, Wrong::AdultsMissing);
    assert_eq!(reading.entry.household(), Err(NoHousehold::AdultsMissing));
    for empty in ["", " ", " \n\t", ",", " ; "] {
        let reading = parse(empty);
        assert_eq!(reading.mistakes, [], "{empty:?}");
        assert!(reading.entry.is_empty());
    }
}

#[test]
fn all_mistakes_are_told_and_the_rest_is_understood() {
    let line = "2v xyz 4 25 hyra 8200 el abc lön 5000j/7x";
    let found: Vec<&str> = wrong(line).into_iter().map(|(at, _)| at).collect();
    assert_eq!(found, ["xyz", "25", "el", "abc", "7x"]);
    assert_eq!(understood(line), "2v 4 hyra 8200 lön 5000j");
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
