//! Where in the app one is: a step, or a page with information beside it.

use crate::{info_page::InfoPage, step::Step};

/// A step, or a page with information that leads back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) step: Step,
    pub(crate) info_page: Option<InfoPage>,
    /// Whether the step was opened from the answer, to change it.
    pub(crate) edits: bool,
    /// Which of its questions is shown, where each has a page of its own.
    pub(crate) question: u8,
}

impl Place {
    pub(crate) const START: Self = Self::at(Step::Start);

    /// A step.
    pub(crate) const fn at(step: Step) -> Self {
        Self {
            step,
            info_page: None,
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

    /// A page with information, beside the step where one is.
    pub(crate) fn beside(self, page: InfoPage) -> Self {
        Self {
            info_page: Some(page),
            ..self
        }
    }

    /// Its address.
    pub(crate) fn address(self) -> &'static str {
        match self.info_page {
            Some(page) => page.address(),
            None => self.step.address(),
        }
    }

    /// The place of this address, coming from here. An address behind `#` may
    /// also be an element of the page.
    pub(crate) fn to(self, address: &str) -> Option<Self> {
        let step = || Step::from_address(address).map(Self::at);
        let page = InfoPage::from_address(address);
        page.map(|page| self.beside(page)).or_else(step)
    }

    /// Whether it makes no sense before something is typed.
    pub(crate) fn needs_input(self) -> bool {
        self.info_page
            .map_or(self.step.needs_input(), InfoPage::needs_answer)
    }

    /// Whether it shows the answer, or something about it.
    pub(crate) fn needs_answer(self) -> bool {
        self.info_page
            .map_or(self.step == Step::Answer, InfoPage::needs_answer)
    }
}
