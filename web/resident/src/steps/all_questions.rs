//! All questions on one page.

use yew::prelude::*;

use super::{costs, home, household, incomes};
use crate::{context::AppContext, navigation, step::Step, texts::key, view::p};

pub(crate) fn all_questions(context: &AppContext) -> Html {
    let t = &context.texts;
    let rules = context.rules.as_ref();
    let sections = Step::questions().map(|step| {
        let questions = match step {
            Step::Household => household(context),
            Step::Home => home(context),
            // Without a month there is no month of which to ask.
            Step::Incomes if rules.is_none() => return Html::default(),
            Step::Incomes => incomes(context),
            _ => costs(context),
        };
        html! {
            <section key={step.number()} class="subject">
                <h2>{ t.say(step.title(context.input.month())) }</h2>
                { for questions }
            </section>
        }
    });
    html! {
        <>
            { p(t, key::all_questions_why()) }
            <p>
                <button type="button" class="link" onclick={navigation::to(&context.navigation, Step::Household)}>
                    { t.say(key::all_questions_leave()) }
                </button>
            </p>
            <div>{ for sections }</div>
        </>
    }
}
