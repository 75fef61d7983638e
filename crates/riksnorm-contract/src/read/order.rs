//! The order in which everything that is wrong is told.

use riksnorm::{Field, Problem, Wrong};

use super::{UnknownField, Unread};
use crate::violation::{Code, Violation};

/// All that is wrong in the order of the fields: what an object holds that the
/// contract does not have stands behind everything else of that object.
///
/// Both lists are in order already, so that they are only merged.
pub(super) fn in_order(
    problems: Vec<Problem<Unread>>,
    unknown: Vec<UnknownField>,
) -> Vec<Violation> {
    let mut unknown = unknown.into_iter().peekable();
    let mut violations = Vec::new();
    for Problem { field, wrong } in problems {
        while let Some(before) = unknown.next_if(|unknown| unknown.stands_before(field)) {
            violations.push(before.violation());
        }
        violations.push(match wrong {
            Wrong::Missing => Violation::new(Code::MissingField, &field, field.name()),
            Wrong::Unread(unread) => unread.violation(field),
            Wrong::Rejected(fault) => Violation::new(fault, &field, ""),
        });
    }
    violations.extend(unknown.map(UnknownField::violation));
    violations
}

impl UnknownField {
    /// Whether the field is behind the object that holds this one.
    fn stands_before(&self, field: Field) -> bool {
        field > self.object && !field.is_within(self.object)
    }

    fn violation(self) -> Violation {
        let Self { object, name } = self;
        let path = match object {
            Field::Situation => name.clone(),
            object => format!("{object}.{name}"),
        };
        Violation::new(Code::UnknownField, &path, &name)
    }
}
