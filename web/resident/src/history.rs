//! Where navigation history is stored: in the browser or in memory.

use wasm_bindgen::JsValue;

use crate::page;

/// Where the root holds the address.
const AT: &str = "data-at";

/// Where navigation history is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum History {
    /// In the browser, by the address behind `#`: on the site.
    Address,
    /// In memory: in an embed, and where the build writes the page.
    Memory,
}

impl History {
    /// The history of this page.
    pub(crate) fn from_page() -> Self {
        let stored = page::root().and_then(|root| root.get_attribute("data-history"));
        match stored.as_deref() {
            Some("memory") => Self::Memory,
            _ => Self::Address,
        }
    }

    /// The part of the address from `#` on; none in memory.
    pub(crate) fn hash(self) -> Option<String> {
        match self {
            Self::Address => page::window()?.location().hash().ok(),
            // So that one who was in an app that died is there again.
            Self::Memory => page::root()?.get_attribute(AT),
        }
    }

    /// Adds an entry with an address behind `#` to the history, or with the
    /// address without one.
    pub(crate) fn push(self, hash: &str) {
        self.remember(hash);
        if let (Self::Address, Some(history)) = (self, browser()) {
            // If the browser refuses, only the address is wrong.
            let _ = history.push_state_with_url(&JsValue::NULL, "", address(hash).as_deref());
        }
    }

    /// Gives the entry where one is another address.
    pub(crate) fn replace(self, hash: &str) {
        self.remember(hash);
        if let (Self::Address, Some(history)) = (self, browser()) {
            // If the browser refuses, only the address is wrong.
            let _ = history.replace_state_with_url(&JsValue::NULL, "", address(hash).as_deref());
        }
    }

    /// In memory the page's root holds the address: it outlives the app.
    fn remember(self, hash: &str) {
        if let (Self::Memory, Some(root)) = (self, page::root()) {
            // If the browser refuses, the next app begins at the start.
            let _ = root.set_attribute(AT, hash);
        }
    }

    /// Goes on to the entry that follows.
    pub(crate) fn forward(self) {
        if let (Self::Address, Some(history)) = (self, browser()) {
            // If the browser refuses, the next "back" leaves the page.
            let _ = history.forward();
        }
    }
}

fn browser() -> Option<web_sys::History> {
    page::window()?.history().ok()
}

fn address(hash: &str) -> Option<String> {
    if !hash.is_empty() {
        return Some(hash.to_owned());
    }
    let location = page::window()?.location();
    Some(location.pathname().ok()? + &location.search().ok()?)
}
