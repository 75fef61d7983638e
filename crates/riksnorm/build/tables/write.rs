//! The checked tables as Rust source, in the types of `src/tables.rs`.

use super::{
    annex::{Annex, Food, Municipality},
    check::{Checked, MonthNumber, Source},
    fingerprint,
    year::{Band, Riksnorm, YearTable},
};

pub fn source(tables: &Checked) -> String {
    let fingerprint = fingerprint::of(tables);
    let sources = list(&tables.sources, source_entry);
    let years = list(&tables.years, year);
    let municipalities = list(&tables.municipalities, municipality);
    format!(
        "pub(crate) static FINGERPRINT: &str = {fingerprint:?};\n\
         pub(crate) static SOURCES: &[Source] = {sources};\n\
         pub(crate) static YEARS: &[YearTable] = {years};\n\
         pub(crate) static MUNICIPALITIES: &[MunicipalityData] = {municipalities};\n\
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
    format!("Month::known({}, {})", number / 12, number % 12 + 1)
}

fn kronor(amount: u32) -> String {
    format!("Kronor::new({amount})")
}

fn source_id(id: &str) -> String {
    format!("SourceId::known({id:?})")
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
        list(&norm.children, child),
        shared.join(", "),
    )
}

fn child(band: &Band) -> String {
    format!(
        "ChildRow {{ band: {:?}, from: {}, through: {}, amount: {}, lunch_elsewhere: {} }}",
        band.label,
        band.from,
        band.through,
        kronor(band.amount),
        option(band.lunch_elsewhere, kronor)
    )
}

fn municipality(municipality: &Municipality) -> String {
    let contacts = list(&municipality.contacts, |[id, name, number, source]| {
        format!("Contact {{ id: {id:?}, name: {name:?}, number: {number:?}, source: {source:?} }}")
    });
    format!(
        "MunicipalityData {{ id: {:?}, name: {:?}, contacts: {contacts}, annexes: {} }}",
        municipality.id,
        municipality.name,
        list(&municipality.annexes, annex)
    )
}

fn annex(annex: &Annex) -> String {
    let rent = list(&annex.rent, |band| {
        format!(
            "RentRow {{ from: {}, through: {}, amount: {} }}",
            band.from,
            option(band.through, |through| through.to_string()),
            kronor(band.amount)
        )
    });
    let overlap = option(annex.rent_overlap, |(children, low, high)| {
        format!(
            "RentOverlap {{ children: {children}, low: {}, high: {} }}",
            kronor(low),
            kronor(high)
        )
    });
    format!(
        "Annex {{ year: {}, source: {}, decision: {:?}, valid_from: {}, valid_through: {}, rent: {rent}, \
         rent_overlap: {overlap}, lodger: {}, matnorm: {}, fickpeng: {} }}",
        annex.year,
        source_id(&annex.source),
        annex.decision,
        month(annex.from),
        month(annex.through),
        kronor(annex.lodger),
        list(&annex.matnorm, food),
        list(&annex.fickpeng, food)
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
