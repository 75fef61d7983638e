//! What is open beside the calculation.

use std::rc::Rc;

use riksnorm::IncomeKind;
use web_sys::HtmlElement;
use yew::Reducible;

use crate::tables::Tab;

/// What is open, and where one was before.
#[derive(Clone, Default, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says one thing of what is open"
)]
pub(crate) struct Open {
    /// The keys and the words of the line, in place of the fields.
    pub(crate) help: bool,
    /// The fields.
    pub(crate) fields: bool,
    /// The tables, where they have no place of their own.
    pub(crate) rail: bool,
    /// The paper has the amounts in force, and no calculation.
    pub(crate) paper: bool,
    /// What the short names of the sources mean.
    pub(crate) sources: bool,
    pub(crate) tab: Tab,
    pub(crate) search: String,
    /// The element that had focus before the words.
    pub(crate) before_help: Option<HtmlElement>,
    /// The element that had focus before the search.
    pub(crate) before_search: Option<HtmlElement>,
    /// What is typed for the days that matnorm is counted for; a week where
    /// nothing is.
    pub(crate) days: Option<String>,
    /// The text that the browser did not let the page copy.
    pub(crate) text: String,
    /// The kind of income that is chosen for the next one of each adult.
    pub(crate) kinds: [Option<IncomeKind>; 2],
    /// The cursor on the line, in bytes; none where it is elsewhere.
    pub(crate) cursor: Option<usize>,
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
