//! How the sum is made up: a row for the household, the home, the other costs
//! and the incomes, and behind their sum one for what is applied for separately.
//! A row names the lines that its amount is the sum of. Each opens to them, to
//! what they rest on, and to the step that asks for it.

use riksnorm::{AdultCount, Group, Guideline, Item, Kronor, Line, small_letters};
use riksnorm_web_common::record::each_once;
use yew::prelude::*;

use super::{
    Answer,
    record::{sums_with_other_needs, support_sums},
};
use crate::{
    icons::{icon, tile},
    navigation::{self, Navigation},
    step::Step,
    texts::{Text, Texts, key},
    words::{self, kronor},
};

/// How many names a row tells.
const NAMES: usize = 3;

/// A row: what a step asks for.
struct Part {
    /// Its name in texts and styles.
    id: &'static str,
    step: Step,
    icon: &'static str,
    tone: &'static str,
    /// Why it is so much, in few words.
    why: String,
    amount: Kronor,
    groups: &'static [Group],
}

pub(super) fn parts(answer: &Answer, navigation: &Navigation) -> Html {
    let totals = &answer.estimate.totals;
    let parts = [
        Part {
            id: Step::Household.id(),
            step: Step::Household,
            icon: "person",
            tone: "",
            why: people(answer),
            amount: totals.norm,
            groups: &[Group::Personal, Group::Shared, Group::Adjustment],
        },
        Part {
            id: Step::Home.id(),
            step: Step::Home,
            icon: "home",
            tone: "",
            why: answer.t.say(home(answer)),
            amount: totals.housing,
            groups: &[Group::Housing],
        },
        Part {
            id: Step::Costs.id(),
            step: Step::Costs,
            icon: "bill",
            tone: "",
            why: names(answer, &[Group::Expenses]),
            amount: totals.expenses,
            groups: &[Group::Expenses],
        },
        Part {
            id: Step::Incomes.id(),
            step: Step::Incomes,
            icon: "wallet",
            tone: "green",
            why: names(answer, &[Group::Income]),
            amount: -totals.income,
            groups: &[Group::Income],
        },
    ];
    let needs = Part {
        id: "needs",
        step: Step::Costs,
        icon: "heart",
        tone: "amber",
        why: names(answer, &[Group::OtherNeeds]),
        amount: totals.other_needs,
        groups: &[Group::OtherNeeds],
    };
    html! {
        <>
            { for parts.iter().map(|part| row(answer, navigation, part)) }
            { sums(answer, support_sums(&answer.estimate)) }
            if needs.amount > Kronor::ZERO {
                { row(answer, navigation, &needs) }
                { sums(answer, sums_with_other_needs(&answer.estimate)) }
            }
        </>
    }
}

/// The id of a step's row, which takes focus after a change.
pub(crate) fn id(step: Step) -> String {
    element_id(step.id())
}

fn element_id(part: &str) -> String {
    ["part-", part].concat()
}

fn row(answer: &Answer, navigation: &Navigation, part: &Part) -> Html {
    let t = &answer.t;
    let lines = || answer.estimate.lines_in(part.groups);
    let sources = each_once(lines().filter_map(|line| {
        let source = words::source(line, &answer.rules)?;
        Some(t.say(source))
    }));
    let onclick = navigation::to_change(navigation, part.step);
    let change = t.say(key::change(part.step.id()));
    let change = html! { <button type="button" class="link" {onclick}>{ change }</button> };
    // Easy texts are shown without folds.
    let is_easy = !t.say(key::one_question()).is_empty();
    if is_easy && lines().next().is_none() {
        // Without a line there is nothing that the sum consists of.
        return html! { <div id={element_id(part.id)} class="part" tabindex="-1">{ change }</div> };
    }
    let is_open = is_easy || navigation.edited() == Some(part.step);
    html! {
        <details class={classes!("part", part.id)} open={is_open}>
            <summary id={element_id(part.id)} tabindex={is_easy.then_some("-1")}>
                { tile(part.icon, part.tone) }
                <span class="words">
                    <span class="name">{ t.say(key::part(part.id)) }</span>{ " " }
                    <span class="hint">{ &part.why }</span>
                </span>
                <span class="amount">{ t.write(&kronor(part.amount)) }</span>
                { icon("down") }
            </summary>
            <ul class="lines">{ for lines().map(|line| opened(answer, line)) }</ul>
            { for sources.iter().map(|text| html! { <p class="source">{ text }</p> }) }
            { change }
        </details>
    }
}

/// A line and how it was counted.
fn opened(answer: &Answer, line: &Line) -> Html {
    let t = &answer.t;
    let how = words::how(line);
    html! {
        <li>
            <p class="line">
                <span class="name">{ answer.name(line) }</span>
                <span class="amount">{ t.write(&kronor(line.amount)) }</span>
            </p>
            { for how.iter().map(|text| html! { <p class="hint">{ t.say(text) }</p> }) }
        </li>
    }
}

/// What is missing, and the other sums that it could be.
fn sums(answer: &Answer, sums: Vec<(Text, Kronor)>) -> Html {
    let t = &answer.t;
    let sums = sums.into_iter().map(|(name, amount)| {
        html! {
            <div class="total">
                <dt class="name">{ t.say(name) }</dt>
                <dd class="amount">{ t.write(&kronor(amount)) }</dd>
            </div>
        }
    });
    html! { <dl class="totals">{ for sums }</dl> }
}

/// The people of the household: "1 vuxen, barn 3 och 8 år".
fn people(answer: &Answer) -> String {
    let (t, household) = (&answer.t, &answer.household);
    let adults = match household.adults().count() {
        AdultCount::One => 1_usize,
        AdultCount::Two => 2,
    };
    let adults = t.say(key::people_adults(adults));
    let ages: Vec<String> = household
        .children()
        .iter()
        .map(|(_, child)| child.age.years().to_string())
        .collect();
    if ages.is_empty() {
        return adults;
    }
    t.say(key::people_with_children(adults, listed(t, &ages)))
}

/// Whether the home fits the guideline.
fn home(answer: &Answer) -> Text {
    let line = answer.estimate.lines_in(&[Group::Housing]).next();
    match line.map(|line| line.item) {
        _ if answer.home_unknown => key::home_why_unknown(),
        Some(Item::Home {
            entered, guideline, ..
        }) => match guideline.map(Guideline::amount) {
            Some(guideline) if entered > guideline => key::home_why_above(kronor(guideline)),
            Some(guideline) => key::home_why_within(kronor(guideline)),
            None => key::home_why_entered(),
        },
        _ => key::home("none"),
    }
}

/// What the lines of some groups are called, the first few.
fn names(answer: &Answer, groups: &[Group]) -> String {
    let t = &answer.t;
    let names = answer.estimate.lines_in(groups);
    let names = each_once(names.map(|line| in_a_row(&answer.name(line))));
    if names.is_empty() {
        return t.say(key::part_none());
    }
    if names.len() > NAMES {
        let first: Vec<String> = names.into_iter().take(NAMES).collect();
        return format!("{} …", first.join(", "));
    }
    listed(t, &names)
}

/// A name inside a row: its first letter is small, unless it is an abbreviation.
fn in_a_row(name: &str) -> String {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.next());
    let first = first.map_or(0, char::len_utf8);
    let second = second.map_or(0, char::len_utf8);
    let is_small = |text: &str| small_letters(text) == text;
    match (
        name.split_at_checked(first),
        name.get(first..first + second),
    ) {
        (Some((first, rest)), Some(second)) if is_small(second) => small_letters(first) + rest,
        _ => name.to_owned(),
    }
}

/// `a, b and c`.
fn listed(t: &Texts, all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => t.say(key::list_and(others.join(", "), last.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_row_begins_small_unless_it_is_an_abbreviation() {
        assert_eq!(in_a_row("Lön"), "lön");
        assert_eq!(in_a_row("A-kassa"), "a-kassa");
        assert_eq!(in_a_row("CSN"), "CSN");
        assert_eq!(in_a_row("Överskott"), "överskott");
        assert_eq!(in_a_row(""), "");
    }
}
