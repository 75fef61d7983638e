//! Plain fields for what the line says. Each writes its value into the line.

mod children;
mod incomes;
mod simple;
mod typed;

use std::rc::Rc;

use riksnorm::{
    AdultCount, Age, Amount, ChildField, CostField, Expense, Fault, Field, HomeForm, Household,
    HousingField, Kind as _, Month, OtherNeed,
};
use riksnorm_line::{Line, MistakeKind};
use yew::prelude::*;

use children::children;
use incomes::incomes;
pub(crate) use simple::{Select, tick};
pub(crate) use typed::{Kind, TypedField};

use crate::{
    desk::Edit,
    texts::{Arg, Text, Texts, key},
};

/// The first field.
pub(crate) const FIRST: &str = "adults";

/// What the fields show.
pub(crate) struct Props {
    /// The number of the household: no field keeps anything of another.
    pub(crate) number: usize,
    /// How many rows were removed: none keeps what was typed in another.
    pub(crate) removed: usize,
    /// What they show.
    pub(crate) line: Rc<Line>,
    /// The month whose income counts.
    pub(crate) income_month: Month,
    /// A field has another value.
    pub(crate) on_edit: Callback<Edit>,
}

impl Props {
    /// What stands in a field; empty for nothing.
    fn value(&self, field: Field) -> AttrValue {
        self.line.value(field).unwrap_or_default().into()
    }

    /// Whether a field is ticked.
    fn is_set(&self, field: Field) -> bool {
        self.line.value(field).is_some()
    }

    /// Another value of a field.
    fn on_set(&self, field: Field) -> Callback<String> {
        self.on_edit.reform(move |text| Edit::Set(field, text))
    }

    /// What is wrong with a field, in its own words.
    fn wrong(&self, t: &Texts, field: Field) -> Option<AttrValue> {
        let mistake = self.line.mistake(field)?;
        Some(AttrValue::from(t.say(self.why(field, &mistake.kind))))
    }

    fn why(&self, field: Field, kind: &MistakeKind) -> Text {
        match field {
            Field::Child(_, ChildField::Age)
                if *kind == MistakeKind::Rejected(Fault::ChildAppliesAlone) =>
            {
                key::field_wrong_school()
            }
            Field::Child(_, ChildField::Age) => key::field_wrong_number(0, Age::OLDEST),
            Field::Child(_, ChildField::DaysPerMonth) => key::field_wrong_number(1, 31),
            Field::Child(child, ChildField::WorkYearToDate) => match kind {
                MistakeKind::Open => key::field_wrong_missing(),
                MistakeKind::Rejected(Fault::WorkIncomeYearBelowMonth) => {
                    let month = self.value(Field::Child(child, ChildField::WorkMonth));
                    let month = Amount::read(&month).unwrap_or_default();
                    key::field_wrong_least(Arg::Kronor(month.rounded().get()))
                }
                _ => key::field_wrong_amount(),
            },
            Field::SharedHouseholdSize => {
                let size = self.line.counted().size().unwrap_or(1);
                key::field_wrong_number(size + 1, Household::LARGEST_COMMUNITY)
            }
            _ => key::field_wrong_amount(),
        }
    }

    /// A field for a number or an amount.
    fn typed(&self, t: &Texts, field: Field, label: String, kind: Kind) -> Html {
        html! {
            <TypedField key={field.to_string()} {label} {kind} value={self.value(field)}
                wrong={self.wrong(t, field)} on_change={self.on_set(field)} />
        }
    }

    /// A tick.
    fn tick(&self, field: Field, label: String, is_hidden: bool) -> Html {
        tick(label, is_hidden, self.is_set(field), &self.on_set(field))
    }
}

/// Every field there is.
pub(crate) fn fields(t: &Texts, props: &Props) -> Html {
    let count = props.line.draft().adult_count.value();
    let adults = count.map_or(1, |count| usize::from(count.get()));
    let incomes = (0..adults).map(|adult| incomes(t, adult, props));
    html! {
        <div class="fields" key={props.number}>
            { household(props, t) }
            { children(t, props) }
            { housing(props, t) }
            <div>{ for incomes }</div>
            { costs(props, t) }
        </div>
    }
}

fn household(props: &Props, t: &Texts) -> Html {
    let on_adults = props.on_edit.reform(|adults: String| {
        let count = if adults == "0" { String::new() } else { adults };
        Edit::Set(Field::Adults, count)
    });
    let count = props.line.draft().adult_count.value();
    let adults = count.copied().map_or(0, AdultCount::get);
    let options: Vec<_> = (0..=2_u8)
        .map(|adults| {
            let name = t.say(key::field_adults_count(adults));
            (AttrValue::from(adults.to_string()), AttrValue::from(name))
        })
        .collect();
    let community = t.say(key::field_community());
    html! {
        <fieldset class="together">
            <legend>{ t.say(key::household_title()) }{ " " }<kbd aria-hidden="true">{ "Alt+0" }</kbd></legend>
            <Select id={FIRST} label={t.say(key::field_adults())} {options} value={adults.to_string()}
                on_change={on_adults} keys="Alt+0" />
            { props.typed(t, Field::SharedHouseholdSize, community, Kind::Number) }
            { props.tick(Field::HasAssets, t.say(key::field_assets()), false) }
        </fieldset>
    }
}

fn housing(props: &Props, t: &Texts) -> Html {
    const FORM: Field = Field::Housing(HousingField::Form);
    const COST: Field = Field::Housing(HousingField::MonthlyCost);
    let options: Vec<_> = std::iter::once("none")
        .chain(HomeForm::ALL.iter().map(|form| form.id()))
        .map(|id| (AttrValue::from(id), AttrValue::from(t.say(key::home(id)))))
        .collect();
    let form = props.line.value(FORM);
    html! {
        <fieldset class="together home">
            <legend>{ t.say(key::housing_title()) }</legend>
            <Select label={t.say(key::housing_form())} {options} value={form.unwrap_or_else(|| "none".to_owned())}
                on_change={props.on_set(FORM)} />
            { props.typed(t, COST, t.say(key::housing_cost()), Kind::Amount) }
        </fieldset>
    }
}

fn costs(props: &Props, t: &Texts) -> Html {
    let expenses = Expense::ALL.iter().map(|&kind| {
        let field = Field::Expense(kind, CostField::Whole);
        props.typed(t, field, t.say(key::expense(kind.id())), Kind::Amount)
    });
    let needs = OtherNeed::ALL.iter().map(|&kind| {
        let field = Field::OtherNeed(kind, CostField::Whole);
        props.typed(t, field, t.say(key::need(kind.id())), Kind::Amount)
    });
    html! {
        <>
            <fieldset>
                <legend>{ t.say(key::expenses_title()) }</legend>
                <div class="together">{ for expenses }</div>
            </fieldset>
            <fieldset>
                <legend>{ t.say(key::needs_title()) }</legend>
                <div class="together">{ for needs }</div>
            </fieldset>
        </>
    }
}
