//! The steps: one subject a page.

mod ask;
mod costs;
mod home;
mod household;
mod incomes;
mod months;
mod one_page;
mod page;

use riksnorm::Month;

use crate::{
    step::Step,
    texts::{Text, key},
    words::month,
};

pub(crate) use ask::{id as asked_id, unanswered};
pub(crate) use costs::costs;
pub(crate) use home::home;
pub(crate) use household::household;
pub(crate) use incomes::incomes;
pub(crate) use months::no_amounts;
pub(crate) use one_page::one_page;
pub(crate) use page::page;

impl Step {
    /// What the step is about, in the month that is chosen.
    pub(crate) fn title(self, chosen: Option<Month>) -> Text {
        match (self, chosen) {
            (Self::Incomes, Some(chosen)) => key::incomes_title(month(chosen.before())),
            (Self::Answer, Some(chosen)) => key::answer_title(month(chosen)),
            (Self::Home, _) => key::home_title(),
            (Self::Costs, _) => key::costs_title(),
            (Self::OnePage, _) => key::one_page_title(),
            // Without a month there is nothing to ask beyond the first step.
            _ => key::household_title(),
        }
    }
}
