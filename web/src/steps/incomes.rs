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
    let work = (0..children).map(|index| child_work(shared, &rules, index));
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
            if children > 0 {
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
    let kinds = IncomeKind::ALL.iter().map(|kind| {
        let name = format!("adults[{adult}].{}", kind.id());
        html! { <div key={kind.id()}>{ incomes_of(shared, rules, &name, *kind) }</div> }
    });
    // It only ever reduces a salary.
    let has_salary = shared
        .answers
        .ticked(&format!("adults[{adult}].{}", IncomeKind::Salary.id()));
    let stimulus = Field::new(
        format!("adults[{adult}].jobStimulus"),
        t.say(stimulus),
        t.say(key::job_stimulus_hint()),
    );
    html! {
        <fieldset key={adult}>
            <legend>{ t.say(title) }</legend>
            { for kinds }
            if has_salary {
                { tick(shared, &stimulus) }
            }
        </fieldset>
    }
}

/// A kind of income, with one amount or more.
fn incomes_of(shared: &Shared, rules: &Rules, name: &str, kind: IncomeKind) -> Html {
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
    let more = {
        let (shared, name) = (shared.clone(), format!("{name}.more"));
        Callback::from(move |_: MouseEvent| shared.set(&name, count.to_string()))
    };
    let follows = html! {
        <>
            <div>{ for fields }</div>
            if count < Incomes::MOST {
                <button type="button" class="link" onclick={more}>{ t.say(key::income_more(label.clone())) }</button>
            }
        </>
    };
    let hint = hint.map(|hint| t.say(hint));
    tick_with(shared, &Field::new(name.to_owned(), label, hint), follows)
}

/// What a child earned itself.
fn child_work(shared: &Shared, rules: &Rules, index: usize) -> Html {
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
        t.say(key::child_work(index + 1, month(before))),
        t.say(key::hint_child_work()),
    );
    html! { <div key={index}>{ tick_with(shared, &worked, follows) }</div> }
}
