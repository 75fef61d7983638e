//! Writes a child and what belongs to it into a line.

use riksnorm::{ChildField, DraftChild, Entered, Field};

use super::pieces::Pieces;
use crate::{
    Line, Unread,
    item::{About, ChildItem, Item},
    token::OPEN,
};

impl Line {
    pub(super) fn set_child<'l>(
        &'l self,
        pieces: &mut Pieces<'l>,
        index: usize,
        part: ChildField,
        value: &str,
    ) {
        let field = Field::Child(index, part);
        let Some((item, own)) = self.child_item(index) else {
            let is_next = index == self.draft().children.as_slice().len();
            if is_next && part == ChildField::Age && !value.is_empty() {
                let whole = Field::Child(index, ChildField::Whole);
                pieces.insert(whole, value.to_owned());
            }
            return;
        };
        let is_said = self.spans.contains_key(&field);
        let mut edit = ChildEdit {
            line: self,
            pieces,
            item,
            own,
        };
        match part {
            ChildField::Whole => edit.remove(),
            ChildField::Age if value.is_empty() && self.is_bare_and_last(index) => edit.remove(),
            ChildField::Age if value.is_empty() => edit.put(field, OPEN),
            ChildField::Age => edit.put(field, value),
            ChildField::WorkMonth | ChildField::WorkYearToDate => edit.work(part, value),
            _ if value.is_empty() => edit.remove_detail(part),
            ChildField::DaysPerMonth if is_said => edit.put(field, value),
            ChildField::DaysPerMonth => edit.add_detail(&format!("{value}d")),
            _ if is_said => {}
            ChildField::LunchElsewhere => edit.add_detail("l"),
            ChildField::InSchool => edit.add_detail("s"),
            ChildField::WorkIncome => {}
        }
    }

    fn child_item(&self, index: usize) -> Option<(&Item, &ChildItem)> {
        self.items.iter().find_map(|item| match &item.about {
            About::Child(child) if child.index == index => Some((item, child)),
            _ => None,
        })
    }

    /// Whether nothing but its age is said of the last child. A field that is
    /// emptied removes it then.
    fn is_bare_and_last(&self, index: usize) -> bool {
        let children = self.draft().children.as_slice();
        let child = children.get(index).and_then(Entered::value);
        let is_bare = child.is_some_and(|child| {
            let bare = DraftChild::<Unread> {
                age: child.age,
                ..DraftChild::default()
            };
            *child == bare
        });
        is_bare && index + 1 == children.len()
    }
}

struct ChildEdit<'e, 'l> {
    line: &'l Line,
    pieces: &'e mut Pieces<'l>,
    item: &'l Item,
    own: &'l ChildItem,
}

impl ChildEdit<'_, '_> {
    fn remove(&mut self) {
        let whole = Field::Child(self.own.index, ChildField::Whole);
        self.pieces.remove_about(whole);
    }

    fn put(&mut self, field: Field, value: &str) {
        if let Some(span) = self.line.spans.get(&field) {
            self.pieces.substitute(span, value);
        }
    }

    /// Earnings of a month need those of the year, and those of a year by
    /// itself have a month without any.
    fn work(&mut self, part: ChildField, value: &str) {
        let field = |part| Field::Child(self.own.index, part);
        let month = self.line.value(field(ChildField::WorkMonth));
        let is_month = part == ChildField::WorkMonth;
        match (month, value) {
            (None, "") => {}
            (None, value) if is_month => self.add_detail(&format!("{value}/{OPEN}")),
            (None, value) => self.add_detail(&format!("0/{value}")),
            (Some(_), "") if is_month => self.remove_detail(ChildField::WorkIncome),
            (Some(month), "") if month == "0" => self.remove_detail(ChildField::WorkIncome),
            (Some(_), "") => self.put(field(part), OPEN),
            (Some(_), value) => self.put(field(part), value),
        }
    }

    /// Adds a detail in the parenthesis, and closes that where it is open.
    fn add_detail(&mut self, detail: &str) {
        let text = self.line.text();
        let Some(within) = &self.own.parenthesis else {
            let end = self.own.head_end..self.own.head_end;
            let space = if self.own.is_parted { " " } else { "" };
            return self.pieces.substitute(&end, &format!("{space}({detail})"));
        };
        let inside = text.get(within.clone()).unwrap_or_default();
        let space = if inside.trim().is_empty() { "" } else { " " };
        let behind = text.get(within.end..).unwrap_or_default();
        let close = if behind.starts_with(')') { "" } else { ")" };
        let end = within.end..within.end;
        let detail = format!("{space}{detail}{close}");
        self.pieces.substitute(&end, &detail);
    }

    /// Removes a detail, and the parenthesis where nothing is left in it.
    fn remove_detail(&mut self, field: ChildField) {
        let is_separator = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';');
        let mut written = self.pieces_without(field).concat();
        if let Some((head, within)) = written.split_once('(') {
            let within = within.trim_start_matches(is_separator);
            written = match within.strip_prefix(')') {
                Some(behind) if !behind.starts_with(|letter: char| !letter.is_whitespace()) => {
                    format!("{}{behind}", head.trim_end())
                }
                _ => format!("{head}({within}"),
            };
        }
        self.pieces.replace_at(&self.item.range, written);
    }

    /// The texts between a field's details, each without the space behind it
    /// that parted it from one.
    fn pieces_without(&self, field: ChildField) -> Vec<&str> {
        let text = |range: std::ops::Range<usize>| self.line.text().get(range).unwrap_or_default();
        let is_separator = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';');
        let mut pieces = Vec::new();
        let mut at = self.item.range.start;
        for (_, range) in self.own.details.iter().filter(|(own, _)| *own == field) {
            pieces.push(text(at..range.start).trim_end_matches(is_separator));
            at = range.end;
        }
        pieces.push(text(at..self.item.range.end));
        pieces
    }
}
