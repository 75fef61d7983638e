//! The answer: the sum on a card, how it was counted, and what should be known
//! about it. What else there is to say are topics of their own.

mod apply;
mod card;
mod changes;
mod chart;
mod curve;
mod earn_more;
mod facts;
mod headline;
mod how;
mod more;
mod notes;
mod paper;
mod parts;
mod picture;
mod plot;
mod record;
mod support;
mod take_along;

use std::rc::Rc;

use riksnorm::{Amount, Estimate, Household, Item, Kronor, Line, Month, Rules};
use yew::prelude::*;

use crate::{
    context::AppContext,
    form::IncomeName,
    navigation,
    texts::{Texts, key},
    topic::Topic,
    view::h2,
    words,
};
use apply::{apply, next};
use card::card;
use changes::changes;
use earn_more::EarnMore;
use more::more;
use notes::notes;
pub(crate) use paper::paper;
pub(crate) use parts::id as part_id;
use parts::parts;
use picture::picture;
use support::support;
use take_along::TakeAlong;

/// The estimate of a household, for a person to read in a language.
pub(crate) struct Answer {
    pub(crate) t: Texts,
    pub(crate) rules: Rules,
    pub(crate) household: Household,
    pub(crate) estimate: Estimate,
    /// What the person chose to call each income, in the order of the lines.
    pub(crate) incomes: Vec<IncomeName>,
    /// How much is saved, where that is known.
    pub(crate) savings: Option<Kronor>,
    /// Whether the home is missing from the sum, as nobody knows its cost.
    pub(crate) home_unknown: bool,
    /// What the whole home costs, where others pay a part that nobody knows.
    pub(crate) shared_cost: Option<Amount>,
    /// The month that was chosen, where another month's amounts are used.
    pub(crate) without_amounts: Option<Month>,
    /// What was asked and not answered, in words.
    pub(crate) unanswered: Option<String>,
}

impl Answer {
    /// What a line is called: an income as the person called it.
    fn name(&self, line: &Line) -> String {
        let lines = self.estimate.lines.iter();
        let mut incomes = lines.filter(|line| matches!(line.item, Item::Income { .. }));
        let index = incomes.position(|income| std::ptr::eq(income, line));
        let name = index.and_then(|index| self.incomes.get(index));
        words::line(&self.t, &line.item, name.map(|name| name.id()))
    }
}

/// The whole answer, for the screen.
pub(crate) fn answer(answer: &Answer, context: &AppContext) -> Html {
    let (t, navigation) = (&answer.t, &context.navigation);
    let back = navigation.before().map(|before| {
        html! {
            <p class="back">
                <button type="button" class="link" onclick={navigation::to(navigation, before)}>{ t.say(key::back()) }</button>
            </p>
        }
    });
    html! {
        <div class="grid">
            <div>
                { card(answer, navigation) }
                { notes(answer, context) }
                <section class="calculation">
                    { h2(t, key::answer_how()) }
                    { picture(t, &answer.estimate) }
                    { parts(answer, navigation) }
                </section>
            </div>
            <div class="aside">
                { next(answer) }
                { more(answer) }
                { for back }
            </div>
        </div>
    }
}

/// A topic about the answer.
pub(crate) fn about_answer(topic: Topic, answer: &Rc<Answer>) -> Html {
    match topic {
        Topic::Changes => changes(answer),
        Topic::Support => support(answer),
        Topic::Earn => html! { <EarnMore answer={Rc::clone(answer)} /> },
        Topic::Take => {
            html! {
                <>
                    <TakeAlong answer={Rc::clone(answer)} />
                    { paper(answer) }
                </>
            }
        }
        _ => apply(answer),
    }
}
