//! Benefits whose amount is the same for everyone, and when.

use super::{
    check::{MonthNumber, Problems},
    file::File,
    raw,
};

pub struct ChildBenefit {
    pub amount: u32,
    pub source: String,
    pub from: MonthNumber,
    pub through: Option<MonthNumber>,
}

/// The amounts follow each other without gap or overlap.
pub fn check(file: &File<raw::Benefits>, problems: &mut Problems) -> Vec<ChildBenefit> {
    let mut next = None;
    let amounts = file.content.child_benefit.iter().map(|raw| {
        let (from, through) = problems.following(file, &raw.from, raw.through.as_ref(), &mut next);
        ChildBenefit {
            amount: *raw.amount.get_ref(),
            source: raw.source.get_ref().clone(),
            from,
            through,
        }
    });
    amounts.collect()
}
