//! The keys, the words of the line, and how it is written.

use riksnorm_line::{Language, WORDS};
use yew::prelude::*;

use crate::{
    actions,
    keys::KEYS,
    texts::{Texts, key},
    words,
};

/// The panel that they are read in, in place of the fields.
pub(crate) const PANEL: &str = "left-panel";

/// How what is no single word is written.
const FORMS: [&str; 13] = [
    "1v 2v",
    "4 9 15",
    "19s",
    "9(10d)",
    "4l",
    "16(3000/60000)",
    "2026-10",
    "hyra 8200+350,50",
    "lön 5000j/7000",
    "barnbidrag2 1250",
    "hyra 9200>8700",
    "hyra 7000 tak 6900",
    "norm -2380",
];

/// Everything that the line understands.
pub(crate) fn help(t: &Texts) -> Html {
    let language = words::language(t);
    let means = [
        key::help_adults(),
        key::help_age(),
        key::help_school(),
        key::help_days(),
        key::help_lunch(),
        key::help_work(),
        key::help_month(),
        key::help_sum(),
        key::help_both(),
        key::help_second(),
        key::help_accepted(),
        key::help_guideline(),
        key::help_norm(),
    ];
    let forms = FORMS.iter().zip(means);
    let forms = forms.map(|(form, means)| {
        html! { <tr><th scope="row"><code>{ form }</code></th><td>{ t.say(means) }</td></tr> }
    });
    let words = WORDS.iter().map(|word| {
        let english = word.english.iter().copied().filter(|_| language == Language::English);
        let others: Vec<&str> = word.spellings(Language::Swedish).skip(1).chain(english).collect();
        html! {
            <tr>
                <th scope="row"><code>{ word.swedish }</code><span class="how" lang="sv">{ others.join(", ") }</span></th>
                <td>{ t.say(words::meaning(t, word.meaning)) }</td>
            </tr>
        }
    });
    let keys = KEYS.iter().map(|(action, keys)| {
        let keys = keys
            .split(' ')
            .map(|keys| html! { <><kbd>{ keys }</kbd>{ " " }</> });
        html! { <tr><th scope="row">{ for keys }</th><td>{ actions::name(t, *action) }</td></tr> }
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
            <table class="keys">
                <caption>{ t.say(key::keys_label()) }</caption>
                <tbody>
                    { for keys }
                    <tr><th scope="row"><kbd>{ "Alt+1" }</kbd>{ "–" }<kbd>{ "Alt+5" }</kbd></th><td>{ t.say(key::tables_title()) }</td></tr>
                    <tr><th scope="row"><kbd>{ "Ctrl+P" }</kbd></th><td>{ t.say(key::do_print()) }</td></tr>
                    <tr><th scope="row"><kbd>{ "Enter" }</kbd></th><td>{ t.say(key::do_read()) }</td></tr>
                    <tr><th scope="row"><kbd>{ "Esc" }</kbd></th><td>{ t.say(key::do_close()) }</td></tr>
                </tbody>
            </table>
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

#[cfg(test)]
mod tests {
    use riksnorm_line::Line;

    use super::*;

    #[test]
    fn what_the_help_shows_is_understood() {
        for form in &FORMS[1..] {
            let line = format!("2v {form}");
            assert_eq!(Line::new(line.as_str()).mistakes(), [], "{line}");
        }
        for form in FORMS[0].split(' ') {
            assert_eq!(Line::new(form).mistakes(), [], "{form}");
        }
    }
}
