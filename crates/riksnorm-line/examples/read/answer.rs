//! What a line says, as JSON.

use riksnorm::{
    AdultCount, Amount, Draft, DraftAdult, DraftChild, DraftCost, DraftHome, Entered, EnteredCosts,
    Kind, Month,
};
use riksnorm_line::{Language, Line};
use serde_json::{Map, Number, Value, json};

/// The month of a line that names none.
const MONTH: &str = "2026-11";

/// The situation of the contract that was understood of a line, with what is
/// wrong: `{"situation": … | null, "mistakes": [{"from", "to", "code"}]}`.
/// Places are counted in characters.
pub fn answer(text: &str) -> Value {
    let line = Line::from_page(text, Language::Swedish, Month::parse(MONTH).ok());
    let places = characters(text);
    let mistakes = line.mistakes().iter().map(|mistake| {
        json!({
            "from": places.get(mistake.range.start),
            "to": places.get(mistake.range.end),
            "code": mistake.kind.code(),
        })
    });
    json!({
        "situation": situation(line.counted()),
        "mistakes": mistakes.collect::<Vec<_>>(),
    })
}

/// How many characters stand before each byte of a text, and before its end.
fn characters(text: &str) -> Vec<usize> {
    let mut before = 0;
    let mut places = Vec::with_capacity(text.len() + 1);
    for byte in 0..=text.len() {
        places.push(before);
        before += usize::from(text.is_char_boundary(byte + 1));
    }
    places
}

/// None without adults. What was not said is left out.
fn situation(draft: &Draft) -> Value {
    let Some(count) = draft.adult_count.value() else {
        return Value::Null;
    };
    let mut said = Map::new();
    let month = draft.month.value().map(Month::to_string);
    said.insert("month".to_owned(), json!(month.as_deref().unwrap_or(MONTH)));
    let adults = match count {
        AdultCount::One => 1,
        AdultCount::Two => 2,
    };
    let adults = draft.adults.iter().take(adults);
    let adults = adults.map(|entered| entered.value().map_or_else(|| json!({}), adult));
    said.insert("adults".to_owned(), adults.collect());
    let children = draft.children.as_slice().iter().filter_map(Entered::value);
    let children: Vec<Value> = children.map(child).collect();
    if !children.is_empty() {
        said.insert("children".to_owned(), json!(children));
    }
    put(
        &mut said,
        "sharedHouseholdSize",
        &draft.shared_household_size,
        |size| json!(size),
    );
    let adjustment = &draft.norm_adjustment;
    put(&mut said, "normAdjustment", adjustment, |amount| {
        number(&amount.decimal().to_string())
    });
    put(&mut said, "housing", &draft.housing, home);
    costs(&mut said, "expenses", &draft.expenses);
    costs(&mut said, "otherNeeds", &draft.other_needs);
    put(&mut said, "hasAssets", &draft.has_assets, |has| json!(has));
    Value::Object(said)
}

fn put<T>(
    object: &mut Map<String, Value>,
    key: &str,
    entered: &Entered<T>,
    write: impl Fn(&T) -> Value,
) {
    if let Some(value) = entered.value() {
        object.insert(key.to_owned(), write(value));
    }
}

fn amount(amount: &Amount) -> Value {
    number(&amount.decimal().to_string())
}

/// A number without a fraction is written without one.
fn number(decimal: &str) -> Value {
    match decimal.parse::<i64>() {
        Ok(whole) => json!(whole),
        Err(_) => json!(decimal.parse::<f64>().ok().and_then(Number::from_f64)),
    }
}

fn adult(adult: &DraftAdult) -> Value {
    let incomes = adult.incomes.as_slice().iter().filter_map(Entered::value);
    let incomes = incomes.filter_map(|income| {
        let (kind, earned) = (income.kind.value()?, income.amount.value()?);
        Some(json!({ "kind": kind.id(), "amount": amount(earned) }))
    });
    let incomes: Vec<Value> = incomes.collect();
    let mut said = Map::new();
    if !incomes.is_empty() {
        said.insert("incomes".to_owned(), json!(incomes));
    }
    put(&mut said, "jobStimulus", &adult.job_stimulus, |has| {
        json!(has)
    });
    Value::Object(said)
}

fn child(child: &DraftChild) -> Value {
    let mut said = Map::new();
    put(&mut said, "age", &child.age, |age| json!(age));
    put(&mut said, "lunchElsewhere", &child.lunch_elsewhere, |has| {
        json!(has)
    });
    put(&mut said, "daysPerMonth", &child.days_per_month, |days| {
        json!(days)
    });
    put(&mut said, "inSchool", &child.in_school, |is| json!(is));
    put(&mut said, "workIncome", &child.work_income, |work| {
        let mut said = Map::new();
        put(&mut said, "month", &work.month, amount);
        put(&mut said, "yearToDate", &work.year_to_date, amount);
        Value::Object(said)
    });
    Value::Object(said)
}

fn home(home: &DraftHome) -> Value {
    let mut said = Map::new();
    put(&mut said, "form", &home.form, |form| {
        json!(form.map_or("none", |form| form.id()))
    });
    put(&mut said, "monthlyCost", &home.monthly_cost, amount);
    put(&mut said, "guideline", &home.guideline, amount);
    put(&mut said, "accepted", &home.accepted, amount);
    Value::Object(said)
}

fn costs<K: Kind>(said: &mut Map<String, Value>, key: &str, costs: &EnteredCosts<K>) {
    let of_kind = costs.as_slice().iter().filter_map(|(kind, cost)| {
        let cost = match cost.value()? {
            DraftCost::Applied(applied) => amount(applied),
            DraftCost::Assessed { applied, accepted } => json!({
                "applied": amount(applied.value()?),
                "accepted": amount(accepted.value()?),
            }),
        };
        Some((kind.id().to_owned(), cost))
    });
    let of_kind: Map<String, Value> = of_kind.collect();
    if !of_kind.is_empty() {
        said.insert(key.to_owned(), Value::Object(of_kind));
    }
}
