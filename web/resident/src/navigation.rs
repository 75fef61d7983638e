//! The pages of the estimator and how one moves between them.
//!
//! One type, three histories: on the site the browser's own, by the address
//! behind `#`; in an embed and in a single file one in memory only, so that
//! the page around it sees nothing. An address names a step and never depends
//! on an answer.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, MouseEvent};
use yew::{Callback, UseStateHandle, hook, use_effect_with, use_mut_ref, use_state, use_state_eq};

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
    /// All questions on one page, for those who prefer to see them at once.
    OnePage,
}

impl Step {
    /// One after another. The one page stands beside them.
    pub(crate) const ALL: [Self; 5] = [
        Self::Household,
        Self::Home,
        Self::Incomes,
        Self::Costs,
        Self::Answer,
    ];

    /// Those that ask.
    pub(crate) fn questions() -> impl Iterator<Item = Self> {
        let all = Self::ALL.into_iter();
        all.filter(|step| *step != Self::Answer)
    }

    /// Its place, from 1.
    pub(crate) fn number(self) -> usize {
        self as usize + 1
    }

    /// The next one.
    pub(crate) fn next(self) -> Option<Self> {
        match self {
            Self::OnePage => Some(Self::Answer),
            _ => Self::ALL.get(self as usize + 1).copied(),
        }
    }

    /// Whether what is asked in `step` is asked here.
    pub(crate) fn asks(self, step: Self) -> bool {
        self == Self::OnePage || self == step
    }

    /// Its address; the first has none.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::Household => "",
            Self::Home => "#bostad",
            Self::Incomes => "#inkomster",
            Self::Costs => "#kostnader",
            Self::Answer => "#svar",
            Self::OnePage => "#alla",
        }
    }

    /// Whether something has to have been typed before it.
    fn is_further_on(self) -> bool {
        !matches!(self, Self::Household | Self::OnePage)
    }

    fn at(address: &str) -> Option<Self> {
        let address = if address == "#" { "" } else { address };
        let mut pages = Self::ALL.into_iter().chain([Self::OnePage]);
        pages.find(|step| step.address() == address)
    }
}

/// A page beside the steps: a link leads to it, and the step stays beneath.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// Why a decision may differ from the answer.
    LooksWrong,
    /// The accessibility statement.
    Accessibility,
    /// What the calculation rests on.
    About,
}

impl Beside {
    const ALL: [Self; 3] = [Self::LooksWrong, Self::Accessibility, Self::About];

    /// Its address, which a link names as it is.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::LooksWrong => "#ser-det-fel-ut",
            Self::Accessibility => "#tillganglighet",
            Self::About => "#om-utrakningen",
        }
    }

    fn at(address: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.address() == address)
    }
}

/// Where the way that was gone is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum History {
    /// In the browser, by address and hash: the site.
    Address,
    /// In memory: an embed, and a page that is only written.
    Memory,
}

/// The step that is shown, and the way to another.
#[derive(Clone, PartialEq)]
pub(crate) struct Navigation {
    step: UseStateHandle<Step>,
    beside: UseStateHandle<Option<Beside>>,
    /// Whether the questions are asked on one page.
    one_page: bool,
    /// Whether it begins anew where somebody had been further on.
    begins_anew: UseStateHandle<bool>,
    history: History,
}

impl Navigation {
    /// The step that is shown, or that lies beneath a page beside the steps.
    pub(crate) fn step(&self) -> Step {
        *self.step
    }

    /// The page beside the steps, where one is shown.
    pub(crate) fn beside(&self) -> Option<Beside> {
        *self.beside
    }

    /// Whether what was typed before is gone, and the first step begins anew.
    pub(crate) fn begins_anew(&self) -> bool {
        *self.begins_anew
    }

    /// The page that asks what is asked in `step`.
    pub(crate) fn asking(&self, step: Step) -> Step {
        if self.one_page { Step::OnePage } else { step }
    }

    /// Where back leads.
    pub(crate) fn before(&self) -> Option<Step> {
        match self.step() {
            Step::Household | Step::OnePage => None,
            Step::Answer => Some(self.asking(Step::Costs)),
            step => (step as usize).checked_sub(1).map(|at| Step::ALL[at]),
        }
    }

    /// Goes to a step.
    pub(crate) fn go(&self, step: Step) {
        if step == *self.step && self.beside.is_none() {
            return;
        }
        // The first step has an empty address, which must not be the address of
        // this page with another step's name behind it.
        match step.address() {
            "" => push(self.history, page::address_without_hash().as_deref()),
            address => push(self.history, Some(address)),
        }
        self.step.set(step);
        self.beside.set(None);
        self.begins_anew.set(false);
    }
}

/// The navigation of the app. `is_new` says that nothing is typed yet: then
/// the questions begin at the first, also where somebody comes back to the
/// address of another one.
#[hook]
pub(crate) fn use_navigation(history: History, is_new: bool) -> Navigation {
    let address = || page::hash().filter(|_| history == History::Address);
    let begins_anew = use_state(|| {
        let found = address().and_then(|hash| Step::at(&hash));
        is_new && found.is_some_and(Step::is_further_on)
    });
    let step = use_state(|| {
        let found = address().and_then(|hash| Step::at(&hash));
        match found {
            Some(further) if is_new && further.is_further_on() => {
                page::drop_hash();
                Step::Household
            }
            found => found.unwrap_or(Step::Household),
        }
    });
    // The answer belongs to the questions that one comes from.
    let one_page = use_mut_ref(|| false);
    if *step != Step::Answer {
        one_page.replace(*step == Step::OnePage);
    }
    let one_page = *one_page.borrow();
    let beside = use_state_eq(|| address().and_then(|hash| Beside::at(&hash)));
    use_effect_with(history, {
        let (step, beside) = (step.setter(), beside.setter());
        move |history| {
            let history = *history;
            let around = page::window().zip(page::document());
            let listeners = around.map(|(window, document)| {
                let links = links(&document, {
                    let beside = beside.clone();
                    move |page| {
                        push(history, Some(page.address()));
                        beside.set(Some(page));
                    }
                });
                let way = EventListener::new(&window, "popstate", move |_| {
                    if history == History::Memory {
                        return;
                    }
                    let hash = page::hash().unwrap_or_default();
                    if let Some(found) = Step::at(&hash) {
                        step.set(found);
                        beside.set(None);
                    } else if let Some(found) = Beside::at(&hash) {
                        beside.set(Some(found));
                    } // Another address behind # is a place in the page.
                });
                (links, way)
            });
            move || drop(listeners)
        }
    });
    Navigation {
        step,
        beside,
        one_page,
        begins_anew,
        history,
    }
}

/// Notes an address in the browser's history, where the way is kept there.
fn push(history: History, address: Option<&str>) {
    let browser = page::window().filter(|_| history == History::Address);
    if let Some(browser) = browser.and_then(|window| window.history().ok()) {
        // Where the browser refuses, the page goes on without.
        let _ = browser.push_state_with_url(&JsValue::NULL, "", address);
    }
}

/// Leads links to a page beside the steps there. The browser alone would do so
/// by the address only, and would take focus away after.
fn links(document: &Document, go: impl Fn(Beside) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(document, "click", options, move |event| {
        let elsewhere =
            |click: &MouseEvent| click.ctrl_key() || click.meta_key() || click.shift_key();
        if event.dyn_ref().is_some_and(elsewhere) {
            return;
        }
        if let Some(page) = linked(event).as_deref().and_then(Beside::at) {
            event.prevent_default();
            go(page);
        }
    })
}

/// The address of the link that was clicked.
fn linked(event: &Event) -> Option<String> {
    let clicked = event.composed_path().get(0).dyn_into::<Element>().ok()?;
    clicked.closest("a").ok()??.get_attribute("href")
}

/// A callback that goes to a step.
pub(crate) fn to<E>(navigation: &Navigation, step: Step) -> Callback<E> {
    let navigation = navigation.clone();
    Callback::from(move |_| navigation.go(step))
}
