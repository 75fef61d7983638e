//! A line cut into tokens.

use std::ops::Range;

/// What stands where a value is still to be given.
pub const OPEN: &str = "?";

/// A token of the line: what stands between two spaces. A parenthesis and a
/// remark in quotation marks are a token each, whatever stands in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    /// Its text, without commas and points behind it.
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

/// Whether a character parts tokens. Those that nobody sees come along with
/// what is pasted.
pub(crate) fn is_space(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// The tokens of a line.
pub(crate) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = line;
    let mut is_apart = false;
    loop {
        rest = rest.trim_start_matches(is_space);
        if rest.is_empty() {
            return tokens;
        }
        let (whole, behind) = rest.split_at_checked(length(rest)).unwrap_or((rest, ""));
        let start = line.len() - rest.len();
        let text = whole.trim_end_matches([',', ';', '.']);
        if !text.is_empty() {
            tokens.push(Token {
                text,
                start,
                is_apart,
            });
            is_apart = false;
        }
        let trimmed = whole.get(text.len()..).unwrap_or_default();
        is_apart |= trimmed.contains(';');
        rest = behind;
    }
}

/// The pieces of a parenthesis: space parts them, and a comma, but where it
/// stands before decimals.
pub(crate) fn pieces(text: &str, has_decimals: bool) -> Vec<Token<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut push = |start: usize, end: usize| {
        let text = text.get(start..end).unwrap_or_default();
        let text = text.trim_end_matches(['.', ';']);
        if !text.is_empty() {
            pieces.push(Token {
                text,
                start,
                is_apart: false,
            });
        }
    };
    for (place, letter) in text.char_indices() {
        let behind = text.get(place + letter.len_utf8()..).unwrap_or_default();
        if is_space(letter)
            || letter == ';'
            || letter == ',' && !(has_decimals && begins_with_decimals(behind))
        {
            push(start, place);
            start = place + letter.len_utf8();
        }
    }
    push(start, text.len());
    pieces
}

/// Whether one or two digits stand there, and no unit of their own.
fn begins_with_decimals(text: &str) -> bool {
    let digits = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let behind = text.get(digits..).unwrap_or_default();
    matches!(digits, 1 | 2) && !behind.starts_with(|letter: char| letter.is_alphabetic())
}

/// Where a token of letters and digits ends: at a space, at a parenthesis, at `;`
/// and at a comma that has a letter beside it, as in `6200,el`, which come along.
/// Between digits a comma stands before decimals.
fn word_end(text: &str) -> Option<usize> {
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if is_space(letter) || letter == '(' {
            return Some(at);
        }
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let is_comma = letter == ',' && (before.is_alphabetic() || next.is_alphabetic());
        if letter == ';' || is_comma {
            return Some(at + 1);
        }
        before = letter;
    }
    None
}

/// The bytes of the token at the start of `text`.
fn length(text: &str) -> usize {
    for open in ['"', '“', '”'] {
        if let Some(within) = text.strip_prefix(open)
            && let Some(close) = within.find(['"', '“', '”'])
        {
            let behind = within.get(close..).unwrap_or_default();
            let mark = behind.chars().next().map_or(0, char::len_utf8);
            return open.len_utf8() + close + mark;
        }
    }
    // So is what stands at a number of adults: `2v4` is `2v 4`.
    if let [b'1' | b'2', b'v' | b'V', b'0'..=b'9', ..] = text.as_bytes() {
        return 2;
    }
    // What stands at a parenthesis is a token of its own.
    let end = word_end(text);
    match end {
        None => text.len(),
        Some(end) if end > 0 => end,
        Some(_) => {
            let within = text.get(1..).unwrap_or_default();
            // An open parenthesis must not swallow the words behind it.
            match within.find(['(', ')']) {
                Some(close) if within.as_bytes().get(close) == Some(&b')') => {
                    let behind = text.get(close + 2..).unwrap_or_default();
                    let more = behind.find(|letter| is_space(letter) || letter == '(');
                    more.map_or(text.len(), |more| close + 2 + more)
                }
                _ => {
                    let more = within.find(|letter| is_space(letter) || letter == '(');
                    more.map_or(text.len(), |more| 1 + more)
                }
            }
        }
    }
}
