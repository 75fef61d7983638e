//! The texts of the page around the app. The build writes them in Swedish, each
//! in an element that names its text; a change of language writes them again.

use crate::{
    page,
    texts::{Texts, key},
};

/// Writes the texts of the page around the app in a language.
pub(crate) fn write(t: &Texts) {
    page::set_direction(&t.say(key::language_direction()));
    let texts = [
        ("languages-label", key::languages_label()),
        // A screen reader reads it, and so tells which language is shown now.
        ("language-name", key::language_name()),
        ("language-failed", key::language_failed()),
        ("skip-link", key::skip_link()),
        ("intro-title", key::intro_title()),
        ("page-clear", key::page_clear()),
        ("page-clear-asks", key::page_clear_asks()),
        ("page-clear-yes", key::page_clear_yes()),
        ("page-clear-no", key::page_clear_no()),
        ("page-cleared", key::page_cleared()),
        ("kept-asks", key::kept_asks()),
        ("kept-yes", key::kept_yes()),
        ("kept-no", key::kept_no()),
        ("page-leave", key::page_leave()),
        ("page-leaving", key::page_leaving()),
        ("page-leaving-key", key::page_leaving_key()),
        ("page-no-script", key::page_no_script()),
        ("page-failed", key::page_failed()),
        ("page-amounts", key::page_amounts()),
        ("page-again", key::page_again()),
        ("page-links", key::page_links()),
        ("page-promise", key::page_promise()),
        ("footer-about", key::footer_about()),
        ("one-page-go", key::one_page_go()),
        ("access-title", key::access_title()),
    ];
    for (name, text) in texts {
        page::write(name, &t.say(text));
    }
}
