//! What was understood of the line, in words.

use std::iter;

use riksnorm::{
    AdultCount, AdultField, Amount, ChildField, CostField, Field, HousingField, IncomeField, Kind,
    small_letter,
};
use riksnorm_line::{Line, OPEN, Piece};
use yew::prelude::*;

use crate::{
    record::spoken,
    texts::{Texts, key},
    words::{month, number},
};

/// The fields that the piece at the cursor is about.
pub(crate) fn at_cursor(pieces: &[Piece], cursor: Option<usize>) -> Vec<Field> {
    let piece = cursor.and_then(|cursor| pieces.iter().find(|piece| is_at(piece, cursor)));
    piece.map(|piece| piece.fields.clone()).unwrap_or_default()
}

fn is_at(piece: &Piece, cursor: usize) -> bool {
    (piece.range.start..=piece.range.end).contains(&cursor)
}

/// The pieces in a row, each in words. One that was not understood is a `?`:
/// what was typed is never said again.
pub(crate) fn echo(t: &Texts, line: &Line, pieces: &[Piece], cursor: Option<usize>) -> Html {
    let said = pieces.iter().map(|piece| {
        let is_at = cursor.is_some_and(|cursor| is_at(piece, cursor));
        let class = classes!(
            is_at.then_some("at-cursor"),
            is_doubtful(line, piece).then_some("doubtful")
        );
        html! { <li {class}>{ words(t, line, piece) }</li> }
    });
    html! { <ul id="echo" class="echo" aria-label={t.say(key::echo_label())}>{ for said }</ul> }
}

/// The same as one text, to be read out.
pub(crate) fn spoken_echo(t: &Texts, line: &Line) -> String {
    let pieces = line.pieces();
    let said: Vec<String> = pieces.iter().map(|piece| words(t, line, piece)).collect();
    said.join(", ")
}

fn is_doubtful(line: &Line, piece: &Piece) -> bool {
    let overlaps = |range: &std::ops::Range<usize>| {
        range.start < piece.range.end && piece.range.start < range.end
    };
    line.mistakes()
        .iter()
        .any(|mistake| overlaps(&mistake.range))
}

fn words(t: &Texts, line: &Line, piece: &Piece) -> String {
    let fields = piece.fields.iter().map(|field| of_field(t, line, *field));
    let words: Vec<String> = fields.flatten().collect();
    if words.is_empty() {
        OPEN.to_owned()
    } else {
        words.join(" ")
    }
}

/// What the line says of a field, in its words.
fn of_field(t: &Texts, line: &Line, field: Field) -> Vec<String> {
    let say = |text| small(t.say(text));
    // A number as it is written, an amount in groups of three.
    let value = |field| {
        let value = line.value(field).unwrap_or_else(|| OPEN.to_owned());
        let whole = Amount::read(&value).ok().filter(|_| !value.contains(','));
        whole.map_or(value, |amount| t.write(&number(amount.rounded())))
    };
    let accepted = |field| {
        let is_assessed = line.value(field).is_some();
        is_assessed.then(|| say(key::said_counts(value(field))))
    };
    // What is the first adult's needs no saying, here as on the line.
    let of_whom = |adult: usize| (adult > 0).then(|| t.say(key::said_adult(adult + 1)));
    let cost = |name, whole, accepted_field| {
        let worth = [say(name), value(whole)];
        worth.into_iter().chain(accepted(accepted_field)).collect()
    };
    let draft = line.draft();
    match field {
        Field::Month => {
            let of_line = draft.month.value();
            let said = of_line.map(|of_line| t.write(&month(*of_line)));
            said.into_iter().collect()
        }
        Field::Adults => vec![say(match draft.adult_count.value() {
            Some(AdultCount::Two) => key::line_couple(),
            _ => key::line_single(),
        })],
        Field::Child(index, _) => {
            let of = |part| Field::Child(index, part);
            let has = |part| line.value(of(part)).is_some();
            let days = of(ChildField::DaysPerMonth);
            let work = [ChildField::WorkMonth, ChildField::WorkYearToDate];
            let details = [
                has(ChildField::DaysPerMonth).then(|| t.say(key::said_days(value(days)))),
                has(ChildField::LunchElsewhere).then(|| say(key::child_lunch())),
                has(ChildField::InSchool).then(|| say(key::child_school())),
                has(ChildField::WorkMonth).then(|| {
                    let [month, year] = work.map(|part| value(of(part)));
                    t.say(key::said_work(month, year))
                }),
            ];
            let age = t.say(key::said_child(value(of(ChildField::Age))));
            std::iter::once(age)
                .chain(details.into_iter().flatten())
                .collect()
        }
        Field::SharedHouseholdSize => vec![t.say(key::said_community(value(field)))],
        Field::NormAdjustment => vec![say(key::line_norm_adjustment()), value(field)],
        Field::Housing(HousingField::Guideline) => {
            vec![say(key::said_guideline()), value(field)]
        }
        Field::Housing(_) => {
            let form = line.value(Field::Housing(HousingField::Form));
            let form = form.unwrap_or_default();
            let name = line.home_name().map(spoken);
            let name = small(name.unwrap_or_else(|| t.say(key::home(form))));
            let cost = Field::Housing(HousingField::MonthlyCost);
            let cost = line.value(cost).map(|_| value(cost));
            let accepted = accepted(Field::Housing(HousingField::Accepted));
            std::iter::once(name).chain(cost).chain(accepted).collect()
        }
        Field::Adult(adult, AdultField::Income(index, _)) => {
            let of = |part| Field::Adult(adult, AdultField::Income(index, part));
            let kind = line.value(of(IncomeField::Kind)).unwrap_or_default();
            let name = line.income_name(adult, index).map(spoken);
            let name = small(name.unwrap_or_else(|| t.say(key::income(kind))));
            let worth = [name, value(of(IncomeField::Amount))];
            worth.into_iter().chain(of_whom(adult)).collect()
        }
        Field::Adult(adult, _) => {
            let stimulus = say(key::field_job_stimulus());
            std::iter::once(stimulus).chain(of_whom(adult)).collect()
        }
        Field::Expense(kind, _) => {
            let of = |part| Field::Expense(kind, part);
            cost(
                key::expense(kind.id()),
                of(CostField::Whole),
                of(CostField::Accepted),
            )
        }
        Field::OtherNeed(kind, _) => {
            let of = |part| Field::OtherNeed(kind, part);
            cost(
                key::need(kind.id()),
                of(CostField::Whole),
                of(CostField::Accepted),
            )
        }
        _ => vec![say(key::field_assets())],
    }
}

/// A name within a row begins with a small letter, unless it is one of
/// capitals.
fn small(text: String) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first)
            if !letters
                .as_str()
                .starts_with(|next| small_letter(next) != next) =>
        {
            iter::once(small_letter(first)).chain(letters).collect()
        }
        _ => text,
    }
}
