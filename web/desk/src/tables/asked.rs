//! What a search asks for that no row holds: `8 personer`, `9 år 12d`,
//! `9 år mat 5d`.

use riksnorm::{Age, Coverage, Days, Fault, Household};

use crate::{
    texts::{Texts, key},
    told::{listed, rejected},
};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// What so many people share.
    Shared(u8),
    /// The norm of a child that is here some of the days.
    Norm(Age, Days),
    /// Food for some days: for a child of an age, or for everyone.
    Food(Option<Age>, Days),
}

impl Asked {
    /// Reads a search, and what is wrong with its numbers, with the language's
    /// words: `people; years; food; days`, each with others for the same.
    pub(super) fn read(search: &str, words: &str) -> Option<Result<Self, Fault>> {
        let words: Vec<&str> = words.split(';').collect();
        let [people, years, food, days] = words.as_slice() else {
            return None;
        };
        let search = riksnorm::small_letters(search);
        let pieces = pieces(&search);
        match pieces.as_slice() {
            [count, unit] if is(unit, people) => {
                let people = number(count)?;
                let is_one = (1..=Household::LARGEST_COMMUNITY).contains(&people);
                let fault = Fault::SharedHouseholdRange;
                Some(is_one.then_some(Self::Shared(people)).ok_or(fault))
            }
            // Its rows are there, where it is the age of a child.
            [age, unit] if is(unit, years) => Some(Err(age_of(age)?.err()?)),
            [age, unit, count, day] if is(unit, years) && is(day, days) => {
                let (age, days) = (age_of(age)?, days_of(count)?);
                Some(age.and_then(|age| Ok(Self::Norm(age, days?))))
            }
            [age, unit, what, count, day] if is(unit, years) && is(what, food) && is(day, days) => {
                let (age, days) = (age_of(age)?, days_of(count)?);
                Some(age.and_then(|age| Ok(Self::Food(Some(age), days?))))
            }
            [what, count, day] if is(what, food) && is(day, days) => {
                Some(days_of(count)?.map(|days| Self::Food(None, days)))
            }
            _ => None,
        }
    }
}

/// Whether it is one of these words. It is asked so often that it weighs too much
/// in each place.
#[inline(never)]
fn is(piece: &str, words: &str) -> bool {
    words.split(' ').any(|word| word == piece)
}

/// A number, if it is one. More than it can hold is more than any of these.
fn number(digits: &str) -> Option<u8> {
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u8::MAX))
}

fn age_of(years: &str) -> Option<Result<Age, Fault>> {
    let years = number(years)?;
    Some(Age::new(years, false).or_else(|_| Age::new(years, true)))
}

fn days_of(days: &str) -> Option<Result<Days, Fault>> {
    Some(Days::new(number(days)?))
}

/// What is said where the tables have no row for what is searched for: why, and
/// what there is.
pub(super) fn told(t: &Texts, search: &str, is_found: bool) -> Option<String> {
    let search = riksnorm::small_letters(search);
    let pieces = pieces(&search);
    let texts = t.say(key::search_told());
    if let Some(told) = listed(&texts, &|word| !word.is_empty() && pieces.contains(&word)) {
        return Some(told.to_owned());
    }
    let Coverage { first, last } = Coverage::known();
    let is_other_year = pieces.iter().any(|piece| {
        let year = piece.parse().unwrap_or_default();
        (2000..2100).contains(&year) && !(first.year()..=last.year()).contains(&year)
    });
    let fault = Fault::MonthNotCovered { first, last };
    (is_other_year && !is_found).then(|| t.say(rejected(fault, t)))
}

/// The words and numbers of a search: `12d` is two.
fn pieces(search: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for word in search.split_whitespace() {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        if let Some((number, unit)) = word.split_at_checked(digits) {
            pieces.extend([number, unit].into_iter().filter(|piece| !piece.is_empty()));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_read_as_it_is_written() {
        const WORDS: &str = "personer pers; år; mat; d dag dagar";
        let age = |years| Age::new(years, years > 17).unwrap();
        let days = |count| Days::new(count).unwrap();
        let norm = |years, count| Some(Ok(Asked::Norm(age(years), days(count))));
        let food = |age, count| Some(Ok(Asked::Food(age, days(count))));
        for (search, asked) in [
            ("8 personer", Some(Ok(Asked::Shared(8)))),
            ("8 Pers", Some(Ok(Asked::Shared(8)))),
            ("9 år 12d", norm(9, 12)),
            ("9år 12 dagar", norm(9, 12)),
            ("9 år 12 dagar", norm(9, 12)),
            ("19 år 12d", norm(19, 12)),
            ("9 år mat 5d", food(Some(age(9)), 5)),
            ("mat 7 dagar", food(None, 7)),
            ("31 personer", Some(Err(Fault::SharedHouseholdRange))),
            ("400 personer", Some(Err(Fault::SharedHouseholdRange))),
            ("21 år", Some(Err(Fault::ChildAge))),
            ("21 år 5d", Some(Err(Fault::ChildAge))),
            ("9 år 32d", Some(Err(Fault::DaysRange))),
            ("9 år 40d", Some(Err(Fault::DaysRange))),
            ("mat 40d", Some(Err(Fault::DaysRange))),
            ("9 år", None),
            ("x år", None),
            ("mat 9", None),
            ("14 dagar", None),
            ("", None),
        ] {
            assert_eq!(Asked::read(search, WORDS), asked, "{search}");
        }
    }

    #[test]
    fn what_has_no_row_is_told() {
        for (language, t) in crate::words::tests::every_language() {
            let told = |search: &str| told(&t, search, false).unwrap_or_default();
            assert!(told("norm 2027").contains("2026"), "{language}");
            assert_eq!(told("norm 2026"), "", "{language}");
            assert_eq!(super::told(&t, "prisbas 2027", true), None);
            if language == "en" {
                continue;
            }
            for (search, word) in [
                ("14 dagar", "norm 14d"),
                ("14d", "norm 14d"),
                ("halv norm", "hel norm"),
                ("el", "räknas som de"),
                ("Barnbidrag", "räknas som de"),
            ] {
                assert!(told(search).contains(word), "{language} {search}");
            }
            assert_eq!(told("elev"), "");
        }
    }
}
