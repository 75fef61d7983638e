//! Where to turn: numbers from the municipality's data, never people.

use riksnorm::{Contact, Municipality};
use yew::prelude::*;

use crate::texts::{Text, Texts, key};

/// The municipality's own number, where one is known.
pub(crate) fn switchboard(municipality: &Municipality) -> Option<&'static Contact> {
    let mut contacts = municipality.contacts().iter();
    contacts.find(|contact| contact.id == "switchboard")
}

/// A number that is not broken over two lines.
pub(crate) fn number(contact: &Contact) -> String {
    contact.number.replace(' ', "\u{a0}")
}

/// A link that calls a number, in these words.
pub(crate) fn call(contact: &Contact, words: Html) -> Html {
    let digits = contact.number.chars().filter(char::is_ascii_digit);
    let address = format!("tel:{}", digits.collect::<String>());
    html! { <a class="call" href={address}>{ words }</a> }
}

/// What a number is for, where that is known.
fn why(contact: &Contact) -> Option<Text> {
    Some(match contact.id {
        "switchboard" => key::contact_switchboard(),
        "emergency" => key::contact_emergency(),
        "women-helpline" => key::contact_women_helpline(),
        "children-helpline" => key::contact_children_helpline(),
        _ => return None,
    })
}

/// The municipality's own contacts, and those of the whole country.
pub(crate) fn all(municipality: &Municipality) -> impl Iterator<Item = &'static Contact> {
    let national = Contact::national().iter();
    municipality.contacts().iter().chain(national)
}

/// Every number that may be shown.
pub(crate) fn contacts(t: &Texts, municipality: &Municipality) -> Html {
    let contacts = all(municipality).map(|contact| {
        html! {
            <li>
                <span>{ contact.name }</span>
                { call(contact, number(contact).into()) }
                { for why(contact).map(|why| html! { <span class="hint">{ t.say(why) }</span> }) }
            </li>
        }
    });
    html! { <ul class="contacts">{ for contacts }</ul> }
}
