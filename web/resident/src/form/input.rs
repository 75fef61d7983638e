//! What is typed: text by field.
//!
//! Everything the person enters is text in one flat map, so that it can be
//! kept beside the Wasm as it is, outlive a step that is not shown, and be
//! wrong for as long as the person likes. [`super::check`] makes a situation
//! of it.

use std::{collections::BTreeMap, rc::Rc};

use riksnorm::{
    ChildField, Children, Field, HomeForm, HousingField, IncomeKind, Incomes, Kind, Municipality,
    ProfileField,
};
use yew::Reducible;

use super::field::FormField;
use crate::amount;

/// The value of a ticked box.
pub(crate) const TICKED: &str = "ja";

/// The value that says that there is no home.
pub(crate) const NO_HOME: &str = "none";

/// The text of every field that was touched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct FormInput(BTreeMap<FormField, String>);

/// An action of the person on the form.
pub(crate) enum FormAction {
    /// A field gets another text.
    Set(FormField, String),
    /// Everything is cleared, and the form starts with this.
    Reset(FormInput),
}

impl FormInput {
    /// The text of a field; empty where nothing was typed.
    pub(crate) fn get(&self, field: impl Into<FormField>) -> &str {
        self.0.get(&field.into()).map_or("", String::as_str)
    }

    /// Sets the text of a field.
    pub(crate) fn set(&mut self, field: impl Into<FormField>, text: String) {
        self.0.insert(field.into(), text);
    }

    /// Whether a box is ticked.
    pub(crate) fn is_ticked(&self, field: impl Into<FormField>) -> bool {
        !self.get(field).is_empty()
    }

    /// A small whole number, where one is typed.
    pub(crate) fn number(&self, field: impl Into<FormField>) -> Option<u8> {
        amount::number(self.get(field))
    }

    /// Whether there are two adults.
    pub(crate) fn is_couple(&self) -> bool {
        self.get(Field::Adults) == "2"
    }

    /// How many adults are asked about: one until the person says two.
    pub(crate) fn adults(&self) -> usize {
        if self.is_couple() { 2 } else { 1 }
    }

    /// How many children are asked about.
    pub(crate) fn children(&self) -> usize {
        let children = self.number(Field::Children);
        children.map_or(0, usize::from).min(Children::MOST)
    }

    /// The age of a child who may have earnings of its own: work for pay is
    /// allowed from the year in which one becomes thirteen.
    pub(crate) fn age_of_earner(&self, child: usize) -> Option<u8> {
        let age = self.number(FormField::child(child, ChildField::Age))?;
        (age >= 12).then_some(age)
    }

    /// The municipality that is chosen; the default one where none is.
    pub(crate) fn municipality(&self) -> Municipality {
        let id = self.get(Field::Municipality(ProfileField::Whole));
        Municipality::from_id(id).unwrap_or(Municipality::DEFAULT)
    }

    /// The form of the home, where there is one.
    pub(crate) fn home_form(&self) -> Option<HomeForm> {
        HomeForm::from_id(self.get(FormField::housing(HousingField::Form)))
    }

    /// Whether there is a home whose cost the person does not know. It counts
    /// as 0, and the estimate says that the home is missing from the sum.
    pub(crate) fn is_home_cost_unknown(&self) -> bool {
        self.home_form().is_some() && self.is_ticked(FormField::CostUnknown)
    }

    /// The amounts of a kind of income that an adult is asked for.
    pub(crate) fn income_amounts(
        &self,
        adult: usize,
        kind: IncomeKind,
    ) -> impl Iterator<Item = FormField> + use<> {
        let count = if self.is_ticked(FormField::HasIncome(adult, kind)) {
            let further = self.number(FormField::FurtherIncomes(adult, kind));
            1 + further.map_or(0, usize::from).min(Incomes::MOST - 1)
        } else {
            0
        };
        (0..count).map(move |place| FormField::IncomeAmount(adult, kind, place))
    }

    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every field with its text.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (FormField, &str)> {
        let entries = self.0.iter();
        entries.map(|(field, text)| (*field, text.as_str()))
    }
}

impl FromIterator<(FormField, String)> for FormInput {
    fn from_iter<I: IntoIterator<Item = (FormField, String)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl Reducible for FormInput {
    type Action = FormAction;

    fn reduce(self: Rc<Self>, action: FormAction) -> Rc<Self> {
        match action {
            FormAction::Set(field, text) => {
                let mut input = Rc::unwrap_or_clone(self);
                input.set(field, text);
                Rc::new(input)
            }
            FormAction::Reset(input) => Rc::new(input),
        }
    }
}
