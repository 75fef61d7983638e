//! Plain fields for what the line says. Each changes the entry, and the line
//! is written anew from it.

mod children;
mod draft;
mod incomes;
mod simple;
mod typed;

use std::rc::Rc;

use riksnorm::{
    Amount, Children as Limit, Expense, Home, HomeForm, Household, Housing, Kind as _, Month,
    OtherNeed,
};
use riksnorm_line::AdultCount;
use yew::prelude::*;

use children::children;
pub(crate) use draft::{Draft, Place};
use incomes::incomes;
pub(crate) use simple::{Select, tick};
use typed::written;
pub(crate) use typed::{Kind, TypedField};

use crate::texts::{Texts, key};

/// The first field.
pub(crate) const FIRST: &str = "adults";

/// A change of what the fields hold.
pub(crate) struct Change(Box<dyn FnOnce(&mut Draft)>);

impl Change {
    /// A change by a function.
    pub(crate) fn new(change: impl FnOnce(&mut Draft) + 'static) -> Self {
        Self(Box::new(change))
    }

    /// A change by what is understood at a place.
    fn at(place: Place, change: impl FnOnce(&mut Draft) + 'static) -> Self {
        Self::new(move |draft| {
            draft.accept(place);
            change(draft);
        })
    }

    /// Makes it.
    pub(crate) fn make(self, draft: &mut Draft) {
        (self.0)(draft);
    }
}

pub(crate) struct Props {
    /// The number of the household: no field keeps anything of another.
    pub(crate) number: usize,
    /// What they hold.
    pub(crate) draft: Rc<Draft>,
    /// The month whose income counts.
    pub(crate) income_month: Month,
    /// The line says something else.
    pub(crate) on_change: Callback<Change>,
}

impl Props {
    /// The refused text of a place.
    fn refused(&self, place: Place) -> Option<AttrValue> {
        let text = self.draft.refused(place)?;
        Some(AttrValue::from(text.to_owned()))
    }

    /// Refuses what is typed at a place.
    fn on_refused(&self, place: Place) -> Callback<String> {
        self.on_change
            .reform(move |text: String| Change::new(move |draft| draft.refuse(place, text)))
    }
}

/// Every field there is.
pub(crate) fn fields(t: &Texts, props: &Props) -> Html {
    let entry = &props.draft.entry;
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
    let entry = &props.draft.entry;
    let on_adults = props.on_change.reform(|adults: String| {
        Change::new(move |draft| {
            draft.entry.adults = match adults.as_str() {
                "1" => Some(AdultCount::One),
                "2" => Some(AdultCount::Two),
                _ => None,
            };
            if draft.entry.adults != Some(AdultCount::Two) {
                draft.remove_second();
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
        Change::at(Place::Community, move |draft| {
            draft.entry.community = everyone.parse().ok();
        })
    });
    // INVARIANT: at most Limit::MOST children.
    let children = u8::try_from(entry.children.len().min(Limit::MOST)).unwrap_or_default();
    let kind = Kind::Number {
        from: adults.max(1) + children + 1,
        to: Household::LARGEST_COMMUNITY,
    };
    let community = entry.community.map(|everyone| everyone.to_string());
    let on_assets = props.on_change.reform(|ticked: String| {
        Change::new(move |draft| draft.entry.has_assets = !ticked.is_empty())
    });
    html! {
        <fieldset class="together">
            <legend>{ t.say(key::household_title()) }{ " " }<kbd aria-hidden="true">{ "Alt+0" }</kbd></legend>
            <Select id={FIRST} label={t.say(key::field_adults())} {options} value={adults.to_string()}
                on_change={on_adults} keys="Alt+0" />
            <TypedField label={t.say(key::field_community())} {kind} value={community.unwrap_or_default()}
                on_change={on_community} refused={props.refused(Place::Community)} on_refused={props.on_refused(Place::Community)} />
            { tick(t.say(key::field_assets()), false, entry.has_assets, &on_assets) }
        </fieldset>
    }
}

fn housing(props: &Props, t: &Texts) -> Html {
    let (form, cost) = match props.draft.entry.housing {
        Housing::None => (None, None),
        Housing::Home(Home { form, cost, .. }) => (Some(form), Some(cost.applied())),
    };
    let options: Vec<_> = std::iter::once("none")
        .chain(HomeForm::ALL.iter().map(|form| form.id()))
        .map(|id| (AttrValue::from(id), AttrValue::from(t.say(key::home(id)))))
        .collect();
    let on_form = props.on_change.reform(move |id: String| {
        Change::new(move |draft| {
            draft.entry.housing = HomeForm::from_id(&id).map_or(Housing::None, |form| {
                Housing::Home(Home::new(form, cost.unwrap_or_default()))
            });
        })
    });
    // A cost by itself is that of the commonest form.
    let form_of_cost = form.unwrap_or(HomeForm::Rental);
    let on_cost = props.on_change.reform(move |text: String| {
        Change::at(Place::Home, move |draft| {
            if text.is_empty() && draft.entry.housing == Housing::None {
                return;
            }
            let cost = Amount::read(&text).unwrap_or_default();
            draft.entry.housing = Housing::Home(Home::new(form_of_cost, cost));
        })
    });
    html! {
        <fieldset class="together home">
            <legend>{ t.say(key::housing_title()) }</legend>
            <Select label={t.say(key::housing_form())} {options} value={form.map_or("none", HomeForm::id)}
                on_change={on_form} />
            <TypedField label={t.say(key::housing_cost())} kind={Kind::Amount}
                value={cost.map(written).unwrap_or_default()} on_change={on_cost}
                refused={props.refused(Place::Home)} on_refused={props.on_refused(Place::Home)} />
        </fieldset>
    }
}

fn costs(props: &Props, t: &Texts) -> Html {
    let amount = |text: &str| Amount::read(text).ok();
    let expenses = Expense::ALL.iter().map(|&kind| {
        let on_change = props.on_change.reform(move |text: String| {
            Change::at(Place::Expense(kind), move |draft| {
                draft.entry.expenses.set(kind, amount(&text));
            })
        });
        let value = props.draft.entry.expenses.get(kind).map(written);
        html! {
            <TypedField key={kind.id()} label={t.say(key::expense(kind.id()))} kind={Kind::Amount}
                value={value.unwrap_or_default()} {on_change}
                refused={props.refused(Place::Expense(kind))} on_refused={props.on_refused(Place::Expense(kind))} />
        }
    });
    let needs = OtherNeed::ALL.iter().map(|&kind| {
        let on_change = props.on_change.reform(move |text: String| {
            Change::at(Place::Need(kind), move |draft| {
                draft.entry.other_needs.set(kind, amount(&text));
            })
        });
        let value = props.draft.entry.other_needs.get(kind).map(written);
        html! {
            <TypedField key={kind.id()} label={t.say(key::need(kind.id()))} kind={Kind::Amount}
                value={value.unwrap_or_default()} {on_change}
                refused={props.refused(Place::Need(kind))} on_refused={props.on_refused(Place::Need(kind))} />
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
