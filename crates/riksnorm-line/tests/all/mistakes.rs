//! Where a mistake points, and what it says.

use crate::common::{november, printed, understood, wrong};
use riksnorm::{Coverage, Fault, HomeForm, IncomeKind};
use riksnorm_line::{Line, Meaning, MistakeKind};

const RENT: Meaning = Meaning::Home(HomeForm::Rental);
const SALARY: Meaning = Meaning::Income(IncomeKind::Salary);
const POWER: Meaning = Meaning::Expense(riksnorm::Expense::HouseholdElectricity);

#[test]
fn a_childs_mistake_points_at_what_is_wrong_in_it() {
    for (line, at, expected, rest) in [
        (
            "1v 9(10d",
            "(10d",
            MistakeKind::ParenthesisOpen,
            "1v 9(10d)",
        ),
        (
            "1v 9( el 450",
            "(",
            MistakeKind::ParenthesisOpen,
            "1v 9 el 450",
        ),
        (
            "1v 9(10x 4",
            "10x",
            MistakeKind::DetailNotUnderstood,
            "1v 9 4",
        ),
        ("1v 9(10x)", "10x", MistakeKind::DetailNotUnderstood, "1v 9"),
        (
            "1v 9(10d)x",
            "x",
            MistakeKind::DetailNotUnderstood,
            "1v 9(10d)",
        ),
        (
            "1v 9(Å l)",
            "Å",
            MistakeKind::DetailNotUnderstood,
            "1v 9(l)",
        ),
        ("1v 9(5/)", "5/", MistakeKind::DetailNotUnderstood, "1v 9"),
        (
            "1v 9(32d)",
            "32",
            MistakeKind::Rejected(Fault::DaysRange),
            "1v 9",
        ),
        (
            "1v 9(0)",
            "0",
            MistakeKind::Rejected(Fault::DaysRange),
            "1v 9",
        ),
        (
            "1v 9(999d)",
            "999",
            MistakeKind::Rejected(Fault::DaysRange),
            "1v 9",
        ),
        (
            "1v 9(10d 12d)",
            "12d",
            MistakeKind::Repeated(5..8),
            "1v 9(10d)",
        ),
        ("1v 9(l l)", "l", MistakeKind::Repeated(5..6), "1v 9(l)"),
        (
            "1v 16(5/4 10d)",
            "4",
            MistakeKind::Rejected(Fault::WorkIncomeYearBelowMonth),
            "1v 16(10d)",
        ),
        (
            "1v 19",
            "19",
            MistakeKind::Rejected(Fault::ChildAppliesAlone),
            "1v",
        ),
        (
            "1v 21(s)",
            "21",
            MistakeKind::Rejected(Fault::ChildAge),
            "1v",
        ),
        ("1v 4x", "4x", MistakeKind::Unknown, "1v"),
        ("1v 04", "04", MistakeKind::AmountWithoutWord, "1v"),
        (
            "1v 9(10d)) 4",
            ")",
            MistakeKind::DetailNotUnderstood,
            "1v 9(10d) 4",
        ),
        ("1v (10d)", "(10d)", MistakeKind::Unknown, "1v"),
    ] {
        let found = wrong(line);
        assert!(found.contains(&(at, expected)), "{line}: {found:?}");
        assert_eq!(understood(line), rest, "{line}");
    }
}

#[test]
fn a_mistake_points_at_its_word() {
    for (line, at, expected) in [
        ("1v xyz", "xyz", MistakeKind::Unknown),
        ("1v 😀", "😀", MistakeKind::Unknown),
        ("1v -", "-", MistakeKind::AmountWithoutWord),
        ("1v hyra", "hyra", MistakeKind::AmountMissing(RENT)),
        ("1v hyra; el 450", "hyra", MistakeKind::AmountMissing(RENT)),
        (
            "1v hyra barn 9(10d)",
            "hyra",
            MistakeKind::AmountMissing(RENT),
        ),
        ("hyra 1v", "hyra", MistakeKind::AmountMissing(RENT)),
        ("1v hyra 2026-11", "hyra", MistakeKind::AmountMissing(RENT)),
        (
            "1v av",
            "av",
            MistakeKind::AmountMissing(Meaning::Community),
        ),
        (
            "1v hyra 82oo",
            "82oo",
            MistakeKind::AmountNotUnderstood(RENT),
        ),
        ("1v hyra 5/6", "5/6", MistakeKind::AmountNotUnderstood(RENT)),
        ("1v hyra 5+", "5+", MistakeKind::AmountNotUnderstood(RENT)),
        ("1v hyra 5+x", "x", MistakeKind::AmountNotUnderstood(RENT)),
        (
            "2v lön 5000/",
            "5000/",
            MistakeKind::AmountNotUnderstood(SALARY),
        ),
        (
            "2v lön 5/6/7",
            "5/6/7",
            MistakeKind::AmountNotUnderstood(SALARY),
        ),
        (
            "2v lön2 5/6",
            "5/6",
            MistakeKind::AmountNotUnderstood(SALARY),
        ),
        (
            "2v lön 5000/7o",
            "7o",
            MistakeKind::AmountNotUnderstood(SALARY),
        ),
        (
            "1v av 6,5",
            "6,5",
            MistakeKind::AmountNotUnderstood(Meaning::Community),
        ),
        ("1v 8200", "8200", MistakeKind::AmountWithoutWord),
        ("1v 450,50", "450,50", MistakeKind::AmountWithoutWord),
        (
            "1v tillgångar5000",
            "5000",
            MistakeKind::AmountNotHere(Meaning::Assets),
        ),
        (
            "1v j5",
            "5",
            MistakeKind::AmountNotHere(Meaning::JobStimulus),
        ),
        ("1v el 450j", "j", MistakeKind::StimulusWithoutSalary(POWER)),
        ("1v el 450 el 300", "el 300", MistakeKind::Repeated(3..9)),
        ("1v 2v", "2v", MistakeKind::AdultsRepeated(0..2)),
        (
            "1v hyra 9 villa 5",
            "villa 5",
            MistakeKind::SeveralHomes(3..9),
        ),
        ("1v hyra 9 hemlös", "hemlös", MistakeKind::Repeated(3..9)),
        ("1v tillg tillg", "tillg", MistakeKind::Repeated(3..8)),
        ("1v av 5 av 6", "av 6", MistakeKind::Repeated(3..7)),
        ("2026-11 1v 2026-12", "2026-12", MistakeKind::Repeated(0..7)),
        ("1v lön 5000/7000", "7000", MistakeKind::SecondAdultMissing),
        ("lön2 7000 1v", "7000", MistakeKind::SecondAdultMissing),
        ("1v j2", "j2", MistakeKind::SecondAdultMissing),
        ("1v lön /j", "j", MistakeKind::SecondAdultMissing),
        (
            "1v tillg 5000",
            "5000",
            MistakeKind::AmountNotHere(Meaning::Assets),
        ),
        ("1v xyz 9000 kr", "xyz 9000 kr", MistakeKind::Unknown),
        ("1v xyz9000", "xyz9000", MistakeKind::Unknown),
        ("1v xyz 8 200", "xyz 8 200", MistakeKind::Unknown),
    ] {
        assert_eq!(wrong(line), [(at, expected)], "{line}");
    }
}

#[test]
fn what_the_rules_refuse_points_at_its_word() {
    for (line, at, expected) in [
        ("3v 1v", "3v", MistakeKind::Rejected(Fault::AdultsCount)),
        ("0v 1v", "0v", MistakeKind::Rejected(Fault::AdultsCount)),
        (
            "1v 2026-13",
            "2026-13",
            MistakeKind::Rejected(Fault::MonthFormat),
        ),
        (
            "1v 2026-1",
            "2026-1",
            MistakeKind::Rejected(Fault::MonthFormat),
        ),
        (
            "1v av 1",
            "1",
            MistakeKind::Rejected(Fault::SharedHouseholdRange),
        ),
        (
            "2v 4 av 31",
            "31",
            MistakeKind::Rejected(Fault::SharedHouseholdRange),
        ),
        (
            "2v 4 av 999",
            "999",
            MistakeKind::Rejected(Fault::SharedHouseholdRange),
        ),
        (
            "av 3 2v 4",
            "3",
            MistakeKind::Rejected(Fault::SharedHouseholdRange),
        ),
        (
            "1v el -450",
            "-450",
            MistakeKind::Rejected(Fault::AmountNegative),
        ),
        (
            "1v el-450",
            "-450",
            MistakeKind::Rejected(Fault::AmountNegative),
        ),
        (
            "1v el 0,125",
            "0,125",
            MistakeKind::Rejected(Fault::AmountPrecision),
        ),
        (
            "1v el 1000001",
            "1000001",
            MistakeKind::Rejected(Fault::AmountTooLarge),
        ),
        (
            "1v el 900000+200000",
            "200000",
            MistakeKind::Rejected(Fault::AmountTooLarge),
        ),
        (
            "1v hemlös500",
            "500",
            MistakeKind::Rejected(Fault::AmountWithoutHome),
        ),
        (
            "1v hemlös 500 kr",
            "500",
            MistakeKind::Rejected(Fault::AmountWithoutHome),
        ),
    ] {
        assert_eq!(wrong(line), [(at, expected)], "{line}");
    }
    let Coverage { first, last } = Coverage::known();
    let fault = Fault::MonthNotCovered { first, last };
    assert_eq!(
        wrong("1v 2027-01"),
        [("2027-01", MistakeKind::Rejected(fault))]
    );
}

#[test]
fn a_personal_number_is_known_wherever_it_stands() {
    for typed in ["900101-1234", "19900101-1234", "9001011234", "199001011234"] {
        for line in [format!("1v {typed}"), format!("{typed} 1v el 5")] {
            assert_eq!(
                wrong(&line),
                [(typed, MistakeKind::PersonalNumber)],
                "{line}"
            );
        }
        let line = format!("1v hyra {typed}");
        let expected = [
            ("hyra", MistakeKind::AmountMissing(RENT)),
            (typed, MistakeKind::PersonalNumber),
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
            assert_eq!(
                wrong(&line),
                [(typed, MistakeKind::PersonalNumber)],
                "{line}"
            );
            assert_eq!(understood(&line), printed, "{line}");
        }
        let line = format!("1v Svensson {typed} 9");
        let expected = [
            ("Svensson", MistakeKind::Unknown),
            (typed, MistakeKind::PersonalNumber),
            ("9", MistakeKind::NumberAlone(None)),
        ];
        assert_eq!(wrong(&line), expected);
        let again = Line::new(line.as_str()).set(riksnorm::Field::HasAssets, "true");
        assert_eq!(again, "1v tillgångar; Svensson; 9", "it is never kept");
    }
    // Behind its word it is an amount, and no date is none.
    assert_eq!(printed("1v lön 850312"), "1v lön 850312");
    assert_eq!(printed("1v lön850312"), "1v lön 850312");
    assert_eq!(
        wrong("1v 851312 850312 8200"),
        [
            ("851312", MistakeKind::AmountWithoutWord),
            ("850312 8200", MistakeKind::PersonalNumber)
        ]
    );
}

#[test]
fn a_line_without_adults_says_so_at_its_end() {
    let line = Line::new("4 hyra 8200");
    assert_eq!(line.mistakes().len(), 1);
    assert_eq!(line.mistakes()[0].range, 11..11);
    assert_eq!(line.mistakes()[0].kind, MistakeKind::AdultsMissing);
    assert_eq!(line.situation(november()), None);
    for empty in ["", " ", " \n\t", ",", " ; "] {
        let line = Line::new(empty);
        assert_eq!(line.mistakes(), [], "{empty:?}");
        assert_eq!(*line.draft(), riksnorm::Draft::default());
    }
}

#[test]
fn all_mistakes_are_told_and_the_rest_is_understood() {
    let line = "2v 4 25 xyz hyra 8200 el; abc lön 5000j/7x";
    let found: Vec<&str> = wrong(line).into_iter().map(|(at, _)| at).collect();
    assert_eq!(found, ["25", "xyz", "el", "abc", "7x"]);
    assert_eq!(understood(line), "2v 4 hyra 8200 lön 5000j");
}

#[test]
fn a_question_mark_is_always_a_mistake_and_never_counts() {
    for (line, open, rest) in [
        ("1v hyra ?", 1, "1v"),
        ("1v lön ? el 450", 1, "1v el 450"),
        ("1v lön ?j", 1, "1v jobbstimulans"),
        ("2v lön 5+?/?", 2, "2v lön 5"),
        ("1v el ? av ?", 2, "1v"),
        ("1v 4 ? 9", 1, "1v 4 9"),
        ("1v ?(10d l)", 1, "1v"),
        ("1v 9(?d)", 1, "1v 9"),
        ("1v 16(3000/?)", 1, "1v 16"),
        ("1v 16(?/?)", 2, "1v 16"),
    ] {
        let found = wrong(line);
        assert_eq!(found, vec![("?", MistakeKind::Open); open], "{line}");
        assert_eq!(understood(line), rest, "{line}");
        assert_eq!(
            riksnorm_line::print(Line::new(line).draft())
                .matches('?')
                .count(),
            open
        );
    }
}

#[test]
fn a_mistake_says_what_is_wrong() {
    for (line, said) in [
        ("1v hyra", "the word stands without its amount"),
        ("1v 3 barn 4", "3 children are said, and 1 ages"),
        ("2026-11 1v dec", "a month has a year, as 2026-12"),
    ] {
        let line = Line::new(line);
        assert_eq!(line.mistakes()[0].kind.to_string(), said);
    }
}
