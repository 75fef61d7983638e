//! What is written into a line keeps apart from what stands beside it, and what
//! an edit is not about stays.

use crate::common::{
    fields::{COST, FORM, POWER, age, days, expense, income, stimulus},
    written,
};
use riksnorm::{ChildField, Field, HousingField, IncomeField};

#[test]
fn a_word_that_lacks_its_amount_takes_no_other() {
    let guideline = Field::Housing(HousingField::Guideline);
    written(&[
        ("1v hyra", guideline, "8200", "1v hyra; tak 8200"),
        ("1v hyra el", expense(POWER), "12", "1v hyra; el 12"),
        // What was doubtful stays so.
        (
            "1v hyra av 6",
            Field::SharedHouseholdSize,
            "12",
            "1v hyra av 12",
        ),
    ]);
}

#[test]
fn an_amount_is_no_number_of_people() {
    written(&[
        ("1v hyra 6200 barn", COST, "7000", "1v hyra 7000; barn"),
        (
            "1v hyra 6200 barn",
            FORM,
            "lodger",
            "1v inneboende 6200; barn",
        ),
        ("2v barn", Field::Adults, "1", "1v barn"),
    ]);
}

#[test]
fn children_stand_behind_each_other() {
    let whole = Field::Child(0, ChildField::Whole);
    written(&[
        ("1+2", age(0), "4", "1+2 4"),
        ("4 hyra 5 1v", age(1), "9", "4 9 hyra 5 1v"),
        ("2v4 7", whole, "", "2v 7"),
        (
            "2v 3 barn (4, 9)",
            Field::Month,
            "2025-12",
            "2025-12 2v 3 barn 4, 9",
        ),
        // There is no such child.
        ("1v 4", age(5), "9", "1v 4"),
        ("1v 4", age(1), "", "1v 4"),
        ("1v 4", days(1), "9", "1v 4"),
    ]);
}

#[test]
fn a_detail_of_a_child_is_written_once() {
    let lunch = Field::Child(0, ChildField::LunchElsewhere);
    written(&[
        ("1v 4l", lunch, "true", "1v 4l"),
        ("1v 4(l)x", lunch, "", "1v 4()x"),
    ]);
}

#[test]
fn a_small_word_stays_with_what_it_joins() {
    written(&[
        ("och 1v 4", Field::Month, "2026-10", "2026-10 och 1v 4"),
        ("1v och el 5", FORM, "rental", "1v hyra 0 och el 5"),
    ]);
}

#[test]
fn job_stimulus_of_nobody_in_particular_goes_with_what_makes_it_so() {
    let line = "2v lön 5 lön2 7 el 3 j";
    let second = income(1, 0, IncomeField::Whole);
    written(&[
        (line, second, "", "2v lön 5 el 3"),
        (
            "2v lön 5000j swish 3",
            income(0, 0, IncomeField::Whole),
            "",
            "2v jobbstimulans1 swish 3",
        ),
        ("2v j", Field::Adults, "1", "1v; j1"),
        ("1v j", Field::Adults, "2", "2v; j1"),
        // No age is said, and that is no fault of the word behind.
        ("1v 2 barn js", Field::Adults, "1", "1v 2 barn js"),
        (line, expense(POWER), "4", "2v lön 5 lön2 7 el 4; j"),
        (
            "2v lön2 5 kr lön2 7j",
            stimulus(1),
            "",
            "2v lön2 5 kr lön2 7",
        ),
    ]);
}

#[test]
fn children_keep_their_place_and_lose_their_number() {
    written(&[
        ("1v 2 barn 4 7 el 5", age(2), "9", "1v barn 4 7 9 el 5"),
        ("1v 2 barn (4, 7) el 5", age(1), "9", "1v 2 barn 4, 9 el 5"),
        (
            "1v 1 barn 4 el 5",
            Field::Child(0, ChildField::Whole),
            "",
            "1v el 5",
        ),
        ("hyra 5 2v 4", Field::Adults, "", "hyra 5 barn 4"),
        ("1v 8 mån", days(0), "10", "1v 8 mån (10d)"),
    ]);
}

#[test]
fn what_must_not_be_there_goes_with_the_next_edit() {
    written(&[
        ("1v 780512-1234 4 el 5", expense(POWER), "6", "1v; 4 el 6"),
        ("1v hyra 5 (780512-1234)", COST, "6", "1v hyra 6"),
    ]);
}

#[test]
fn an_amount_stands_apart_from_the_number_behind_it() {
    written(&[
        ("1v hyra 5 barn", COST, "7", "1v hyra 7; 5 barn"),
        ("1v hyra 5 barn", FORM, "rental", "1v hyra; 5 barn"),
        ("1v 5 hyra 2v", COST, "7", "1v 5 hyra 7; 2v"),
    ]);
}

#[test]
fn what_is_no_detail_becomes_no_word() {
    written(&[
        (
            "1v barn (hyra 5000) hyra 6000",
            COST,
            "450",
            "1v barn (hyra) (5000) hyra 450",
        ),
        (
            "1v barn (4 xyz) el 5",
            COST,
            "450",
            "1v barn 4 hyra 450; (xyz) el 5",
        ),
        (
            "1v barn (4, 9) el 5",
            COST,
            "450",
            "1v barn 4, 9 hyra 450 el 5",
        ),
    ]);
}

#[test]
fn what_an_open_parenthesis_would_swallow_stands_first() {
    written(&[
        ("( barn() )", expense(POWER), "450", "el 450; ( barn )"),
        ("( barn() )", COST, "450", "hyra 450; ( barn )"),
        ("( barn() )", Field::Adults, "2", "2v; ( barn )"),
        ("( barn() )", Field::Month, "2026-10", "2026-10; ( barn )"),
    ]);
}

#[test]
fn what_joined_two_lists_keeps_apart() {
    written(&[
        ("1v barn (4)och 9", COST, "7", "1v barn 4 och 9 hyra 7"),
        ("1v barn (4) och 9", COST, "7", "1v barn 4 och 9 hyra 7"),
        ("1v barn (4), el 5", expense(POWER), "7", "1v barn 4, el 7"),
    ]);
}

#[test]
fn bills_are_put_together_beside_what_is_said_twice() {
    written(&[(
        "1v elnät 300 elhandel 400 tak 5000 tak 6000",
        expense(POWER),
        "450",
        "1v el 450 tak 5000 tak 6000",
    )]);
}
