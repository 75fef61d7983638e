//! Links to the steps and the topics.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use crate::page;

/// Calls `go` with the address of a link that is clicked; it tells whether it
/// went there. The browser alone would follow it by the address only, and take
/// focus away afterwards.
pub(crate) fn on_link(go: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    let document = page::document()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "click", options, move |event| {
        let elsewhere = event.dyn_ref().is_some_and(opens_elsewhere);
        if event.default_prevented() || elsewhere {
            return;
        }
        let address = address(event).filter(|address| address.starts_with('#'));
        if address.is_some_and(|address| go(&address)) {
            event.prevent_default();
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
