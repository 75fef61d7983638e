//! Where a mistake points, and what it says.

mod common;

use common::{right, understood, wrong};
use riksnorm::{Coverage, Fault, HomeForm, IncomeKind};
use riksnorm_line::{Meaning, NoHousehold, Wrong, parse};

const RENT: Meaning = Meaning::Home(HomeForm::Rental);
const SALARY: Meaning = Meaning::Income(IncomeKind::Salary);
const POWER: Meaning = Meaning::Expense(riksnorm::Expense::HouseholdElectricity);

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
        let again = reading.rest.around(&reading.entry);
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
