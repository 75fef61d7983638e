//! The way that the person took through the steps, in one entry of the browser's
//! history: see [`crate::navigation`].

use crate::{history::History, route::Route, step::Step};

/// Where one is in the history of the browser.
#[derive(Debug, PartialEq)]
pub(crate) struct Trail {
    /// The route that is shown.
    pub(crate) route: Route,
    /// The route that one came to.
    base: Route,
    /// Whether one is in the entry after that.
    is_inside: bool,
    /// Whether one is on the way back into it.
    is_returning: bool,
    /// Whether the questions are asked all at once.
    asks_all: bool,
    /// How many questions the step has that is shown, one at a time.
    pub(crate) questions: u8,
    /// The step that was changed from the answer which is shown.
    pub(crate) edited: Option<Step>,
}

impl Trail {
    pub(crate) fn new(route: Route) -> Self {
        Self {
            route,
            base: route,
            is_inside: false,
            is_returning: false,
            asks_all: route.step == Step::AllQuestions,
            questions: 1,
            edited: None,
        }
    }

    /// The step that asks the questions of `step`.
    pub(crate) fn asking(&self, step: Step) -> Step {
        if self.asks_all {
            Step::AllQuestions
        } else {
            step
        }
    }

    /// The route before the one that is shown.
    pub(crate) fn before(&self) -> Option<Route> {
        let Route {
            step, topic, edits, ..
        } = self.route;
        if topic.is_some() {
            return Some(Route {
                topic: None,
                ..self.route
            });
        }
        if edits {
            return Some(Route::at(Step::Answer));
        }
        if let Some(before) = self.question().checked_sub(1) {
            return Some(Route {
                question: before,
                ..self.route
            });
        }
        let before = match step {
            Step::Answer => Some(self.asking(Step::Costs)),
            step => step.before(),
        };
        before.map(Route::end_of)
    }

    /// The question that is shown: the last one, where there are fewer.
    pub(crate) fn question(&self) -> u8 {
        self.route.question.min(self.questions.saturating_sub(1))
    }

    fn show(&mut self, route: Route) {
        if self.route.edits && route == Route::at(Step::Answer) {
            self.edited = Some(self.route.step);
        } else if route.topic.is_none() {
            self.edited = None;
        }
        // From the answer, back leads to the questions as they were asked.
        if route.step != Step::Answer {
            self.asks_all = route.step == Step::AllQuestions;
        }
        self.route = route;
    }

    /// Goes to a route, in the entry of the history that there is.
    pub(crate) fn go(&mut self, route: Route, history: History) {
        self.show(route);
        if self.is_inside {
            history.replace(route.address());
        } else if route != self.base {
            history.push(route.address());
            self.is_inside = true;
        }
    }

    /// Follows the browser to the entry with this address.
    pub(crate) fn follow(&mut self, address: &str, history: History) {
        let at_base = address == self.base.address();
        if self.is_returning && !at_base {
            self.is_returning = false;
            history.replace(self.route.address());
        } else if self.is_inside && at_base {
            let before = self.before().filter(|_| self.route != self.base);
            if let Some(before) = before.filter(|before| before.step != self.base.step) {
                // One step back, in the same entry.
                self.show(before);
                self.is_returning = true;
                history.forward();
            } else {
                self.show(self.base);
                self.is_inside = false;
            }
        } else if let Some(route) = self.route.to(address) {
            self.show(route);
            self.is_inside = route != self.base;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::topic::Topic;

    /// In memory, so that nothing is asked of a browser.
    const HISTORY: History = History::Memory;

    fn trail(routes: &[Route]) -> Trail {
        let mut trail = Trail::new(Route::START);
        for route in routes {
            trail.go(*route, HISTORY);
        }
        trail
    }

    #[test]
    fn back_leads_to_the_step_before_in_the_same_entry_and_from_the_first_to_the_start() {
        let steps = [Step::Household, Step::Home, Step::Incomes].map(Route::at);
        let mut trail = trail(&steps);
        for step in [Step::Home, Step::Household] {
            let before = trail.route.address();
            trail.follow("", HISTORY);
            assert_eq!(trail.route, Route::end_of(step));
            assert!(trail.is_inside && trail.is_returning);
            // The browser arrives in the entry, which still has the old address.
            trail.follow(before, HISTORY);
            assert_eq!(trail.route, Route::end_of(step));
            assert!(!trail.is_returning);
        }
        trail.follow("", HISTORY);
        assert_eq!(trail.route, Route::START);
        assert!(!trail.is_inside && !trail.is_returning);
    }

    #[test]
    fn back_from_a_topic_leads_to_its_step() {
        let answer = Route::at(Step::Answer);
        let mut trail = trail(&[answer, answer.beside(Topic::Apply)]);
        trail.follow("", HISTORY);
        assert_eq!(trail.route, answer);
        let mut trail = self::trail(&[Route::START.beside(Topic::HelpNow)]);
        trail.follow("", HISTORY);
        assert_eq!((trail.route, trail.is_inside), (Route::START, false));
    }

    #[test]
    fn from_the_answer_back_leads_to_the_questions_as_they_were_asked() {
        let all = [Route::at(Step::AllQuestions), Route::at(Step::Answer)];
        assert_eq!(
            trail(&all).before(),
            Some(Route::end_of(Step::AllQuestions))
        );
        let costs = [Route::at(Step::Costs), Route::at(Step::Answer)];
        assert_eq!(trail(&costs).before(), Some(Route::end_of(Step::Costs)));
    }

    #[test]
    fn who_changes_something_comes_back_to_the_answer_and_to_what_was_changed() {
        let answer = Route::at(Step::Answer);
        let mut trail = trail(&[answer, Route::editing(Step::Home)]);
        assert_eq!(trail.before(), Some(answer));
        trail.go(answer, HISTORY);
        assert_eq!(trail.edited, Some(Step::Home));
        trail.go(answer.beside(Topic::Apply), HISTORY);
        assert_eq!(trail.edited, Some(Step::Home), "it is only beside");
        trail.go(Route::at(Step::Costs), HISTORY);
        trail.go(answer, HISTORY);
        assert_eq!(trail.edited, None);
    }

    #[test]
    fn where_questions_are_shown_one_at_a_time_back_leads_to_the_question_before() {
        let home = Route::at(Step::Home);
        let last = Route {
            question: 1,
            ..home
        };
        let mut trail = trail(&[Route::at(Step::Household), home, last]);
        trail.questions = 2;
        assert_eq!(trail.before(), Some(home));
        trail.follow("", HISTORY);
        assert_eq!(trail.before(), Some(Route::end_of(Step::Household)));
        // It has fewer questions than the route says.
        trail.show(Route::end_of(Step::Household));
        trail.questions = 4;
        assert_eq!(trail.question(), 3);
    }

    #[test]
    fn forward_and_an_address_that_is_typed_lead_there() {
        let mut trail = trail(&[]);
        trail.follow("#alla", HISTORY);
        assert_eq!(trail.route, Route::at(Step::AllQuestions));
        trail.follow("#tillganglighet", HISTORY);
        assert_eq!(trail.route.topic, Some(Topic::Accessibility));
        let shown = trail.route;
        trail.follow("#errors-title", HISTORY);
        assert_eq!(trail.route, shown, "it is an element of the page");
    }
}
