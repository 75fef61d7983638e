//! The calculation as a record: what is printed, and copied as text.

use riksnorm::{Alternative, Estimate, Group, Kronor, Rules};
use riksnorm_web_common::record::{Row, each_once};

use super::{
    Answer,
    facts::Facts,
    headline::{Headline, other_amounts},
};
use crate::{
    amounts,
    contacts::switchboard,
    step::Step,
    texts::{Arg, Text, Texts, key},
    words::{self, kronor, month},
};

/// Everything that can be taken along, in words and in order.
pub(super) struct Record {
    pub(super) title: String,
    /// The sum in a sentence, that it is an estimate, and the day.
    pub(super) introduction: Vec<String>,
    pub(super) sections: Vec<Section>,
    /// What should be known about the estimate.
    pub(super) notices: Vec<String>,
    /// The short names of the sources, with what they mean and for how long.
    pub(super) sources: Vec<String>,
    /// The rules' decisions and fingerprint, and where to turn.
    pub(super) rules: Vec<String>,
    /// What to bring to an application.
    pub(super) papers: Vec<String>,
}

/// The calculation as plain text.
pub(super) fn text(answer: &Answer, day: Option<Arg>) -> String {
    let t = &answer.t;
    let record = Record::new(answer, day);
    let rows = record.sections.into_iter().map(|section| {
        let rows = section.rows.iter().map(|row| in_words(row, t));
        std::iter::once(section.title).chain(rows).collect()
    });
    let under = |title: Text, mut lines: Vec<String>| {
        lines.insert(0, t.say(title));
        lines
    };
    let blocks: Vec<String> = std::iter::once(vec![record.title])
        .chain([record.introduction])
        .chain(rows)
        .chain([
            under(key::notices_title(), record.notices),
            under(key::next_papers_title(), record.papers),
            under(key::record_sources(), record.sources),
            under(key::rules_title(), record.rules),
        ])
        .map(|lines: Vec<String>| lines.join("\n"))
        .collect();
    blocks.join("\n\n") + "\n"
}

impl Record {
    /// Writes a record of an answer, counted on a day where one is known.
    pub(super) fn new(answer: &Answer, day: Option<Arg>) -> Self {
        let Answer {
            t,
            rules,
            household,
            estimate,
            home_unknown,
            without_amounts,
            ..
        } = answer;
        let headline = Headline::new(answer);
        let municipality = rules.municipality();
        let more = headline.why.iter().cloned();
        let introduction = [
            other_amounts(rules, *without_amounts),
            home_unknown.then(key::unknown_home),
            Some(key::record_about(municipality.id(), municipality.name())),
            day.map(key::record_date),
        ];
        // Whether the incomes are enough nobody knows without the home.
        let notices = estimate.notices.iter().filter(|notice| {
            !(*home_unknown && matches!(notice, riksnorm::Notice::NeedsCovered { .. }))
        });
        let notices = say(
            t,
            notices.map(|notice| words::notice(notice, rules, estimate)),
        );
        let switchboard = switchboard(municipality)
            .map(|contact| key::contact_line(contact.name, contact.number));
        Self {
            title: t.say(key::answer_title(month(rules.month()))),
            introduction: std::iter::once(headline.in_words(t) + ".")
                .chain(say(t, more.chain(introduction.into_iter().flatten())))
                .collect(),
            sections: sections(answer),
            notices: answer.unanswered.iter().cloned().chain(notices).collect(),
            sources: sources(estimate, rules, t),
            rules: say(t, rules_used(rules).into_iter().chain(switchboard)),
            papers: say(t, Facts::new(household, estimate).papers().into_iter()),
        }
    }
}

/// The sum and what it is made of, short enough for a message.
pub(super) fn short(answer: &Answer) -> String {
    let t = &answer.t;
    let totals = &answer.estimate.totals;
    let municipality = answer.rules.municipality();
    let line = |name: Text, amount: Kronor| {
        t.say(key::record_total(t.say(name), t.write(&kronor(amount))))
    };
    let sum = if totals.balance > Kronor::ZERO {
        line(key::total_surplus(), totals.balance)
    } else {
        line(key::total_support(), totals.support)
    };
    let about = key::record_about(municipality.id(), municipality.name());
    [
        Headline::new(answer).in_words(t) + ".",
        String::new(),
        line(key::part(Step::Household.id()), totals.norm),
        line(key::part(Step::Home.id()), totals.housing),
        line(key::part(Step::Costs.id()), totals.expenses),
        line(key::part(Step::Incomes.id()), -totals.income),
        sum,
        String::new(),
        t.say(about),
    ]
    .join("\n")
}

/// The decisions that the amounts rest on, and the fingerprint of them all.
fn rules_used(rules: &Rules) -> Vec<Text> {
    let decided = rules.decided();
    let year = decided.valid_from.year().to_string();
    let through = month(rules.valid_through());
    let guidelines = rules.guidelines();
    [
        Some(key::rules_riksnorm(year, decided.decision, through)),
        guidelines.map(|set| amounts::decided(rules, set)),
        Some(key::rules_fingerprint(riksnorm::fingerprint())),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn say(t: &Texts, texts: impl Iterator<Item = Text>) -> Vec<String> {
    texts.map(|text| t.say(text)).collect()
}

fn in_words(row: &Row, t: &Texts) -> String {
    let (name, amount) = (row.name.as_str(), row.amount.as_deref().unwrap_or_default());
    t.say(match &row.line {
        Some(line) if row.how.is_empty() => key::record_line(name, amount, line.source.as_str()),
        Some(line) => key::record_line_how(name, row.how.as_str(), amount, line.source.as_str()),
        None => key::record_total(name, amount),
    })
}

/// The sections in the order of a decision: what the household needs, what it
/// has, what is missing.
pub(super) fn sections(answer: &Answer) -> Vec<Section> {
    let Answer {
        rules, estimate, ..
    } = answer;
    let totals = &estimate.totals;
    let mut writer = Writer {
        answer,
        sections: Vec::new(),
    };
    writer.lines(
        &key::group_norm(),
        &[Group::Personal, Group::Shared, Group::Adjustment],
    );
    writer.sum(&key::total_norm(), totals.norm);
    writer.lines(&key::group_housing(), &[Group::Housing]);
    writer.lines(&key::group_expenses(), &[Group::Expenses]);
    writer.sum(&key::total_needs(), totals.needs);
    let income_month = month(rules.income_month());
    writer.lines(&key::group_income(income_month), &[Group::Income]);
    writer.sum(&key::total_income(), totals.income);
    writer.sums(support_sums(estimate));
    writer.lines(&key::group_other_needs(), &[Group::OtherNeeds]);
    writer.sums(sums_with_other_needs(estimate));
    writer.sections
}

/// What is missing or left over, and what it could be instead.
pub(super) fn support_sums(estimate: &Estimate) -> Vec<(Text, Kronor)> {
    let totals = &estimate.totals;
    let mut sums = vec![if totals.balance > Kronor::ZERO {
        (key::total_surplus(), totals.balance)
    } else {
        (key::total_support(), totals.support)
    }];
    sums.extend(estimate.alternatives.iter().map(|alternative| {
        let name = match alternative {
            Alternative::HousingAcceptedInFull { .. } => key::total_in_full(),
            Alternative::PartTimeChildrenApart { .. } => key::total_apart(),
        };
        (name, alternative.support())
    }));
    sums
}

/// The same with the other needs, where there are any.
pub(super) fn sums_with_other_needs(estimate: &Estimate) -> Vec<(Text, Kronor)> {
    let totals = &estimate.totals;
    if totals.other_needs == Kronor::ZERO {
        return Vec::new();
    }
    let support = totals.support_with_other_needs;
    let mut sums = vec![(key::total_with_other_needs(), support)];
    sums.extend(estimate.alternatives.iter().map(|alternative| {
        let name = match alternative {
            Alternative::HousingAcceptedInFull { .. } => key::total_in_full_with_other_needs(),
            Alternative::PartTimeChildrenApart { .. } => key::total_apart_with_other_needs(),
        };
        (name, alternative.support_with_other_needs())
    }));
    sums
}

/// A part of the calculation: some lines, and their sums.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
}

struct Writer<'a> {
    answer: &'a Answer,
    sections: Vec<Section>,
}

impl Writer<'_> {
    /// Begins a section with the lines of these groups, where there are any.
    fn lines(&mut self, title: &Text, groups: &[Group]) {
        let t = &self.answer.t;
        let lines = self.answer.estimate.lines_in(groups);
        let rows = lines.map(|line| Row::from_line(line, self.answer.name(line), t));
        let rows: Vec<Row> = rows.collect();
        if !rows.is_empty() {
            self.sections.push(Section {
                title: t.say(title),
                rows,
            });
        }
    }

    /// Adds sums to the section that is written.
    fn sums(&mut self, sums: Vec<(Text, Kronor)>) {
        for (name, amount) in sums {
            self.sum(&name, amount);
        }
    }

    /// Adds a sum to the section that is written.
    fn sum(&mut self, name: &Text, amount: Kronor) {
        if let Some(section) = self.sections.last_mut() {
            section
                .rows
                .push(Row::from_sum(name, amount, &self.answer.t));
        }
    }
}

/// Each source that a line rests on, once, in the order of the lines.
fn sources(estimate: &Estimate, rules: &Rules, t: &Texts) -> Vec<String> {
    let ids = each_once(estimate.lines.iter().map(|line| line.source.clone()));
    let sources = ids.into_iter().filter_map(|id| {
        let source = words::dated_for(id.wording(rules.month())?, rules.month());
        Some(key::record_source_line(id.as_str(), t.say(source)))
    });
    say(t, sources)
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
