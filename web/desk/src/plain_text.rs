//! The record as text for the journal: rows of cells with tabs between them,
//! which a journal takes as a table. It holds facts only, and ends with the
//! line that it is about.

use riksnorm::{Household, Rules};
use riksnorm_line::Line;
use riksnorm_web_common::record::Row;

use crate::{
    days::Food,
    record::{Record, people},
    texts::{Arg, Texts, key},
    words::{kronor, month},
};

/// How many digits of the fingerprint tell two versions of the rules apart.
const DIGITS: usize = 12;

/// What a text is written of.
pub(crate) struct Of<'a> {
    pub(crate) record: &'a Record,
    pub(crate) household: &'a Household,
    pub(crate) rules: &'a Rules,
    pub(crate) line: &'a Line,
    /// The day, where the device has one.
    pub(crate) day: Option<Arg>,
}

impl Of<'_> {
    /// The calculation as rows of four cells: name, applied for, counted,
    /// source.
    pub(crate) fn table(&self, t: &Texts) -> String {
        let row = |cells: [&str; 4]| cells.join("\t");
        let mut lines = self.head(t);
        lines.push(row([
            &t.say(key::record_what()),
            &t.say(key::column_applied()),
            &t.say(key::column_counted()),
            &t.say(key::record_source()),
        ]));
        for section in &self.record.sections {
            lines.push(row([
                &section.title,
                &section.entered,
                &section.counted,
                "",
            ]));
            lines.extend(section.posts.iter().map(|post| {
                let [entered, counted, source] = post.cells();
                let Row { name, how, .. } = &post.row;
                let between = if how.is_empty() { "" } else { ", " };
                row([
                    &format!("{name}{between}{how}"),
                    &entered,
                    &counted,
                    &source,
                ])
            }));
        }
        let result = self.record.result.iter();
        lines.extend(result.map(|one| row([&one.name, "", &one.amount, ""])));
        lines.extend(self.foot(t));
        written(&lines, "\n")
    }

    /// Matnorm for some days, with the line that it is about.
    pub(crate) fn food(&self, food: &Food, t: &Texts) -> String {
        let mut lines = food.record(t);
        let [_, line] = self.foot(t);
        lines.push(line);
        written(&lines, "\n")
    }

    /// The same in one paragraph.
    pub(crate) fn short(&self, t: &Texts) -> String {
        let mut said = self.head(t);
        said.extend(self.sections(t));
        let result = self.record.result.iter();
        said.extend(result.map(|one| format!("{}: {}", one.name, one.amount)));
        written(&[written(&said, ". ") + "."], "\n")
    }

    /// A draft of the reasons, which leaves the decision open.
    pub(crate) fn reasons(&self, t: &Texts) -> String {
        let mut said = vec![t.say(key::reasons_begin(month(self.rules.month())))];
        said.extend(self.sections(t).map(|section| section + "."));
        let first = self.record.result.first();
        said.extend(first.map(|one| format!("{}: {}.", one.name, one.amount)));
        let above = self.record.above;
        said.extend(above.map(|above| t.say(key::reasons_above(kronor(above)))));
        said.push(t.say(key::reasons_open()));
        written(&said, "\n")
    }

    fn head(&self, t: &Texts) -> Vec<String> {
        let [of, income] = [self.rules.month(), self.rules.income_month()];
        let people = people(self.household, t);
        vec![
            t.say(key::text_title()),
            t.say(key::text_about(month(of), month(income), people)),
        ]
    }

    /// Each section in a sentence.
    fn sections<'s>(&'s self, t: &'s Texts) -> impl Iterator<Item = String> + 's {
        self.record.sections.iter().map(|section| {
            let posts = section.posts.iter().map(|post| {
                let [entered, counted, _] = post.cells();
                let Row { name, how, .. } = &post.row;
                let mut said = match (entered.as_str(), counted.as_str()) {
                    ("", amount) | (amount, "") => format!("{name}: {amount}"),
                    (entered, counted) if entered == counted => format!("{name}: {counted}"),
                    (entered, counted) => t.say(key::text_part_of(name.as_str(), counted, entered)),
                };
                if !how.is_empty() {
                    said = format!("{said}, {how}");
                }
                said
            });
            let posts: Vec<String> = posts.collect();
            let sum = if section.counted.is_empty() {
                &section.entered
            } else {
                &section.counted
            };
            if posts.is_empty() {
                section.title.clone()
            } else {
                format!("{}: {sum} ({})", section.title, posts.join("; "))
            }
        })
    }

    /// What it rests on, in one row, and the line.
    fn foot(&self, t: &Texts) -> [String; 2] {
        let norm = self.rules.riksnorm().source.as_str();
        let decided = format!("{norm} {}", self.rules.decided().decision);
        let is_used = |source| self.record.sources.iter().any(|(other, _)| other == source);
        let set = self.rules.guidelines().filter(|set| is_used(&set.source));
        let set =
            set.map(|set| format!("{} {}", t.say(key::said_guideline()), set.source.as_str()));
        let day = self.day.as_ref().map(|day| t.write(day));
        let version = format!("Riksnorm {}", fingerprint());
        let parts = [Some(decided), set, Some(version), day];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        [parts.join(" · "), own_line(self.line, self.rules, t)]
    }
}

/// The line that a record is about, which can be pasted back. It names the month.
pub(crate) fn own_line(line: &Line, rules: &Rules, t: &Texts) -> String {
    let mut text = line.canonical();
    let names_month = line.value(riksnorm::Field::Month).is_some();
    if !names_month {
        text = format!("{} {text}", rules.month());
    }
    t.say(key::text_line(text))
}

/// Journal systems show other spaces as boxes, or break lines at them.
fn written(lines: &[String], between: &str) -> String {
    let text = lines.join(between).replace(['\u{a0}', '\u{202f}'], " ");
    text.replace('\u{2212}', "-")
}

fn fingerprint() -> String {
    let digits = riksnorm::fingerprint().trim_start_matches("sha256:");
    digits.chars().take(DIGITS).collect()
}

/// The rules of the calculation, and its day: names with their values.
pub(crate) fn version(rules: &Rules, t: &Texts, day: Option<Arg>) -> Vec<(String, String)> {
    let decided = rules.decided();
    let version = rules.guidelines().map(|set| {
        key::text_rules_line(
            decided.valid_from.year().to_string(),
            decided.decision,
            set.from.year().to_string(),
            set.decision.as_ref(),
        )
    });
    let through = key::text_valid_line(month(rules.valid_through()));
    let facts = [
        version.map(|version| (key::text_rules(), t.say(version))),
        Some((key::text_valid(), t.say(through))),
        Some((key::text_fingerprint(), fingerprint())),
        day.map(|day| (key::text_counted(), t.write(&day))),
    ];
    let facts = facts.into_iter().flatten();
    facts.map(|(name, value)| (t.say(name), value)).collect()
}
