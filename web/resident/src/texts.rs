//! The texts of these pages: a function for each message of `web/resident/texts/sv.ftl`
//! in [`key`], put in words by [`Texts::say`].

pub(crate) use riksnorm_web_common::texts::{Arg, Text};
use riksnorm_web_common::texts::{Keys, Texts as TextsOf};
use yew::prelude::hook;

/// A function for every message; generated from the Swedish file.
#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "the names and numbers of variables are the translators'"
)]
pub(crate) mod key {
    use super::{Arg, Text};

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

/// The messages of these pages.
pub(crate) struct Messages;

impl Keys for Messages {
    const FINGERPRINT: &'static str = key::FINGERPRINT;
}

/// One language's texts of these pages.
pub(crate) type Texts = TextsOf<Messages>;

/// The texts of the page that a component stands in.
#[hook]
pub(crate) fn use_texts() -> Texts {
    riksnorm_web_common::texts::use_texts()
}
