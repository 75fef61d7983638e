//! What is wrong with the line, or may be, in words.

use std::ops::Range;

use riksnorm::{Coverage, Fault};
use riksnorm_line::{Hint, HintKind, Language, Meaning, Mistake, MistakeKind};

use crate::{
    desk::Desk,
    texts::{Text, Texts, key},
    words::month,
};

/// The word that a mistake is about; none where it may be something that must
/// not be said again, such as a name, or where there is no word.
pub(crate) fn quoted<'l>(line: &'l str, mistake: &Mistake) -> Option<&'l str> {
    let is_private = matches!(
        mistake.kind,
        MistakeKind::PersonalNumber
            | MistakeKind::Unknown
            | MistakeKind::Unfinished(_)
            | MistakeKind::DetailNotUnderstood
            | MistakeKind::AmountNotUnderstood(_)
            | MistakeKind::AmountWithoutWord
            | MistakeKind::Date
            | MistakeKind::NumberInRemark
            | MistakeKind::WordInRemark
    );
    let word = line.get(mistake.range.clone())?;
    // So many digits can be a date of birth, whatever they were read as.
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let is_private = is_private || digits >= 6;
    (!is_private && !word.is_empty()).then_some(word)
}

/// What to do about a mistake.
pub(crate) fn mistake(t: &Texts, line: &str, mistake: &Mistake) -> Text {
    let word = |meaning: Meaning| meaning.word().swedish;
    match &mistake.kind {
        MistakeKind::AdultsMissing => key::wrong_adults_missing(),
        MistakeKind::Unknown => unknown(t, line.get(letters(line, mistake)).unwrap_or_default()),
        MistakeKind::Unfinished(words) if words.len() == 1 => key::wrong_unfinished_one(),
        MistakeKind::Unfinished(_) => key::wrong_unfinished(),
        MistakeKind::PersonalNumber => key::wrong_personal_number(),
        MistakeKind::InNorm => key::wrong_in_norm(),
        MistakeKind::AmountDoubtful(_) => key::wrong_amount_doubtful(),
        MistakeKind::NumberAlone(None) => key::wrong_number_alone(),
        MistakeKind::NumberAlone(Some(of)) => key::wrong_number_alone_after(word(*of)),
        MistakeKind::AdultNotHere(of) => key::wrong_adult_not_here(word(*of)),
        MistakeKind::NotAssessed(_) => key::wrong_not_assessed(),
        MistakeKind::SignMissing
        | MistakeKind::AmountMissing(Meaning::NormAdjustment)
        | MistakeKind::AmountNotUnderstood(Meaning::NormAdjustment) => key::wrong_norm(),
        MistakeKind::StimulusOfWhom => key::wrong_stimulus_of_whom(),
        MistakeKind::AgesMissing => key::wrong_ages_missing(),
        MistakeKind::ChildrenDiffer { said, ages } => key::wrong_children_differ(*said, *ages),
        MistakeKind::NumberInRemark => key::wrong_remark(),
        MistakeKind::WordInRemark => key::wrong_remark_word(),
        MistakeKind::OtherMonth => key::wrong_other_month(),
        MistakeKind::Negated => key::wrong_negated(),
        MistakeKind::SeveralHomes(_) => key::wrong_several_homes(),
        MistakeKind::AmountMissing(Meaning::Community) => key::wrong_people_missing(),
        MistakeKind::AmountMissing(of) => key::wrong_amount_missing(word(*of)),
        MistakeKind::AmountNotUnderstood(_) if ends_in_dash(line, mistake) => key::wrong_dash(),
        MistakeKind::AmountNotUnderstood(of) => key::wrong_amount_not_understood(word(*of)),
        MistakeKind::AmountSplit(of @ Meaning::Income(_)) => key::wrong_incomes_split(word(*of)),
        MistakeKind::AmountSplit(of) => key::wrong_amount_split(word(*of)),
        MistakeKind::AmountWithoutWord => key::wrong_amount_without_word(),
        MistakeKind::AmountNotHere(of) => key::wrong_amount_not_here(word(*of)),
        MistakeKind::Numbered => key::wrong_numbered(),
        MistakeKind::Date => key::wrong_date(),
        MistakeKind::DaysAlone => key::wrong_days_alone(),
        MistakeKind::OfLastChild => key::wrong_of_last_child(),
        MistakeKind::LoanOfHome => key::wrong_loan_of_home(),
        MistakeKind::StimulusWithoutSalary(_) => key::wrong_stimulus(),
        MistakeKind::DetailNotUnderstood => key::wrong_detail(),
        MistakeKind::Open => key::wrong_open(),
        MistakeKind::Repeated(_) => key::wrong_repeated(),
        MistakeKind::AdultsRepeated(_) => key::wrong_adults_repeated(),
        MistakeKind::YearMissing(of) => {
            key::wrong_year_missing(t.write(&month(*of)), of.to_string())
        }
        MistakeKind::ParenthesisOpen => key::wrong_parenthesis(),
        MistakeKind::SecondAdultMissing => key::wrong_second_adult(),
        MistakeKind::Rejected(fault) => rejected(*fault, t),
    }
}

/// Whether a dash stands behind an amount, as in `6500-`.
fn ends_in_dash(line: &str, mistake: &Mistake) -> bool {
    let text = line.get(mistake.range.clone()).unwrap_or_default();
    text.trim_end_matches(['-', '–', '−'])
        .ends_with(|last: char| last.is_ascii_digit())
        && text.ends_with(['-', '–', '−'])
}

/// The letters that a mistake begins with.
pub(crate) fn letters(line: &str, mistake: &Mistake) -> Range<usize> {
    let start = mistake.range.start;
    let text = line.get(start..).unwrap_or_default();
    let end = text.find(|letter: char| !letter.is_alphabetic() && letter != '-');
    start..start + end.unwrap_or(text.len())
}

/// What a text says of one of these words: it has lines of words, `=`, and what
/// is said of them.
pub(crate) fn listed<'t>(text: &'t str, is: &dyn Fn(&str) -> bool) -> Option<&'t str> {
    text.split('\n').find_map(|line| {
        let (words, said) = line.split_once('=')?;
        words.split_whitespace().any(is).then(|| said.trim())
    })
}

/// What to write instead of a word that is none of the line's. What may be a
/// name is not said again.
fn unknown(t: &Texts, word: &str) -> Text {
    let small = riksnorm::small_letters(word);
    let others = t.say(key::wrong_others());
    let other = listed(&others, &|other| other == small);
    match other {
        Some(instead) => key::wrong_other(small, instead),
        None if small.is_empty() || small != word => key::wrong_unknown(),
        None => key::wrong_unknown_word(small),
    }
}

/// What may be other than it was meant.
pub(crate) fn hint(hint: &Hint) -> Text {
    match hint.kind {
        HintKind::Skipped => key::hint_skipped(),
        HintKind::NormOfDays => key::hint_norm_days(),
        HintKind::Twice => key::hint_twice(),
        HintKind::RentLow => key::hint_rent_low(),
        HintKind::RentsAdded => key::hint_rents_added(),
        HintKind::ElectricityHigh => key::hint_electricity_high(),
        HintKind::AmountLow => key::hint_amount_low(),
        HintKind::SalaryLow => key::hint_salary_low(),
        HintKind::ChildBenefitWithoutChild => key::hint_child_benefit(),
        HintKind::ChildSalary => key::hint_child_salary(),
        HintKind::HomeInRemark(word) => key::hint_home_in_remark(word.swedish),
        HintKind::GuidelineLow => key::hint_guideline_low(),
        HintKind::RentHigh => key::hint_rent_high(),
        HintKind::AgeOrPart => key::hint_age_or_part(),
        HintKind::MayBeOther(word) => {
            key::hint_may_be_other(word.spellings(Language::Swedish).next().unwrap_or_default())
        }
        HintKind::SalaryOfWhom => key::hint_salary_of_whom(),
    }
}

/// What to do about what the rules reject.
pub(crate) fn rejected(fault: Fault, t: &Texts) -> Text {
    match fault {
        Fault::MonthFormat | Fault::MunicipalityUnknown => key::wrong_month_format(),
        Fault::MonthNotCovered { first, last } => {
            key::wrong_month(t.write(&month(first)), t.write(&month(last)))
        }
        Fault::AdultsCount => key::wrong_adults_count(),
        Fault::IncomesCount => key::wrong_incomes_count(),
        Fault::ChildrenCount => key::wrong_children_count(),
        Fault::ChildAge => key::wrong_child_age(),
        Fault::ChildAppliesAlone => key::wrong_child_applies_alone(),
        Fault::DaysRange => key::wrong_days(),
        Fault::SharedHouseholdRange => key::wrong_community(),
        Fault::AmountNegative => key::wrong_amount_negative(),
        Fault::AmountTooLarge => key::wrong_amount_too_large(),
        Fault::AmountPrecision => key::wrong_amount_precision(),
        Fault::AmountWithoutHome => key::wrong_amount_without_home(),
        Fault::WorkIncomeYearBelowMonth => key::wrong_year_below_month(),
        Fault::AcceptedAboveApplied => key::wrong_accepted(),
        // Nothing on this page takes a municipality's own guidelines.
        Fault::AmountNotPositive
        | Fault::BandOrder
        | Fault::ValidityOrder
        | Fault::TextFormat
        | Fault::ListLength => key::wrong_detail(),
    }
}

/// That a month is to be chosen, where none is: that of the device has no
/// amounts, or is not known.
pub(crate) fn no_amounts(desk: &Desk) -> Option<Text> {
    if desk.month().is_some() {
        return None;
    }
    let Coverage { first, last } = Coverage::known();
    Some(desk.device.map_or_else(key::month_choose, |missing| {
        key::no_amounts(month(missing), month(first), month(last))
    }))
}

#[cfg(test)]
#[path = "told_tests.rs"]
mod tests;
