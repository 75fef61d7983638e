//! A table of amounts as it is shown, searched and printed.

/// One or more tables that belong together, behind one tab.
pub(crate) struct Sheet {
    /// Its name in the page's elements.
    pub(crate) id: &'static str,
    /// What its tab says.
    pub(crate) tab: String,
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
    /// The first column's heading.
    pub(crate) row: String,
    /// The columns of amounts.
    pub(crate) columns: Vec<Column>,
    /// The rows, as long as the columns are many.
    pub(crate) rows: Vec<TableRow>,
    /// The decisions behind it, with the months they hold for.
    pub(crate) sources: Vec<String>,
}

/// A column of amounts.
#[derive(Clone, PartialEq)]
pub(crate) struct Column {
    /// Its heading.
    pub(crate) name: String,
    /// Whether it tells how another column has changed.
    pub(crate) is_difference: bool,
}

/// A row of amounts.
#[derive(Clone, PartialEq)]
pub(crate) struct TableRow {
    /// What they are for.
    pub(crate) name: String,
    /// The amounts in words; empty where there is none.
    pub(crate) cells: Vec<String>,
    /// The number of its note, from 1.
    pub(crate) note: Option<usize>,
}

impl Table {
    /// The rows that have all these words, in the caption, the name or the
    /// amounts; none where no row has.
    pub(crate) fn filtered(&self, words: &[String]) -> Option<Self> {
        let caption = searchable(&self.caption);
        let rows = self.rows.iter().filter(|row| {
            let name = searchable(&row.name);
            let cells: Vec<String> = row.cells.iter().map(|cell| searchable(cell)).collect();
            words.iter().all(|word| {
                let in_cell = cells.iter().any(|cell| cell.contains(word.as_str()));
                in_cell || name.contains(word.as_str()) || caption.contains(word.as_str())
            })
        });
        let rows: Vec<TableRow> = rows.cloned().collect();
        (!rows.is_empty()).then(|| Self {
            rows,
            ..self.clone()
        })
    }
}

/// The words of a search.
pub(crate) fn words(search: &str) -> Vec<String> {
    // `10 647` is one number, as it is printed.
    let mut words: Vec<String> = Vec::new();
    for word in search.split_whitespace() {
        let is_group = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
        match words.last_mut() {
            Some(before) if is_group && is_number(before) => before.push_str(word),
            _ => words.push(searchable(word)),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A text as it is compared: small letters, one kind of dash, and no spaces, so
/// that `10647` finds `10 647`.
fn searchable(text: &str) -> String {
    let text = text.chars().filter(|c| !c.is_whitespace());
    let text = text.map(|c| if c == '–' { '-' } else { c });
    text.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let row = |name: &str, cell: &str| TableRow {
            name: name.to_owned(),
            cells: vec![cell.to_owned()],
            note: None,
        };
        Table {
            caption: "Riktvärden".to_owned(),
            row: String::new(),
            columns: Vec::new(),
            rows: vec![row("3–5 barn", "10\u{a0}647"), row("2 barn", "8\u{a0}679")],
            sources: Vec::new(),
        }
    }

    fn found(search: &str) -> Vec<String> {
        let found = table().filtered(&words(search));
        let rows = found.into_iter().flat_map(|table| table.rows);
        rows.map(|row| row.name).collect()
    }

    #[test]
    fn rows_are_found_by_name_amount_and_caption() {
        assert_eq!(found("10 647"), ["3–5 barn"]);
        assert_eq!(found("10647"), ["3–5 barn"]);
        assert_eq!(found("3-5"), ["3–5 barn"]);
        assert_eq!(found("RIKT 2"), ["2 barn"]);
        assert_eq!(found("barn"), ["3–5 barn", "2 barn"]);
        assert!(found("matnorm").is_empty());
    }

    #[test]
    fn all_words_have_to_be_there() {
        assert_eq!(found("2 barn 8679"), ["2 barn"]);
        assert!(found("2 barn 10647").is_empty());
    }
}
