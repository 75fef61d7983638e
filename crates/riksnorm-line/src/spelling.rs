//! Words compared without regard to how they are typed.

/// Letters as they are typed: small, and without hyphens. Dots and rings may be
/// left out, as not every keyboard has them; where they stand they count.
pub(crate) struct Typed(Vec<char>);

/// More letters than any spelling has.
const MOST: usize = 40;

impl Typed {
    pub(crate) fn new(text: &str) -> Self {
        let mut letters: Vec<char> = Vec::new();
        for letter in text.chars().map(riksnorm::small_letter) {
            match letter {
                '-' => {}
                // A letter and its dots as two characters, as some systems
                // paste them.
                '\u{300}'..='\u{36f}' => {
                    if let Some(last) = letters.last_mut() {
                        *last = composed(*last, letter);
                    }
                }
                _ if letters.len() == MOST => break,
                _ => letters.push(letter),
            }
        }
        Self(letters)
    }

    /// How many letters there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a spelling begins like this, be it with nothing.
    pub(crate) fn begins(&self, spelling: &str) -> bool {
        let mut letters = spelling.chars();
        self.0.iter().all(|typed| {
            letters
                .next()
                .is_some_and(|letter| letter == *typed || plain(letter) == *typed)
        })
    }

    /// Whether this is the whole of a spelling.
    pub(crate) fn is(&self, spelling: &str) -> bool {
        self.begins(spelling) && spelling.chars().count() == self.len()
    }

    /// Whether a spelling begins like this, with its dots.
    pub(crate) fn begins_exactly(&self, spelling: &str) -> bool {
        let mut letters = spelling.chars();
        self.0.iter().all(|typed| letters.next() == Some(*typed))
    }

    /// Whether this is the whole of a spelling, with its dots.
    pub(crate) fn is_exactly(&self, spelling: &str) -> bool {
        self.begins_exactly(spelling) && spelling.chars().count() == self.len()
    }

    /// Whether this is a spelling in its definite form, with its dots: `hyran`,
    /// `lönen`, `bidraget`, `resorna`.
    pub(crate) fn is_definite(&self, spelling: &str) -> bool {
        let is_vowel = |letter: char| "aeiouyåäö".contains(letter);
        let endings: &[&str] = if spelling.ends_with(is_vowel) {
            &["n"]
        } else {
            &["en", "et", "na"]
        };
        let own = |ending: &str| {
            let length = self.len().checked_sub(ending.len())?;
            self.0.split_at_checked(length)
        };
        let is = |letters: &[char], text: &str| text.chars().eq(letters.iter().copied());
        endings.iter().any(|ending| {
            own(ending).is_some_and(|(before, end)| is(before, spelling) && is(end, ending))
        })
    }

    /// Whether this is the whole of one of these, with its dots.
    pub(crate) fn is_one_of(&self, spellings: &[&str]) -> bool {
        spellings.iter().any(|spelling| self.is_exactly(spelling))
    }
}

const fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        other => other,
    }
}

const fn composed(letter: char, mark: char) -> char {
    match (letter, mark) {
        ('a', '\u{308}') => 'ä',
        ('a', '\u{30a}') => 'å',
        ('o', '\u{308}') => 'ö',
        (letter, _) => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;

    #[test]
    fn a_definite_form_has_the_ending_of_its_word() {
        for (typed, spelling) in [
            ("Hyran", "hyra"),
            ("lönen", "lön"),
            ("facket", "fack"),
            ("resorna", "resor"),
            ("läkaren", "läkare"),
        ] {
            assert!(Typed::new(typed).is_definite(spelling), "{typed}");
        }
        for (typed, spelling) in [
            ("lonen", "lön"),
            ("lönn", "lön"),
            ("hyraen", "hyra"),
            ("hyra", "hyra"),
            ("en", "hyra"),
        ] {
            assert!(!Typed::new(typed).is_definite(spelling), "{typed}");
        }
    }

    #[test]
    fn dots_may_be_left_out_and_count_where_they_stand() {
        for typed in ["lön", "lon", "LÖN", "lo\u{308}n", "l-ön-"] {
            assert!(Typed::new(typed).is("lön"), "{typed}");
        }
        for typed in ["län", "lö", "lönn", "", "l ön", "lōn"] {
            assert!(!Typed::new(typed).is("lön"), "{typed}");
        }
        assert!(Typed::new("lo").begins("lodger"));
        assert!(!Typed::new("lö").begins("lodger"));
        assert!(Typed::new("").begins("lön"));
        assert!(!Typed::new(&"a".repeat(1000)).begins(&"a".repeat(39)));
    }
}
