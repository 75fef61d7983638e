//! What is typed: text by the name of its field.
//!
//! Everything the person enters is text in one flat map, so that it can lie
//! beside the Wasm as it is, survive a step that is not shown, and be wrong
//! for as long as the person likes. [`crate::check`] makes a household of it.

use std::{collections::BTreeMap, rc::Rc};

use yew::Reducible;

use crate::amount;

/// What stands in a ticked box.
pub(crate) const TICKED: &str = "ja";

/// The text of every field that was touched, by the field's name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Answers(BTreeMap<String, String>);

/// A change by the person.
pub(crate) enum Change {
    /// A field has a new text.
    Set(String, String),
    /// Everything is forgotten, and it begins anew with these.
    Begin(Answers),
}

impl Answers {
    /// The text of a field; empty where nothing was typed.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Sets the text of a field.
    pub(crate) fn set(&mut self, name: &str, text: String) {
        self.0.insert(name.to_owned(), text);
    }

    /// Whether a box is ticked.
    pub(crate) fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// A small whole number, where one is typed.
    pub(crate) fn number(&self, name: &str) -> Option<u8> {
        amount::number(self.get(name))
    }

    /// Whether there are two adults.
    pub(crate) fn couple(&self) -> bool {
        self.get("adults") == "2"
    }

    /// How many adults are asked about: one until the person says two.
    pub(crate) fn adults(&self) -> usize {
        if self.couple() { 2 } else { 1 }
    }

    /// How many children are asked about.
    pub(crate) fn children(&self) -> usize {
        let most = riksnorm::Children::MOST;
        self.number("children").map_or(0, usize::from).min(most)
    }

    /// The age of a child who may have earnings of its own: work for pay is
    /// allowed from the year in which one becomes thirteen.
    pub(crate) fn age_of_earner(&self, child: usize) -> Option<u8> {
        let age = self.number(&format!("children[{child}].age"))?;
        (age >= 12).then_some(age)
    }

    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every field with its text.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

impl FromIterator<(String, String)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl Reducible for Answers {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut answers = Rc::unwrap_or_clone(self);
        match change {
            Change::Set(name, text) => answers.set(&name, text),
            Change::Begin(anew) => answers = anew,
        }
        Rc::new(answers)
    }
}
