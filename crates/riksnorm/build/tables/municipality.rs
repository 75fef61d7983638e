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

/// The id, name, number and source of whom people can turn to.
pub type Contact = [String; 4];

pub struct Municipality {
    pub profile: CheckedProfile,
    pub is_default: bool,
    pub accent: Option<String>,
    pub contacts: Vec<Contact>,
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
    if let Some(accent) = &raw.accent
        && !is_colour(accent.get_ref())
    {
        problems.add(file.problem(accent, "a colour is written like #0a5a6a"));
    }
    Some(Municipality {
        accent: raw.accent.as_ref().map(|accent| accent.get_ref().clone()),
        is_default: raw
            .default
            .as_ref()
            .is_some_and(|default| *default.get_ref()),
        contacts: contacts(&raw.contact),
        apply,
        food: food::check(file, known, problems),
        profile: profile?,
    })
}

pub fn contacts(raw: &[raw::Contact]) -> Vec<Contact> {
    let contacts = raw.iter().map(|contact| {
        let fields = [&contact.id, &contact.name, &contact.number, &contact.source];
        fields.map(|field| field.get_ref().clone())
    });
    contacts.collect()
}

fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
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

    fn found(&mut self, field: ProfileField, span: Range<usize>) {
        self.places.push((field, span));
    }

    fn text(&mut self, field: ProfileField, text: &Spanned<String>) -> Entered<String, Fault> {
        self.found(field, text.span());
        Entered::Value(text.get_ref().clone())
    }

    fn month(
        &mut self,
        field: ProfileField,
        text: Option<&Spanned<String>>,
    ) -> Entered<Month, Fault> {
        text.map_or(Entered::Nothing, |text| {
            self.found(field, text.span());
            Month::parse(text.get_ref()).map_or_else(
                |not_a_month| Entered::Unread(not_a_month.into()),
                Entered::Value,
            )
        })
    }

    /// Whole kronor.
    fn amount(
        &mut self,
        field: ProfileField,
        kronor: Option<&Spanned<i64>>,
    ) -> Entered<Amount, Fault> {
        kronor.map_or(Entered::Nothing, |kronor| {
            self.found(field, kronor.span());
            let amount = Amount::from_ore(kronor.get_ref().saturating_mul(100));
            amount.map_or_else(Entered::Unread, Entered::Value)
        })
    }

    /// A small number. What does not fit is outside of every range.
    fn number(&mut self, field: ProfileField, number: Option<&Spanned<i64>>) -> Entered<u8, Fault> {
        number.map_or(Entered::Nothing, |number| {
            self.found(field, number.span());
            Entered::Value(u8::try_from(*number.get_ref()).unwrap_or(u8::MAX))
        })
    }

    fn profile(&mut self, raw: &raw::Municipality) -> DraftProfile<Fault> {
        self.found(ProfileField::Guidelines, raw.id.span());
        let sets = raw.guidelines.iter().enumerate();
        let sets = sets.map(|(index, set)| Entered::Value(self.set(index, set)));
        DraftProfile {
            guidelines: Entered::Value(sets.collect()),
            id: self.text(ProfileField::Id, &raw.id),
            name: self.text(ProfileField::Name, &raw.name),
        }
    }

    fn set(&mut self, index: usize, raw: &Spanned<raw::GuidelineSet>) -> DraftGuidelineSet<Fault> {
        let field = |part| ProfileField::Set(index, part);
        self.found(field(SetField::Whole), raw.span());
        let raw = raw.get_ref();
        self.found(field(SetField::Rent), raw.rent.span());
        let rows = raw.rent.get_ref().iter().enumerate();
        let rows = rows.map(|(place, row)| {
            let field = |part| field(SetField::Row(place, part));
            Entered::Value(self.row(field, row))
        });
        DraftGuidelineSet {
            rent: Entered::Value(rows.collect()),
            source: self.text(field(SetField::Source), &raw.source),
            decision: self.text(field(SetField::Decision), &raw.decision),
            from: self.month(field(SetField::From), Some(&raw.from)),
            through: self.month(field(SetField::Through), raw.through.as_ref()),
            lodger: self.amount(field(SetField::Lodger), raw.lodger.as_ref()),
        }
    }

    fn row(
        &mut self,
        field: impl Fn(RowField) -> ProfileField,
        raw: &Spanned<raw::RentRow>,
    ) -> DraftRentRow<Fault> {
        self.found(field(RowField::Whole), raw.span());
        let raw = raw.get_ref();
        self.found(field(RowField::Children), raw.children.span());
        let children = raw.children.get_ref();
        let children = DraftChildCounts {
            from: self.number(field(RowField::ChildrenFrom), Some(&children.from)),
            through: self.number(field(RowField::ChildrenThrough), children.through.as_ref()),
        };
        let further = field(RowField::PerFurtherChild);
        DraftRentRow {
            adults: self.number(field(RowField::Adults), raw.adults.as_ref()),
            children: Entered::Value(children),
            amount: self.amount(field(RowField::Amount), Some(&raw.amount)),
            per_further_child: self.amount(further, raw.per_further_child.as_ref()),
        }
    }
}
