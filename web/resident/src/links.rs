//! Links to the pages with information.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use crate::{info_page::InfoPage, page};

/// Calls `go` when a link to a page with information is clicked. The browser
/// alone would follow it by the address only, and take focus away afterwards.
pub(crate) fn on_info_link(go: impl Fn(InfoPage) + 'static) -> Option<EventListener> {
    let document = page::document()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "click", options, move |event| {
        if event.dyn_ref().is_some_and(opens_elsewhere) {
            return;
        }
        let page = address(event).and_then(|address| InfoPage::from_address(&address));
        if let Some(page) = page {
            event.prevent_default();
            go(page);
        }
    });
    Some(listener)
}

/// Whether a click opens the link in another tab or window.
fn opens_elsewhere(click: &MouseEvent) -> bool {
    click.ctrl_key() || click.meta_key() || click.shift_key()
}

/// The address of the link that was clicked.
fn address(event: &Event) -> Option<String> {
    let clicked = event.composed_path().get(0).dyn_into::<Element>().ok()?;
    clicked.closest("a").ok()??.get_attribute("href")
}
