//! The places of values, printed and parsed as the contract's paths.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use riksnorm::{ChildField, Field, ParseFieldError};

/// Paths in the order of the contract.
const PATHS: &[&str] = &[
    "",
    "month",
    "municipality",
    "municipality.id",
    "municipality.name",
    "municipality.guidelines",
    "municipality.guidelines[0]",
    "municipality.guidelines[0].source",
    "municipality.guidelines[0].decision",
    "municipality.guidelines[0].from",
    "municipality.guidelines[0].through",
    "municipality.guidelines[0].rent",
    "municipality.guidelines[0].rent[59]",
    "municipality.guidelines[0].rent[59].adults",
    "municipality.guidelines[0].rent[59].children",
    "municipality.guidelines[0].rent[59].children.from",
    "municipality.guidelines[0].rent[59].children.through",
    "municipality.guidelines[0].rent[59].amount",
    "municipality.guidelines[0].rent[59].perFurtherChild",
    "municipality.guidelines[0].lodger",
    "adults",
    "adults[1]",
    "adults[1].incomes",
    "adults[1].incomes[49]",
    "adults[1].incomes[49].kind",
    "adults[1].incomes[49].amount",
    "adults[1].jobStimulus",
    "children",
    "children[14]",
    "children[14].age",
    "children[14].lunchElsewhere",
    "children[14].daysPerMonth",
    "children[14].inSchool",
    "children[14].workIncome",
    "children[14].workIncome.month",
    "children[14].workIncome.yearToDate",
    "sharedHouseholdSize",
    "normAdjustment",
    "housing",
    "housing.form",
    "housing.monthlyCost",
    "housing.guideline",
    "housing.accepted",
    "expenses",
    "expenses.householdElectricity",
    "expenses.homeInsurance",
    "expenses.homeInsurance.applied",
    "expenses.homeInsurance.accepted",
    "otherNeeds",
    "otherNeeds.medicine",
    "otherNeeds.medicine.applied",
    "otherNeeds.medicine.accepted",
    "hasAssets",
];

#[test]
fn a_path_is_read_as_the_field_that_prints_it() {
    for path in PATHS {
        let field: Field = path.parse().unwrap();
        assert_eq!(field.to_string(), *path);
        assert!(field.is_within(Field::Situation), "{path}");
    }
}

#[test]
fn fields_are_ordered_as_the_contract_lists_them() {
    let fields: Vec<Field> = PATHS.iter().map(|path| path.parse().unwrap()).collect();
    assert!(fields.is_sorted());
}

#[test]
fn what_is_no_path_is_refused() {
    for path in [
        "kids",
        "children.age",
        "children[].age",
        "children[+1].age",
        "children[1]age",
        "children[1",
        "children[1].age.",
        ".month",
        "month[0]",
        "expenses.rent",
        "children[99999999999999999999999].age",
    ] {
        assert_eq!(path.parse::<Field>(), Err(ParseFieldError), "{path}");
    }
}

#[test]
fn a_field_knows_the_object_it_belongs_to() {
    let year = Field::Child(2, ChildField::WorkYearToDate);
    assert_eq!(year.name(), "yearToDate");
    assert_eq!(year.parent(), Some(Field::Child(2, ChildField::WorkIncome)));
    assert!(year.is_within(Field::Child(2, ChildField::Whole)));
    assert!(!year.is_within(Field::Child(1, ChildField::Whole)));
}

#[test]
fn what_is_no_path_says_so() {
    let error = "children[1].name".parse::<Field>().unwrap_err();
    assert_eq!(error.to_string(), "this is not a path of a situation");
}
