//! From a draft of a profile to its guidelines, or everything that is wrong.

use std::borrow::Cow;

use super::{
    super::{AdultCount, Amount, Check, Children, Entered, Fault, Month, SourceId},
    DraftChildCounts, DraftGuidelineSet, DraftProfile, DraftRentRow, GuidelineSet, OTHER,
    ProfileField, RentRow, RowField, SetField,
};

const LONGEST_ID: usize = 40;
const LONGEST_TEXT: usize = 80;

/// A profile whose parts are sound.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CheckedProfile {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) guidelines: Vec<GuidelineSet>,
}

/// Checks a profile whose id may be none of those that are taken. None where
/// something was noted.
pub(crate) fn check<E: Clone>(
    check: &mut Check<ProfileField, E>,
    draft: &DraftProfile<E>,
    is_taken: impl Fn(&str) -> bool,
) -> Option<CheckedProfile> {
    let id = check.required(ProfileField::Id, &draft.id);
    let id = id.and_then(|id| {
        let is_free = id != OTHER && !is_taken(id);
        let id = if is_free {
            sound_id(id)
        } else {
            Err(Fault::TextFormat)
        };
        check.accept(ProfileField::Id, id)
    });
    let name = text(check, ProfileField::Name, &draft.name);
    let sets = list(
        check,
        ProfileField::Guidelines,
        &draft.guidelines,
        DraftProfile::<E>::MOST_SETS,
    );
    let guidelines = sets.and_then(|sets| {
        let whole = |index| ProfileField::Set(index, SetField::Whole);
        check.list(Some(sets), whole, |check, index, draft| {
            let earlier = sets.iter().take(index);
            let months = earlier.filter_map(|set| set.value()?.from.value());
            set(check, index, draft, months)
        })
    });
    Some(CheckedProfile {
        id: id?,
        name: name?,
        guidelines: guidelines?,
    })
}

fn set<'a, E: Clone>(
    check: &mut Check<ProfileField, E>,
    index: usize,
    draft: &DraftGuidelineSet<E>,
    mut earlier: impl Iterator<Item = &'a Month>,
) -> Option<GuidelineSet> {
    let field = |field| ProfileField::Set(index, field);
    let source = text(check, field(SetField::Source), &draft.source);
    let decision = text(check, field(SetField::Decision), &draft.decision);
    let from = check.required(field(SetField::From), &draft.from).copied();
    let has_begun = from.is_some_and(|from| earlier.any(|other| *other == from));
    let begins_alone = if has_begun {
        check.accept(field(SetField::From), Err(Fault::ValidityOrder))
    } else {
        Some(())
    };
    let through = check.optional_accepted(field(SetField::Through), &draft.through, |through| {
        let is_ordered = from.is_none_or(|from| from <= through);
        is_ordered.then_some(through).ok_or(Fault::ValidityOrder)
    });
    let rows = list(
        check,
        field(SetField::Rent),
        &draft.rent,
        GuidelineSet::MOST_ROWS,
    );
    let rent = rows.and_then(|rows| {
        let whole = |index| field(SetField::Row(index, RowField::Whole));
        check.list(Some(rows), whole, |check, place, draft| {
            row(check, |part| field(SetField::Row(place, part)), draft)
        })
    });
    let lodger = check.optional_accepted(field(SetField::Lodger), &draft.lodger, above_zero);
    begins_alone?;
    Some(GuidelineSet {
        source: SourceId::given(&source?),
        decision: Cow::Owned(decision?),
        from: from?,
        through: through?,
        rent: Cow::Owned(rent?),
        lodger: lodger?,
    })
}

fn row<E: Clone>(
    check: &mut Check<ProfileField, E>,
    field: impl Fn(RowField) -> ProfileField,
    draft: &DraftRentRow<E>,
) -> Option<RentRow> {
    let adults = check.optional_accepted(field(RowField::Adults), &draft.adults, AdultCount::new);
    let children = check.required(field(RowField::Children), &draft.children);
    // A row that names its most children is closed, whatever it names.
    let is_open = children.is_none_or(|children| matches!(children.through, Entered::Nothing));
    let children = children.and_then(|children| child_counts(check, &field, children));
    let amount = check.required(field(RowField::Amount), &draft.amount);
    let amount = amount
        .copied()
        .and_then(|amount| check.accept(field(RowField::Amount), above_zero(amount)));
    let further = field(RowField::PerFurtherChild);
    let per_further_child = check.optional_accepted(further, &draft.per_further_child, |amount| {
        let amount = above_zero(amount)?;
        is_open.then_some(amount).ok_or(Fault::BandOrder)
    });
    let (from, through) = children?;
    Some(RentRow {
        adults: adults?,
        from,
        through,
        amount: amount?,
        per_further_child: per_further_child?,
    })
}

/// The fewest and the most children of a row.
fn child_counts<E: Clone>(
    check: &mut Check<ProfileField, E>,
    field: impl Fn(RowField) -> ProfileField,
    draft: &DraftChildCounts<E>,
) -> Option<(u8, Option<u8>)> {
    let count = |children: u8| {
        let is_allowed = usize::from(children) <= Children::MOST;
        is_allowed.then_some(children).ok_or(Fault::ChildrenCount)
    };
    let from = check.required(field(RowField::ChildrenFrom), &draft.from);
    let from = from.and_then(|from| check.accept(field(RowField::ChildrenFrom), count(*from)));
    let through = field(RowField::ChildrenThrough);
    let through = check.optional_accepted(through, &draft.through, |through| {
        let through = count(through)?;
        let is_ordered = from.is_none_or(|from| from <= through);
        is_ordered.then_some(through).ok_or(Fault::BandOrder)
    });
    Some((from?, through?))
}

/// A list that is not looked into where it is too long.
fn list<'a, T, E: Clone>(
    check: &mut Check<ProfileField, E>,
    field: ProfileField,
    list: &'a Entered<Vec<T>, E>,
    most: usize,
) -> Option<&'a Vec<T>> {
    let list = check.required(field, list)?;
    let is_short = list.len() <= most;
    check.accept(field, is_short.then_some(list).ok_or(Fault::ListLength))
}

fn text<E: Clone>(
    check: &mut Check<ProfileField, E>,
    field: ProfileField,
    text: &Entered<String, E>,
) -> Option<String> {
    let text = check.required(field, text)?;
    let is_sound = has_length(text, LONGEST_TEXT);
    check.accept(
        field,
        is_sound.then(|| text.clone()).ok_or(Fault::TextFormat),
    )
}

fn sound_id(id: &str) -> Result<String, Fault> {
    let allowed = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    let is_sound = has_length(id, LONGEST_ID) && id.bytes().all(allowed);
    is_sound.then(|| id.to_owned()).ok_or(Fault::TextFormat)
}

/// From one character to the longest, counted as Unicode counts them.
fn has_length(text: &str, longest: usize) -> bool {
    let characters = text.chars().take(longest + 1).count();
    (1..=longest).contains(&characters)
}

fn above_zero(amount: Amount) -> Result<Amount, Fault> {
    let is_positive = amount.is_positive();
    is_positive
        .then_some(amount)
        .ok_or(Fault::AmountNotPositive)
}
