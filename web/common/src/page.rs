//! The page around an app, and the bridge to its script. Outside a browser
//! there is neither: then nothing happens, and nothing is found.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Window};

#[wasm_bindgen]
extern "C" {
    /// `AppPage` of `web/script/bridge.d.ts`: what every page's script offers.
    /// What only one page's script offers, that app declares itself.
    type AppPage;
    #[wasm_bindgen(thread_local_v2, js_name = riksnormPage)]
    static PAGE: AppPage;
    #[wasm_bindgen(method, getter)]
    fn texts(this: &AppPage) -> String;
    #[wasm_bindgen(method, setter)]
    fn set_shown(this: &AppPage, shown: &JsValue);
    #[wasm_bindgen(method)]
    fn write(this: &AppPage, name: &str, text: &str);
    #[wasm_bindgen(method)]
    fn copy(this: &AppPage, text: &str, then: JsValue);
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(task: &JsValue);
}

/// Moves focus by `focus` to an element that the app is about to draw: before
/// the person's next key arrives, so that the key goes there.
pub fn focus_once_drawn(id: String, focus: fn(&str)) {
    if window().is_none() {
        return;
    }
    let at_once = move || {
        focus(&id);
        if !has_focus(&id) {
            // A slow device draws in several tasks.
            Timeout::new(0, move || focus(&id)).forget();
        }
    };
    // The app draws in a microtask, which may have been queued after this one.
    let later = move || queue_microtask(&Closure::once_into_js(at_once));
    queue_microtask(&Closure::once_into_js(later));
}

/// The browser's window.
#[must_use]
pub fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

/// The document of the page.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element with this id, if it is of this type.
#[must_use]
pub fn element<E: JsCast>(id: &str) -> Option<E> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element that the app fills.
#[must_use]
pub fn root() -> Option<Element> {
    element("riksnorm")
}

/// The text table that the page loaded.
#[must_use]
pub fn texts() -> Option<String> {
    window()?;
    Some(PAGE.with(AppPage::texts))
}

/// Calls `shown` with the text table of each language that is chosen.
pub fn on_language(shown: impl FnMut(String) + 'static) {
    if window().is_some() {
        let shown = Closure::<dyn FnMut(String)>::new(shown);
        PAGE.with(|page| page.set_shown(&shown.into_js_value()));
    }
}

/// Writes a text into every element around the app that names it: as its
/// content, or as the label that a screen reader reads.
pub fn write(name: &str, text: &str) {
    if window().is_some() {
        PAGE.with(|page| page.write(name, text));
    }
}

/// Sets the title of the page, which the browser's tabs and history show.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the direction in which the language of the page is read.
pub fn set_direction(direction: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // If the browser refuses, the page keeps its direction.
        let _ = html.set_attribute("dir", direction);
    }
}

/// Opens the browser's dialog for printing.
pub fn print() {
    if let Some(window) = window() {
        // In a frame that may not print, nothing happens.
        let _ = window.print();
    }
}

/// Copies a text to the clipboard, and calls `then` with whether it worked.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    if window().is_some() {
        let then = Closure::once_into_js(then);
        PAGE.with(|page| page.copy(text, then));
    }
}

/// The element that has focus.
#[must_use]
pub fn focused() -> Option<HtmlElement> {
    let focused: HtmlElement = document()?.active_element()?.dyn_into().ok()?;
    // Browsers name the body where nothing has focus.
    (focused.tag_name() != "BODY").then_some(focused)
}

/// Whether an element has focus.
#[must_use]
pub fn has_focus(id: &str) -> bool {
    focused().is_some_and(|focused| element(id).is_some_and(|named| focused == named))
}

/// Moves focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Moves focus to an element, and selects the text of a field.
pub fn focus_and_select(id: &str) {
    focus(id);
    if let Some(field) = element::<HtmlInputElement>(id) {
        field.select();
    } else if let Some(field) = element::<HtmlTextAreaElement>(id) {
        field.select();
    }
}
