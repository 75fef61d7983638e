//! The page around the app, and the bridge to its script, which keeps the
//! line. Outside a browser there is neither.

mod events;
mod focus;
mod scroll;

use std::cell::RefCell;

use riksnorm::Month;
use wasm_bindgen::{
    JsValue,
    prelude::{Closure, wasm_bindgen},
};

pub(crate) use events::{chosen, is_list, on_key, value};
pub(crate) use focus::{
    cursor, focus, focus_again, focus_drawn, focus_end, focus_end_soon, focus_soon, focused,
    has_focus, is_typing_beside, select, soon, write_field,
};
pub(crate) use riksnorm_web_common::page::{
    copy, on_language, print, root, set_direction, set_title, texts, write,
};
pub(crate) use scroll::{reveal, reveal_soon};

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
    #[wasm_bindgen(method, getter)]
    fn month(this: &DeskAppPage) -> String;
    #[wasm_bindgen(method)]
    fn keep(this: &DeskAppPage, kept: &str, month: &str, step: usize, household: usize);
    #[wasm_bindgen(method)]
    fn undo(this: &DeskAppPage, is_back: bool) -> bool;
    #[wasm_bindgen(method)]
    fn announce(this: &DeskAppPage, text: &str);
    #[wasm_bindgen(method, js_name = showStatus)]
    fn show_status(this: &DeskAppPage, text: &str);
    #[wasm_bindgen(method, js_name = clearStatus)]
    fn clear_status(this: &DeskAppPage);
    #[wasm_bindgen(method)]
    fn settle(this: &DeskAppPage, then: &JsValue);
    #[wasm_bindgen(method, js_name = syncLists)]
    fn sync_lists(this: &DeskAppPage);
    #[wasm_bindgen(method, js_name = nextLanguage)]
    fn next_language(this: &DeskAppPage);
}

/// What the script kept, of an app that crashed or of the step before, and the
/// month that is chosen beside it. What it calls the line is that of
/// `Desk::kept`, with the household beside it.
pub(crate) fn kept() -> (String, Option<Month>) {
    if window().is_none() {
        return (String::new(), None);
    }
    PAGE.with(|page| (page.line(), Month::parse(&page.month()).ok()))
}

/// Has the script keep this, in place of what it kept.
pub(crate) fn keep(kept: &str, month: Option<Month>, step: usize, household: usize) {
    // Nothing is what the script has before the app keeps anything.
    let month = month.map_or_else(|| "none".to_owned(), |month| month.to_string());
    if window().is_some() {
        PAGE.with(|page| page.keep(kept, &month, step, household));
    }
}

/// Has the script go a step back or forward, and gives what was there then.
pub(crate) fn undo(is_back: bool) -> Option<(String, Option<Month>)> {
    window()?;
    PAGE.with(|page| page.undo(is_back)).then(kept)
}

/// Has each list show what is chosen in it: an option's attribute counts until
/// the person has chosen, and after that only the list's own value does.
pub(crate) fn sync_lists() {
    if window().is_some() {
        PAGE.with(DeskAppPage::sync_lists);
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

/// The same once what has just changed is drawn, which announces itself.
pub(crate) fn announce_soon(text: String) {
    focus::soon(move || announce(&text));
}

/// Shows what an action has done, and announces it.
pub(crate) fn show_status(text: &str) {
    if window().is_some() {
        PAGE.with(|page| page.show_status(text));
    }
}

/// The same once what has just changed is drawn, which clears the status.
pub(crate) fn show_status_soon(text: String) {
    focus::soon(move || show_status(&text));
}

/// Clears the status that is shown.
pub(crate) fn clear_status() {
    if window().is_some() {
        PAGE.with(DeskAppPage::clear_status);
    }
}

/// Calls back once nothing has been typed for a moment.
///
/// The script drops what it was given before, and with it all that the callback
/// holds, which is a household.
pub(crate) fn settle(then: impl FnOnce() + 'static) {
    thread_local! {
        static SETTLING: RefCell<Option<Closure<dyn FnMut()>>> = const { RefCell::new(None) };
    }
    if window().is_some() {
        let then = Closure::once(then);
        PAGE.with(|page| page.settle(then.as_ref()));
        SETTLING.replace(Some(then));
    }
}
