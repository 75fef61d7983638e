//! Writes incomes and job stimulus into a line.

use riksnorm::{AdultField, Field, IncomeField, IncomeKind, Kind as _};

use super::{pieces::Pieces, takes_stimulus};
use crate::{
    Line, Meaning, OPEN,
    amount::is_amount,
    item::{About, IncomeItem, IncomePart, Item},
    print::stimulus,
};

/// What becomes of an amount.
enum Kept {
    As(IncomeKind),
    No,
}

impl Line {
    pub(super) fn set_income(
        &self,
        pieces: &mut Pieces,
        adult: usize,
        index: usize,
        part: IncomeField,
        value: &str,
    ) {
        let own = |part: &IncomePart| part.adult == adult && part.index == Some(index);
        let field = Field::Adult(adult, AdultField::Income(index, part));
        match part {
            IncomeField::Amount => {
                // An amount that is emptied to be typed anew is no income less.
                let value = if value.is_empty() { "0" } else { value };
                if let Some(span) = self.spans.get(&field) {
                    self.substitute(pieces, span, value);
                }
            }
            IncomeField::Kind => {
                if let Some(kind) = IncomeKind::from_id(value) {
                    let kept = |incomes: &IncomeItem, part: &IncomePart| {
                        Kept::As(if own(part) { kind } else { incomes.kind })
                    };
                    self.rewrite(pieces, kept, |_| true);
                    pieces.forget_doubtful_stimulus();
                }
            }
            IncomeField::Whole => {
                let kept = |incomes: &IncomeItem, part: &IncomePart| {
                    if own(part) {
                        Kept::No
                    } else {
                        Kept::As(incomes.kind)
                    }
                };
                self.rewrite(pieces, kept, |_| true);
                pieces.forget_doubtful_stimulus();
            }
        }
    }

    /// Takes away what is said of a second adult.
    pub(super) fn remove_second(&self, pieces: &mut Pieces) {
        let kept = |incomes: &IncomeItem, part: &IncomePart| match part.adult {
            0 => Kept::As(incomes.kind),
            _ => Kept::No,
        };
        self.rewrite(pieces, kept, |adult| adult == 0);
        pieces.remove_about(Field::Adult(1, AdultField::JobStimulus));
    }

    pub(super) fn remove_stimulus(&self, pieces: &mut Pieces, adult: usize) {
        let kept = |incomes: &IncomeItem, _: &IncomePart| Kept::As(incomes.kind);
        self.rewrite(pieces, kept, |other| other != adult);
        pieces.remove_about(Field::Adult(adult, AdultField::JobStimulus));
    }

    fn income_items(&self) -> impl Iterator<Item = (&Item, &IncomeItem)> {
        self.items.iter().filter_map(|item| match &item.about {
            About::Incomes(incomes) => Some((item, incomes)),
            _ => None,
        })
    }

    /// Writes each word anew of which an amount or the job stimulus changes.
    fn rewrite(
        &self,
        pieces: &mut Pieces,
        kept: impl Fn(&IncomeItem, &IncomePart) -> Kept,
        keeps_stimulus: impl Fn(usize) -> bool,
    ) {
        for (item, incomes) in self.income_items() {
            let is_changed = incomes.parts.iter().any(|part| {
                let has_same_kind = match kept(incomes, part) {
                    Kept::As(kind) => kind == incomes.kind,
                    Kept::No => false,
                };
                !has_same_kind || part.stimulus.is_some() && !keeps_stimulus(part.adult)
            });
            if is_changed {
                let with_stimulus = incomes.parts.iter().filter(|part| part.stimulus.is_some());
                let stimuli = with_stimulus.map(|part| part.adult);
                let stimuli: Vec<usize> = stimuli.filter(|adult| keeps_stimulus(*adult)).collect();
                let parts = self.parts(incomes, |part| kept(incomes, part));
                pieces.replace_at(&item.range, words(&parts, &stimuli, self.is_single()));
            }
        }
    }

    fn parts(&self, incomes: &IncomeItem, kept: impl Fn(&IncomePart) -> Kept) -> Vec<Part<'_>> {
        let text =
            |range: &std::ops::Range<usize>| self.text().get(range.clone()).unwrap_or_default();
        let word = text(&incomes.word).trim_end_matches([':', '=']);
        let amounts = incomes.parts.iter().filter(|part| part.index.is_some());
        let parts = amounts.filter_map(|part| match kept(part) {
            Kept::No => None,
            Kept::As(kind) => Some(Part {
                adult: part.adult,
                kind,
                word: if kind == incomes.kind {
                    word
                } else {
                    Meaning::Income(kind).word().swedish
                },
                amount: self.movable(text(&part.amount)),
            }),
        });
        parts.collect()
    }
}

impl Line {
    /// An amount that stands behind its word alone. What is one only behind the
    /// sign before it, as in `lön /av`, would be read as another word there.
    fn movable<'l>(&self, amount: &'l str) -> &'l str {
        if amount.is_empty() || is_amount(amount, self.language()) {
            amount
        } else {
            OPEN
        }
    }
}

/// An amount with its word.
struct Part<'l> {
    adult: usize,
    kind: IncomeKind,
    word: &'l str,
    amount: &'l str,
}

/// Amounts as words: one for those of one kind behind each other.
fn words(parts: &[Part], stimuli: &[usize], is_single: bool) -> String {
    let same = |one: &Part, other: &Part| one.adult == other.adult && one.kind == other.kind;
    let mut stimuli = stimuli.to_vec();
    let is_single = is_single && parts.iter().all(|part| part.adult == 0);
    let mut groups: Vec<(&Part, String)> = Vec::new();
    for group in parts.chunk_by(same) {
        let Some(first) = group.first() else { continue };
        let amounts: Vec<&str> = group.iter().map(|part| part.amount).collect();
        let mut amounts = amounts.join("+");
        let takes_stimulus = group.iter().all(|part| takes_stimulus(part.amount));
        if first.kind == IncomeKind::Salary && takes_stimulus && stimuli.contains(&first.adult) {
            amounts.push('j');
            stimuli.retain(|adult| *adult != first.adult);
        }
        groups.push((first, amounts));
    }
    let mut words: Vec<String> = match groups.as_slice() {
        [(first, own), (second, others)]
            if first.adult != second.adult && first.kind == second.kind =>
        {
            vec![format!("{} {own}/{others}", first.word)]
        }
        groups => groups
            .iter()
            .map(|(part, amounts)| {
                let named = if part.adult == 0 { "" } else { "2" };
                let word = format!("{}{named} {amounts}", part.word);
                word.trim_end().to_owned()
            })
            .collect(),
    };
    let stimuli = (0..2).filter(|adult| stimuli.contains(adult));
    words.extend(stimuli.map(|adult| stimulus(adult, is_single)));
    words.join(" ")
}
