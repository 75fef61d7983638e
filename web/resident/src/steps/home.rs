//! The home and what it costs.

use riksnorm::{Field, HomeForm, HousingField, Kind, Municipality, ProfileField};
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
    let is_shared = context.input.is_ticked(FormField::SharesHousehold);
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
        if is_shared {
            key::home_cost_whole()
        } else {
            key::home_cost()
        },
        key::home_cost_hint(),
    );
    let others = field(
        FormField::OthersPay,
        key::home_others(),
        key::home_others_hint(),
    );
    let municipality = field(
        Field::Municipality(ProfileField::Whole).into(),
        key::municipality_label(),
        key::municipality_why(),
    );
    let unknown = field(
        FormField::CostUnknown,
        key::unknown_cost(),
        key::unknown_cost_hint(),
    );
    let follows = if has_home {
        html! {
            <>
                // In an element of its own: the box below keeps focus when
                // what stands above it goes.
                <div>
                    if !context.input.is_home_cost_unknown() {
                        { amount(context, &cost) }
                        if is_shared { { amount(context, &others) } }
                    }
                </div>
                { tick(context, &unknown) }
            </>
        }
    } else {
        Html::default()
    };
    html! {
        <>
            { radios(context, &municipality, &municipalities(context), &Html::default()) }
            <div aria-live="polite">
                if context.municipality == Municipality::OTHER {
                    <p class="notice">{ t.say(key::municipality_other_what()) }</p>
                }
            </div>
            { radios(context, &form, &choices, &follows) }
        </>
    }
}

/// Those that there are guidelines for, and another one.
fn municipalities(context: &AppContext) -> Vec<Choice> {
    let known = Municipality::all().map(|municipality| Choice {
        value: municipality.id().to_owned(),
        label: municipality.name().to_owned(),
    });
    let other = Choice {
        value: Municipality::OTHER.id().to_owned(),
        label: context.texts.say(key::municipality_other()),
    };
    known.chain([other]).collect()
}
