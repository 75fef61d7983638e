//! Incomes of the month before.

use riksnorm::{ChildField, IncomeKind, Incomes, Kind, Rules};
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Labelled, amount, tick, tick_with},
    form::FormField,
    texts::key,
    words::{kronor, month},
};

pub(crate) fn incomes(context: &AppContext) -> Html {
    let t = &context.texts;
    let Some(rules) = &context.rules else {
        return Html::default();
    };
    let (applied, before) = (month(rules.month()), month(rules.income_month()));
    let adults = (0..context.input.adults()).map(|one| adult(context, rules, one));
    let children = context.input.children();
    let working: Vec<(usize, u8)> = (0..children)
        .filter_map(|index| Some((index, context.input.age_of_earner(index)?)))
        .collect();
    let work = working
        .iter()
        .map(|(index, age)| child_work(context, rules, *index, *age));
    html! {
        <>
            <p>{ t.say(key::incomes_why(applied, before)) }</p>
            <p class="hint">
                { t.say(key::incomes_never()) }
                if context.input.is_couple() {
                    { " " }{ t.say(key::incomes_never_couple()) }
                }
            </p>
            <p class="hint">{ t.say(key::incomes_individually()) }</p>
            <div>{ for adults }</div>
            if !working.is_empty() {
                <fieldset>
                    <legend>{ t.say(key::child_work_title()) }</legend>
                    { for work }
                </fieldset>
            }
        </>
    }
}

fn adult(context: &AppContext, rules: &Rules, adult: usize) -> Html {
    let t = &context.texts;
    let (title, stimulus) = match adult {
        0 => (key::incomes_yours(), key::job_stimulus_yours()),
        _ => (key::incomes_partners(), key::job_stimulus_partners()),
    };
    let stimulus = Labelled::new(
        FormField::job_stimulus(adult),
        t.say(stimulus),
        t.say(key::job_stimulus_hint()),
    );
    let kinds = IncomeKind::ALL.iter().map(|kind| {
        // It only ever reduces a salary.
        let more = match kind {
            IncomeKind::Salary => tick(context, &stimulus),
            _ => Html::default(),
        };
        html! { <div key={kind.id()}>{ incomes_of(context, rules, adult, *kind, more) }</div> }
    });
    html! {
        <fieldset key={adult}>
            <legend>{ t.say(title) }</legend>
            { for kinds }
        </fieldset>
    }
}

/// A kind of income, with one amount or more, and what else belongs to it.
fn incomes_of(
    context: &AppContext,
    rules: &Rules,
    adult: usize,
    kind: IncomeKind,
    belongs: Html,
) -> Html {
    let t = &context.texts;
    let label = t.say(key::income(kind.id()));
    let amounts = context.input.income_amounts(adult, kind);
    let fields: Vec<Html> = amounts
        .enumerate()
        .map(|(place, field)| {
            let label = match place {
                0 => key::income_amount(label.clone(), month(rules.income_month())),
                _ => key::income_amount_further(label.clone(), place + 1),
            };
            let field = Labelled::new(field, t.say(label), t.say(key::hint_income_amount()));
            amount(context, &field)
        })
        .collect();
    let count = fields.len();
    let add = {
        let (context, further) = (context.clone(), FormField::FurtherIncomes(adult, kind));
        Callback::from(move |_: MouseEvent| context.set(further, count.to_string()))
    };
    let follows = html! {
        <>
            <div>{ for fields }</div>
            if count < Incomes::MOST {
                <button type="button" class="link" onclick={add}>{ t.say(key::income_more(label.clone())) }</button>
            }
            { belongs }
        </>
    };
    let hint = t.say(key::income_hint(kind.id()));
    tick_with(
        context,
        &Labelled::new(FormField::HasIncome(adult, kind), label, hint),
        follows,
    )
}

/// What a child earned itself.
fn child_work(context: &AppContext, rules: &Rules, index: usize, age: u8) -> Html {
    let t = &context.texts;
    let of = |field| FormField::child(index, field);
    let before = rules.income_month();
    let limit = kronor(rules.price_base_amount().amount);
    let of_month = Labelled::new(
        of(ChildField::WorkMonth),
        t.say(key::child_work_month(month(before))),
        t.say(key::hint_child_work_month()),
    );
    let of_year = Labelled::new(
        of(ChildField::WorkYearToDate),
        t.say(key::child_work_year(before.year().to_string())),
        t.say(key::child_work_year_hint(month(before), limit)),
    );
    let follows = html! { <>{ amount(context, &of_month) }{ amount(context, &of_year) }</> };
    let worked = Labelled::new(
        of(ChildField::WorkIncome),
        t.say(key::child_work(index + 1, age, month(before))),
        t.say(key::hint_child_work()),
    );
    html! { <div key={index}>{ tick_with(context, &worked, follows) }</div> }
}
