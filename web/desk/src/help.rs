//! The keys, the words of the line, and how it is written.

use riksnorm_line::{Language, WORDS};
use yew::prelude::*;

use crate::{
    actions,
    element::{self, Cell, element, text},
    keys::KEYS,
    tables::Tab,
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
    let row = |name: Vec<Html>, means: String| element::row("", "row", name, &[("", means)]);
    let mut forms = Vec::new();
    for (form, means) in FORMS.iter().zip(means) {
        forms.push(row(vec![text("code", "", form)], t.say(means)));
    }
    let mut rows = Vec::new();
    for word in WORDS {
        let mut others: Vec<&str> = word.spellings(Language::Swedish).skip(1).collect();
        if language == Language::English {
            others.extend(word.english);
        }
        let others = others.join(", ").into();
        let others = element("span", &[("class", "how"), ("lang", "sv")], vec![others]);
        let name = vec![text("code", "", word.swedish), others];
        rows.push(row(name, t.say(words::meaning(t, word.meaning))));
    }
    let mut all = Vec::new();
    let mut add = |keys: &str, means: String| {
        let mut name = Vec::new();
        for keys in keys.split(' ') {
            name.push(text("kbd", "", keys));
            name.push(" ".into());
        }
        all.push(row(name, means));
    };
    for (action, keys) in KEYS {
        add(keys, actions::name(t, action));
    }
    let tabs = format!("Alt+1–{}", Tab::ALL.len());
    for (keys, means) in [
        (tabs.as_str(), key::tables_title()),
        ("Ctrl+P", key::do_print()),
        ("Enter", key::do_read()),
        ("Esc", key::do_close()),
    ] {
        add(keys, t.say(means));
    }
    let columns = [
        ("", t.say(key::help_form())),
        ("", t.say(key::help_means())),
    ];
    let table = |class, title, columns: &[Cell], rows| {
        element::table(class, vec![t.say(title).into()], columns, rows)
    };
    let within = vec![
        table("", key::help_title(), &columns, forms),
        text("p", "", &t.say(key::help_short())),
        table("words", key::help_words(), &columns, rows),
        table("keys", key::keys_label(), &[], all),
    ];
    element("div", &[("class", "help")], within)
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
