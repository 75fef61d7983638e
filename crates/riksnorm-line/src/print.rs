//! An entry as a line.

use std::fmt::{self, Display, Formatter, Write as _};

use riksnorm::{Age, Amount, Child, Home, Housing, Income, IncomeKind};

use crate::{Earner, Entry, Meaning};

/// The canonical line, which reads as the same entry where the entry is one
/// that [`Entry::household`] accepts.
impl Display for Entry {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words().join(" "))
    }
}

impl Entry {
    fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        words.extend(self.month.map(|month| month.to_string()));
        words.extend(self.adults.map(|adults| format!("{}v", adults.get())));
        words.extend(self.children.iter().map(child));
        let everyone = self.community;
        words.extend(everyone.map(|everyone| with(Meaning::Community, &everyone.to_string())));
        if let Housing::Home(Home { form, cost, .. }) = self.housing {
            words.push(with(Meaning::Home(form), &amount(cost.applied())));
        }
        self.incomes(&mut words);
        for (kind, cost) in self.expenses.iter() {
            words.push(with(Meaning::Expense(kind), &amount(cost)));
        }
        for (kind, cost) in self.other_needs.iter() {
            words.push(with(Meaning::OtherNeed(kind), &amount(cost)));
        }
        if self.has_assets {
            words.push(Meaning::Assets.word().swedish.to_owned());
        }
        words
    }

    /// The incomes of both adults, each one's in its own order: what the
    /// second has of the same kind stands behind what the first has.
    fn incomes(&self, words: &mut Vec<String>) {
        let [first, second] = &self.earners;
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
        let word = Meaning::JobStimulus.word().swedish;
        for (earner, place) in self.earners.iter().zip(["", "2"]) {
            let at_salary = earner.amounts(IncomeKind::Salary).next().is_some();
            if earner.job_stimulus && !at_salary {
                words.push(format!("{word}{place}"));
            }
        }
    }
}

/// Incomes of one kind behind each other, and their amounts as one.
fn groups(earner: &Earner) -> Vec<(IncomeKind, String)> {
    let mut stimulus = earner.job_stimulus;
    let same_kind = |one: &Income, other: &Income| one.kind == other.kind;
    let groups = earner.incomes.chunk_by(same_kind).map(|group| {
        let kind = group[0].kind;
        let amounts: Vec<String> = group.iter().map(|income| amount(income.amount)).collect();
        let mut amounts = amounts.join("+");
        if kind == IncomeKind::Salary && std::mem::take(&mut stimulus) {
            amounts.push('j');
        }
        (kind, amounts)
    });
    groups.collect()
}

fn with(meaning: Meaning, number: &str) -> String {
    format!("{} {number}", meaning.word().swedish)
}

/// Kronor, with öre where there are any.
fn amount(amount: Amount) -> String {
    let printed = amount.decimal().to_string();
    match printed.split_once('.') {
        Some((kronor, ore)) => format!("{kronor},{ore:0<2}"),
        None => printed,
    }
}

fn child(child: &Child) -> String {
    let years = child.age.years();
    let mut details = Vec::new();
    if Age::new(years, false).is_err() {
        details.push("s".to_owned());
    }
    if child.lunch_elsewhere {
        details.push("l".to_owned());
    }
    if let Some(days) = child.days_per_month {
        details.push(format!("{}d", days.get()));
    }
    if let Some(work) = child.work_income {
        let (month, year) = (amount(work.month()), amount(work.year_to_date()));
        details.push(format!("{month}/{year}"));
    }
    let mut printed = years.to_string();
    if !details.is_empty() {
        // INVARIANT: writing to a string does not fail.
        _ = write!(printed, "({})", details.join(" "));
    }
    printed
}
