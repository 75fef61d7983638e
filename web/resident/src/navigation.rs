//! How the person moves between the steps and the topics.
//!
//! On the site this is one entry of the browser's history, after that of the
//! page one came to: whoever looks through it later sees no more than that.
//! "Back" of the browser all the same leads to the step before, and from the
//! start away. In an embed the history is in memory only, so that the page
//! around it sees nothing. An address names a step and never depends on what
//! was typed.

use std::{cell::RefCell, rc::Rc};

use gloo::events::EventListener;
use yew::{Callback, UseStateHandle, hook, use_effect_with, use_mut_ref, use_state, use_state_eq};

use crate::{history::History, links, page, route::Route, step::Step, trail::Trail};

/// The route that is shown, and the way to another.
#[derive(Clone, PartialEq)]
pub(crate) struct Navigation {
    shown: UseStateHandle<Route>,
    was_reset: UseStateHandle<bool>,
    trail: Rc<RefCell<Trail>>,
    history: History,
}

impl Navigation {
    /// The route that is shown.
    pub(crate) fn route(&self) -> Route {
        *self.shown
    }

    /// The step that is shown, or that a topic leads back to.
    pub(crate) fn step(&self) -> Step {
        self.shown.step
    }

    /// Whether the person came back to a later step with an empty form, and so
    /// was led to the start.
    pub(crate) fn was_reset(&self) -> bool {
        *self.was_reset
    }

    /// The step that asks the questions of `step`.
    pub(crate) fn asking(&self, step: Step) -> Step {
        self.trail.borrow().asking(step)
    }

    /// Where the button for back leads.
    pub(crate) fn before(&self) -> Option<Step> {
        self.trail.borrow().before().map(|route| route.step)
    }

    /// Whether the page stands alone, and in no embed.
    pub(crate) fn is_site(&self) -> bool {
        self.history == History::Address
    }

    /// Tells how many questions the step has that is shown, and gets which of
    /// them is.
    pub(crate) fn has_questions(&self, questions: usize) -> usize {
        let mut trail = self.trail.borrow_mut();
        trail.questions = u8::try_from(questions).unwrap_or(1);
        trail.question().into()
    }

    /// The next question of the step, where they are shown one at a time.
    pub(crate) fn next_question(&self) -> Option<Route> {
        let trail = self.trail.borrow();
        let question = trail.question() + 1;
        (question < trail.questions).then_some(Route {
            question,
            ..trail.route
        })
    }

    /// Goes to the route before this one.
    pub(crate) fn back(&self) {
        let before = self.trail.borrow().before();
        if let Some(before) = before {
            self.go_to(before);
        }
    }

    /// The step that was changed from the answer which is shown.
    pub(crate) fn edited(&self) -> Option<Step> {
        self.trail.borrow().edited
    }

    /// Goes to a step.
    pub(crate) fn go(&self, step: Step) {
        self.go_to(Route::at(step));
    }

    /// Goes from the answer to the questions of a step, and no others.
    pub(crate) fn edit(&self, step: Step) {
        self.go_to(Route::editing(self.asking(step)));
    }

    /// Goes from a topic back to where one was.
    pub(crate) fn leave_topic(&self) {
        self.go_to(Route {
            topic: None,
            ..*self.shown
        });
    }

    pub(crate) fn go_to(&self, route: Route) {
        self.trail.borrow_mut().go(route, self.history);
        self.shown.set(route);
        self.was_reset.set(false);
    }
}

/// The navigation of the app. With an empty form (`is_new`) it starts at the
/// beginning, even where the address is that of a later step.
#[hook]
pub(crate) fn use_navigation(history: History, is_new: bool) -> Navigation {
    let found = use_state(|| {
        let hash = history.hash();
        hash.and_then(|hash| Route::START.to(&hash))
            .unwrap_or(Route::START)
    });
    let is_too_early = is_new && found.needs_input();
    let was_reset = use_state(|| is_too_early);
    let first = use_state(|| {
        if is_too_early {
            history.replace("");
            Route::START
        } else {
            *found
        }
    });
    let shown = use_state_eq(|| *first);
    let trail = use_mut_ref(|| Trail::new(*first));
    use_effect_with(history, {
        let (shown, trail, was_reset) = (shown.setter(), trail.clone(), was_reset.setter());
        move |history| {
            let history = *history;
            let on_link = links::on_link({
                let (shown, trail) = (shown.clone(), trail.clone());
                move |address| {
                    let mut trail = trail.borrow_mut();
                    let Some(route) = trail.route.to(address) else {
                        return false;
                    };
                    trail.go(route, history);
                    shown.set(route);
                    was_reset.set(false);
                    true
                }
            });
            let on_history = page::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    if let (History::Address, Some(hash)) = (history, history.hash()) {
                        let mut trail = trail.borrow_mut();
                        trail.follow(&hash, history);
                        shown.set(trail.route);
                    }
                })
            });
            move || drop((on_link, on_history))
        }
    });
    Navigation {
        shown,
        was_reset,
        trail,
        history,
    }
}

/// A callback that goes from the answer to the questions of a step.
pub(crate) fn to_change<E>(navigation: &Navigation, step: Step) -> Callback<E> {
    let navigation = navigation.clone();
    Callback::from(move |_| navigation.edit(step))
}

/// A callback that goes to a step.
pub(crate) fn to<E>(navigation: &Navigation, step: Step) -> Callback<E> {
    let navigation = navigation.clone();
    Callback::from(move |_| navigation.go(step))
}
