//! The keys that work anywhere on the page.
//!
//! They are free: browsers use F3, F5 to F7 and F10 to F12 themselves, screen
//! readers their own modifier and single letters, Swedish keyboards `AltGr`
//! (Ctrl and Alt at once), Windows Alt with the digits of the number pad. No
//! single character is a key here.

use web_sys::KeyboardEvent;
use yew::prelude::*;

/// An action that can be done from anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Shows the words of the line, or the fields again.
    Help,
    /// Goes to the line.
    Line,
    /// Clears everything, for a new household.
    New,
    /// Copies the record.
    Copy,
    /// Goes to the search in the tables.
    Search,
    /// Goes to the first field.
    Fields,
    /// Goes to the calculation, so that arrow keys scroll it.
    Calculation,
    /// Goes to a tab of the tables.
    Tab(usize),
    /// Goes to the month before.
    MonthBefore,
    /// Goes to the month after.
    MonthAfter,
    /// Goes to the field for a further child.
    Child,
    /// Goes to the field for a further income.
    Income,
    /// Shows or hides the sources.
    Sources,
    /// Shows the next language.
    Language,
    /// Leaves the words or the search.
    Close,
}

impl Action {
    /// The action of a key.
    pub(crate) fn from_event(event: &KeyboardEvent) -> Option<Self> {
        // Ctrl and Alt at once are AltGr, which types characters.
        if event.default_prevented()
            || event.ctrl_key()
            || event.meta_key()
            || event.shift_key()
            || event.is_composing()
        {
            return None;
        }
        if event.alt_key() {
            Self::with_alt(&event.code())
        } else {
            Self::alone(&event.key())
        }
    }

    fn alone(key: &str) -> Option<Self> {
        Some(match key {
            "F1" => Self::Help,
            "F2" => Self::Line,
            "F4" => Self::New,
            "F8" => Self::Copy,
            "F9" => Self::Search,
            "Escape" => Self::Close,
            _ => return None,
        })
    }

    /// By the position of the key: with Alt some systems type another character.
    fn with_alt(code: &str) -> Option<Self> {
        Some(match code {
            "Digit0" => Self::Fields,
            "Digit1" => Self::Tab(0),
            "Digit2" => Self::Tab(1),
            "Digit3" => Self::Tab(2),
            "Digit4" => Self::Tab(3),
            "Digit5" => Self::Tab(4),
            "PageUp" => Self::MonthBefore,
            "PageDown" => Self::MonthAfter,
            "KeyB" => Self::Child,
            "KeyI" => Self::Income,
            "KeyK" => Self::Sources,
            "KeyL" => Self::Language,
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
        for key in ["F3", "F5", "F6", "F7", "F10", "F11", "F12", "k", "?"] {
            assert_eq!(Action::alone(key), None, "{key}");
        }
        // The number pad types characters with Alt. In browsers Alt+D, E and F
        // open the address and the menus, and the arrows go through history.
        for code in ["Numpad1", "KeyD", "KeyE", "KeyF", "ArrowLeft", "ArrowRight"] {
            assert_eq!(Action::with_alt(code), None, "{code}");
        }
    }

    #[test]
    fn every_tab_has_its_digit() {
        let tabs: Vec<_> = (1..=crate::tables::DAYS + 1)
            .map(|digit| Action::with_alt(&format!("Digit{digit}")))
            .collect();
        let expected: Vec<_> = (0..=crate::tables::DAYS)
            .map(|tab| Some(Action::Tab(tab)))
            .collect();
        assert_eq!(tabs, expected);
    }
}
