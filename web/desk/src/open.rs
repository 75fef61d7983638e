//! What is open beside the calculation.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::Reducible;

/// What is open, and where one was before.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Open {
    /// The words of the line, in place of the fields.
    pub(crate) help: bool,
    /// What the short names of the sources mean.
    pub(crate) sources: bool,
    pub(crate) tab: usize,
    pub(crate) search: String,
    /// The element that had focus before the words.
    pub(crate) before_help: Option<HtmlElement>,
    /// The element that had focus before the search.
    pub(crate) before_search: Option<HtmlElement>,
    /// What is typed for the days that matnorm is counted for; a week where
    /// nothing is.
    pub(crate) days: Option<String>,
    /// The record as text, where the browser did not let the page copy it.
    pub(crate) text: String,
}

/// A change of what is open, made to what is open by then: the clipboard
/// answers later than it is asked.
pub(crate) struct OpenAction(Box<dyn FnOnce(&mut Open)>);

impl OpenAction {
    /// A change by a function.
    pub(crate) fn new(change: impl FnOnce(&mut Open) + 'static) -> Self {
        Self(Box::new(change))
    }
}

impl Reducible for Open {
    type Action = OpenAction;

    fn reduce(self: Rc<Self>, OpenAction(change): OpenAction) -> Rc<Self> {
        let mut open = Rc::unwrap_or_clone(self);
        change(&mut open);
        Rc::new(open)
    }
}
