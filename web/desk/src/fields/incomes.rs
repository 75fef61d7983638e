//! The incomes of an adult: a row each, and an empty one for the next.

use riksnorm::{AdultField, Field, IncomeField, IncomeKind, Incomes, Kind as _};
use yew::prelude::*;

use super::{Kind, Props, Select, TypedField};
use crate::{
    desk::Edit,
    page,
    texts::{Texts, key, use_texts},
    words::month,
};

/// A table of incomes.
pub(super) fn incomes(t: &Texts, adult: usize, props: &Props) -> Html {
    let of_adult = props.line.draft().adults.get(adult);
    let of_adult = of_adult.and_then(|adult| adult.value());
    let count = of_adult.map_or(0, |adult| adult.incomes.as_slice().len());
    let rows = (0..=count).take(Incomes::MOST).map(|index| {
        let field = |part| Field::Adult(adult, AdultField::Income(index, part));
        let amount = field(IncomeField::Amount);
        html! {
            <Row key={format!("{}-{index}", props.removed)} {adult} {index}
                kind={props.line.value(field(IncomeField::Kind)).map(AttrValue::from)}
                amount={props.value(amount)} wrong={props.wrong(t, amount)} on_edit={props.on_edit.clone()} />
        }
    });
    let title = key::incomes_title(adult + 1, month(props.income_month));
    let stimulus = Field::Adult(adult, AdultField::JobStimulus);
    html! {
        <fieldset key={adult}>
            <legend>
                { t.say(title) }
                if adult == 0 { { " " }<kbd aria-hidden="true">{ "Alt+I" }</kbd> }
            </legend>
            <table class="rows incomes">
                <tbody>{ for rows }</tbody>
            </table>
            { props.tick(stimulus, t.say(key::field_job_stimulus()), false) }
        </fieldset>
    }
}

/// The first field of a row.
fn row_id(adult: usize, index: usize) -> String {
    format!("income-{adult}-{index}")
}

#[derive(Properties, PartialEq)]
struct RowProps {
    adult: usize,
    index: usize,
    /// The id of its kind. None for the next one.
    kind: Option<AttrValue>,
    amount: AttrValue,
    /// What is wrong with the amount.
    wrong: Option<AttrValue>,
    on_edit: Callback<Edit>,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let t = use_texts();
    let (adult, index) = (props.adult, props.index);
    let field = move |part| Field::Adult(adult, AdultField::Income(index, part));
    let chosen = use_state(|| IncomeKind::Salary);
    let is_next = props.kind.is_none();
    let kind = props.kind.clone();
    let kind = kind.unwrap_or_else(|| AttrValue::from(chosen.id()));
    let on_kind = {
        let (chosen, on_edit) = (chosen.clone(), props.on_edit.clone());
        Callback::from(move |id: String| {
            if is_next {
                // The next income is on the line once it has an amount.
                chosen.set(IncomeKind::from_id(&id).unwrap_or(IncomeKind::Salary));
            } else {
                on_edit.emit(Edit::Set(field(IncomeField::Kind), id));
            }
        })
    };
    let on_amount = props.on_edit.reform(move |text: String| {
        if is_next {
            Edit::AddIncome(adult, *chosen, text)
        } else {
            Edit::Set(field(IncomeField::Amount), text)
        }
    });
    let remove = props.on_edit.reform(move |_: MouseEvent| {
        // The next row takes its place.
        page::focus_drawn(row_id(adult, index));
        Edit::Remove(field(IncomeField::Whole))
    });
    let options = IncomeKind::ALL.iter().map(|kind| {
        let id = kind.id();
        (AttrValue::from(id), AttrValue::from(t.say(key::income(id))))
    });
    let of = |name| {
        let number = t.say(key::income_number(adult + 1, index + 1));
        t.say(key::field_of(number, t.say(name)))
    };
    html! {
        <tr>
            <td>
                <Select id={row_id(adult, index)} label={of(key::income_kind())} hidden={true}
                    options={options.collect::<Vec<_>>()} value={kind} on_change={on_kind}
                    keys={(is_next && adult == 0).then_some("Alt+I")} />
            </td>
            <td>
                <TypedField label={of(key::income_amount())} in_column={true} kind={Kind::Amount}
                    value={props.amount.clone()} wrong={props.wrong.clone()} on_change={on_amount} />
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
