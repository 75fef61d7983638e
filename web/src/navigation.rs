//! The pages of the estimator and how one moves between them.
//!
//! One type, three histories: on the site the browser's own, by the address
//! behind `#`; in an embed and in a single file one in memory only, so that
//! the page around it sees nothing. An address names a step and never depends
//! on an answer.

use gloo::events::EventListener;
use web_sys::wasm_bindgen::JsValue;
use yew::{Callback, UseStateHandle, hook, use_effect_with, use_state};

use crate::page;

/// One subject a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// Month, adults, children, others.
    Household,
    /// The home and its cost.
    Home,
    /// Incomes of the month before.
    Incomes,
    /// Costs beside the norm and other needs.
    Costs,
    /// The answer.
    Answer,
}

impl Step {
    /// All of them, in order.
    pub(crate) const ALL: [Self; 5] = [
        Self::Household,
        Self::Home,
        Self::Incomes,
        Self::Costs,
        Self::Answer,
    ];

    /// Its place, from 1.
    pub(crate) fn number(self) -> usize {
        self as usize + 1
    }

    /// The next one.
    pub(crate) fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The one before.
    pub(crate) fn before(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|place| Self::ALL[place])
    }

    /// Its address; the first has none.
    fn address(self) -> &'static str {
        match self {
            Self::Household => "",
            Self::Home => "#bostad",
            Self::Incomes => "#inkomster",
            Self::Costs => "#kostnader",
            Self::Answer => "#svar",
        }
    }

    fn at(address: &str) -> Option<Self> {
        let address = if address == "#" { "" } else { address };
        Self::ALL.into_iter().find(|step| step.address() == address)
    }
}

/// Where the way that was gone is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum History {
    /// In the browser, by address and hash: the site.
    Address,
    /// In memory: an embed, a single file, and a page that is only written.
    Memory,
}

/// The step that is shown, and the way to another.
#[derive(Clone, PartialEq)]
pub(crate) struct Navigation {
    step: UseStateHandle<Step>,
    history: History,
}

impl Navigation {
    /// The step that is shown.
    pub(crate) fn step(&self) -> Step {
        *self.step
    }

    /// Goes to a step.
    pub(crate) fn go(&self, step: Step) {
        if step == *self.step {
            return;
        }
        if self.history == History::Address
            && let Some(history) = page::window().and_then(|window| window.history().ok())
        {
            // The first step has an empty address, which must not be the
            // address of this page with another step's name behind it.
            let address = match step.address() {
                "" => page::address_without_hash(),
                address => Some(address.to_owned()),
            };
            // Where the browser refuses, the page goes on without.
            let _ = history.push_state_with_url(&JsValue::NULL, "", address.as_deref());
        }
        self.step.set(step);
    }
}

/// The navigation of the app.
#[hook]
pub(crate) fn use_navigation(history: History) -> Navigation {
    let step = use_state(|| {
        match history {
            History::Address => page::hash().and_then(|hash| Step::at(&hash)),
            History::Memory => None,
        }
        .unwrap_or(Step::Household)
    });
    use_effect_with((history, step.setter()), |(history, step)| {
        let step = step.clone();
        let listener = page::window()
            .filter(|_| *history == History::Address)
            .map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    // Another address behind # is a place in the page.
                    if let Some(found) = page::hash().and_then(|hash| Step::at(&hash)) {
                        step.set(found);
                    }
                })
            });
        move || drop(listener)
    });
    Navigation { step, history }
}

/// A callback that goes to a step.
pub(crate) fn to<E>(navigation: &Navigation, step: Step) -> Callback<E> {
    let navigation = navigation.clone();
    Callback::from(move |_| navigation.go(step))
}
