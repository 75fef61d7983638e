//! The incomes of an adult: a row each, and an empty one for the next.

use riksnorm::{Amount, Income, IncomeKind, Incomes as Limit, Kind as _};
use riksnorm_line::Earner;
use yew::prelude::*;

use super::{Change, Kind, Place, Props, Select, TypedField, tick, typed::written};
use crate::{
    page,
    texts::{Texts, key, use_texts},
    words::month,
};

/// A table of incomes.
pub(super) fn incomes(t: &Texts, adult: usize, props: &Props) -> Html {
    let Some(earner) = props.draft.entry.earners.get(adult) else {
        return Html::default();
    };
    let rows = earner.incomes.iter().copied().map(Some).chain([None]);
    let rows = rows.take(Limit::MOST).enumerate().map(|(index, income)| {
        let place = Place::Income(adult, index);
        html! {
            <Row key={index} {adult} {index} {income} refused={props.refused(place)}
                on_refused={props.on_refused(place)} on_change={props.on_change.clone()} />
        }
    });
    let on_stimulus = props.on_change.reform(move |ticked: String| {
        of_adult(adult, move |earner| {
            earner.job_stimulus = !ticked.is_empty();
        })
    });
    let title = key::incomes_title(adult + 1, month(props.income_month));
    html! {
        <fieldset key={adult}>
            <legend>
                { t.say(title) }
                if adult == 0 { { " " }<kbd aria-hidden="true">{ "Alt+I" }</kbd> }
            </legend>
            <table class="rows incomes">
                <tbody>{ for rows }</tbody>
            </table>
            { tick(t.say(key::field_job_stimulus()), false, earner.job_stimulus, &on_stimulus) }
        </fieldset>
    }
}

fn of_adult(adult: usize, change: impl FnOnce(&mut Earner) + 'static) -> Change {
    Change::new(move |draft| {
        if let Some(earner) = draft.entry.earners.get_mut(adult) {
            change(earner);
        }
    })
}

/// The first field of a row.
fn row_id(adult: usize, index: usize) -> String {
    format!("income-{adult}-{index}")
}

#[derive(Properties, PartialEq)]
struct RowProps {
    adult: usize,
    index: usize,
    /// None for the next one.
    income: Option<Income>,
    /// The amount that is refused.
    refused: Option<AttrValue>,
    on_refused: Callback<String>,
    on_change: Callback<Change>,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let t = use_texts();
    let (adult, index) = (props.adult, props.index);
    let chosen = use_state(|| IncomeKind::Salary);
    let kind = props.income.map_or(*chosen, |income| income.kind);
    let on_kind = {
        let (chosen, on_change) = (chosen.clone(), props.on_change.clone());
        Callback::from(move |id: String| {
            let Some(kind) = IncomeKind::from_id(&id) else {
                return;
            };
            chosen.set(kind);
            on_change.emit(of_adult(adult, move |earner| {
                if let Some(income) = earner.incomes.get_mut(index) {
                    income.kind = kind;
                }
            }));
        })
    };
    let on_amount = props.on_change.reform(move |text: String| {
        Change::at(Place::Income(adult, index), move |draft| {
            let Some(earner) = draft.entry.earners.get_mut(adult) else {
                return;
            };
            // A field that is emptied to be typed anew is no income less.
            let amount = Amount::read(&text).unwrap_or(Amount::ZERO);
            match earner.incomes.get_mut(index) {
                Some(income) => income.amount = amount,
                None if text.is_empty() => {}
                None => earner.incomes.push(Income { kind, amount }),
            }
        })
    });
    let remove = props.on_change.reform(move |_: MouseEvent| {
        // The next row takes its place.
        page::focus(&row_id(adult, index));
        Change::new(move |draft| draft.remove_income(adult, index))
    });
    let options = IncomeKind::ALL.iter().map(|kind| {
        let id = kind.id();
        (AttrValue::from(id), AttrValue::from(t.say(key::income(id))))
    });
    let of = |field| {
        t.say(key::field_of(
            t.say(key::income_number(adult + 1, index + 1)),
            t.say(field),
        ))
    };
    let is_next = props.income.is_none();
    let value = props.income.map(|income| written(income.amount));
    html! {
        <tr>
            <td>
                <Select id={row_id(adult, index)} label={of(key::income_kind())} hidden={true}
                    options={options.collect::<Vec<_>>()} value={kind.id()} on_change={on_kind}
                    keys={(is_next && adult == 0).then_some("Alt+I")} />
            </td>
            <td>
                <TypedField label={of(key::income_amount())} in_column={true} kind={Kind::Amount}
                    value={value.unwrap_or_default()} on_change={on_amount}
                    refused={props.refused.clone()} on_refused={props.on_refused.clone()} />
            </td>
            <td>
                if !is_next {
                    <button type="button" class="remove" onclick={remove}
                        aria-label={t.say(key::income_remove(adult + 1, index + 1))}>{ "×" }</button>
                }
            </td>
        </tr>
    }
}
