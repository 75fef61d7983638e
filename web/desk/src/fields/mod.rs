//! Plain fields for what the line says. Each writes its value into the line.

mod children;
mod incomes;
mod typed;

use riksnorm::{
    AdultCount, ChildField, CostField, Expense, Fault, Field, HomeForm, Household, HousingField,
    IncomeKind, Kind as _, Month, OtherNeed,
};
use riksnorm_line::{MistakeKind, OPEN};
use yew::prelude::*;

use children::children;
use incomes::incomes;
pub(crate) use typed::{Typed, Wanted, select, tick};

use crate::{
    desk::{Desk, Edit},
    texts::{Arg, Texts, key},
};

/// The first field.
pub(crate) const FIRST: &str = "adults";

/// What the fields show.
pub(crate) struct Props<'a> {
    pub(crate) desk: &'a Desk,
    /// The month whose income counts.
    pub(crate) income_month: Month,
    /// The kind of income that is chosen for the next one of each adult.
    pub(crate) kinds: [IncomeKind; 2],
    pub(crate) on_kind: Callback<(usize, IncomeKind)>,
    /// A field has another value.
    pub(crate) on_edit: Callback<Edit>,
    /// A field is left.
    pub(crate) on_left: Callback<()>,
}

impl Props<'_> {
    /// What stands in a field: while it is typed as it is typed, and then its
    /// value; empty for nothing.
    fn text(&self, field: Field) -> String {
        if let Some(typed) = self.desk.typed_in(field) {
            return typed.to_owned();
        }
        let value = self.desk.line.value(field).unwrap_or_default();
        // What is still to be given is typed into an empty field.
        if value == OPEN { String::new() } else { value }
    }

    /// Whether a field is ticked.
    fn is_set(&self, field: Field) -> bool {
        self.desk.line.value(field).is_some()
    }

    /// Another value of a field.
    fn on_set(&self, field: Field) -> Callback<String> {
        self.on_edit.reform(move |text| Edit::Set(field, text))
    }

    /// What is wrong with a field, in its own words.
    fn wrong(&self, t: &Texts, field: Field, wanted: Wanted) -> Option<String> {
        let line = &self.desk.line;
        let mistake = line.mistake(field)?;
        Some(t.say(match (&mistake.kind, field) {
            (MistakeKind::Open, Field::Child(_, ChildField::WorkYearToDate)) => {
                key::field_wrong_missing()
            }
            (MistakeKind::Rejected(Fault::ChildAppliesAlone), _) => key::field_wrong_school(),
            (MistakeKind::Rejected(Fault::WorkIncomeYearBelowMonth), Field::Child(child, _)) => {
                let child = line.draft().children.as_slice().get(child)?.value()?;
                let month = child.work_income.value()?.month.value()?;
                key::field_wrong_least(Arg::Kronor(month.rounded().get()))
            }
            _ => wanted.in_words(),
        }))
    }

    /// A field for a number or an amount.
    fn typed(
        &self,
        t: &Texts,
        field: Field,
        label: String,
        wanted: Wanted,
        in_column: bool,
    ) -> Html {
        Typed {
            id: field.to_string(),
            label,
            in_column,
            wanted,
            text: self.text(field),
            wrong: self.wrong(t, field, wanted),
            on_change: self.on_set(field),
            on_left: self.on_left.clone(),
        }
        .html()
    }

    /// A tick.
    fn tick(&self, field: Field, label: String, is_hidden: bool) -> Html {
        tick(label, is_hidden, self.is_set(field), &self.on_set(field))
    }
}

/// Every field there is.
pub(crate) fn fields(t: &Texts, props: &Props) -> Html {
    let count = props.desk.line.draft().adult_count.value();
    let adults = count.map_or(1, |count| usize::from(count.get()));
    let incomes = (0..adults).map(|adult| incomes(t, adult, props));
    html! {
        <div class="fields" key={props.desk.number}>
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
    let count = props.desk.line.draft().adult_count.value();
    let adults = count.copied().map_or(0, AdultCount::get).to_string();
    let options = (0..=2_u8).map(|adults| {
        let name = t.say(key::field_adults_count(adults));
        (adults.to_string(), name)
    });
    let adults = select(
        FIRST.to_owned(),
        t.say(key::field_adults()),
        false,
        options,
        &adults,
        &on_adults,
    );
    let community = t.say(key::field_community());
    let size = props.desk.line.counted().size().unwrap_or(1);
    let people = Wanted::Number(size + 1, Household::LARGEST_COMMUNITY);
    html! {
        <fieldset class="together">
            <legend>{ t.say(key::household_title()) }</legend>
            { adults }
            { props.typed(t, Field::SharedHouseholdSize, community, people, false) }
            { props.tick(Field::HasAssets, t.say(key::field_assets()), false) }
        </fieldset>
    }
}

fn housing(props: &Props, t: &Texts) -> Html {
    const FORM: Field = Field::Housing(HousingField::Form);
    const COST: Field = Field::Housing(HousingField::MonthlyCost);
    let forms = HomeForm::ALL.iter().map(|form| form.id());
    let options = std::iter::once("none").chain(forms);
    let options = options.map(|id| (id.to_owned(), t.say(key::home(id))));
    let form = props.desk.line.value(FORM);
    let form = form.as_deref().unwrap_or("none");
    let on_form = props.on_set(FORM);
    html! {
        <fieldset class="together home">
            <legend>{ t.say(key::housing_title()) }</legend>
            { select(FORM.to_string(), t.say(key::housing_form()), false, options, form, &on_form) }
            { props.typed(t, COST, t.say(key::housing_cost()), Wanted::Amount, false) }
        </fieldset>
    }
}

fn costs(props: &Props, t: &Texts) -> Html {
    let expenses = Expense::ALL.iter().map(|&kind| {
        let field = Field::Expense(kind, CostField::Whole);
        props.typed(
            t,
            field,
            t.say(key::expense(kind.id())),
            Wanted::Amount,
            false,
        )
    });
    let needs = OtherNeed::ALL.iter().map(|&kind| {
        let field = Field::OtherNeed(kind, CostField::Whole);
        props.typed(t, field, t.say(key::need(kind.id())), Wanted::Amount, false)
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
