//! What this household should know about its answer, the most important first.
//! Two notes are in sight, the others open.

use riksnorm::{Estimate, Group, Item, Kronor, Notice};
use yew::prelude::*;

use super::Answer;
use crate::{
    context::AppContext,
    form::FormField,
    icons::tile,
    navigation,
    step::Step,
    steps,
    texts::key,
    words::{self, month},
};

/// How many ranks there are.
const RANKS: u8 = 6;

/// How many are in sight.
const IN_SIGHT: usize = 2;

pub(super) fn notes(answer: &Answer, context: &AppContext) -> Html {
    let navigation = &context.navigation;
    let Answer {
        t, rules, estimate, ..
    } = answer;
    let asked = steps::unconfirmed(context).into_iter().map(|(step, text)| {
        let onclick = navigation::to_change(navigation, step);
        note(html! {
            <>
                { text }{ " " }
                <button type="button" class="link" {onclick}>{ t.say(key::change(step.id())) }</button>
            </>
        })
    });
    let asked: Vec<Html> = asked.collect();
    let no_income = estimate.lines_in(&[Group::Income]).next().is_none();
    let is_told = context.input.is_ticked(FormField::NoIncome);
    let no_income = (no_income && asked.is_empty() && !is_told).then(|| {
        let incomes = navigation::to_change(navigation, Step::Incomes);
        note(html! {
            <>
                { t.say(key::answer_no_income(month(rules.income_month()))) }{ " " }
                <button type="button" class="link" onclick={incomes}>{ t.say(key::answer_add_income()) }</button>
            </>
        })
    });
    let mut notes: Vec<Html> = asked.into_iter().chain(no_income).collect();
    for rank in 0..RANKS {
        for notice in &estimate.notices {
            if self::rank(notice, estimate) == Some(rank) {
                notes.push(note(t.say(words::notice(notice, rules, estimate)).into()));
            }
        }
    }
    let others = notes.split_off(notes.len().min(IN_SIGHT));
    let others = (!others.is_empty()).then(|| {
        html! {
            <details>
                <summary><span class="name">{ t.say(key::notes_more(others.len())) }</span></summary>
                { for others }
            </details>
        }
    });
    html! { <div class="notes">{ for notes }{ for others }</div> }
}

fn note(text: Html) -> Html {
    html! { <div class="note">{ tile("warn", "amber") }<p>{ text }</p></div> }
}

/// The place of a notice among those that change the sum or a duty of this
/// household. None for those that say what the card or a line says, or what
/// changes nothing for it; all stand on the paper.
fn rank(notice: &Notice, estimate: &Estimate) -> Option<u8> {
    let has_support = estimate.totals.support > Kronor::ZERO;
    let entered = estimate.lines.iter().find_map(|line| match line.item {
        Item::Home { entered, .. } => Some(entered),
        _ => None,
    });
    Some(match notice {
        Notice::NeedsCovered { .. }
        | Notice::AssetsFirst
        | Notice::OtherNeedsAssessedIndividually => return None,
        Notice::GuidelineFromEarlierYear { .. } if estimate.above_guideline().is_none() => {
            return None;
        }
        Notice::GuidelineBandsOverlap { low, .. } if entered.is_none_or(|cost| cost <= *low) => {
            return None;
        }
        Notice::ActivityRequirement if !has_support => return None,
        Notice::HousingAboveGuideline { .. } => 0,
        Notice::PartTimeChildrenApart { .. } | Notice::HousingSharedWithOthers { .. } => 1,
        Notice::GuidelineBandsOverlap { .. } | Notice::HousingAssessedIndividually { .. } => 2,
        Notice::GuidelineFromEarlierYear { .. } | Notice::ChildWorkCounted { .. } => 3,
        Notice::ActivityRequirement => 5,
        _ => 4,
    })
}
