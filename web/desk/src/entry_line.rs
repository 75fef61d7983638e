//! The household in one line: typed, completed, and put right where it stands.

use std::ops::Range;

use riksnorm_line::{Completion, Hint, Language, Mistake, complete};
use yew::prelude::*;

use crate::{
    mistakes::{hints, mistakes},
    page,
    texts::{Texts, key, use_texts},
    words,
};

/// The field that the line is typed into.
pub(crate) const LINE: &str = "line";
const OPTIONS: &str = "line-options";

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What is typed.
    pub(crate) line: AttrValue,
    /// What is wrong with it, as far as it is told now.
    pub(crate) mistakes: Vec<Mistake>,
    /// What was understood of it.
    pub(crate) echo: Html,
    /// What may be other than it was meant.
    pub(crate) hints: Vec<Hint>,
    /// Something else is on the line.
    pub(crate) on_line: Callback<Input>,
    /// The cursor is at a place, in bytes.
    pub(crate) on_cursor: Callback<usize>,
    /// Focus goes elsewhere: no word is being typed.
    pub(crate) on_left: Callback<()>,
    /// The answer is asked for aloud.
    pub(crate) on_read: Callback<()>,
}

/// How another line came to be there.
pub(crate) enum Input {
    /// It was typed.
    Typed(String),
    /// A word was put in its place.
    Put(String),
    /// It is the line of a record that was pasted.
    Record(String),
}

/// The suggestions for the word at the cursor.
#[derive(Clone, Default, PartialEq)]
struct Suggestions {
    list: Vec<Completion>,
    active: Option<usize>,
}

/// The line, with suggestions under it and its mistakes marked.
#[component]
pub(crate) fn EntryLine(props: &Props) -> Html {
    let t = use_texts();
    let language = words::language(&t);
    let suggestions = use_state(Suggestions::default);

    let oninput = {
        let (suggestions, on_line) = (suggestions.clone(), props.on_line.clone());
        move |event: InputEvent| {
            let line = page::value(&event);
            suggestions.set(Suggestions {
                list: suggested(&line, language),
                active: None,
            });
            on_line.emit(if event.data().as_deref() == Some("record") {
                Input::Record(line)
            } else {
                Input::Typed(line)
            });
        }
    };
    let put = {
        let (line, on_line) = (props.line.clone(), props.on_line.clone());
        Callback::from(move |(range, text): (Range<usize>, &'static str)| {
            let (line, cursor) = taken(&line, range, text);
            page::write_field(LINE, &line, cursor);
            on_line.emit(Input::Put(line));
        })
    };
    let take = {
        let (suggestions, put) = (suggestions.clone(), put.clone());
        Callback::from(move |at: usize| {
            if let Some(completion) = suggestions.list.get(at) {
                suggestions.set(Suggestions::default());
                put.emit((completion.range.clone(), completion.text));
            }
        })
    };
    let at_cursor = {
        let (line, on_cursor) = (props.line.clone(), props.on_cursor.clone());
        move || on_cursor.emit(cursor_in(&line))
    };
    let (onkeyup, onclick, onselect) = (at_cursor.clone(), at_cursor.clone(), at_cursor);
    let onkeydown = {
        let (suggestions, take, on_read) =
            (suggestions.clone(), take.clone(), props.on_read.clone());
        move |event: KeyboardEvent| {
            if event.is_composing() || event.alt_key() || event.ctrl_key() || event.meta_key() {
                return;
            }
            let count = suggestions.list.len();
            let active = suggestions.active;
            let to = match (event.key().as_str(), active) {
                ("ArrowDown", None) if count > 0 => Some(0),
                ("ArrowDown", Some(at)) => Some((at + 1) % count.max(1)),
                ("ArrowUp", None | Some(0)) if count > 0 => Some(count - 1),
                ("ArrowUp", Some(at)) => Some(at.saturating_sub(1)),
                ("Enter", Some(at)) => {
                    event.prevent_default();
                    take.emit(at);
                    return;
                }
                ("Tab", at) if count > 0 && !event.shift_key() => {
                    event.prevent_default();
                    take.emit(at.unwrap_or(0));
                    return;
                }
                ("Enter", None) => {
                    event.prevent_default();
                    suggestions.set(Suggestions::default());
                    on_read.emit(());
                    return;
                }
                ("Escape", _) => {
                    if count > 0 {
                        // It closes these, and nothing else with them.
                        event.prevent_default();
                    }
                    suggestions.set(Suggestions::default());
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            suggestions.set(Suggestions {
                list: suggestions.list.clone(),
                active: to,
            });
        }
    };
    let onblur = {
        let (suggestions, on_left) = (suggestions.clone(), props.on_left.clone());
        move |_: FocusEvent| {
            suggestions.set(Suggestions::default());
            on_left.emit(());
        }
    };
    use_effect_with(suggestions.active, |active| {
        if let Some(at) = active {
            page::reveal(&option_id(*at));
        }
    });
    let active = suggestions.active.map(option_id);
    let has_mistakes = !props.mistakes.is_empty();
    html! {
        <div class={if has_mistakes { "entry with-mistakes" } else { "entry" }}>
            <label class="visually-hidden" for={LINE}>{ t.say(key::entry_label()) }</label>
            <div class="line">
                <div class="typed">
                    <div class="marks" aria-hidden="true">{ marks(&props.line, &props.mistakes) }</div>
                    <textarea id={LINE} rows="1" value={props.line.clone()} {oninput} {onkeydown} {onblur}
                        onkeyup={move |_| onkeyup()} onclick={move |_| onclick()} onselect={move |_| onselect()}
                        autocapitalize="off" spellcheck="false" enterkeyhint="done"
                        aria-keyshortcuts="F2 Alt+G" aria-autocomplete="list" aria-haspopup="listbox" aria-controls={OPTIONS}
                        aria-activedescendant={active}
                        aria-invalid={has_mistakes.then_some("true")} aria-describedby="line-help" />
                </div>
                { options(&suggestions, &take, &t) }
            </div>
            <div class="understood">
                if props.line.is_empty() {
                    <p>{ t.say(key::entry_example(EXAMPLE)) }</p>
                } else {
                    { props.echo.clone() }
                }
            </div>
            <div id="line-help" class="line-help">
                if has_mistakes {
                    { mistakes(&props.line, &props.mistakes, &put, language, &t) }
                } else if !props.hints.is_empty() {
                    { hints(&props.hints, &t) }
                } else {
                    <p>{ t.say(key::entry_private()) }</p>
                }
            </div>
        </div>
    }
}

/// A line that has a bit of everything.
const EXAMPLE: &str = "2v 4 9(10d) 15 hyra 8200 lön 5000j el 450";

fn option_id(at: usize) -> String {
    format!("option-{at}")
}

/// The words that fit what is typed before the cursor. A word that is whole has
/// no need of any.
fn suggested(line: &str, language: Language) -> Vec<Completion> {
    let list = complete(line, cursor_in(line), language);
    let is_whole = |one: &Completion| {
        line.get(one.range.clone())
            .is_some_and(|typed| typed.eq_ignore_ascii_case(one.text))
    };
    if list.iter().any(is_whole) {
        Vec::new()
    } else {
        list
    }
}

/// The cursor in the line, in bytes; behind it all where there is none.
fn cursor_in(line: &str) -> usize {
    let cursor = page::cursor(LINE).and_then(|units| usize::try_from(units).ok());
    cursor.map_or(line.len(), |units| byte_of(line, units))
}

/// The line with a word in place of a part of it, and the place behind that.
fn taken(line: &str, Range { start, end }: Range<usize>, word: &str) -> (String, u32) {
    let before = line.get(..start).unwrap_or_default();
    let behind = line.get(end..).unwrap_or_default();
    let space = if behind.starts_with(' ') { "" } else { " " };
    let head = format!("{before}{word}");
    let cursor = unit_of(&head, head.len()) + 1;
    (format!("{head}{space}{behind}"), cursor)
}

/// A place in UTF-16 code units, as browsers count, in bytes.
fn byte_of(line: &str, units: usize) -> usize {
    let mut counted = 0;
    for (byte, character) in line.char_indices() {
        if counted >= units {
            return byte;
        }
        counted += character.len_utf16();
    }
    line.len()
}

/// A place in bytes in UTF-16 code units.
pub(crate) fn unit_of(line: &str, byte: usize) -> u32 {
    let before = line.get(..byte).unwrap_or(line);
    u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Lines under what is wrong, behind the field, which is as high as this. It is
/// of spaces, so that nothing that was typed stands twice on the page, and of
/// what a line may end at, so that both end there.
fn marks(line: &str, mistakes: &[Mistake]) -> Html {
    let blank = |range: Range<usize>| -> String {
        let text = line.get(range).unwrap_or_default();
        let blank = text.chars().map(|letter| match letter {
            ' ' | '\n' | '-' | '/' => letter,
            _ => '\u{a0}',
        });
        blank.collect()
    };
    let mut at = 0;
    let mut pieces = Vec::new();
    for mistake in mistakes {
        let Range { start, end } = mistake.range.clone();
        if start < at || start == end {
            continue;
        }
        pieces.push(html! { <>{ blank(at..start) }<mark>{ blank(start..end) }</mark></> });
        at = end;
    }
    // A last line without a letter has its height all the same.
    pieces.push(html! { { blank(at..line.len()) + "\u{200b}" } });
    pieces.into_iter().collect()
}

fn options(suggestions: &Suggestions, take: &Callback<usize>, t: &Texts) -> Html {
    let options = suggestions.list.iter().enumerate().map(|(at, completion)| {
        let take = take.clone();
        // Before the field loses focus, and so without taking it.
        let onmousedown = move |event: MouseEvent| {
            event.prevent_default();
            take.emit(at);
        };
        let is_active = suggestions.active == Some(at);
        html! {
            <li key={at} id={option_id(at)} role="option" aria-selected={is_active.to_string()} {onmousedown}>
                <span class="word">{ completion.text }</span>
                { " " }
                <span class="means">{ t.say(words::meaning(t, completion.word.meaning)) }</span>
            </li>
        }
    });
    html! {
        <ul id={OPTIONS} class="options" role="listbox" aria-label={t.say(key::entry_suggestions())}
            hidden={suggestions.list.is_empty()}>{ for options }</ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_understood() {
        assert_eq!(riksnorm_line::Line::new(EXAMPLE).mistakes(), []);
    }

    #[test]
    fn a_completion_takes_the_place_of_its_letters() {
        let line = "2v läka 200";
        let list = complete(line, "2v läk".len(), Language::Swedish);
        let taken = |line, completion: &Completion| {
            super::taken(line, completion.range.clone(), completion.text)
        };
        let (line, cursor) = taken(line, &list[0]);
        assert_eq!(line, "2v läkare 200");
        assert_eq!(cursor, 10, "behind the space, in UTF-16");
        let (line, cursor) = taken("1v hy", &complete("1v hy", 5, Language::Swedish)[0]);
        assert_eq!((line.as_str(), cursor), ("1v hyra ", 8));
    }

    #[test]
    fn places_are_counted_as_browsers_do() {
        let line = "å😀x";
        assert_eq!(
            (byte_of(line, 1), byte_of(line, 3), byte_of(line, 9)),
            (2, 6, 7)
        );
        assert_eq!((unit_of(line, 2), unit_of(line, 6)), (1, 3));
    }
}
