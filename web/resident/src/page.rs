//! The page around the app: its root, its address, and its script, which
//! keeps what is typed. Outside a browser there is none of it.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement, Window};
use yew::Callback;

use crate::form::FormInput;

#[wasm_bindgen]
extern "C" {
    /// What `web/script/bridge.d.ts` describes: `ResidentAppPage`.
    type Script;
    #[wasm_bindgen(thread_local_v2, js_name = riksnormPage)]
    static SCRIPT: Script;
    #[wasm_bindgen(method, getter)]
    fn texts(this: &Script) -> String;
    #[wasm_bindgen(method)]
    fn kept(this: &Script) -> Array;
    #[wasm_bindgen(method)]
    fn keep(this: &Script, entries: &Array);
    #[wasm_bindgen(method)]
    fn forget(this: &Script);
    #[wasm_bindgen(method)]
    fn submitted(this: &Script) -> bool;
    #[wasm_bindgen(method, setter)]
    fn set_shown(this: &Script, shown: &JsValue);
    #[wasm_bindgen(method)]
    fn copy(this: &Script, text: &str, then: JsValue);
    #[wasm_bindgen(method)]
    fn write(this: &Script, name: &str, text: &str);
}

/// The browser's window; none where the page is only written.
pub(crate) fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

/// The page; none where it is only written.
pub(crate) fn document() -> Option<Document> {
    window()?.document()
}

fn element<E: JsCast>(id: &str) -> Option<E> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element that the app fills.
pub(crate) fn root() -> Option<Element> {
    element("riksnorm")
}

/// Where the way that was gone is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum History {
    /// In the browser, by address and hash: the site.
    Address,
    /// In memory: an embed, and a page that is only written.
    Memory,
}

/// Where the way that is gone is kept on this page.
pub(crate) fn history() -> History {
    let memory =
        root().is_some_and(|root| root.get_attribute("data-history").as_deref() == Some("memory"));
    if memory {
        History::Memory
    } else {
        History::Address
    }
}

/// The part of the address behind and with `#`.
pub(crate) fn hash() -> Option<String> {
    window()?.location().hash().ok()
}

/// The address without it.
pub(crate) fn address_without_hash() -> Option<String> {
    let location = window()?.location();
    Some(location.pathname().ok()? + &location.search().ok()?)
}

/// Takes away the part of the address behind `#`, with no way back to it.
pub(crate) fn drop_hash() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let address = address_without_hash();
        // Where the browser refuses, only the address is wrong.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", address.as_deref());
    }
}

/// Calls back when the person wants everything forgotten: the button stands
/// outside of the app, so that it works without it.
pub(crate) fn on_clear(forget: Callback<()>) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(&document, "riksnorm-clear", move |_| {
        forget.emit(());
    }))
}

/// The text table that the page brought along.
pub(crate) fn texts() -> Option<String> {
    window()?;
    Some(SCRIPT.with(Script::texts))
}

/// What was typed before the app was there, or into one that died.
pub(crate) fn kept() -> FormInput {
    if window().is_none() {
        return FormInput::default();
    }
    let entries = SCRIPT.with(Script::kept);
    let text = |entry: &Array, place| entry.get(place).as_string();
    let entries = entries.iter().filter_map(|entry| {
        let entry = entry.dyn_into::<Array>().ok()?;
        Some((text(&entry, 0)?.parse().ok()?, text(&entry, 1)?))
    });
    entries.collect()
}

/// Keeps what is typed outside of the Wasm, in place of what was kept.
pub(crate) fn keep(input: &FormInput) {
    let entries: Array = input
        .entries()
        .map(|(field, text)| Array::of2(&field.to_string().into(), &text.into()))
        .collect();
    SCRIPT.with(|script| {
        script.forget();
        script.keep(&entries);
    });
}

/// Whether the first step was sent before the app was there to take it.
pub(crate) fn submitted() -> bool {
    window().is_some() && SCRIPT.with(Script::submitted)
}

/// Lets `shown` know the text table of another language.
pub(crate) fn on_language(shown: impl FnMut(String) + 'static) {
    if window().is_some() {
        let shown = Closure::<dyn FnMut(String)>::new(shown);
        SCRIPT.with(|script| script.set_shown(&shown.into_js_value()));
    }
}

/// Turns the page in the direction in which its language is read.
pub(crate) fn set_direction(direction: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // An attribute that cannot be set leaves the direction as it was.
        let _ = html.set_attribute("dir", direction);
    }
}

/// Writes a text into the elements of the page around the app that name it:
/// as their content, or as the label that a screen reader reads.
pub(crate) fn write(name: &str, text: &str) {
    if window().is_some() {
        SCRIPT.with(|script| script.write(name, text));
    }
}

/// Names the page that is shown in the browser's title and history.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves focus, and the view, to an element of the app.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        element.scroll_into_view();
        // An element that cannot take focus is still in view.
        let _ = element.focus();
    }
}

/// Lets the browser print what is shown, or keep it as PDF.
pub(crate) fn print() {
    if let Some(window) = window() {
        // A frame that may not print leaves the page as it is.
        let _ = window.print();
    }
}

/// Puts a text on the clipboard and tells whether the browser let it.
pub(crate) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    if window().is_some() {
        let then = Closure::once_into_js(then);
        SCRIPT.with(|script| script.copy(text, then));
    }
}

/// Selects all that stands in a field of text, and moves focus there.
pub(crate) fn select(id: &str) {
    if let Some(field) = element::<HtmlTextAreaElement>(id) {
        let _ = field.focus();
        field.select();
    }
}
