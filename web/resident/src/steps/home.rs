//! The home and what it costs.

use riksnorm::{Field, HousingField, Municipality, ProfileField};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Choice, Labelled, amount, radios, tick},
    form::{FormField, HOMES},
    texts::{Text, key},
};

pub(crate) fn home(context: &AppContext) -> Vec<Html> {
    let t = &context.texts;
    let choices: Vec<Choice> = HOMES
        .iter()
        .map(|(name, icon)| Choice {
            value: (*name).to_owned(),
            label: t.say(key::home(*name)),
            icon,
        })
        .collect();
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
    let others_unknown = field(
        FormField::OthersUnknown,
        key::home_others_unknown(),
        key::home_others_unknown_hint(),
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
                        if is_shared {
                            <div>
                                if !context.input.is_ticked(FormField::OthersUnknown) {
                                    { amount(context, &others) }
                                }
                            </div>
                            { tick(context, &others_unknown) }
                        }
                    }
                </div>
                { tick(context, &unknown) }
            </>
        }
    } else {
        Html::default()
    };
    let whose = html! {
        <>
            { radios(context, &municipality, &municipalities(context), &Html::default()) }
            <div aria-live="polite">
                if context.municipality == Municipality::OTHER {
                    <p class="notice">{ t.say(key::municipality_other_what()) }</p>
                }
            </div>
        </>
    };
    vec![whose, radios(context, &form, &choices, &follows)]
}

/// Those that there are guidelines for, and another one.
fn municipalities(context: &AppContext) -> Vec<Choice> {
    let known = Municipality::all().map(|municipality| Choice {
        value: municipality.id().to_owned(),
        label: municipality.name().to_owned(),
        ..Choice::default()
    });
    let other = Choice {
        value: Municipality::OTHER.id().to_owned(),
        label: context.texts.say(key::municipality_other()),
        ..Choice::default()
    };
    known.chain([other]).collect()
}
