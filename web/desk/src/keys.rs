//! The keys that work anywhere on the page.
//!
//! They are free: browsers use F3, F5 to F7 and F10 to F12 themselves, screen
//! readers their own modifier and single letters, Swedish keyboards `AltGr`
//! (Ctrl and Alt at once), Windows Alt with the digits of the number pad. No
//! single character is a key here.

use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::{page, tables::Tab};

/// An action that can be done from anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Shows the keys and the words of the line.
    Help,
    /// Goes to the line.
    Line,
    /// Clears everything, for a new household.
    New,
    /// Puts the household beside the next one.
    Beside,
    /// Goes a step back.
    Undo,
    /// Goes forward again.
    Redo,
    /// Copies a text.
    Copy(Copied),
    /// Prints the tables, all of them, or what is counted of them.
    PrintTables,
    /// Goes to the search in the tables.
    Search,
    /// Closes the tables, where they have no place of their own.
    CloseTables,
    /// Shows the fields, at the first of them.
    Fields,
    /// Goes to the calculation, so that arrow keys scroll it.
    Calculation,
    /// Goes to a tab of the tables.
    Tab(Tab),
    /// Goes to the month before.
    MonthBefore,
    /// Goes to the month after.
    MonthAfter,
    /// Shows or hides the sources.
    Sources,
    /// Shows the next language.
    Language,
    /// Leaves what was opened.
    Close,
}

/// A text that can be copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Copied {
    /// The calculation as a table.
    Record,
    /// The calculation in one paragraph.
    Short,
    /// A draft of reasons.
    Reasons,
    /// Matnorm for some days.
    Food,
}

/// The actions that have keys, with the keys, as the help shows them. Each
/// function key has another one beside it: not every keyboard has them.
pub(crate) const KEYS: [(Action, &str); 16] = [
    (Action::Line, "F2 Alt+G"),
    (Action::New, "Alt+N"),
    (Action::Beside, "Alt+Enter"),
    (Action::Undo, "Ctrl+Z"),
    (Action::Redo, "Ctrl+Y"),
    (Action::Copy(Copied::Record), "F8 Ctrl+Enter"),
    (Action::Copy(Copied::Short), "Shift+F8 Ctrl+Shift+Enter"),
    (Action::Copy(Copied::Reasons), "Alt+M"),
    (Action::MonthBefore, "Alt+, Alt+PgUp"),
    (Action::MonthAfter, "Alt+. Alt+PgDn"),
    (Action::Search, "Alt+T F9"),
    (Action::Fields, "Alt+0"),
    (Action::Calculation, "Alt+U"),
    (Action::Sources, "Alt+K"),
    (Action::Language, "Alt+L"),
    (Action::Help, "F1 Alt+J"),
];

impl Action {
    /// The action of a key.
    pub(crate) fn from_event(event: &KeyboardEvent) -> Option<Self> {
        if event.default_prevented() || event.is_composing() {
            return None;
        }
        let is_ctrl = event.ctrl_key() || event.meta_key();
        match (is_ctrl, event.alt_key(), event.shift_key()) {
            (false, true, false) => Self::with_alt(&event.code()),
            // Systems open a list by F4 and search it by letters.
            (false, false, _) if page::is_list(event) => None,
            (false, false, false) => Self::alone(&event.key()),
            (false, false, true) if event.key() == "F8" => Some(Self::Copy(Copied::Short)),
            (true, false, is_shift) => Self::with_ctrl(&event.key().to_ascii_lowercase(), is_shift),
            // Ctrl and Alt at once are AltGr, which types characters.
            _ => None,
        }
    }

    fn alone(key: &str) -> Option<Self> {
        Some(match key {
            "F1" => Self::Help,
            "F2" => Self::Line,
            "F8" => Self::Copy(Copied::Record),
            "F9" => Self::Search,
            "Escape" => Self::Close,
            _ => return None,
        })
    }

    fn with_ctrl(key: &str, is_shift: bool) -> Option<Self> {
        Some(match (key, is_shift) {
            ("enter", false) => Self::Copy(Copied::Record),
            ("enter", true) => Self::Copy(Copied::Short),
            ("z", false) => Self::Undo,
            ("z", true) | ("y", false) => Self::Redo,
            _ => return None,
        })
    }

    /// By the position of the key: with Alt some systems type another character.
    fn with_alt(code: &str) -> Option<Self> {
        Some(match code {
            "Digit0" => Self::Fields,
            "Digit1" => Self::Tab(Tab::Norm),
            "Digit2" => Self::Tab(Tab::Rent),
            "Digit3" => Self::Tab(Tab::Food),
            "Digit4" => Self::Tab(Tab::Base),
            "Digit5" => Self::Tab(Tab::Days),
            "PageUp" | "Comma" => Self::MonthBefore,
            "PageDown" | "Period" => Self::MonthAfter,
            "Enter" => Self::Beside,
            "KeyG" => Self::Line,
            "KeyJ" => Self::Help,
            "KeyK" => Self::Sources,
            "KeyL" => Self::Language,
            "KeyM" => Self::Copy(Copied::Reasons),
            "KeyN" => Self::New,
            "KeyT" => Self::Search,
            "KeyU" => Self::Calculation,
            _ => return None,
        })
    }
}

/// The keys of an action, shown beside its name. Screen readers get them from
/// `aria-keyshortcuts`.
pub(crate) fn keyed(keys: &str) -> Html {
    html! { <kbd aria-hidden="true">{ keys.to_owned() }</kbd> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_belong_to_others_do_nothing_here() {
        for key in ["F3", "F4", "F5", "F6", "F7", "F10", "F11", "F12", "k", "?"] {
            assert_eq!(Action::alone(key), None, "{key}");
        }
        // The number pad types characters with Alt. In browsers Alt+D, E and F
        // open the address and the menus, and the arrows go through history.
        for code in [
            "Numpad1",
            "KeyD",
            "KeyE",
            "KeyF",
            "ArrowLeft",
            "ArrowRight",
            "F4",
            // The menus of a Swedish Firefox.
            "KeyA",
            "KeyR",
            "KeyS",
            "KeyO",
            "KeyB",
            "KeyV",
            "KeyH",
        ] {
            assert_eq!(Action::with_alt(code), None, "{code}");
        }
    }

    #[test]
    fn every_function_key_has_another_one_beside_it() {
        for (_, keys) in KEYS {
            if keys.contains('F') && keys.contains(char::is_numeric) {
                let others = keys.split(' ').filter(|keys| !keys.contains('F'));
                assert_eq!(others.count(), 1, "{keys}");
            }
        }
    }

    #[test]
    fn every_tab_has_its_digit() {
        for (digit, tab) in (1..).zip(Tab::ALL) {
            let action = Action::with_alt(&format!("Digit{digit}"));
            assert_eq!(action, Some(Action::Tab(tab)));
        }
    }
}
