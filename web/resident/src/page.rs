//! The page around the app, and the bridge to its script, which keeps the
//! input. Outside a browser there is neither.

use gloo::events::EventListener;
use js_sys::Array;
use riksnorm::{Field, Municipality, ProfileField};
use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::HtmlElement;
use yew::Callback;

use crate::form::{FormField, FormInput};
pub(crate) use riksnorm_web_common::page::{
    copy, document, focus_and_select, has_focus, on_language, print, root, set_direction,
    set_title, texts, window, write,
};
use riksnorm_web_common::page::{element, focus_once_drawn};

#[wasm_bindgen]
extern "C" {
    /// `ResidentAppPage` of `web/script/bridge.d.ts`: what only this page's
    /// script offers.
    type ResidentAppPage;
    #[wasm_bindgen(thread_local_v2, js_name = riksnormPage)]
    static PAGE: ResidentAppPage;
    #[wasm_bindgen(method)]
    fn kept(this: &ResidentAppPage) -> Array;
    #[wasm_bindgen(method)]
    fn keep(this: &ResidentAppPage, entries: &Array);
    #[wasm_bindgen(method)]
    fn forget(this: &ResidentAppPage);
    #[wasm_bindgen(method, getter, js_name = canShare)]
    fn can_share(this: &ResidentAppPage) -> bool;
    #[wasm_bindgen(method)]
    fn share(this: &ResidentAppPage, text: &str);
    #[wasm_bindgen(method)]
    fn submitted(this: &ResidentAppPage) -> bool;
    #[wasm_bindgen(method, getter)]
    fn rest(this: &ResidentAppPage) -> Option<bool>;
    #[wasm_bindgen(method, js_name = fetchRest)]
    fn fetch_rest(this: &ResidentAppPage);
}

/// The input that the script kept: typed before the app was there, or into one
/// that crashed.
pub(crate) fn kept() -> FormInput {
    if window().is_none() {
        return FormInput::default();
    }
    let entries = PAGE.with(ResidentAppPage::kept);
    let text = |entry: &Array, index| entry.get(index).as_string();
    let entries = entries.iter().filter_map(|entry| {
        let entry = entry.dyn_into::<Array>().ok()?;
        Some((text(&entry, 0)?.parse().ok()?, text(&entry, 1)?))
    });
    entries.collect()
}

/// Has the script keep the input, in place of what it kept. The page's own
/// municipality is no choice of the person's.
pub(crate) fn keep(input: &FormInput) {
    const MUNICIPALITY: FormField = FormField::Situation(Field::Municipality(ProfileField::Whole));
    let own = municipality();
    let entries: Array = input
        .entries()
        .filter(|(field, text)| *field != MUNICIPALITY || *text != own.id())
        .map(|(field, text)| Array::of2(&field.to_string().into(), &text.into()))
        .collect();
    PAGE.with(|page| {
        page.forget();
        page.keep(&entries);
    });
}

/// Whether the first step was submitted before the app was there.
pub(crate) fn submitted() -> bool {
    window().is_some() && PAGE.with(ResidentAppPage::submitted)
}

/// Whether the second file of the Wasm is here; nothing while it is coming.
pub(crate) fn rest() -> Option<bool> {
    window()?;
    PAGE.with(ResidentAppPage::rest)
}

/// Has the page fetch that file again.
pub(crate) fn fetch_rest() {
    PAGE.with(ResidentAppPage::fetch_rest);
}

/// Whether the browser has a way of its own to share a text.
pub(crate) fn can_share() -> bool {
    window().is_some() && PAGE.with(ResidentAppPage::can_share)
}

/// Opens the browser's way to share a text.
pub(crate) fn share(text: &str) {
    if window().is_some() {
        PAGE.with(|page| page.share(text));
    }
}

/// The municipality that the page is built for.
pub(crate) fn municipality() -> Municipality {
    let named = root().and_then(|root| root.get_attribute("data-municipality"));
    let named = named.and_then(|id| Municipality::from_id(&id).ok());
    named.unwrap_or(Municipality::DEFAULT)
}

/// Calls back when the script keeps something else than the app has: nothing,
/// where the person clears everything. The buttons are outside of the app, so
/// that they work without it.
pub(crate) fn on_kept(then: Callback<()>) -> Option<EventListener> {
    let document = document()?;
    let listener = EventListener::new(&document, "riksnorm-kept", move |_| then.emit(()));
    Some(listener)
}

/// Shows in the bar how far one has come: the number of the step, as text and
/// as it is read out. Beside the steps there is none.
pub(crate) fn show_progress(progress: Option<(usize, &str, &str)>) {
    let (Some(row), Some(shown)) = (
        element::<HtmlElement>("progress"),
        element::<HtmlElement>("progress-text"),
    ) else {
        return;
    };
    row.set_hidden(progress.is_none());
    if let Some((at, text, label)) = progress {
        // If the browser refuses, it only looks as before.
        let _ = row.set_attribute("data-at", &at.to_string());
        let _ = row.set_attribute("aria-label", label);
        shown.set_text_content(Some(text));
    }
}

/// Whether a field of the form stands on the page.
pub(crate) fn is_shown(field: FormField) -> bool {
    element::<HtmlElement>(&field.to_string()).is_some()
}

/// Does so once what was set is drawn.
pub(crate) fn focus_soon(id: String) {
    focus_once_drawn(id, focus);
}

/// Moves focus to an element, which then begins the view. What one writes into
/// stays where it is, if it is in sight.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        if element.tag_name() != "INPUT" {
            element.scroll_into_view();
        }
        // An element that cannot take focus is still in view.
        let _ = element.focus();
    }
}

/// Goes back to the link that leads to this address. Tells whether there is one.
pub(crate) fn focus_link(address: &str) -> bool {
    let to = ["a[href='", address, "']"].concat();
    let links = ["main ", &to, ",.site-links ", &to].concat();
    let link = document().and_then(|document| document.query_selector(&links).ok()?);
    let link = link.and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.is_some_and(|link| link.focus().is_ok())
}
