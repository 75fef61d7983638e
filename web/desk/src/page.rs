//! The page around the app: its focus, and its script, which keeps the line
//! outside of the Wasm. Outside a browser there is none of it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{
    JsCast, JsValue,
    prelude::{Closure, wasm_bindgen},
};
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement, InputEvent, KeyboardEvent, Window,
};
use yew::TargetCast;

#[wasm_bindgen]
extern "C" {
    /// What `web/script/bridge.d.ts` describes: `DeskAppPage`.
    type Script;
    #[wasm_bindgen(thread_local_v2, js_name = riksnormPage)]
    static SCRIPT: Script;
    #[wasm_bindgen(method, getter)]
    fn texts(this: &Script) -> String;
    #[wasm_bindgen(method, getter)]
    fn line(this: &Script) -> String;
    #[wasm_bindgen(method, setter)]
    fn set_line(this: &Script, line: &str);
    #[wasm_bindgen(method, setter)]
    fn set_shown(this: &Script, shown: &JsValue);
    #[wasm_bindgen(method)]
    fn copy(this: &Script, text: &str, then: JsValue);
    #[wasm_bindgen(method)]
    fn say(this: &Script, text: &str, where_to: &str);
    #[wasm_bindgen(method)]
    fn unsay(this: &Script);
    #[wasm_bindgen(method)]
    fn settle(this: &Script, then: JsValue);
    #[wasm_bindgen(method, js_name = nextLanguage)]
    fn next_language(this: &Script);
}

fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element<E: JsCast>(id: &str) -> Option<E> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element that the app fills.
pub(crate) fn root() -> Option<Element> {
    element("riksnorm")
}

/// The text table that the page brought along.
pub(crate) fn texts() -> Option<String> {
    window()?;
    Some(SCRIPT.with(Script::texts))
}

/// The line of an app that died.
pub(crate) fn kept() -> String {
    if window().is_none() {
        return String::new();
    }
    SCRIPT.with(Script::line)
}

/// Keeps the line outside of the Wasm, in place of what was kept.
pub(crate) fn keep(line: &str) {
    if window().is_some() {
        SCRIPT.with(|script| script.set_line(line));
    }
}

/// Lets `shown` know the text table of another language.
pub(crate) fn on_language(shown: impl FnMut(String) + 'static) {
    if window().is_some() {
        let shown = Closure::<dyn FnMut(String)>::new(shown);
        SCRIPT.with(|script| script.set_shown(&shown.into_js_value()));
    }
}

/// Asks for the next language.
pub(crate) fn next_language() {
    if window().is_some() {
        SCRIPT.with(Script::next_language);
    }
}

/// Writes a text into the element around the app that names it: as its content,
/// or as the label that a screen reader reads.
pub(crate) fn write(name: &str, text: &str) {
    let Some(document) = document() else { return };
    let find = |attribute: &str| {
        let found = document.query_selector(&format!("[{attribute}={name}]"));
        found.ok().flatten()
    };
    if let Some(element) = find("data-text") {
        element.set_text_content(Some(text));
    }
    if let Some(element) = find("data-label") {
        // An attribute that cannot be set leaves the label as it was.
        let _ = element.set_attribute("aria-label", text);
    }
}

/// Names the page in the browser's title, and turns it in the direction in
/// which its language is read.
pub(crate) fn name(title: &str, direction: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("dir", direction);
    }
}

/// Has a screen reader say this once it is free.
pub(crate) fn say(text: &str) {
    if window().is_some() {
        SCRIPT.with(|script| script.say(text, "told"));
    }
}

/// The same, for everyone to see: what an action has done.
pub(crate) fn report(text: &str) {
    if window().is_some() {
        SCRIPT.with(|script| script.say(text, "said"));
    }
}

/// Takes back what was said for everyone to see.
pub(crate) fn unsay() {
    if window().is_some() {
        SCRIPT.with(Script::unsay);
    }
}

/// Calls back once nothing has been typed for a moment.
pub(crate) fn settle(then: impl FnOnce() + 'static) {
    if window().is_some() {
        let then = Closure::once_into_js(then);
        SCRIPT.with(|script| script.settle(then));
    }
}

/// Puts a text on the clipboard and tells whether the browser let it.
pub(crate) fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    if window().is_some() {
        let then = Closure::once_into_js(then);
        SCRIPT.with(|script| script.copy(text, then));
    }
}

/// Lets the browser print the record, or keep it as PDF.
pub(crate) fn print() {
    if let Some(window) = window() {
        // A frame that may not print leaves the page as it is.
        let _ = window.print();
    }
}

/// Moves focus to an element, and selects what is typed there.
pub(crate) fn focus(id: &str) {
    if let Some(field) = element::<HtmlInputElement>(id) {
        let _ = field.focus();
        field.select();
    } else if let Some(field) = element::<HtmlTextAreaElement>(id) {
        let _ = field.focus();
        field.select();
    } else if let Some(element) = element::<HtmlElement>(id) {
        let _ = element.focus();
    }
}

/// Moves focus to a field, to go on where what is typed there ends.
pub(crate) fn focus_end(id: &str) {
    if let Some(field) = element::<HtmlInputElement>(id) {
        let end = field.value().encode_utf16().count();
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        select(id, end, end);
    }
}

/// The element that has focus.
pub(crate) fn focused() -> Option<HtmlElement> {
    let focused: HtmlElement = document()?.active_element()?.dyn_into().ok()?;
    // Where nothing has it browsers say that the body has.
    (focused.tag_name() != "BODY").then_some(focused)
}

/// Whether an element has focus.
pub(crate) fn has_focus(id: &str) -> bool {
    focused().is_some_and(|focused| focused.id() == id)
}

/// Moves focus back to an element, or to a field where that is gone.
pub(crate) fn focus_again(element: Option<HtmlElement>, or: &'static str) {
    let Some(element) = element.filter(|element| element.is_connected()) else {
        return focus_end(or);
    };
    let _ = element.focus();
    // What is hidden takes focus once it is shown again.
    if focused().as_ref() != Some(&element) {
        soon(move || {
            let _ = element.focus();
        });
    }
}

/// Moves focus to a field and selects a part of it, in UTF-16 code units.
pub(crate) fn select(id: &str, from: u32, to: u32) {
    if let Some(field) = element::<HtmlInputElement>(id) {
        let _ = field.focus();
        let _ = field.set_selection_range(from, to);
    }
}

/// Once the app has drawn what it is to draw now.
fn soon(then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    if let (Some(window), Some(then)) = (window(), then.dyn_ref()) {
        // A browser without timers leaves focus where it is.
        let _ = window.set_timeout_with_callback(then);
    }
}

/// Places the cursor in a field once its new text is drawn.
pub(crate) fn place_cursor(id: &'static str, at: u32) {
    soon(move || select(id, at, at));
}

/// Moves focus to an element: at once where it can be, so that the next key
/// reaches it, and otherwise once it is drawn.
pub(crate) fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    focus(&id);
    if !has_focus(&id) {
        soon(move || focus(&id));
    }
}

/// Moves focus to an element once it is drawn anew.
pub(crate) fn focus_drawn(id: String) {
    soon(move || focus(&id));
}

/// Where the cursor stands in a field, in UTF-16 code units.
pub(crate) fn cursor(id: &str) -> Option<u32> {
    element::<HtmlInputElement>(id)?.selection_end().ok()?
}

/// Scrolls an element as far as another one.
pub(crate) fn scroll_with(follower: &str, leader: &str) {
    if let (Some(follower), Some(leader)) = (
        element::<HtmlElement>(follower),
        element::<HtmlElement>(leader),
    ) {
        follower.set_scroll_left(leader.scroll_left());
    }
}

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

/// The text of the field that an event is about.
pub(crate) fn value(event: &InputEvent) -> String {
    let field = event.target_dyn_into::<HtmlInputElement>();
    field.map(|field| field.value()).unwrap_or_default()
}

/// What was chosen in the list that an event is about.
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

/// An id that no other element has.
pub(crate) fn fresh_id() -> String {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("own-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
