//! What is not shown first: the answer, the topics, and the rules that count.
//! It lies in a second file of the Wasm, which the page fetches once the first
//! has painted. The build finds it by this module: what only the functions of
//! [`Rest`] reach goes into the second file. Without a [`Rest`] none of them
//! can be called, and there is one only when that file is here.

use std::rc::Rc;

use gloo::events::EventListener;
use riksnorm::{Kronor, Situation};
use yew::prelude::*;

use crate::{
    answer::{Answer, answer, paper},
    context::{AppContext, HEADING},
    edit,
    form::{FormInput, income_names, savings, shared_cost},
    page, so_far, steps,
    texts::key,
    topic::Topic,
    topics,
};

/// Says that the second file is here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rest(());

#[allow(
    clippy::unused_self,
    reason = "who has a `Rest` may call what is in the second file"
)]
impl Rest {
    /// The answer, for the screen and for paper.
    #[inline(never)]
    pub(crate) fn answer(self, context: &AppContext, situation: Situation) -> Html {
        let shown = counted(context, situation);
        html! {
            <div key="answer">
                <div class="on-screen">{ answer(&shown, context) }</div>
                { paper(&shown) }
            </div>
        }
    }

    /// A topic, with the answer that it may be about.
    #[inline(never)]
    pub(crate) fn topic(
        self,
        context: &AppContext,
        topic: Topic,
        title: &str,
        situation: Option<Situation>,
    ) -> Html {
        let shown = situation.map(|situation| Rc::new(counted(context, situation)));
        topics::show(context, topic, title, shown.as_ref())
    }

    /// What has been written so far.
    #[inline(never)]
    pub(crate) fn so_far(self, context: &AppContext) -> Option<Html> {
        so_far::rows(context)
    }

    /// The support that an input gives, where it is whole.
    #[inline(never)]
    pub(crate) fn support(self, input: &FormInput) -> Option<Kronor> {
        edit::support(input)
    }
}

fn counted(context: &AppContext, Situation { rules, household }: Situation) -> Answer {
    Answer {
        t: context.texts.clone(),
        estimate: rules.estimate(&household),
        rules,
        household,
        incomes: income_names(&context.input),
        savings: savings(&context.input),
        home_unknown: context.input.is_home_cost_unknown(),
        shared_cost: shared_cost(&context.input),
        without_amounts: context.input.month_without_amounts(),
        unanswered: steps::unanswered(context),
    }
}

/// The second file, once it is here: what uses this is drawn again then, and
/// when it could not be fetched.
#[hook]
pub(crate) fn use_rest() -> Option<Rest> {
    let redraw = use_force_update();
    use_effect_with((), move |()| {
        let listener = page::document()
            .map(|page| EventListener::new(&page, "riksnorm-rest", move |_| redraw.force_update()));
        move || drop(listener)
    });
    (page::rest() == Some(true)).then_some(Rest(()))
}

/// What stands in place of what is not here yet.
pub(crate) fn awaited(context: &AppContext, title: &str) -> Html {
    let t = &context.texts;
    let is_missing = page::rest() == Some(false);
    let (says, class) = if is_missing {
        (key::rest_missing(), "notice")
    } else {
        (key::rest_coming(), "")
    };
    let again = is_missing.then(|| {
        let fetch = Callback::from(|_: MouseEvent| page::fetch_rest());
        html! { <p><button type="button" onclick={fetch}>{ t.say(key::rest_again()) }</button></p> }
    });
    html! {
        <div key="rest">
            <h1 id={HEADING} tabindex="-1">{ title }</h1>
            <div role="status" {class}><p>{ t.say(says) }</p></div>
            { for again }
        </div>
    }
}
