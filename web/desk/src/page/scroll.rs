//! Scrolling.

use riksnorm_web_common::page::element;
use web_sys::HtmlElement;

use super::focus::soon;

/// Scrolls an option into view.
pub(crate) fn reveal(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        element.scroll_into_view_with_bool(false);
    }
}

/// Scrolls an element into view, from its beginning, once it is drawn.
pub(crate) fn reveal_soon(id: &'static str) {
    soon(move || {
        if let Some(element) = element::<HtmlElement>(id) {
            element.scroll_into_view();
        }
    });
}
