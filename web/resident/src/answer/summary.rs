//! The estimate as a person sees it, and its sum in a sentence.

use riksnorm::{Alternative, Estimate, Household, Kronor, Month, Rules};

use crate::{
    amounts,
    texts::{Text, Texts, key},
    words::{kronor, month},
};

/// The estimate of a household, for a person to read in a language.
pub(crate) struct Answer<'a> {
    pub(crate) t: &'a Texts,
    pub(crate) rules: Rules,
    pub(crate) household: &'a Household,
    pub(crate) estimate: &'a Estimate,
    /// Whether the home is missing from the sum, as nobody knows its cost.
    pub(crate) home_unknown: bool,
    /// The month that was chosen, where another month's amounts are used.
    pub(crate) without_amounts: Option<Month>,
}

/// That another month's amounts are used, where they are.
pub(super) fn other_amounts(rules: &Rules, without_amounts: Option<Month>) -> Option<Text> {
    let counted = rules.month();
    let year = counted.year().to_string();
    without_amounts.map(|chosen| key::months_counted(year, month(counted), month(chosen)))
}

/// The sum in one sentence, and what belongs to it.
pub(super) fn sentence(estimate: &Estimate, rules: &Rules) -> (Text, Option<Text>) {
    let applied = month(rules.month());
    let low = estimate.totals.support;
    let high = estimate.housing_accepted_in_full();
    let high = high.map(Alternative::support).filter(|high| *high > low);
    let surplus = estimate.totals.balance;
    let covered = Some(key::answer_covered_apply());
    match high {
        Some(high) => (
            key::answer_between(kronor(low), kronor(high), applied),
            Some(key::answer_between_why()),
        ),
        None if low > Kronor::ZERO => (key::answer_support(kronor(low), applied), None),
        None if surplus > Kronor::ZERO => (key::answer_covered(kronor(surplus), applied), covered),
        None => (key::answer_covered_even(applied), covered),
    }
}

/// The decisions that the amounts rest on, and the fingerprint of them all.
pub(super) fn rules_used(rules: &Rules) -> Vec<Text> {
    let decided = rules.decided();
    let year = decided.valid_from.year().to_string();
    let through = month(rules.valid_through());
    let guidelines = rules.guidelines();
    [
        Some(key::rules_riksnorm(year, decided.decision, through)),
        guidelines.map(|set| amounts::decided(rules, set)),
        Some(key::rules_fingerprint(riksnorm::fingerprint())),
    ]
    .into_iter()
    .flatten()
    .collect()
}
