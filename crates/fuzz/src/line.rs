//! The desk's line: any text is read, what is said of it lies within it, what
//! is understood prints as itself, and an edit of it can be read again.

use riksnorm::{
    AdultField, ChildField, CostField, Expense, Field, HousingField, IncomeField, Month,
};
use riksnorm_line::{Language, Line, complete, print};

pub(crate) fn check(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    for language in [Language::Swedish, Language::English] {
        let line = Line::from_page(text, language, Month::new(2026, 11));
        says_where(text, &line);
        prints_as_itself(text, &line.counted().clone());
        if let Some(situation) = Month::new(2026, 11).and_then(|month| line.situation(month)) {
            assert!(situation.estimate().totals.support.get() >= 0, "{text:?}");
        }
        let middle = (text.len() / 2..=text.len()).find(|at| text.is_char_boundary(*at));
        for cursor in [middle.unwrap_or_default(), text.len()] {
            for completion in complete(text, cursor, language) {
                assert!(text.get(completion.range).is_some(), "{text:?}");
            }
        }
    }
    can_be_edited(&Line::new(text));
}

fn says_where(text: &str, line: &Line) {
    let mistakes = line.mistakes().iter().map(|mistake| &mistake.range);
    let hints = line.hints().iter().map(|hint| &hint.range);
    let pieces = line.pieces();
    let pieces = pieces.iter().map(|piece| &piece.range);
    for range in mistakes.clone().chain(hints.clone()).chain(pieces) {
        assert!(text.get(range.clone()).is_some(), "{text:?} {range:?}");
    }
    let is_in_order = mistakes.is_sorted_by_key(|range| range.start);
    assert!(
        is_in_order && hints.is_sorted_by_key(|range| range.start),
        "{text:?}"
    );
}

fn prints_as_itself(text: &str, counted: &riksnorm::Draft) {
    let printed = print(counted);
    let again = Line::new(printed.as_str());
    assert_eq!(again.counted(), counted, "{text:?} {printed:?}");
    if counted.adult_count.value().is_some() {
        assert_eq!(again.mistakes(), [], "{text:?} {printed:?}");
    }
    assert_eq!(print(again.counted()), printed, "{text:?}");
}

/// One field of them each time: a search has other lines of another length soon.
fn can_be_edited(line: &Line) {
    let cost = Field::Expense(Expense::HouseholdElectricity, CostField::Whole);
    let fields = [
        Field::Month,
        Field::Adults,
        Field::Adult(0, AdultField::Income(0, IncomeField::Amount)),
        Field::Child(0, ChildField::Age),
        Field::Child(0, ChildField::Whole),
        Field::Housing(HousingField::Form),
        Field::Housing(HousingField::MonthlyCost),
        Field::HasAssets,
        cost,
    ];
    let field = fields[line.text().len() % fields.len()];
    for value in ["", "2", line.text()] {
        let edited = Line::new(line.set(field, value));
        says_where(edited.text(), &edited);
    }
    // What is written into a field stands there.
    let written = [
        (cost, "450"),
        (Field::Housing(HousingField::MonthlyCost), "450"),
        (Field::Adults, "2"),
        (Field::Month, "2026-10"),
    ];
    for (field, value) in written {
        let edited = Line::new(line.set(field, value));
        let stands = edited.value(field);
        assert_eq!(stands.as_deref(), Some(value), "{:?} {field}", line.text());
    }
}
