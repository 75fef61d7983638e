//! All questions on one page.

use yew::prelude::*;

use super::questions;
use crate::{context::AppContext, navigation, step::Step, texts::key, view::p};

pub(crate) fn all_questions(context: &AppContext) -> Html {
    let t = &context.texts;
    let sections = Step::questions().map(|step| {
        // Without a month there is no month of which to ask.
        if step == Step::Incomes && context.rules.is_none() {
            return Html::default();
        }
        html! {
            <section key={step.number()} class="subject">
                <h2>{ t.say(step.title(context.input.month())) }</h2>
                { for questions(context, step) }
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
