//! The home and what it costs.

use riksnorm::{HomeForm, HousingField, Kind};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Choice, Labelled, amount, radios, tick},
    form::{FormField, NO_HOME},
    texts::{Text, key},
};

pub(crate) fn home(context: &AppContext) -> Html {
    let t = &context.texts;
    let without_home = Choice {
        value: NO_HOME.to_owned(),
        label: t.say(key::home(NO_HOME)),
    };
    let choices = HomeForm::ALL
        .iter()
        .map(|form| Choice {
            value: form.id().to_owned(),
            label: t.say(key::home(form.id())),
        })
        .chain([without_home])
        .collect::<Vec<_>>();
    let has_home = context.input.home_form().is_some();
    let field =
        |field: FormField, label: Text, hint: Text| Labelled::new(field, t.say(label), t.say(hint));
    let form = field(
        FormField::housing(HousingField::Form),
        key::home_form_label(),
        key::home_form_why(),
    );
    let cost = field(
        FormField::housing(HousingField::MonthlyCost),
        key::home_cost(),
        key::home_cost_hint(),
    );
    let unknown = field(
        FormField::CostUnknown,
        key::unknown_cost(),
        key::unknown_cost_hint(),
    );
    html! {
        <>
            { radios(context, &form, &choices) }
            if has_home {
                if context.input.is_ticked(FormField::SharesHousehold) {
                    <p class="notice">{ t.say(key::home_cost_shared()) }</p>
                }
                // In an element of its own: the box below keeps focus when
                // what stands above it goes.
                <div>
                    if !context.input.is_home_cost_unknown() {
                        { amount(context, &cost) }
                    }
                </div>
                { tick(context, &unknown) }
            }
        </>
    }
}
