//! The incomes of an adult: a row each, and an empty one for the next.

use riksnorm::{AdultField, Field, IncomeField, IncomeKind, Incomes, Kind as _};
use yew::prelude::*;

use super::{Props, Typed, Wanted, select};
use crate::{
    desk::Edit,
    page,
    texts::{Texts, key},
    words::month,
};

/// A table of incomes.
pub(super) fn incomes(t: &Texts, adult: usize, props: &Props) -> Html {
    let of_adult = props.desk.line.draft().adults.get(adult);
    let of_adult = of_adult.and_then(|adult| adult.value());
    let count = of_adult.map_or(0, |adult| adult.incomes.as_slice().len());
    let rows = (0..=count).take(Incomes::MOST);
    let rows = rows.map(|index| row(t, adult, index, index == count, props));
    let title = key::incomes_title(adult + 1, month(props.income_month));
    let stimulus = Field::Adult(adult, AdultField::JobStimulus);
    html! {
        <fieldset key={adult}>
            <legend>{ t.say(title) }</legend>
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

/// An income, or the fields for the next one, which is on the line once it has
/// an amount.
fn row(t: &Texts, adult: usize, index: usize, is_next: bool, props: &Props) -> Html {
    let field = move |part| Field::Adult(adult, AdultField::Income(index, part));
    let chosen = props.kinds.get(adult).copied();
    let chosen = chosen.unwrap_or(IncomeKind::Salary);
    let kind = props.desk.line.value(field(IncomeField::Kind));
    let kind = kind.filter(|_| !is_next);
    let kind = kind.unwrap_or_else(|| chosen.id().to_owned());
    let on_kind = {
        let (on_kind, on_edit) = (props.on_kind.clone(), props.on_edit.clone());
        Callback::from(move |id: String| {
            if is_next {
                on_kind.emit((adult, IncomeKind::from_id(&id).unwrap_or(chosen)));
            } else {
                on_edit.emit(Edit::Set(field(IncomeField::Kind), id));
            }
        })
    };
    let amount = field(IncomeField::Amount);
    let on_change = props.on_edit.reform(move |text: String| {
        if is_next {
            Edit::AddIncome(adult, chosen, text)
        } else {
            Edit::Set(amount, text)
        }
    });
    let remove = props.on_edit.reform(move |_: MouseEvent| {
        // The next row takes its place.
        page::focus_drawn(row_id(adult, index));
        Edit::Remove(field(IncomeField::Whole))
    });
    let options = IncomeKind::ALL.iter().map(|kind| {
        let id = kind.id();
        (id.to_owned(), t.say(key::income(id)))
    });
    let of = |name| {
        let number = t.say(key::income_number(adult + 1, index + 1));
        t.say(key::field_of(number, t.say(name)))
    };
    let typed = Typed {
        id: amount.to_string(),
        label: of(key::income_amount()),
        in_column: true,
        wanted: Wanted::Amount,
        text: props.text(amount),
        wrong: props.wrong(t, amount, Wanted::Amount),
        on_change,
        on_left: props.on_left.clone(),
    };
    html! {
        <tr key={format!("{}-{index}", props.desk.removed)}>
            <td>{ select(row_id(adult, index), of(key::income_kind()), true, options, &kind, &on_kind) }</td>
            <td>{ typed.html() }</td>
            <td>
                if !is_next {
                    <button type="button" class="remove" onclick={remove}
                        aria-label={t.say(key::income_remove(adult + 1, index + 1))}>{ "×" }</button>
                }
            </td>
        </tr>
    }
}
