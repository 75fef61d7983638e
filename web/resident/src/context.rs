//! What every part of the page may need, handed down from the app.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use riksnorm::{Month, Municipality, Rules};
use yew::UseReducerHandle;

use crate::{
    edit::Edit,
    form::{FormAction, FormError, FormField, FormInput},
    navigation::Navigation,
    page,
    texts::Texts,
};

/// The id of the heading, which takes focus when the page changes.
pub(crate) const HEADING: &str = "heading";
/// The id of the summary of errors.
pub(crate) const SUMMARY: &str = "errors";

/// In milliseconds.
const LENGTH_OF_A_PRESS: u32 = 400;

/// What every part of the page may need.
#[derive(Clone, PartialEq)]
pub(crate) struct AppContext {
    pub(crate) texts: Texts,
    pub(crate) input: UseReducerHandle<FormInput>,
    /// The rules of the month that is chosen, where one is.
    pub(crate) rules: Option<Rules>,
    pub(crate) navigation: Navigation,
    /// The errors that are shown on the step.
    pub(crate) errors: Rc<Vec<FormError>>,
    /// Those that are told at their fields alone, as these were left.
    pub(crate) left: Rc<Vec<FormError>>,
    /// The municipality that is chosen.
    pub(crate) municipality: Municipality,
    /// What is shown while a step is changed from the answer.
    pub(crate) edit: Option<Edit>,
    /// Whether each question has a page of its own.
    pub(crate) one_question: bool,
    /// The month of the device.
    pub(crate) this_month: Option<Month>,
}

impl AppContext {
    /// The error that is shown at a field.
    pub(crate) fn error(&self, field: FormField) -> Option<&FormError> {
        self.errors.iter().find(|error| error.field == field)
    }

    /// Has a field that is left tell what it cannot read, and group what it can.
    /// Soon, and not at once: what is pressed just now must not move away under
    /// the finger, and a browser may scroll to a field whose text changes.
    pub(crate) fn leave(&self, field: FormField, is_amount: bool) {
        let input = self.input.dispatcher();
        let leave = move || {
            input.dispatch(FormAction::Leave(field));
            if is_amount && !page::has_focus(&field.to_string()) {
                input.dispatch(FormAction::Group(field));
            }
        };
        Timeout::new(LENGTH_OF_A_PRESS, leave).forget();
    }

    /// Shows the incomes of an adult, of two.
    pub(crate) fn show_incomes_of(&self, adult: usize) {
        if self.input.incomes_of() != adult {
            self.set(FormField::IncomesOf, adult.to_string());
        }
    }

    /// Shows the part of the step in which a field is.
    pub(crate) fn show(&self, field: FormField) {
        if let Some(adult) = field.adult() {
            self.show_incomes_of(adult);
        }
    }

    /// Sets a field.
    pub(crate) fn set(&self, field: FormField, text: String) {
        self.input.dispatch(FormAction::Set(field, text));
    }
}
