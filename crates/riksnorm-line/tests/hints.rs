//! What is read, and is pointed out all the same: it may be meant otherwise.

use riksnorm_line::{HintKind, Line};

#[test]
fn what_may_be_meant_otherwise_is_pointed_out_at_its_words() {
    use HintKind as H;
    for (line, hints) in [
        ("1v hyra ca 6000", &[("ca", H::Skipped)] as &[_]),
        ("1v lön 8000 lön 8000", &[("8000", H::Twice)]),
        ("1v lön 8000 lön 5000", &[]),
        ("1v hyra 620", &[("620", H::RentLow)]),
        ("1v hyra 6000", &[]),
        ("1v hyra 5800+6100", &[("5800+6100", H::RentsAdded)]),
        ("1v el 4500", &[("4500", H::ElectricityHigh)]),
        ("1v lön 80", &[("80", H::SalaryLow)]),
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
fn of_two_salaries_without_a_name_the_second_is_pointed_out() {
    let line = "2v lön 8000 lön 5000";
    let hints = Line::new(line).hints().to_vec();
    assert_eq!(hints.len(), 1);
    assert_eq!(Some(hints[0].range.start), line.rfind("lön"));
}
