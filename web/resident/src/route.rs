//! Where in the app one is: a step, or a topic beside it.

use crate::{step::Step, topic::Topic};

/// A step, or a topic that leads back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Route {
    pub(crate) step: Step,
    pub(crate) topic: Option<Topic>,
    /// Whether the step was opened from the answer, to change it.
    pub(crate) edits: bool,
    /// Which of its questions is shown, where they are shown one at a time.
    pub(crate) question: u8,
}

impl Route {
    pub(crate) const START: Self = Self::at(Step::Start);

    /// A step.
    pub(crate) const fn at(step: Step) -> Self {
        Self {
            step,
            topic: None,
            edits: false,
            question: 0,
        }
    }

    /// The last question of a step.
    pub(crate) const fn end_of(step: Step) -> Self {
        Self {
            question: u8::MAX,
            ..Self::at(step)
        }
    }

    /// A step that is opened from the answer, to change it.
    pub(crate) const fn editing(step: Step) -> Self {
        Self {
            edits: true,
            ..Self::at(step)
        }
    }

    /// A topic beside the step where one is.
    pub(crate) fn beside(self, topic: Topic) -> Self {
        Self {
            topic: Some(topic),
            ..self
        }
    }

    /// Its address.
    pub(crate) fn address(self) -> &'static str {
        match self.topic {
            Some(topic) => topic.address(),
            None => self.step.address(),
        }
    }

    /// The route of this address, coming from here. An address behind `#` may
    /// also be an element of the page.
    pub(crate) fn to(self, address: &str) -> Option<Self> {
        let step = || Step::from_address(address).map(Self::at);
        let topic = Topic::from_address(address);
        topic.map(|topic| self.beside(topic)).or_else(step)
    }

    /// Whether it makes no sense before something is typed.
    pub(crate) fn needs_input(self) -> bool {
        self.topic
            .map_or(self.step.needs_input(), Topic::needs_answer)
    }

    /// Whether it shows the answer, or something about it.
    pub(crate) fn needs_answer(self) -> bool {
        self.topic
            .map_or(self.step == Step::Answer, Topic::needs_answer)
    }
}
