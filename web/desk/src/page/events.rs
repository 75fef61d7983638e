//! Events of fields and keys.

use gloo::events::{EventListener, EventListenerOptions};
use riksnorm_web_common::page::window;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement, HtmlTextAreaElement, InputEvent, KeyboardEvent};
use yew::TargetCast;

/// The text of the field that an event comes from: of one row or of several,
/// scripts ask for it alike.
pub(crate) fn value(event: &InputEvent) -> String {
    let field = event
        .target()
        .map(JsCast::unchecked_into::<HtmlTextAreaElement>);
    field.map(|field| field.value()).unwrap_or_default()
}

/// The option that is chosen in the list that an event comes from.
pub(crate) fn chosen(event: &Event) -> String {
    let list = event.target_dyn_into::<HtmlSelectElement>();
    list.map(|list| list.value()).unwrap_or_default()
}

/// Calls back for every key that is pressed on the page.
pub(crate) fn on_key(act: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let window = window()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window, "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            act(event);
        }
    });
    Some(listener)
}

/// Whether a key is pressed in a list of choices, which has keys of its own.
pub(crate) fn is_list(event: &KeyboardEvent) -> bool {
    event.target_dyn_into::<HtmlSelectElement>().is_some()
}
