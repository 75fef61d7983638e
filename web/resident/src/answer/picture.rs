//! The household's own incomes and the support, as one bar of what it needs.
//! The bar decorates: the words under it say the same.

use riksnorm::{Estimate, Kronor};
use yew::prelude::*;

use super::chart::percent;
use crate::{
    texts::{Texts, key},
    words::kronor,
};

pub(super) fn picture(t: &Texts, estimate: &Estimate) -> Html {
    let totals = &estimate.totals;
    let (names, amounts, whole) = if totals.balance > Kronor::ZERO {
        let amounts = [totals.needs, totals.balance];
        let names = [key::total_needs(), key::total_surplus()];
        (names, amounts, key::picture_incomes(kronor(totals.income)))
    } else {
        let amounts = [totals.income, totals.support];
        let names = [key::picture_own(), key::picture_support()];
        (names, amounts, key::picture_needs(kronor(totals.needs)))
    };
    let length = amounts.iter().map(|amount| amount.get()).sum();
    let [first, second] = amounts.map(|amount| percent(amount.get(), length));
    let legend = names
        .iter()
        .zip(["own", "rest"])
        .zip(amounts)
        .map(|((name, class), amount)| {
            html! { <li {class}>{ t.say(name) }{ " " }<b class="amount">{ t.write(&kronor(amount)) }</b></li> }
        });
    html! {
        <div class="picture">
            <svg aria-hidden="true" width="100%">
                <rect class="own" width={first.clone()} height="100%" />
                <rect class="rest" x={first} width={second} height="100%" />
            </svg>
            <ul>{ for legend }</ul>
            <p class="hint">{ t.say(whole) }</p>
        </div>
    }
}
