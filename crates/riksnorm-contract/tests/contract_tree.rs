//! The contract's section "How a value is read", for values that only
//! JavaScript has: `undefined`, `NaN`, the infinities, `BigInt`.

use riksnorm_contract::{
    Tree, Value, Violation, estimate, food_for_days, json::Json, read, tables,
};

/// A value as JavaScript has it.
#[derive(Clone)]
enum Js {
    Undefined,
    Flag(bool),
    Number(f64),
    Text(&'static str),
    List(Vec<Js>),
    Object(Vec<(&'static str, Js)>),
    /// `null`, `BigInt`, a function, a date.
    Other,
}

impl Tree for Js {
    fn value(&self) -> Value<Self> {
        match self {
            Self::Undefined => Value::Absent,
            Self::Flag(flag) => Value::Bool(*flag),
            Self::Number(number) => Value::Number(*number),
            Self::Text(text) => Value::Text((*text).to_owned()),
            Self::List(elements) => Value::List(elements.len()),
            Self::Object(fields) => {
                let fields = fields.iter().cloned();
                Value::Object(
                    fields
                        .map(|(name, value)| (name.to_owned(), value))
                        .collect(),
                )
            }
            Self::Other => Value::Other,
        }
    }

    fn element(&self, index: usize) -> Self {
        match self {
            Self::List(elements) => elements[index].clone(),
            _ => Self::Undefined,
        }
    }
}

/// A situation with an adult and other fields.
fn with(fields: &[(&'static str, Js)]) -> Js {
    let month = ("month", Js::Text("2026-09"));
    let adults = ("adults", Js::List(vec![Js::Object(Vec::new())]));
    let mut all = vec![month, adults];
    all.extend(fields.iter().cloned());
    Js::Object(all)
}

fn child(fields: &[(&'static str, Js)]) -> Js {
    let mut all = vec![("age", Js::Number(5.0))];
    all.extend(fields.iter().cloned());
    with(&[("children", Js::List(vec![Js::Object(all)]))])
}

fn support(situation: &Js) -> i64 {
    estimate(&read(situation).unwrap()).totals.support
}

fn short(violations: &[Violation]) -> Vec<(&'static str, &str)> {
    let short = violations.iter();
    short
        .map(|violation| (violation.code.as_str(), violation.path.as_str()))
        .collect()
}

fn refused(situation: &Js, expected: &[(&'static str, &str)]) {
    assert_eq!(short(&read(situation).unwrap_err()), expected);
}

#[test]
fn undefined_is_absent_where_a_field_is_optional() {
    let undefined = |name| (name, Js::Undefined);
    let situation = with(
        &[
            "municipality",
            "children",
            "sharedHouseholdSize",
            "housing",
            "expenses",
            "otherNeeds",
            "hasAssets",
        ]
        .map(undefined),
    );
    assert_eq!(support(&situation), 5220);
    let fields = ["lunchElsewhere", "daysPerMonth", "inSchool", "workIncome"];
    // 3 940 + 3 060 + 1 410.
    assert_eq!(support(&child(&fields.map(undefined))), 8410);
    let housing = [("form", Js::Text("rental")), undefined("monthlyCost")];
    assert_eq!(
        support(&with(&[("housing", Js::Object(housing.to_vec()))])),
        5220
    );
    let expenses = Js::Object(vec![undefined("workTravel")]);
    assert_eq!(support(&with(&[("expenses", expenses)])), 5220);
}

#[test]
fn undefined_is_missing_where_a_field_is_required() {
    let situation = Js::Object(vec![("month", Js::Undefined), ("adults", Js::Undefined)]);
    refused(
        &situation,
        &[("missing-field", "month"), ("missing-field", "adults")],
    );
    let situation = with(&[("housing", Js::Object(vec![("form", Js::Undefined)]))]);
    refused(&situation, &[("missing-field", "housing.form")]);
}

#[test]
fn an_unknown_field_that_is_undefined_is_absent() {
    assert_eq!(support(&with(&[("more", Js::Undefined)])), 5220);
    refused(&with(&[("more", Js::Other)]), &[("unknown-field", "more")]);
}

#[test]
fn undefined_that_is_no_field_is_of_the_wrong_type() {
    refused(&Js::Undefined, &[("invalid-type", "")]);
    let situation = with(&[("children", Js::List(vec![Js::Undefined]))]);
    refused(&situation, &[("invalid-type", "children[0]")]);
}

#[test]
fn an_undefined_flag_of_school_is_no_school() {
    let grown = Js::Object(vec![("age", Js::Number(19.0)), ("inSchool", Js::Undefined)]);
    let situation = with(&[("children", Js::List(vec![grown]))]);
    refused(&situation, &[("child-applies-alone", "children[0].age")]);
}

#[test]
fn not_a_number_is_of_the_wrong_type() {
    let amount = |number| {
        let income = vec![("kind", Js::Text("salary")), ("amount", Js::Number(number))];
        let incomes = Js::List(vec![Js::Object(income)]);
        let adult = Js::Object(vec![("incomes", incomes)]);
        Js::Object(vec![
            ("month", Js::Text("2026-09")),
            ("adults", Js::List(vec![adult])),
        ])
    };
    let path = "adults[0].incomes[0].amount";
    refused(&amount(f64::NAN), &[("invalid-type", path)]);
    refused(&amount(-f64::NAN), &[("invalid-type", path)]);
    refused(&amount(f64::INFINITY), &[("amount-too-large", path)]);
    refused(&amount(f64::NEG_INFINITY), &[("amount-negative", path)]);
    refused(&amount(f64::MAX), &[("amount-too-large", path)]);
    assert_eq!(support(&amount(-0.0)), 5220);
    assert_eq!(support(&amount(20.5)), 5199);
}

#[test]
fn an_integer_that_is_not_a_number_or_infinite_is_of_the_wrong_type() {
    for number in [
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MIN_POSITIVE,
        2.5,
    ] {
        let situation = child(&[("daysPerMonth", Js::Number(number))]);
        refused(&situation, &[("invalid-type", "children[0].daysPerMonth")]);
        let situation = with(&[("sharedHouseholdSize", Js::Number(number))]);
        refused(&situation, &[("invalid-type", "sharedHouseholdSize")]);
    }
    let situation = child(&[("daysPerMonth", Js::Number(f64::MAX))]);
    refused(&situation, &[("days-range", "children[0].daysPerMonth")]);
}

#[test]
fn a_big_int_is_of_the_wrong_type() {
    let situation = with(&[
        ("sharedHouseholdSize", Js::Other),
        ("expenses", Js::Object(vec![("workTravel", Js::Other)])),
        ("hasAssets", Js::Other),
    ]);
    refused(
        &situation,
        &[
            ("invalid-type", "sharedHouseholdSize"),
            ("invalid-type", "expenses.workTravel"),
            ("invalid-type", "hasAssets"),
        ],
    );
}

#[test]
fn a_flag_is_read_as_a_flag() {
    let situation = with(&[("hasAssets", Js::Flag(true))]);
    assert!(read(&situation).unwrap().household.has_assets);
}

#[test]
fn undefined_days_and_an_undefined_month_are_of_the_wrong_type() {
    let violations = food_for_days(&with(&[]), &Js::Undefined).unwrap_err();
    assert_eq!(short(&violations), [("invalid-type", "days")]);
    let violations = tables(&Js::Undefined).unwrap_err();
    assert_eq!(short(&violations), [("invalid-type", "month")]);
}

#[test]
fn a_tree_of_json_gives_the_same_answer() {
    let json = Json::parse(br#"{"month":"2026-09","adults":[{}],"hasAssets":true}"#).unwrap();
    let one = estimate(&read(&&json).unwrap());
    let other = estimate(&read(&with(&[("hasAssets", Js::Flag(true))])).unwrap());
    assert_eq!(one, other);
}
