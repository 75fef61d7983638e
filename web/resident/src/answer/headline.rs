//! The sum in a sentence, in parts: the number is shown large.

use riksnorm::{Alternative, Amount, Estimate, Guideline, Housing, Item, Kronor, Month, Rules};

use super::Answer;
use crate::{
    texts::{Arg, Text, Texts, key},
    words::{kronor, month},
};

/// The sum in a sentence, and what belongs to it.
pub(super) struct Headline {
    /// What stands before the number.
    pub(super) before: Option<Text>,
    pub(super) number: Option<Arg>,
    /// The other end of a range, or what is added to the number.
    pub(super) further: Option<Text>,
    pub(super) after: Text,
    /// Why it is a range, and what could make it another sum.
    pub(super) why: Vec<Text>,
    /// Whether savings of a known amount are among that.
    pub(super) says_savings: bool,
}

impl Headline {
    pub(super) fn new(answer: &Answer) -> Self {
        let needs = answer.estimate.totals.other_needs;
        let needs = (needs > Kronor::ZERO).then(|| key::headline_needs(kronor(needs)));
        let mut headline = Self::of_support(answer);
        headline.why.extend(needs);
        headline
    }

    /// Without what is applied for separately.
    fn of_support(answer: &Answer) -> Self {
        let Answer {
            rules, estimate, ..
        } = answer;
        let applied = || month(rules.month());
        let low = estimate.totals.support;
        let between = |low: Kronor, high: Kronor, why: Vec<Text>| Self {
            before: Some(key::headline_between()),
            number: Some(kronor(low)),
            further: Some(key::headline_and(kronor(high))),
            after: key::headline_after(applied()),
            why,
            says_savings: false,
        };
        if answer.home_unknown {
            match with_guideline(answer) {
                Some((_, high)) if low == Kronor::ZERO && high > low => {
                    return between(low, high, vec![key::headline_rent_decides()]);
                }
                Some((guideline, _)) if low > Kronor::ZERO => {
                    return Self {
                        before: Some(key::headline_about()),
                        number: Some(kronor(low)),
                        further: Some(key::headline_and_rent(kronor(guideline))),
                        after: key::headline_after(applied()),
                        why: Vec::new(),
                        says_savings: false,
                    };
                }
                _ => {}
            }
        }
        let in_full = estimate.housing_accepted_in_full();
        let in_full = in_full.map(Alternative::support).filter(|full| *full > low);
        let whole = answer.shared_cost.and_then(|cost| with_cost(answer, cost));
        let whole = whole.map(|estimate| estimate.totals.support);
        let whole = whole.filter(|whole| *whole > low);
        let high = whole.or(in_full).unwrap_or(low);
        let savings = answer.savings.filter(|_| high > Kronor::ZERO);
        let without = savings.map_or(low, |savings| (low - savings).max(Kronor::ZERO));
        if high > without {
            let home = if whole.is_some() {
                Some(key::headline_others_decide())
            } else {
                in_full.map(|_| key::answer_between_why())
            };
            let why = [
                home,
                savings.map(|savings| key::savings_decide(kronor(savings))),
            ];
            return Self {
                says_savings: savings.is_some(),
                ..between(without, high, why.into_iter().flatten().collect())
            };
        }
        let surplus = estimate.totals.balance;
        let (before, number, after) = if low > Kronor::ZERO {
            let after = key::headline_after(applied());
            (Some(key::headline_about()), Some(low), after)
        } else if surplus > Kronor::ZERO {
            let after = if answer.home_unknown {
                key::headline_more_without_home(applied())
            } else {
                key::headline_more(applied())
            };
            (Some(key::headline_incomes()), Some(surplus), after)
        } else {
            (None, None, key::headline_even(applied()))
        };
        Self {
            before,
            number: number.map(kronor),
            further: None,
            after,
            why: (low == Kronor::ZERO)
                .then(key::answer_covered_apply)
                .into_iter()
                .collect(),
            says_savings: false,
        }
    }

    /// The whole sentence.
    pub(super) fn in_words(&self, t: &Texts) -> String {
        let parts = [
            self.before.as_ref().map(|text| t.say(text)),
            self.number.as_ref().map(|number| t.write(number)),
            self.further.as_ref().map(|text| t.say(text)),
            Some(t.say(&self.after)),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join(" ")
    }
}

/// That another month's amounts are used, where they are.
pub(super) fn other_amounts(rules: &Rules, without_amounts: Option<Month>) -> Option<Text> {
    let counted = rules.month();
    let year = counted.year().to_string();
    without_amounts.map(|chosen| key::months_counted(year, month(counted), month(chosen)))
}

/// The estimate with another cost of the home.
fn with_cost(answer: &Answer, cost: Amount) -> Option<Estimate> {
    let Housing::Home(home) = answer.household.housing else {
        return None;
    };
    let mut household = answer.household.clone();
    household.housing = Housing::new(Some(home.form), cost).ok()?;
    Some(answer.rules.estimate(&household))
}

/// The guideline of a home whose cost is not known, where there is one, and the
/// support with a home of that cost.
fn with_guideline(answer: &Answer) -> Option<(Kronor, Kronor)> {
    let dear = Amount::from_ore(Amount::MAX_KRONOR * 100).ok()?;
    let estimate = with_cost(answer, dear)?;
    let guideline = estimate.lines.iter().find_map(|line| match line.item {
        Item::Home { guideline, .. } => guideline,
        _ => None,
    });
    Some((guideline.map(Guideline::amount)?, estimate.totals.support))
}
