//! What was read of a line, on its way to a draft.

use riksnorm::{
    AdultCount, Amount, Draft, DraftAdult, DraftChild, DraftCost, DraftHome, DraftIncome, Entered,
    Expense, Kind, Month, OtherNeed, SignedAmount,
};

use crate::{Unread, Word};

/// An amount that was read or could not be.
pub(crate) type Value<T> = Result<T, Unread>;

/// Costs by kind, kronor per month.
pub(crate) type Costs<K> = Vec<(K, Entered<DraftCost<Unread>, Unread>)>;

#[derive(Default)]
pub(crate) struct Collected {
    pub(crate) month: Entered<Month, Unread>,
    pub(crate) adult_count: Entered<AdultCount, Unread>,
    pub(crate) incomes: [Vec<DraftIncome<Unread>>; 2],
    /// The word of each of the incomes.
    pub(crate) words: [Vec<&'static Word>; 2],
    pub(crate) job_stimulus: [bool; 2],
    pub(crate) children: Vec<DraftChild<Unread>>,
    pub(crate) community: Entered<u8, Unread>,
    pub(crate) norm_adjustment: Entered<SignedAmount, Unread>,
    /// For how many days of the month there is a norm, in place of an amount.
    pub(crate) norm_days: Option<u8>,
    pub(crate) housing: DraftHome<Unread>,
    /// The word of the home.
    pub(crate) home: Option<&'static Word>,
    /// How many words it has: those of several homes, or of one.
    pub(crate) home_words: usize,
    pub(crate) expenses: Costs<Expense>,
    pub(crate) other_needs: Costs<OtherNeed>,
    pub(crate) has_assets: bool,
}

impl Collected {
    /// Puts a cost among the others, in the order of the kinds.
    pub(crate) fn set_cost<K: Kind>(costs: &mut Costs<K>, kind: K, cost: Value<DraftCost<Unread>>) {
        costs.retain(|(other, _)| *other != kind);
        let place = costs.partition_point(|(other, _)| other.index() < kind.index());
        costs.insert(place, (kind, entered(cost)));
    }

    /// What is applied for of a cost that nothing is decided of.
    pub(crate) fn applied(&self, kind: Expense) -> Option<Amount> {
        let (_, cost) = self.expenses.iter().find(|(other, _)| *other == kind)?;
        match cost.value()? {
            DraftCost::Applied(amount) => Some(*amount),
            DraftCost::Assessed { .. } => None,
        }
    }

    pub(crate) fn into_draft(self) -> Draft<Unread> {
        let [first, second] = self.incomes;
        let [first_stimulus, second_stimulus] = self.job_stimulus;
        let children = self.children.into_iter().map(Entered::Value);
        Draft {
            month: self.month,
            municipality: Entered::Nothing,
            adult_count: self.adult_count,
            adults: [adult(first, first_stimulus), adult(second, second_stimulus)],
            children: list(children.collect()),
            shared_household_size: self.community,
            norm_adjustment: self.norm_adjustment,
            housing: (self.housing != DraftHome::default())
                .then_some(self.housing)
                .into(),
            expenses: list(self.expenses),
            other_needs: list(self.other_needs),
            has_assets: flag(self.has_assets),
        }
    }
}

/// A value as a draft has it.
pub(crate) fn entered<T>(value: Value<T>) -> Entered<T, Unread> {
    match value {
        Ok(value) => Entered::Value(value),
        Err(unread) => Entered::Unread(unread),
    }
}

/// A flag as a draft has it: nothing is entered where it is not set.
pub(crate) fn flag(is_set: bool) -> Entered<bool, Unread> {
    is_set.then_some(true).into()
}

fn list<T>(elements: Vec<T>) -> Entered<Vec<T>, Unread> {
    (!elements.is_empty()).then_some(elements).into()
}

fn adult(
    incomes: Vec<DraftIncome<Unread>>,
    job_stimulus: bool,
) -> Entered<DraftAdult<Unread>, Unread> {
    let is_empty = incomes.is_empty() && !job_stimulus;
    let incomes = incomes.into_iter().map(Entered::Value);
    let adult = DraftAdult {
        incomes: list(incomes.collect()),
        job_stimulus: flag(job_stimulus),
    };
    (!is_empty).then_some(adult).into()
}
