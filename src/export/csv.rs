//! A table as CSV (RFC 4180): a head, CRLF between rows, quotes where they are needed.

use super::table::{Cell, Table};

/// What stands between the texts of a list. It occurs in no text of the facts.
pub const BETWEEN: &str = " | ";

/// The table as CSV in UTF-8.
#[must_use]
pub fn csv(table: &Table) -> String {
    let mut text = String::new();
    row(&mut text, table.columns.iter().map(|name| (*name).to_owned()));
    for cells in &table.rows {
        row(&mut text, cells.iter().map(flat));
    }
    text
}

fn row(text: &mut String, cells: impl Iterator<Item = String>) {
    for (n, cell) in cells.enumerate() {
        if n > 0 {
            text.push(',');
        }
        text.push_str(&quoted(cell));
    }
    text.push_str("\r\n");
}

/// In quotes where a reader needs them (RFC 4180, section 2, rules 6 and 7).
fn quoted(cell: String) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        ["\"", &cell.replace('"', "\"\""), "\""].concat()
    } else {
        cell
    }
}

/// A text that no spreadsheet takes for a formula. An apostrophe goes before a first character that would start
/// one, and before a first apostrophe, so that taking one leading apostrophe away gives back every text.
///
/// The characters are those of OWASP's page "CSV Injection", with the full-width forms that some spreadsheets
/// read alike.
#[must_use]
pub fn harmless(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠']);
    if risky { ["'", text].concat() } else { text.to_owned() }
}

fn flat(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Whole(value) => value.to_string(),
        Cell::Tenths(value) => match value.0 % 10 {
            0 => (value.0 / 10).to_string(),
            rest => [&(value.0 / 10).to_string(), ".", rest.to_string().as_str()].concat(),
        },
        Cell::Flag(true) => "yes".to_owned(),
        Cell::Flag(false) => "no".to_owned(),
        Cell::List(texts) => harmless(&texts.join(BETWEEN)),
    }
}
