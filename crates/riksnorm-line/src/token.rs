//! A line cut into tokens.

use std::ops::Range;

/// A token of the line: what stands between two spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    /// Its text, without commas behind it.
    pub(crate) text: &'a str,
    /// Where it begins in the line.
    pub(crate) start: usize,
    /// Whether a `;` parts it from what stands before it.
    pub(crate) is_apart: bool,
}

impl Token<'_> {
    /// Where it ends in the line.
    pub(crate) const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The bytes of the line that it takes.
    pub(crate) const fn range(&self) -> Range<usize> {
        self.start..self.end()
    }
}

/// The tokens of a line. Space parts them, except within a parenthesis and
/// between a number and its parenthesis.
pub(crate) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = line;
    let mut is_apart = false;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return tokens;
        }
        let (whole, behind) = rest.split_at(length(rest));
        let start = line.len() - rest.len();
        let text = whole.trim_end_matches([',', ';']);
        if !text.is_empty() {
            tokens.push(Token {
                text,
                start,
                is_apart,
            });
            is_apart = false;
        }
        is_apart |= whole[text.len()..].contains(';');
        rest = behind;
    }
}

/// The pieces of a text that only space parts, each with its place.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Token<'_>> {
    text.split(char::is_whitespace)
        .scan(0, |place, piece| {
            let start = *place;
            // A space can be of several bytes; what is left tells where it ended.
            *place += piece.len();
            *place += text[*place..].chars().next().map_or(0, char::len_utf8);
            let text = piece.trim_end_matches([',', ';']);
            Some(Token {
                text,
                start,
                is_apart: false,
            })
        })
        .filter(|token| !token.text.is_empty())
}

/// The bytes of the token at the start of `text`.
fn length(text: &str) -> usize {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let word = &text[..end];
    let is_age = |word: &str| word == "?" || word.bytes().all(|byte| byte.is_ascii_digit());
    let open = match word.find('(') {
        Some(open) => open,
        None if is_age(word) && text[end..].trim_start().starts_with('(') => {
            text.len() - text[end..].trim_start().len()
        }
        None => return end,
    };
    // An open parenthesis must not swallow the words behind it.
    let within = &text[open + 1..];
    match within.find(['(', ')']) {
        Some(close) if within[close..].starts_with(')') => {
            let behind = open + 1 + close + 1;
            let more = text[behind..].find(char::is_whitespace);
            more.map_or(text.len(), |more| behind + more)
        }
        _ => {
            let more = within.find(char::is_whitespace);
            more.map_or(text.len(), |more| open + 1 + more)
        }
    }
}
