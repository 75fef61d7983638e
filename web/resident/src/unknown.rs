//! What the person does not know, shown above the answer.

use yew::prelude::*;

use crate::{context::AppContext, navigation, step::Step, texts::key};

/// Says that the home is missing from the sum, and leads to where its cost is
/// entered. Nothing where the cost is known.
pub(crate) fn unknown(context: &AppContext) -> Html {
    let t = &context.texts;
    if !context.input.is_home_cost_unknown() {
        return Html::default();
    }
    let home = context.navigation.asking(Step::Home);
    html! {
        <div class="notice unknown">
            <p class="unknown-title">{ t.say(key::unknown_home_title()) }</p>
            <p>{ t.say(key::unknown_home()) }</p>
            <p>{ t.say(key::unknown_home_find()) }</p>
            <button type="button" class="link" onclick={navigation::to(&context.navigation, home)}>
                { t.say(key::unknown_home_go()) }
            </button>
        </div>
    }
}
