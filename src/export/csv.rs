//! A table as CSV (RFC 4180): a head, CRLF between rows, quotes where they are needed.

use csv_core::{Terminator, WriteResult, Writer, WriterBuilder};

use super::table::{Cell, Table};

/// What stands between the texts of a list. It occurs in no text of the facts.
pub const BETWEEN: &str = " | ";

/// The table as CSV in UTF-8.
#[must_use]
pub fn csv(table: &Table) -> String {
    let mut sheet = Sheet::default();
    sheet.row(table.columns.iter().map(|name| (*name).to_owned()));
    for row in &table.rows {
        sheet.row(row.iter().map(flat));
    }
    // what went in was text, and the writer adds ASCII only
    String::from_utf8(sheet.bytes).unwrap_or_default()
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

/// The bytes so far, and the state machine that knows where a quote is due.
struct Sheet {
    writer: Writer,
    bytes: Vec<u8>,
}

impl Default for Sheet {
    fn default() -> Self {
        let writer = WriterBuilder::new().terminator(Terminator::CRLF).build();
        Self { writer, bytes: Vec::new() }
    }
}

impl Sheet {
    fn row(&mut self, cells: impl Iterator<Item = String>) {
        for (n, cell) in cells.enumerate() {
            if n > 0 {
                self.write(Writer::delimiter);
            }
            let mut rest = cell.as_bytes();
            self.write(|writer, out| {
                let (result, read, written) = writer.field(rest, out);
                rest = rest.get(read..).unwrap_or_default();
                (result, written)
            });
        }
        self.write(Writer::terminator);
    }

    /// Calls the state machine until it has said all.
    fn write(&mut self, mut step: impl FnMut(&mut Writer, &mut [u8]) -> (WriteResult, usize)) {
        let mut out = [0; 256];
        loop {
            let (result, written) = step(&mut self.writer, &mut out);
            self.bytes.extend(out.iter().take(written));
            if matches!(result, WriteResult::InputEmpty) {
                return;
            }
        }
    }
}
