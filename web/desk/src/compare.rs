//! Two households beside each other, with the difference by row.

use riksnorm::{Estimate, Kronor};
use yew::prelude::*;

use crate::{
    desk::Desk,
    element::{self, element},
    record::{Names, Record},
    tables::{shown, signed},
    texts::{Texts, key},
};

/// A household of the comparison.
struct Side<'a> {
    record: &'a Record,
    estimate: &'a Estimate,
}

/// A row: its section, its name, and what counts on each side.
type Row<'a> = (&'static str, &'a str, [Option<Kronor>; 2]);

/// The rows of both, each once. Those of one side alone stand with their
/// section.
fn rows<'a>(sides: &'a [Side; 2]) -> Vec<Row<'a>> {
    let mut rows: Vec<Row> = Vec::new();
    let posts = sides
        .iter()
        .enumerate()
        .flat_map(|(side, Side { record, .. })| {
            let sections = record.sections.iter();
            sections.flat_map(move |section| {
                let posts = section.posts.iter();
                posts.map(move |post| (side, section.id, post))
            })
        });
    for (side, section, post) in posts {
        let name = post.row.name.as_str();
        let mut place = rows.len();
        let mut same = None;
        for (at, (other, named, amounts)) in rows.iter().enumerate() {
            if *other == section {
                place = at + 1;
                if *named == name && amounts.get(side) == Some(&None) && same.is_none() {
                    same = Some(at);
                }
            }
        }
        let at = same.unwrap_or(place);
        if same.is_none() {
            rows.insert(place, (section, name, [None; 2]));
        }
        let amounts = rows.get_mut(at).and_then(|row| row.2.get_mut(side));
        if let (Some(own), Some(line)) = (amounts, &post.row.line) {
            *own = Some(line.amount);
        }
    }
    rows
}

/// The household beside that of the line, where there is one and both can be
/// counted.
pub(crate) fn beside(
    t: &Texts,
    desk: &Desk,
    counted: Option<(&Estimate, &Record)>,
) -> Option<Html> {
    let line = desk.beside.as_deref()?;
    let rules = desk.rules_of(line)?;
    let one = rules.estimate(&desk.household_of(line)?);
    let (other, record) = counted?;
    let of_one = Record::new(&one, &rules, &Names::new(line), t);
    let side = |record, estimate| Side { record, estimate };
    let sides = [side(&of_one, &one), side(record, other)];
    Some(compare(t, &sides, &line.canonical()))
}

/// The table. `line` is the household that was put beside, in its words.
fn compare(t: &Texts, sides: &[Side; 2], line: &str) -> Html {
    let row = |name: &str, amounts: [Option<Kronor>; 2], is_sum: bool| {
        let [one, other] = amounts.map(Option::unwrap_or_default);
        let change = other - one;
        let is_other = change != Kronor::ZERO;
        let class = match (is_sum, is_other) {
            (true, _) => "sum",
            (false, true) => "post at-cursor",
            (false, false) => "post",
        };
        let [one, other] = amounts.map(|amount| ("amount", shown(amount, t)));
        let change = if is_other {
            signed(change, t)
        } else {
            String::new()
        };
        let cells = [one, other, ("amount", change)];
        element::row(class, "row", vec![name.to_owned().into()], &cells)
    };
    let mut all = Vec::new();
    for (_, name, amounts) in rows(sides) {
        all.push(row(name, amounts, false));
    }
    // What is missing, so that a surplus is below zero.
    let missing = sides
        .each_ref()
        .map(|side| Some(-side.estimate.totals.balance));
    all.push(row(&t.say(key::result_short()), missing, true));
    let columns = [
        ("", t.say(key::record_what())),
        ("amount", "A".to_owned()),
        ("amount", "B".to_owned()),
        ("amount", t.say(key::tables_difference())),
    ];
    let caption = t.say(key::compare_title(line)).into();
    let caption = element("span", &[("id", "compare")], vec![caption]);
    let table = element::table("record", vec![caption], &columns, all);
    let of_section = [
        ("class", "panel compare"),
        ("aria-labelledby", "compare"),
        ("tabindex", "0"),
    ];
    element("section", &of_section, vec![table])
}
