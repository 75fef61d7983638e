//! What the household needs and what it has, as two bars on one scale.

use riksnorm::{Estimate, Kronor, Totals};
use yew::prelude::*;

use super::chart::{em, percent};
use crate::{
    texts::{Text, Texts, key},
    words::kronor,
};

/// The picture, its message in a sentence, and its numbers in a table.
pub(super) fn picture(t: &Texts, estimate: &Estimate) -> Html {
    let totals = &estimate.totals;
    let above = estimate.above_guideline();
    let bars = [needs(totals, above), incomes(totals)];
    let scale = bars.iter().map(Bar::length).max().unwrap_or_default();
    let labels = bars.each_ref().map(|bar| bar.labels(scale));
    let heights = labels.each_ref().map(|labels| height(labels));
    let [first, second] = heights;
    let described = "picture-sentence";
    html! {
        <section class="picture">
            <h2 id="picture-title">{ t.say(key::picture_title()) }</h2>
            <p id={described}>
                { t.say(sentence(totals)) }
                if let Some(above) = above {
                    { " " }{ t.say(key::picture_above(kronor(above))) }
                }
            </p>
            <svg role="img" aria-labelledby="picture-title" aria-describedby={described}
                width="100%" height={em(first + second)}>
                { patterns() }
                <svg width="100%" height={em(first)}>{ bar(t, &bars[0], &labels[0], scale) }</svg>
                <svg y={em(first)} width="100%" height={em(second)}>{ bar(t, &bars[1], &labels[1], scale) }</svg>
            </svg>
            <details class="numbers">
                <summary><span class="name">{ t.say(key::picture_table()) }</span></summary>
                { table(t, totals, above) }
            </details>
        </section>
    }
}

fn sentence(totals: &Totals) -> Text {
    let (needs, income) = (kronor(totals.needs), kronor(totals.income));
    if totals.support > Kronor::ZERO {
        key::picture_missing(needs, income, kronor(totals.support))
    } else if totals.balance > Kronor::ZERO {
        key::picture_surplus(needs, income, kronor(totals.balance))
    } else {
        key::picture_even(needs)
    }
}

/// A bar of segments, one after the other.
struct Bar {
    title: Text,
    total: Kronor,
    segments: Vec<Segment>,
}

struct Segment {
    name: Text,
    amount: Kronor,
    class: &'static str,
}

impl Bar {
    fn new(title: Text, total: Kronor, segments: Vec<(Text, Kronor, &'static str)>) -> Self {
        let segments = segments.into_iter().map(|(name, amount, class)| Segment {
            name,
            amount,
            class,
        });
        Self {
            title,
            total,
            segments: segments
                .filter(|segment| segment.amount > Kronor::ZERO)
                .collect(),
        }
    }

    fn length(&self) -> i64 {
        self.segments
            .iter()
            .map(|segment| segment.amount.get())
            .sum()
    }

    fn labels(&self, scale: i64) -> Vec<Label> {
        let mut end = 0;
        let spans = self.segments.iter().map(|segment| {
            let start = end;
            end += segment.amount.get();
            (start, end)
        });
        labels(spans, scale)
    }
}

/// The needs, followed by what the home costs above the guideline.
fn needs(totals: &Totals, above: Option<Kronor>) -> Bar {
    let above = above.unwrap_or_default();
    let segments = vec![
        (key::group_norm(), totals.norm, "norm"),
        (key::group_housing(), totals.housing, "home"),
        (key::picture_costs(), totals.expenses, "costs"),
        (key::picture_over_guideline(), above, "open"),
    ];
    Bar::new(key::total_needs(), totals.needs, segments)
}

/// The incomes with what is missing, or with what is more than the needs.
fn incomes(totals: &Totals) -> Bar {
    let segments = if totals.balance > Kronor::ZERO {
        vec![
            (key::picture_covers(), totals.needs, "income"),
            (key::picture_over(), totals.balance, "over"),
        ]
    } else {
        vec![
            (key::picture_income(), totals.income, "income"),
            (key::picture_lacking(), totals.support, "missing"),
        ]
    };
    Bar::new(key::total_income(), totals.income, segments)
}

/// The position of a segment's label.
#[derive(Debug, PartialEq)]
struct Label {
    start: i64,
    end: i64,
    /// The row below the bar, from 0.
    row: i64,
    /// Whether the label ends where its segment ends. Otherwise it starts where
    /// the segment starts.
    at_end: bool,
}

/// Gives each label the first row where it has room. Only the browser knows how
/// wide a text is: on the narrowest screen the longest label takes two fifths
/// of the width.
fn labels(spans: impl Iterator<Item = (i64, i64)>, scale: i64) -> Vec<Label> {
    let wide = scale * 2 / 5;
    let mut rows: Vec<i64> = Vec::new(); // how far each row is taken
    spans
        .map(|(start, end)| {
            let at_end = start + wide > scale;
            let from = if at_end { end - wide } else { start };
            let free = rows.iter().position(|taken| *taken <= from);
            let row = free.unwrap_or_else(|| {
                rows.push(0);
                rows.len() - 1
            });
            rows[row] = from + wide;
            Label {
                start,
                end,
                row: i64::try_from(row).unwrap_or_default(),
                at_end,
            }
        })
        .collect()
}

// From the top: the title, the bar, the rows of labels; hundredths of an em.
const BAR_TOP: i64 = 180;
const BAR: i64 = 240;
const ROWS_TOP: i64 = BAR_TOP + BAR + 30;
const ROW: i64 = 290;

fn height(labels: &[Label]) -> i64 {
    let rows = labels.iter().map(|label| label.row + 1).max();
    ROWS_TOP + rows.unwrap_or_default() * ROW + 60
}

fn bar(t: &Texts, bar: &Bar, labels: &[Label], scale: i64) -> Html {
    let segments = || bar.segments.iter().zip(labels);
    let shapes = segments().map(|(segment, label)| {
        html! {
            <rect class={segment.class} x={percent(label.start, scale)} y={em(BAR_TOP)}
                width={percent(label.end - label.start, scale)} height={em(BAR)} />
        }
    });
    let texts = segments().map(|(segment, label)| {
        let at = if label.at_end { label.end } else { label.start };
        let (x, top) = (percent(at, scale), ROWS_TOP + label.row * ROW);
        let anchor = if label.at_end { "end" } else { "start" };
        html! {
            <g>
                <line class="leader" x1={x.clone()} x2={x.clone()} y1={em(BAR_TOP + BAR)} y2={em(top + 10)} />
                <text {x} y={em(top + 105)} text-anchor={anchor}>
                    <tspan>{ t.say(&segment.name) }</tspan>
                    <tspan class="kronor" x={percent(at, scale)} dy="1.25em">{ t.write(&kronor(segment.amount)) }</tspan>
                </text>
            </g>
        }
    });
    html! {
        <>
            <text y="1.2em">
                <tspan>{ t.say(&bar.title) }</tspan>
                <tspan class="kronor" dx="0.5em">{ t.write(&kronor(bar.total)) }</tspan>
            </text>
            <g>{ for shapes }</g>
            // The texts are drawn last, so that no leader crosses them.
            <g>{ for texts }</g>
        </>
    }
}

/// The patterns that tell the segments apart without colour.
fn patterns() -> Html {
    let pattern = |id: &'static str, shape: Html| {
        html! {
            <pattern {id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="ground" width="8" height="8" />
                { shape }
            </pattern>
        }
    };
    html! {
        <defs>
            { pattern("picture-lines", html! { <rect class="mark" width="3" height="8" /> }) }
            { pattern("picture-dots", html! { <circle class="mark" cx="4" cy="4" r="1.8" /> }) }
        </defs>
    }
}

fn table(t: &Texts, totals: &Totals, above: Option<Kronor>) -> Html {
    let has = |amount: Kronor| amount > Kronor::ZERO;
    let rows = [
        (true, key::group_norm(), totals.norm, false),
        (
            has(totals.housing),
            key::group_housing(),
            totals.housing,
            false,
        ),
        (
            has(totals.expenses),
            key::picture_costs(),
            totals.expenses,
            false,
        ),
        (true, key::total_needs(), totals.needs, true),
        (true, key::total_income(), totals.income, true),
        (
            !has(totals.balance),
            key::total_support(),
            totals.support,
            true,
        ),
        (
            has(totals.balance),
            key::total_surplus(),
            totals.balance,
            true,
        ),
        (
            above.is_some(),
            key::picture_above_row(),
            above.unwrap_or_default(),
            false,
        ),
    ];
    let rows = rows.into_iter().filter(|row| row.0);
    let rows = rows.map(|(_, name, amount, is_sum)| {
        html! {
            <tr class={is_sum.then_some("sum-row")}>
                <th scope="row">{ t.say(name) }</th>
                <td>{ t.write(&kronor(amount)) }</td>
            </tr>
        }
    });
    html! {
        <table>
            <caption>{ t.say(key::picture_caption()) }</caption>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(spans: &[(i64, i64)], scale: i64) -> Vec<(i64, bool)> {
        let labels = labels(spans.iter().copied(), scale);
        labels
            .into_iter()
            .map(|label| (label.row, label.at_end))
            .collect()
    }

    #[test]
    fn labels_stand_beside_each_other_where_there_is_room() {
        let two = [(0, 5220), (5220, 11_220)];
        assert_eq!(placed(&two, 11_220), [(0, false), (0, false)]);
    }

    #[test]
    fn a_small_segment_has_its_label_in_a_row_of_its_own() {
        let three = [(0, 5220), (5220, 11_220), (11_220, 11_420)];
        assert_eq!(placed(&three, 11_420), [(0, false), (0, false), (1, true)]);
    }

    #[test]
    fn no_label_begins_before_the_picture_or_ends_behind_it() {
        for scale in [10, 1000, 98_765] {
            for start in 0..10 {
                let start = scale * start / 10;
                let end = start + scale / 10;
                let label = &labels([(start, end)].into_iter(), scale)[0];
                if label.at_end {
                    assert!(label.end >= scale * 2 / 5);
                } else {
                    assert!(label.start + scale * 2 / 5 <= scale);
                }
            }
        }
    }
}
