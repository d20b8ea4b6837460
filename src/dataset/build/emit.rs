//! From checked records to what ships: two texts with every column in one of them, and the Rust source of the tables
//! that are read out of them (`column.rs` says how).

use std::collections::BTreeMap;
use std::fmt::Write;

use super::cells::{Ids, cells, fields_of, sources};
use super::later::BEGIN;
use super::read::Facts;
use super::schema::{ABOUT, Field as Column, Kind, SOURCES, Table, tables};

/// What the build script writes.
pub struct Shipped {
    /// The columns by which lists are searched and drawn, one after the other.
    pub first: String,
    /// All others, after the mark by which the build of the modules finds them.
    pub rest: String,
    /// The tables.
    pub source: String,
}

/// Whether lists are searched and drawn without this column.
fn is_later(table: &Table, column: &Column) -> bool {
    match table.name {
        "about" | "also_typed" | "article" => false,
        "adverse_effect" | "contraindication" | "formulation" | "interaction" | "question" | "warning" => {
            column.record == "sources"
        }
        "condition" => column.record == "gap",
        "mechanism" => matches!(column.record, "explanation" | "doubts" | "sources"),
        "study" => matches!(
            column.record,
            "journal" | "doi" | "pmid" | "nct" | "url" | "dose" | "comparator" | "result"
        ),
        _ => true,
    }
}

/// Whether its cells are read when one of them is first asked for, not with their rows: what the first list is drawn
/// without, of tables that are read before the rest has come.
fn is_read_apart(table: &Table, column: &Column) -> bool {
    match table.name {
        "condition" if matches!(column.record, "aliases" | "caveats") => true,
        "study" if column.record == "title" => true,
        "adverse_effect" | "condition" | "contraindication" | "formulation" | "interaction" | "mechanism"
        | "question" | "study" | "warning" => is_later(table, column),
        _ => false,
    }
}

/// The texts and the tables.
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
    columns.sort_by_key(|(table, column, _)| (is_later(table, column), place(column)));
    let (mut first, mut rest) = (String::new(), BEGIN.to_owned());
    let mut starts = BTreeMap::new();
    for (table, column, cells) in columns {
        // one after the other, as if they were one text
        let start = if is_later(table, column) { first.len() + rest.len() } else { first.len() };
        starts.insert((table.name, column.record), start);
        if is_later(table, column) { &mut rest } else { &mut first }.push_str(&cells);
    }
    let mut source = String::new();
    for table in all_tables() {
        write_table(&mut source, table, &starts, &counts, &ids);
    }
    Shipped { first, rest, source }
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
             {}static ROWS: LazyLock<&[{record}]> = LazyLock::new(|| {{",
            table.name,
            later_columns(table, count, start)
        )
    };
    for column in shipped(table) {
        let name = column.record;
        if is_read_apart(table, column) {
            continue;
        }
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
    let number = if shipped(table).any(|column| is_read_apart(table, column)) { "row" } else { "_" };
    let (open, close) = if one { (String::new(), "") } else { (format!("rows({count}, |{number}| "), ")") };
    let _ = writeln!(source, "    {open}{record} {{");
    for column in shipped(table) {
        let name = column.record;
        let _ = if is_read_apart(table, column) {
            writeln!(source, "        {name}: Later::of(&LATER_{}, row),", name.to_uppercase())
        } else {
            writeln!(source, "        {name}: {name}.{},", reader(column))
        };
    }
    let _ = writeln!(source, "    }}{close}\n}});");
    if !one {
        let _ = writeln!(source, "Rows::of(&ROWS, {count})\n}};");
    }
}

/// The columns of a table that are read by themselves.
fn later_columns(table: &Table, count: usize, start: impl Fn(&str, &str) -> usize) -> String {
    let mut source = String::new();
    for column in shipped(table).filter(|column| is_read_apart(table, column)) {
        let (name, cell) = (column.record.to_uppercase(), cell_type(column));
        let (start, reader) = (start(table.name, column.record), reader(column));
        let _ = writeln!(
            source,
            "static LATER_{name}: LazyLock<&[{cell}]> = LazyLock::new(|| {{\n    \
             let mut cells = Column({start});\n    rows({count}, |_| cells.{reader})\n}});"
        );
    }
    source
}

/// What a cell that is read later holds.
fn cell_type(column: &Column) -> &'static str {
    match column.kind {
        Kind::Sources => "&[Source]",
        Kind::Texts | Kind::SomeTexts => "&[&str]",
        _ if column.required => "&str",
        _ => "Option<&str>",
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
