//! What else there is to say about the answer, each on a page of its own.

use yew::prelude::*;

use super::{Answer, curve::Earner, facts::Facts};
use crate::{
    link_row::{LinkRow, link_rows},
    texts::{Arg, key},
    topic::Topic,
    view::h2,
};

pub(super) fn more(answer: &Answer) -> Html {
    let t = &answer.t;
    let row = |topic: Topic, icon: &'static str, title: String, hint: String| LinkRow {
        topic,
        icon,
        tone: "",
        title,
        hint,
    };
    let supports = Facts::new(&answer.household, &answer.estimate).supports();
    let fitting = supports.iter().filter(|support| support.fits);
    let fitting: Vec<String> = fitting
        .map(|support| t.say(key::support_name(support.kind)))
        .collect();
    let rows = [
        row(
            Topic::Support,
            "heart",
            t.say(key::more_support(fitting.len())),
            fitting.join(", "),
        ),
        row(
            Topic::Changes,
            "paper",
            t.say(key::changes_title()),
            t.say(key::more_changes()),
        ),
        row(Topic::Earn, "up", t.say(key::earn_title()), ends_at(answer)),
        row(
            Topic::LooksWrong,
            "help",
            t.say(key::differs_title()),
            t.say(key::more_differs()),
        ),
        row(
            Topic::Take,
            "share",
            t.say(key::take_title()),
            String::new(),
        ),
    ];
    html! {
        <section class="more">
            { h2(t, key::more_title()) }
            { link_rows(rows) }
        </section>
    }
}

/// The salary up to which there is support.
fn ends_at(answer: &Answer) -> String {
    let earner = Earner::new(answer.rules.clone(), answer.household.clone(), 0);
    match earner.end(false) {
        Some(end) if end > 0 => answer.t.say(key::more_earn(Arg::Kronor(end))),
        _ => String::new(),
    }
}
