//! How the person moves between the steps and the pages with information.
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

use crate::{history::History, links, page, place::Place, step::Step};

/// The place that is shown, and the way to another.
#[derive(Clone, PartialEq)]
pub(crate) struct Navigation {
    shown: UseStateHandle<Place>,
    was_reset: UseStateHandle<bool>,
    trail: Rc<RefCell<Trail>>,
    history: History,
}

/// Where one is in the history of the browser.
#[derive(Debug, PartialEq)]
struct Trail {
    /// The place that is shown.
    place: Place,
    /// The place that one came to.
    base: Place,
    /// Whether one is in the entry after that.
    is_inside: bool,
    /// Whether one is on the way back into it.
    is_returning: bool,
    /// Whether the questions are asked on one page.
    one_page: bool,
    /// How many pages the step has that is shown.
    questions: u8,
    /// The step that was changed from the answer which is shown.
    edited: Option<Step>,
}

impl Trail {
    fn new(place: Place) -> Self {
        Self {
            place,
            base: place,
            is_inside: false,
            is_returning: false,
            one_page: place.step == Step::OnePage,
            questions: 1,
            edited: None,
        }
    }

    /// The page that asks the questions of `step`.
    fn asking(&self, step: Step) -> Step {
        if self.one_page { Step::OnePage } else { step }
    }

    /// The place before the one that is shown.
    fn before(&self) -> Option<Place> {
        let Place {
            step,
            info_page,
            edits,
            ..
        } = self.place;
        if info_page.is_some() {
            return Some(Place {
                info_page: None,
                ..self.place
            });
        }
        if edits {
            return Some(Place::at(Step::Answer));
        }
        if let Some(before) = self.question().checked_sub(1) {
            return Some(Place {
                question: before,
                ..self.place
            });
        }
        let before = match step {
            Step::Answer => Some(self.asking(Step::Costs)),
            step => step.before(),
        };
        before.map(Place::end_of)
    }

    /// The question that is shown: the last one, where there are fewer.
    fn question(&self) -> u8 {
        self.place.question.min(self.questions.saturating_sub(1))
    }

    fn show(&mut self, place: Place) {
        if self.place.edits && place == Place::at(Step::Answer) {
            self.edited = Some(self.place.step);
        } else if place.info_page.is_none() {
            self.edited = None;
        }
        // From the answer, back leads to the questions as they were asked.
        if place.step != Step::Answer {
            self.one_page = place.step == Step::OnePage;
        }
        self.place = place;
    }

    /// Goes to a place, in the entry of the history that there is.
    fn go(&mut self, place: Place, history: History) {
        self.show(place);
        if self.is_inside {
            history.replace(place.address());
        } else if place != self.base {
            history.push(place.address());
            self.is_inside = true;
        }
    }

    /// Follows the browser to the entry with this address.
    fn follow(&mut self, address: &str, history: History) {
        let at_base = address == self.base.address();
        if self.is_returning && !at_base {
            self.is_returning = false;
            history.replace(self.place.address());
        } else if self.is_inside && at_base {
            let before = self.before().filter(|_| self.place != self.base);
            if let Some(before) = before.filter(|before| before.step != self.base.step) {
                // One step back, in the same entry.
                self.show(before);
                self.is_returning = true;
                history.forward();
            } else {
                self.show(self.base);
                self.is_inside = false;
            }
        } else if let Some(place) = self.place.to(address) {
            self.show(place);
            self.is_inside = place != self.base;
        }
    }
}

impl Navigation {
    /// The place that is shown.
    pub(crate) fn place(&self) -> Place {
        *self.shown
    }

    /// The step that is shown, or that a page with information leads back to.
    pub(crate) fn step(&self) -> Step {
        self.shown.step
    }

    /// Whether the person came back to a later step with an empty form, and so
    /// was led to the start.
    pub(crate) fn was_reset(&self) -> bool {
        *self.was_reset
    }

    /// The page that asks the questions of `step`.
    pub(crate) fn asking(&self, step: Step) -> Step {
        self.trail.borrow().asking(step)
    }

    /// Where the button for back leads.
    pub(crate) fn before(&self) -> Option<Step> {
        self.trail.borrow().before().map(|place| place.step)
    }

    /// Whether the page stands alone, and in no embed.
    pub(crate) fn is_site(&self) -> bool {
        self.history == History::Address
    }

    /// Tells how many pages the step has that is shown, and gets which of them
    /// that is.
    pub(crate) fn has_questions(&self, questions: usize) -> usize {
        let mut trail = self.trail.borrow_mut();
        trail.questions = u8::try_from(questions).unwrap_or(1);
        trail.question().into()
    }

    /// The next question of the step, where each has a page of its own.
    pub(crate) fn next_question(&self) -> Option<Place> {
        let trail = self.trail.borrow();
        let question = trail.question() + 1;
        (question < trail.questions).then_some(Place {
            question,
            ..trail.place
        })
    }

    /// Goes to the place before this one.
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
        self.go_to(Place::at(step));
    }

    /// Goes from the answer to the questions of a step, and no others.
    pub(crate) fn edit(&self, step: Step) {
        self.go_to(Place::editing(self.asking(step)));
    }

    /// Goes from a page with information back to where one was.
    pub(crate) fn leave_info_page(&self) {
        self.go_to(Place {
            info_page: None,
            ..*self.shown
        });
    }

    pub(crate) fn go_to(&self, place: Place) {
        self.trail.borrow_mut().go(place, self.history);
        self.shown.set(place);
        self.was_reset.set(false);
    }
}

/// The navigation of the app. With an empty form (`is_new`) it starts at the
/// beginning, even where the address is that of a later step.
#[hook]
pub(crate) fn use_navigation(history: History, is_new: bool) -> Navigation {
    let found = use_state(|| {
        let hash = history.hash();
        hash.and_then(|hash| Place::START.to(&hash))
            .unwrap_or(Place::START)
    });
    let is_too_early = is_new && found.needs_input();
    let was_reset = use_state(|| is_too_early);
    let first = use_state(|| {
        if is_too_early {
            history.replace("");
            Place::START
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
                    let Some(place) = trail.place.to(address) else {
                        return false;
                    };
                    trail.go(place, history);
                    shown.set(place);
                    was_reset.set(false);
                    true
                }
            });
            let on_history = page::window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    if let (History::Address, Some(hash)) = (history, history.hash()) {
                        let mut trail = trail.borrow_mut();
                        trail.follow(&hash, history);
                        shown.set(trail.place);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::info_page::InfoPage;

    /// In memory, so that nothing is asked of a browser.
    const HISTORY: History = History::Memory;

    fn trail(places: &[Place]) -> Trail {
        let mut trail = Trail::new(Place::START);
        for place in places {
            trail.go(*place, HISTORY);
        }
        trail
    }

    #[test]
    fn back_leads_to_the_step_before_in_the_same_entry_and_from_the_first_to_the_start() {
        let steps = [Step::Household, Step::Home, Step::Incomes].map(Place::at);
        let mut trail = trail(&steps);
        for step in [Step::Home, Step::Household] {
            let before = trail.place.address();
            trail.follow("", HISTORY);
            assert_eq!(trail.place, Place::end_of(step));
            assert!(trail.is_inside && trail.is_returning);
            // The browser arrives in the entry, which still has the old address.
            trail.follow(before, HISTORY);
            assert_eq!(trail.place, Place::end_of(step));
            assert!(!trail.is_returning);
        }
        trail.follow("", HISTORY);
        assert_eq!(trail.place, Place::START);
        assert!(!trail.is_inside && !trail.is_returning);
    }

    #[test]
    fn back_from_a_page_beside_the_steps_leads_to_its_step() {
        let answer = Place::at(Step::Answer);
        let mut trail = trail(&[answer, answer.beside(InfoPage::Apply)]);
        trail.follow("", HISTORY);
        assert_eq!(trail.place, answer);
        let mut trail = self::trail(&[Place::START.beside(InfoPage::HelpNow)]);
        trail.follow("", HISTORY);
        assert_eq!((trail.place, trail.is_inside), (Place::START, false));
    }

    #[test]
    fn from_the_answer_back_leads_to_the_questions_as_they_were_asked() {
        let all = [Place::at(Step::OnePage), Place::at(Step::Answer)];
        assert_eq!(trail(&all).before(), Some(Place::end_of(Step::OnePage)));
        let costs = [Place::at(Step::Costs), Place::at(Step::Answer)];
        assert_eq!(trail(&costs).before(), Some(Place::end_of(Step::Costs)));
    }

    #[test]
    fn who_changes_something_comes_back_to_the_answer_and_to_what_was_changed() {
        let answer = Place::at(Step::Answer);
        let mut trail = trail(&[answer, Place::editing(Step::Home)]);
        assert_eq!(trail.before(), Some(answer));
        trail.go(answer, HISTORY);
        assert_eq!(trail.edited, Some(Step::Home));
        trail.go(answer.beside(InfoPage::Apply), HISTORY);
        assert_eq!(trail.edited, Some(Step::Home), "it is only beside");
        trail.go(Place::at(Step::Costs), HISTORY);
        trail.go(answer, HISTORY);
        assert_eq!(trail.edited, None);
    }

    #[test]
    fn where_each_question_has_a_page_back_leads_to_the_question_before() {
        let home = Place::at(Step::Home);
        let last = Place {
            question: 1,
            ..home
        };
        let mut trail = trail(&[Place::at(Step::Household), home, last]);
        trail.questions = 2;
        assert_eq!(trail.before(), Some(home));
        trail.follow("", HISTORY);
        assert_eq!(trail.before(), Some(Place::end_of(Step::Household)));
        // It has fewer pages than the place says.
        trail.show(Place::end_of(Step::Household));
        trail.questions = 4;
        assert_eq!(trail.question(), 3);
    }

    #[test]
    fn forward_and_an_address_that_is_typed_lead_there() {
        let mut trail = trail(&[]);
        trail.follow("#alla", HISTORY);
        assert_eq!(trail.place, Place::at(Step::OnePage));
        trail.follow("#tillganglighet", HISTORY);
        assert_eq!(trail.place.info_page, Some(InfoPage::Accessibility));
        let shown = trail.place;
        trail.follow("#errors-title", HISTORY);
        assert_eq!(trail.place, shown, "it is an element of the page");
    }
}
