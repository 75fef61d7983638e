//! The words of the line, and how it is written.

use riksnorm_entry::WORDS;
use yew::prelude::*;

use crate::{
    texts::{key, use_texts},
    words,
};

/// Everything that the line understands.
#[component]
pub(crate) fn Help() -> Html {
    let t = use_texts();
    let forms = [
        ("1v  2v", key::help_adults()),
        ("4 9 15", key::help_age()),
        ("19s", key::help_school()),
        ("9(10d)", key::help_days()),
        ("4l", key::help_lunch()),
        ("16(3000/60000)", key::help_work()),
        ("2026-10", key::help_month()),
        ("hyra 8200,50", key::help_sum()),
        ("lön 5000j/7000", key::help_both()),
        ("barnbidrag2 1250", key::help_second()),
    ];
    let forms = forms.map(|(form, means)| {
        html! { <tr><th scope="row"><code>{ form }</code></th><td>{ t.say(means) }</td></tr> }
    });
    let words = WORDS.iter().map(|word| {
        let others: Vec<&str> = word.spellings().skip(1).collect();
        html! {
            <tr>
                <th scope="row"><code>{ word.swedish }</code><span class="how" lang="sv">{ others.join(", ") }</span></th>
                <td>{ t.say(words::meaning(&t, word.meaning)) }</td>
            </tr>
        }
    });
    let head = || {
        html! {
            <thead>
                <tr>
                    <th scope="col">{ t.say(key::help_form()) }</th>
                    <th scope="col">{ t.say(key::help_means()) }</th>
                </tr>
            </thead>
        }
    };
    html! {
        <div class="help">
            <p>{ t.say(key::help_short()) }</p>
            <table>
                <caption>{ t.say(key::help_title()) }</caption>
                { head() }
                <tbody>{ for forms }</tbody>
            </table>
            <table>
                <caption>{ t.say(key::help_words()) }</caption>
                { head() }
                <tbody>{ for words }</tbody>
            </table>
        </div>
    }
}
