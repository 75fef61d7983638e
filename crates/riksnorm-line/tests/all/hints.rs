//! What is read, and is pointed out all the same: it may be meant otherwise.

use riksnorm_line::{HintKind, Language, Line};

#[test]
fn what_may_be_meant_otherwise_is_pointed_out_at_its_words() {
    use HintKind as H;
    for (line, hints) in [
        ("1v hyra ca 6000", &[("ca", H::Skipped)] as &[_]),
        ("1v lön 8000 lön 8000", &[("8000", H::Twice)]),
        ("1v lön 8000 lön 5000", &[]),
        ("1v hyra 620", &[("620", H::RentLow)]),
        ("1v hyra 6000", &[]),
        ("1v hyra 1000", &[]),
        ("1v hyra 25000", &[]),
        ("1v hyra 6000+1500", &[]),
        ("1v el 3000", &[]),
        ("1v fack 20", &[]),
        ("1v hyra 5800+6100", &[("5800+6100", H::RentsAdded)]),
        ("1v el 4500", &[("4500", H::ElectricityHigh)]),
        ("1v lön 80", &[("80", H::SalaryLow)]),
        ("1v 4 fritids 9", &[("9", H::AmountLow)]),
        ("1v swish 9", &[("9", H::AmountLow)]),
        ("1v swish 20", &[]),
        ("1v timlön 120", &[("120", H::SalaryLow)]),
        ("1v 4(5/7)", &[("5/7", H::SalaryLow)]),
        ("1v 16(300/7000)", &[]),
        ("1v 16(0/7000)", &[]),
        (
            "1v barnbidrag 1250",
            &[("barnbidrag", H::ChildBenefitWithoutChild)],
        ),
        ("1v 4 barnbidrag 1250", &[]),
        ("1v 17 lön 5000", &[("lön", H::ChildSalary)]),
        ("2v lön 8000 lön 5000", &[("lön", H::SalaryOfWhom)]),
        ("2v lön1 8000 lön 5000", &[]),
        ("2v lön1 8000 lön1 5000", &[]),
        ("2v lön 8000 lön2 5000", &[]),
        ("2v lön 8000/5000 lön 300", &[]),
        ("2v lön 8000 fpeng 5000", &[]),
        ("2v lön 12000+8000", &[("8000", H::SalaryOfWhom)]),
        ("2v lön 12000 j", &[]),
        ("2v lön 12000j j", &[]),
        (
            "2v 3 7 9 hyra 9800 lön 12000 lön 8000 barnbidrag 4720",
            &[("lön", H::SalaryOfWhom)],
        ),
        ("1v hyra 62000", &[("62000", H::RentHigh)]),
        ("1v hyra 8200 tak 300", &[("300", H::GuidelineLow)]),
        ("1v tak 300 hyra 8200", &[("300", H::GuidelineLow)]),
        ("1v hyra 8200 tak 6900", &[]),
        ("1v hyra 9000 tak 3000", &[]),
        ("1v hyra 7500 (varm)", &[]),
        ("1v 4 7(15d)", &[]),
        ("1v 4 7vv", &[]),
        ("1v 4(15d) 7 (15d)", &[]),
        ("1v 7 växelvis", &[]),
        ("1v 1 av 3 hyra 3000", &[("1", H::AgeOrPart)]),
        ("1v 2 av 3", &[("2", H::AgeOrPart)]),
        ("2v 1 av 4", &[("1", H::AgeOrPart)]),
        ("1v 4 av 3", &[]),
        ("1v av 3", &[]),
    ] {
        let read = Line::new(line);
        let found: Vec<(&str, HintKind)> = read
            .hints()
            .iter()
            .map(|hint| (&line[hint.range.clone()], hint.kind))
            .collect();
        assert_eq!(found, hints, "{line}");
    }
}

#[test]
fn a_remark_that_names_another_home_is_pointed_out() {
    for (line, at, word) in [
        ("1v hyra 7500 (andrahand)", "(andrahand)", "andrahand"),
        (
            "1v hyra 4500 \"inneboende\" el 300",
            "\"inneboende\"",
            "inneboende",
        ),
    ] {
        let read = Line::new(line);
        assert_eq!(read.mistakes(), [], "{line}");
        let [hint] = read.hints() else {
            panic!("{line}: {:?}", read.hints());
        };
        let HintKind::HomeInRemark(found) = hint.kind else {
            panic!("{line}: {hint:?}");
        };
        assert_eq!((&line[hint.range.clone()], found.swedish), (at, word));
    }
    assert_eq!(Line::new("1v andrahand 7500 (andrahand)").hints(), []);
}

#[test]
fn a_short_form_that_is_also_something_else_is_told_in_whole() {
    for (line, at, word) in [
        ("1v tv 900", "tv", "tandvård"),
        ("1v bo 1900", "bo", "barnomsorg"),
        ("1v hyra 3500 lån 2100", "lån", "lån"),
        ("1v lan 400", "lan", "lån"),
    ] {
        let read = Line::new(line);
        assert_eq!(read.mistakes(), [], "{line}");
        let [hint] = read.hints() else {
            panic!("{line}: {:?}", read.hints());
        };
        let HintKind::MayBeOther(found) = hint.kind else {
            panic!("{line}: {hint:?}");
        };
        assert_eq!(&line[hint.range.clone()], at);
        assert_eq!(found.spellings(Language::Swedish).next(), Some(word));
    }
}

#[test]
fn of_two_salaries_without_a_name_the_second_is_pointed_out() {
    let line = "2v lön 8000 lön 5000";
    let hints = Line::new(line).hints().to_vec();
    assert_eq!(hints.len(), 1);
    assert_eq!(Some(hints[0].range.start), line.rfind("lön"));
}
