//! Which text belongs to what the rules say.

use riksnorm::{
    Estimate, Fault, Field, Group, Guideline, Item, Kind, Kronor, Line, Month, Notice, Rules,
    Wording,
};

pub(crate) use riksnorm_web_common::words::{band, kronor, month};

use crate::{
    form::{FormField, InputError},
    texts::{Text, Texts, key},
};

/// What to do about a mistake.
pub(crate) fn input_error(error: InputError) -> Text {
    match error {
        InputError::MonthMissing
        | InputError::Rejected(Fault::MonthFormat | Fault::MunicipalityUnknown) => {
            key::error_month_missing()
        }
        InputError::AdultsMissing | InputError::Rejected(Fault::AdultsCount) => {
            key::error_adults_missing()
        }
        InputError::Rejected(Fault::ChildrenCount) => key::error_children_count(),
        InputError::AgeNotUnderstood | InputError::Rejected(Fault::ChildAge) => key::error_age(),
        InputError::DaysNotUnderstood | InputError::Rejected(Fault::DaysRange) => key::error_days(),
        InputError::CommunityNotUnderstood | InputError::Rejected(Fault::SharedHouseholdRange) => {
            key::error_community_unknown()
        }
        InputError::Community { size } => key::error_community(size),
        InputError::HomeMissing => key::error_home_missing(),
        InputError::OthersPayMore => key::error_others_pay_more(),
        InputError::CostMissing => key::error_cost_missing(),
        InputError::AmountMissing => key::error_amount_missing(),
        InputError::PersonalNumber => key::error_personal_number(),
        InputError::Rejected(Fault::MonthNotCovered { first, last }) => {
            key::error_month_not_covered(month(first), month(last))
        }
        InputError::Rejected(Fault::IncomesCount) => key::error_incomes_count(),
        InputError::Rejected(Fault::ChildAppliesAlone) => key::error_child_applies_alone(),
        InputError::Rejected(Fault::AmountNegative) => key::error_amount_negative(),
        InputError::Rejected(Fault::AmountTooLarge) => key::error_amount_too_large(),
        InputError::Rejected(Fault::AmountPrecision) => key::error_amount_precision(),
        InputError::Rejected(Fault::AmountWithoutHome) => key::error_cost_without_home(),
        InputError::Rejected(Fault::WorkIncomeYearBelowMonth) => key::error_year_below_month(),
        // No field here takes what the municipality accepts, or guidelines of
        // its own.
        InputError::AmountNotUnderstood
        | InputError::Rejected(
            Fault::AcceptedAboveApplied
            | Fault::AmountNotPositive
            | Fault::BandOrder
            | Fault::ValidityOrder
            | Fault::TextFormat
            | Fault::ListLength,
        ) => key::error_amount_not_understood(),
    }
}

/// What a line is called; an income by the name that the person chose.
pub(crate) fn line(t: &Texts, item: &Item, income: Option<&'static str>) -> String {
    let text = match *item {
        Item::Adults { row } => match row {
            riksnorm::AdultsRow::Single => key::line_single(),
            riksnorm::AdultsRow::Couple => key::line_couple(),
        },
        Item::Child { index, age, .. } => key::line_child(index + 1, age.years()),
        Item::Shared {
            size,
            community: None,
            ..
        } => key::line_shared(size),
        Item::Shared {
            size,
            community: Some(of),
            ..
        } => key::line_shared_part(size, of),
        Item::NormAdjustment { .. } => key::line_norm_adjustment(),
        Item::Home { form, .. } => key::home(form.id()),
        Item::Expense { kind, .. } => key::expense(kind.id()),
        Item::OtherNeed { kind, .. } => key::need(kind.id()),
        Item::Income { adult, kind, .. } => {
            let name = key::income(income.unwrap_or(kind.id()));
            if adult == 0 {
                name
            } else {
                key::line_income_partner(t.say(name))
            }
        }
        Item::ChildWork { index, .. } => key::line_child_work(index + 1),
    };
    t.say(text)
}

/// How a line was counted, a sentence each.
pub(crate) fn how(line: &Line) -> Vec<Text> {
    let amount = kronor(line.amount);
    if line.item.is_assessed() {
        return vec![key::how_assessed()];
    }
    let text = match line.item {
        Item::Adults { row } => match row {
            riksnorm::AdultsRow::Single => key::how_adults_single(amount),
            riksnorm::AdultsRow::Couple => key::how_adults_couple(amount),
        },
        Item::Child {
            band,
            lunch_elsewhere,
            full,
            part_time,
            ..
        } => {
            let band = self::band(band);
            let row = if lunch_elsewhere {
                key::how_child_lunch(band, kronor(full))
            } else {
                key::how_child(band, kronor(full))
            };
            let Some(part) = part_time else {
                return vec![row];
            };
            let days = if line.amount == full {
                key::how_child_days_full(part.days, kronor(full), kronor(part.day))
            } else {
                key::how_child_days(part.days, kronor(full), kronor(part.day), amount)
            };
            return vec![row, days];
        }
        Item::Shared {
            size,
            community,
            costs,
        } => {
            let whole = costs.amount;
            let table = costs.above_table.map_or_else(
                || key::how_shared(costs.persons),
                |above| {
                    key::how_shared_above(
                        costs.persons - above.persons,
                        kronor(above.each),
                        above.persons,
                        kronor(whole),
                    )
                },
            );
            let part = community.map(|of| key::how_shared_part(of, kronor(whole), size, amount));
            return [Some(table), part].into_iter().flatten().collect();
        }
        Item::NormAdjustment { .. } => key::how_norm_adjustment(),
        Item::Home {
            entered, guideline, ..
        } => match guideline.map(Guideline::amount) {
            Some(guideline) if entered > guideline => {
                key::how_home_above(kronor(entered), kronor(guideline))
            }
            Some(guideline) => key::how_home_within(kronor(entered), kronor(guideline)),
            None => key::how_home_individually(),
        },
        Item::Expense { .. } | Item::OtherNeed { .. } => key::how_as_entered(),
        Item::Income {
            entered,
            job_stimulus: true,
            ..
        } => key::how_job_stimulus(kronor(entered), amount),
        Item::Income { .. } => key::how_income(),
        Item::ChildWork {
            year_to_date,
            price_base_amount,
            ..
        } if line.amount == Kronor::ZERO => {
            key::how_child_work_below(kronor(year_to_date), kronor(price_base_amount))
        }
        Item::ChildWork {
            entered,
            year_to_date,
            price_base_amount,
            ..
        } => key::how_child_work_above(
            kronor(year_to_date),
            kronor(entered),
            kronor(price_base_amount),
            amount,
        ),
    };
    vec![text]
}

/// What a line rests on, and how long that holds.
pub(crate) fn source(line: &Line, rules: &Rules) -> Option<Text> {
    let basis = rules.basis(&line.source)?;
    let from = month(basis.valid_from);
    let name = decided(basis.name, basis.decision);
    Some(match basis.valid_through {
        Some(through) if through < rules.month() => {
            key::source_earlier(name, through.year().to_string())
        }
        Some(through) => key::source_until(name, from, month(through)),
        None => key::source_open(name, from),
    })
}

/// The name of a source and the decision it is in, unless the name says it.
fn decided(name: &str, decision: &str) -> String {
    let number = decision.strip_prefix("SFS ").unwrap_or(decision).as_bytes();
    // A search for text weighs two kilobytes more in the Wasm.
    let mut parts = name.as_bytes().windows(number.len().max(1));
    if parts.any(|part| part == number) {
        name.to_owned()
    } else {
        [name, " (", decision, ")"].concat()
    }
}

/// The subject of a field that is asked of several: a child, a kind of income,
/// a cost.
pub(crate) fn subject(t: &Texts, field: FormField) -> Option<Text> {
    match field {
        FormField::Situation(Field::Child(index, _)) | FormField::PartTime(index) => {
            Some(key::child_title(index + 1))
        }
        FormField::Situation(Field::Expense(kind, _)) => Some(key::expense(kind.id())),
        FormField::Situation(Field::OtherNeed(kind, _)) => Some(key::need(kind.id())),
        FormField::IncomeAmount(_, name, index) if index > 0 => Some(key::incomes_payment(
            t.say(key::income(name.id())),
            index + 1,
        )),
        FormField::HasIncome(_, name) | FormField::IncomeAmount(_, name, _) => {
            Some(key::income(name.id()))
        }
        _ => None,
    }
}

/// A notice about an estimate in words.
pub(crate) fn notice(notice: &Notice, rules: &Rules, estimate: &Estimate) -> Text {
    match *notice {
        Notice::NeedsCovered {
            surplus: Kronor::ZERO,
        } => key::notice_needs_covered_even(),
        Notice::NeedsCovered { surplus } => key::notice_needs_covered(kronor(surplus)),
        Notice::HousingAboveGuideline { entered, guideline } => {
            key::notice_housing_above_guideline(kronor(entered), kronor(guideline))
        }
        Notice::GuidelineFromEarlierYear { year } => {
            key::notice_guideline_from_earlier_year(year.to_string())
        }
        Notice::GuidelineBandsOverlap { low, high } => {
            key::notice_guideline_bands_overlap(kronor(low), kronor(high))
        }
        Notice::HousingAssessedIndividually { .. } if rules.guidelines().is_none() => {
            key::notice_housing_guideline_unknown()
        }
        Notice::HousingAssessedIndividually { form } => key::notice_housing_individually(form.id()),
        Notice::HousingSharedWithOthers { of, .. } => key::notice_housing_shared_with_others(of),
        Notice::HouseholdShare { size, of } => {
            let shared = estimate.lines_in(&[Group::Shared]).map(|line| line.amount);
            key::notice_household_share(of, size, kronor(shared.sum()))
        }
        Notice::NormRowDerived { index } => key::notice_norm_row_derived(index + 1),
        Notice::NormAdjusted { amount } => key::notice_norm_adjusted(kronor(amount)),
        Notice::PartTimeChild { index } => key::notice_part_time_child(index + 1),
        Notice::PartTimeChildrenApart { .. } => key::notice_part_time_children_apart(),
        Notice::JobStimulus {
            adult: 0,
            disregarded,
        } => key::notice_job_stimulus(kronor(disregarded)),
        Notice::JobStimulus { disregarded, .. } => {
            key::notice_job_stimulus_partner(kronor(disregarded))
        }
        Notice::ChildWorkDisregarded { index, disregarded } => {
            key::notice_child_work_disregarded(index + 1, kronor(disregarded))
        }
        Notice::ChildWorkCounted { index, counted } => {
            key::notice_child_work_counted(index + 1, kronor(counted))
        }
        Notice::ExpensesAssessedIndividually => key::notice_expenses_individually(),
        Notice::OtherNeedsAssessedIndividually => key::notice_other_needs_individually(),
        Notice::AssetsFirst => key::notice_assets_first(),
        Notice::ActivityRequirement => activity_requirement(rules),
    }
}

/// That activities may be asked of people with support.
pub(crate) fn activity_requirement(rules: &Rules) -> Text {
    let requirement = rules.activity_requirement();
    let from = requirement.map_or(rules.month(), |requirement| requirement.from);
    key::notice_activity_requirement(month(from))
}

/// A source that the estimate of a month rests on, as [`dated`]; its last month
/// may be past where no later wording is known.
pub(crate) fn dated_for(wording: &Wording, estimated: Month) -> Text {
    match wording.valid_through {
        Some(through) if through < estimated => {
            let name = decided(wording.name, wording.decision);
            key::dated_earlier(name, through.year().to_string())
        }
        _ => dated(wording),
    }
}

/// A source with its decision and how long it holds.
pub(crate) fn dated(wording: &Wording) -> Text {
    let from = month(wording.valid_from);
    let name = decided(wording.name, wording.decision);
    match wording.valid_through {
        Some(through) => key::dated_until(name, from, month(through)),
        None => key::dated_open(name, from),
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use riksnorm::{Expense, HomeForm, IncomeKind, OtherNeed};

    use super::*;

    fn every_language() -> Vec<(String, Texts)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        let tables = riksnorm_texts::compile(&folder).unwrap();
        let read = |bytes: &[u8]| Texts::read(std::str::from_utf8(bytes).unwrap()).unwrap();
        tables
            .into_iter()
            .map(|table| (table.language, read(&table.bytes)))
            .collect()
    }

    /// The texts of all kinds, and the text that a kind without its own gets.
    fn texts<K: Kind>(t: &Texts, text: impl Fn(&'static str) -> Text) -> (Vec<String>, String) {
        let all = K::ALL.iter().map(|kind| t.say(text(kind.id())));
        (all.collect(), t.say(text("unknown")))
    }

    #[test]
    fn every_kind_has_a_text_of_its_own_in_every_language() {
        let languages = every_language();
        assert_eq!(languages.len(), 3);
        for (language, t) in languages {
            for (texts, _) in [
                texts::<HomeForm>(&t, key::home),
                texts::<IncomeKind>(&t, key::income),
                texts::<Expense>(&t, key::expense),
                texts::<Expense>(&t, key::expense_hint),
                texts::<OtherNeed>(&t, key::need),
                texts::<OtherNeed>(&t, key::need_hint),
            ] {
                let distinct: BTreeSet<&String> = texts.iter().collect();
                assert_eq!(distinct.len(), texts.len(), "{language}: {texts:?}");
            }
            // Several benefits have the same hint, but none has that of others.
            let (hints, of_others) = texts::<IncomeKind>(&t, key::income_hint);
            let same = hints.iter().filter(|hint| **hint == of_others);
            assert_eq!(same.count(), 1, "{language}: {hints:?}");
            let (homes, none) = texts::<HomeForm>(&t, key::home);
            assert!(!homes.contains(&none), "{language}: {homes:?}");
        }
    }
}
