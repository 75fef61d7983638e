//! A municipality: its guidelines, its tables of food and where its people turn.

use std::ops::Range;

use toml::Spanned;

use super::{
    check::{MonthNumber, Problems, Source},
    file::File,
    food::{self, FoodTables},
    raw,
    shared::{
        Amount, Check, CheckedProfile, DraftChildCounts, DraftGuidelineSet, DraftProfile,
        DraftRentRow, Entered, Fault, Month, ProfileField, RowField, SetField, Wrong, check,
    },
};

pub struct Municipality {
    pub profile: CheckedProfile,
    pub is_default: bool,
    pub contacts: Vec<[String; 4]>,
    pub apply: Vec<(String, MonthNumber)>,
    pub food: Vec<FoodTables>,
}

/// Checks a municipality. None where its guidelines have a problem.
pub fn check_file(
    file: &File<raw::Municipality>,
    known: &[Source],
    problems: &mut Problems,
) -> Option<Municipality> {
    let raw = &file.content;
    let profile = guidelines(file, problems);
    for set in &raw.guidelines {
        problems.source(known, file, &set.get_ref().source);
    }
    let mut apply: Vec<(String, MonthNumber)> = Vec::new();
    for place in &raw.apply {
        let from = problems.month(file, &place.from);
        if apply.last().is_some_and(|(_, last)| *last >= from) {
            problems.add(file.problem(&place.from, "the addresses stand in the order of time"));
        }
        apply.push((place.address.get_ref().clone(), from));
    }
    let contacts = raw.contact.iter().map(|contact| {
        let fields = [&contact.id, &contact.name, &contact.number, &contact.source];
        fields.map(|field| field.get_ref().clone())
    });
    Some(Municipality {
        is_default: raw
            .default
            .as_ref()
            .is_some_and(|default| *default.get_ref()),
        contacts: contacts.collect(),
        apply,
        food: food::check(file, known, problems),
        profile: profile?,
    })
}

/// The guidelines, read by the same rules as those that are handed in.
fn guidelines(file: &File<raw::Municipality>, problems: &mut Problems) -> Option<CheckedProfile> {
    let mut draft = Draft::default();
    let profile = draft.profile(&file.content);
    let mut noted = Check::new();
    // Two built-in municipalities with one id are told of elsewhere.
    let checked = check(&mut noted, &profile, |_| false);
    for (field, wrong) in noted.noted {
        let what = match wrong {
            Wrong::Missing => "it has to be here".to_owned(),
            Wrong::Unread(fault) | Wrong::Rejected(fault) => fault.to_string(),
        };
        problems.add(file.problem_at(draft.place(field), what));
    }
    checked
}

/// A profile of what the file says, and where each part of it stands.
#[derive(Default)]
struct Draft {
    places: Vec<(ProfileField, Range<usize>)>,
}

impl Draft {
    fn place(&self, field: ProfileField) -> Range<usize> {
        let found = self.places.iter().find(|(place, _)| *place == field);
        found.map_or(0..0, |(_, span)| span.clone())
    }

    fn read<T, V>(
        &mut self,
        field: ProfileField,
        value: &Spanned<T>,
        read: impl FnOnce(&mut Self, &T) -> Result<V, Fault>,
    ) -> Entered<V, Fault> {
        self.places.push((field, value.span()));
        read(self, value.get_ref()).map_or_else(Entered::Unread, Entered::Value)
    }

    fn read_some<T, V>(
        &mut self,
        field: ProfileField,
        value: Option<&Spanned<T>>,
        read: impl FnOnce(&mut Self, &T) -> Result<V, Fault>,
    ) -> Entered<V, Fault> {
        value.map_or(Entered::Nothing, |value| self.read(field, value, read))
    }

    fn profile(&mut self, raw: &raw::Municipality) -> DraftProfile<Fault> {
        self.places.push((ProfileField::Guidelines, raw.id.span()));
        let sets = raw.guidelines.iter().enumerate();
        let sets = sets.map(|(index, set)| {
            let field = ProfileField::Set(index, SetField::Whole);
            self.read(field, set, |draft, set| Ok(draft.set(index, set)))
        });
        DraftProfile {
            guidelines: Entered::Value(sets.collect()),
            id: self.read(ProfileField::Id, &raw.id, text),
            name: self.read(ProfileField::Name, &raw.name, text),
        }
    }

    fn set(&mut self, index: usize, raw: &raw::GuidelineSet) -> DraftGuidelineSet<Fault> {
        let field = |part| ProfileField::Set(index, part);
        DraftGuidelineSet {
            source: self.read(field(SetField::Source), &raw.source, text),
            decision: self.read(field(SetField::Decision), &raw.decision, text),
            from: self.read(field(SetField::From), &raw.from, month),
            through: self.read_some(field(SetField::Through), raw.through.as_ref(), month),
            rent: self.read(field(SetField::Rent), &raw.rent, |draft, rows| {
                let rows = rows.iter().enumerate().map(|(place, row)| {
                    let field = |part| field(SetField::Row(place, part));
                    draft.read(field(RowField::Whole), row, |draft, row| {
                        Ok(draft.row(field, row))
                    })
                });
                Ok(rows.collect())
            }),
            lodger: self.read_some(field(SetField::Lodger), raw.lodger.as_ref(), amount),
        }
    }

    fn row(
        &mut self,
        field: impl Fn(RowField) -> ProfileField,
        raw: &raw::RentRow,
    ) -> DraftRentRow<Fault> {
        let further = field(RowField::PerFurtherChild);
        DraftRentRow {
            adults: self.read_some(field(RowField::Adults), raw.adults.as_ref(), number),
            children: self.read(field(RowField::Children), &raw.children, |draft, raw| {
                let through = field(RowField::ChildrenThrough);
                Ok(DraftChildCounts {
                    from: draft.read(field(RowField::ChildrenFrom), &raw.from, number),
                    through: draft.read_some(through, raw.through.as_ref(), number),
                })
            }),
            amount: self.read(field(RowField::Amount), &raw.amount, amount),
            per_further_child: self.read_some(further, raw.per_further_child.as_ref(), amount),
        }
    }
}

fn text(_: &mut Draft, text: &String) -> Result<String, Fault> {
    Ok(text.clone())
}

fn month(_: &mut Draft, text: &String) -> Result<Month, Fault> {
    Month::parse(text)
}

/// Whole kronor.
fn amount(_: &mut Draft, kronor: &i64) -> Result<Amount, Fault> {
    Amount::from_ore(kronor.saturating_mul(100))
}

/// A small number. What does not fit is outside of every range.
fn number(_: &mut Draft, number: &i64) -> Result<u8, Fault> {
    Ok(u8::try_from(*number).unwrap_or(u8::MAX))
}
