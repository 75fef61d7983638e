//! A short way for a person in danger, or without food or shelter tonight.

use riksnorm::Municipality;
use yew::prelude::*;

use crate::{
    contacts::{self, call},
    texts::{Text, Texts, key},
    topic::Topic,
    view::p,
};

/// The emergency number first, and under it whom to call for what.
pub(crate) fn help_now(t: &Texts, municipality: &Municipality) -> Html {
    let contacts = || contacts::all(municipality);
    let emergency = contacts().find(|contact| contact.id == "emergency");
    // Where no switchboard is known, the words say what to do without its number.
    let is_unknown = contacts::switchboard(municipality).is_none();
    let without_number = is_unknown.then(|| html! { <li>{ t.say(key::help_switchboard()) }</li> });
    let calls = contacts().filter_map(|contact| {
        let whom = whom(contact.id)?;
        let number = html! { <span class="number">{ contacts::number(contact) }</span> };
        let link = call(contact, html! { <>{ contact.name }{ " " }{ number }</> });
        Some(html! { <li>{ t.say(whom) }{ link }</li> })
    });
    html! {
        <div class="help-now">
            if let Some(contact) = emergency {
                <p class="help-first">
                    { t.say(key::help_danger()) }{ " " }
                    { call(contact, t.say(key::help_call(contacts::number(contact))).into()) }
                </p>
            }
            { p(t, key::help_acute()) }
            <ul>{ for without_number }{ for calls }</ul>
            <p class="hint">
                { t.say(key::help_trace()) }{ " " }
                <a href={Topic::Watched.address()}>{ t.say(key::page_leaving()) }</a>
            </p>
        </div>
    }
}

/// Whom a number is for; the emergency number stands above the others.
fn whom(id: &str) -> Option<Text> {
    match id {
        "switchboard" => Some(key::help_switchboard()),
        "women-helpline" => Some(key::help_women()),
        "children-helpline" => Some(key::help_children()),
        _ => None,
    }
}
