//! What is typed: text by field.
//!
//! Everything the person enters is text in one flat map, so that it can be
//! kept beside the Wasm as it is, outlive a step that is not shown, and be
//! wrong for as long as the person likes. [`super::check`] makes a situation
//! of it.

use std::rc::Rc;

use riksnorm::{
    ChildField, Children, Coverage, Field, HomeForm, HousingField, Incomes, Kind, Month,
    Municipality, ProfileField, Rules,
};
use yew::Reducible;

use super::{field::FormField, income_name::IncomeName};
use crate::{amount, measure};

/// The value of a ticked box.
pub(crate) const TICKED: &str = "ja";

/// The value of a child that lives with each parent in turn.
pub(crate) const HALF: &str = "half";
/// The value of a child that is here some days, which are said.
pub(crate) const DAYS: &str = "days";

/// Further names of homes, each with the form that the rules know.
const ALSO: [(&str, HomeForm); 3] = [
    ("secondHand", HomeForm::Rental),
    ("studentRoom", HomeForm::Rental),
    ("temporary", HomeForm::SharedDwelling),
];

/// The homes to choose from, each with its icon.
pub(crate) const HOMES: [(&str, &str); 10] = [
    ("rental", "flat"),
    ("secondHand", "paper"),
    ("tenantOwned", "flat"),
    ("ownHouse", "home"),
    ("lodger", "bed"),
    ("studentRoom", "bed"),
    ("withParents", "people"),
    ("sharedDwelling", "people"),
    ("temporary", "clock"),
    (NO_HOME, "help"),
];

/// The value that says that there is no home.
pub(crate) const NO_HOME: &str = "none";

/// The text of every field that was touched, as they were touched. There are
/// some dozens of them, and a list of those weighs kilobytes less than a map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct FormInput {
    texts: Vec<(FormField, String)>,
    /// The fields that were left after writing: they tell what they cannot read.
    left: Vec<FormField>,
}

/// An action of the person on the form.
pub(crate) enum FormAction {
    /// A field gets another text.
    Set(FormField, String),
    /// A field is left after writing.
    Leave(FormField),
    /// An amount that was left is shown in groups of three digits.
    Group(FormField),
    /// A payment goes: of an adult, of a name, at an index.
    RemovePayment(usize, IncomeName, usize),
    /// A child goes.
    RemoveChild(usize),
    /// Everything is cleared, and the form starts with this.
    Reset(FormInput),
}

impl FormInput {
    /// The text of a field; empty where nothing was typed.
    pub(crate) fn get(&self, field: impl Into<FormField>) -> &str {
        let field = field.into();
        let mut entries = self.entries();
        entries
            .find_map(|(of, text)| (of == field).then_some(text))
            .unwrap_or_default()
    }

    /// Sets the text of a field.
    pub(crate) fn set(&mut self, field: impl Into<FormField>, text: String) {
        let field = field.into();
        match self.texts.iter_mut().find(|(of, _)| *of == field) {
            Some((_, before)) => *before = text,
            None => self.texts.push((field, text)),
        }
    }

    /// Whether a box is ticked.
    pub(crate) fn is_ticked(&self, field: impl Into<FormField>) -> bool {
        !self.get(field).is_empty()
    }

    /// The month that is chosen, whether or not there are amounts for it.
    pub(crate) fn month(&self) -> Option<Month> {
        Month::parse(self.get(Field::Month)).ok()
    }

    /// The month whose amounts are used: the one that is chosen, or the nearest
    /// that has any.
    pub(crate) fn counted_month(&self) -> Option<Month> {
        let Coverage { first, last } = Coverage::known();
        self.month().map(|month| month.clamp(first, last))
    }

    /// The rules of that month and the municipality that is chosen.
    pub(crate) fn rules(&self) -> Option<Rules> {
        Rules::for_month(self.counted_month()?, self.municipality()).ok()
    }

    /// The month that is chosen, where there are no amounts for it.
    pub(crate) fn month_without_amounts(&self) -> Option<Month> {
        let month = self.month();
        month.filter(|_| month != self.counted_month())
    }

    /// The days of a child that lives with each parent in turn: half of those of
    /// the month, and one more where they are odd.
    pub(crate) fn days_of_half(&self) -> Option<u8> {
        self.counted_month().map(|month| month.days().div_ceil(2))
    }

    /// Whether there is no answer until the person chooses to see that of
    /// another month.
    pub(crate) fn waits_for_amounts(&self) -> bool {
        let month = self.month_without_amounts();
        month.is_some_and(|month| self.get(FormField::OtherAmounts) != month.to_string())
    }

    /// The age of a child, where one is typed.
    pub(crate) fn age(&self, child: usize) -> Option<u8> {
        measure::age(self.get(FormField::child(child, ChildField::Age)))
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
        let children = self.get(Field::Children).parse().unwrap_or(0);
        Children::MOST.min(children)
    }

    /// The age of a child who may have earnings of its own: work for pay is
    /// allowed from the year in which one becomes thirteen.
    pub(crate) fn age_of_earner(&self, child: usize) -> Option<u8> {
        self.age(child).filter(|age| *age >= 12)
    }

    /// The municipality that is chosen; the default one where none is.
    pub(crate) fn municipality(&self) -> Municipality {
        let id = self.get(Field::Municipality(ProfileField::Whole));
        Municipality::from_id(id).unwrap_or(Municipality::DEFAULT)
    }

    /// The form of the home, where there is one.
    pub(crate) fn home_form(&self) -> Option<HomeForm> {
        let name = self.get(FormField::housing(HousingField::Form));
        let also = ALSO.iter().find(|(also, _)| *also == name);
        also.map(|(_, form)| *form)
            .or_else(|| HomeForm::from_id(name))
    }

    /// Whether there is a home whose cost the person does not know. It counts
    /// as 0, and the estimate says that the home is missing from the sum.
    pub(crate) fn is_home_cost_unknown(&self) -> bool {
        self.home_form().is_some() && self.is_ticked(FormField::CostUnknown)
    }

    /// The adult whose incomes are shown.
    pub(crate) fn incomes_of(&self) -> usize {
        usize::from(self.is_couple() && self.get(FormField::IncomesOf) == "1")
    }

    /// Whether a field was left after writing.
    pub(crate) fn is_left(&self, field: FormField) -> bool {
        self.left.contains(&field)
    }

    /// Whether a field was ever touched.
    pub(crate) fn is_touched(&self, field: FormField) -> bool {
        self.entries().any(|(of, _)| of == field)
    }

    /// Removes a payment; those behind it move up.
    fn remove_payment(&mut self, adult: usize, name: IncomeName, index: usize) {
        let fields = self.income_amounts(adult, name);
        for pair in fields.windows(2).skip(index) {
            if let [field, next] = pair {
                let text = self.get(*next);
                let text = amount::grouped(text).unwrap_or_else(|| text.to_owned());
                self.set(*field, text);
            }
        }
        if let Some(last) = fields.last() {
            self.texts.retain(|(field, _)| field != last);
        }
        let further = fields.len().saturating_sub(2);
        self.set(FormField::FurtherIncomes(adult, name), further.to_string());
        self.leave_all();
    }

    /// Whoever presses the button that removes something has left what they wrote.
    /// Waiting for it would find another field in its place.
    fn leave_all(&mut self) {
        self.left = self.texts.iter().map(|(field, _)| *field).collect();
    }

    /// All but a child. Those behind it move up.
    fn without_child(&self, removed: usize) -> Self {
        let count = self.children().saturating_sub(1);
        let mut input = Self::default();
        for (field, text) in self.entries() {
            if let Some(field) = field.without_child(removed) {
                input.set(field, text.to_owned());
            }
        }
        input.set(Field::Children, count.to_string());
        input.leave_all();
        input
    }

    /// The payments of a name that an adult is asked for.
    pub(crate) fn income_amounts(&self, adult: usize, name: IncomeName) -> Vec<FormField> {
        if !self.is_ticked(FormField::HasIncome(adult, name)) {
            return Vec::new();
        }
        let further: usize = self
            .get(FormField::FurtherIncomes(adult, name))
            .parse()
            .unwrap_or(0);
        let mut fields = Vec::new();
        for index in 0..=further.min(Incomes::MOST - 1) {
            fields.push(FormField::IncomeAmount(adult, name, index));
        }
        fields
    }

    /// Whether an adult has ticked an income.
    pub(crate) fn has_income(&self, adult: usize) -> bool {
        let mut names = IncomeName::ALL.into_iter();
        names.any(|name| self.is_ticked(FormField::HasIncome(adult, name)))
    }

    /// Whether an income of anyone is ticked.
    pub(crate) fn has_any_income(&self) -> bool {
        (0..self.adults()).any(|adult| self.has_income(adult))
    }

    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Every field with its text.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (FormField, &str)> {
        let entries = self.texts.iter();
        entries.map(|(field, text)| (*field, text.as_str()))
    }
}

impl FromIterator<(FormField, String)> for FormInput {
    fn from_iter<I: IntoIterator<Item = (FormField, String)>>(entries: I) -> Self {
        let mut input = Self::default();
        for (field, text) in entries {
            input.set(field, text);
        }
        input
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
            FormAction::Leave(field) if self.is_left(field) || !self.is_touched(field) => self,
            FormAction::Group(field) => match amount::grouped(self.get(field)) {
                Some(text) if text != self.get(field) => self.reduce(FormAction::Set(field, text)),
                _ => self,
            },
            FormAction::Leave(field) => {
                let mut input = Rc::unwrap_or_clone(self);
                input.left.push(field);
                Rc::new(input)
            }
            FormAction::RemovePayment(adult, name, index) => {
                let mut input = Rc::unwrap_or_clone(self);
                input.remove_payment(adult, name, index);
                Rc::new(input)
            }
            FormAction::RemoveChild(child) => Rc::new(self.without_child(child)),
            FormAction::Reset(input) => Rc::new(input),
        }
    }
}
