//! From checked records to what ships: one text with every column in it, and the Rust source of the tables that
//! are read out of it (`column.rs` says how).

use std::collections::BTreeMap;
use std::fmt::Write;

use super::cells::{Ids, cells, fields_of, sources};
use super::read::Facts;
use super::schema::{ABOUT, Field as Column, Kind, SOURCES, Table, tables};

/// What the build script writes.
pub struct Shipped {
    /// All columns, one after the other.
    pub text: String,
    /// The tables.
    pub source: String,
}

/// The text and the tables.
#[must_use]
pub fn emit(facts: &Facts) -> Shipped {
    let sources = sources(facts);
    let ids = Ids::of(facts);
    let mut columns = Vec::new();
    let mut counts = BTreeMap::new();
    for table in all_tables() {
        let rows = if table.name == SOURCES.name { sources.clone() } else { fields_of(facts, table) };
        counts.insert(table.name, rows.len());
        for column in shipped(table) {
            columns.push((table, column, cells(&rows, table, column, &ids, &sources)));
        }
    }
    columns.sort_by_key(|(_, column, _)| place(column));
    let mut text = String::new();
    let mut starts = BTreeMap::new();
    for (table, column, cells) in columns {
        starts.insert((table.name, column.record), text.len());
        text.push_str(&cells);
    }
    let mut source = String::new();
    for table in all_tables() {
        write_table(&mut source, table, &starts, &counts, &ids);
    }
    Shipped { text, source }
}

fn all_tables() -> impl Iterator<Item = &'static Table> {
    tables().chain([&SOURCES, &ABOUT])
}

/// The columns that readers get.
fn shipped(table: &Table) -> impl Iterator<Item = &Column> {
    table.fields.iter().filter(|column| !column.kind.is_provenance())
}

/// Where a column stands in the text: like beside like. Of the orders tried this one is packed best.
fn place(column: &Column) -> u8 {
    match column.kind {
        _ if column.refers_to.is_some() => 6,
        Kind::Text | Kind::Texts | Kind::SomeTexts => match column.record {
            "title" => 1,
            "name" | "aliases" => 2,
            "journal" => 3,
            _ => 0,
        },
        Kind::MaybeEmptyText => 3,
        Kind::Doi | Kind::Pmid | Kind::Nct | Kind::Url => 4,
        Kind::Id | Kind::StudyId => 5,
        _ => 6,
    }
}

fn write_table(
    source: &mut String,
    table: &Table,
    starts: &BTreeMap<(&str, &str), usize>,
    counts: &BTreeMap<&str, usize>,
    ids: &Ids,
) {
    let start = |table: &str, record: &str| starts.get(&(table, record)).copied().unwrap_or_default();
    let count = counts.get(table.name).copied().unwrap_or_default();
    let one = table.name == ABOUT.name;
    let (rows, record) = (table.rows, table.record);
    let _ = if one {
        writeln!(
            source,
            "/// What the dataset says of itself.\npub static {rows}: LazyLock<{record}> = LazyLock::new(|| {{"
        )
    } else {
        writeln!(
            source,
            "/// The rows of `[[{}]]`, in the order of the files.\npub static {rows}: Rows<{record}> = {{\n\
             static ROWS: LazyLock<&[{record}]> = LazyLock::new(|| {{",
            table.name
        )
    };
    for column in shipped(table) {
        let name = column.record;
        let mutable = if column.kind == Kind::StudyId { "" } else { "mut " };
        let _ = writeln!(source, "    let {mutable}{name} = Column({});", start(table.name, name));
    }
    let mut referred: Vec<_> = shipped(table).filter_map(|column| column.refers_to).collect();
    referred.sort_unstable();
    referred.dedup();
    for to in referred {
        let ids = match shipped(table).find(|column| column.kind == Kind::StudyId) {
            // the studies themselves, which alone refer to studies
            Some(column) if to == table.name => {
                format!("{}.study_ids(authors, year, {count})", column.record)
            }
            _ => format!("Column({}).lines({})", start(to, "id"), ids.len(to)),
        };
        let _ = writeln!(source, "    let {to}_ids = {ids};");
    }
    if table.fields.iter().any(|column| column.kind == Kind::StudyId) {
        source.push_str("    let mut id = study_ids.iter().copied();\n");
    }
    let (open, close) = if one { (String::new(), "") } else { (format!("rows({count}, || "), ")") };
    let _ = writeln!(source, "    {open}{record} {{");
    for column in shipped(table) {
        let _ = writeln!(source, "        {}: {}.{},", column.record, column.record, reader(column));
    }
    let _ = writeln!(source, "    }}{close}\n}});");
    if !one {
        let _ = writeln!(source, "Rows::of(&ROWS)\n}};");
    }
}

/// The call that reads a cell.
fn reader(column: &Column) -> String {
    let required = column.required;
    let maybe = if required { "" } else { "maybe_" };
    let list = column.kind.is_list();
    match (column.kind, column.refers_to) {
        (Kind::StudyId, _) => "next().unwrap_or_default()".to_owned(),
        (Kind::FindingBy, _) => "findings(&condition_ids)".to_owned(),
        (Kind::Sources, _) => "many(&SOURCES)".to_owned(),
        (_, Some(to)) if list => format!("many(&{to}_ids)"),
        (_, Some(to)) if required => format!("one(&{to}_ids, \"\")"),
        (_, Some(to)) => format!("maybe_one(&{to}_ids)"),
        (Kind::Many(name, _), _) => format!("many({name}::ALL)"),
        (Kind::One(name, ids), _) if required => {
            format!("one({name}::ALL, {})", variant(name, ids.first().copied().unwrap_or_default()))
        }
        (Kind::One(name, _), _) => format!("maybe_one({name}::ALL)"),
        (Kind::YesNo, _) if column.name == "link_unsafe" => "yes()".to_owned(),
        (Kind::YesNo, _) => format!("{maybe}yes()"),
        (Kind::Year, _) => format!("{maybe}year()"),
        (Kind::Whole, _) => "maybe_whole()".to_owned(),
        (Kind::Positive | Kind::Percent, _) => "maybe_tenths()".to_owned(),
        (Kind::Texts | Kind::SomeTexts, _) => "texts()".to_owned(),
        _ => format!("{maybe}text()"),
    }
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
