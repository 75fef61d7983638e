//! The texts of a page in the language that is shown.
//!
//! Code says what is to be told with the functions that were generated from
//! the page's Fluent file, one for each message; [`Texts::say`] puts it in
//! words. The words are data, not code: changing the language is reading
//! another table, and everything else on the page stays.

#[cfg(target_arch = "wasm32")]
mod intl;
#[cfg(not(target_arch = "wasm32"))]
mod swedish;

use std::borrow::Borrow;
use std::marker::PhantomData;
use std::rc::Rc;

use riksnorm_texts::Locale as _;
pub use riksnorm_texts::{Arg, TableProblem, Text};
use yew::prelude::{hook, use_context};

#[cfg(target_arch = "wasm32")]
use intl::Intl as Locale;
#[cfg(not(target_arch = "wasm32"))]
use swedish::Swedish as Locale;

/// The messages of a page, so that a table of another one is refused.
pub trait Keys: 'static {
    /// The fingerprint that was generated with their functions.
    const FINGERPRINT: &'static str;
}

/// Makes the texts of an app, in a module of its own: a function for each
/// message of its Fluent files in `key`, and what puts one in words.
#[macro_export]
macro_rules! texts_of_app {
    () => {
        pub(crate) use $crate::texts::{Arg, Text};

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

        /// The messages of this app.
        pub(crate) struct Messages;

        impl $crate::texts::Keys for Messages {
            const FINGERPRINT: &'static str = key::FINGERPRINT;
        }

        /// One language's texts of this app.
        pub(crate) type Texts = $crate::texts::Texts<Messages>;

        /// The texts of the page that a component stands in.
        #[yew::hook]
        pub(crate) fn use_texts() -> Texts {
            $crate::texts::use_texts()
        }
    };
}

/// One language's texts of a page, for its context. Clones share one table,
/// and are equal when they do.
pub struct Texts<K>(Rc<Language>, PhantomData<K>);

struct Language {
    texts: riksnorm_texts::Texts,
    locale: Locale,
}

impl<K: Keys> Texts<K> {
    /// Reads a table as it was served.
    ///
    /// # Errors
    ///
    /// When this is no table, one of another page or build, or one that was cut.
    pub fn read(table: &str) -> Result<Self, TableProblem> {
        let texts = riksnorm_texts::Texts::read(table, K::FINGERPRINT)?;
        let locale = Locale::new(texts.language());
        Ok(Self(Rc::new(Language { texts, locale }), PhantomData))
    }
}

impl<K> Texts<K> {
    /// The text in words: `t.say(key::step_progress(2, 5))`.
    #[must_use]
    pub fn say(&self, text: impl Borrow<Text>) -> String {
        self.0.texts.format(text.borrow(), &self.0.locale)
    }

    /// A number, an amount or a date alone, as it would stand in a text.
    #[must_use]
    pub fn write(&self, arg: &Arg) -> String {
        self.0.locale.write(arg)
    }
}

impl<K> Clone for Texts<K> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0), PhantomData)
    }
}

impl<K> PartialEq for Texts<K> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The texts of the page that a component stands in.
///
/// # Panics
///
/// Where no root has provided them, which the first test of a page shows.
#[hook]
pub fn use_texts<K: Keys>() -> Texts<K> {
    use_context().expect("the root provides the texts")
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Two;

    impl Keys for Two {
        const FINGERPRINT: &'static str = "f1";
    }

    #[test]
    fn a_table_of_this_build_is_shown() {
        let table = "riksnorm-texts/1 sv f1 2\nHej\u{1e}\u{1}a av \u{1}b\u{1e}";
        let texts = Texts::<Two>::read(table).unwrap();
        assert_eq!(texts.say(Text::new(0)), "Hej");
        let text = Text::new(1).with(Arg::Kronor(-1200)).with("x".into());
        assert_eq!(texts.say(&text), "\u{2212}1\u{a0}200\u{a0}kr av x");
        assert_eq!(texts.write(&Arg::Number(7)), "7");
        assert!(texts == texts.clone());
        assert!(texts != Texts::read(table).unwrap());
    }

    #[test]
    fn a_table_of_another_build_or_page_is_refused() {
        let problem = Texts::<Two>::read("riksnorm-texts/1 sv 0 1\nHej\u{1e}").err();
        assert_eq!(problem, Some(TableProblem::OtherBuild));
    }
}
