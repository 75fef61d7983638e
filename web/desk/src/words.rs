//! Which text belongs to what the rules say.

use riksnorm::{Basis, FoodMember, FoodRow, Item, Kind, Kronor, Month, Notice, Rules, SourceId};
use riksnorm_line::{Language, Meaning};
use riksnorm_web_common::record::HowTexts;
pub(crate) use riksnorm_web_common::words::{band, kronor, month, number};

use crate::texts::{Arg, Messages, Text, Texts, key};

/// What a line is called, by the name of its benefit or home where that has
/// one. Of a couple it is said whose an income is.
pub(crate) fn line(t: &Texts, item: &Item, couple: bool, name: Option<String>) -> String {
    t.say(match *item {
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
        Item::Home { form, .. } => match name {
            Some(name) => return name,
            None => key::home(form.id()),
        },
        Item::Expense { kind, .. } => key::expense(kind.id()),
        Item::OtherNeed { kind, .. } => key::need(kind.id()),
        Item::Income { adult, kind, .. } => {
            let adult = if couple { adult + 1 } else { 0 };
            let name = name.unwrap_or_else(|| t.say(key::income(kind.id())));
            key::line_income(adult, name)
        }
        Item::ChildWork { index, .. } => key::line_child_work(index + 1),
    })
}

impl HowTexts for Messages {
    fn amount(amount: Kronor) -> Arg {
        number(amount)
    }

    fn row(ages: String, lunch_elsewhere: bool) -> Text {
        if lunch_elsewhere {
            key::how_row_lunch(ages)
        } else {
            key::how_row(ages)
        }
    }

    fn days(days: u8, day: Arg) -> Text {
        key::how_days(days, day)
    }

    fn days_in_full(days: u8, day: Arg, full: Arg) -> Text {
        key::how_days_full(days, day, full)
    }

    fn above_table(last_row: Arg, persons: u8, each: Arg) -> Text {
        key::how_above(last_row, persons, each)
    }

    fn share(whole: Arg, size: u8, of: u8) -> Text {
        key::how_part(whole, size, of)
    }

    fn home(entered: Kronor, guideline: Option<Kronor>) -> Option<Text> {
        Some(match guideline {
            Some(guideline) if entered > guideline => {
                key::how_guideline_above(number(guideline), number(entered - guideline))
            }
            Some(guideline) => key::how_guideline(number(guideline)),
            None => key::how_individually(),
        })
    }

    fn assessed(applied: Kronor, accepted: Kronor) -> Text {
        if accepted >= applied {
            key::how_assessed()
        } else if accepted == Kronor::ZERO {
            key::how_rejected()
        } else {
            key::how_in_part()
        }
    }

    fn job_stimulus(_entered: Arg) -> Text {
        key::how_job_stimulus()
    }

    fn child_work(_entered: Arg, year_to_date: Arg, price_base_amount: Arg) -> Text {
        key::how_child_work(year_to_date, price_base_amount)
    }
}

/// A notice in words.
pub(crate) fn notice(notice: &Notice, rules: &Rules) -> Text {
    match *notice {
        Notice::NeedsCovered { surplus } => key::notice_needs_covered(kronor(surplus)),
        Notice::HousingAboveGuideline { entered, guideline } => {
            key::notice_housing_above_guideline(kronor(entered - guideline), kronor(guideline))
        }
        Notice::GuidelineFromEarlierYear { year } => {
            key::notice_guideline_from_earlier_year(year.to_string())
        }
        Notice::GuidelineBandsOverlap { low, high } => {
            key::notice_guideline_bands_overlap(kronor(low), kronor(high))
        }
        Notice::HousingAssessedIndividually { form } => key::notice_housing_individually(form.id()),
        Notice::HousingSharedWithOthers { .. } => key::notice_housing_shared(),
        Notice::HouseholdShare { size, of } => key::notice_household_share(size, of),
        Notice::NormRowDerived { index } => key::notice_norm_row_derived(index + 1),
        Notice::NormAdjusted { amount } => key::notice_norm_adjusted(kronor(amount)),
        Notice::PartTimeChild { index } => {
            let source = day_source(rules);
            let source = source.as_ref().map_or("", SourceId::as_str);
            key::notice_part_time_child(index + 1, source)
        }
        Notice::PartTimeChildrenApart { .. } => key::notice_part_time_children_apart(),
        Notice::JobStimulus { adult, disregarded } => {
            key::notice_job_stimulus(adult + 1, kronor(disregarded))
        }
        Notice::ChildWorkDisregarded { index, disregarded } => {
            key::notice_child_work_disregarded(index + 1, kronor(disregarded))
        }
        Notice::ChildWorkCounted { index, counted } => {
            key::notice_child_work_counted(index + 1, kronor(counted))
        }
        Notice::ExpensesAssessedIndividually => key::notice_expenses(),
        Notice::OtherNeedsAssessedIndividually => key::notice_other_needs(),
        Notice::AssetsFirst => key::notice_assets(),
        Notice::ActivityRequirement => {
            let from = rules
                .activity_requirement()
                .map(|requirement| requirement.from);
            key::notice_activity(month(from.unwrap_or(rules.month())))
        }
    }
}

/// What a line rests on, with its decision and the months it holds for.
pub(crate) fn basis(basis: &Basis<'_>) -> Text {
    let from = basis.valid_from.to_string();
    match basis.valid_through {
        Some(through) => key::source_dated(basis.name, basis.decision, from, through.to_string()),
        None => key::source_open(basis.name, basis.decision, from),
    }
}

/// What says how a day is counted: the text of the municipality's matnorm.
pub(crate) fn day_source(rules: &Rules) -> Option<SourceId> {
    Some(rules.food()?.source.clone())
}

/// Where amounts are written that hold from a month, with the decision.
pub(crate) fn source_from(source: &SourceId, from: Month, t: &Texts) -> Option<String> {
    let wording = source.wording(from)?;
    Some(t.say(basis(wording)))
}

/// Whom a row is for.
pub(crate) fn member(row: &FoodRow) -> Text {
    match row.member {
        FoodMember::Single => key::food_single(),
        FoodMember::Couple => key::food_couple(),
        FoodMember::Child {
            from,
            through,
            lunch_at_home,
        } => {
            let ages = if from == through {
                from.to_string()
            } else {
                band(&format!("{from}-{through}"))
            };
            if through > riksnorm::Age::LAST_WITH_LUNCH {
                key::food_child(ages)
            } else if lunch_at_home {
                key::food_child_home(ages)
            } else {
                key::food_child_lunch(ages)
            }
        }
    }
}

/// What a word of the line stands for.
pub(crate) fn meaning(t: &Texts, meaning: Meaning) -> Text {
    match meaning {
        Meaning::Community => key::means_community(),
        Meaning::NormAdjustment => key::means_norm_adjustment(),
        Meaning::Guideline => key::means_guideline(),
        Meaning::Home(form) => key::means_home(t.say(key::home(form.id()))),
        Meaning::NoHome => key::means_no_home(),
        Meaning::Income(kind) => key::means_income(t.say(key::income(kind.id()))),
        Meaning::JobStimulus => key::means_job_stimulus(),
        Meaning::Expense(kind) => key::means_expense(t.say(key::expense(kind.id()))),
        Meaning::OtherNeed(kind) => key::means_need(t.say(key::need(kind.id()))),
        Meaning::Assets => key::means_assets(),
    }
}

/// The language whose words the line takes beside the Swedish ones.
pub(crate) fn language(t: &Texts) -> Language {
    if t.say(key::language_name()) == "English" {
        Language::English
    } else {
        Language::Swedish
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::path::Path;

    use riksnorm::{Expense, HomeForm, IncomeKind, OtherNeed};
    use riksnorm_line::WORDS;

    use super::*;

    pub(crate) fn every_language() -> Vec<(String, Texts)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        let tables = riksnorm_texts::compile(&folder).unwrap();
        let read = |bytes: &[u8]| Texts::read(std::str::from_utf8(bytes).unwrap()).unwrap();
        tables
            .into_iter()
            .map(|table| (table.language, read(&table.bytes)))
            .collect()
    }

    fn names<K: Kind>(t: &Texts, text: impl Fn(&'static str) -> Text) -> Vec<String> {
        K::ALL.iter().map(|kind| t.say(text(kind.id()))).collect()
    }

    #[test]
    fn every_kind_has_a_name_of_its_own_in_every_language() {
        let languages = every_language();
        assert_eq!(languages.len(), 3);
        for (language, t) in languages {
            for mut of_a_list in [
                names::<HomeForm>(&t, key::home),
                names::<IncomeKind>(&t, key::income),
                names::<Expense>(&t, key::expense),
                names::<OtherNeed>(&t, key::need),
            ] {
                let count = of_a_list.len();
                of_a_list.sort();
                of_a_list.dedup();
                assert_eq!(of_a_list.len(), count, "{language}: {of_a_list:?}");
            }
            let own = WORDS.iter().filter(|word| !word.is_named());
            let count = own.clone().count();
            let mut meanings: Vec<String> =
                own.map(|word| t.say(meaning(&t, word.meaning))).collect();
            meanings.sort();
            meanings.dedup();
            assert_eq!(meanings.len(), count, "{language}");
        }
    }
}
