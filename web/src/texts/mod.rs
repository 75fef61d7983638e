//! The texts of the page in the language that is shown.
//!
//! Code says what is to be told with the functions in [`key`], one for each
//! message of `web/texts/sv.ftl`; [`Texts::say`] puts it in words. The words
//! are data, not code: changing the language is reading another table, and
//! everything else on the page stays.

#[cfg(target_arch = "wasm32")]
mod intl;
#[cfg(not(target_arch = "wasm32"))]
mod swedish;

use std::borrow::Borrow;
use std::rc::Rc;

use riksnorm_texts::Locale as _;
pub(crate) use riksnorm_texts::{Arg, TableProblem, Text};
use yew::prelude::{hook, use_context};

#[cfg(target_arch = "wasm32")]
use intl::Intl as Locale;
#[cfg(not(target_arch = "wasm32"))]
use swedish::Swedish as Locale;

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

/// One language's texts, for the context of the page. Clones share one table,
/// and are equal when they do.
#[derive(Clone)]
pub(crate) struct Texts(Rc<Language>);

struct Language {
    texts: riksnorm_texts::Texts,
    locale: Locale,
}

impl Texts {
    /// Reads a table as it was served.
    pub(crate) fn read(table: &str) -> Result<Self, TableProblem> {
        let texts = riksnorm_texts::Texts::read(table, key::FINGERPRINT)?;
        let locale = Locale::new(texts.language());
        Ok(Self(Rc::new(Language { texts, locale })))
    }

    /// The text in words: `t.say(key::step_progress(2, 5))`.
    pub(crate) fn say(&self, text: impl Borrow<Text>) -> String {
        self.0.texts.format(text.borrow(), &self.0.locale)
    }

    /// A number, an amount or a date alone, as it would stand in a text.
    pub(crate) fn write(&self, arg: &Arg) -> String {
        self.0.locale.write(arg)
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The texts of the page that a component stands in.
#[hook]
pub(crate) fn use_texts() -> Texts {
    use_context().expect("the root provides the texts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_this_build_is_shown() {
        let table = format!(
            "riksnorm-texts/1 sv {} 2\nHej\u{1e}\u{1}a av \u{1}b\u{1e}",
            key::FINGERPRINT
        );
        let texts = Texts::read(&table).unwrap();
        assert_eq!(texts.say(Text::of(0)), "Hej");
        let text = Text::of(1).with(Arg::Kronor(-1200)).with("x".into());
        assert_eq!(texts.say(&text), "\u{2212}1\u{a0}200\u{a0}kr av x");
        assert_eq!(texts.write(&Arg::Number(7)), "7");
        assert!(texts == texts.clone());
        assert!(texts != Texts::read(&table).unwrap());
    }

    #[test]
    fn a_table_of_another_build_is_refused() {
        let problem = Texts::read("riksnorm-texts/1 sv 0 1\nHej\u{1e}").err();
        assert_eq!(problem, Some(TableProblem::OtherBuild));
    }
}
