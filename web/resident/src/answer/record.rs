//! The calculation as a record: what is shown, printed, and copied as text.

use riksnorm::{Alternative, Estimate, Group, Kronor, Rules};
use riksnorm_web_common::record::{Row, Section, each_once};

use super::{
    Answer,
    facts::Facts,
    headline::{Headline, other_amounts},
};
use crate::{
    amounts,
    contacts::switchboard,
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
    let t = answer.t;
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
        let notices = estimate.notices.iter();
        let switchboard = switchboard(municipality)
            .map(|contact| key::contact_line(contact.name, contact.number));
        Self {
            title: t.say(key::answer_title(month(rules.month()))),
            introduction: std::iter::once(headline.in_words(t) + ".")
                .chain(say(t, more.chain(introduction.into_iter().flatten())))
                .collect(),
            sections: sections(estimate, rules, t),
            notices: say(t, notices.map(|notice| words::notice(notice, rules))),
            sources: sources(estimate, rules, t),
            rules: say(t, rules_used(rules).into_iter().chain(switchboard)),
            papers: say(t, Facts::new(household, estimate).papers().into_iter()),
        }
    }
}

/// The sum and what it is made of, short enough for a message.
pub(super) fn short(answer: &Answer) -> String {
    let t = answer.t;
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
        line(key::part_household(), totals.norm),
        line(key::group_housing(), totals.housing),
        line(key::picture_costs(), totals.expenses),
        line(key::picture_income(), -totals.income),
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
pub(super) fn sections(estimate: &Estimate, rules: &Rules, t: &Texts) -> Vec<Section> {
    let totals = &estimate.totals;
    let mut writer = Writer {
        estimate,
        t,
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
    if totals.balance > Kronor::ZERO {
        writer.sum(&key::total_surplus(), totals.balance);
    } else {
        writer.sum(&key::total_support(), totals.support);
    }
    for alternative in &estimate.alternatives {
        let name = match alternative {
            Alternative::HousingAcceptedInFull { .. } => key::total_in_full(),
            Alternative::PartTimeChildrenApart { .. } => key::total_apart(),
        };
        writer.sum(&name, alternative.support());
    }
    writer.lines(&key::group_other_needs(), &[Group::OtherNeeds]);
    if totals.other_needs > Kronor::ZERO {
        let support = totals.support_with_other_needs;
        writer.sum(&key::total_with_other_needs(), support);
        for alternative in &estimate.alternatives {
            let support = alternative.support_with_other_needs();
            let name = match alternative {
                Alternative::HousingAcceptedInFull { .. } => key::total_in_full_with_other_needs(),
                Alternative::PartTimeChildrenApart { .. } => key::total_apart_with_other_needs(),
            };
            writer.sum(&name, support);
        }
    }
    writer.sections
}

struct Writer<'a> {
    estimate: &'a Estimate,
    t: &'a Texts,
    sections: Vec<Section>,
}

impl Writer<'_> {
    /// Begins a section with the lines of these groups, where there are any.
    fn lines(&mut self, title: &Text, groups: &[Group]) {
        let t = self.t;
        let lines = self.estimate.lines_in(groups);
        let rows = lines.map(|line| Row::from_line(line, words::line(t, &line.item), t));
        let rows: Vec<Row> = rows.collect();
        if !rows.is_empty() {
            self.sections.push(Section {
                title: t.say(title),
                rows,
                ..Section::default()
            });
        }
    }

    /// Adds a sum to the section that is written.
    fn sum(&mut self, name: &Text, amount: Kronor) {
        if let Some(section) = self.sections.last_mut() {
            section
                .rows
                .push(Row::from_sum(name, None, Some(amount), self.t));
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
mod tests {
    use std::path::Path;

    use riksnorm::{
        Adult, Adults, Age, Amount, Child, Children, Days, HomeForm, Household, Housing, Income,
        IncomeKind, Incomes, Month, Municipality,
    };

    use super::*;

    fn swedish() -> Texts {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
        let tables = riksnorm_texts::compile(&folder).unwrap();
        let table = tables.iter().find(|table| table.language == "sv").unwrap();
        Texts::read(std::str::from_utf8(&table.bytes).unwrap()).unwrap()
    }

    fn amount(kronor: i64) -> Amount {
        Amount::from_ore(kronor * 100).unwrap()
    }

    fn written(household: &Household, day: Option<Arg>, home_unknown: bool) -> String {
        let month = Month::parse("2026-11").unwrap();
        let rules = Rules::for_month(month, Municipality::DEFAULT).unwrap();
        let answer = Answer {
            t: &swedish(),
            household,
            estimate: &rules.estimate(household),
            rules,
            home_unknown,
            shared_cost: None,
            without_amounts: None,
        };
        text(&answer, day).replace('\u{a0}', " ")
    }

    #[test]
    fn a_family_is_written_line_by_line() {
        let salary = Income {
            kind: IncomeKind::Salary,
            amount: amount(12_000),
        };
        let adult = Adult {
            incomes: Incomes::new(vec![salary]).unwrap(),
            job_stimulus: true,
        };
        let part_time = Child {
            days_per_month: Some(Days::new(10).unwrap()),
            ..Child::new(Age::new(12, false).unwrap())
        };
        let children = vec![Child::new(Age::new(9, false).unwrap()), part_time];
        let mut household = Household::new(Adults::Single(adult), Children::new(children).unwrap());
        household.housing = Housing::new(Some(HomeForm::Rental), amount(9_000)).unwrap();
        let day = Arg::Day {
            year: 2026,
            month: 11,
            day: 15,
        };
        let text = written(&household, Some(day), false);
        // 3 940 + 3 820 + 144 × 10 + 1 790 = 10 990; with 8 679 it is 19 669,
        // less three quarters of 12 000: 10 669. With the second child counted
        // apart 1 410 in place of 1 790, and 7 523: 18 133 less 9 000.
        let expected = "Uträkning för november 2026

Mellan 10 669 kr och 10 990 kr i försörjningsstöd för november 2026.
Det högre beloppet gäller om kommunen godkänner hela bostadskostnaden.
En uppskattning för Umeå kommun, inget beslut. Kommunen beslutar alltid. Du har alltid rätt att ansöka och att få ansökan prövad.
Räknat den 15 november 2026.

Riksnormen
En ensam vuxen: 3 940 kr [SoF 12:2]
Barn 1, 9 år (belopp för 7–10 år): 3 820 kr [SoF 12:2]
Barn 2, 12 år (belopp för 11–14 år, 10 dagar × 144 kr): 1 440 kr [AR]
Gemensamma kostnader, 3 personer: 1 790 kr [SoF 12:2]
Riksnormen tillsammans: 10 990 kr

Bostaden
Hyresrätt (kostnad 9 000 kr, riktvärde 8 679 kr): 8 679 kr [Umeå 2024]
Det hushållet behöver: 19 669 kr

Inkomster i oktober 2026
Lön (12 000 kr × 0,75): 9 000 kr [SoL 12:8]
Inkomster som räknas: 9 000 kr
Försörjningsstöd, ungefär: 10 669 kr
Försörjningsstöd om hela bostadskostnaden godkänns: 10 990 kr
Försörjningsstöd om barn som är hos dig få dagar räknas för sig: 9 133 kr

Bra att veta om uträkningen
";
        assert!(text.starts_with(expected), "{text}");
        assert!(text.contains("\nSoF 12:2: socialtjänstförordningen (2025:468) 12 kap. 2 § (SFS 2025:1046). Gäller för månaderna januari 2026 till och med december 2026.\n"));
        assert_eq!(text.matches("\nAR: ").count(), 1, "each source once");
        assert!(text.contains(" bygger på samma belopp. sha256:"));
        assert!(text.ends_with("Umeå kommuns växel: 090-16 10 00\n"));
        let papers = "\n\nPapper att ha redo
en kopia av deklarationen
en översikt över alla konton
kontoutdrag för de senaste tre månaderna
hyreskontraktet
hyresavin
de senaste papperen på inkomster, till exempel lönebesked\n\nKällor\n";
        assert!(text.contains(papers), "{text}");
        assert!(!text.contains("{ ") && !text.contains("\n\n\n"), "{text}");
    }

    #[test]
    fn who_has_nothing_entered_gets_the_norm_without_a_date() {
        let household = Household::new(Adults::Single(Adult::default()), Children::default());
        let text = written(&household, None, false);
        assert!(!text.contains("Räknat den"));
        assert!(text.contains("Riksnormen tillsammans: 5 220 kr\nDet hushållet behöver: 5 220 kr\nInkomster som räknas: 0 kr\nFörsörjningsstöd, ungefär: 5 220 kr\n\n"));
    }

    #[test]
    fn a_home_that_is_missing_from_the_sum_is_told_of() {
        let household = Household::new(Adults::Single(Adult::default()), Children::default());
        let told = |unknown| written(&household, None, unknown);
        assert!(told(true).contains("vet inte vad bostaden kostar"));
        assert!(!told(false).contains("vet inte vad bostaden kostar"));
    }
}
