//! How a line was counted, in short.

use riksnorm::{Guideline, Item, Kronor, Line};

use crate::{
    texts::{Arg, Keys, Text},
    words::band,
};

/// An app's texts of how a line was counted, in short.
pub trait HowTexts: Keys {
    /// An amount as it stands in these texts and in the record's columns.
    fn amount(amount: Kronor) -> Arg;

    /// The row of riksnormen that a child has.
    fn row(ages: String, lunch_elsewhere: bool) -> Text;

    /// A child's days, at an amount a day.
    fn days(days: u8, day: Arg) -> Text;

    /// A child's days where they come to the row's whole amount.
    fn days_in_full(days: u8, day: Arg, full: Arg) -> Text;

    /// Shared costs of persons above the last row of the table.
    fn above_table(last_row: Arg, persons: u8, each: Arg) -> Text;

    /// The household's share of a community's shared costs.
    fn share(whole: Arg, size: u8, of: u8) -> Text;

    /// The home, beside its guideline where it has one.
    fn home(entered: Kronor, guideline: Option<Kronor>) -> Option<Text>;

    /// What the municipality has decided to accept.
    fn assessed(applied: Kronor, accepted: Kronor) -> Text;

    /// A salary of which three quarters count.
    fn job_stimulus(entered: Arg) -> Text;

    /// A child's own earnings, beside the price base amount.
    fn child_work(entered: Arg, year_to_date: Arg, price_base_amount: Arg) -> Text;
}

/// How a line was counted; nothing where it counts as it was entered.
#[must_use]
pub fn how<T: HowTexts>(line: &Line) -> Vec<Text> {
    match line.item {
        Item::Child {
            band: ages,
            lunch_elsewhere,
            full,
            part_time,
            ..
        } => {
            let days = part_time.map(|part| {
                if line.amount == full {
                    T::days_in_full(part.days, T::amount(part.day), T::amount(full))
                } else {
                    T::days(part.days, T::amount(part.day))
                }
            });
            let row = T::row(band(ages), lunch_elsewhere);
            std::iter::once(row).chain(days).collect()
        }
        Item::Shared {
            size,
            community,
            costs,
        } => {
            let above = costs.above_table.map(|above| {
                T::above_table(
                    T::amount(above.last_row),
                    above.persons,
                    T::amount(above.each),
                )
            });
            let share = community.map(|of| T::share(T::amount(costs.amount), size, of));
            above.into_iter().chain(share).collect()
        }
        Item::Home {
            entered,
            guideline,
            assessed,
            ..
        } => {
            let guideline = guideline.map(Guideline::amount);
            // Without a guideline nothing is open where it is assessed.
            let home = (guideline.is_some() || !assessed)
                .then(|| T::home(entered, guideline))
                .flatten();
            let assessed = assessed.then(|| T::assessed(entered, line.amount));
            home.into_iter().chain(assessed).collect()
        }
        Item::Expense {
            entered,
            assessed: true,
            ..
        }
        | Item::OtherNeed {
            entered,
            assessed: true,
            ..
        } => vec![T::assessed(entered, line.amount)],
        Item::Income {
            entered,
            job_stimulus: true,
            ..
        } => vec![T::job_stimulus(T::amount(entered))],
        Item::ChildWork {
            entered,
            year_to_date,
            price_base_amount,
            ..
        } => vec![T::child_work(
            T::amount(entered),
            T::amount(year_to_date),
            T::amount(price_base_amount),
        )],
        Item::Adults { .. }
        | Item::NormAdjustment { .. }
        | Item::Expense { .. }
        | Item::OtherNeed { .. }
        | Item::Income { .. } => Vec::new(),
    }
}
