//! From the records of a table to the cells of its columns, as `column.rs` reads them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::check::{tenths, thousandths};
use super::read::{Facts, Field, Value};
use super::schema::{Field as Column, Kind, OTHER_COLUMN, SUBJECT_COLUMN, Table, tables};
use super::usual_id::push_usual_id;
use super::vocabulary::Finding;

/// The parts of a group, in the order in which they ship; the first two are whole, the others thousandths.
const GROUP: [&str; 6] = ["events", "of", "percent", "mean", "sd", "median"];
/// The letter of number 0, and the year of number 0: as in `column.rs`.
const FIRST_LETTER: usize = '0' as usize;
const FIRST_YEAR: usize = 1970;
/// Stands where there is no value. Comes before every number's letter, and so does the end of a line.
const NOTHING: &str = "-";

/// The fields of records, by their names in the schema.
pub type Rows<'a> = Vec<BTreeMap<&'a str, &'a Field>>;

/// The records of a table.
#[must_use]
pub fn fields_of<'a>(facts: &'a Facts, table: &Table) -> Rows<'a> {
    let about = facts.about();
    let (subject, other) = about.map_or(("", ""), |row| (row.text("subject"), row.text("compared_with")));
    let name = |name: &'a str| match name {
        name if name == subject && table.name == "comparison" => SUBJECT_COLUMN,
        name if name == other && table.name == "comparison" => OTHER_COLUMN,
        name => name,
    };
    let rows = facts.rows.iter().filter(|row| row.table == table.name);
    rows.map(|row| row.fields.iter().map(|(key, field)| (name(key), field)).collect()).collect()
}

/// Every source that a record about the drug names, each once.
#[must_use]
pub fn sources(facts: &Facts) -> Rows<'_> {
    let mut sources = Rows::new();
    // in the order in which the tables are read, in which neighbours share sources
    for table in tables() {
        for row in facts.rows.iter().filter(|row| row.table == table.name) {
            let Some(Value::List(list)) = row.fields.get("sources").map(|field| &field.value) else {
                continue;
            };
            for source in list.iter().filter_map(of_source) {
                if !sources.iter().any(|known| same(known, &source)) {
                    sources.push(source);
                }
            }
        }
    }
    sources
}

fn of_source(field: &Field) -> Option<BTreeMap<&str, &Field>> {
    let Value::Row(row) = &field.value else { return None };
    Some(row.iter().map(|(name, field)| (name.as_str(), field)).collect())
}

/// Whether two records say the same, whatever the lines on which they stand.
fn same(one: &BTreeMap<&str, &Field>, other: &BTreeMap<&str, &Field>) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|((a, x), (b, y))| a == b && x.value == y.value)
}

/// The ids that records may refer to, in the order of the rows; those without a row of their own come last.
pub struct Ids<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Ids<'a> {
    #[must_use]
    pub fn of(facts: &'a Facts) -> Self {
        let mut ids: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for row in &facts.rows {
            ids.entry(&row.table).or_default().push(row.text("id"));
        }
        for (row, column) in tables().flat_map(|table| {
            facts.table(table.name).flat_map(|row| table.fields.iter().map(move |column| (row, column)))
        }) {
            let Some(to) = column.refers_to else { continue };
            let ids = ids.entry(to).or_default();
            for (id, _) in row.texts(column.name) {
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        Self(ids)
    }

    /// How many there are of a table.
    #[must_use]
    pub fn len(&self, table: &str) -> usize {
        self.table(table).len()
    }

    fn table(&self, table: &str) -> &[&'a str] {
        self.0.get(table).map_or(&[], Vec::as_slice)
    }

    fn letter(&self, table: &str, id: &str) -> String {
        letter(self.table(table).iter().position(|known| *known == id))
    }
}

/// All cells of a column.
#[must_use]
pub fn cells(rows: &Rows, table: &Table, column: &Column, ids: &Ids, sources: &Rows) -> String {
    let mut cells = String::new();
    for row in rows {
        let field = row.get(column.name).copied();
        if column.kind == Kind::StudyId {
            cells.push_str(beyond_usual(row));
            cells.push('\n');
        } else {
            cells.push_str(&cell(field, column, ids, sources));
        }
    }
    if column.record == "id" {
        for id in ids.table(table.name).iter().skip(rows.len()) {
            let _ = writeln!(cells, "{id}");
        }
    }
    cells
}

/// What a study's id has beyond the usual one: nothing or a letter; else the whole id.
fn beyond_usual<'a>(row: &BTreeMap<&str, &'a Field>) -> &'a str {
    let text = |name: &str| row.get(name).and_then(|field| field.text()).unwrap_or_default();
    let year = row.get("year").map_or(0, |field| whole(&field.value));
    let mut usual = String::new();
    push_usual_id(&mut usual, text("authors"), u16::try_from(year).unwrap_or_default());
    let id = text("id");
    id.strip_prefix(usual.as_str()).filter(|rest| rest.len() < 2).unwrap_or(id)
}

fn cell(field: Option<&Field>, column: &Column, ids: &Ids, sources: &Rows) -> String {
    let text = field.and_then(Field::text).unwrap_or_default();
    let list = || field.into_iter().flat_map(Field::texts).map(|(text, _)| text);
    match column.kind {
        Kind::FindingBy => {
            let by = field.and_then(row_of);
            let findings = by.into_iter().flatten().map(|(condition, finding)| {
                let finding = among(Finding::IDS, finding.text().unwrap_or_default());
                ids.letter("condition", condition) + &finding
            });
            line(findings)
        }
        Kind::PeopleBy => {
            let by = field.and_then(row_of);
            let people = by.into_iter().flatten().map(|(condition, people)| {
                ids.letter("condition", condition) + &whole(&people.value).to_string()
            });
            // a comma comes before every letter that stands for a number
            line([people.collect::<Vec<_>>().join(",")])
        }
        Kind::Group => {
            let group = field.and_then(row_of);
            let part = |name: &&str| {
                let value = group.and_then(|group| group.get(*name)).map(|field| &field.value);
                let whole = || value.map(|value| whole(value).to_string());
                let thousandths = || value.and_then(thousandths).map(|number| number.to_string());
                if matches!(*name, "events" | "of") { whole() } else { thousandths() }.unwrap_or_default()
            };
            line([GROUP.iter().map(part).collect::<Vec<_>>().join(",").trim_end_matches(',').to_owned()])
        }
        Kind::Number => {
            line(field.and_then(|field| thousandths(&field.value)).map(|number| number.to_string()))
        }
        Kind::Sources => {
            let list =
                field.map(|field| if let Value::List(list) = &field.value { list.as_slice() } else { &[] });
            let list = list.unwrap_or_default().iter().filter_map(of_source);
            line(list.map(|source| letter(sources.iter().position(|known| same(known, &source)))))
        }
        Kind::Many(_, values) => line(list().map(|value| among(values, value))),
        Kind::One(_, values) => among(values, text),
        Kind::YesNo => match field.map(|field| &field.value) {
            Some(Value::YesNo(yes)) => letter(Some(usize::from(*yes))),
            _ => NOTHING.to_owned(),
        },
        Kind::Year => letter(field.and_then(|field| whole(&field.value).checked_sub(FIRST_YEAR))),
        Kind::Whole => line(field.map(|field| whole(&field.value).to_string())),
        Kind::Positive | Kind::Percent => {
            line(field.and_then(|field| tenths(&field.value)).map(|tenths| tenths.to_string()))
        }
        kind => match column.refers_to {
            Some(to) if kind.is_list() => line(list().map(|id| ids.letter(to, id))),
            Some(to) => ids.letter(to, text),
            None if kind.is_list() => line(list().map(|text| format!("{text}\n"))),
            None => match field.map(|field| &field.value) {
                Some(Value::Text(text) | Value::Date(text)) => format!("{text}\n"),
                _ => "\n".to_owned(),
            },
        },
    }
}

fn row_of(field: &Field) -> Option<&BTreeMap<String, Field>> {
    if let Value::Row(row) = &field.value { Some(row) } else { None }
}

fn line(parts: impl IntoIterator<Item = String>) -> String {
    let mut line: String = parts.into_iter().collect();
    line.push('\n');
    line
}

fn among(values: &[&str], value: &str) -> String {
    letter(values.iter().position(|known| *known == value))
}

fn letter(number: Option<usize>) -> String {
    let letter = number.and_then(|number| char::from_u32(u32::try_from(FIRST_LETTER + number).ok()?));
    letter.map_or_else(|| NOTHING.to_owned(), String::from)
}

fn whole(value: &Value) -> usize {
    if let Value::Whole(number) = value { usize::try_from(*number).unwrap_or_default() } else { 0 }
}
