//! The calculation as a record, in the order in which Swedish caseworkers write
//! one. What is shown, printed and copied comes from it.

use riksnorm::{
    AdultField, AdultsRow, Alternative, ChildField, CostField, Estimate, Field, Group, Household,
    HousingField, IncomeField, Item, Kronor, Line, Notice, Rules, SourceId,
};
use riksnorm_line::CountedIncome;
use riksnorm_web_common::record::{Row, each_once};

use crate::{
    texts::{Text, Texts, key},
    words::{self, kronor, month, number},
};

/// Everything about an estimate, in words and in order.
pub(crate) struct Record {
    /// Norm, costs, incomes, living costs otherwise.
    pub(crate) sections: Vec<Section>,
    /// The deficit or surplus, and what it would be if more were accepted.
    pub(crate) result: Vec<Outcome>,
    /// What the caseworker has to assess.
    pub(crate) notices: Vec<String>,
    /// The short names of the sources with what they mean, each once.
    pub(crate) sources: Vec<(SourceId, String)>,
    /// How much the home costs above its guideline.
    pub(crate) above: Option<Kronor>,
}

/// A part of the record, with its sums.
pub(crate) struct Section {
    /// Its name in styles.
    pub(crate) id: &'static str,
    pub(crate) title: String,
    /// What was applied for; empty where nothing is.
    pub(crate) entered: String,
    /// What counts; empty where it is no part of the result.
    pub(crate) counted: String,
    pub(crate) posts: Vec<Post>,
}

/// A row of the record.
pub(crate) struct Post {
    pub(crate) row: Row,
    /// What says it on the line; none for what follows from the rest.
    pub(crate) field: Option<Field>,
    /// The year of its guideline, where that ended before the month.
    pub(crate) year: Option<u16>,
    /// What it rests on, in short.
    pub(crate) source: String,
}

/// A result, or what it would be otherwise.
pub(crate) struct Outcome {
    /// Its name in the record.
    pub(crate) name: String,
    /// The same beside the result.
    pub(crate) short: String,
    pub(crate) amount: String,
}

/// The names that benefits and a home have on the line, where they say more
/// than their kind: a record with another benefit would be untrue.
#[derive(Default)]
pub(crate) struct Names {
    incomes: Vec<CountedIncome>,
    home: Option<&'static str>,
}

impl Names {
    /// The names on a line.
    pub(crate) fn new(line: &riksnorm_line::Line) -> Self {
        Self {
            incomes: line.counted_incomes().to_vec(),
            home: line.home_name(),
        }
    }

    /// The name of the line at an index among those of its group.
    fn of(&self, item: &Item, index: usize) -> Option<String> {
        let name = match item {
            Item::Income { .. } => self.incomes.get(index)?.name,
            Item::Home { .. } => self.home,
            _ => None,
        };
        name.map(spoken)
    }

    /// The field that says it.
    fn field(&self, item: &Item, index: usize) -> Option<Field> {
        Some(match *item {
            Item::Adults { .. } => Field::Adults,
            Item::Child { index, .. } | Item::ChildWork { index, .. } => {
                Field::Child(index, ChildField::Whole)
            }
            Item::Shared { community, .. } => {
                community?;
                Field::SharedHouseholdSize
            }
            Item::NormAdjustment { .. } => Field::NormAdjustment,
            Item::Home { .. } => Field::Housing(HousingField::Whole),
            Item::Expense { kind, .. } => Field::Expense(kind, CostField::Whole),
            Item::OtherNeed { kind, .. } => Field::OtherNeed(kind, CostField::Whole),
            Item::Income { .. } => {
                let CountedIncome { adult, index, .. } = *self.incomes.get(index)?;
                Field::Adult(adult, AdultField::Income(index, IncomeField::Whole))
            }
        })
    }
}

/// A word of the line as it is said in a text.
pub(crate) fn spoken(word: &str) -> String {
    let word = match word {
        "tillfälligföräldrapenning" => "tillfällig föräldrapenning",
        "afa" => "AFA",
        word => word,
    };
    let mut letters = word.chars();
    let first = letters.next().map(|first| match first {
        'å' => 'Å',
        'ä' => 'Ä',
        'ö' => 'Ö',
        first => first.to_ascii_uppercase(),
    });
    first.into_iter().chain(letters).collect()
}

impl Record {
    /// Writes the record of an estimate, with the names on its line.
    pub(crate) fn new(estimate: &Estimate, rules: &Rules, names: &Names, t: &Texts) -> Self {
        let sections = sections(estimate, rules, names, t);
        let notices = estimate.notices.iter();
        let notices = notices.map(|notice| t.say(words::notice(notice, rules)));
        let apart = is_apart_in_community(estimate, rules);
        let apart = apart.then(|| t.say(key::notice_part_time_in_community()));
        Self {
            sources: sources(&sections, rules, t),
            above: estimate.above_guideline(),
            sections,
            result: result(estimate, t),
            notices: notices.chain(apart).collect(),
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
    let mut years = estimate.notices.iter().filter_map(|notice| match notice {
        Notice::GuidelineFromEarlierYear { year } => Some(*year),
        _ => None,
    });
    let year = years.next();
    let write = |amount: Option<Kronor>| amount.map_or_else(String::new, |it| t.write(&number(it)));
    let of = |id, title: Text, groups: &[Group], counted: Option<Kronor>| {
        let lines = estimate.lines_in(groups).enumerate();
        let posts = lines.map(|(index, line)| {
            let row = row(line, couple, rules, names.of(&line.item, index), t);
            Post {
                source: named(&row.sources, t),
                row,
                field: names.field(&line.item, index),
                year: year.filter(|_| matches!(line.item, Item::Home { .. })),
            }
        });
        let entered = estimate.lines_in(groups).map(|line| line.item.entered());
        let entered = entered.map(Option::unwrap_or_default).sum();
        Section {
            id,
            title: t.say(title),
            entered: write((id != "norm" && entered > Kronor::ZERO).then_some(entered)),
            counted: write(counted),
            posts: posts.collect(),
        }
    };
    let income_month = month(rules.income_month());
    let income = if estimate.lines_in(&[Group::Income]).next().is_some() {
        key::part_income(income_month)
    } else {
        key::part_no_income(income_month)
    };
    let norm = [Group::Personal, Group::Shared, Group::Adjustment];
    let costs = [Group::Housing, Group::Expenses];
    let mut needs = of("needs", key::part_needs(), &[Group::OtherNeeds], None);
    for post in &mut needs.posts {
        // It is applied for, and part of no sum of the norm and the costs. What
        // was decided of it stands there.
        let line = post.row.line.as_ref();
        if !line.is_some_and(|line| line.item.is_assessed()) {
            post.row.amount = None;
        }
    }
    let sections = [
        of("norm", key::part_norm(), &norm, Some(totals.norm)),
        of(
            "costs",
            key::part_costs(),
            &costs,
            Some(totals.housing + totals.expenses),
        ),
        of("incomes", income, &[Group::Income], Some(totals.income)),
        needs,
    ];
    let is_said = |section: &Section| section.id == "incomes" || !section.posts.is_empty();
    sections.into_iter().filter(is_said).collect()
}

fn result(estimate: &Estimate, t: &Texts) -> Vec<Outcome> {
    let totals = &estimate.totals;
    let balance = totals.balance;
    let sign = balance.cmp(&Kronor::ZERO);
    let mut rows = Vec::new();
    let mut other = |name: Option<fn(String) -> Text>, short: Option<Text>, balance: Kronor| {
        let (outcome, amount) = balanced(balance);
        let outcome = t.say(outcome);
        let mut short = short.map_or_else(String::new, |short| t.say(short));
        // A surplus beside a deficit is said to be one.
        if balance.cmp(&Kronor::ZERO) != sign {
            short = format!("{short}, {outcome}");
        }
        rows.push(Outcome {
            name: name.map_or_else(|| outcome.clone(), |name| t.say(name(outcome.clone()))),
            short,
            amount: t.write(&kronor(amount)),
        });
    };
    other(None, None, balance);
    let needs = totals.other_needs;
    let with_needs = needs > Kronor::ZERO;
    if with_needs {
        let short = Some(key::short_with_needs());
        other(Some(key::result_with_needs), short, balance - needs);
    }
    // The alternative has only sums of support, which end at zero. They do not
    // say how large a surplus is.
    if let Some(above) = estimate.above_guideline() {
        let in_full = balance - above;
        other(
            Some(key::result_in_full),
            Some(key::short_in_full()),
            in_full,
        );
        if with_needs {
            let short = Some(key::short_in_full_with_needs());
            other(Some(key::result_in_full_with_needs), short, in_full - needs);
        }
    }
    if let Some(Alternative::PartTimeChildrenApart { needs: apart, .. }) =
        estimate.part_time_children_apart()
    {
        let balance = totals.income - *apart;
        other(Some(key::result_apart), Some(key::short_apart()), balance);
        if with_needs {
            let short = Some(key::short_apart_with_needs());
            other(Some(key::result_apart_with_needs), short, balance - needs);
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

/// Whether a child is here less than half of the month in a community, where the
/// rules hold no other sum against it: it is to be assessed all the same.
fn is_apart_in_community(estimate: &Estimate, rules: &Rules) -> bool {
    let days = rules.month().days();
    let mut items = estimate.lines.iter().map(|line| line.item);
    let is_less = |item: Item| matches!(item, Item::Child { part_time: Some(part_time), .. } if part_time.days * 2 < days);
    let is_community = |item: Item| {
        matches!(
            item,
            Item::Shared {
                community: Some(_),
                ..
            }
        )
    };
    items.clone().any(is_less) && items.any(is_community)
}

fn is_by_day(line: &Line) -> bool {
    let Item::Child { part_time, .. } = line.item else {
        return false;
    };
    part_time.is_some()
}

/// The short names of a row's sources. What the caseworker states is said in
/// the words of the page.
fn named(sources: &[SourceId], t: &Texts) -> String {
    let names = sources.iter().map(|source| match source.as_str() {
        "stated" => t.say(key::source_stated()),
        name => name.to_owned(),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Each source that a line rests on, once, in the order of the record.
fn sources(sections: &[Section], rules: &Rules, t: &Texts) -> Vec<(SourceId, String)> {
    let posts = sections.iter().flat_map(|section| &section.posts);
    let sources = posts.flat_map(|Post { row, .. }| {
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
