//! What is wrong with the line, and what may be other than it was meant.

use std::ops::Range;

use riksnorm_line::{Hint, Language, Mistake, MistakeKind, near};
use yew::prelude::*;

use crate::{
    element::list,
    entry_line::{LINE, unit_of},
    page,
    texts::{Texts, key},
    told,
};

/// How many mistakes are told at once. More than these are no line.
const TOLD: usize = 3;

/// What is wrong, each with a button that leads to its word, and with those
/// that it may have been meant as.
pub(crate) fn mistakes(
    line: &str,
    mistakes: &[Mistake],
    put: &Callback<(Range<usize>, &'static str)>,
    language: Language,
    t: &Texts,
) -> Html {
    let told = mistakes.iter().take(TOLD).map(|mistake| {
        let from = unit_of(line, mistake.range.start);
        let to = unit_of(line, mistake.range.end);
        let onclick = move |_: MouseEvent| page::select(LINE, from, to);
        let word = told::quoted(line, mistake).map(ToOwned::to_owned);
        let word = word.unwrap_or_else(|| t.say(key::entry_to_word()));
        let (letters, meant) = meant(line, mistake, language);
        let meant = meant.into_iter().map(|word| {
            let (put, letters) = (put.clone(), letters.clone());
            let onclick = move |_: MouseEvent| put.emit((letters.clone(), word));
            html! { <>{ " " }<button type="button" class="to-word" lang="sv" {onclick}>{ word }</button></> }
        });
        html! {
            <li>
                if from < to {
                    <button type="button" class="to-word" {onclick}>{ word }</button>
                    { " " }
                }
                <span class="error">{ t.say(told::mistake(t, line, mistake)) }</span>
                { for meant }
            </li>
        }
    });
    let more = mistakes.len().saturating_sub(TOLD);
    html! {
        <ul class="mistakes">
            { for told }
            if more > 0 { <li class="error">{ t.say(key::wrong_more(more)) }</li> }
        </ul>
    }
}

/// The words that the letters of a mistake may have been meant as, and where
/// those letters stand.
fn meant(line: &str, mistake: &Mistake, language: Language) -> (Range<usize>, Vec<&'static str>) {
    let range = told::letters(line, mistake);
    let letters = line.get(range.clone()).unwrap_or_default();
    let meant = match &mistake.kind {
        MistakeKind::Unknown => near(letters, language).into_iter().collect(),
        MistakeKind::Unfinished(words) => words.iter().map(|word| word.swedish).collect(),
        _ => Vec::new(),
    };
    (range, meant)
}

/// What may be other than it was meant, each once. It hinders nothing.
pub(crate) fn hints(hints: &[Hint], t: &Texts) -> Html {
    let mut said: Vec<String> = Vec::new();
    for hint in hints {
        let text = t.say(told::hint(hint));
        if !said.contains(&text) {
            said.push(text);
        }
    }
    list("hints", &said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_and_a_beginning_are_asked_about() {
        let meant = |line: &str| {
            let read = riksnorm_line::Line::new(line);
            let (letters, words) = meant(line, &read.mistakes()[0], Language::Swedish);
            (line[letters].to_owned(), words)
        };
        assert_eq!(meant("1v hyraa 6000"), ("hyraa".to_owned(), vec!["hyra"]));
        let (letters, words) = meant("1v akassa300");
        assert_eq!(letters, "akassa");
        assert_eq!(words, ["akassaersättning", "akassaavgift"]);
        assert_eq!(meant("1v Svensson").1, Vec::<&str>::new());
    }
}
