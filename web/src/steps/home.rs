//! The home and what it costs.

use riksnorm::{HomeForm, Kind};
use yew::prelude::*;

use crate::{
    app::use_shared,
    check::home_cost_unknown,
    fields::{Amount, Choice, Radios, Tick},
    texts::{key, use_texts},
    words,
};

#[component]
pub(crate) fn Home() -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let none = Choice {
        value: "none".to_owned(),
        label: t.say(key::home_none()),
    };
    let choices = HomeForm::ALL
        .iter()
        .map(|form| Choice {
            value: form.id().to_owned(),
            label: t.say(words::home(*form)),
        })
        .chain([none])
        .collect::<Vec<_>>();
    let has_home = HomeForm::from_id(shared.answers.get("housing.form")).is_some();
    html! {
        <>
            <Radios name="housing.form" label={t.say(key::home_form_label())}
                hint={t.say(key::home_form_why())} {choices} />
            if has_home {
                if shared.answers.ticked("shares") {
                    <p class="notice">{ t.say(key::home_cost_shared()) }</p>
                }
                // In an element of its own: the box below keeps focus when
                // what stands above it goes.
                <div>
                    if !home_cost_unknown(&shared.answers) {
                        <Amount name="housing.monthlyCost" label={t.say(key::home_cost())} hint={t.say(key::home_cost_hint())} />
                    }
                </div>
                <Tick name="housing.costUnknown" label={t.say(key::unknown_cost())} hint={t.say(key::unknown_cost_hint())} />
            }
        </>
    }
}
