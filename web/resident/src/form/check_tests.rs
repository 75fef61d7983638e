//! Tests of what the form describes.

use std::rc::Rc;

use yew::Reducible;

use crate::form::FormAction;
use riksnorm::{HomeForm, Housing};

use super::*;

fn typed(more: &[(&str, &str)]) -> FormInput {
    let household = [("month", "2026-11"), ("adults", "1"), ("children", "0")];
    let entries = household.iter().chain(more);
    entries
        .map(|(name, text)| (name.parse().unwrap(), (*text).to_owned()))
        .collect()
}

fn housing(more: &[(&str, &str)]) -> Result<Housing, Vec<InputError>> {
    let checked = check(&typed(more)).map(|situation| situation.household.housing);
    checked.map_err(|errors| errors.iter().map(|error| error.error).collect())
}

fn fields(more: &[(&str, &str)]) -> Vec<String> {
    let errors = check(&typed(more)).err().unwrap_or_default();
    errors.iter().map(|error| error.field.to_string()).collect()
}

#[test]
fn a_home_whose_cost_is_unknown_counts_as_nothing() {
    let unknown = ("housing.costUnknown", "ja");
    for left in ["", "8 200", "inte en aning"] {
        let cost = ("housing.monthlyCost", left);
        let free = Housing::new(Some(HomeForm::Rental), Amount::ZERO).ok();
        let home = housing(&[("housing.form", "rental"), unknown, cost]);
        assert_eq!(home.ok(), free, "{left}");
    }
}

#[test]
fn children_are_counted_as_many_as_are_asked_about() {
    let entries = [("children", "2"), ("children[0].age", "4")];
    assert_eq!(fields(&entries), ["children[1].age", "housing.form"]);
}

#[test]
fn a_cost_that_is_not_said_to_be_unknown_is_asked_for() {
    let missing = Err(vec![InputError::CostMissing]);
    assert_eq!(housing(&[("housing.form", "rental")]), missing);
    let unticked = [("housing.form", "rental"), ("housing.costUnknown", "")];
    assert_eq!(housing(&unticked), missing);
}

#[test]
fn nothing_is_unknown_without_a_home() {
    let unknown = ("housing.costUnknown", "ja");
    assert_eq!(
        housing(&[("housing.form", "none"), unknown]),
        Ok(Housing::None)
    );
    assert_eq!(housing(&[unknown]), Err(vec![InputError::HomeMissing]));
    for (form, is_unknown) in [("none", false), ("lodger", true)] {
        let input = typed(&[("housing.form", form), unknown]);
        assert_eq!(input.is_home_cost_unknown(), is_unknown, "{form}");
    }
    assert!(!typed(&[("housing.form", "rental")]).is_home_cost_unknown());
}

#[test]
fn an_income_is_named_by_the_field_that_asks_for_it() {
    let entries = [
        ("housing.form", "none"),
        ("adults[0].childBenefit", "ja"),
        ("adults[0].childBenefit[0]", "1250"),
        ("adults[0].pension", "ja"),
        ("adults[0].pension.more", "1"),
        ("adults[0].pension[0]", "400"),
        ("adults[0].pension[1]", "många"),
        ("children", "1"),
        ("children[0].age", "19"),
    ];
    assert_eq!(
        fields(&entries),
        ["children[0].age", "adults[0].pension[1]"],
        "in the order of the steps"
    );
}

#[test]
fn every_other_week_is_half_of_the_month() {
    for (month, expected) in [("2026-02", 14), ("2026-11", 15), ("2026-12", 16)] {
        let input = typed(&[
            ("month", month),
            ("housing.form", "none"),
            ("children", "1"),
            ("children[0].age", "8"),
            ("children[0].partTime", "half"),
            ("children[0].daysPerMonth", "99"),
        ]);
        let children = check(&input).unwrap().household.children().clone();
        let days = children.iter().next().unwrap().1.days_per_month;
        assert_eq!(days.map(riksnorm::Days::get), Some(expected), "{month}");
    }
}

#[test]
fn those_behind_a_child_that_is_removed_move_up() {
    let input = typed(&[
        ("children", "3"),
        ("children[0].age", "4"),
        ("children[1].age", "9"),
        ("children[1].partTime", "half"),
        ("children[2].age", "12"),
        ("children[2].lunchElsewhere", "ja"),
    ]);
    let reduced = Rc::new(input).reduce(FormAction::RemoveChild(1));
    let entries: Vec<String> = reduced
        .entries()
        .filter(|(field, _)| field.to_string().starts_with("children"))
        .map(|(field, text)| format!("{field}={text}"))
        .collect();
    assert_eq!(
        entries,
        [
            "children=2",
            "children[0].age=4",
            "children[1].age=12",
            "children[1].lunchElsewhere=ja",
        ]
    );
}

#[test]
fn what_moves_up_was_left_with_the_press_that_removes() {
    let salary = |index| FormField::IncomeAmount(0, IncomeName::Salary, index);
    let input = typed(&[
        ("adults[0].salary", "ja"),
        ("adults[0].salary.more", "2"),
        ("adults[0].salary[0]", "4 100"),
        ("adults[0].salary[1]", "mycket"),
        ("adults[0].salary[2]", "5000"),
        ("children", "2"),
        ("children[1].age", "åtta"),
    ]);
    let name = IncomeName::Salary;
    let reduced = Rc::new(input).reduce(FormAction::RemovePayment(0, name, 0));
    assert_eq!(reduced.get(salary(0)), "mycket");
    assert!(reduced.is_left(salary(0)));
    assert_eq!(reduced.get(salary(1)), "5\u{a0}000");
    let reduced = reduced.reduce(FormAction::RemoveChild(0));
    assert!(reduced.is_left(FormField::child(0, ChildField::Age)));
    assert!(reduced.is_left(salary(0)));
    // What was about to be left has moved: the next to come there is not left yet.
    let reduced = reduced.reduce(FormAction::Leave(salary(2)));
    assert!(!reduced.is_left(salary(2)));
}

#[test]
fn what_is_not_asked_does_not_count() {
    let entries = [
        ("housing.form", "none"),
        ("housing.monthlyCost", "åtta tusen"),
        ("adults[1].salary", "ja"),
        ("adults[1].salary[0]", "x"),
        ("sharedHouseholdSize", "x"),
        ("children[0].age", "x"),
    ];
    assert_eq!(fields(&entries), Vec::<String>::new());
}

#[test]
fn what_others_pay_of_the_home_is_left_out_of_its_cost() {
    let shared = |shares, whole, others| {
        housing(&[
            ("shares", shares),
            ("sharedHouseholdSize", "3"),
            ("housing.form", "rental"),
            ("housing.monthlyCost", whole),
            ("housing.othersPay", others),
        ])
    };
    let costs = |kronor: i64| {
        let amount = Amount::from_ore(kronor * 100).unwrap();
        Ok(Housing::new(Some(HomeForm::Rental), amount).unwrap())
    };
    assert_eq!(shared("ja", "8 500", "4 000"), costs(4500));
    assert_eq!(shared("ja", "8 500", ""), costs(8500));
    assert_eq!(shared("ja", "8 500", "8 500"), costs(0));
    // Where nobody else lives there it is not asked.
    assert_eq!(shared("", "8 500", "mycket"), costs(8500));
    assert_eq!(
        shared("ja", "8 500", "9 000"),
        Err(vec![InputError::OthersPayMore])
    );
    assert_eq!(
        shared("ja", "8 500", "hälften"),
        Err(vec![InputError::AmountNotUnderstood])
    );
}

#[test]
fn a_cost_counts_where_it_is_ticked() {
    let home = ("housing.form", "none");
    let (amount, has) = (
        ("expenses.workTravel", "600"),
        ("has.expenses.workTravel", "ja"),
    );
    let costs = |more: &[(&str, &str)]| {
        let situation = check(&typed(more)).unwrap();
        let estimate = situation.rules.estimate(&situation.household);
        estimate.totals.expenses.get()
    };
    assert_eq!(costs(&[home, amount]), 0, "it was unticked");
    assert_eq!(costs(&[home, amount, has]), 600);
    assert_eq!(fields(&[home, has]), ["expenses.workTravel"]);
}

#[test]
fn an_equal_share_is_counted_where_nobody_knows_what_the_others_pay() {
    let shared = [
        ("shares", "ja"),
        ("sharedHouseholdSize", "3"),
        ("housing.form", "secondHand"),
        ("housing.monthlyCost", "7 000"),
        ("housing.othersPay", "mycket"),
        ("housing.othersUnknown", "ja"),
    ];
    let share = Amount::from_ore(233_300).unwrap();
    assert_eq!(
        housing(&shared).ok(),
        Housing::new(Some(HomeForm::Rental), share).ok()
    );
    let whole = Amount::from_ore(700_000).ok();
    assert_eq!(super::shared_cost(&typed(&shared)), whole);
    // Who lives alone is not asked what others pay.
    let alone = shared[2..].to_vec();
    assert_eq!(super::shared_cost(&typed(&alone)), None);
}
