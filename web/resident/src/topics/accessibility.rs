//! The accessibility statement that Swedish law asks of public sites
//! (tillgänglighetsredogörelse). It says only what the tests really do.

use riksnorm::{Municipality, Supervision};
use yew::prelude::*;

use super::section::section;
use crate::{
    contacts::{number, switchboard},
    texts::{Text, Texts, key},
    view::{list, p},
    words::month,
};

pub(crate) fn accessibility(t: &Texts, municipality: &Municipality) -> Html {
    let tested = [
        key::access_tested_axe(),
        key::access_tested_keyboard(),
        key::access_tested_narrow(),
        key::access_tested_contrast(),
        key::access_tested_script(),
    ];
    let known = [
        key::access_known_people(),
        key::access_known_reader(),
        key::access_known_browsers(),
        key::access_known_print(),
    ];
    let report = switchboard(municipality).map(|contact| {
        let report = key::access_report(contact.name, number(contact));
        section(
            t.say(key::access_report_title()),
            html! { <p>{ t.say(report) }</p> },
        )
    });
    let text =
        |heading: Text, text: Text| section(t.say(heading), html! { <p>{ t.say(text) }</p> });
    html! {
        <>
            { p(t, key::access_intro()) }
            { text(key::access_status_title(), key::access_status()) }
            { section(t.say(key::access_tested_title()), list(t, &tested)) }
            { section(t.say(key::access_known_title()), list(t, &known)) }
            { for report }
            { section(t.say(key::access_supervision_title()), supervision(t)) }
        </>
    }
}

/// Who supervises, and when: the reader's date is not always known.
fn supervision(t: &Texts) -> Html {
    let authorities = Supervision::all().iter().map(|authority| {
        let (name, short) = (authority.name, authority.short);
        let when = match authority.through {
            Some(through) => key::access_authority_through(month(through), name, short),
            None => key::access_authority_from(month(authority.from), name, short),
        };
        html! {
            <li>
                { t.say(when) }{ " " }
                { match authority.address {
                    Some(address) => html! { <a href={address} rel="noreferrer">{ address.strip_prefix("https://www.").unwrap_or(address) }</a> },
                    None => t.say(key::access_authority_address_unknown()).into(),
                } }
            </li>
        }
    });
    html! {
        <>
            { p(t, key::access_supervision()) }
            <ul>{ for authorities }</ul>
        </>
    }
}
