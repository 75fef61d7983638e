//! The picture of what a household has to live on at every salary.

use yew::prelude::*;

use super::{
    chart::percent,
    curve::{Curve, Series, marks},
};
use crate::texts::{Arg, Text, Texts, key};

/// Both lines, with a mark on each at the salary that is tried. The picture
/// fills its width. The marks of the axes are outside of it.
pub(super) fn plot(
    t: &Texts,
    curve: &Curve,
    salary: i64,
    [on_without, on_with]: [i64; 2],
    (named_by, described_by): (&'static str, &'static str),
) -> Html {
    let Curve { top, without, with } = curve;
    let points = || without.points.iter().chain(&with.points);
    let living = || points().map(|point| point.1);
    // The axis starts at half of the least, so that a gain can be seen, and
    // still in proportion.
    let upright = marks(
        living().min().unwrap_or_default() / 2,
        living().max().unwrap_or_default(),
    );
    let low = upright.first().copied().unwrap_or_default();
    let high = upright.last().copied().unwrap_or_default();
    let axes = Axes {
        top: *top,
        low,
        high,
    };
    let label = |line: &Series, class, dy, text| label(t, &axes, line, (class, dy), text);
    let x = axes.x(salary);
    html! {
        <svg class="plot" role="img" width="100%" height="15em"
            aria-labelledby={named_by} aria-describedby={described_by}>
            <g class="axis">
                { for upright.iter().map(|mark| upright_mark(t, &axes, *mark)) }
            </g>
            <g class="axis">
                { for marks(0, *top).iter().filter(|mark| *mark <= top).map(|mark| flat_mark(t, &axes, *mark)) }
            </g>
            <text class="axis-title" x="-4.1em" y="-1.1em">{ t.say(key::earn_axis_living()) }</text>
            <text class="axis-title" x="100%" y="100%" dy="3em" text-anchor="end">{ t.say(key::earn_axis_salary()) }</text>
            // Only the lines are stretched to the width.
            <svg viewBox="0 0 10000 10000" width="100%" height="100%" preserveAspectRatio="none">
                <polyline class="with" points={axes.line(with)} />
                <polyline class="without" points={axes.line(without)} />
            </svg>
            <line class="tried" x1={x.clone()} x2={x.clone()} y1="0" y2="100%" />
            { label(with, "with", "-0.7em", key::earn_line_with()) }
            { label(without, "without", "1.4em", key::earn_line_without()) }
            <circle class="with" cx={x.clone()} cy={axes.y(on_with)} r="7" />
            <circle class="without" cx={x} cy={axes.y(on_without)} r="5" />
        </svg>
    }
}

/// The axes: salaries from 0 to `top`, kronor to live on from `low` to `high`.
struct Axes {
    top: i64,
    low: i64,
    high: i64,
}

impl Axes {
    fn x(&self, salary: i64) -> String {
        percent(salary, self.top)
    }

    fn y(&self, living: i64) -> String {
        percent(self.high - living, self.high - self.low)
    }

    fn line(&self, line: &Series) -> String {
        let points = line.points.iter().map(|(salary, living)| {
            let x = salary * 10_000 / self.top.max(1);
            let y = (self.high - living) * 10_000 / (self.high - self.low).max(1);
            format!("{x},{y}")
        });
        points.collect::<Vec<_>>().join(" ")
    }
}

fn upright_mark(t: &Texts, axes: &Axes, mark: i64) -> Html {
    let y = axes.y(mark);
    html! {
        <g>
            <line x1="0" x2="100%" y1={y.clone()} y2={y.clone()} />
            <text x="-0.5em" {y} dy="0.35em" text-anchor="end">{ t.write(&Arg::Number(mark)) }</text>
        </g>
    }
}

fn flat_mark(t: &Texts, axes: &Axes, mark: i64) -> Html {
    let x = axes.x(mark);
    // No mark is wider than the picture.
    let anchor = if mark * 20 > axes.top * 19 {
        "end"
    } else {
        "middle"
    };
    html! {
        <text {x} y="100%" dy="1.4em" text-anchor={anchor}>{ t.write(&Arg::Number(mark)) }</text>
    }
}

/// The name of a line, before the corner where support ends without job
/// stimulus: there the lines are farthest apart. Where there is no room the
/// name is left out, as the words below the picture have it too.
fn label(
    t: &Texts,
    axes: &Axes,
    line: &Series,
    (class, dy): (&'static str, &'static str),
    text: Text,
) -> Html {
    let corner = line.end.unwrap_or(axes.top);
    // Three quarters of the way to the corner of the upper line is about
    // above the corner of the lower line.
    let at = if class == "with" {
        corner * 3 / 4
    } else {
        corner
    };
    if at * 2 < axes.top {
        return Html::default();
    }
    let after = line.points.iter().find(|(salary, _)| *salary >= at);
    let living = after.map_or(axes.low, |point| point.1);
    html! {
        <text class={classes!("line-name", class)} x={axes.x(at)} y={axes.y(living)} {dy} text-anchor="end">
            { t.say(text) }
        </text>
    }
}
