//! The calculation as a record, in the order in which Swedish caseworkers write
//! one. What is shown, printed and copied comes from it.

use riksnorm::{
    AdultsRow, Alternative, Estimate, Group, Household, Item, Kronor, Line, Rules, SourceId,
};
use riksnorm_web_common::record::{Row, Section, each_once};

use crate::{
    texts::{Text, Texts, key},
    words::{self, month},
};

/// Everything about an estimate, in words and in order.
pub(crate) struct Record {
    /// Incomes, norm, shared costs, costs, living costs otherwise.
    pub(crate) sections: Vec<Section>,
    /// The deficit or surplus, and what it would be if more were accepted.
    pub(crate) result: Vec<Row>,
    /// What the caseworker has to assess.
    pub(crate) notices: Vec<String>,
    /// The short names of the sources with what they mean, each once.
    pub(crate) sources: Vec<(SourceId, String)>,
}

/// The names that benefits and a home have on the line, where they say more
/// than their kind: a record with another benefit would be untrue.
#[derive(Default)]
pub(crate) struct Names {
    incomes: Vec<Option<&'static str>>,
    home: Option<&'static str>,
}

impl Names {
    /// The names on a line.
    pub(crate) fn new(line: &riksnorm_line::Line) -> Self {
        Self {
            incomes: line.income_names().to_vec(),
            home: line.home_name(),
        }
    }

    /// The name of the line at a place among those of its group.
    fn of(&self, item: &Item, place: usize) -> Option<String> {
        let name = match item {
            Item::Income { .. } => self.incomes.get(place).copied().flatten(),
            Item::Home { .. } => self.home,
            _ => None,
        };
        let name = match name? {
            "tillfälligföräldrapenning" => "tillfällig föräldrapenning",
            "afa" => "AFA",
            name => name,
        };
        let mut letters = name.chars();
        let first = letters.next()?.to_uppercase();
        Some(first.chain(letters).collect())
    }
}

impl Record {
    /// Writes the record of an estimate, with the names on its line.
    pub(crate) fn new(estimate: &Estimate, rules: &Rules, names: &Names, t: &Texts) -> Self {
        let notices = estimate.notices.iter();
        let sections = sections(estimate, rules, names, t);
        Self {
            sources: sources(&sections, rules, t),
            sections,
            result: result(estimate, t),
            notices: notices
                .map(|notice| t.say(words::notice(notice, rules)))
                .collect(),
        }
    }
}

/// The people of the household, and the community that it belongs to.
pub(crate) fn people(household: &Household, t: &Texts) -> String {
    let adults = household.adults().count().get();
    let people = key::record_people(adults, household.children().count());
    match household.community() {
        Some(of) => t.say(key::record_people_of(t.say(people), of)),
        None => t.say(people),
    }
}

fn sections(estimate: &Estimate, rules: &Rules, names: &Names, t: &Texts) -> Vec<Section> {
    let totals = &estimate.totals;
    let couple = estimate.lines.iter().any(|line| {
        let row = AdultsRow::Couple;
        line.item == Item::Adults { row }
    });
    let of = |title: Text, columns: [Option<Text>; 2], groups: &[Group]| {
        let [entered, counted] = columns.map(|column| column.map(|text| t.say(text)));
        let lines = estimate.lines_in(groups);
        let rows = lines
            .enumerate()
            .map(|(place, line)| row(line, couple, rules, names.of(&line.item, place), t));
        Section {
            title: t.say(title),
            entered,
            counted,
            rows: rows.collect(),
        }
    };
    let amount = || Some(key::column_amount());
    let applied = || Some(key::column_applied());
    let mut incomes = of(
        key::part_income(month(rules.income_month())),
        [Some(key::column_stated()), Some(key::column_counted())],
        &[Group::Income],
    );
    incomes.rows.push(Row::from_sum(
        &key::total_income(),
        None,
        Some(totals.income),
        t,
    ));
    let norm = of(key::part_norm(), [None, amount()], &[Group::Personal]);
    let mut shared = of(
        key::part_shared(),
        [None, amount()],
        &[Group::Shared, Group::Adjustment],
    );
    shared.rows.push(Row::from_sum(
        &key::total_norm(),
        None,
        Some(totals.norm),
        t,
    ));
    let costs_groups = [Group::Housing, Group::Expenses];
    let mut costs = of(
        key::part_costs(),
        [applied(), Some(key::column_approved())],
        &costs_groups,
    );
    if !costs.rows.is_empty() {
        let counted = totals.housing + totals.expenses;
        let lines = estimate.lines_in(&costs_groups);
        let entered = lines.filter_map(|line| line.item.entered()).sum();
        costs.rows.push(Row::from_sum(
            &key::total_costs(),
            Some(entered),
            Some(counted),
            t,
        ));
    }
    let mut needs = of(key::part_needs(), [applied(), None], &[Group::OtherNeeds]);
    if !needs.rows.is_empty() {
        let entered = totals.other_needs;
        needs
            .rows
            .push(Row::from_sum(&key::total_needs(), Some(entered), None, t));
        for row in &mut needs.rows {
            // It is applied for, and part of no sum of the norm and the costs.
            row.amount = None;
        }
    }
    let sections = [incomes, norm, shared, costs, needs];
    sections
        .into_iter()
        .filter(|section| !section.rows.is_empty())
        .collect()
}

fn result(estimate: &Estimate, t: &Texts) -> Vec<Row> {
    let totals = &estimate.totals;
    let balance = totals.balance;
    let (name, amount) = balanced(balance);
    let mut rows = vec![Row::from_sum(&name, None, Some(amount), t)];
    let mut other = |name: fn(String) -> Text, balance: Kronor| {
        let (outcome, amount) = balanced(balance);
        rows.push(Row::from_sum(&name(t.say(outcome)), None, Some(amount), t));
    };
    let needs = totals.other_needs;
    let with_needs = needs > Kronor::ZERO;
    if with_needs {
        other(key::result_with_needs, balance - needs);
    }
    // The alternative has only sums of support, which end at zero. They do not
    // say how large a surplus is.
    if let Some(above) = estimate.above_guideline() {
        other(key::result_in_full, balance - above);
        if with_needs {
            other(key::result_in_full_with_needs, balance - above - needs);
        }
    }
    if let Some(Alternative::PartTimeChildrenApart { needs: apart, .. }) =
        estimate.part_time_children_apart()
    {
        let balance = totals.income - *apart;
        other(key::result_apart, balance);
        if with_needs {
            other(key::result_apart_with_needs, balance - needs);
        }
    }
    rows
}

/// The deficit or surplus.
pub(crate) fn outcome(estimate: &Estimate) -> (Text, Kronor) {
    balanced(estimate.totals.balance)
}

fn balanced(balance: Kronor) -> (Text, Kronor) {
    match balance.cmp(&Kronor::ZERO) {
        std::cmp::Ordering::Less => (key::result_short(), -balance),
        std::cmp::Ordering::Equal => (key::result_even(), balance),
        std::cmp::Ordering::Greater => (key::result_over(), balance),
    }
}

fn row(line: &Line, couple: bool, rules: &Rules, name: Option<String>, t: &Texts) -> Row {
    let name = words::line(t, &line.item, couple, name);
    let mut row = Row::from_line(line, name, t);
    if is_by_day(line) {
        // The advice says that days count, the norm what a whole month gives.
        row.sources.push(rules.riksnorm().source.clone());
    }
    row
}

fn is_by_day(line: &Line) -> bool {
    let Item::Child { part_time, .. } = line.item else {
        return false;
    };
    part_time.is_some()
}

/// The short names of a row's sources.
pub(crate) fn named(sources: &[SourceId]) -> String {
    let names: Vec<&str> = sources.iter().map(SourceId::as_str).collect();
    names.join(", ")
}

/// Each source that a line rests on, once, in the order of the record.
fn sources(sections: &[Section], rules: &Rules, t: &Texts) -> Vec<(SourceId, String)> {
    let rows = sections.iter().flat_map(|section| &section.rows);
    let sources = rows.flat_map(|row| {
        let by_day = row.line.as_ref().filter(|line| is_by_day(line));
        let by_day = by_day.and_then(|_| words::day_source(rules));
        row.sources.iter().cloned().chain(by_day)
    });
    let basis = |source: SourceId| {
        let basis = t.say(words::basis(&rules.basis(&source)?));
        Some((source, basis))
    };
    each_once(sources).into_iter().filter_map(basis).collect()
}
