//! What stands on the page around the app. It is written in Swedish when the
//! site is built, and each element bears the name of its text; here it is
//! written again in the language that was chosen.

use crate::{
    page,
    texts::{Texts, key},
};

/// Writes the page around the app in this language.
pub(crate) fn write(t: &Texts) {
    page::set_direction(&t.say(key::language_direction()));
    let texts = [
        ("languages-label", key::languages_label()),
        // Read out, so that a screen reader tells which language it is now.
        ("language-name", key::language_name()),
        ("language-failed", key::language_failed()),
        ("skip-link", key::skip_link()),
    ];
    for (name, text) in texts {
        page::write(name, &t.say(text));
    }
}
