//! From checked records to what ships: two texts with every column in one of them, and the Rust source of the tables
//! that are read out of them (`column.rs` says how).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::cell_reader::{cell_type, ids_of, is_by_row, reader};
use super::cells::{Ids, cells, fields_of, sources};
use super::digest::digest;
use super::read::Facts;
use super::schema::{ABOUT, Field as Column, Kind, SOURCES, Table, tables};

/// What the build script writes.
pub struct Shipped {
    /// The columns by which lists are searched and drawn, one after the other.
    pub first: String,
    /// All others, after a line with the digest of them.
    pub details: String,
    /// The tables.
    pub source: String,
}

/// When a column is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    /// With its row, out of the first text.
    First,
    /// When one of its cells is first asked for, out of the first text: what is searched and not drawn.
    Searched,
    /// When one of its cells is first asked for, out of the details; its rows are read before they have come.
    Deferred,
    /// With its row, out of the details.
    WithDeferredRow,
}

impl When {
    /// What lists, searches and addresses need is in the first text; all else is in the details.
    fn of(table: &Table, column: &Column) -> Self {
        let first = match table.name {
            "about" | "approved_for" | "also_typed" | "asking" | "danger" | "drug_name" | "filter_words"
            | "topic" => true,
            // what answers questions is never deferred, but for where it was read
            "adverse_effect" => matches!(column.record, "id" | "name" | "overall" | "products"),
            "formulation" => matches!(column.record, "id" | "name"),
            "mechanism" => matches!(column.record, "id" | "name" | "status"),
            "comparison" | "contraindication" | "interaction" | "pharmacokinetic" | "question"
            | "regimen" | "warning" => column.record != "sources",
            "article" => matches!(column.record, "author" | "id" | "title"),
            "help" => matches!(column.record, "contact" | "for_whom" | "id" | "name" | "region"),
            "condition" => !matches!(column.record, "approved_as" | "gap"),
            // what grades are worked out from; the rest is for one condition at a time
            "effect" => {
                matches!(column.record, "condition" | "g" | "i2" | "people" | "se" | "study" | "trials")
                    || matches!(column.kind, Kind::One(..) | Kind::YesNo)
            }
            "study" => {
                matches!(
                    column.record,
                    "conditions"
                        | "finding_by"
                        | "participants"
                        | "people_by"
                        | "pooled_id"
                        | "same_people_as"
                        | "title"
                        | "year"
                ) || matches!(column.kind, Kind::One(..) | Kind::YesNo)
            }
            _ => return Self::WithDeferredRow,
        };
        match (table.name, column.record) {
            ("condition", "aliases" | "approval_words" | "caveats" | "row_name" | "short")
            | ("study", "title")
            | ("help", "detail") => Self::Searched,
            // what answers questions, but for where it was read
            ("adverse_effect" | "formulation" | "mechanism", column) if !first && column != "sources" => {
                Self::Searched
            }
            _ if first => Self::First,
            _ => Self::Deferred,
        }
    }

    fn is_in_details(self) -> bool {
        self >= Self::Deferred
    }

    fn is_with_row(self) -> bool {
        matches!(self, Self::First | Self::WithDeferredRow)
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
    columns.sort_by_key(|(table, column, _)| (When::of(table, column).is_in_details(), place(column)));
    let (mut first, mut details) = (String::new(), String::new());
    let mut starts = BTreeMap::new();
    for (table, column, cells) in columns {
        // one after the other, as if they were one text
        let deferred = When::of(table, column).is_in_details();
        let text = if deferred { &mut details } else { &mut first };
        starts.insert((table.name, column.record), (deferred, text.len()));
        text.push_str(&cells);
    }
    let digest = digest(&details);
    let head = format!("{digest:016x}\n");
    let starts = starts
        .into_iter()
        .map(|(column, (deferred, start))| {
            (column, if deferred { first.len() + head.len() + start } else { start })
        })
        .collect();
    details.insert_str(0, &head);
    let mut source = String::new();
    for table in all_tables() {
        write_table(&mut source, table, &starts, &counts);
    }
    let referred: BTreeSet<_> = all_tables()
        .flat_map(|table| shipped(table).filter(|column| !is_by_row(column, table)))
        .filter_map(|column| column.refers_to)
        .collect();
    for to in referred {
        let (start, count) = (starts.get(&(to, "id")).copied().unwrap_or_default(), ids.len(to));
        let _ = writeln!(
            source,
            "static {}: LazyLock<&[&str]> = LazyLock::new(|| Column({start}).lines({count}));",
            ids_of(to)
        );
    }
    write_ids(&mut source, &starts, &counts);
    let _ = writeln!(
        source,
        "pub(super) const DETAILS_DIGEST: u64 = {digest};\n\
         /// Length of the details in bytes.\npub const DETAILS_BYTES: usize = {};",
        details.len()
    );
    Shipped { first, details, source }
}

/// The ids of any table, read without its rows.
fn write_ids(source: &mut String, starts: &BTreeMap<(&str, &str), usize>, counts: &BTreeMap<&str, usize>) {
    source.push_str(
        "/// The ids of a table's rows, in the order of the files; none of a table without ids.\n#[must_use]\n\
         pub fn ids(table: &str) -> Vec<&'static str> {\n    let (start, count) = match table {\n",
    );
    for table in all_tables() {
        let id = shipped(table).find(|column| column.record == "id" && column.kind == Kind::Id);
        let start = id.and_then(|_| starts.get(&(table.name, "id")));
        if let (Some(start), Some(count)) = (start, counts.get(table.name)) {
            let _ = writeln!(source, "        {:?} => ({start}, {count}),", table.name);
        }
    }
    source.push_str(
        "        _ => return Vec::new(),\n    };\n    let mut column = Column(start);\n    \
         (0..count).map(|_| column.text()).collect()\n}\n",
    );
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
            table.name,
        )
    };
    let (with_row, apart): (Vec<&Column>, Vec<&Column>) =
        shipped(table).partition(|column| When::of(table, column).is_with_row());
    for column in &with_row {
        let name = column.record;
        let _ = writeln!(source, "    let mut {name} = Column({});", start(table.name, name));
    }
    let number = if apart.is_empty() { "_" } else { "row" };
    let (open, close) =
        if one { (String::new(), "") } else { (format!("super::rows::rows({count}, |{number}| "), ")") };
    let _ = writeln!(source, "    {open}{record} {{");
    if !apart.is_empty() {
        source.push_str("        row,\n");
    }
    for column in with_row {
        let _ = writeln!(source, "        {}: {0}.{},", column.record, reader(column, table));
    }
    let _ = writeln!(source, "    }}{close}\n}});");
    if !one {
        let any = shipped(table).find(|column| When::of(table, column).is_with_row());
        let start = any.map_or(0, |column| start(table.name, column.record));
        let _ = writeln!(source, "Rows::of(&ROWS, {count}, Column({start}))\n}};");
    }
    if !apart.is_empty() {
        write_methods(source, table, &apart, |record| start(table.name, record), count);
    }
}

/// Of a record whose cells are not all read with it: a method for each that is not, and all of them for `{:?}`.
fn write_methods(
    source: &mut String,
    table: &Table,
    apart: &[&Column],
    start: impl Fn(&str) -> usize,
    count: usize,
) {
    let record = table.record;
    let _ = writeln!(source, "/// What is read when it is first asked for.\nimpl {record} {{");
    for column in apart {
        let (name, cell) = (column.record, cell_type(column));
        let read = match reader(column, table) {
            _ if column.kind == Kind::StudyId => {
                let [ids, authors, year] = ["id", "authors", "year"].map(&start);
                format!(
                    "static IDS: LazyLock<Vec<&str>> = LazyLock::new(|| \
                     Column({ids}).study_ids(Column({authors}), Column({year}), {count}));\n        \
                     IDS.get(usize::from(self.row)).copied().unwrap_or_default()"
                )
            }
            reader => {
                let start = start(name);
                let read = reader
                    .strip_suffix("()")
                    .map_or_else(|| format!("|column| column.{reader}"), |name| format!("Column::{name}"));
                format!(
                    "static CELLS: Cells<{cell}> = Cells::of(Column({start}), {count}, {read});\n        \
                     CELLS.cell(self.row)"
                )
            }
        };
        let _ = writeln!(
            source,
            "    /// `{}` in the facts.\n    #[must_use]\n    pub fn {name}(&self) -> {cell} {{\n        {read}\n    }}",
            column.name
        );
    }
    let _ = writeln!(
        source,
        "}}\nimpl std::fmt::Debug for {record} {{\n    \
         fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n        \
         formatter.debug_struct({record:?})"
    );
    for column in shipped(table) {
        let name = column.record;
        let call = if apart.iter().any(|apart| apart.record == name) { "()" } else { "" };
        let _ = writeln!(source, "            .field({name:?}, &self.{name}{call})");
    }
    source.push_str("            .finish_non_exhaustive()\n    }\n}\n");
}
