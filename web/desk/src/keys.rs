//! What the keyboard does from anywhere on the page.
//!
//! Chosen to be free: browsers keep F3, F5 to F7 and F10 to F12 for
//! themselves, screen readers their own modifier and single letters, Swedish
//! keyboards `AltGr` (Ctrl and Alt at once), Windows Alt with the digits of the
//! number pad. Nothing is done by a single character.

use web_sys::KeyboardEvent;
use yew::prelude::*;

/// Something that can be done from anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// The words of the line are shown, or the fields again.
    Help,
    /// To the line.
    Line,
    /// Everything is forgotten, and a new household begins.
    New,
    /// The record is copied.
    Copy,
    /// To the search in the tables.
    Search,
    /// To the first field.
    Fields,
    /// To the calculation, which arrows and pages then scroll.
    Calculation,
    /// To a tab of the tables.
    Tab(usize),
    /// To the month before.
    MonthBefore,
    /// To the month after.
    MonthAfter,
    /// To the field of another child.
    Child,
    /// To the field of another income.
    Income,
    /// The sources are shown or hidden.
    Sources,
    /// To the next language.
    Language,
    /// Away from the words or the search.
    Close,
}

impl Action {
    /// What a key does.
    pub(crate) fn of(event: &KeyboardEvent) -> Option<Self> {
        // With Ctrl it would be AltGr, which writes.
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

    /// By the place of the key: with Alt some systems write another character.
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

/// Keys as they are shown at what they do. Screen readers hear them by
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
        // The number pad writes characters with Alt; Alt+D, E and F are the
        // address and the menus of browsers, the arrows are their history.
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
