//! Incomes of the month before.

use riksnorm::{IncomeKind, Incomes as Adults, Kind, Rules};
use yew::prelude::*;

use crate::{
    app::use_shared,
    check::{amounts, rules},
    fields::{Amount, Tick},
    texts::{key, use_texts},
    words::{self, kronor, month},
};

#[component]
pub(crate) fn Incomes() -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let Some(rules) = rules(&shared.answers) else {
        return Html::default();
    };
    let (applied, before) = (month(rules.month()), month(rules.income_month()));
    let adults =
        (0..shared.answers.adults()).map(|adult| html! { <Adult key={adult} {adult} {rules} /> });
    let children = shared.answers.children();
    let work = (0..children).map(|index| html! { <ChildWork key={index} {index} {rules} /> });
    html! {
        <>
            <p>{ t.say(key::incomes_why(applied, before)) }</p>
            <p class="hint">{ t.say(key::incomes_never()) }</p>
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

#[derive(Properties, PartialEq)]
struct AdultProps {
    adult: usize,
    rules: Rules,
}

#[component]
fn Adult(props: &AdultProps) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let adult = props.adult;
    let (title, stimulus) = match adult {
        0 => (key::incomes_yours(), key::job_stimulus_yours()),
        _ => (key::incomes_partners(), key::job_stimulus_partners()),
    };
    let kinds = IncomeKind::ALL.iter().map(|kind| {
        let name = format!("adults[{adult}].{}", kind.id());
        html! { <Kinds key={kind.id()} {name} kind={*kind} rules={props.rules} /> }
    });
    // It only ever reduces a salary.
    let has_salary = shared
        .answers
        .ticked(&format!("adults[{adult}].{}", IncomeKind::Salary.id()));
    html! {
        <fieldset>
            <legend>{ t.say(title) }</legend>
            { for kinds }
            if has_salary {
                <Tick name={format!("adults[{adult}].jobStimulus")} label={t.say(stimulus)}
                    hint={t.say(key::job_stimulus_hint())} />
            }
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct KindsProps {
    name: AttrValue,
    kind: IncomeKind,
    rules: Rules,
}

/// A kind of income, with one amount or more.
#[component]
fn Kinds(props: &KindsProps) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let name = &props.name;
    let (label, hint) = words::income(props.kind);
    let label = t.say(label);
    let count = amounts(&shared.answers, name);
    let fields = (0..count).map(|place| {
        let label = match place {
            0 => key::income_amount(label.clone(), month(props.rules.income_month())),
            _ => key::income_amount_further(label.clone(), place + 1),
        };
        html! { <Amount name={format!("{name}[{place}]")} label={t.say(label)} hint={t.say(key::hint_income_amount())} /> }
    });
    let more = {
        let (shared, name) = (shared.clone(), format!("{name}.more"));
        Callback::from(move |_: MouseEvent| shared.set(&name, count.to_string()))
    };
    html! {
        <Tick name={name.clone()} label={label.clone()} hint={hint.map(|hint| AttrValue::from(t.say(hint)))}>
            <div>{ for fields }</div>
            if count < Adults::MOST {
                <button type="button" class="link" onclick={more}>{ t.say(key::income_more(label)) }</button>
            }
        </Tick>
    }
}

#[derive(Properties, PartialEq)]
struct ChildWorkProps {
    index: usize,
    rules: Rules,
}

/// What a child earned itself.
#[component]
fn ChildWork(props: &ChildWorkProps) -> Html {
    let t = use_texts();
    let name = format!("children[{}].workIncome", props.index);
    let before = props.rules.income_month();
    let limit = kronor(props.rules.price_base_amount().amount);
    html! {
        <Tick name={name.clone()} label={t.say(key::child_work(props.index + 1, month(before)))}
            hint={t.say(key::hint_child_work())}>
            <Amount name={format!("{name}.month")} label={t.say(key::child_work_month(month(before)))}
                hint={t.say(key::hint_child_work_month())} />
            <Amount name={format!("{name}.yearToDate")}
                label={t.say(key::child_work_year(before.year().to_string()))}
                hint={t.say(key::child_work_year_hint(month(before), limit))} />
        </Tick>
    }
}
