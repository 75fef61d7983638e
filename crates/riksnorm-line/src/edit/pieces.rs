//! A line taken apart into its items, to be changed and joined again.

use std::ops::Range;

use riksnorm::{AdultCount, AdultField, ChildField, Field};

use crate::{
    Language, Line, MistakeKind,
    item::{About, Item, rank},
    small::{is_adults, is_children, is_measure},
    token::is_space,
};

/// The items of a line.
pub(super) struct Pieces<'l> {
    line: &'l Line,
    pieces: Vec<Piece<'l>>,
}

struct Piece<'l> {
    /// What stands before it.
    gap: String,
    text: String,
    /// The item that it was. None for a new one.
    item: Option<&'l Item>,
    /// The field of a new one.
    field: Option<Field>,
    /// Whether it or what stands before it is another than it was.
    is_moved: bool,
    is_removed: bool,
}

impl<'l> Pieces<'l> {
    /// A personal number or a date of birth is taken away: it is never kept.
    pub(super) fn new(line: &'l Line) -> Self {
        let text = |range: Range<usize>| line.text().get(range).unwrap_or_default().to_owned();
        let is_personal = |kind: &MistakeKind| *kind == MistakeKind::PersonalNumber;
        let personal = line
            .mistakes()
            .iter()
            .filter(|mistake| is_personal(&mistake.kind));
        let mut personal = personal.peekable();
        let mut before = 0;
        let mut is_in_list = false;
        let pieces = line.items.iter().map(|item| {
            let gap = text(before..item.range.start);
            for sign in gap.chars() {
                is_in_list = sign == '(' || is_in_list && sign != ')';
            }
            let mut piece = Piece {
                gap: without_list(&gap),
                text: text(item.range.clone()),
                item: Some(item),
                field: None,
                is_moved: false,
                is_removed: false,
            };
            while let Some(mistake) =
                personal.next_if(|mistake| mistake.range.start < item.range.end)
            {
                piece.remove(&mistake.range);
            }
            // Without the list's parenthesis it would be a word.
            if is_in_list && item.about == About::Nothing {
                piece.text = format!("({})", piece.text);
            }
            before = item.range.end;
            piece
        });
        let mut pieces = Self {
            pieces: pieces.collect(),
            line,
        };
        if line.draft().adult_count.value() == Some(&AdultCount::Two) {
            pieces.name_stimulus();
        }
        pieces
    }

    /// Says of job stimulus that names no adult that it is the first one's.
    pub(super) fn name_stimulus(&mut self) {
        for piece in self.stimulus() {
            let has_number = piece.text.ends_with(|last: char| last.is_ascii_digit());
            if piece.is_sound() && !has_number {
                piece.text.push('1');
            }
        }
    }

    /// Removes job stimulus that may be that of either adult, before the salary
    /// that makes it doubtful goes and it would be the first one's.
    pub(super) fn forget_doubtful_stimulus(&mut self) {
        for piece in self.stimulus() {
            piece.is_removed |= !piece.is_sound();
        }
    }

    fn stimulus(&mut self) -> impl Iterator<Item = &mut Piece<'l>> {
        let about = About::Field(Field::Adult(0, AdultField::JobStimulus));
        let is_it = move |piece: &&mut Piece| piece.item.is_some_and(|item| item.about == about);
        self.pieces.iter_mut().filter(is_it)
    }

    /// Removes every item that is about a field and nothing else.
    pub(super) fn remove_about(&mut self, field: Field) {
        if let Field::Child(..) = field {
            self.forget_count();
        }
        for piece in &mut self.pieces {
            let is_about = match piece.item.map(|item| &item.about) {
                Some(About::Field(own)) => *own == field,
                Some(About::Child(child)) => Field::Child(child.index, ChildField::Whole) == field,
                _ => false,
            };
            piece.is_removed |= is_about;
        }
    }

    /// Puts a text in place of the first item about a field, and removes the
    /// others.
    pub(super) fn replace_all(&mut self, field: Field, text: &str) {
        let is_it = |piece: &&mut Piece| {
            piece
                .item
                .is_some_and(|item| item.about == About::Field(field))
        };
        for (at, piece) in self.pieces.iter_mut().filter(is_it).enumerate() {
            piece.is_removed = at > 0;
            piece.is_moved = true;
            text.clone_into(&mut piece.text);
        }
    }

    /// The number of `3 barn` is no longer true.
    fn forget_count(&mut self) {
        for piece in &mut self.pieces {
            if piece.is_children() && piece.text.starts_with(|first: char| first.is_ascii_digit()) {
                CHILDREN.clone_into(&mut piece.text);
            }
        }
    }

    /// Puts a text in place of the item that a span lies in. An empty one
    /// removes it.
    pub(super) fn replace_at(&mut self, span: &Range<usize>, text: String) {
        if let Some(piece) = self.at(span) {
            piece.is_removed = text.is_empty();
            piece.is_moved = true;
            piece.text = text;
        }
    }

    /// Puts a text in place of a span within its item.
    pub(super) fn substitute(&mut self, span: &Range<usize>, text: &str) {
        let Some(piece) = self.at(span) else { return };
        let start = piece.item.map_or(0, |item| item.range.start);
        let within = span.start - start..span.end - start;
        if piece.text.get(within.clone()).is_some() {
            piece.text.replace_range(within, text);
            piece.is_moved = true;
        }
    }

    fn at(&mut self, span: &Range<usize>) -> Option<&mut Piece<'l>> {
        self.pieces.iter_mut().find(|piece| {
            piece
                .item
                .is_some_and(|item| item.range.start <= span.start && span.end <= item.range.end)
        })
    }

    /// Adds a word where it would be printed: behind the last item that is
    /// printed before it.
    pub(super) fn insert(&mut self, field: Field, text: String) {
        if let Field::Child(..) = field {
            self.forget_count();
        }
        let own = rank(field);
        let is_before = |piece: &Piece| {
            let rank = piece.item.and_then(Item::rank);
            rank.is_some() && rank <= own
        };
        let last = self.pieces.iter().rposition(is_before);
        let place = match field {
            Field::Child(..) => self.place_of_child().or(last),
            _ => last,
        };
        let place = place.map_or(0, |last| last + 1);
        let gap = match self.pieces.get_mut(place) {
            // A small word stays with what it joins.
            Some(next) if place == 0 && next.gap.contains(char::is_alphabetic) => {
                next.gap = format!(" {}", next.gap.trim_start());
                String::new()
            }
            // What stood before the first item stays there.
            Some(next) if place == 0 => std::mem::replace(&mut next.gap, " ".to_owned()),
            _ => " ".to_owned(),
        };
        let is_only = self.pieces.is_empty();
        self.pieces.insert(
            place,
            Piece {
                gap: if is_only { String::new() } else { gap },
                text,
                item: None,
                field: Some(field),
                is_moved: true,
                is_removed: false,
            },
        );
    }

    /// Children stand behind each other, and behind the adults.
    fn place_of_child(&self) -> Option<usize> {
        let last = |field: Field| {
            let is_it = |piece: &Piece| piece.item.is_some_and(|item| item.rank() == rank(field));
            self.pieces.iter().rposition(is_it)
        };
        last(Field::Child(0, ChildField::Whole)).or_else(|| last(Field::Adults))
    }

    /// The line of all that is left.
    pub(super) fn join(mut self) -> String {
        self.remove_lonely();
        let end = self.line.items.last().map_or(0, |item| item.range.end);
        let trailing = self.line.text().get(end..).unwrap_or_default();
        let mut joined = String::new();
        let mut before: Option<&Piece> = None;
        // What stood before a removed item, in place of what stands behind it.
        let mut gap_of_removed: Option<&str> = None;
        // Whether a number that stands next is a child's age.
        let mut can_be_child = true;
        // Months change nothing about that, nor about what was moved.
        let mut is_month_moved = false;
        for piece in &self.pieces {
            if piece.is_removed {
                gap_of_removed.get_or_insert(&piece.gap);
                continue;
            }
            let is_moved = piece.is_moved
                || is_month_moved
                || gap_of_removed.is_some()
                || before.is_some_and(|before| before.is_moved);
            let gap = match gap_of_removed.take() {
                Some("") if before.is_some() => " ",
                Some(gap) => gap,
                None => &piece.gap,
            };
            let is_apart =
                is_moved && before.map_or(piece.is_number(), |before| piece.is_apart_from(before));
            let gap = if is_apart && !gap.contains(';') {
                "; "
            } else {
                gap
            };
            can_be_child &= !gap.contains(';');
            joined += gap;
            // A sign by itself is passed over, and at a word it is part of it.
            if is_moved && joined.ends_with(|last| !is_space(last)) && !gap.is_empty() {
                joined += " ";
            }
            if piece.rank() == Some(2) && !piece.is_children() && !can_be_child {
                joined += CHILDREN;
                joined += " ";
            }
            can_be_child = match piece.rank() {
                Some(0) => can_be_child,
                rank => matches!(rank, Some(1 | 2)),
            };
            // Blanks stand where a personal number was taken away.
            joined += piece.text.trim_end();
            is_month_moved = is_moved && piece.rank() == Some(0);
            before = Some(piece);
        }
        if before.is_none() {
            return String::new();
        }
        joined + &without_parentheses(trailing)
    }

    /// Removes the word before ages where a child was removed and none is left.
    fn remove_lonely(&mut self) {
        let mut has_child = false;
        for piece in self.pieces.iter_mut().rev() {
            if piece.is_children() {
                let is_changed = piece.text == CHILDREN;
                let was_sound = piece.item.is_some_and(|item| item.is_sound);
                piece.is_removed |= !has_child && is_changed && was_sound;
                has_child = false;
            } else if !piece.is_removed {
                has_child = piece.rank() == Some(2);
            }
        }
    }
}

/// The word before ages of children.
const CHILDREN: &str = "barn";

/// What stands between two items, without the parenthesis of a list of ages,
/// which kept them apart.
fn without_list(gap: &str) -> String {
    let kept = without_parentheses(gap);
    if kept.is_empty() && !gap.is_empty() {
        return " ".to_owned();
    }
    kept
}

/// What stands behind one begins behind a space.
fn without_parentheses(gap: &str) -> String {
    let mut kept = String::new();
    for (at, part) in gap.split(['(', ')']).enumerate() {
        let is_glued = at > 0 && !kept.ends_with(is_space);
        if is_glued && part.starts_with(|first| !is_space(first) && first != ',') {
            kept.push(' ');
        }
        kept.push_str(part);
    }
    kept
}

/// Whether a word says what the number before it counts.
fn is_people(word: &str, language: Language) -> bool {
    is_children(word, language) || is_adults(word, language)
}

impl Piece<'_> {
    /// Takes a part of it away, and all of it where that is all.
    fn remove(&mut self, range: &Range<usize>) {
        let Some(item) = self.item else { return };
        if range.start <= item.range.start && item.range.end <= range.end {
            self.is_removed = true;
            return;
        }
        // Spaces, so that everything else keeps its place.
        let within = range.start.saturating_sub(item.range.start)
            ..range.end.saturating_sub(item.range.start);
        if self.text.get(within.clone()).is_some() {
            let blank = " ".repeat(within.len());
            self.text.replace_range(within, &blank);
            self.is_moved = true;
        }
    }

    fn rank(&self) -> Option<usize> {
        self.item.and_then(Item::rank).or(self.field.and_then(rank))
    }

    fn is_children(&self) -> bool {
        self.item.is_some_and(|item| item.about == About::Children)
    }

    fn is_sound(&self) -> bool {
        self.item.is_none_or(|item| item.is_sound)
    }

    fn is_child_or_adults(&self) -> bool {
        matches!(self.rank(), Some(1 | 2))
    }

    fn begins_with_letter(&self) -> bool {
        self.text.starts_with(char::is_alphabetic)
    }

    /// Whether it begins with one of the line's words.
    fn is_word(&self) -> bool {
        let is_known = self.item.is_none_or(|item| item.about != About::Nothing);
        is_known && self.begins_with_letter()
    }

    /// Whether it is a number that is no child, and must not become one.
    fn is_number(&self) -> bool {
        !self.is_sound() && !self.is_word() && !self.is_child_or_adults()
    }

    /// Whether it would be read as something else behind another piece, and so
    /// needs a `;` between them.
    fn is_apart_from(&self, before: &Self) -> bool {
        let is_stimulus = self.item.is_some_and(|item| {
            matches!(
                item.about,
                About::Field(Field::Adult(_, AdultField::JobStimulus))
            )
        });
        let takes_amount = !self.begins_with_letter() && !before.is_child_or_adults();
        // What lacks an amount makes that of the next word doubtful.
        let is_lacking = before
            .item
            .is_some_and(|item| item.is_lacking && !before.is_moved);
        // A doubtful amount stays doubtful.
        let is_doubtful = !self.is_sound() && self.item.is_some_and(|item| !item.is_lacking);
        let is_lacking = is_lacking && !is_doubtful;
        // A number that is none swallows what may be its unit.
        let word = self
            .text
            .split(|letter: char| !letter.is_alphabetic())
            .next();
        let is_unit =
            before.is_number() && word.is_some_and(|word| is_measure(word, Language::English));
        // An amount that stands by itself now is no number of people.
        let is_people = before.is_moved
            && before.text.ends_with(|last: char| last.is_ascii_digit())
            && word.is_some_and(|word| is_people(word, Language::English));
        is_unit
            || is_people
            || is_stimulus
            || self.is_number()
            || is_lacking
            || !before.is_sound() && takes_amount
    }
}
