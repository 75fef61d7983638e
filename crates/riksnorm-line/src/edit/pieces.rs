//! A line taken apart into its items, to be changed and joined again.

use std::ops::Range;

use riksnorm::{AdultField, ChildField, Field};

use crate::{
    Line,
    item::{About, Item, rank},
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
    pub(super) fn new(line: &'l Line) -> Self {
        let text = |range: Range<usize>| line.text().get(range).unwrap_or_default().to_owned();
        let mut before = 0;
        let pieces = line.items.iter().map(|item| {
            let gap = text(before..item.range.start);
            before = item.range.end;
            Piece {
                gap,
                text: text(item.range.clone()),
                item: Some(item),
                field: None,
                is_moved: false,
                is_removed: false,
            }
        });
        Self {
            pieces: pieces.collect(),
            line,
        }
    }

    /// Removes every item that is about a field and nothing else.
    pub(super) fn remove_about(&mut self, field: Field) {
        for piece in &mut self.pieces {
            let is_about = match piece.item.map(|item| &item.about) {
                Some(About::Field(own)) => *own == field,
                Some(About::Child(child)) => Field::Child(child.index, ChildField::Whole) == field,
                _ => false,
            };
            piece.is_removed |= is_about;
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
    pub(super) fn join(self) -> String {
        let end = self.line.items.last().map_or(0, |item| item.range.end);
        let trailing = self.line.text().get(end..).unwrap_or_default();
        let mut joined = String::new();
        let mut before: Option<&Piece> = None;
        // What stood before a removed item, in place of what stands behind it.
        let mut gap_of_removed: Option<&str> = None;
        for piece in &self.pieces {
            if piece.is_removed {
                gap_of_removed.get_or_insert(&piece.gap);
                continue;
            }
            let is_moved = piece.is_moved
                || gap_of_removed.is_some()
                || before.is_some_and(|before| before.is_moved);
            let gap = gap_of_removed.take().unwrap_or(&piece.gap);
            let is_apart = is_moved && before.is_some_and(|before| piece.is_apart_from(before));
            joined += match before {
                Some(_) if is_apart && !gap.contains(';') => "; ",
                _ => gap,
            };
            joined += &piece.text;
            before = Some(piece);
        }
        if before.is_none() {
            return String::new();
        }
        joined + trailing
    }
}

impl Piece<'_> {
    fn is_sound(&self) -> bool {
        self.item.is_none_or(|item| item.is_sound)
    }

    fn is_child_or_adults(&self) -> bool {
        let of_item = self.item.and_then(Item::rank);
        let of_field = self.field.and_then(rank);
        matches!(of_item.or(of_field), Some(1 | 2))
    }

    fn begins_with_letter(&self) -> bool {
        self.text.starts_with(char::is_alphabetic)
    }

    /// Whether it begins with one of the line's words.
    fn is_word(&self) -> bool {
        let is_known = self.item.is_none_or(|item| item.about != About::Nothing);
        is_known && self.begins_with_letter()
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
        is_stimulus
            || !self.is_sound() && !self.is_word() && !self.is_child_or_adults()
            || !before.is_sound() && takes_amount
    }
}
