//! What stands above the line: the month, and the actions.

use riksnorm::{Coverage, Month, Rules};
use yew::prelude::*;

use crate::{
    actions::name,
    desk::{Desk, DeskAction},
    fields::select,
    keys::{Action, Copied, KEYS, keyed},
    page,
    texts::{Texts, key},
    words,
};

/// The month, filled where it is not the device's, and that of the incomes.
pub(crate) fn month(
    t: &Texts,
    desk: &UseReducerHandle<Desk>,
    rules: &Rules,
    act: &Callback<Action>,
) -> Html {
    let is_unchosen = desk.month().is_none();
    let options = Coverage::known().months();
    let options = options.map(|month| (month.to_string(), t.write(&words::month(month))));
    let choose = is_unchosen.then(|| (String::new(), t.say(key::month_choose())));
    let options = choose.into_iter().chain(options);
    let class = classes!(
        "month",
        (is_unchosen || desk.is_other_month()).then_some("other")
    );
    let value = desk.month().map(|month| month.to_string());
    let value = value.unwrap_or_default();
    let desk = desk.clone();
    let on_change = Callback::from(move |month: String| {
        if let Ok(month) = Month::parse(&month) {
            desk.dispatch(DeskAction::Month(month));
        }
    });
    let to = |action, sign: &'static str| {
        let onclick = act.reform(move |_: MouseEvent| action);
        html! {
            <button type="button" class="quiet" aria-label={name(t, action)} {onclick}>
                { sign }{ keyed(keys_of(action)) }
            </button>
        }
    };
    html! {
        <div {class}>
            { to(Action::MonthBefore, "‹") }
            { select("month".to_owned(), t.say(key::month_label()), true, options, &value, &on_change) }
            { to(Action::MonthAfter, "›") }
            if !is_unchosen {
                <span class="income-month">{ t.say(key::month_income(words::month(rules.income_month()))) }</span>
            }
        </div>
    }
}

/// The actions that have a button.
pub(crate) fn buttons(t: &Texts, act: &Callback<Action>) -> Html {
    let button = |action, class| button(t, act, action, class);
    html! {
        <div class="actions">
            { button(Action::New, "") }
            { button(Action::Beside, "to-beside") }
            { button(Action::Copy(Copied::Record), "main") }
            { button(Action::Copy(Copied::Reasons), "") }
            <button type="button" onclick={|_| page::print()}>
                { t.say(key::do_print()) }{ keyed("Ctrl+P") }
            </button>
            { button(Action::Search, "to-rail") }
            { button(Action::Fields, "") }
            { button(Action::Help, "") }
        </div>
    }
}

/// The first of an action's keys.
fn keys_of(action: Action) -> &'static str {
    // In its field matnorm is copied by the same key.
    let action = match action {
        Action::Copy(Copied::Food) => Action::Copy(Copied::Record),
        action => action,
    };
    let keys = KEYS.iter().find(|(other, _)| *other == action);
    keys.and_then(|(_, keys)| keys.split(' ').next())
        .unwrap_or("Esc")
}

/// An action's button, with its key.
pub(crate) fn button(
    t: &Texts,
    act: &Callback<Action>,
    action: Action,
    class: &'static str,
) -> Html {
    let onclick = act.reform(move |_: MouseEvent| action);
    let keys = keys_of(action);
    html! {
        <button type="button" {class} {onclick} aria-keyshortcuts={keys}>{ name(t, action) }{ keyed(keys) }</button>
    }
}
