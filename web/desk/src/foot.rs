//! The foot of the page: actions without a button above, and the promise that
//! nothing is kept.

use yew::prelude::*;

use crate::{
    keys::{Action, keyed},
    texts::{Texts, key},
};

/// Buttons for whoever does not use the keys, and the promise.
pub(crate) fn foot(t: &Texts, act: &Callback<Action>) -> Html {
    let actions = [
        (Action::Line, "F2", key::do_line()),
        (Action::Fields, "Alt+0", key::do_fields()),
        (Action::Child, "Alt+B", key::do_child()),
        (Action::Income, "Alt+I", key::do_income()),
        (Action::Search, "F9", key::do_search()),
        (Action::MonthBefore, "Alt+PgUp", key::do_month_before()),
        (Action::MonthAfter, "Alt+PgDn", key::do_month_after()),
        (Action::Language, "Alt+L", key::do_language()),
    ];
    let actions = actions.map(|(action, keys, name)| {
        let onclick = act.reform(move |_: MouseEvent| action);
        html! {
            <li>
                <button type="button" class="quiet" {onclick}>{ t.say(name) }{ " " }{ keyed(keys) }</button>
            </li>
        }
    });
    html! {
        <div class="foot">
            <ul class="keys" aria-label={t.say(key::keys_label())}>
                { for actions }
                <li>{ t.say(key::do_read()) }{ " " }<kbd>{ "Enter" }</kbd></li>
                <li>{ t.say(key::do_close()) }{ " " }<kbd>{ "Esc" }</kbd></li>
            </ul>
            <p class="promise">{ t.say(key::page_promise()) }</p>
        </div>
    }
}
