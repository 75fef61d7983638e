//! The result in its bar, with what it would be otherwise. It never looks
//! whole while something on the line does not count.

use riksnorm::Household;
use yew::prelude::*;

use crate::{
    record::{Record, people},
    texts::{Text, Texts, key},
};

pub(crate) struct Props<'a> {
    /// The household and its record, once the line says one.
    pub(crate) counted: Option<(&'a Household, &'a Record)>,
    /// How many things on the line are to be put right.
    pub(crate) mistakes: usize,
    /// Whether a word is being typed that does not count yet.
    pub(crate) is_typed: bool,
    /// That the month has no amounts, where nothing counts until another one is
    /// chosen.
    pub(crate) no_amounts: Option<Text>,
    /// The month, where it is another than the device's.
    pub(crate) month: Option<String>,
    /// The title on paper.
    pub(crate) title: Text,
    /// Whether it is printed.
    pub(crate) is_on_paper: bool,
}

/// The bar. It is there without a result too, so that nothing moves when one
/// comes.
pub(crate) fn result(t: &Texts, props: &Props) -> Html {
    let is_whole = props.mistakes == 0;
    let body = match (&props.no_amounts, props.counted) {
        (Some(text), _) => html! { <p class="no-result">{ t.say(text) }</p> },
        (None, Some((household, record))) => {
            let (first, others) = record.result.split_first().unzip();
            let name = first.map(|first| first.name.clone());
            let amount = first.map(|first| first.amount.clone());
            let others = others.unwrap_or_default().iter().map(|one| {
                html! { <li>{ &one.short }{ " " }<strong>{ &one.amount }</strong></li> }
            });
            html! {
                <>
                    if !is_whole { { incomplete(t, props.mistakes) } }
                    <p class="headline">
                        <span class="outcome">{ name }</span>
                        if let Some(month) = &props.month { { " " }<span class="for-month">{ month }</span> }
                        { " " }
                        if is_whole {
                            <strong id="outcome">{ amount }</strong>
                        } else {
                            <s id="outcome">{ amount }</s>
                        }
                        if props.is_typed { { " " }<span class="typed-now">{ t.say(key::result_typed()) }</span> }
                    </p>
                    if is_whole { <ul class="alternatives">{ for others }</ul> }
                    <p class="people">{ people(household, t) }</p>
                </>
            }
        }
        (None, None) if is_whole => html! { <p class="no-result">{ t.say(key::no_result()) }</p> },
        (None, None) => incomplete(t, props.mistakes),
    };
    html! {
        <div class={classes!("result", (!is_whole).then_some("not-whole"), (!props.is_on_paper).then_some("off-paper"))}>
            <h2 id="calculation" class="visually-hidden">{ t.say(key::record_title()) }</h2>
            <p class="on-paper title">{ t.say(key::text_title()) }</p>
            <p class="on-paper">{ t.say(&props.title) }</p>
            { body }
        </div>
    }
}

fn incomplete(t: &Texts, mistakes: usize) -> Html {
    html! { <p class="incomplete">{ t.say(key::not_whole(mistakes)) }</p> }
}
