//! Incomes of the month before.

use riksnorm::{IncomeKind, Incomes, Kind, Rules};
use yew::prelude::*;

use crate::{
    app::Shared,
    check::{amounts, rules},
    fields::{Field, amount, tick, tick_with},
    texts::key,
    words::{self, kronor, month},
};

pub(crate) fn incomes(shared: &Shared) -> Html {
    let t = &shared.texts;
    let Some(rules) = rules(&shared.answers) else {
        return Html::default();
    };
    let (applied, before) = (month(rules.month()), month(rules.income_month()));
    let adults = (0..shared.answers.adults()).map(|one| adult(shared, &rules, one));
    let children = shared.answers.children();
    let working: Vec<(usize, u8)> = (0..children)
        .filter_map(|index| Some((index, shared.answers.age_of_earner(index)?)))
        .collect();
    let work = working
        .iter()
        .map(|(index, age)| child_work(shared, &rules, *index, *age));
    html! {
        <>
            <p>{ t.say(key::incomes_why(applied, before)) }</p>
            <p class="hint">
                { t.say(key::incomes_never()) }
                if shared.answers.couple() {
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

fn adult(shared: &Shared, rules: &Rules, adult: usize) -> Html {
    let t = &shared.texts;
    let (title, stimulus) = match adult {
        0 => (key::incomes_yours(), key::job_stimulus_yours()),
        _ => (key::incomes_partners(), key::job_stimulus_partners()),
    };
    let stimulus = Field::new(
        format!("adults[{adult}].jobStimulus"),
        t.say(stimulus),
        t.say(key::job_stimulus_hint()),
    );
    let kinds = IncomeKind::ALL.iter().map(|kind| {
        let name = format!("adults[{adult}].{}", kind.id());
        // It only ever reduces a salary.
        let more = match kind {
            IncomeKind::Salary => tick(shared, &stimulus),
            _ => Html::default(),
        };
        html! { <div key={kind.id()}>{ incomes_of(shared, rules, &name, *kind, more) }</div> }
    });
    html! {
        <fieldset key={adult}>
            <legend>{ t.say(title) }</legend>
            { for kinds }
        </fieldset>
    }
}

/// A kind of income, with one amount or more, and what else belongs to it.
fn incomes_of(shared: &Shared, rules: &Rules, name: &str, kind: IncomeKind, belongs: Html) -> Html {
    let t = &shared.texts;
    let (label, hint) = words::income(kind);
    let label = t.say(label);
    let count = amounts(&shared.answers, name);
    let fields = (0..count).map(|place| {
        let label = match place {
            0 => key::income_amount(label.clone(), month(rules.income_month())),
            _ => key::income_amount_further(label.clone(), place + 1),
        };
        let id = format!("{name}[{place}]");
        let field = Field::new(id, t.say(label), t.say(key::hint_income_amount()));
        amount(shared, &field)
    });
    let add = {
        let (shared, name) = (shared.clone(), format!("{name}.more"));
        Callback::from(move |_: MouseEvent| shared.set(&name, count.to_string()))
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
    let hint = hint.map(|hint| t.say(hint));
    tick_with(shared, &Field::new(name.to_owned(), label, hint), follows)
}

/// What a child earned itself.
fn child_work(shared: &Shared, rules: &Rules, index: usize, age: u8) -> Html {
    let t = &shared.texts;
    let name = format!("children[{index}].workIncome");
    let before = rules.income_month();
    let limit = kronor(rules.price_base_amount().amount);
    let of_month = Field::new(
        format!("{name}.month"),
        t.say(key::child_work_month(month(before))),
        t.say(key::hint_child_work_month()),
    );
    let of_year = Field::new(
        format!("{name}.yearToDate"),
        t.say(key::child_work_year(before.year().to_string())),
        t.say(key::child_work_year_hint(month(before), limit)),
    );
    let follows = html! { <>{ amount(shared, &of_month) }{ amount(shared, &of_year) }</> };
    let worked = Field::new(
        name,
        t.say(key::child_work(index + 1, age, month(before))),
        t.say(key::hint_child_work()),
    );
    html! { <div key={index}>{ tick_with(shared, &worked, follows) }</div> }
}
