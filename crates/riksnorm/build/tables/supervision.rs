//! Who supervises that public pages are accessible, and when.

use super::{
    check::{MonthNumber, Problems},
    file::File,
    raw,
};

pub struct Supervision {
    pub name: String,
    pub short: String,
    pub address: Option<String>,
    pub from: MonthNumber,
    pub through: Option<MonthNumber>,
}

/// The authorities follow each other without gap or overlap.
pub fn check(file: &File<raw::Supervisions>, problems: &mut Problems) -> Vec<Supervision> {
    let mut next = None;
    let authorities = file.content.supervision.iter().map(|raw| {
        let (from, through) = problems.following(file, &raw.from, raw.through.as_ref(), &mut next);
        Supervision {
            name: raw.name.get_ref().clone(),
            short: raw.short.get_ref().clone(),
            address: raw
                .address
                .as_ref()
                .map(|address| address.get_ref().clone()),
            from,
            through,
        }
    });
    authorities.collect()
}
