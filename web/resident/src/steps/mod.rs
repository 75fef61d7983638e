//! The steps, one subject each.

mod all_questions;
mod ask;
mod costs;
mod home;
mod household;
mod incomes;
mod layout;
mod months;

use riksnorm::Month;
use yew::prelude::*;

use crate::{
    context::AppContext,
    step::Step,
    texts::{Text, key},
    words::month,
};

pub(crate) use ask::{id as asked_id, unanswered, unconfirmed};
pub(crate) use layout::layout;
pub(crate) use months::no_amounts;
use {
    all_questions::all_questions, costs::costs, home::home, household::household, incomes::incomes,
};

/// What a step asks, in the parts that may have a page each.
pub(crate) fn questions(context: &AppContext, step: Step) -> Vec<Html> {
    match step {
        Step::Household => household(context),
        Step::Home => home(context),
        Step::Incomes => incomes(context),
        Step::Costs => costs(context),
        Step::AllQuestions => vec![all_questions(context)],
        Step::Start | Step::Answer => Vec::new(),
    }
}

impl Step {
    /// What the step is about, in the month that is chosen.
    pub(crate) fn title(self, chosen: Option<Month>) -> Text {
        match (self, chosen) {
            (Self::Incomes, Some(chosen)) => key::incomes_title(month(chosen.before())),
            (Self::Answer, Some(chosen)) => key::answer_title(month(chosen)),
            (Self::Home, _) => key::home_title(),
            (Self::Costs, _) => key::costs_title(),
            (Self::AllQuestions, _) => key::all_questions_title(),
            // Without a month there is nothing to ask beyond the first step.
            _ => key::household_title(),
        }
    }
}
