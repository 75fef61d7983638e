//! The home and what it costs.

use riksnorm::{HomeForm, Kind};
use yew::prelude::*;

use crate::{
    app::Shared,
    check::home_cost_unknown,
    fields::{Choice, Field, amount, radios, tick},
    texts::{Text, key},
    words,
};

pub(crate) fn home(shared: &Shared) -> Html {
    let t = &shared.texts;
    let without_home = Choice {
        value: "none".to_owned(),
        label: t.say(key::home_none()),
    };
    let choices = HomeForm::ALL
        .iter()
        .map(|form| Choice {
            value: form.id().to_owned(),
            label: t.say(words::home(*form)),
        })
        .chain([without_home])
        .collect::<Vec<_>>();
    let has_home = HomeForm::from_id(shared.answers.get("housing.form")).is_some();
    let field =
        |name: &'static str, label: Text, hint: Text| Field::new(name, t.say(label), t.say(hint));
    let form = field("housing.form", key::home_form_label(), key::home_form_why());
    let cost = field(
        "housing.monthlyCost",
        key::home_cost(),
        key::home_cost_hint(),
    );
    let unknown = field(
        "housing.costUnknown",
        key::unknown_cost(),
        key::unknown_cost_hint(),
    );
    html! {
        <>
            { radios(shared, &form, &choices) }
            if has_home {
                if shared.answers.ticked("shares") {
                    <p class="notice">{ t.say(key::home_cost_shared()) }</p>
                }
                // In an element of its own: the box below keeps focus when
                // what stands above it goes.
                <div>
                    if !home_cost_unknown(&shared.answers) {
                        { amount(shared, &cost) }
                    }
                </div>
                { tick(shared, &unknown) }
            }
        </>
    }
}
