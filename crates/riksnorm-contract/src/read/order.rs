//! The order in which everything that is wrong is told.

use std::cmp::Ordering;

use riksnorm::{Field, Problem, Wrong};

use super::{UnknownField, Unread};
use crate::violation::{Code, Violation};

/// All that is wrong in the order of the fields. What an object holds that the
/// contract does not have stands behind everything else of that object.
pub(super) fn in_order(
    problems: Vec<Problem<Unread>>,
    unknown: Vec<UnknownField>,
) -> Vec<Violation> {
    let problems = problems.into_iter().map(|Problem { field, wrong }| {
        let violation = match wrong {
            Wrong::Missing => Violation::new(Code::MissingField, &field, field.name()),
            Wrong::Unread(unread) => unread.violation(field),
            Wrong::Rejected(fault) => Violation::new(fault, &field, ""),
        };
        (Place::Field(field), violation)
    });
    let unknown = unknown.into_iter().map(|UnknownField { object, name }| {
        let path = match object {
            Field::Situation => name.clone(),
            object => format!("{object}.{name}"),
        };
        let violation = Violation::new(Code::UnknownField, &path, &name);
        (Place::BehindAllOf(object), violation)
    });
    let mut all: Vec<(Place, Violation)> = problems.chain(unknown).collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(*other));
    all.into_iter().map(|(_, violation)| violation).collect()
}

/// Where a violation stands among others.
#[derive(Debug, Clone, Copy)]
enum Place {
    Field(Field),
    BehindAllOf(Field),
}

impl Place {
    fn cmp(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Field(one), Self::Field(other)) => one.cmp(&other),
            (Self::BehindAllOf(object), Self::Field(field)) => behind(object, field),
            (Self::Field(field), Self::BehindAllOf(object)) => behind(object, field).reverse(),
            (Self::BehindAllOf(one), Self::BehindAllOf(other)) if one == other => Ordering::Equal,
            (Self::BehindAllOf(one), Self::BehindAllOf(other)) if one.is_within(other) => {
                Ordering::Less
            }
            (Self::BehindAllOf(one), Self::BehindAllOf(other)) => behind(one, other),
        }
    }
}

/// How what stands behind all of an object compares with a field.
fn behind(object: Field, field: Field) -> Ordering {
    if field.is_within(object) {
        Ordering::Greater
    } else {
        object.cmp(&field)
    }
}
