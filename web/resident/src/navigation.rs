//! How the person moves between the steps and the pages with information.
//!
//! On the site the browser's own history is used, by the address behind `#`.
//! In an embed the history is in memory only, so that the page around it sees
//! nothing. An address names a step and never depends on what was typed.

use gloo::events::EventListener;
use yew::{Callback, UseStateHandle, hook, use_effect_with, use_mut_ref, use_state, use_state_eq};

use crate::{history::History, info_page::InfoPage, links, page, step::Step};

/// The step that is shown, and the way to another.
#[derive(Clone, PartialEq)]
pub(crate) struct Navigation {
    step: UseStateHandle<Step>,
    info_page: UseStateHandle<Option<InfoPage>>,
    /// Whether the questions are asked on one page.
    one_page: bool,
    was_reset: UseStateHandle<bool>,
    history: History,
}

impl Navigation {
    /// The step that is shown, or that a page with information leads back to.
    pub(crate) fn step(&self) -> Step {
        *self.step
    }

    /// The page with information, where one is shown.
    pub(crate) fn info_page(&self) -> Option<InfoPage> {
        *self.info_page
    }

    /// Whether the person came back to a later step with an empty form, and so
    /// was led to the first step.
    pub(crate) fn was_reset(&self) -> bool {
        *self.was_reset
    }

    /// The page that asks the questions of `step`.
    pub(crate) fn asking(&self, step: Step) -> Step {
        if self.one_page { Step::OnePage } else { step }
    }

    /// Where the button for back leads.
    pub(crate) fn before(&self) -> Option<Step> {
        match self.step() {
            Step::Answer => Some(self.asking(Step::Costs)),
            step => step.before(),
        }
    }

    /// Goes to a step.
    pub(crate) fn go(&self, step: Step) {
        if step == *self.step && self.info_page.is_none() {
            return;
        }
        self.history.push(step.address());
        self.step.set(step);
        self.info_page.set(None);
        self.was_reset.set(false);
    }
}

/// The navigation of the app. With an empty form (`is_new`) it starts at the
/// first step, even where the address is that of a later one.
#[hook]
pub(crate) fn use_navigation(history: History, is_new: bool) -> Navigation {
    let found = || history.hash().and_then(|hash| Step::from_address(&hash));
    let is_too_early = |step: &Step| is_new && step.needs_input();
    let was_reset = use_state(|| found().as_ref().is_some_and(is_too_early));
    let step = use_state(|| match found() {
        Some(step) if is_too_early(&step) => {
            history.drop_hash();
            Step::Household
        }
        found => found.unwrap_or(Step::Household),
    });
    // From the answer, back leads to the questions as they were asked.
    let one_page = use_mut_ref(|| false);
    if *step != Step::Answer {
        one_page.replace(*step == Step::OnePage);
    }
    let one_page = *one_page.borrow();
    let info_page = use_state_eq(|| {
        history
            .hash()
            .and_then(|hash| InfoPage::from_address(&hash))
    });
    use_effect_with(history, {
        let (step, info_page) = (step.setter(), info_page.setter());
        move |history| {
            let history = *history;
            let on_link = links::on_info_link({
                let info_page = info_page.clone();
                move |page| {
                    history.push(page.address());
                    info_page.set(Some(page));
                }
            });
            let on_history = page::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    let Some(hash) = history.hash() else { return };
                    if let Some(found) = Step::from_address(&hash) {
                        step.set(found);
                        info_page.set(None);
                    } else if let Some(found) = InfoPage::from_address(&hash) {
                        info_page.set(Some(found));
                    } // Any other address behind # is an element of the page.
                })
            });
            move || drop((on_link, on_history))
        }
    });
    Navigation {
        step,
        info_page,
        one_page,
        was_reset,
        history,
    }
}

/// A callback that goes to a step.
pub(crate) fn to<E>(navigation: &Navigation, step: Step) -> Callback<E> {
    let navigation = navigation.clone();
    Callback::from(move |_| navigation.go(step))
}
