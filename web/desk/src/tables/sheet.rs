//! Tables of amounts, and the search in them.

use super::Tab;

/// One or more tables that belong together, behind one tab.
pub(crate) struct Sheet {
    pub(crate) tab: Tab,
    /// Its tables.
    pub(crate) tables: Vec<Table>,
    /// What should be known about the amounts, oddities first.
    pub(crate) notes: Vec<String>,
}

/// A table: rows of amounts under columns that each have a source.
#[derive(Clone, PartialEq)]
pub(crate) struct Table {
    /// What its amounts are.
    pub(crate) caption: String,
    /// The year that all of them are of, where it is one.
    pub(crate) year: Option<u16>,
    /// The first column's heading.
    pub(crate) row: String,
    /// The columns of amounts.
    pub(crate) columns: Vec<Column>,
    /// The rows, each with a cell for each column.
    pub(crate) rows: Vec<TableRow>,
    /// The decisions behind it, with the months they hold for.
    pub(crate) sources: Vec<String>,
}

/// A column of amounts.
#[derive(Clone, PartialEq)]
pub(crate) struct Column {
    /// Its heading.
    pub(crate) name: String,
    /// Whether it is the difference between two other columns.
    pub(crate) is_difference: bool,
}

/// A row of amounts.
#[derive(Clone, PartialEq)]
pub(crate) struct TableRow {
    /// What the amounts are for.
    pub(crate) name: String,
    /// The amounts in words; empty where there is none.
    pub(crate) cells: Vec<String>,
    /// The number of its note, from 1.
    pub(crate) note: Option<usize>,
}

/// Other words for those of the tables, from the texts.
pub(crate) struct Names {
    /// A word, and others for the same.
    also: Vec<Vec<String>>,
    /// The words after an age, and after a number of children.
    units: Vec<String>,
}

impl Names {
    /// Reads `single: alone lone; home: rent`, and `years children`.
    pub(crate) fn read(also: &str, units: &str) -> Self {
        Self {
            also: also.split(';').map(pieces).collect(),
            units: pieces(units),
        }
    }

    fn with_others(&self, mut words: Vec<String>) -> Vec<String> {
        for others in &self.also {
            if let Some((word, others)) = others.split_first()
                && words.iter().any(|other| other.starts_with(word.as_str()))
            {
                words.extend(others.iter().cloned());
            }
        }
        words
    }
}

impl Table {
    /// The rows that have all these words; none where no row has.
    pub(crate) fn filtered(&self, words: &[String], names: &Names) -> Option<Self> {
        let caption = names.with_others(pieces(&self.caption));
        let rows = self.rows.iter().filter(|row| {
            let name = names.with_others(pieces(&row.name));
            words.iter().enumerate().all(|(at, word)| {
                let unit = words.get(at + 1).filter(|next| names.units.contains(next));
                if is_number(word) {
                    return is_counted(word, unit, &name, names)
                        || unit.is_none() && (has_amount(row, word) || caption.contains(word));
                }
                let begins = |other: &String| other.starts_with(word.as_str());
                // An age is a child's.
                let is_of_ages = names.units.iter().any(begins)
                    && names
                        .units
                        .first()
                        .is_some_and(|years| behind_number(&name, years));
                is_of_ages || name.iter().any(begins) || caption.iter().any(begins)
            })
        });
        let rows: Vec<TableRow> = rows.cloned().collect();
        (!rows.is_empty()).then(|| Self {
            rows,
            ..self.clone()
        })
    }
}

/// Whether a row has all of these words.
pub(crate) fn is_found(tables: &[&Table], words: &[String], names: &Names) -> bool {
    let found = |table: &&Table| table.filtered(words, names).is_some();
    !words.is_empty() && tables.iter().any(found)
}

/// The words to search by. Where no row has all of them, the words that no row
/// has at all are left out, and then the years.
pub(crate) fn fitting(tables: &[&Table], words: Vec<String>, names: &Names) -> Vec<String> {
    let is_found = |words: &[String]| is_found(tables, words, names);
    if is_found(&words) {
        return words;
    }
    let mut known = words.clone();
    known.retain(|word| is_found(std::slice::from_ref(word)));
    if is_found(&known) {
        return known;
    }
    known.retain(|word| !(is_number(word) && word.len() == 4));
    if is_found(&known) { known } else { words }
}

/// Whether a name has a number, alone or within `3–5`, and before a unit if one
/// is searched for. `5 children or more` has all numbers from there on.
fn is_counted(word: &str, unit: Option<&String>, name: &[String], names: &Names) -> bool {
    let Ok(number) = word.parse::<u32>() else {
        return false;
    };
    let is_children = unit.is_some() && unit == names.units.get(1);
    name.iter().enumerate().any(|(at, piece)| {
        let Some((from, through)) = range(piece) else {
            return false;
        };
        let has_unit = unit.is_none_or(|unit| name.get(at + 1) == Some(unit));
        let is_open = is_children && at == 0 && from == through && name.len() > 3;
        has_unit && number >= from && (number <= through || is_open)
    })
}

/// Whether a row has an amount that begins with at least three digits.
fn has_amount(row: &TableRow, word: &str) -> bool {
    let begins = |cell: &String| searchable(cell).starts_with(word);
    word.len() >= 3 && row.cells.iter().any(begins)
}

fn behind_number(name: &[String], unit: &str) -> bool {
    let mut pairs = name.windows(2);
    pairs.any(|pair| range(&pair[0]).is_some() && pair[1] == unit)
}

fn range(piece: &str) -> Option<(u32, u32)> {
    let (from, through) = piece.split_once('-').unwrap_or((piece, piece));
    Some((from.parse().ok()?, through.parse().ok()?))
}

/// The words of a text, in the form in which they are compared.
fn pieces(text: &str) -> Vec<String> {
    let words = text.split_whitespace().map(searchable);
    let words = words.map(|word| word.trim_matches([',', ':', '.', '(', ')']).to_owned());
    words.filter(|word| !word.is_empty()).collect()
}

/// The words of a search.
pub(crate) fn words(search: &str) -> Vec<String> {
    // `10 647` is one number, as it is printed.
    let mut words: Vec<String> = Vec::new();
    for word in pieces(search) {
        let is_group = word.len() == 3 && is_number(&word);
        match words.last_mut() {
            Some(before) if is_group && is_number(before) => before.push_str(&word),
            _ => words.push(word),
        }
    }
    words
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A text in the form in which it is compared: small letters, one kind of dash,
/// and no spaces, so that `10647` finds `10 647`.
fn searchable(text: &str) -> String {
    let text = text.chars().filter(|c| !c.is_whitespace());
    let text = text.map(|c| if c == '–' { '-' } else { c });
    text.map(riksnorm::small_letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(caption: &str, rows: &[(&str, &str)]) -> Table {
        let row = |&(name, cell): &(&str, &str)| TableRow {
            name: name.to_owned(),
            cells: vec![cell.to_owned()],
            note: None,
        };
        Table {
            caption: caption.to_owned(),
            year: None,
            row: String::new(),
            columns: Vec::new(),
            rows: rows.iter().map(row).collect(),
            sources: Vec::new(),
        }
    }

    fn found(search: &str) -> Vec<String> {
        let tables = [
            table(
                "Umeå: riktvärden för boendekostnad",
                &[
                    ("2 barn", "8\u{a0}679"),
                    ("3–5 barn", "10\u{a0}647"),
                    ("6 barn eller fler", "13\u{a0}088"),
                ],
            ),
            table(
                "Matnorm 2024, kronor",
                &[
                    ("Ensam vuxen", "2\u{a0}180"),
                    ("3 år, lunch hemma", "1\u{a0}080"),
                    ("7–10 år", "1\u{a0}890"),
                    ("11–14 år", "1\u{a0}780"),
                ],
            ),
            table("Prisbasbelopp, kronor per år", &[("2026", "59\u{a0}200")]),
        ];
        let names = Names::read("ensam ensamstående; boendekostnad hyra", "år barn");
        let words = fitting(&tables.iter().collect::<Vec<_>>(), words(search), &names);
        let found = tables
            .iter()
            .filter_map(|table| table.filtered(&words, &names));
        found
            .flat_map(|table| table.rows)
            .map(|row| row.name)
            .collect()
    }

    #[test]
    fn words_are_found_by_their_beginning() {
        assert_eq!(found("RIKT 2"), ["2 barn"]);
        assert_eq!(found("ensamstående"), ["Ensam vuxen"]);
        assert_eq!(found("hyra 3 barn"), ["3–5 barn"]);
        assert_eq!(found("3-5"), ["3–5 barn"]);
        assert!(found("kostnad").is_empty(), "within a word");
    }

    #[test]
    fn numbers_are_ages_or_children() {
        assert_eq!(found("matnorm 8 år"), ["7–10 år"]);
        assert_eq!(found("matnorm 8"), ["7–10 år"]);
        assert_eq!(found("matnorm barn 8"), ["7–10 år"]);
        assert_eq!(found("8 år"), ["7–10 år"]);
        assert_eq!(found("3 barn"), ["3–5 barn"]);
        assert_eq!(found("7 barn"), ["6 barn eller fler"]);
    }

    #[test]
    fn amounts_are_found_by_themselves() {
        assert_eq!(found("10 647"), ["3–5 barn"]);
        assert_eq!(found("10647"), ["3–5 barn"]);
        assert!(found("2 barn 10647").is_empty());
    }

    #[test]
    fn what_nothing_has_is_left_out() {
        assert_eq!(found("matnorm 8 år 2026"), ["7–10 år"]);
        assert_eq!(found("matnorm 8 år xyz"), ["7–10 år"]);
        assert_eq!(found("2026"), ["2026"]);
        assert!(found("xyz").is_empty());
    }
}
