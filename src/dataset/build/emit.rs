//! From checked records to the Rust source of the `const` tables.

use std::fmt::Write;

use super::check::tenths;
use super::read::{Facts, Field, Row, Value};
use super::schema::{ABOUT, Field as Column, Kind, OTHER_COLUMN, SOURCE, SUBJECT_COLUMN, Table, tables};
use super::vocabulary::Finding;

/// The source of all tables.
#[must_use]
pub fn emit(facts: &Facts) -> String {
    let about = facts.about();
    let names = |column: &Column| -> String {
        let name = match column.name {
            SUBJECT_COLUMN => about.map_or("", |row| row.text("subject")),
            OTHER_COLUMN => about.map_or("", |row| row.text("compared_with")),
            name => name,
        };
        name.to_owned()
    };
    let mut source = String::new();
    for table in tables() {
        let _ = writeln!(source, "/// The rows of `[[{}]]`, in the order of the files.", table.name);
        let _ = writeln!(source, "pub static {}: &[{}] = &[", table.rows, table.record);
        for row in facts.table(table.name) {
            let _ = writeln!(source, "{},", record(row, table, &names));
        }
        let _ = writeln!(source, "];");
    }
    if let Some(row) = about {
        let _ = writeln!(
            source,
            "/// What the dataset says of itself.\npub static ABOUT: About = {};",
            record(row, &ABOUT, &names)
        );
    }
    source
}

fn record(row: &Row, table: &Table, name: &dyn Fn(&Column) -> String) -> String {
    let mut source = format!("{} {{ ", table.record);
    for column in table.fields.iter().filter(|column| !column.kind.is_provenance()) {
        let field = row.fields.get(&name(column));
        let _ = write!(source, "{}: {}, ", column.record, maybe(field, column));
    }
    source.push('}');
    source
}

/// A field, wrapped in `Some` where it may be missing and the record says so.
fn maybe(field: Option<&Field>, column: &Column) -> String {
    let list = column.kind.is_list();
    match field {
        Some(field) if column.required || list || column.name == "link_unsafe" => literal(field, column.kind),
        Some(field) => format!("Some({})", literal(field, column.kind)),
        None if list => "&[]".to_owned(),
        None if column.name == "link_unsafe" => "false".to_owned(),
        None => "None".to_owned(),
    }
}

fn literal(field: &Field, kind: Kind) -> String {
    match (kind, &field.value) {
        (Kind::One(enumeration, _), Value::Text(id)) => variant(enumeration, id),
        (Kind::Many(enumeration, _), Value::List(list)) => {
            slice(list.iter().map(|item| variant(enumeration, item.text().unwrap_or_default())))
        }
        (Kind::FindingBy, Value::Row(row)) => slice(row.iter().map(|(condition, finding)| {
            let finding = Finding::from_id(finding.text().unwrap_or_default()).map_or("", Finding::rust_name);
            format!("({condition:?}, {finding})")
        })),
        (Kind::Sources, Value::List(list)) => slice(list.iter().map(source)),
        (Kind::Positive | Kind::Percent, value) => format!("Tenths({})", tenths(value).unwrap_or_default()),
        (_, Value::Text(text) | Value::Date(text)) => format!("{text:?}"),
        (_, Value::Whole(number)) => number.to_string(),
        (_, Value::YesNo(yes)) => yes.to_string(),
        (_, Value::List(list)) => slice(list.iter().map(|item| literal(item, Kind::Text))),
        (_, Value::Decimal(_) | Value::Row(_)) => String::new(),
    }
}

fn source(field: &Field) -> String {
    let Value::Row(row) = &field.value else { return String::new() };
    let mut source = "Source { ".to_owned();
    for column in SOURCE {
        let _ = write!(source, "{}: {}, ", column.record, maybe(row.get(column.name), column));
    }
    source.push('}');
    source
}

fn slice(items: impl Iterator<Item = String>) -> String {
    format!("&[{}]", items.collect::<Vec<_>>().join(", "))
}

/// `extended-release-injection` of `Regimen` is `Regimen::ExtendedReleaseInjection`.
fn variant(enumeration: &str, id: &str) -> String {
    let mut name = format!("{enumeration}::");
    for word in id.split('-') {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters);
    }
    name
}
