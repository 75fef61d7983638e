//! Plain fields for what the line says. Each changes the entry, and the line
//! is written anew from it.

mod children;
mod incomes;
mod simple;
mod typed;

use std::rc::Rc;

use riksnorm::{
    Amount, Children as Limit, Expense, HomeForm, Household, Housing, Kind as _, Month, OtherNeed,
};
use riksnorm_entry::{AdultCount, Entry};
use yew::prelude::*;

use children::children;
use incomes::incomes;
pub(crate) use simple::{Select, tick};
use typed::written;
pub(crate) use typed::{Kind, TypedField};

use crate::texts::{Texts, key};

/// The first field.
pub(crate) const FIRST: &str = "adults";

/// A change of what the line says.
pub(crate) struct Change(Box<dyn FnOnce(&mut Entry)>);

impl Change {
    /// A change by a function.
    pub(crate) fn new(change: impl FnOnce(&mut Entry) + 'static) -> Self {
        Self(Box::new(change))
    }

    /// Makes it.
    pub(crate) fn make(self, entry: &mut Entry) {
        (self.0)(entry);
    }
}

pub(crate) struct Props {
    /// The number of the household: no field keeps anything of another.
    pub(crate) number: usize,
    /// What the line says.
    pub(crate) entry: Rc<Entry>,
    /// The month whose income counts.
    pub(crate) income_month: Month,
    /// The line says something else.
    pub(crate) on_change: Callback<Change>,
}

/// Every field there is.
pub(crate) fn fields(t: &Texts, props: &Props) -> Html {
    let entry = &props.entry;
    let adults = entry.adults.map_or(1, |adults| usize::from(adults.get()));
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
    let entry = &props.entry;
    let on_adults = props.on_change.reform(|adults: String| {
        Change::new(move |entry| {
            entry.adults = match adults.as_str() {
                "1" => Some(AdultCount::One),
                "2" => Some(AdultCount::Two),
                _ => None,
            };
            if entry.adults != Some(AdultCount::Two) {
                entry.earners[1] = riksnorm_entry::Earner::default();
            }
        })
    });
    let adults = entry.adults.map_or(0, AdultCount::get);
    let options: Vec<_> = (0..=2_u8)
        .map(|adults| {
            let name = t.say(key::field_adults_count(adults));
            (AttrValue::from(adults.to_string()), AttrValue::from(name))
        })
        .collect();
    let on_community = props.on_change.reform(|everyone: String| {
        Change::new(move |entry| entry.community = everyone.parse().ok())
    });
    // INVARIANT: at most Limit::MOST children.
    let children = u8::try_from(entry.children.len().min(Limit::MOST)).unwrap_or_default();
    let kind = Kind::Number {
        from: adults.max(1) + children + 1,
        to: Household::LARGEST_COMMUNITY,
    };
    let community = entry.community.map(|everyone| everyone.to_string());
    let on_assets = props
        .on_change
        .reform(|ticked: String| Change::new(move |entry| entry.has_assets = !ticked.is_empty()));
    html! {
        <fieldset class="together">
            <legend>{ t.say(key::household_title()) }{ " " }<kbd aria-hidden="true">{ "Alt+0" }</kbd></legend>
            <Select id={FIRST} label={t.say(key::field_adults())} {options} value={adults.to_string()}
                on_change={on_adults} keys="Alt+0" />
            <TypedField label={t.say(key::field_community())} {kind} value={community.unwrap_or_default()}
                on_change={on_community} />
            { tick(t.say(key::field_assets()), false, entry.has_assets, &on_assets) }
        </fieldset>
    }
}

fn housing(props: &Props, t: &Texts) -> Html {
    let (form, cost) = match props.entry.housing {
        Housing::None => (None, None),
        Housing::Home { form, monthly_cost } => (Some(form), Some(monthly_cost)),
    };
    let options: Vec<_> = std::iter::once("none")
        .chain(HomeForm::ALL.iter().map(|form| form.id()))
        .map(|id| (AttrValue::from(id), AttrValue::from(t.say(key::home(id)))))
        .collect();
    let on_form = props.on_change.reform(move |id: String| {
        Change::new(move |entry| {
            let monthly_cost = cost.unwrap_or_default();
            entry.housing = HomeForm::from_id(&id)
                .map_or(Housing::None, |form| Housing::Home { form, monthly_cost });
        })
    });
    // A cost by itself is that of the commonest form.
    let form_of_cost = form.unwrap_or(HomeForm::Rental);
    let on_cost = props.on_change.reform(move |text: String| {
        Change::new(move |entry| {
            let monthly_cost = Amount::read(&text).unwrap_or_default();
            entry.housing = Housing::Home {
                form: form_of_cost,
                monthly_cost,
            };
        })
    });
    html! {
        <fieldset class="together">
            <legend>{ t.say(key::housing_title()) }</legend>
            <Select label={t.say(key::housing_form())} {options} value={form.map_or("none", HomeForm::id)}
                on_change={on_form} />
            <TypedField label={t.say(key::housing_cost())} kind={Kind::Amount}
                value={cost.map(written).unwrap_or_default()} on_change={on_cost} />
        </fieldset>
    }
}

fn costs(props: &Props, t: &Texts) -> Html {
    let amount = |text: &str| Amount::read(text).ok();
    let expenses = Expense::ALL.iter().map(|&kind| {
        let on_change = props.on_change.reform(move |text: String| {
            Change::new(move |entry| entry.expenses.set(kind, amount(&text)))
        });
        let value = props.entry.expenses.get(kind).map(written);
        html! {
            <TypedField key={kind.id()} label={t.say(key::expense(kind.id()))} kind={Kind::Amount}
                value={value.unwrap_or_default()} {on_change} />
        }
    });
    let needs = OtherNeed::ALL.iter().map(|&kind| {
        let on_change = props.on_change.reform(move |text: String| {
            Change::new(move |entry| entry.other_needs.set(kind, amount(&text)))
        });
        let value = props.entry.other_needs.get(kind).map(written);
        html! {
            <TypedField key={kind.id()} label={t.say(key::need(kind.id()))} kind={Kind::Amount}
                value={value.unwrap_or_default()} {on_change} />
        }
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
