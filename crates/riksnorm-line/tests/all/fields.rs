//! What a field is told of a line: its value, and what is wrong with it.

use crate::common::fields::{COST, FORM, POWER, expense, stimulus};
use riksnorm::{ChildField, Fault, Field, HomeForm, HousingField};
use riksnorm_line::{Line, Meaning, MistakeKind};

#[test]
fn a_value_that_cannot_be_read_is_as_it_was_typed() {
    let accepted = Field::Housing(HousingField::Accepted);
    for (line, field, value) in [
        ("1v hyra 82oo", COST, "82oo"),
        ("1v el hyra 9200!", COST, "9200"),
        ("1v el hyra 9200!", accepted, "!"),
    ] {
        assert_eq!(Line::new(line).value(field).as_deref(), Some(value));
    }
}

#[test]
fn a_field_has_the_mistake_of_its_own_value() {
    let lunch = Field::Child(0, ChildField::LunchElsewhere);
    let missing = |meaning| Some(MistakeKind::AmountMissing(meaning));
    for (line, field, expected) in [
        ("1v hyra el", COST, missing(Meaning::Home(HomeForm::Rental))),
        (
            "1v hyra el",
            expense(POWER),
            missing(Meaning::Expense(POWER)),
        ),
        // What stands beside it is that of another.
        (
            "1v hyra-5",
            COST,
            Some(MistakeKind::Rejected(Fault::AmountNegative)),
        ),
        ("1v hyra-5", FORM, None),
        ("1v ?l", lunch, None),
        // The value is read: it has nobody to be about.
        ("1v j2", stimulus(1), None),
    ] {
        let read = Line::new(line);
        let found = read.mistake(field).map(|mistake| mistake.kind.clone());
        assert_eq!(found, expected, "{line} {field}");
    }
}
