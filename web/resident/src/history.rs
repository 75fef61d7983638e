//! Where navigation history is stored: in the browser or in memory.

use wasm_bindgen::JsValue;

use crate::page;

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
            Self::Memory => None,
        }
    }

    /// Adds an address behind `#` to the history, or the address without one.
    pub(crate) fn push(self, hash: &str) {
        if let (Self::Address, Some(history)) = (self, browser()) {
            let address = match hash {
                "" => without_hash(),
                _ => Some(hash.to_owned()),
            };
            // If the browser refuses, only the address is wrong.
            let _ = history.push_state_with_url(&JsValue::NULL, "", address.as_deref());
        }
    }

    /// Removes the part of the address from `#` on. Back does not return to it.
    pub(crate) fn drop_hash(self) {
        if let (Self::Address, Some(history)) = (self, browser()) {
            let address = without_hash();
            // If the browser refuses, only the address is wrong.
            let _ = history.replace_state_with_url(&JsValue::NULL, "", address.as_deref());
        }
    }
}

fn browser() -> Option<web_sys::History> {
    page::window()?.history().ok()
}

fn without_hash() -> Option<String> {
    let location = page::window()?.location();
    Some(location.pathname().ok()? + &location.search().ok()?)
}
