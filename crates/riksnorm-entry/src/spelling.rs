//! Words compared without regard to how they are typed.

/// The letters of a word as they are compared: small, without hyphens, and
/// without dots and rings, which not every keyboard has.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> + Clone + '_ {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'å' | 'ä' | 'à' | 'á' => Some('a'),
            'ö' => Some('o'),
            'é' | 'è' => Some('e'),
            // A letter and its dots as two characters, as some systems paste them.
            '-' | '\u{300}'..='\u{36f}' => None,
            other => Some(other),
        })
}

/// Whether two words are the same.
pub(crate) fn same(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

/// Whether a word begins like this.
pub(crate) fn begins(word: &str, beginning: &str) -> bool {
    let mut letters = folded(word);
    folded(beginning).all(|letter| letters.next() == Some(letter))
}
