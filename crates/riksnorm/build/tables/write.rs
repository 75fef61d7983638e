//! The checked tables as Rust source, in the types of `src/tables.rs`.

use super::{
    benefits::ChildBenefit,
    check::{Checked, MonthNumber, Source},
    fingerprint,
    food::{Food, FoodTables},
    municipality::{Contact, Municipality},
    raw::LunchRow,
    shared::{AdultCount, Amount, GuidelineSet, Month, RentRow},
    supervision::Supervision,
    year::{Band, Riksnorm, YearTable},
};

pub fn source(tables: &Checked) -> String {
    let fingerprint = fingerprint::of(tables);
    let sources = list(&tables.sources, source_entry);
    let years = list(&tables.years, year);
    let municipalities = list(&tables.municipalities, municipality);
    let supervision = list(&tables.supervision, authority);
    let contacts = list(&tables.contacts, contact);
    let child_benefit = list(&tables.child_benefit, benefit);
    format!(
        "pub(crate) static FINGERPRINT: &str = {fingerprint:?};\n\
         pub(crate) static SOURCES: &[Source] = {sources};\n\
         pub(crate) static YEARS: &[YearTable] = {years};\n\
         pub(crate) static MUNICIPALITIES: &[BuiltIn] = {municipalities};\n\
         pub(crate) static SUPERVISION: &[Supervision] = {supervision};\n\
         pub(crate) static CONTACTS: &[Contact] = {contacts};\n\
         pub(crate) static CHILD_BENEFIT: &[ChildBenefit] = {child_benefit};\n\
         pub(crate) const DEFAULT_MUNICIPALITY: usize = {};\n",
        tables.default_municipality
    )
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(write).collect();
    format!("&[{}]", items.join(", "))
}

fn option<T>(value: Option<T>, write: impl FnOnce(T) -> String) -> String {
    value.map_or_else(
        || "None".to_owned(),
        |value| format!("Some({})", write(value)),
    )
}

fn month(number: MonthNumber) -> String {
    format!("Month::from_table({}, {})", number / 12, number % 12 + 1)
}

fn kronor(amount: u32) -> String {
    format!("Kronor::new({amount})")
}

fn source_id(id: &str) -> String {
    format!("SourceId::from_table({id:?})")
}

fn source_entry(source: &Source) -> String {
    let wordings = list(&source.wordings, |wording| {
        format!(
            "Wording {{ name: {:?}, decision: {:?}, valid_from: {}, valid_through: {} }}",
            wording.name,
            wording.decision,
            month(wording.from),
            option(wording.through, month)
        )
    });
    format!(
        "Source {{ id: {}, wordings: {wordings} }}",
        source_id(&source.id)
    )
}

fn year(year: &YearTable) -> String {
    let requirement = option(year.activity_requirement.as_ref(), |(from, source)| {
        format!(
            "ActivityRequirement {{ from: {}, source: {} }}",
            month(*from),
            source_id(source)
        )
    });
    format!(
        "YearTable {{ year: {}, price_base_amount: PriceBaseAmount {{ amount: {}, source: {}, decision: {:?} }}, \
         activity_requirement: {requirement}, riksnorm: {} }}",
        year.year,
        kronor(year.price_base_amount),
        source_id(&year.price_base_source),
        year.price_base_decision,
        option(year.riksnorm.as_ref(), riksnorm)
    )
}

fn riksnorm(norm: &Riksnorm) -> String {
    let decided = list(&norm.decided, |(decision, from, through)| {
        let (from, through) = (month(*from), month(*through));
        format!(
            "Decided {{ decision: {decision:?}, valid_from: {from}, valid_through: {through} }}"
        )
    });
    let shared: Vec<String> = norm.shared.iter().map(|amount| kronor(*amount)).collect();
    format!(
        "Riksnorm {{ source: {}, decided: {}, single: {}, couple: {}, children: {}, shared: [{}] }}",
        source_id(&norm.source),
        decided,
        kronor(norm.single),
        kronor(norm.couple),
        list(&norm.children, |band| child(
            band,
            norm.derivation.as_deref()
        )),
        shared.join(", "),
    )
}

fn child(band: &Band, derivation: Option<&str>) -> String {
    let lunch_elsewhere = option(band.lunch_elsewhere, |row| {
        let (amount, provenance) = match row {
            LunchRow::Decided(amount) => (amount, "Provenance::Decided".to_owned()),
            LunchRow::Derived(row) => {
                let reason = derivation.unwrap_or_default();
                (
                    row.derived,
                    format!("Provenance::Derived {{ reason: {reason:?} }}"),
                )
            }
        };
        format!(
            "LunchRow {{ amount: {}, provenance: {provenance} }}",
            kronor(amount)
        )
    });
    format!(
        "ChildRow {{ band: {:?}, from: {}, through: {}, amount: {}, lunch_elsewhere: {lunch_elsewhere} }}",
        band.label,
        band.from,
        band.through,
        kronor(band.amount),
    )
}

fn authority(authority: &Supervision) -> String {
    format!(
        "Supervision {{ name: {:?}, short: {:?}, address: {:?}, from: {}, through: {} }}",
        authority.name,
        authority.short,
        authority.address,
        month(authority.from),
        option(authority.through, month)
    )
}

fn benefit(benefit: &ChildBenefit) -> String {
    format!(
        "ChildBenefit {{ amount: {}, source: {:?}, from: {}, through: {} }}",
        kronor(benefit.amount),
        benefit.source,
        month(benefit.from),
        option(benefit.through, month)
    )
}

fn contact([id, name, number, source]: &Contact) -> String {
    format!("Contact {{ id: {id:?}, name: {name:?}, number: {number:?}, source: {source:?} }}")
}

fn municipality(municipality: &Municipality) -> String {
    let contacts = list(&municipality.contacts, contact);
    let apply = list(&municipality.apply, |(address, from)| {
        format!("Apply {{ address: {address:?}, from: {} }}", month(*from))
    });
    let profile = &municipality.profile;
    format!(
        "BuiltIn {{ id: {:?}, name: {:?}, accent: {:?}, contacts: {contacts}, apply: {apply}, guidelines: {}, \
         food: {} }}",
        profile.id,
        profile.name,
        municipality.accent,
        list(&profile.guidelines, guidelines),
        list(&municipality.food, food_tables)
    )
}

fn guidelines(set: &GuidelineSet) -> String {
    format!(
        "GuidelineSet {{ source: {}, decision: Cow::Borrowed({:?}), from: {}, through: {}, \
         rent: Cow::Borrowed({}), lodger: {} }}",
        source_id(set.source.as_str()),
        set.decision,
        known_month(set.from),
        option(set.through, known_month),
        list(&set.rent, rent_row),
        option(set.lodger, amount)
    )
}

fn rent_row(row: &RentRow) -> String {
    let adults = option(row.adults, |adults| match adults {
        AdultCount::One => "crate::AdultCount::One".to_owned(),
        AdultCount::Two => "crate::AdultCount::Two".to_owned(),
    });
    format!(
        "RentRow {{ adults: {adults}, from: {}, through: {:?}, amount: {}, per_further_child: {} }}",
        row.from,
        row.through,
        amount(row.amount),
        option(row.per_further_child, amount)
    )
}

fn known_month(month: Month) -> String {
    format!("Month::from_table({}, {})", month.year(), month.month())
}

/// The files have whole kronor.
fn amount(amount: Amount) -> String {
    format!("Amount::from_table({})", amount.rounded().get())
}

fn food_tables(tables: &FoodTables) -> String {
    format!(
        "FoodTables {{ source: {}, decision: {:?}, valid_from: {}, valid_through: {}, \
         matnorm: {}, fickpeng: {} }}",
        source_id(&tables.source),
        tables.decision,
        month(tables.from),
        month(tables.through),
        list(&tables.matnorm, food),
        list(&tables.fickpeng, food)
    )
}

fn food(food: &Food) -> String {
    let member = match (food.ages, food.label.as_str()) {
        (Some((from, through, lunch_at_home)), _) => {
            format!(
                "FoodMember::Child {{ from: {from}, through: {through}, lunch_at_home: {lunch_at_home} }}"
            )
        }
        (None, "couple") => "FoodMember::Couple".to_owned(),
        (None, _) => "FoodMember::Single".to_owned(),
    };
    format!(
        "FoodRow {{ label: {:?}, member: {member}, month: {}, week: {}, day: {}, printed_week: {} }}",
        food.label,
        kronor(food.row.month),
        kronor(food.row.week),
        kronor(food.row.day),
        option(food.row.printed_week, kronor)
    )
}
