//! What if I earn more? The salary of an adult can be varied, and the sum to
//! live on follows at once. The values that are tried are kept nowhere else.

use std::rc::Rc;

use riksnorm::{AdultCount, Estimate, Household, Kronor, Rules};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{
    Answer,
    curve::{Curve, Earner, Ends, Living},
    plot::plot,
};
use crate::{
    context::HEADING,
    form::read_amount,
    texts::{Arg, Text, Texts, key, use_texts},
    view::{h2, hint, p},
    words::{self, kronor, month},
};

/// The salaries that one can try with a press, above the one that is entered.
const MORE: [i64; 2] = [1000, 3000];

#[derive(Properties)]
pub(crate) struct Props {
    pub(crate) answer: Rc<Answer>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer)
    }
}

/// The salary that is tried.
#[derive(Clone, PartialEq)]
struct Tried {
    adult: usize,
    salary: i64,
    /// The text of the field, where it was typed.
    typed: Option<String>,
    /// Whether focus has left the field: nobody is corrected while writing.
    is_left: bool,
    is_moved: bool,
}

impl Tried {
    fn salary_of(rules: &Rules, household: &Household, adult: usize) -> Self {
        let salary = Earner::new(rules.clone(), household.clone(), adult).salary();
        Self {
            adult,
            salary,
            typed: None,
            is_left: false,
            is_moved: false,
        }
    }

    /// The salary of the first adult who has one.
    fn entered(rules: &Rules, household: &Household) -> Self {
        let places = household.adults().iter();
        let mut all = places.map(|(adult, _)| Self::salary_of(rules, household, adult));
        let with_salary = all.find(|tried| tried.salary > 0);
        with_salary.unwrap_or_else(|| Self::salary_of(rules, household, 0))
    }
}

#[component]
pub(crate) fn EarnMore(props: &Props) -> Html {
    let t = use_texts();
    let Answer {
        rules, household, ..
    } = &*props.answer;
    let tried = use_state(|| Tried::entered(rules, household));
    let earner = Earner::new(rules.clone(), household.clone(), tried.adult);
    // Each counts for hundreds of salaries, and few digits need another.
    let ends = *use_memo(earner.clone(), Ends::new);
    let curve = use_memo((earner.clone(), ends.top(tried.salary)), |(earner, top)| {
        Curve::new(earner, ends, *top)
    });
    let choose = {
        let (tried, rules, household) = (tried.clone(), rules.clone(), household.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            if let Ok(adult) = select.value().parse() {
                tried.set(Tried::salary_of(&rules, &household, adult));
            }
        })
    };
    let living = [false, true].map(|job_stimulus| earner.living(tried.salary, job_stimulus));
    let [without, with] = living.map(|living| living.total().get());
    let sentences = sentences(tried.salary, living).map(|text| t.say(text));
    // Not at every digit that is typed.
    let is_whole = tried.is_moved && (tried.typed.is_none() || tried.is_left);
    let announced = is_whole.then(|| sentences.join(" "));
    let [without_sentence, with_sentence] = sentences;
    let is_couple = household.adults().count() == AdultCount::Two;
    let try_salary = |salary: i64, text: Text| {
        let tried = tried.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            tried.set(Tried {
                salary,
                typed: None,
                is_moved: true,
                ..(*tried).clone()
            });
        });
        html! { <button type="button" class="chip" {onclick}>{ t.say(text) }</button> }
    };
    let entered = earner.salary();
    let more = MORE.map(|more| try_salary(entered + more, key::earn_plus(Arg::Kronor(more))));
    // Where support ends nobody knows without the home.
    let is_known = !props.answer.home_unknown;
    let end = ends.without.filter(|end| is_known && *end > 0);
    let described_by = if is_known { "earn-ends" } else { HEADING };
    let end = end.map(|end| try_salary(end, key::earn_where_it_ends()));
    let says = key::earn_says(Arg::Kronor(tried.salary), Arg::Kronor(without));
    html! {
        <section class="earn">
            { p(&t, key::earn_intro(month(rules.income_month()), month(rules.month()))) }
            if is_couple {
                { whose(&t, tried.adult, choose) }
            }
            { field(&t, rules, &tried) }
            <p class="chips">{ for more }{ for end }</p>
            <p class="says">{ t.say(says) }</p>
            { p(&t, key::earn_others()) }
            if is_known { { where_it_ends(&t, ends, &props.answer.estimate) } }
            <details>
                <summary><span class="name">{ t.say(key::earn_try()) }</span></summary>
                { plot(&t, &curve, tried.salary, [without, with], (HEADING, described_by)) }
                <dl class="living">
                    <dt class="without">{ sample("without") }{ t.say(key::earn_without_title()) }</dt>
                    <dd>{ without_sentence }</dd>
                    <dt class="with">{ sample("with") }{ t.say(key::earn_with_title()) }</dt>
                    <dd>{ with_sentence }</dd>
                </dl>
                { hint(&t, key::earn_stimulus()) }
                { p(&t, key::earn_bonus()) }
            </details>
            <p class="visually-hidden" aria-live="polite">{ announced }</p>
        </section>
    }
}

/// What the household has to live on, without job stimulus and with it.
fn sentences(salary: i64, [without, with]: [Living; 2]) -> [Text; 2] {
    let more = with.total() - without.total();
    let with = if more > Kronor::ZERO {
        key::earn_with(
            kronor(with.total()),
            kronor(with.incomes),
            kronor(with.support),
            kronor(more),
        )
    } else {
        key::earn_with_same()
    };
    let without = key::earn_without(
        Arg::Kronor(salary),
        kronor(without.total()),
        kronor(without.incomes),
        kronor(without.support),
    );
    [without, with]
}

/// A sample of a line of the picture.
fn sample(class: &'static str) -> Html {
    html! {
        <svg class="sample" width="2.4em" height="0.8em" aria-hidden="true">
            <line {class} x1="0" x2="100%" y1="50%" y2="50%" />
        </svg>
    }
}

fn whose(t: &Texts, adult: usize, onchange: Callback<Event>) -> Html {
    let choices = [key::earn_yours(), key::earn_partners()];
    let choices = choices.iter().enumerate().map(|(index, text)| {
        html! { <option value={index.to_string()} selected={index == adult}>{ t.say(text) }</option> }
    });
    html! {
        <div class="field">
            <label for="earn-whose">{ t.say(key::earn_whose()) }</label>
            // It has no name, as the page's script keeps every field with one.
            <select id="earn-whose" {onchange}>{ for choices }</select>
        </div>
    }
}

/// The field for a salary. It has no name, so that it is not kept.
fn field(t: &Texts, rules: &Rules, tried: &UseStateHandle<Tried>) -> Html {
    let oninput = {
        let tried = tried.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let typed = input.value();
            let mut next = (*tried).clone();
            if let Ok(amount) = read_amount(&typed) {
                next.salary = amount.rounded().get();
                next.is_moved = true;
            }
            next.typed = Some(typed);
            next.is_left = false;
            tried.set(next);
        })
    };
    let onchange = {
        let tried = tried.clone();
        Callback::from(move |_: Event| {
            tried.set(Tried {
                is_left: true,
                ..(*tried).clone()
            });
        })
    };
    let typed = tried.typed.as_ref();
    let typed = typed.filter(|typed| tried.is_left && !typed.trim().is_empty());
    let error = typed.and_then(|typed| read_amount(typed).err());
    let value = tried.typed.clone();
    let value = value.unwrap_or_else(|| t.write(&Arg::Number(tried.salary)));
    html! {
        <div class={classes!("field", error.map(|_| "field-wrong"))}>
            <label for="earn-salary">{ t.say(key::earn_salary(month(rules.income_month()))) }</label>
            <p class="error" id="earn-error" role="alert" hidden={error.is_none()}>
                { error.map(|error| t.say(words::input_error(error))) }
            </p>
            <span class="typed">
                <input id="earn-salary" type="text" inputmode="decimal" spellcheck="false"
                    {value} {oninput} {onchange} aria-describedby="earn-error"
                    aria-invalid={error.map(|_| "true")} />
                <span class="unit" aria-hidden="true">{ t.say(key::unit_kronor()) }</span>
            </span>
        </div>
    }
}

/// The salaries where support ends.
fn where_it_ends(t: &Texts, Ends { without, with }: Ends, estimate: &Estimate) -> Html {
    let said = match (without, with) {
        (Some(0), _) => html! { <p id="earn-ends">{ t.say(key::earn_already()) }</p> },
        (without, with) => {
            let without = without.map(|end| key::earn_ends_without(Arg::Kronor(end)));
            let with = with.map(|end| key::earn_ends_with(Arg::Kronor(end)));
            let all = [without, with].into_iter().flatten();
            html! {
                <div id="earn-ends">
                    <ul>{ for all.map(|text| html! { <li>{ t.say(text) }</li> }) }</ul>
                    { p(t, key::earn_ends_why()) }
                </div>
            }
        }
    };
    let mut alternatives = estimate.alternatives.iter();
    let in_full = alternatives.any(|alternative| alternative.support() > Kronor::ZERO);
    html! {
        <>
            { h2(t, key::earn_ends_title()) }
            { said }
            if in_full {
                { p(t, key::earn_ends_in_full()) }
            }
        </>
    }
}
