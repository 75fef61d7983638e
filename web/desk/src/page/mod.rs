//! The page around the app, and the bridge to its script, which keeps the
//! line. Outside a browser there is neither.

mod events;
mod focus;
mod ids;
mod scroll;

use wasm_bindgen::{
    JsValue,
    prelude::{Closure, wasm_bindgen},
};

pub(crate) use events::{chosen, on_key, value};
pub(crate) use focus::{
    cursor, focus, focus_again, focus_drawn, focus_end, focus_soon, focused, has_focus,
    place_cursor, select,
};
pub(crate) use ids::fresh_id;
pub(crate) use riksnorm_web_common::page::{
    copy, on_language, print, root, set_direction, set_title, texts, write,
};
pub(crate) use scroll::{reveal, reveal_soon, scroll_with};

use riksnorm_web_common::page::window;

#[wasm_bindgen]
extern "C" {
    /// `DeskAppPage` of `web/script/bridge.d.ts`: what only this page's script
    /// offers.
    type DeskAppPage;
    #[wasm_bindgen(thread_local_v2, js_name = riksnormPage)]
    static PAGE: DeskAppPage;
    #[wasm_bindgen(method, getter)]
    fn line(this: &DeskAppPage) -> String;
    #[wasm_bindgen(method, setter)]
    fn set_line(this: &DeskAppPage, line: &str);
    #[wasm_bindgen(method)]
    fn announce(this: &DeskAppPage, text: &str);
    #[wasm_bindgen(method, js_name = showStatus)]
    fn show_status(this: &DeskAppPage, text: &str);
    #[wasm_bindgen(method, js_name = clearStatus)]
    fn clear_status(this: &DeskAppPage);
    #[wasm_bindgen(method)]
    fn settle(this: &DeskAppPage, then: JsValue);
    #[wasm_bindgen(method, js_name = nextLanguage)]
    fn next_language(this: &DeskAppPage);
}

/// The line that the script kept: of an app that crashed.
pub(crate) fn kept() -> String {
    if window().is_none() {
        return String::new();
    }
    PAGE.with(DeskAppPage::line)
}

/// Has the script keep the line, in place of what it kept.
pub(crate) fn keep(line: &str) {
    if window().is_some() {
        PAGE.with(|page| page.set_line(line));
    }
}

/// Asks for the next language.
pub(crate) fn next_language() {
    if window().is_some() {
        PAGE.with(DeskAppPage::next_language);
    }
}

/// Announces a text to screen readers.
pub(crate) fn announce(text: &str) {
    if window().is_some() {
        PAGE.with(|page| page.announce(text));
    }
}

/// Shows what an action has done, and announces it.
pub(crate) fn show_status(text: &str) {
    if window().is_some() {
        PAGE.with(|page| page.show_status(text));
    }
}

/// Clears the status that is shown.
pub(crate) fn clear_status() {
    if window().is_some() {
        PAGE.with(DeskAppPage::clear_status);
    }
}

/// Calls back once nothing has been typed for a moment.
pub(crate) fn settle(then: impl FnOnce() + 'static) {
    if window().is_some() {
        let then = Closure::once_into_js(then);
        PAGE.with(|page| page.settle(then));
    }
}
