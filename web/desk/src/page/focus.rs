//! Focus, and the cursor in a field.

use gloo::timers::callback::Timeout;
use riksnorm_web_common::page::{element, focus_once_drawn, window};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

pub(crate) use riksnorm_web_common::page::{focus_and_select as focus, focused, has_focus};

/// Moves focus to an element: at once where it can be, and otherwise once it is
/// drawn.
pub(crate) fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    focus(&id);
    if !has_focus(&id) {
        focus_once_drawn(id, focus);
    }
}

/// Moves focus to an element once it is drawn anew.
pub(crate) fn focus_drawn(id: String) {
    focus_once_drawn(id, focus);
}

/// Moves focus to a field, and the cursor to the end of its text.
pub(crate) fn focus_end(id: &str) {
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        let end = field.value().encode_utf16().count();
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        select(id, end, end);
    }
}

/// The same once the field has its new text.
pub(crate) fn focus_end_soon(id: &'static str) {
    soon(move || focus_end(id));
}

/// Whether text is typed somewhere else than into a field: that has an undoing
/// of its own.
pub(crate) fn is_typing_beside(id: &str) -> bool {
    let other = focused().filter(|_| !has_focus(id));
    other.is_some_and(|other| {
        let field: Option<HtmlInputElement> = other.dyn_into().ok();
        field.is_some_and(|field| field.type_() == "text")
    })
}

/// Moves focus back to an element, or to a field where the element is gone.
pub(crate) fn focus_again(element: Option<HtmlElement>, or: &'static str) {
    let Some(element) = element.filter(|element| element.is_connected()) else {
        return focus_end(or);
    };
    let _ = element.focus();
    // A hidden element takes focus once it is shown again.
    if focused().as_ref() != Some(&element) {
        soon(move || {
            let _ = element.focus();
        });
    }
}

/// Moves focus to a field and selects a range of its text, in UTF-16 code
/// units.
pub(crate) fn select(id: &str, from: u32, to: u32) {
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        let _ = field.focus();
        let _ = field.set_selection_range(from, to);
    }
}

/// Writes a text into a field, and places the cursor in it. The app will draw
/// the same text; by then the person may have typed on.
pub(crate) fn write_field(id: &str, text: &str, cursor: u32) {
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        field.set_value(text);
        select(id, cursor, cursor);
    }
}

/// The position of the cursor in a field, in UTF-16 code units.
pub(crate) fn cursor(id: &str) -> Option<u32> {
    element::<HtmlTextAreaElement>(id)?.selection_end().ok()?
}

/// Calls back once the app has drawn its present state.
pub(crate) fn soon(then: impl FnOnce() + 'static) {
    if window().is_some() {
        Timeout::new(0, then).forget();
    }
}
