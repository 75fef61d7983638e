//! One short name for all amounts together.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::check::Checked;

/// SHA-256 over the normalised data: every amount with its source, decision
/// and validity, a line each, in the order of the tables. Comments, spelling
/// of the files and contacts do not count.
pub fn of(tables: &Checked) -> String {
    let digest = Sha256::digest(normalised(tables).as_bytes());
    digest
        .iter()
        .fold(String::from("sha256:"), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn normalised(tables: &Checked) -> String {
    let mut lines = Vec::new();
    for source in &tables.sources {
        for wording in &source.wordings {
            let (from, through) = (wording.from, wording.through);
            lines.push(format!(
                "source|{}|{}|{}|{from}|{through:?}",
                source.id, wording.name, wording.decision
            ));
        }
    }
    for year in &tables.years {
        let (name, amount) = (year.year, year.price_base_amount);
        lines.push(format!(
            "price_base_amount|{name}|{amount}|{}|{}",
            year.price_base_source, year.price_base_decision
        ));
        if let Some((from, source)) = &year.activity_requirement {
            lines.push(format!("activity_requirement|{from}|{source}"));
        }
        let Some(norm) = &year.riksnorm else { continue };
        for (decision, from, through) in &norm.decided {
            lines.push(format!(
                "riksnorm|{name}|{}|{decision}|{from}|{through}",
                norm.source
            ));
        }
        lines.push(format!("adults|{name}|{}|{}", norm.single, norm.couple));
        for band in &norm.children {
            lines.push(format!(
                "child|{name}|{}|{}|{:?}",
                band.label, band.amount, band.lunch_elsewhere
            ));
        }
        lines.push(format!("derivation|{name}|{:?}", norm.derivation));
        for (index, amount) in norm.shared.iter().enumerate() {
            lines.push(format!("shared|{name}|{}|{amount}", index + 1));
        }
    }
    for municipality in &tables.municipalities {
        let profile = &municipality.profile;
        let (id, name) = (&profile.id, &profile.name);
        lines.push(format!(
            "municipality|{id}|{name}|{}",
            municipality.is_default
        ));
        for set in &profile.guidelines {
            let from = set.from;
            lines.push(format!(
                "guidelines|{id}|{from}|{}|{}|{:?}|{:?}",
                set.source, set.decision, set.through, set.lodger
            ));
            let rows = set.rent.iter();
            lines.extend(rows.map(|row| format!("rent|{id}|{from}|{row:?}")));
        }
        for tables in &municipality.food {
            let from = tables.from;
            lines.push(format!(
                "food|{id}|{from}|{}|{}|{}",
                tables.source, tables.decision, tables.through
            ));
            for (table, foods) in [("matnorm", &tables.matnorm), ("fickpeng", &tables.fickpeng)] {
                for food in foods {
                    let row = &food.row;
                    lines.push(format!(
                        "{table}|{id}|{from}|{}|{}|{}|{}",
                        food.label, row.month, row.week, row.day
                    ));
                }
            }
        }
    }
    lines.join("\n")
}
