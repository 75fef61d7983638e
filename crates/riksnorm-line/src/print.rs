//! A draft as a line.

use riksnorm::{Amount, Draft, DraftAdult, DraftChild, DraftCost, Entered, IncomeKind, Kind};

use crate::Meaning;

/// What stands where a value is still to be given.
pub(crate) const OPEN: &str = "?";

/// The canonical line of a draft, which reads as the same draft. A `?` stands
/// where a value could not be read. The municipality is not written.
///
/// ```
/// use riksnorm_line::{Line, print};
///
/// let line = Line::new("el450 4 2 vuxna lön 5000 J");
/// assert_eq!(print(line.draft()), "2v 4 lön 5000j el 450");
/// ```
#[must_use]
pub fn print<E>(draft: &Draft<E>) -> String {
    let mut words = Vec::new();
    words.extend(written(&draft.month, ToString::to_string));
    words.extend(written(&draft.adult_count, |count| count.get().to_string()).map(adults));
    let children = draft.children.as_slice().iter();
    words.extend(children.map(|entered| entered.value().map_or_else(open, child)));
    let everyone = written(&draft.shared_household_size, ToString::to_string);
    words.extend(everyone.map(|everyone| with(Meaning::Community, &everyone)));
    words.extend(home(draft));
    incomes(draft, &mut words);
    costs(draft.expenses.as_slice(), Meaning::Expense, &mut words);
    costs(draft.other_needs.as_slice(), Meaning::OtherNeed, &mut words);
    if draft.has_assets.value() == Some(&true) {
        words.push(Meaning::Assets.word().swedish.to_owned());
    }
    words.join(" ")
}

fn open() -> String {
    OPEN.to_owned()
}

fn written<T, E>(entered: &Entered<T, E>, write: impl Fn(&T) -> String) -> Option<String> {
    match entered {
        Entered::Nothing => None,
        Entered::Unread(_) => Some(open()),
        Entered::Value(value) => Some(write(value)),
    }
}

fn adults(count: String) -> String {
    count + "v"
}

/// A word with its number.
pub(crate) fn with(meaning: Meaning, number: &str) -> String {
    format!("{} {number}", meaning.word().swedish)
}

/// Kronor, with öre where there are any.
pub(crate) fn amount(amount: &Amount) -> String {
    let printed = amount.decimal().to_string();
    match printed.split_once('.') {
        Some((kronor, ore)) => format!("{kronor},{ore:0<2}"),
        None => printed,
    }
}

fn home<E>(draft: &Draft<E>) -> Option<String> {
    let home = draft.housing.value()?;
    let cost = written(&home.monthly_cost, amount);
    match home.form.value()? {
        Some(form) => {
            let cost = cost.unwrap_or_else(|| "0".to_owned());
            Some(with(Meaning::Home(*form), &cost))
        }
        None => match cost {
            Some(cost) => Some(with(Meaning::NoHome, &cost)),
            None => Some(Meaning::NoHome.word().swedish.to_owned()),
        },
    }
}

fn costs<K: Kind, E>(
    costs: &[(K, Entered<DraftCost<E>, E>)],
    meaning: fn(K) -> Meaning,
    words: &mut Vec<String>,
) {
    for (kind, cost) in costs {
        words.extend(written(cost, applied).map(|cost| with(meaning(*kind), &cost)));
    }
}

/// What is applied for of a cost.
pub(crate) fn applied<E>(cost: &DraftCost<E>) -> String {
    cost.applied().as_ref().map_or_else(open, amount)
}

/// The incomes of both adults, each one's in its own order: what the second
/// has of the same kind stands behind what the first has.
fn incomes<E>(draft: &Draft<E>, words: &mut Vec<String>) {
    let [first, second] = &draft.adults;
    let mut seconds = groups(second).into_iter().peekable();
    for (kind, amounts) in groups(first) {
        let with_second = seconds.next_if(|(other, _)| *other == kind);
        let of_both = match with_second {
            Some((_, others)) => format!("{amounts}/{others}"),
            None => amounts,
        };
        words.push(with(Meaning::Income(kind), &of_both));
    }
    for (kind, amounts) in seconds {
        words.push(with(Meaning::Income(kind), &format!("/{amounts}")));
    }
    for (index, adult) in draft.adults.iter().enumerate() {
        let has_salary = groups(adult)
            .iter()
            .any(|(kind, _)| *kind == IncomeKind::Salary);
        if has_stimulus(adult) && !has_salary {
            words.push(stimulus(index));
        }
    }
}

/// The word for an adult's job stimulus.
pub(crate) fn stimulus(adult: usize) -> String {
    let word = Meaning::JobStimulus.word().swedish;
    format!("{word}{}", if adult == 0 { "" } else { "2" })
}

fn has_stimulus<E>(adult: &Entered<DraftAdult<E>, E>) -> bool {
    let adult = adult.value();
    adult.is_some_and(|adult| adult.job_stimulus.value() == Some(&true))
}

/// Incomes of one kind behind each other, and their amounts as one.
fn groups<E>(adult: &Entered<DraftAdult<E>, E>) -> Vec<(IncomeKind, String)> {
    let mut stimulus = has_stimulus(adult);
    let mut groups: Vec<(IncomeKind, String)> = Vec::new();
    let incomes = adult
        .value()
        .map_or(&[][..], |adult| adult.incomes.as_slice());
    for income in incomes.iter().filter_map(Entered::value) {
        let Some(kind) = income.kind.value() else {
            continue;
        };
        let printed = written(&income.amount, amount).unwrap_or_else(open);
        match groups.last_mut() {
            Some((last, amounts)) if last == kind => {
                amounts.push('+');
                amounts.push_str(&printed);
            }
            _ => groups.push((*kind, printed)),
        }
    }
    let salary = groups
        .iter_mut()
        .find(|(kind, _)| *kind == IncomeKind::Salary);
    if let Some((_, amounts)) = salary.filter(|_| std::mem::take(&mut stimulus)) {
        amounts.push('j');
    }
    groups
}

fn child<E>(child: &DraftChild<E>) -> String {
    let mut details = Vec::new();
    if child.in_school.value() == Some(&true) {
        details.push("s".to_owned());
    }
    if child.lunch_elsewhere.value() == Some(&true) {
        details.push("l".to_owned());
    }
    let days = written(&child.days_per_month, ToString::to_string);
    details.extend(days.map(|days| days + "d"));
    if let Some(work) = child.work_income.value() {
        let [month, year] = [&work.month, &work.year_to_date]
            .map(|earned| written(earned, amount).unwrap_or_else(open));
        details.push(format!("{month}/{year}"));
    }
    let age = written(&child.age, ToString::to_string).unwrap_or_else(open);
    if details.is_empty() {
        age
    } else {
        format!("{age}({})", details.join(" "))
    }
}
