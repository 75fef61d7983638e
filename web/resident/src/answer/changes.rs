//! What could change the answer: as a second sum where the rules have one, and
//! otherwise in words.

use riksnorm::{Estimate, Group, Kronor};
use yew::prelude::*;

use super::Answer;
use crate::{
    texts::{Text, Texts, key},
    view::{list, p},
    words::{self, kronor},
};

/// The reasons for a higher norm, by their names in texts.
const HIGHER_NORM: [&str; 5] = ["food", "school", "fee", "disability", "violence"];

/// A factor that could change the answer.
struct Factor {
    about: Text,
    /// The support that it would give, where the rules have a sum.
    sum: Option<Kronor>,
    words: Vec<Text>,
    /// Examples, as a list after the words.
    examples: Vec<Text>,
}

impl Factor {
    fn in_words(about: Text, words: Vec<Text>) -> Self {
        Self {
            about,
            sum: None,
            words,
            examples: Vec::new(),
        }
    }
}

pub(super) fn changes(answer: &Answer) -> Html {
    let Answer {
        t,
        rules,
        household,
        estimate,
        ..
    } = answer;
    let mut factors = vec![home(estimate), other_needs(estimate)];
    factors.push(Factor {
        examples: HIGHER_NORM.map(key::higher_norm).into(),
        ..Factor::in_words(key::changes_higher_norm(), vec![key::words_higher_norm()])
    });
    factors.push(Factor::in_words(
        key::changes_lower_norm(),
        vec![key::words_lower_norm()],
    ));
    factors.push(Factor::in_words(
        key::changes_assets(),
        vec![key::changes_assets_how()],
    ));
    if household.children().count() > 0 {
        let limit = kronor(rules.price_base_amount().amount);
        let year = rules.income_month().year().to_string();
        factors.push(Factor::in_words(
            key::changes_child_work(),
            vec![key::changes_child_work_how(limit, year)],
        ));
    }
    factors.push(Factor::in_words(
        key::changes_work(),
        vec![key::changes_work_how(), key::words_job_bonus()],
    ));
    let mut available = vec![key::words_available()];
    let has_support = estimate.totals.support > Kronor::ZERO;
    if has_support && rules.activity_requirement().is_some() {
        available.push(words::activity_requirement(rules));
    }
    factors.push(Factor::in_words(key::changes_available(), available));
    factors.push(Factor::in_words(
        key::changes_acute(),
        vec![key::words_acute(), key::words_protection()],
    ));
    factors.push(Factor::in_words(
        key::changes_young(),
        vec![key::words_young()],
    ));
    factors.push(Factor::in_words(
        key::changes_other_rules(),
        vec![key::words_other_rules()],
    ));
    html! {
        <section class="changes">
            { p(t, key::changes_intro()) }
            <ul class="rows">{ for factors.into_iter().map(|factor| row(t, factor)) }</ul>
        </section>
    }
}

fn row(t: &Texts, factor: Factor) -> Html {
    let sum = factor.sum.map(|sum| {
        html! { <span class="amount">{ t.write(&kronor(sum)) }</span> }
    });
    let words = factor
        .words
        .iter()
        .map(|text| html! { <p>{ t.say(text) }</p> });
    html! {
        <li>
            <details>
                <summary>
                    <span class="name">{ t.say(factor.about) }</span>
                    { for sum }
                </summary>
                { for words }
                { for (!factor.examples.is_empty()).then(|| list(t, &factor.examples)) }
            </details>
        </li>
    }
}

/// The whole cost of the home, with a sum where it is above the guideline.
fn home(estimate: &Estimate) -> Factor {
    let home = estimate.lines_in(&[Group::Housing]).next();
    let entered = home.and_then(|line| line.item.entered());
    match (estimate.housing_accepted_in_full(), entered) {
        (Some(in_full), Some(entered)) => Factor {
            about: key::changes_home_in_full(),
            sum: Some(in_full.support()),
            words: vec![
                key::changes_home_in_full_how(kronor(entered), kronor(in_full.support())),
                key::words_high_rent(),
            ],
            examples: Vec::new(),
        },
        _ => Factor::in_words(key::changes_home(), vec![key::words_high_rent()]),
    }
}

/// Other needs, with a sum where some are entered.
fn other_needs(estimate: &Estimate) -> Factor {
    let totals = &estimate.totals;
    if totals.other_needs == Kronor::ZERO {
        return Factor::in_words(key::changes_needs(), vec![key::changes_needs_how()]);
    }
    let support = totals.support_with_other_needs;
    let in_full = estimate.housing_accepted_in_full().map(|alternative| {
        key::changes_needs_in_full(kronor(alternative.support_with_other_needs()))
    });
    let how = key::changes_needs_accepted_how(kronor(totals.other_needs), kronor(support));
    Factor {
        about: key::changes_needs_accepted(),
        sum: Some(support),
        words: std::iter::once(how).chain(in_full).collect(),
        examples: Vec::new(),
    }
}
